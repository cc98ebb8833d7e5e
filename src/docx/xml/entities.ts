import { isForbidden } from "./characters";
import { DamagedXml } from "./damaged-xml";

const named = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const isNumbered = (entity: string): boolean => entity.startsWith("#");
const codeOf = (entity: string): number =>
  entity.startsWith("#x") ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);

/** Whether an entity, the part of a reference between "&" and ";", stands for a character without being declared. */
function isReference(entity: string): boolean {
  if (named.has(entity)) return true;
  if (!/^#(?:\d+|x[\dA-Fa-f]+)$/.test(entity)) return false;
  const code = codeOf(entity);
  return code <= 0x10ffff && !isForbidden(String.fromCodePoint(code));
}

/** Throws DamagedXml where an ampersand in the source of characters does not begin a reference to one. */
export function expectReferences(source: string): void {
  for (let at = source.indexOf("&"); at >= 0; at = source.indexOf("&", at + 1)) {
    const end = source.indexOf(";", at);
    if (end < 0 || !isReference(source.slice(at + 1, end))) throw new DamagedXml("A reference means nothing", at);
  }
}

/** Characters with all line ends made "\n" (XML 1.0, 2.11). */
export const withLineEnds = (source: string): string =>
  source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;

/** Source of character data as the characters that it stands for: line ends made "\n", references resolved. */
export function decode(source: string): string {
  const text = withLineEnds(source);
  if (!text.includes("&")) return text;
  return text.replace(/&([^;]+);/g, (_, entity: string) =>
    isNumbered(entity) ? String.fromCodePoint(codeOf(entity)) : (named.get(entity) ?? ""),
  );
}

/** Source of an attribute's value as the characters that it stands for: white space that is written as such is a space. */
export const decodeAttribute = (source: string): string =>
  /[&\t\n\r]/.test(source) ? decode(source.replace(/\r\n|[\t\n\r]/g, " ")) : source;

/** Characters that XML 1.0 cannot hold, not even as references: most control characters and lone surrogates. */
const unwritable =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text without the characters that no XML 1.0 document can hold. */
export const writable = (text: string): string => text.replace(unwritable, "");

/** Characters as the source of character data. */
export const encodeText = (text: string): string =>
  writable(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;");

/** Characters as the source of an attribute between double quotes. */
export const encodeAttribute = (value: string): string =>
  encodeText(value).replace(/"/g, "&quot;").replace(/\t/g, "&#9;").replace(/\n/g, "&#10;");
