import { createElement } from "../xml/create";
import type { XmlDocument } from "../xml/document";
import type { XmlElement } from "../xml/node";

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

export function readRelationships(document: XmlDocument, from: string): readonly Relationship[] {
  return document.root.elements("rel:Relationship").map((element) => {
    const type = element.attribute("Type") ?? "";
    return {
      id: element.attribute("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      get target() {
        return targetOf(element, from);
      },
    };
  });
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

function targetOf(element: XmlElement, from: string): string | null {
  const isOutside = element.attribute("TargetMode") === "External";
  return isOutside ? null : resolve(from, element.attribute("Target") ?? "");
}

/** A target is absolute from "/" or relative to the folder of the part; it cannot leave the package. */
function resolve(from: string, target: string): string {
  const path = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
