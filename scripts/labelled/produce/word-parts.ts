import type { Look } from "../paper";

export type StyleSet = "en" | "fr" | "de";

/** Style ids as Word makes them from the names of its language. */
const ids: Readonly<Record<StyleSet, Partial<Record<Look, string>>>> = {
  en: {
    t: "Title",
    s: "Subtitle",
    h1: "Heading1",
    h2: "Heading2",
    h3: "Heading3",
    toc: "TOC1",
    toctitle: "TOCHeading",
  },
  fr: {
    t: "Titre",
    s: "Sous-titre",
    h1: "Titre1",
    h2: "Titre2",
    h3: "Titre3",
    toc: "TM1",
    toctitle: "En-ttedetabledesmatires",
  },
  de: {
    t: "Titel",
    s: "Untertitel",
    h1: "berschrift1",
    h2: "berschrift2",
    h3: "berschrift3",
    toc: "Verzeichnis1",
    toctitle: "Inhaltsverzeichnisberschrift",
  },
};
const lists: Readonly<Record<StyleSet, string>> = { en: "ListParagraph", fr: "Paragraphedeliste", de: "Listenabsatz" };
const normal: Readonly<Record<StyleSet, string>> = { en: "Normal", fr: "Normal", de: "Standard" };

export const styleIds = (set: StyleSet, look: Look): string | undefined =>
  /^(-|--|1\.|a\.)$/.test(look) ? lists[set] : ids[set][look];

const style = (id: string, name: string, properties: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${properties}</w:style>`;

/** The content of styles.xml. Names are the invariant ones, whatever the ids. */
export const stylesXml = (set: StyleSet, language: string): string => {
  const tag = { en: "en-GB", fr: "fr-FR", de: "de-DE" }[language] ?? "en-GB";
  const base = `<w:basedOn w:val="${normal[set]}"/><w:next w:val="${normal[set]}"/>`;
  const heading = (look: "h1" | "h2" | "h3", level: number): string =>
    style(
      ids[set][look] ?? "",
      `heading ${level + 1}`,
      `${base}<w:pPr><w:keepNext/><w:outlineLvl w:val="${level}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${28 - 2 * level}"/></w:rPr>`,
    );
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="${tag}"/></w:rPr></w:rPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="${normal[set]}"><w:name w:val="Normal"/></w:style>` +
    style(ids[set].t ?? "", "Title", `${base}<w:rPr><w:b/><w:sz w:val="36"/></w:rPr>`) +
    style(ids[set].s ?? "", "Subtitle", base) +
    heading("h1", 0) +
    heading("h2", 1) +
    heading("h3", 2) +
    style(lists[set], "List Paragraph", `${base}<w:pPr><w:ind w:left="720"/></w:pPr>`) +
    style(ids[set].toc ?? "", "toc 1", base) +
    style(
      ids[set].toctitle ?? "",
      "TOC Heading",
      `<w:basedOn w:val="${ids[set].h1}"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>`,
    )
  );
};

const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${720 * (at + 1)}" w:hanging="360"/></w:pPr>${more}</w:lvl>`;
const symbol = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>';

const definitions = [
  level(0, "bullet", "\uf0b7", symbol) + level(1, "bullet", "-"),
  level(0, "decimal", "%1."),
  level(0, "lowerLetter", "%1)"),
  level(0, "upperRoman", "%1."),
];

/** The content of numbering.xml: 1 bullets, 2 numbers, 3 letters, 4 numbered headings. */
export const numberingXml =
  definitions.map((levels, at) => `<w:abstractNum w:abstractNumId="${at}">${levels}</w:abstractNum>`).join("") +
  definitions.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`).join("");
