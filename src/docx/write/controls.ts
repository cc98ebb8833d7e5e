import type { ControlSeed } from "../../core";
import type { XmlDocument } from "../xml/document";
import { XmlElement } from "../xml/node";
import { type Make, withValue } from "./make";

/** Makes content controls with ids that no other has. */
export class ControlMaker {
  #taken: Set<string> | null = null;

  constructor(
    private readonly document: XmlDocument,
    private readonly make: Make,
  ) {}

  /** A control around blocks, which it takes from where they stand. */
  around({ tag, title }: ControlSeed, blocks: readonly XmlElement[]): XmlElement {
    const properties = this.make(
      "w:sdtPr",
      {},
      withValue(this.make, "w:alias", title),
      withValue(this.make, "w:tag", tag),
      withValue(this.make, "w:id", this.#freeId()),
    );
    return this.make("w:sdt", {}, properties, this.make("w:sdtContent", {}, ...blocks));
  }

  #freeId(): string {
    const taken = (this.#taken ??= idsIn(this.document.root));
    let number = taken.size + 1;
    while (taken.has(String(number))) number += 1;
    taken.add(String(number));
    return String(number);
  }
}

function idsIn(root: XmlElement): Set<string> {
  const ids = new Set<string>();
  const pending: XmlElement[] = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.name === "w:sdtPr") ids.add(next.child("w:id")?.attribute("w:val") ?? "");
    else for (const child of next.children) if (child instanceof XmlElement) pending.push(child.glance());
  }
  return ids;
}
