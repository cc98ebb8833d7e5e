/** Names of built-in styles that producers write in the language of their user; Word itself writes English ones. */
const localised: Readonly<Record<string, string>> = {
  standard: "Normal",
  titre: "Title",
  titel: "Title",
  título: "Title",
  titolo: "Title",
  "sous-titre": "Subtitle",
  untertitel: "Subtitle",
  "liste à puces": "ListBullet",
  aufzählungszeichen: "ListBullet",
  "liste à numéros": "ListNumber",
  listennummer: "ListNumber",
  "paragraphe de liste": "ListParagraph",
  listenabsatz: "ListParagraph",
};

/** Built-in styles without a number, by the name that Word writes (ECMA-376 part 1, 17.7.4.9), and by their ids. */
const english: Readonly<Record<string, string>> = {
  normal: "Normal",
  title: "Title",
  subtitle: "Subtitle",
  "list bullet": "ListBullet",
  "list number": "ListNumber",
  "list paragraph": "ListParagraph",
  "no spacing": "NoSpacing",
  "footnote text": "FootnoteText",
  "endnote text": "EndnoteText",
  header: "Header",
  footer: "Footer",
  caption: "Caption",
  quote: "Quote",
  "intense quote": "IntenseQuote",
  bibliography: "Bibliography",
  "toc heading": "TocHeading",
};

/** Headings by their level, and lists of contents. In ids Word leaves out the letters that are not of ASCII: "berschrift1". */
const numbered =
  /^(heading|toc|ü?berschrift|titre|tí?tulo|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nagwek|nadpis|заголовок)[ \u00a0]?([1-9])$/;

const invariantNames = new Map([...Object.entries(english), ...Object.entries(localised)]);
const invariantIds = new Map(Object.entries(english).map(([name, id]) => [name.replaceAll(" ", ""), id]));

/**
 * The name of a built-in style in `Word.Style` ("Heading1") for the name or id that a document has for it ("heading 1",
 * "Titre 1"); null for a style of the document's own.
 */
export function invariantStyleName(name: string): string | null {
  const key = name.trim().toLowerCase();
  const [, family, number = ""] = numbered.exec(key) ?? [];
  if (family !== undefined) return (family === "toc" ? "Toc" : "Heading") + number;
  return invariantNames.get(key) ?? invariantIds.get(key) ?? null;
}

/** The level that a heading style has by its name alone, 1 to 9. */
export function headingLevelOfName(invariantName: string | null): number | null {
  return invariantName?.startsWith("Heading") === true ? Number(invariantName.slice(7)) : null;
}
