import { crcOfBomb, deflatedBomb } from "./bomb";
import { documentXml, goodBody, packageEntries, paragraphXml, wordNamespace } from "./package-files";
import { rawZip, type RawEntry } from "./raw-zip";

const withDocument = (xml: string | Partial<RawEntry>): Uint8Array =>
  rawZip(packageEntries({ "word/document.xml": xml }));
const withBody = (body: string): Uint8Array => withDocument(documentXml(goodBody + body));
const mebibyte = (filler: string): string => filler.repeat(Math.ceil(2 ** 20 / filler.length));

/** A part that inflates to so many mebibytes, well formed. */
const bomb = (root: string, filler: string, times: number): Partial<RawEntry> => {
  return bombIn(`<w:${root} xmlns:w="${wordNamespace}">|</w:${root}>`, filler, times);
};
const documentBomb = (filler: string, times: number): Partial<RawEntry> => bombIn(documentXml("|"), filler, times);
const bombIn = (around: string, filler: string, times: number): Partial<RawEntry> => {
  const [before = "", after = ""] = around.split("|");
  const parts = [before, mebibyte(filler), times, after] as const;
  return { content: deflatedBomb(...parts), isDeflated: true, declaredSize: 1000, crc: crcOfBomb(...parts) };
};

const nested = (open: string, close: string, inner: string, depth = 100_000): string =>
  open.repeat(depth) + inner + close.repeat(depth);

const many = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join("");

const style = (id: number, basedOn: number): string =>
  `<w:style w:type="paragraph" w:styleId="s${id}"><w:name w:val="s${id}"/><w:basedOn w:val="s${basedOn}"/></w:style>`;

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const words = (bytes: number): string => "Background and speaking points of the meeting. ".repeat(bytes / 47);

/** What a file may do to a reader's time and memory, by name. Each is made when it is asked for. */
export const heavyFiles: Readonly<Record<string, () => Uint8Array>> = {
  "a gigabyte in one part": () => withDocument(documentBomb(paragraphXml("Background"), 1024)),
  "a gigabyte of spaces in one part": () => withDocument(documentBomb(" ", 1024)),
  "a hundred parts of a gigabyte that nobody reads": () => {
    const picture = bomb("picture", " ", 1024);
    return rawZip([
      ...packageEntries(),
      ...Array.from({ length: 100 }, (_, at) => ({ name: `word/media/image${at}.png`, content: "", ...picture })),
    ]);
  },
  "70,000 entries": () =>
    rawZip([...packageEntries(), ...Array.from({ length: 70_000 }, (_, at) => ({ name: `x/${at}`, content: "" }))]),
  "insertions 100,000 deep": () => withBody(nested("<w:ins>", "</w:ins>", paragraphXml("deep"))),
  "runs 100,000 deep": () => withBody(`<w:p>${nested("<w:smartTag>", "</w:smartTag>", run("deep"))}</w:p>`),
  "tables 100,000 deep": () =>
    withBody(nested("<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>", paragraphXml("deep"))),
  "controls 100,000 deep": () =>
    withBody(nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", paragraphXml("deep"))),
  "fields 100,000 deep": () =>
    withBody(`<w:p>${many(100_000, () => '<w:r><w:fldChar w:fldCharType="begin"/></w:r>')}${run("deep")}</w:p>`),
  "text boxes 20,000 deep": () =>
    withBody(nested("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>", "", 20_000)),
  "elements 100,000 deep where nobody looks": () => withBody(nested("<x>", "</x>", "")),
  "a namespace declared in each of 20,000 elements, one in another": () =>
    withBody(many(20_000, (at) => `<x xmlns:n${at}="urn:${at}">`) + "</x>".repeat(20_000)),
  "20,000 elements that each declare one namespace, among as many": () =>
    withBody(
      `<x ${many(20_000, (at) => ` xmlns:n${at}="urn:${at}"`)}>${many(20_000, (at) => `<x xmlns:m${at}="urn:m"/>`)}</x>`,
    ),
  "20,000 paragraphs that declare again what is declared": () =>
    withBody(many(20_000, (at) => `<w:p xmlns:w="${wordNamespace}" w:rsidR="${at}">${run(`Number ${at}.`)}</w:p>`)),
  "a paragraph of 20 megabytes": () => withBody(paragraphXml(words(20_000_000))),
  "a heading of 200,000 runs": () => withBody(`<w:p>${many(200_000, (at) => run("Background "[at % 11] ?? ""))}</w:p>`),
  "100,000 paragraphs": () =>
    withBody(many(100_000, (at) => paragraphXml(`A sentence about the weather, number ${at}.`))),
  "100,000 headings": () => withBody(many(100_000, () => paragraphXml("BACKGROUND"))),
  "100,000 acronyms": () =>
    withBody(
      paragraphXml("Background") +
        many(100_000, (at) => paragraphXml(`The ${at.toString(26).toUpperCase().replace(/\d/g, "X")}QZ agreed.`)),
    ),
  "20,000 headings of every kind": () =>
    withBody(
      many(20_000, (at) =>
        paragraphXml(
          ["Topics:", "Participants:", "From us:", "Line to take", "12 May 2020, 10.00", "Backgroud"][at % 6] ?? "",
        ),
      ),
    ),
  "100,000 bullets without a word": () =>
    withBody(paragraphXml("Speaking points") + many(100_000, () => paragraphXml("-"))),
  "100,000 placeholders": () => withBody(paragraphXml("Topics") + many(100_000, () => paragraphXml("[First topic]"))),
  "100,000 cells": () =>
    withBody(
      `<w:tbl>${many(10_000, () => `<w:tr>${many(10, () => `<w:tc>${paragraphXml("Topics")}</w:tc>`)}</w:tr>`)}</w:tbl>`,
    ),
  "100,000 controls": () =>
    withBody(
      many(
        100_000,
        () => `<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>${paragraphXml("x")}</w:sdtContent></w:sdt>`,
      ),
    ),
  "100,000 styles, each based on the next": () =>
    rawZip(
      packageEntries({
        "word/document.xml": documentXml(`<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr>${run("x")}</w:p>`.repeat(1000)),
        "word/styles.xml": `<w:styles xmlns:w="${wordNamespace}">${many(100_000, (at) => style(at, at + 1))}</w:styles>`,
      }),
    ),
  "100,000 attributes": () => withBody(`<w:p ${many(100_000, (at) => `a${at}="" `)}/>`),
  "an attribute of 20 megabytes": () => withBody(`<w:p a="${words(20_000_000)}"/>`),
  "100,000 relationships": () =>
    rawZip(
      packageEntries({
        "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${many(100_000, (at) => `<Relationship Id="r${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="../${at}"/>`)}</Relationships>`,
      }),
    ),
  "100,000 namespaces": () => withBody(many(100_000, (at) => `<w:p xmlns:n${at}="urn:${at}"/>`)),
  "sixty megabytes of empty paragraphs": () => withDocument(documentBomb("<w:p/>", 60)),
  "sixty megabytes in each part that is read": () =>
    rawZip(
      packageEntries({
        "word/document.xml": documentBomb(" ", 60),
        "word/styles.xml": bomb("styles", " ", 60),
        "word/numbering.xml": bomb("numbering", " ", 60),
        "word/settings.xml": bomb("settings", " ", 60),
      }),
    ),
};
