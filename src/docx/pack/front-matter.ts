import { type Make, withValue } from "../write/make";
import { textRun } from "../write/text-run";
import type { XmlElement } from "../xml/node";
import type { CopiedPaper } from "./copy-paper";
import type { PackSettings } from "./pack";

/** A paragraph in a style. */
export const styled = (
  make: Make,
  style: string,
  content: readonly XmlElement[],
  more: readonly XmlElement[] = [],
): XmlElement => make("w:p", {}, make("w:pPr", {}, withValue(make, "w:pStyle", style), ...more), ...content);

const fieldMark = (make: Make, type: "begin" | "separate" | "end"): XmlElement =>
  make("w:r", {}, make("w:fldChar", { "w:fldCharType": type }));

const cell = (make: Make, width: number, text: string): XmlElement =>
  make(
    "w:tc",
    {},
    make("w:tcPr", {}, make("w:tcW", { "w:w": String(width), "w:type": "dxa" })),
    make("w:p", {}, ...textRun(make, text)),
  );

/** Which meetings there are, and when. */
function meetingsTable(make: Make, meetings: readonly { readonly when: string; readonly title: string }[]): XmlElement {
  const widths = [3000, 6070] as const;
  const margin = (side: string): XmlElement => make(`w:${side}`, { "w:w": "108", "w:type": "dxa" });
  return make(
    "w:tbl",
    {},
    make(
      "w:tblPr",
      {},
      make("w:tblW", { "w:w": String(widths[0] + widths[1]), "w:type": "dxa" }),
      make("w:tblLayout", { "w:type": "fixed" }),
      make("w:tblCellMar", {}, margin("left"), margin("right")),
    ),
    make("w:tblGrid", {}, ...widths.map((width) => make("w:gridCol", { "w:w": String(width) }))),
    ...meetings.map(({ when, title }) =>
      make(
        "w:tr",
        {},
        make("w:trPr", {}, make("w:cantSplit")),
        cell(make, widths[0], when),
        cell(make, widths[1], title),
      ),
    ),
  );
}

/**
 * The contents: a field that Word can renew, filled in with what it would find. It gives no pages, which nobody knows who
 * does not lay the text out; papers are found by their number, which stands on each of their pages.
 */
function contents(make: Make, papers: readonly CopiedPaper[]): readonly XmlElement[] {
  const code = make("w:r", {}, make("w:instrText", { "xml:space": "preserve" }, ' TOC \\o "1-1" \\n \\h \\z '));
  const opening = [fieldMark(make, "begin"), code, fieldMark(make, "separate")];
  const entries = papers.map(({ title, bookmark }, index) => {
    const link = make(
      "w:hyperlink",
      { "w:anchor": bookmark, "w:history": "1" },
      ...textRun(make, `${index + 1}.\t${title}`),
    );
    return styled(make, "TOC1", [...(index === 0 ? opening : []), link]);
  });
  return papers.length === 0 ? [] : [...entries, make("w:p", {}, fieldMark(make, "end"))];
}

/** Cover and contents of a pack. */
export function frontMatter(
  make: Make,
  { title, dates, words }: PackSettings,
  papers: readonly CopiedPaper[],
  whens: readonly string[],
): readonly XmlElement[] {
  const meetings = papers.map((paper, index) => ({ when: whens[index] ?? "", title: paper.title }));
  return [
    styled(make, "PackTitle", textRun(make, title)),
    styled(make, "PackDates", textRun(make, dates)),
    styled(make, "PackLabel", textRun(make, words.meetings)),
    meetingsTable(make, meetings),
    styled(make, "TOCHeading", textRun(make, words.contents), [make("w:pageBreakBefore")]),
    ...contents(make, papers),
  ];
}
