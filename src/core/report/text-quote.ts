import type { CheckedFinding, Quote } from "./checked-document";
import { fitEnd, fitStart, widthOf } from "./columns";
import type { TextSettings } from "./text-settings";
import { visibleText } from "./visible-text";

const leastColumns = 12;

/** What stands in the document, with carets under what is meant. People count paragraphs from 1. */
export const textQuote = (
  { paragraph, severity }: CheckedFinding,
  quote: Quote,
  { paint, width }: TextSettings,
  indent: number,
): readonly string[] => {
  const label = paragraph === null ? "" : `¶${paragraph + 1} `;
  const gutter = " ".repeat(indent);
  const columns = Math.max(leastColumns, width - indent - label.length - 2);
  const marked = fitStart(visibleText(quote.marked), columns);
  const room = columns - widthOf(marked);
  const after = visibleText(quote.after);
  const before = fitEnd(visibleText(quote.before), Math.max(Math.ceil(room / 2), room - widthOf(after)));
  const line = before + marked + fitStart(after, Math.max(0, room - widthOf(before)));
  const carets = "^".repeat(Math.max(1, widthOf(marked)));
  const bar = paint("faint", "│");
  return [
    `${gutter}${paint("faint", label)}${bar} ${line}`,
    `${gutter}${" ".repeat(label.length)}${bar} ${" ".repeat(widthOf(before))}${paint(severity, carets)}`,
  ];
};
