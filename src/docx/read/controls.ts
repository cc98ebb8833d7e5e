import type { Control } from "../../core";
import { Refusal } from "../refusal";
import type { XmlElement } from "../xml/node";
import type { ElementTag } from "../xml/tag";
import { onOff } from "./values";

/** More than anybody nests; what asks how controls stand in each other goes up from each paragraph. */
const deepest = 200;

const isLock = (value: string | null): boolean =>
  value === "sdtLocked" || value === "contentLocked" || value === "sdtContentLocked";

/** Whether what a control holds is the prompt of the template, by its `w:sdtPr` (ECMA-376 part 1, 17.5.2.39). */
export const isPrompting = (properties: XmlElement | null): boolean => onOff(properties, "w:showingPlcHdr") === true;

/** Reads content controls around paragraphs (ECMA-376 part 1, 17.5.2), each under an id of its own. */
export class ControlReader<E extends ElementTag = XmlElement> {
  /** The `w:sdt` of each control, by its id. */
  readonly elements = new Map<string, E>();
  readonly #depths = new Map<Control, number>();

  /**
   * Call in document order: the first control of an id keeps the one that the document has for it. Copies of a
   * document's parts, and careless producers, leave an id twice or none.
   * @param element the `w:sdt`
   * @param properties its `w:sdtPr`
   */
  read(element: E, properties: XmlElement | null, parent: Control | null): Control {
    const value = (name: string): string | null => properties?.child(name)?.attribute("w:val") ?? null;
    const written = value("w:id") ?? "";
    const control = {
      id: written === "" || this.elements.has(written) ? `${written}#${this.elements.size}` : written,
      tag: value("w:tag") ?? "",
      title: value("w:alias") ?? "",
      locked: isLock(value("w:lock")),
      showsPrompt: isPrompting(properties),
      parent,
    };
    const depth = (parent === null ? 0 : (this.#depths.get(parent) ?? 0)) + 1;
    if (depth > deepest) throw new Refusal("too-large", control.tag);
    this.#depths.set(control, depth);
    this.elements.set(control.id, element);
    return control;
  }
}
