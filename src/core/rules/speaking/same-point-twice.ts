import type { Briefing, Item } from "../../recognise/briefing";
import { refTo } from "../../skeleton/insert-section";
import { repeatedTexts } from "../../text/repeated-texts";
import { numberOption } from "../options";
import { refsOf } from "../paragraphs-of";
import { defineRule, type Fix, type Report } from "../rule";
import { spanOf } from "../span-of";
import { pointWords } from "./point-words";
import { standsAlone } from "./stands-alone";

/** So many words in the same order are taken from the other point. */
const run = 4;

const deleteFix = (point: Item, briefing: Briefing): readonly Fix[] => {
  const paragraphs = refsOf(point.paragraphs) ?? [refTo(point.paragraph)];
  return standsAlone(point, briefing) && !point.paragraphs.some(({ holdsObject }) => holdsObject === true)
    ? [{ titleId: "deleteText", data: {}, safety: "suggestion", edits: [{ op: "deleteParagraphs", paragraphs }] }]
    : [];
};

/** No point says again what another has said. */
export const samePointTwice = defineRule({
  id: "same-point-twice",
  family: "speaking",
  severity: "warning",
  messages: ["again"],
  each: "meeting",
  options: { share: numberOption(80, 50, 100) },
  check: (briefing, { share }) => {
    const { points } = briefing;
    return repeatedTexts(pointWords(briefing), run, share).flatMap(
      ({ at, first, exactly }): readonly Report<"again">[] => {
        const [point, other] = [points[at], points[first]];
        if (!point || !other) return [];
        return [
          {
            messageId: "again",
            data: { quote: point.text, count: at + 1, other: first + 1 },
            at: spanOf(point.paragraph),
            section: "speakingPoints",
            related: [spanOf(other.paragraph)],
            fixes: exactly ? deleteFix(point, briefing) : [],
          },
        ];
      },
    );
  },
});
