import type { Paragraph } from "../document/paragraph";
import type { Person } from "./briefing";

type Named = Pick<Person, "name" | "function">;

const bullet = /^\s*(?:[-–—•*·▪■\uf0b7\uf0a7]|\d+[.)])\s*/;
const honorific =
  "(?:Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Ambassador|Minister|Commissioner|Capt(?:ain)?|Cllr|M|Mme|Mlle|MM|Me|Frau|Herr|Herrn)";
/** Words by which a second capitalised chunk is known to be a function rather than another person. */
const office =
  /\b(?:president|chair|director|minister|secretary|head|officer|advis[eo]r|commissioner|ambassador|manager|assistant|deputy|vice|chief|executive|treasurer|member|spokes|governor|mayor|président|directeur|directrice|ministre|chef|cheffe|conseill|secrétaire|maire|préside|leiter|referent|vorsitz|minister|sprecher|geschäftsführ|staatssekret|präsident|abteilung|referat|obfrau|obmann)/i;

const isFullName = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}\p{Lu}[\p{L}'’-]+$/u.test(text) && !office.test(text);

const clean = (text: string): string =>
  text
    .replace(bullet, "")
    .replace(/[\s;,.]+$/, "")
    .trim();

/** "Ilse Brandt, head of unit", "Clara Norton (President)", "Marek Novotny - desk officer". */
const named = (text: string): Named | null => {
  const all = clean(text);
  if (!/\p{L}{2}/u.test(all)) return null;
  const bracket = /^([^(]+?)\s*\(([^()]+)\)$/.exec(all);
  const comma = /^([^,]+?),\s*(.+)$/.exec(all) ?? /^([^–—]+?)\s+[-–—]\s+(.+)$/.exec(all);
  const [, name, role] = bracket ?? comma ?? [];
  return name && role ? { name, function: role } : { name: all, function: null };
};

/** People on one line: between semicolons, or between commas where every piece is a name of its own. */
const split = (line: string): readonly string[] => {
  const bySemicolon = line.split(/;/);
  if (bySemicolon.length > 1) return bySemicolon;
  const byComma = line.split(/,| and | et | und /).map(clean);
  return byComma.length > 1 && byComma.every(isFullName) ? byComma : [line];
};

/** The people whom a line names. */
export const peopleOnLine = (text: string, paragraph: Paragraph): readonly Person[] =>
  text
    .split("\n")
    .flatMap(split)
    .flatMap((piece) => {
      const person = named(piece);
      return person ? [{ paragraph, ...person }] : [];
    });

const inSentence = new RegExp(
  `\\b(${honorific}\\.?\\s+(?:\\p{Lu}[\\p{L}'’-]+\\s?){1,3})(?:,\\s*([\\p{Ll}][^,.;]{2,60}?)(?=,|\\.|;| and | et | und |$))?`,
  "gu",
);

/** The people whom a sentence names: only those with a title before their name are certain. */
export const peopleInSentence = (text: string, paragraph: Paragraph): readonly Person[] =>
  [...text.matchAll(inSentence)].map(([, name = "", role]) => ({
    paragraph,
    name: name.trim(),
    function: role?.trim() ?? null,
  }));

/** Whether a text is a sentence about people rather than a line of names. */
export const isSentence = (text: string): boolean =>
  /[.!?]\s*$/.test(text) && text.split(/\s+/).length > 8 && !/^\s*[-–•]/.test(text);
