/**
 * Writes test/labelled: a .docx and its truth for each of `papers/*.txt`, and the index that says which are held out.
 * `node --import ./scripts/typescript.mjs scripts/labelled/make.ts [name ...]`. Needs LibreOffice and pandoc.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { type Paper, parsePaper } from "./paper";
import { docxLibrary } from "./produce/docx-library";
import { htmlOf } from "./produce/html";
import { libreOffice, pandoc, resavedByLibreOffice } from "./produce/programs";
import { wordDocx } from "./produce/word";
import { truthOf } from "./truth";

const sources = "scripts/labelled/papers";
const folder = "test/labelled";

const writeJson = async (file: string, value: unknown): Promise<void> =>
  writeFileSync(file, await format(JSON.stringify(value), { parser: "json", printWidth: 120 }));

const producers: Readonly<Record<string, (paper: Paper) => Uint8Array | Promise<Uint8Array>>> = {
  word: wordDocx,
  docx: docxLibrary,
  libreoffice: (paper) => libreOffice(htmlOf(paper)),
  "libreoffice-resaved": (paper) => resavedByLibreOffice(wordDocx(paper)),
  pandoc: (paper) => pandoc(htmlOf(paper)),
};

/** A third of the names, by themselves, so that adding a paper moves no other one to the other side (FNV-1a). */
const isHeldOut = (name: string): boolean => {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 8) % 3 === 0;
};

const names = readdirSync(sources)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => file.replace(/\.txt$/, ""));
const wanted = process.argv.slice(2);

for (const name of names) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const paper = parsePaper(name, readFileSync(`${sources}/${name}.txt`, "utf8"));
  const produce = producers[paper.head["by"] ?? "word"];
  if (produce === undefined) throw new Error(`${name}: no such producer`);
  writeFileSync(`${folder}/${name}.docx`, await produce(paper));
  await writeJson(`${folder}/${name}.json`, truthOf(paper));
}
await writeJson(`${folder}/index.json`, {
  tuning: names.filter((name) => !isHeldOut(name)),
  heldOut: names.filter(isHeldOut),
});
