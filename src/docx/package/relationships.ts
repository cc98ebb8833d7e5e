import { createElement } from "../xml/create";
import { childrenOfRoot, type ElementCursor } from "../xml/cursor";
import type { XmlDocument } from "../xml/document";
import type { ElementTag } from "../xml/tag";

/** What ties a part to another (ECMA-376 part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, the same in transitional and strict: "styles", "officeDocument". */
  readonly type: string;
  /** The name of the part; null where the target is outside the package. */
  readonly target: string | null;
}

/** Types that are not among the office document ones. */
const typeAddresses = new Map([
  ["webextensiontaskpanes", "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes"],
  ["webextension", "http://schemas.microsoft.com/office/2011/relationships/webextension"],
]);

/** The part that holds the relationships of a part; "" is the package itself. */
export function relationshipsPart(from: string): string {
  const slash = from.lastIndexOf("/");
  return `${from.slice(0, slash + 1)}_rels/${from.slice(slash + 1)}.rels`;
}

/** @param element a `rel:Relationship` */
export function readRelationship(element: ElementTag, from: string): Relationship {
  const type = element.attribute("Type") ?? "";
  return {
    id: element.attribute("Id") ?? "",
    type: type.slice(type.lastIndexOf("/") + 1),
    target: targetOf(element, from),
  };
}

/** Every relationship in the part that holds those of `from`; the cursor, which has not begun yet, goes on to the end. */
export function relationshipsIn(cursor: ElementCursor, from: string): readonly Relationship[] {
  const found: Relationship[] = [];
  for (const element of childrenOfRoot(cursor)) {
    if (element.name === "rel:Relationship") found.push(readRelationship(element, from));
  }
  return found;
}

/** Adds a relationship under a free id, which it returns. `target` is a part name. */
export function addRelationship(document: XmlDocument, type: string, target: string, strict: boolean): string {
  const taken = new Set(document.root.elements().map((element) => element.attribute("Id")));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const office = strict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  document.root.append(
    createElement(document, "rel:Relationship", {
      Id: `rId${number}`,
      Type: typeAddresses.get(type) ?? office + type,
      Target: `/${target}`,
    }),
  );
  return `rId${number}`;
}

/** Takes out the relationships of a part that lead to such targets in the package. */
export function removeRelationships(document: XmlDocument, from: string, leads: (target: string) => boolean): void {
  for (const element of document.root.elements("rel:Relationship")) {
    const target = targetOf(element, from);
    if (target !== null && leads(target)) element.remove();
  }
}

function targetOf(element: ElementTag, from: string): string | null {
  const isOutside = element.attribute("TargetMode") === "External";
  return isOutside ? null : resolve(from, element.attribute("Target") ?? "");
}

/** What nearly every target is: names with no step up and no empty one between them. */
const plain = /^\w[\w.-]*(?:\/\w[\w.-]*)*$/;

/** A target is absolute from "/" or relative to the folder of the part; it cannot leave the package. */
function resolve(from: string, target: string): string {
  if (plain.test(target)) return from.slice(0, from.lastIndexOf("/") + 1) + target;
  const path = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
