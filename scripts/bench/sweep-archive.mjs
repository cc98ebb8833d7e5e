import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const main = "word/document.xml";

/**
 * Fills a folder with variants of our labelled papers, twenty folders of them; no two have the same content.
 * @param {string} folder
 * @param {number} count
 */
export const makeArchive = (folder, count) => {
  const labelled = resolve("test/labelled");
  const names = readdirSync(labelled, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".docx"));
  const papers = names.map((name) => unzipSync(readFileSync(join(labelled, name))));
  for (let number = 0; number < count; number += 1) {
    const parts = papers[number % papers.length] ?? {};
    const text = strFromU8(parts[main] ?? new Uint8Array());
    const end = text.lastIndexOf("</w:t>");
    const changed = end < 0 ? text : `${text.slice(0, end)} ${number}${text.slice(end)}`;
    const place = join(folder, String(number % 20));
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${number}.docx`), zipSync({ ...parts, [main]: strToU8(changed) }));
  }
};
