import { strToU8, zipSync } from "fflate";
import { type Block, isTable, type Look, type Paper, type Stretch, type Table } from "../paper";
import { numberingXml, styleIds, stylesXml, type StyleSet } from "./word-parts";
import { dice, type Dice } from "./dice";

const office = "http://schemas.openxmlformats.org";
const namespaces =
  `xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships" ` +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** How a paragraph looks, as properties of it and of its runs. */
const looks: Readonly<Record<Look, { paragraph?: string; run?: string }>> = {
  p: {},
  b: { run: "<w:b/><w:bCs/>" },
  i: { run: "<w:i/>" },
  u: { run: '<w:u w:val="single"/>' },
  bu: { run: '<w:b/><w:u w:val="single"/>' },
  c: { run: "<w:caps/>" },
  bc: { run: "<w:b/><w:caps/>" },
  r: { paragraph: '<w:jc w:val="right"/>' },
  z: { paragraph: '<w:jc w:val="center"/>' },
  bz: { paragraph: '<w:jc w:val="center"/>', run: "<w:b/>" },
  q: { paragraph: '<w:ind w:left="720"/>' },
  t: {},
  s: {},
  h1: {},
  h2: {},
  h3: {},
  "-": { paragraph: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' },
  "--": { paragraph: '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>' },
  "1.": { paragraph: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>' },
  "a.": { paragraph: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>' },
  n1: { paragraph: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>', run: "<w:b/>" },
  toc: {},
  toctitle: {},
  hidden: { run: "<w:vanish/>" },
  deleted: {},
  inserted: {},
  frame: {},
};

/** What makes a Word file look lived in, named in the line `@looks`. */
interface Habits {
  readonly styles: StyleSet;
  readonly dice: Dice;
  readonly has: (habit: string) => boolean;
}

/** A document as Word writes one, habit for habit: revision ids, split runs, proofing marks, localised styles. */
export const wordDocx = (paper: Paper): Uint8Array => {
  const wanted = new Set((paper.head["looks"] ?? "").split(" "));
  const language = paper.head["lang"] ?? "en";
  const set = wanted.has("localised") ? (language as StyleSet) : "en";
  const habits: Habits = { styles: set, dice: dice(paper.name), has: (habit) => wanted.has(habit) };
  const writer = new Writer(habits);
  const header = paper.head["header"];
  const body = paper.content.map((content) => writer.content(content)).join("");
  const section = `<w:sectPr>${header === undefined ? "" : '<w:headerReference w:type="default" r:id="rId9"/>'}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
  const overrides = ["document:document.main", "styles:styles", "numbering:numbering", "header1:header"]
    .filter((name) => header !== undefined || !name.startsWith("header"))
    .map((name) => name.split(":"))
    .map(([part = "", type = ""]) => `<Override PartName="/word/${part}.xml" ContentType="${wordType}.${type}+xml"/>`)
    .join("");
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relationships = (inner: string): string =>
    `${declaration}<Relationships xmlns="${office}/package/2006/relationships">${inner}</Relationships>`;
  const files: Record<string, string> = {
    "[Content_Types].xml": `${declaration}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`,
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "word/document.xml")),
    "word/document.xml": `${declaration}<w:document ${namespaces}><w:body>${body}${section}</w:body></w:document>`,
    "word/styles.xml": `${declaration}<w:styles ${namespaces}>${stylesXml(set, language)}</w:styles>`,
    "word/numbering.xml": `${declaration}<w:numbering ${namespaces}>${numberingXml}</w:numbering>`,
    "word/_rels/document.xml.rels": relationships(
      relationship("rId1", "styles", "styles.xml") +
        relationship("rId2", "numbering", "numbering.xml") +
        (header === undefined ? "" : relationship("rId9", "header", "header1.xml")),
    ),
  };
  if (header !== undefined) {
    files["word/header1.xml"] =
      `${declaration}<w:hdr ${namespaces}><w:p><w:r><w:t>${escape(header)}</w:t></w:r></w:p></w:hdr>`;
  }
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2024, 0, 1), level: 9 });
};

class Writer {
  private made = 0;

  constructor(private readonly habits: Habits) {}

  content(content: Block | Table): string {
    return isTable(content) ? this.table(content) : this.block(content);
  }

  private table({ rows }: Table): string {
    const columns = Math.max(...rows.map((cells) => cells.length));
    const cell = (blocks: readonly Block[]): string =>
      `<w:tc><w:tcPr><w:tcW w:w="${Math.floor(9000 / columns)}" w:type="dxa"/></w:tcPr>${blocks.map((block) => this.block(block)).join("")}</w:tc>`;
    const body = rows.map((cells) => `<w:tr${this.rsid("w:rsidTr")}>${cells.map(cell).join("")}</w:tr>`).join("");
    return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>${body}</w:tbl>`;
  }

  private block(block: Block): string {
    const { look } = block;
    const run = looks[look].run ?? "";
    const tracked = look === "deleted" ? "del" : look === "inserted" ? "ins" : null;
    const mark = tracked === null ? run : `<w:${tracked}${this.revision()}/>`;
    const properties = `${this.style(look)}${looks[look].paragraph ?? ""}${wrap("w:rPr", mark)}`;
    const runs = block.stretches.map((stretch) => this.stretch(tracked, run, stretch)).join("");
    const inner = look === "frame" ? frame(runs) : this.bookmark(look, runs);
    const paragraph = `<w:p${this.rsid("w:rsidR")}>${wrap("w:pPr", properties)}${inner}</w:p>`;
    return this.habits.has("sdt") && block.label?.startsWith("=") ? this.control(block.label, paragraph) : paragraph;
  }

  private style(look: Look): string {
    const id = this.habits.has("plain-lists") ? undefined : styleIds(this.habits.styles, look);
    return id === undefined ? "" : `<w:pStyle w:val="${id}"/>`;
  }

  private bookmark(look: Look, runs: string): string {
    if (!/^h\d$/.test(look) || !this.habits.has("bookmarks")) return runs;
    this.made += 1;
    return `<w:bookmarkStart w:id="${this.made}" w:name="_Toc${this.made}"/>${runs}<w:bookmarkEnd w:id="${this.made}"/>`;
  }

  private control(tag: string, inner: string): string {
    this.made += 1;
    return `<w:sdt><w:sdtPr><w:alias w:val="part"/><w:tag w:val="${escape(tag)}"/><w:id w:val="${1000 + this.made}"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  }

  private stretch(tracked: "ins" | "del" | null, look: string, { text, bold, mark }: Stretch): string {
    const run = bold && !look.includes("<w:b/>") ? `<w:b/>${look}` : look;
    const change = mark === "ins" || mark === "del" ? mark : tracked;
    if (mark === "hid") return this.runs(text, `${run}<w:vanish/>`, false);
    if (change !== null)
      return `<w:${change}${this.revision()}>${this.runs(text, run, change === "del")}</w:${change}>`;
    if (mark === "field") return this.field(text, run);
    if (mark === "link")
      return `<w:hyperlink w:anchor="there" w:history="1">${this.runs(text, run, false)}</w:hyperlink>`;
    if (mark === "smart")
      return `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">${this.runs(text, run, false)}</w:smartTag>`;
    return this.runs(text, run, false);
  }

  private field(text: string, run: string): string {
    const properties = wrap("w:rPr", run);
    const char = (type: string): string => `<w:r>${properties}<w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = `<w:r>${properties}<w:instrText xml:space="preserve"> DOCPROPERTY Background \\* MERGEFORMAT </w:instrText></w:r>`;
    return `${char("begin")}${code}${char("separate")}${this.runs(text, run, false)}${char("end")}`;
  }

  /** The words as runs: one, or several where Word has split them at a revision or a spelling mark. */
  private runs(text: string, run: string, isDeleted: boolean): string {
    const properties = wrap("w:rPr", run);
    const parts = this.habits.has("split") ? this.split(text) : [text];
    const proofed = this.habits.has("proof") && parts.length > 1;
    const runs = parts.map(
      (part) => `<w:r${this.rsid("w:rsidRPr")}>${properties}${textXml(part, isDeleted ? "w:delText" : "w:t")}</w:r>`,
    );
    return proofed ? runs.join('<w:proofErr w:type="spellStart"/>') + '<w:proofErr w:type="spellEnd"/>' : runs.join("");
  }

  private split(text: string): string[] {
    const parts: string[] = [];
    let at = 0;
    while (at < text.length) {
      const length = 1 + this.habits.dice(text.length < 40 ? 6 : 60);
      parts.push(text.slice(at, at + length));
      at += length;
    }
    return parts;
  }

  private revision(): string {
    this.made += 1;
    return ` w:id="${this.made}" w:author="Reviewer" w:date="2024-03-05T09:00:00Z"`;
  }

  private rsid(name: string): string {
    if (!this.habits.has("rsids")) return "";
    return ` ${name}="00${(0x100000 + this.habits.dice(0xefffff)).toString(16).toUpperCase()}"`;
  }
}

const wrap = (name: string, inner: string): string => (inner === "" ? "" : `<${name}>${inner}</${name}>`);

const frame = (runs: string): string =>
  `<w:r><w:pict><v:shape style="width:200pt;height:40pt"><v:textbox><w:txbxContent><w:p>${runs}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

const textXml = (text: string, element: string): string =>
  text
    .split(/(\n|\t)/)
    .filter((part) => part !== "")
    .map((part) => {
      if (part === "\n") return "<w:br/>";
      return part === "\t" ? "<w:tab/>" : `<${element} xml:space="preserve">${escape(part)}</${element}>`;
    })
    .join("");
