import { XmlElement } from "../xml/node";

/** What begins or ends something that may reach beyond a paragraph (ECMA-376 part 1, EG_RangeMarkupElements). */
const isRangeMark = (name: string): boolean =>
  name === "w:bookmarkStart" ||
  name === "w:bookmarkEnd" ||
  name === "w:commentRangeStart" ||
  name === "w:commentRangeEnd" ||
  name === "w:permStart" ||
  name === "w:permEnd" ||
  /^w:(customXml)?(Ins|Del|MoveFrom|MoveTo|moveFrom|moveTo)Range(Start|End)$/.test(name);

/** All range marks in an element, in order. */
export function rangeMarksIn(element: XmlElement): readonly XmlElement[] {
  const marks: XmlElement[] = [];
  const pending: XmlElement[] = [element];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (isRangeMark(next.name)) marks.push(next);
    for (let index = next.children.length - 1; index >= 0; index--) {
      const child = next.children[index];
      if (child instanceof XmlElement) pending.push(child);
    }
  }
  return marks;
}

/** Range marks of which the other end stands elsewhere: taken away with their paragraph they would change places. */
export function openRangeMarksIn(elements: readonly XmlElement[]): readonly XmlElement[] {
  const marks = elements.flatMap(rangeMarksIn);
  const keyOf = (mark: XmlElement): string =>
    `${mark.name.replace(/(Range)?(Start|End)$/, "")} ${mark.attribute("w:id") ?? ""}`;
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(keyOf(mark), (counts.get(keyOf(mark)) ?? 0) + 1);
  return marks.filter((mark) => counts.get(keyOf(mark)) === 1);
}
