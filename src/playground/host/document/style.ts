import type { BuiltInStyle } from "../../../core";
import { invariantStyleName } from "../../../docx/read/style-names";
import { BuiltInStyles } from "../../../docx/write/built-in-styles";
import { makerFor, withValue } from "../../../docx/write/make";
import { putProperty } from "../../../docx/write/schema-order";
import { propertiesOf } from "../../../docx/write/section-break";
import { setStyle } from "../../../docx/write/set-style";
import { styleDefinitions } from "../../../docx/write/style-definitions";
import type { XmlElement } from "../../../docx/xml/node";
import { ApiError } from "../engine/api-error";
import { clearFormatOfMost } from "./clear-format";
import { expectEditable } from "./controls";
import type { OpenDocument } from "./open-document";

const isKnown = (name: string): name is BuiltInStyle => Object.hasOwn(styleDefinitions, name);

/** Built-in styles of Word that `Word.BuiltInStyleName` leaves out: the API has them by their shown name alone. */
const unnamed: readonly string[] = ["ListBullet", "ListNumber"] satisfies readonly BuiltInStyle[];

const isInvariant = (style: string): boolean => invariantStyleName(style) === style;

/** The name in `Word.BuiltInStyleName` for a style of the model; "Other" for one that is not there. */
export const builtInName = (style: string): string =>
  isInvariant(style) && !unnamed.includes(style) ? style : "Other";

/** Names of built-in styles as Word shows them to people of other languages. */
const shownNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    Normal: "Standard",
    Title: "Titel",
    Subtitle: "Untertitel",
    Heading: "Überschrift",
    ListBullet: "Aufzählungszeichen",
    ListNumber: "Listennummer",
    ListParagraph: "Listenabsatz",
  },
  fr: {
    Title: "Titre",
    Subtitle: "Sous-titre",
    Heading: "Titre",
    ListBullet: "Liste à puces",
    ListNumber: "Liste à numéros",
    ListParagraph: "Paragraphe de liste",
  },
};

/** The name of a style of the model as Word shows it in the language of its user: "Heading 1", "Überschrift 1". */
export const shownName = (locale: string, style: string): string => {
  if (!isInvariant(style)) return style;
  const [, family = style, level = ""] = /^(.*?)(\d?)$/.exec(style) ?? [];
  const words = shownNames[locale.slice(0, 2)]?.[family] ?? family.replace(/(?<=[a-z])(?=[A-Z])/g, " ");
  return level === "" ? words : `${words} ${level}`;
};

/** Gives a paragraph the style of a name in `Word.BuiltInStyleName`. Throws InvalidArgument for any other name. */
export const giveBuiltInStyle = (document: OpenDocument, paragraph: XmlElement, name: string): void => {
  if (builtInName(name) !== name) throw new ApiError("InvalidArgument", `${name} is no Word.BuiltInStyleName.`);
  giveStyle(document, paragraph, name);
};

/** Gives a paragraph the style that Word shows by a name. Throws InvalidArgument where it shows none by that name. */
export const giveShownStyle = (document: OpenDocument, paragraph: XmlElement, name: string, locale: string): void => {
  const builtIn = invariantStyleName(name);
  if (builtIn !== null && shownName(locale, builtIn) !== name) throw unknownStyle(name);
  giveStyle(document, paragraph, builtIn ?? name);
};

const unknownStyle = (name: string): ApiError =>
  new ApiError("InvalidArgument", `This Word has no style named ${name}.`);

const giveStyle = (document: OpenDocument, paragraph: XmlElement, style: string): void => {
  expectEditable(paragraph.parent);
  const { facts, pieces } = document.paragraph(paragraph).read;
  if (isKnown(style)) setStyle(document.xml, new BuiltInStyles(document.docx), paragraph, facts.style, style, null);
  else putStyle(document, paragraph, style);
  clearFormatOfMost(pieces);
  document.touch("ParagraphChanged", paragraph);
};

const putStyle = (document: OpenDocument, paragraph: XmlElement, style: string): void => {
  const id = document.read().styles.idOf(style);
  if (id === null) throw unknownStyle(style);
  putProperty(propertiesOf(document.xml, paragraph), withValue(makerFor(document.xml), "w:pStyle", id));
};
