import type { BuiltInStyle } from "../../../core";
import type { BodyParagraph } from "../../../docx/read/read-body";
import { invariantStyleName } from "../../../docx/read/style-names";
import type { XmlElement } from "../../../docx/xml/node";
import { BuiltInStyles } from "../../../docx/write/built-in-styles";
import { setStyle as giveStyle } from "../../../docx/write/set-style";
import { styleDefinitions } from "../../../docx/write/style-definitions";
import { ApiError } from "../engine/api-error";
import { expectEditable } from "./controls";
import type { OpenDocument } from "./open-document";

const isBuiltIn = (name: string): name is BuiltInStyle => Object.hasOwn(styleDefinitions, name);

/** The name in `Word.Style`; "Other" for a style of the document's own. */
export const builtInName = ({ facts }: BodyParagraph): string =>
  invariantStyleName(facts.style) === facts.style ? facts.style : "Other";

/** Names of built-in styles as Word shows them to people of other languages. An add-in must not decide by them. */
const localNames: Readonly<Record<string, Partial<Record<string, string>>>> = {
  de: {
    Normal: "Standard",
    Title: "Titel",
    Subtitle: "Untertitel",
    ListBullet: "Aufzählungszeichen",
    ListNumber: "Listennummer",
    ListParagraph: "Listenabsatz",
    Heading: "Überschrift",
  },
  fr: {
    Title: "Titre",
    Subtitle: "Sous-titre",
    ListBullet: "Liste à puces",
    ListNumber: "Liste à numéros",
    ListParagraph: "Paragraphe de liste",
    Heading: "Titre",
  },
};

/** The name of a style as Word shows it in the language of its user: "Heading 1", "Überschrift 1". */
export const localName = (locale: string, { facts }: BodyParagraph): string => {
  if (invariantStyleName(facts.style) !== facts.style) return facts.style;
  const names = localNames[locale.slice(0, 2)] ?? {};
  const [, family = facts.style, level = ""] = /^(.*?)(\d?)$/.exec(facts.style) ?? [];
  const words = names[family] ?? family.replace(/(?<=[a-z])(?=[A-Z])/g, " ");
  return level === "" ? words : `${words} ${level}`;
};

/** Gives a paragraph a built-in style; the document gets it where it has none. Throws InvalidArgument for another name. */
export const setStyle = (document: OpenDocument, paragraph: XmlElement, name: string): void => {
  expectEditable(paragraph.parent);
  if (!isBuiltIn(name)) throw new ApiError("InvalidArgument", `${name} is no built-in style that this host can give.`);
  const before = document.paragraph(paragraph).read.facts.style;
  giveStyle(document.xml, new BuiltInStyles(document.docx), paragraph, before, name, null);
  document.touch("ParagraphChanged", paragraph);
};
