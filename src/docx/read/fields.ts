import { XmlElement } from "../xml/node";
import { inView } from "./view";

/**
 * Where in a complex field the text stands that comes next (ECMA-376 part 1, 17.16.18). Fields may run over many
 * paragraphs and stand in each other; a field that is never closed hides nothing.
 */
export class FieldReader {
  /** For each open field, outermost first, whether its code is being read. */
  readonly #open: { inCode: boolean; readonly counts: boolean }[] = [];
  #codes = 0;

  constructor(private readonly closed: ReadonlySet<XmlElement>) {}

  get inCode(): boolean {
    return this.#codes > 0;
  }

  meet(fieldCharacter: XmlElement): void {
    const type = fieldCharacter.attribute("w:fldCharType");
    if (type === "begin") {
      const counts = this.closed.has(fieldCharacter);
      this.#open.push({ inCode: true, counts });
      if (counts) this.#codes += 1;
      return;
    }
    const field = this.#open.at(-1);
    if (field === undefined) return;
    if (field.inCode && field.counts) this.#codes -= 1;
    field.inCode = false;
    if (type === "end") this.#open.pop();
  }
}

/** The `w:fldChar` elements in view that begin a field which is also ended. */
export function closedFields(body: XmlElement): ReadonlySet<XmlElement> {
  const closed = new Set<XmlElement>();
  const begun: XmlElement[] = [];
  const pending: XmlElement[] = [body];
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    if (element.name === "w:fldChar") {
      const type = element.attribute("w:fldCharType");
      if (type === "begin") begun.push(element);
      const beginning = type === "end" ? begun.pop() : undefined;
      if (beginning !== undefined) closed.add(beginning);
    }
    const nodes = inView(element);
    for (let index = nodes.length - 1; index >= 0; index--) {
      const node = nodes[index];
      if (node instanceof XmlElement) pending.push(node);
    }
  }
  return closed;
}
