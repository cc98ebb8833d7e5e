import type { RawEntry } from "./raw-zip";

const office = "http://schemas.openxmlformats.org";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
export const wordNamespace = `${office}/wordprocessingml/2006/main`;

export const documentXml = (body: string): string =>
  `<w:document xmlns:w="${wordNamespace}" xmlns:r="${office}/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`;

export const paragraphXml = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A small briefing, in which bad things are hidden or to which they are added. */
export const goodBody = [
  "Briefing for the meeting with the Lighthouse Keepers",
  "4 March 2025, 10.00-11.00 (room 2)",
  "TOPICS",
  "Lamps",
  "BACKGROUND",
  "There are nine of them.",
]
  .map(paragraphXml)
  .join("");

const relationshipsXml = (inner: string): string =>
  `<Relationships xmlns="${office}/package/2006/relationships">${inner}</Relationships>`;

const relationship = (type: string, target: string, at: number): string =>
  `<Relationship Id="rId${at}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

const related = ["styles", "numbering", "settings"] as const;

/** The entries of a package, any of them replaced or (null) left out. */
export const packageEntries = (
  replaced: Readonly<Record<string, string | Uint8Array | Partial<RawEntry> | null>> = {},
): RawEntry[] => {
  const overrides = [["document", "document.main"], ...related.map((name) => [name, name])]
    .map(([part, type]) => `<Override PartName="/word/${part}.xml" ContentType="${wordType}.${type}+xml"/>`)
    .join("");
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`,
    "_rels/.rels": relationshipsXml(relationship("officeDocument", "word/document.xml", 1)),
    "word/document.xml": documentXml(goodBody),
    "word/_rels/document.xml.rels": relationshipsXml(
      related.map((name, at) => relationship(name, `${name}.xml`, at)).join(""),
    ),
    ...Object.fromEntries(related.map((name) => [`word/${name}.xml`, `<w:${name} xmlns:w="${wordNamespace}"/>`])),
  };
  const names = [...new Set([...Object.keys(files), ...Object.keys(replaced)])];
  return names.flatMap((name) => {
    const replacement = name in replaced ? replaced[name] : undefined;
    if (replacement === null) return [];
    const content = files[name] ?? "";
    if (replacement === undefined) return [{ name, content }];
    if (typeof replacement === "string" || replacement instanceof Uint8Array) return [{ name, content: replacement }];
    return [{ name, content, ...replacement }];
  });
};
