import type { ProfileError } from "../../core";
import type { DeskMessageId } from "../text/catalogue";
import type { Say } from "../text/say";

/** How core says what it expected, and how the desk says it to a person. */
const known: readonly (readonly [RegExp, DeskMessageId])[] = [
  [/^name in small letters, digits/, "wrong.kebab"],
  [/^name in letters and digits/, "wrong.key"],
  [/^version/, "wrong.version"],
  [/^text with \{counterpart\}/, "wrong.counterpart"],
  [/^text with \{side\}/, "wrong.side"],
  [/square brackets/, "wrong.brackets"],
  [/^whole number/, "wrong.number"],
  [/^key that stands once/, "wrong.twice"],
  [/^name of a font/, "wrong.font"],
  [/^colour/, "wrong.color"],
  [/^number from/, "wrong.range"],
  [/^text with \{title\}/, "wrong.page"],
  [/^as many columns/, "wrong.columns"],
  [/^once/, "wrong.once"],
  [/^list of at least/, "wrong.text"],
  [/^text$/, "wrong.text"],
];

/** What is wrong at a field, in one sentence. */
export const errorInWords = ({ expected, found }: ProfileError, say: Say): string => {
  const id = known.find(([pattern]) => pattern.test(expected))?.[1] ?? "wrong.other";
  return say(id, { expected, found });
};
