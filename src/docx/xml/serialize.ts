import type { XmlDocument } from "./document";
import { encodeAttribute } from "./entities";
import { XmlElement, type XmlNode } from "./node";
import { Scope } from "./scope";
import { encodeUtf8, joinBytes } from "./utf8";

/** Writes a document: what was not changed is as it was read, character for character. */
export const serialize = (document: XmlDocument): string =>
  document.prolog + serializeElement(document.root) + document.epilog;

/** The same as UTF-8, piece by piece: the whole as characters would take as much room again. */
export function serializeUtf8({ prolog, root, epilog }: XmlDocument): Uint8Array {
  const pieces = [encodeUtf8(prolog)];
  for (const piece of piecesOf(root)) pieces.push(encodeUtf8(piece));
  return joinBytes([...pieces, encodeUtf8(epilog)]);
}

/** Writes one element with all in it, so that it reads by itself: the namespaces that it relies on are declared on it. */
export const serializeElement = (element: XmlElement): string => [...piecesOf(element)].join("");

/** So many tags and texts are kept apart: each takes more room than the characters in it. */
const mostApart = 10_000;

function* piecesOf(element: XmlElement): Generator<string> {
  let apart: string[] = [];
  const pending: (XmlNode | string)[] = [element];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (apart.length >= mostApart) {
      yield apart.join("");
      apart = [];
    }
    if (typeof next === "string") apart.push(next);
    else if (!(next instanceof XmlElement)) apart.push(next.written);
    else {
      const around = next === element ? Scope.outermost : (next.parent?.written.scope ?? Scope.outermost);
      const unread = next.written.outer.missingIn(around).length === 0 ? next.unread : null;
      if (unread !== null) {
        apart.push(unread);
        continue;
      }
      const tag = startTag(next, around);
      apart.push(tag);
      if (!tag.endsWith("/>")) pending.push(next.endTag);
      for (let index = next.children.length - 1; index >= 0; index--) {
        const child = next.children[index];
        if (child !== undefined) pending.push(child);
      }
    }
  }
  yield apart.join("");
}

/** The start tag of an element that was made or changed by us. */
export function composeStartTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${encodeAttribute(value)}"`);
  return `<${name}${written.join("")}>`;
}

function startTag(element: XmlElement, around: Scope): string {
  const { written } = element;
  const { name, outer } = written;
  const isEmpty = element.children.length === 0;
  const tag = written.startTag ?? composeStartTag(name, written.attributes).replace(/>$/, isEmpty ? "/>" : ">");
  const opened = tag.endsWith("/>") && !isEmpty ? `${tag.slice(0, -2).trimEnd()}>` : tag;
  const undeclared = outer.missingIn(around);
  if (undeclared.length === 0) return opened;
  const { attributes } = written;
  const missing = undeclared
    .filter(([prefix]) => attributes[prefix === "" ? "xmlns" : `xmlns:${prefix}`] === undefined)
    .map(([prefix, address]) => ` ${prefix === "" ? "xmlns" : `xmlns:${prefix}`}="${encodeAttribute(address)}"`);
  return `<${name}${missing.join("")}${opened.slice(name.length + 1)}`;
}
