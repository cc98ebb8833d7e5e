import { elementHere, fill } from "./build";
import type { XmlDocument } from "./document";
import type { XmlNode } from "./node";
import { Scope } from "./scope";
import { XmlScanner } from "./scanner";
import { composeStartTag } from "./serialize";

/**
 * Reads XML into a tree that remembers how everything was written, so that what is not changed is written back
 * character for character. Strict: throws DamagedXml on anything ill-formed and on any document type declaration.
 * Without recursion, whatever the depth.
 */
export function parseXml(source: string): XmlDocument {
  const scanner = new XmlScanner(source);
  while (scanner.next() === "other" || scanner.token === "text");
  const prolog = source.slice(0, scanner.start);
  const root = elementHere(scanner, Scope.outermost);
  if (scanner.token === "start") fill(root, scanner);
  const { end } = scanner;
  while (scanner.next() !== "nothing");
  return { prolog, root, epilog: source.slice(end) };
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
