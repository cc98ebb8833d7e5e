import fc from "fast-check";
import type { ParagraphFacts } from "../../src/core";
import { partsOf } from "./briefing";
import { paragraphs } from "./document";

const keys =
  "title dateLine sceneSetter topics objectives participants lineToTake speakingPoints defensives background annexes contact".split(
    " ",
  );
const states = ["", "", ":empty", ":placeholder"];

const part = fc
  .tuple(fc.constantFrom(...keys), fc.constantFrom(...states))
  .map(([key, state]) => partsOf(`${key}${state}`));

/** Lines that slip into papers: blanks, strays, headings with slips, second thoughts. */
const between = fc
  .constantFrom(
    "¶",
    "-",
    "Nordlicht",
    "* BACKROUND:",
    "## Speeking points",
    "Topics: ferries and ports",
    "[Second topic]",
    "## Something else",
    "From the League:",
    "- Ilse Brandt, head of unit",
    "3 May 2026, 10.30",
    "- Thank  the crews , and ask nord-PORT.",
    'The nord-PORT runs “six”  harbours . NORD-PORT and nord-PORT pay "twice", says nord-PORT.',
  )
  .map((line) => paragraphs(line));

/** A paper in any state: parts in any order, twice, empty or as the skeleton left them, and lines between them. */
export const arbitraryPaper: fc.Arbitrary<readonly ParagraphFacts[]> = fc
  .array(fc.oneof({ weight: 3, arbitrary: part }, { weight: 1, arbitrary: between }), { maxLength: 12 })
  .map((pieces) => pieces.flat());
