import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { makePack } from "../../../src/docx/pack/make-pack";
import type { PackedPaper, PackNotice, PackSettings } from "../../../src/docx/pack/pack";
import { readDocx } from "../../../src/docx/read-docx";
import { docxBytes, type DocxParts } from "../../fixtures/docx-bytes";

export const settings: PackSettings = {
  title: "Visit to Oslo",
  dates: "3 to 5 December 2026",
  language: "en-GB",
  words: { contents: "Contents", meetings: "Meetings", speakingPoints: "Speaking points", page: "Page" },
  holds: "papers",
};

/** A paper of which nothing was recognised. */
export const paperOf = (bytes: Uint8Array, more: Partial<PackedPaper> = {}): PackedPaper => ({
  name: "paper.docx",
  bytes,
  title: "A paper",
  when: "",
  titleAt: null,
  headingsAt: [],
  points: [],
  ...more,
});

export const small = (parts: DocxParts, more: Partial<PackedPaper> = {}): PackedPaper =>
  paperOf(docxBytes(parts), more);

export const fileOf = (path: string): PackedPaper => paperOf(new Uint8Array(readFileSync(path)), { name: path });

export interface Packed {
  readonly bytes: Uint8Array;
  readonly files: Readonly<Record<string, string>>;
  /** The body's XML. */
  readonly body: string;
  readonly notices: readonly PackNotice[];
  /** The texts of its paragraphs. */
  readonly texts: readonly string[];
}

export const textsIn = (bytes: Uint8Array): readonly string[] => {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(`${read.problem.code} ${read.problem.detail}`);
  return read.value.paragraphs.map(({ text }) => text);
};

export const pack = (papers: readonly PackedPaper[], more: Partial<PackSettings> = {}): Packed => {
  const made = makePack(papers, { ...settings, ...more });
  if (!made.ok) throw new Error(`${made.paper}: ${made.problem.code} ${made.problem.detail}`);
  const files = Object.fromEntries(
    Object.entries(unzipSync(made.bytes)).map(([name, file]) => [name, strFromU8(file)]),
  );
  const { bytes, notices } = made;
  return { bytes, files, body: files["word/document.xml"] ?? "", notices, texts: textsIn(bytes) };
};

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every tag of a source; throws where it is not well formed. */
export const tagsIn = (source: string): readonly Tag[] => {
  const tags: Tag[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    tags.push({ name, attributes: Object.fromEntries(values) });
  });
  parser.write(source).close();
  return tags;
};

const partsOf = (rels: string): string => rels.replace("_rels/", "").replace(/\.rels$/, "");

type TagsOf = ReadonlyMap<string, readonly Tag[]>;

/** What is wrong with a package: relationships that lead nowhere, types that are not said, ids that are there twice. */
export const faultsIn = ({ files }: Packed): readonly string[] => {
  const sources = Object.entries(files).filter(([name]) => /\.(xml|rels)$/.test(name));
  const tagsOf: TagsOf = new Map(sources.map(([name, source]) => [name, tagsIn(source)]));
  const relationships = [...tagsOf.keys()].filter((name) => name.endsWith(".rels"));
  return [
    ...withoutType(Object.keys(files), tagsOf),
    ...relationships.flatMap((name) => faultsOfRelationships(name, tagsOf, files)),
    ...twiceIn(tagsOf),
    ...undefinedIn(tagsOf),
  ];
};

const withoutType = (names: readonly string[], tagsOf: TagsOf): readonly string[] => {
  const types = tagsOf.get("[Content_Types].xml") ?? [];
  const said = new Set(types.map(({ attributes }) => attributes["PartName"]));
  return names.filter((name) => name !== "[Content_Types].xml" && !name.endsWith(".rels") && !said.has(`/${name}`));
};

const faultsOfRelationships = (name: string, tagsOf: TagsOf, files: Packed["files"]): readonly string[] => {
  const all = (tagsOf.get(name) ?? []).filter(({ name: tag }) => tag === "Relationship").map((tag) => tag.attributes);
  const ids = all.map(({ Id = "" }) => Id);
  const inside = all.filter(({ TargetMode }) => TargetMode !== "External");
  const references = (tagsOf.get(partsOf(name)) ?? []).flatMap(({ attributes }) =>
    ["r:id", "r:embed", "r:link", "r:pict"].flatMap((key) => attributes[key] ?? []),
  );
  return [
    ...(new Set(ids).size < ids.length ? [`${name} has an id twice`] : []),
    ...inside.flatMap(({ Target = "" }) => (Target.slice(1) in files ? [] : [`${name} leads to ${Target}`])),
    ...references.flatMap((id) => (id === "" || ids.includes(id) ? [] : [`${partsOf(name)} refers to ${id}`])),
  ];
};

/** What must be there once in its part, by the attribute that names it. */
const named: readonly (readonly [tag: string, attribute: string])[] = [
  ["w:bookmarkStart", "w:id"],
  ["w:bookmarkStart", "w:name"],
  ["wp:docPr", "id"],
  ["w:style", "w:styleId"],
  ["w:abstractNum", "w:abstractNumId"],
  ["w:num", "w:numId"],
  ["w:footnote", "w:id"],
  ["w:endnote", "w:id"],
];

const uses: readonly (readonly [tag: string, part: string, definition: string, attribute: string])[] = [
  ["w:pStyle", "word/styles.xml", "w:style", "w:styleId"],
  ["w:rStyle", "word/styles.xml", "w:style", "w:styleId"],
  ["w:tblStyle", "word/styles.xml", "w:style", "w:styleId"],
  ["w:basedOn", "word/styles.xml", "w:style", "w:styleId"],
  ["w:numId", "word/numbering.xml", "w:num", "w:numId"],
  ["w:abstractNumId", "word/numbering.xml", "w:abstractNum", "w:abstractNumId"],
];

const valuesOf = (tags: readonly Tag[], tag: string, attribute: string): readonly string[] =>
  tags.flatMap(({ name, attributes }) => (name === tag ? (attributes[attribute] ?? []) : []));

const twiceIn = (tagsOf: TagsOf): readonly string[] =>
  [...tagsOf].flatMap(([part, tags]) =>
    named.flatMap(([tag, attribute]) => {
      const values = valuesOf(tags, tag, attribute);
      return new Set(values).size < values.length ? [`${part} has a ${attribute} of ${tag} twice`] : [];
    }),
  );

const undefinedIn = (tagsOf: TagsOf): readonly string[] =>
  uses.flatMap(([tag, home, definition, attribute]) => {
    const defined = new Set(valuesOf(tagsOf.get(home) ?? [], definition, attribute));
    return [...tagsOf].flatMap(([part, tags]) =>
      valuesOf(tags, tag, "w:val").flatMap((value) => (defined.has(value) ? [] : [`${part} uses ${tag} ${value}`])),
    );
  });

/** The first of these texts that does not come in the others, in this order; null where all do. */
export const firstMissing = (texts: readonly string[], among: readonly string[]): string | null => {
  let at = 0;
  for (const text of texts) {
    const found = among.indexOf(text, at);
    if (found < 0) return text;
    at = found + 1;
  }
  return null;
};
