import { invariantStyleName } from "../../../docx/read/style-names";
import { relatedPart } from "../../../docx/write/related-part";
import type { XmlElement } from "../../../docx/xml/node";
import type { OpenDocument } from "../document/open-document";
import { allIn } from "./walk";

/** Elements that name a style by its id. */
const naming = new Set([
  "w:pStyle",
  "w:rStyle",
  "w:tblStyle",
  "w:basedOn",
  "w:next",
  "w:link",
  "w:numStyleLink",
  "w:styleLink",
]);

const idOf = (style: XmlElement): string => style.attribute("w:styleId") ?? "";

/** Styles are the same by type and name; that of a built-in one is written in many ways. */
const keyOf = (style: XmlElement): string => {
  const name = style.child("w:name")?.attribute("w:val") ?? idOf(style);
  return `${style.attribute("w:type") ?? "paragraph"} ${invariantStyleName(name) ?? name}`;
};

const namesIn = (element: XmlElement): readonly XmlElement[] => allIn(element).filter(({ name }) => naming.has(name));

/**
 * Gives the document the styles that elements from elsewhere use, and makes those name them as they are named here. A
 * style of the same name is taken as it is here. @see office-js issue 5491
 * @returns the styles that are new
 */
export const bringStyles = (
  document: OpenDocument,
  elements: readonly XmlElement[],
  from: XmlElement | null,
): readonly XmlElement[] => {
  const target = relatedPart(document.docx, "styles").root;
  const here = new Map(target.elements("w:style").map((style) => [keyOf(style), idOf(style)]));
  const there = new Map((from?.elements("w:style") ?? []).map((style) => [idOf(style), style]));
  const renamed = new Map<string, string>();
  const brought: XmlElement[] = [];
  const bring = (id: string): string => {
    const known = renamed.get(id);
    const style = there.get(id);
    if (known !== undefined || !style) return known ?? id;
    const own = here.get(keyOf(style));
    const name = own ?? freeId(id, new Set(here.values()));
    renamed.set(id, name);
    if (own !== undefined) return name;
    here.set(keyOf(style), name);
    const copy = style.clone();
    copy.setAttribute("w:styleId", name);
    copy.removeAttribute("w:default");
    target.append(copy);
    brought.push(copy);
    return name;
  };
  const pending = [...elements];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const before = brought.length;
    for (const one of namesIn(next)) one.setAttribute("w:val", bring(one.attribute("w:val") ?? ""));
    pending.push(...brought.slice(before));
  }
  return brought;
};

const freeId = (wanted: string, taken: ReadonlySet<string>): string => {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}${number}`;
  return id;
};
