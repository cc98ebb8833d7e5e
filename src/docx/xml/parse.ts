import { SaxesParser } from "saxes";
import { DamagedXml } from "./damaged-xml";
import type { XmlDocument } from "./document";
import { XmlElement, XmlOther, XmlText, type XmlNode } from "./node";
import { Scope } from "./scope";
import { composeStartTag } from "./serialize";

/**
 * Reads XML into a tree that remembers how everything was written, so that what is not changed is written back
 * character for character. Strict: throws DamagedXml on anything ill-formed and on any document type declaration.
 * Without recursion, whatever the depth.
 */
export function parseXml(source: string): XmlDocument {
  const parser = new SaxesParser();
  const tree: { root: XmlElement | null; current: XmlElement | null; prolog: string } = {
    root: null,
    current: null,
    prolog: "",
  };
  /** Everything before this place is in the tree. */
  let done = 0;

  const takeTag = (): string => {
    const start = source.lastIndexOf("<", parser.position - 1);
    if (tree.current === null) tree.prolog = source.slice(0, start);
    else if (start > done) tree.current.insert(tree.current.children.length, between(source.slice(done, start)));
    done = parser.position;
    return source.slice(start, done);
  };
  parser.on("error", (error) => {
    throw new DamagedXml(error.message);
  });
  parser.on("doctype", () => {
    throw new DamagedXml("A document type is declared");
  });
  parser.on("opentag", ({ name, attributes }) => {
    const startTag = takeTag();
    const outer = tree.current?.written.scope ?? Scope.outermost;
    const scope = startTag.includes("xmlns") ? outer.with(declarations(attributes)) : outer;
    const element = new XmlElement({ name, attributes, outer, scope, startTag });
    tree.current?.insert(tree.current.children.length, [element]);
    tree.root ??= element;
    tree.current = element;
  });
  parser.on("closetag", ({ name, isSelfClosing }) => {
    if (tree.current === null) return;
    if (!isSelfClosing) {
      const endTag = takeTag();
      if (endTag.length !== name.length + 3) tree.current.endTag = endTag;
    }
    tree.current = tree.current.parent;
  });
  parser.write(source).close();
  if (tree.root === null) throw new DamagedXml("There is no element");
  return { prolog: tree.prolog, root: tree.root, epilog: source.slice(done) };
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

function* declarations(attributes: Readonly<Record<string, string>>): Iterable<readonly [string, string]> {
  for (const [name, address] of Object.entries(attributes)) {
    if (name === "xmlns") yield ["", address];
    else if (name.startsWith("xmlns:")) yield [name.slice(6), address];
  }
}

/** What stands between two tags, already known to be well formed: text, comments, CDATA, processing instructions. */
function between(source: string): readonly XmlNode[] {
  const nodes: XmlNode[] = [];
  let at = 0;
  while (at < source.length) {
    const start = source.indexOf("<", at);
    const end = start === at ? endOfMarkup(source, at) : start < 0 ? source.length : start;
    const written = source.slice(at, end);
    const isText = start !== at || written.startsWith("<![CDATA[");
    nodes.push(isText ? new XmlText(written) : new XmlOther(written));
    at = end;
  }
  return nodes;
}

function endOfMarkup(source: string, start: number): number {
  const closing = source.startsWith("<!--", start) ? "-->" : source.startsWith("<?", start) ? "?>" : "]]>";
  return source.indexOf(closing, start + 2) + closing.length;
}
