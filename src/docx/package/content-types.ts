import { createElement } from "../xml/create";
import type { XmlDocument } from "../xml/document";

export const contentTypesPart = "[Content_Types].xml";

/** Says of a part which type it has, by name or by the ending of its name (ECMA-376 part 2, 6.2.3). */
export function contentTypeOf(types: XmlDocument, part: string): string | null {
  const ending = part.slice(part.lastIndexOf(".") + 1);
  const matching = (attribute: string | null, value: string): boolean =>
    attribute?.toLowerCase() === value.toLowerCase();
  const override = types.root.elements("ct:Override").find((e) => matching(e.attribute("PartName"), `/${part}`));
  const byDefault = types.root.elements("ct:Default").find((e) => matching(e.attribute("Extension"), ending));
  return (override ?? byDefault)?.attribute("ContentType") ?? null;
}

export function declareContentType(types: XmlDocument, part: string, contentType: string): void {
  if (contentTypeOf(types, part) === contentType) return;
  types.root.append(createElement(types, "ct:Override", { PartName: `/${part}`, ContentType: contentType }));
}
