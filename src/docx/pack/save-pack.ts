import { strToU8 } from "fflate";
import { declareContentType, contentTypesPart } from "../package/content-types";
import { relationshipsPart } from "../package/relationships";
import { encodeUtf8 } from "../xml/utf8";
import type { ZipEntry } from "../package/zip-entry";
import { deflateEntry, writeZip } from "../package/zip-writer";
import type { XmlDocument } from "../xml/document";
import { asTransitional } from "../xml/namespaces";
import { encodeText } from "../xml/entities";
import type { XmlElement } from "../xml/node";
import { parseXml } from "../xml/parse";
import { composeStartTag, serialize } from "../xml/serialize";
import { type NoteShelf } from "./notes";
import { ownStyles } from "./own-styles";
import type { PackSettings } from "./pack";
import type { PackBook } from "./pack-book";
import { PackRelationships } from "./related-parts";
import { joined } from "./sections";
import { theme } from "./theme";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const main = "word/document.xml";

/** The parts of a pack that are XML of ours, and all parts by their content types. */
class PackWriter {
  readonly #entries: ZipEntry[] = [];
  readonly #types: XmlDocument = parseXml(
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
  );

  constructor(private readonly book: PackBook) {}

  /** A part whose root declares what the papers declare, so that what stands in it need not. */
  tree(name: string, type: string, root: string, inner: string, content: readonly XmlElement[]): void {
    const attributes = this.book.roots.attributes;
    const document = parseXml(`${declaration}${composeStartTag(root, attributes)}${inner}</${root}>`);
    (document.root.child("w:body") ?? document.root).append(...content);
    this.text(name, type, serialize(document));
  }

  text(name: string, type: string | null, source: string): void {
    const text = this.book.hasStrict ? asTransitional(source) : source;
    if (type !== null) declareContentType(this.#types, name, type);
    this.#entries.push({ ...deflateEntry(encodeUtf8(name), encodeUtf8(text), null), name });
  }

  relationships(from: string, relationships: PackRelationships): void {
    if (!relationships.isEmpty) this.text(relationshipsPart(from), null, relationships.source);
  }

  zip(): Uint8Array {
    const { contentTypes, entries } = this.book.parts;
    for (const [name, type] of contentTypes) declareContentType(this.#types, name, type);
    const types = deflateEntry(strToU8(contentTypesPart), encodeUtf8(serialize(this.#types)), null);
    return writeZip([types, ...this.#entries, ...entries]);
  }
}

const separators = (kind: string): string =>
  (["separator", "continuationSeparator"] as const)
    .map(
      (name, index) =>
        `<w:${kind} w:type="${name}" w:id="${index - 1}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${name}/></w:r></w:p></w:${kind}>`,
    )
    .join("");

const noteSettings = (kind: string, place: string): string =>
  `<w:${kind}Pr>${place}<w:${kind} w:id="-1"/><w:${kind} w:id="0"/></w:${kind}Pr>`;

/** Endnotes stand at the end of the section that they belong to, so that they stay with their paper. */
const settingsSource =
  '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>' +
  noteSettings("footnote", "") +
  noteSettings("endnote", '<w:pos w:val="sectEnd"/>') +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';

/** Writes a pack whose sections are all there. */
export function savePack(book: PackBook, { title, language }: PackSettings): Uint8Array {
  const writer = new PackWriter(book);
  const related = (
    type: string,
    contentType: string,
    root: string,
    inner: string,
    content: readonly XmlElement[],
  ): void => {
    book.relate(type, `word/${type}.xml`);
    writer.tree(`word/${type}.xml`, contentType, root, inner, content);
  };
  const office = new PackRelationships();
  const officeType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const coreType = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  office.add({ type: officeType, target: main, isExternal: false });
  office.add({ type: coreType, target: "docProps/core.xml", isExternal: false });
  writer.relationships("", office);

  const styles = ownStyles().replace("</w:rPr></w:rPrDefault>", `<w:lang w:val="${language}"/></w:rPr></w:rPrDefault>`);
  related("styles", `${word}.styles+xml`, "w:styles", styles, book.styles.elements);
  related("numbering", `${word}.numbering+xml`, "w:numbering", "", [...book.lists.abstracts, ...book.lists.lists]);
  related("settings", `${word}.settings+xml`, "w:settings", settingsSource, []);
  for (const kind of ["footnote", "endnote"] as const) {
    const shelf: NoteShelf = book.notes[kind];
    related(`${kind}s`, `${word}.${kind}s+xml`, `w:${kind}s`, separators(kind), shelf.elements);
    writer.relationships(shelf.part, book.relationships[kind]);
  }
  for (const { kind, name, paragraph } of book.lines) {
    writer.tree(name, `${word}.${kind}+xml`, kind === "header" ? "w:hdr" : "w:ftr", "", [paragraph]);
  }
  book.relate("theme", "word/theme/theme1.xml");
  writer.text("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", theme);
  writer.text(
    "docProps/core.xml",
    "application/vnd.openxmlformats-package.core-properties+xml",
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${encodeText(title)}</dc:title></cp:coreProperties>`,
  );

  const blocks = joined(book.make, book.sections);
  writer.tree(main, `${word}.document.main+xml`, "w:document", "<w:body></w:body>", blocks);
  writer.relationships(main, book.relationships.document);
  return writer.zip();
}
