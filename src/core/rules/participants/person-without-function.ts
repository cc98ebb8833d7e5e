import type { Person } from "../../recognise/briefing";
import { wordsOf } from "../../recognise/participant-words";
import { isCertainName } from "../../recognise/person-name";
import { isOfficeWord } from "../../recognise/word-sense";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";

/** "Minister Oka" says what she is. */
const isUnknown = ({ name, function: role }: Person): boolean =>
  role === null && isCertainName(name) && !wordsOf(name).some(isOfficeWord);

/** Each person has a function; one finding names all that have none. */
export const personWithoutFunction = defineRule({
  id: "person-without-function",
  family: "participants",
  severity: "info",
  messages: ["noFunction"],
  check: ({ sides, parts }) => {
    const unknown = sides.flatMap(({ people }) => people).filter(isUnknown);
    const [first, ...others] = unknown;
    if (!first) return [];
    return [
      {
        messageId: "noFunction",
        data: { quote: unknown.map(({ name }) => name).join(", "), count: unknown.length },
        at: spanOf(first.paragraph),
        section: parts.find(({ spec }) => spec.content === "sides")?.spec.key ?? null,
        related: others.map(({ paragraph }) => spanOf(paragraph)),
        fixes: [],
      },
    ];
  },
});
