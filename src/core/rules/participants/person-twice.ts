import type { Person } from "../../recognise/briefing";
import { foldText } from "../../recognise/normalise-heading";
import { wordsOf } from "../../recognise/participant-words";
import { isCertainName } from "../../recognise/person-name";
import { isHonorific, isOfficeWord } from "../../recognise/word-sense";
import { refTo } from "../../skeleton/insert-section";
import { defineRule, type Fix } from "../rule";
import { spanOf } from "../span-of";

/** A name without titles; null where so little is left that two people may share it. */
const bareName = ({ name }: Person): string | null => {
  const words = wordsOf(name).filter((word) => !isHonorific(word) && !isOfficeWord(word));
  return words.length < 2 || !isCertainName(words.join(" ")) ? null : foldText(words.join(" "));
};

/** The same line twice; a line that says something else of the person is for the writer to choose. */
const deleteFix = (again: Person, first: Person): readonly Fix[] =>
  again.paragraph !== first.paragraph && foldText(again.paragraph.text) === foldText(first.paragraph.text)
    ? [
        {
          titleId: "deleteText",
          data: { quote: again.paragraph.text.trim() },
          safety: "suggestion",
          edits: [{ op: "deleteParagraphs", paragraphs: [refTo(again.paragraph)] }],
        },
      ]
    : [];

/** Each person is named once among the participants. */
export const personTwice = defineRule({
  id: "person-twice",
  family: "participants",
  severity: "warning",
  messages: ["twice"],
  each: "meeting",
  check: ({ sides, parts }) => {
    const section = parts.find(({ spec }) => spec.content === "sides")?.spec.key ?? null;
    const seen = new Map<string, Person>();
    return sides
      .flatMap(({ people }) => people)
      .flatMap((person) => {
        const name = bareName(person);
        const first = name === null ? undefined : seen.get(name);
        if (name !== null && !first) seen.set(name, person);
        if (!first) return [];
        return [
          {
            messageId: "twice" as const,
            data: { quote: person.name },
            at: spanOf(person.paragraph),
            section,
            related: [spanOf(first.paragraph)],
            fixes: deleteFix(person, first),
          },
        ];
      });
  },
});
