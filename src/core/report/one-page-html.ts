import { htmlHead } from "./html-head";
import type { OnePage, OnePageEntry, OnePageList } from "./one-page";
import { verdictHtml } from "./verdict-html";
import { xmlText } from "./xml-text";

/** A page is a page: less air than a report of many papers. */
const style = `.parts { width: auto; min-width: 60%; }
.parts td:last-child, .parts th:last-child { text-align: right; font-variant-numeric: tabular-nums; }
.parts tbody tr:last-child > * { font-weight: 600; }
.parts th, .parts td { padding: 0.15rem 0.6rem; }
h2 { margin-top: 1.25rem; padding-top: 0.5rem; }
.entries { margin: 0; padding-left: 1.2rem; }
.entries li { break-inside: avoid; }
table { margin: 0.5rem 0; }
.then { color: var(--quiet); }
@page { margin: 15mm; }
@media print { body { font-size: 9.5pt; line-height: 1.35; } }
`;

const paragraph = (text: string): string => (text === "" ? "" : `<p>${xmlText(text)}</p>\n`);

const entryHtml = ({ what, then }: OnePageEntry): string =>
  `<li>${xmlText(what)}${then === "" ? "" : ` <span class="then">${xmlText(then)}</span>`}</li>\n`;

const listHtml = ({ title, intro, entries, rest }: OnePageList): string => {
  const heading = title === "" ? "" : `<h2>${xmlText(title)}</h2>\n`;
  const list = entries.length === 0 ? "" : `<ul class="entries">\n${entries.map(entryHtml).join("")}</ul>\n`;
  return `${heading}${paragraph(intro)}${list}${paragraph(rest)}`;
};

const rowHtml = ([part, state, words]: readonly [string, string, string]): string =>
  `<tr><th scope="row">${xmlText(part)}</th><td>${xmlText(state)}</td><td>${xmlText(words)}</td></tr>\n`;

/** The page as a document of its own, in the look of the reports, to be printed or kept. */
export const onePageHtml = ({
  language,
  title,
  verdict,
  verdictWords,
  facts,
  parts,
  speaking,
  lists,
  foot,
}: OnePage) => {
  const head = parts.head.map((cell) => `<th scope="col">${xmlText(cell)}</th>`).join("");
  return `${htmlHead(title, language, style)}<p>${verdictHtml(verdict, verdictWords)}</p>
${facts.map(paragraph).join("")}<h2>${xmlText(parts.title)}</h2>
<table class="parts">
<thead><tr>${head}</tr></thead>
<tbody>
${parts.rows.map(rowHtml).join("")}</tbody>
</table>
${paragraph(speaking)}${lists.map(listHtml).join("")}</main>
<footer>
${foot.map(paragraph).join("")}</footer>
</body>
</html>
`;
};
