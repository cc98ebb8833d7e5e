import { type Make } from "../write/make";
import { textRun } from "../write/text-run";
import { inOwnList } from "./copy-lists";
import { styled } from "./front-matter";
import type { PackedPaper, PackSettings } from "./pack";
import type { PackBook } from "./pack-book";
import { ownSection, pageOf, type PackSection } from "./sections";

/** A5 across: half a sheet that is held in one hand. */
const cardPage = (make: Make) => pageOf(make, 11906, 8391, 850);

/**
 * The speaking points of a paper alone, in large type on half sheets: what the meeting is and when on top, each point whole
 * on one card. null for a paper without any.
 * @param title as the pack has it
 */
export function cardsOf(
  book: PackBook,
  paper: PackedPaper,
  title: string,
  { words }: PackSettings,
): PackSection | null {
  const { make } = book;
  if (paper.points.length === 0) {
    book.notices.push({ paper: paper.name, code: "no-points" });
    return null;
  }
  const points = paper.points.map((point) =>
    styled(make, "PackPoint", textRun(make, point), [inOwnList(make, "points")]),
  );
  const dressing = book.dressing(title, `${words.speakingPoints}  ·  ${words.page}`);
  return {
    blocks: [
      styled(make, "PackLabel", textRun(make, title)),
      ...(paper.when === "" ? [] : [styled(make, "PackWhen", textRun(make, paper.when))]),
      ...points,
    ],
    properties: ownSection(make, dressing, cardPage(make)),
  };
}
