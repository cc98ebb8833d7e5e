import type { DocxPackage } from "../package/docx-package";
import { wholeNumber } from "../read/values";
import { XmlElement } from "../xml/node";
import type { Make } from "./make";
import { putProperty } from "./schema-order";
import { propertiesOf } from "./section-break";

const author = "Briefline";

/** Text of a deleted run has names of its own (ECMA-376 part 1, 17.3.3.7 and 17.16.13). */
const struckNames: Readonly<Record<string, string>> = { "w:t": "w:delText", "w:instrText": "w:delInstrText" };

/** Marks changes as tracked (ECMA-376 part 1, 17.13.5). */
export class Revisions {
  #next: number | null = null;

  /** @param date when the changes are made, as an ISO 8601 date and time; null where nobody knows */
  constructor(
    private readonly docx: DocxPackage,
    private readonly make: Make,
    private readonly date: string | null,
  ) {}

  /** `w:ins`, `w:del` or another element of a revision, around what it is about. */
  element(name: string, ...children: readonly XmlElement[]): XmlElement {
    const date = this.date === null ? {} : { "w:date": this.date };
    return this.make(name, { "w:id": this.freshId(), "w:author": author, ...date }, ...children);
  }

  /** A number that no annotation and no drawing of the document has. */
  freshId(): string {
    this.#next ??= highestId(this.docx.document.root) + 1;
    this.#next += 1;
    return String(this.#next - 1);
  }

  /** Marks a run, or a formula, as deleted; returns the `w:del` around it. */
  strikeRun(run: XmlElement): XmlElement {
    const wrapper = this.element("w:del");
    run.before(wrapper);
    wrapper.append(run);
    for (const child of run.elements()) {
      const name = struckNames[child.name];
      if (name !== undefined) child.replaceWith(this.make(name, { "xml:space": "preserve" }, child.text));
    }
    return wrapper;
  }

  /** Marks the end of a paragraph as inserted or deleted. */
  markParagraph(paragraph: XmlElement, kind: "w:ins" | "w:del"): void {
    const properties = propertiesOf(this.docx.document, paragraph);
    let mark = properties.child("w:rPr");
    if (mark === null) {
      mark = this.make("w:rPr");
      putProperty(properties, mark);
    }
    putProperty(mark, this.element(kind));
  }

  /** Marks a row of a table as inserted or deleted. */
  markRow(row: XmlElement, kind: "w:ins" | "w:del"): void {
    let properties = row.child("w:trPr");
    if (properties === null) {
      properties = this.make("w:trPr");
      const exceptions = row.child("w:tblPrEx");
      if (exceptions === null) row.prepend(properties);
      else exceptions.after(properties);
    }
    putProperty(properties, this.element(kind));
  }
}

function highestId(root: XmlElement): number {
  let highest = 0;
  const pending: XmlElement[] = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const id = next.attribute(next.name === "wp:docPr" ? "id" : "w:id");
    highest = Math.max(highest, wholeNumber(id) ?? 0);
    for (const child of next.children) if (child instanceof XmlElement) pending.push(child.glance());
  }
  return highest;
}
