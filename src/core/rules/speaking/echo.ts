import { gather } from "../../document/gather";
import type { Briefing } from "../../recognise/briefing";
import { sharedRuns } from "../../text/shared-runs";
import { rowOf, wordIndexOf, type WordRow } from "../../text/word-index";
import { numberOption } from "../options";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";
import { numbersInWords } from "./numbers-in-words";
import { pointWords } from "./point-words";

/**
 * The words of each paragraph of the background; a part that is both background and points cannot copy from itself.
 */
const backgroundOf = ({ parts, points, model }: Briefing): readonly WordRow[] => {
  const said = new Set<number>();
  for (const { paragraphs } of points) for (const { index } of paragraphs) said.add(index);
  const words = wordIndexOf(model);
  const rows: WordRow[] = [];
  for (const { spec, body } of parts) {
    if (spec.key !== "background") continue;
    for (const paragraph of body) if (!said.has(paragraph.index)) rows.push(rowOf(paragraph, words));
  }
  return rows;
};

/** The speaking points are not copied from the background. */
export const echo = defineRule({
  id: "echo",
  family: "speaking",
  severity: "warning",
  messages: ["copied"],
  each: "meeting",
  options: { run: numberOption(5, 3, 20), share: numberOption(50, 10, 100) },
  check: (briefing, { run, share }) => {
    const { points } = briefing;
    const background = points.length === 0 ? [] : backgroundOf(briefing);
    if (background.length === 0) return [];
    const found = sharedRuns(pointWords(briefing), background, run);
    const copied = gather(points, (point, at) => {
      const { shared, words } = found[at] ?? { shared: 0, words: 0 };
      return shared > 0 && shared * 100 >= words * share ? [{ paragraph: point.paragraph, number: at + 1 }] : [];
    });
    const [first, ...others] = copied;
    if (!first) return [];
    return [
      {
        messageId: "copied",
        data: {
          count: copied.length,
          all: points.length,
          other: numbersInWords(copied.map(({ number }) => number)),
          quote: first.paragraph.text.trim(),
        },
        at: spanOf(first.paragraph),
        section: "speakingPoints",
        related: others.map(({ paragraph }) => spanOf(paragraph)),
        fixes: [],
      },
    ];
  },
});
