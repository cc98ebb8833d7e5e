/** Writes assets/samples/*.docx from the texts beside this file. Run after changing a text. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { AlignmentType, Document, LevelFormat, LineRuleType, Packer, Paragraph, TextRun } from "docx";

const folder = "scripts/samples";

/** The first characters of a line say what it is; a line without any is a plain paragraph. */
const marks = [
  { mark: "# ", style: "Title" },
  { mark: "~ ", style: "Subtitle" },
  { mark: "## ", style: "Heading1" },
  { mark: "### ", style: "Heading2" },
  { mark: "- ", style: "ListBullet" },
  // Bold text and no style: how headings look in papers that were never given any.
  { mark: "! ", style: null },
];

const font = "Calibri";

const languages = { de: "de-DE", en: "en-GB", fr: "fr-FR" };

/**
 * Sizes are half points, spaces twentieths of a point.
 * @param {string} language
 */
const stylesIn = (language) => ({
  default: {
    document: {
      run: { font, size: 22, language: { value: language } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { font, size: 36, bold: true, color: "1F3A5F" }, paragraph: { spacing: { after: 60 } } },
    heading1: {
      run: { font, size: 26, bold: true, color: "1F3A5F" },
      paragraph: { spacing: { before: 280, after: 80 }, keepNext: true, outlineLevel: 0 },
    },
    heading2: {
      run: { font, size: 22, bold: true, color: "1F3A5F" },
      paragraph: { spacing: { before: 160, after: 40 }, keepNext: true, outlineLevel: 1 },
    },
  },
  paragraphStyles: [
    {
      id: "Subtitle",
      name: "Subtitle",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: { size: 22, color: "5A6B7B" },
      paragraph: { spacing: { after: 200 } },
    },
    {
      id: "ListBullet",
      name: "List Bullet",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { numbering: { reference: "bullets", level: 0 }, contextualSpacing: true },
    },
  ],
});

const numbering = {
  config: [
    {
      reference: "bullets",
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360, hanging: 360 } } },
        },
      ],
    },
  ],
};

/** @param {string} line */
const paragraph = (line) => {
  const known = marks.find(({ mark }) => line.startsWith(mark));
  if (!known) return new Paragraph({ text: line });
  const text = line.slice(known.mark.length);
  if (known.style === null) return new Paragraph({ children: [new TextRun({ text, bold: true })] });
  return new Paragraph({ text, style: known.style });
};

for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
  const lines = readFileSync(`${folder}/${file}`, "utf8").split("\n");
  const written = lines.filter((line) => line.trim() !== "");
  const children = (written.length > 0 ? written : [""]).map(paragraph);
  const language = file.split(".")[1];
  const document = new Document({
    creator: "Briefline",
    styles: stylesIn(language === "de" || language === "fr" ? languages[language] : languages.en),
    numbering,
    sections: [{ properties: { page: { size: { width: 11906, height: 16838 } } }, children }],
  });
  writeFileSync(`assets/samples/${file.replace(/txt$/, "docx")}`, await Packer.toBuffer(document));
}
