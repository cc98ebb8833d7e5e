import type { Paragraph } from "../../document/paragraph";
import type { Briefing } from "../../recognise/briefing";
import { onceFor } from "../../text/once-for";
import { writtenIn } from "../language/written";

/** The paragraphs of the line to take, without prompts and what is of the page. */
export const lineOf = onceFor((briefing: Briefing): readonly Paragraph[] =>
  writtenIn(briefing)
    .filter(({ part, from }) => part.spec.key === "lineToTake" && part.also === null && from === 0)
    .map(({ paragraph }) => paragraph),
);
