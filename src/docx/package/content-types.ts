import { createElement } from "../xml/create";
import type { XmlDocument } from "../xml/document";
import type { XmlElement } from "../xml/node";

export const contentTypesPart = "[Content_Types].xml";

const matching = (attribute: string | null, value: string): boolean => attribute?.toLowerCase() === value.toLowerCase();

const overridesOf = (types: XmlDocument, part: string): readonly XmlElement[] =>
  types.root.elements("ct:Override").filter((element) => matching(element.attribute("PartName"), `/${part}`));

/** Says of a part which type it has, by name or by the ending of its name (ECMA-376 part 2, 6.2.3). */
export function contentTypeOf(types: XmlDocument, part: string): string | null {
  const ending = part.slice(part.lastIndexOf(".") + 1);
  const override = overridesOf(types, part)[0];
  const byDefault = types.root.elements("ct:Default").find((e) => matching(e.attribute("Extension"), ending));
  return (override ?? byDefault)?.attribute("ContentType") ?? null;
}

export function declareContentType(types: XmlDocument, part: string, contentType: string): void {
  if (contentTypeOf(types, part) === contentType) return;
  types.root.append(createElement(types, "ct:Override", { PartName: `/${part}`, ContentType: contentType }));
}

/** What was said of one part by its name is said no more. */
export function forgetContentType(types: XmlDocument, part: string): void {
  for (const element of overridesOf(types, part)) element.remove();
}
