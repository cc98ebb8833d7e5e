import { elementOf, elementWithin, tagOf } from "./build";
import { isForbidden } from "./characters";
import { DamagedXml } from "./damaged-xml";
import type { XmlDocument } from "./document";
import type { XmlNode } from "./node";
import { XmlScanner } from "./scanner";
import { composeStartTag } from "./serialize";
import { encodeUtf8 } from "./utf8";

/**
 * Reads XML into a tree that remembers how everything was written, so that what is not changed is written back
 * character for character. Strict: throws DamagedXml on anything ill-formed and on any document type declaration.
 * Without recursion, whatever the depth.
 */
export function parseXml(source: string): XmlDocument {
  if (isForbidden(source)) throw new DamagedXml("There is a character that XML cannot hold");
  return parseBytes(encodeUtf8(source));
}

/**
 * The same of a source in UTF-8.
 * @param bytes without a mark at the beginning
 */
export function parseBytes(bytes: Uint8Array): XmlDocument {
  const scanner = new XmlScanner(bytes);
  let prolog = "";
  while (scanner.next() === "other" || scanner.token === "text") prolog += scanner.written;
  const tag = tagOf(scanner);
  const root = scanner.token === "start" ? elementWithin(tag, scanner, null, true) : elementOf(tag);
  let epilog = "";
  while (scanner.next() !== "nothing") epilog += scanner.written;
  return { prolog, root, epilog, names: scanner.names };
}

/**
 * Reads a piece of content as it would stand inside the root of a document, with the document's own prefixes. The
 * nodes have no place yet.
 */
export function parseFragment(document: XmlDocument, source: string): readonly XmlNode[] {
  const { name, attributes } = document.root.written;
  const nodes = [...parseXml(`${composeStartTag(name, attributes)}${source}</${name}>`).root.children];
  for (const node of nodes) node.remove();
  return nodes;
}
