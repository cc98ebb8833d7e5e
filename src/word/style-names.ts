import type { BuiltInStyle } from "../core";

type Language = "en" | "fr" | "de";

/** What Word has for a style: an invariant name where it is built in ("Other" where it is not), and the name shown. */
export interface Styled {
  styleBuiltIn: string;
  style: string;
}

/**
 * The two list styles go by the name that Word shows: `Word.BuiltInStyleName` does not have them, and only the document
 * knows them otherwise. Word takes the name of its own language.
 */
const listStyles: Readonly<Record<"ListBullet" | "ListNumber", Readonly<Record<Language, string>>>> = {
  ListBullet: { en: "List Bullet", fr: "Liste à puces", de: "Aufzählungszeichen" },
  ListNumber: { en: "List Number", fr: "Liste à numéros", de: "Listennummer" },
};

const isListStyle = (style: string): style is keyof typeof listStyles => Object.hasOwn(listStyles, style);

const invariant: ReadonlyMap<string, string> = new Map(
  Object.entries(listStyles).flatMap(([style, names]) => Object.values(names).map((name) => [name, style])),
);

const languageOfWord = (): Language => {
  const language = Office.context.displayLanguage.slice(0, 2);
  return language === "fr" || language === "de" ? language : "en";
};

/** The invariant name of a built-in style, whatever the language of Word; else the name of the document's own style. */
export const styleNameOf = ({ styleBuiltIn, style }: Styled): string =>
  styleBuiltIn === "" || styleBuiltIn === "Other" ? (invariant.get(style) ?? style) : styleBuiltIn;

/** Gives a paragraph a style. Word takes away direct formatting that covers most of the paragraph. */
export const giveStyle = (paragraph: Styled, style: BuiltInStyle): void => {
  if (isListStyle(style)) paragraph.style = listStyles[style][languageOfWord()];
  else paragraph.styleBuiltIn = style;
};

/** Gives a paragraph the style that another one was read with. */
export const giveStyleOf = (paragraph: Styled, { styleBuiltIn, style }: Styled): void => {
  if (styleBuiltIn === "" || styleBuiltIn === "Other") paragraph.style = style;
  else paragraph.styleBuiltIn = styleBuiltIn;
};
