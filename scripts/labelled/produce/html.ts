import { type Block, isTable, type Look, type Paper, type Stretch, type Table } from "../paper";

const escape = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n/g, "<br>").replace(/\t/g, " ");

const looks: Partial<Record<Look, readonly [before: string, after: string]>> = {
  b: ["<p><b>", "</b></p>"],
  i: ["<p><i>", "</i></p>"],
  u: ["<p><u>", "</u></p>"],
  bu: ["<p><b><u>", "</u></b></p>"],
  c: ['<p><span style="text-transform:uppercase">', "</span></p>"],
  bc: ['<p><b><span style="text-transform:uppercase">', "</span></b></p>"],
  r: ['<p align="right">', "</p>"],
  z: ['<p align="center">', "</p>"],
  bz: ['<p align="center"><b>', "</b></p>"],
  q: ["<blockquote><p>", "</p></blockquote>"],
  t: ['<p class="title" align="center"><b><font size="5">', "</font></b></p>"],
  s: ["<p><i>", "</i></p>"],
  h1: ["<h1>", "</h1>"],
  h2: ["<h2>", "</h2>"],
  h3: ["<h3>", "</h3>"],
};

const lists: Partial<Record<Look, readonly [before: string, after: string]>> = {
  "-": ["<ul>", "</ul>"],
  "1.": ["<ol>", "</ol>"],
  "a.": ['<ol type="a">', "</ol>"],
};

/** A paper as a web page, from which LibreOffice and pandoc make a .docx of their own. */
export const htmlOf = (paper: Paper): string => {
  const listOf = (content: Block | Table | undefined) =>
    content === undefined || isTable(content) ? undefined : lists[content.look];
  const out = paper.content.map((content, at) => {
    const list = listOf(content);
    const begins = list !== listOf(paper.content[at - 1]);
    const ends = list !== listOf(paper.content[at + 1]);
    if (isTable(content)) return table(content);
    if (list === undefined) return block(content);
    return `${begins ? list[0] : ""}<li>${words(content)}</li>${ends ? list[1] : ""}`;
  });
  const language = paper.head["lang"] ?? "en";
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"></head><body>${out.join("\n")}</body></html>`;
};

const block = (content: Block): string => {
  const [before, after] = looks[content.look] ?? ["<p>", "</p>"];
  return `${before}${words(content)}${after}`;
};

const words = ({ stretches }: Block): string => stretches.map(stretchHtml).join("");

const stretchHtml = ({ text, bold, mark }: Stretch): string => {
  if (mark === "del" || mark === "hid") throw new Error(`Only Word's own XML can say this: ${text}`);
  return bold ? `<b>${escape(text)}</b>` : escape(text);
};

const table = ({ rows }: Table): string => {
  const cell = (blocks: readonly Block[]): string => `<td>${blocks.map(block).join("")}</td>`;
  return `<table border="1">${rows.map((cells) => `<tr>${cells.map(cell).join("")}</tr>`).join("")}</table>`;
};
