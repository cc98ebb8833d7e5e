const font = 'w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"';

const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const bold = "<w:b/><w:bCs/>";
const ink = '<w:color w:val="1F3A5F"/>';
const grey = '<w:color w:val="5A5A5A"/>';
const spacing = (before: number, after: number): string => `<w:spacing w:before="${before}" w:after="${after}"/>`;

interface OwnStyle {
  readonly id: string;
  /** As Word writes it (ECMA-376 part 1, 17.7.4.9). */
  readonly name: string;
  readonly type?: "paragraph" | "character" | "table" | "numbering";
  readonly isDefault?: boolean;
  readonly paragraph?: string;
  readonly run?: string;
  readonly table?: string;
  readonly isFollowedByNormal?: boolean;
}

const heading = (level: number, before: number, look: string): OwnStyle => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  paragraph: `<w:keepNext/><w:keepLines/>${spacing(before, 80)}<w:outlineLvl w:val="${level - 1}"/>`,
  run: look,
  isFollowedByNormal: true,
});

const entry = (level: number): OwnStyle => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  paragraph: `<w:tabs><w:tab w:val="left" w:pos="${440 + 220 * (level - 1)}"/></w:tabs>${spacing(0, 100)}<w:ind w:left="${440 + 220 * (level - 1)}" w:hanging="440"/>`,
});

const note = (kind: "footnote" | "endnote", id: string): readonly OwnStyle[] => [
  {
    id: `${id}Text`,
    name: `${kind} text`,
    paragraph: '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
    run: size(18),
  },
  { id: `${id}Reference`, name: `${kind} reference`, type: "character", run: '<w:vertAlign w:val="superscript"/>' },
];

const own: readonly OwnStyle[] = [
  { id: "Normal", name: "Normal", isDefault: true },
  { id: "DefaultParagraphFont", name: "Default Paragraph Font", type: "character", isDefault: true },
  {
    id: "TableNormal",
    name: "Normal Table",
    type: "table",
    isDefault: true,
    table:
      '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>' +
      '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  },
  { id: "NoList", name: "No List", type: "numbering", isDefault: true },
  heading(1, 0, bold + ink + size(36)),
  heading(2, 280, bold + ink + size(26)),
  heading(3, 200, bold + ink + size(24)),
  heading(4, 160, bold + ink),
  ...[5, 6, 7, 8, 9].map((level) => heading(level, 120, `<w:i/><w:iCs/>${ink}`)),
  { id: "Title", name: "Title", paragraph: spacing(0, 120), run: bold + ink + size(36), isFollowedByNormal: true },
  { id: "Subtitle", name: "Subtitle", paragraph: spacing(0, 200), run: grey + size(24), isFollowedByNormal: true },
  { id: "ListParagraph", name: "List Paragraph", paragraph: '<w:ind w:left="720"/><w:contextualSpacing/>' },
  { id: "ListBullet", name: "List Bullet", paragraph: '<w:spacing w:after="80"/>' },
  { id: "ListNumber", name: "List Number", paragraph: '<w:spacing w:after="80"/>' },
  { id: "NoSpacing", name: "No Spacing", paragraph: '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>' },
  { id: "TOCHeading", name: "TOC Heading", paragraph: spacing(0, 200), run: bold + ink + size(36) },
  entry(1),
  entry(2),
  entry(3),
  { id: "Header", name: "header", paragraph: '<w:spacing w:after="0"/>', run: grey + size(18) },
  { id: "Footer", name: "footer", paragraph: '<w:spacing w:after="0"/>', run: grey + size(18) },
  { id: "Hyperlink", name: "Hyperlink", type: "character", run: '<w:color w:val="0563C1"/><w:u w:val="single"/>' },
  ...note("footnote", "Footnote"),
  ...note("endnote", "Endnote"),
  { id: "PackTitle", name: "Pack title", paragraph: spacing(3600, 240), run: bold + ink + size(64) },
  { id: "PackDates", name: "Pack dates", paragraph: spacing(0, 1200), run: grey + size(32) },
  { id: "PackLabel", name: "Pack label", paragraph: spacing(0, 160), run: bold + ink + size(26) },
  { id: "PackWhen", name: "Pack when", paragraph: spacing(0, 240), run: grey + size(28) },
  {
    id: "PackPoint",
    name: "Pack point",
    paragraph: '<w:keepLines/><w:spacing w:after="200" w:line="264" w:lineRule="auto"/>',
    run: size(44),
  },
];

/** Styles of a pack whose names are ours, the same whatever a document calls them: for `w:pStyle`, by invariant name. */
export const ownParagraphStyles: ReadonlySet<string> = new Set([
  ...own.filter(({ type = "paragraph" }) => type === "paragraph").map(({ id }) => id.replace(/^TOC/, "Toc")),
  "TocHeading",
]);

/** Character styles of a pack, by the names that Word writes, in small letters. */
export const ownCharacterStyles: ReadonlyMap<string, string> = new Map(
  own.flatMap(({ id, name, type }) => (type === "character" ? [[name.toLowerCase(), id] as const] : [])),
);

/** Names that no other style of a pack may have, in small letters. */
export const ownStyleNames: readonly string[] = own.map(({ name }) => name.toLowerCase());
export const ownStyleIds: readonly string[] = own.map(({ id }) => id.toLowerCase());

function written({
  id,
  name,
  type = "paragraph",
  isDefault = false,
  isFollowedByNormal = false,
  ...looks
}: OwnStyle): string {
  const { paragraph = "", run = "", table = "" } = looks;
  const isBased = !isDefault && type === "paragraph";
  return [
    `<w:style w:type="${type}" w:styleId="${id}"${isDefault ? ' w:default="1"' : ""}${id.startsWith("Pack") ? ' w:customStyle="1"' : ""}>`,
    `<w:name w:val="${name}"/>`,
    isBased ? '<w:basedOn w:val="Normal"/>' : "",
    isFollowedByNormal ? '<w:next w:val="Normal"/>' : "",
    type === "paragraph" ? "<w:qFormat/>" : "",
    paragraph === "" ? "" : `<w:pPr>${paragraph}</w:pPr>`,
    run === "" ? "" : `<w:rPr>${run}</w:rPr>`,
    table,
    "</w:style>",
  ].join("");
}

/** What stands in the styles part of a pack before the styles that papers bring. */
export const ownStyles = (): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts ${font}/>${size(22)}</w:rPr></w:rPrDefault>` +
  '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  own.map(written).join("");
