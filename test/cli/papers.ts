import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { ParagraphFacts } from "../../src/core";
import { docxBytes } from "../fixtures/docx-bytes";
import { paragraphs } from "../support/document";
import { partsOf, requiredParts } from "../support/briefing";

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n/g, "</w:t><w:br/><w:t>");

const styles = ["Title", "Subtitle", "Heading1", "Heading2", "ListBullet"];

const names: Readonly<Record<string, string>> = {
  Heading1: "heading 1",
  Heading2: "heading 2",
  ListBullet: "List Bullet",
};

const styleXml = (id: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${names[id] ?? id}"/></w:style>`;

/** One list of bullets, for whatever is an item. */
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>' +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

const paragraphXml = ({ text, style, bold, list }: ParagraphFacts): string =>
  `<w:p><w:pPr>${styles.includes(style) ? `<w:pStyle w:val="${style}"/>` : ""}${list ? inList : ""}</w:pPr>` +
  `<w:r>${bold ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** A real .docx with these paragraphs; `settings` is the XML inside `w:settings`. */
export const paperOf = (facts: readonly ParagraphFacts[], settings = ""): Uint8Array =>
  docxBytes({ body: facts.map(paragraphXml).join(""), styles: styles.map(styleXml).join(""), numbering, settings });

/** The command line goes by the real day: the meeting is in a year that no run of the tests will see go by, with the same weekdays. */
const inTheFuture = (facts: ParagraphFacts): ParagraphFacts => ({
  ...facts,
  text: facts.text.replace(" 2026,", " 2826,"),
});

/** A .docx from the names of its parts: see `partsOf`. */
export const paper = (parts: string, language: "en" | "fr" | "de" = "en"): Uint8Array =>
  paperOf(partsOf(parts, language).map(inTheFuture));

/** A .docx from lines: see `paragraphs`. */
export const paperFrom = (notation: string): Uint8Array => paperOf(paragraphs(notation));

/** Nothing is wrong with it. */
export const goodPaper = paper(requiredParts);

/** "Background" is missing, "Topics" stands last. */
export const badPaper = paper("title dateLine participants lineToTake speakingPoints topics");

/** Writes files, and the folders for them. */
export const write = (path: string, content: Uint8Array | string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};
