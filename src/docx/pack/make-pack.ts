import { attempt, Refusal } from "../refusal";
import { cardsOf } from "./cards";
import { type CopiedPaper, copyPaper } from "./copy-paper";
import { frontMatter } from "./front-matter";
import type { PackedPaper, PackResult, PackSettings } from "./pack";
import { PackBook } from "./pack-book";
import { savePack } from "./save-pack";
import { ownSection, usualPage } from "./sections";

/** The most bytes that all papers of a pack may have together: 400 MB. */
const mostBytes = 400_000_000;

/**
 * Binds papers into one .docx: cover, contents and each paper on pages of its own, in the order given; the speaking points as
 * cards. The papers themselves are not changed. A paper that cannot be read stops it, and is named.
 * @param told called with how many papers are done
 */
export function makePack(
  papers: readonly PackedPaper[],
  settings: PackSettings,
  told: (done: number) => void = () => undefined,
): PackResult {
  const book = new PackBook();
  const copied: CopiedPaper[] = [];
  const { make } = book;
  let bytes = 0;
  for (const paper of papers) {
    bytes += paper.bytes.length;
    const done = attempt(() => {
      if (bytes > mostBytes) throw new Refusal("too-large");
      if (settings.holds === "cards") return null;
      const number = copied.length + 1;
      const dressing = (title: string) =>
        book.dressing(`${number}.  ${title}`, `${settings.title}  ·  ${settings.words.page}`);
      return copyPaper(paper, book, dressing, settings);
    });
    if (!done.ok) return { ok: false, paper: paper.name, problem: done.problem };
    if (done.value) copied.push(done.value);
    told(copied.length);
  }
  if (settings.holds !== "cards") {
    const whens = papers.map(({ when }) => when);
    const front = frontMatter(make, settings, copied, whens);
    book.sections.push({ blocks: front, properties: ownSection(make, null, usualPage(make)) });
    book.sections.push(...copied.flatMap(({ sections }) => sections));
  }
  if (settings.holds !== "papers") {
    const cards = papers.map((paper, index) => cardsOf(book, paper, copied[index]?.title ?? paper.title, settings));
    book.sections.push(...cards.filter((section) => section !== null));
  }
  if (book.sections.length === 0)
    book.sections.push({ blocks: [make("w:p")], properties: ownSection(make, null, usualPage(make)) });
  return { ok: true, bytes: savePack(book, settings), notices: book.notices };
}
