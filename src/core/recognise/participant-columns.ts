import { isCertainName } from "./person-name";
import type { Cell, Row } from "./table-cells";

/** What a column of a table of participants holds. */
export type Column = "name" | "function" | "side";

/** What is in each column, by its number. */
export type Columns = ReadonlyMap<number, Column>;

/** In small letters: an engine is ready for these in a quarter of the time that it takes with the flag "i". */
const columnNames: readonly (readonly [Column, RegExp])[] = [
  [
    "name",
    /^(?:(?:full |first |last |family )?names?|participants?|attendees?|who|person|noms?|prénoms?|vorname|nachname|teilnehmer(?:innen|in)?|teilnehmende|person(?:en)?|wer|nombre|nome|naam|(?:sur)?names? ?[,/]? ?(?:and |et )?(?:first |given |vor)?names?|noms? ?[,/]? ?(?:et )?prénoms?|prénoms? ?[,/]? ?(?:et )?noms?|(?:names?|noms?) ?(?:[,/&]|and|et|und)? ?(?:function|title|position|fonction|titre|qualité|funktion))$/,
  ],
  [
    "function",
    /^(?:function|title|job title|position|role|rank|post|capacity|fonctions?|titre|poste|qualité|rôle|funktion|amt|titel|rolle|aufgabe|dienstbezeichnung|stellung|cargo|carica|ruolo|functie|função)$/,
  ],
  [
    "side",
    /^(?:organi[sz]ations?|institution|affiliation|side|delegation|company|entity|body|department|representing|for|organisme|délégation|structure|entité|société|pour|côté|einrichtung|dienststelle|behörde|unternehmen|verband|seite|für|ressort|entidad|ente|organisatie)$/,
  ],
];

const longestColumnName = 60;

/** "Company / institution", "Name (in full)", "Role and title": what any part of it names. */
const columnNamed = (text: string): Column | null => {
  if (text.length > longestColumnName) return null;
  const kindOf = (part: string): Column | undefined => {
    const says = part.trim().toLowerCase();
    return columnNames.find(([, names]) => names.test(says))?.[0];
  };
  const parts = /[/&,(]|\s(?:and|or|et|ou|und|oder)\s/.test(text)
    ? text.split(/[/&,()]|\s(?:and|or|et|ou|und|oder)\s/)
    : [];
  return kindOf(text) ?? parts.map(kindOf).find((kind) => kind !== undefined) ?? null;
};

const namedColumns = (row: Row): readonly (readonly [number, Column])[] =>
  row.flatMap(({ column, text }): readonly (readonly [number, Column])[] => {
    const known = columnNamed(text.replace(/[\s:：]+$/, ""));
    return known ? [[column, known]] : [];
  });

/** "Name | Function | Organisation". */
const headerOf = (row: Row): Columns => {
  const columns = namedColumns(row);
  return new Map(columns.length === row.length || columns.length > 1 ? columns : []);
};

/** A row that names the columns, that of the names among them. */
export const columnsOf = (row: Row): Columns | null => {
  const header = headerOf(row);
  return [...header.values()].includes("name") ? header : null;
};

/** "Straits Authority | Function": the side stands where "Name" would; null where it does not. */
export const headerOfSide = (row: Row): Columns | null => {
  const [side, ...others] = row;
  const columns = namedColumns(row);
  if (!side || others.length === 0 || columns.length < others.length || side.phrase.isNobody) return null;
  const isOther = columns.every(([column, kind]) => column !== side.column && kind === "function");
  return isOther ? new Map<number, Column>([[side.column, "name"], ...columns]) : null;
};

/** A side with the columns of its names and of their functions. */
export interface SideInColumns {
  readonly side: Cell;
  readonly names: number;
  readonly functions: number;
}

/** "EU | Function | Norway | Function": each side over its names; null where it is not so. */
const sidesInPairs = (row: Row): readonly SideInColumns[] | null => {
  const functions = new Set(namedColumns(row).flatMap(([column, kind]) => (kind === "function" ? [column] : [])));
  const sides = row.filter(({ column }) => !functions.has(column));
  const pairs = sides.map((side) => ({ side, names: side.column, functions: side.column + 1 }));
  const areAll =
    sides.length > 1 && sides.length === functions.size && pairs.every((pair) => functions.has(pair.functions));
  return areAll ? pairs : null;
};

/** "EU | Norway" over "Name | Post | Name | Post": as many sides as columns of names; null where it is not so. */
const sidesOverPairs = (sides: Row, header: Row): readonly SideInColumns[] | null => {
  const columns = namedColumns(header);
  const names = columns.flatMap(([column, kind]) => (kind === "name" ? [column] : []));
  const isHeader = columns.length === header.length && names.length > 1 && names.length === sides.length;
  if (!isHeader || namedColumns(sides).length > 0) return null;
  return sides.flatMap((side, at) => {
    const column = names[at] ?? 0;
    return [{ side, names: column, functions: column + 1 }];
  });
};

/** The sides that stand beside each other with their people below, and the rows of these; null where it is not so. */
export const sidesBeside = ([top = [], next = [], ...rest]: readonly Row[]) => {
  const pairs = sidesInPairs(top);
  if (pairs) return { pairs, rows: [next, ...rest] };
  const over = sidesOverPairs(top, next);
  return over && { pairs: over, rows: rest };
};

type CellsByColumn = ReadonlyMap<number, readonly Cell[]>;

const byColumn = (rows: readonly Row[]): CellsByColumn => {
  const columns = new Map<number, Cell[]>();
  for (const cell of rows.flat()) {
    const known = columns.get(cell.column);
    if (known) known.push(cell);
    else columns.set(cell.column, [cell]);
  }
  return columns;
};

/** Bodies by their words, or by standing beside several people. */
const areBodies = (cells: readonly Cell[]): boolean =>
  cells.some(({ phrase }) => phrase.isBody) || new Set(cells.map(({ text }) => text)).size < cells.length;

const countOffices = (cells: readonly Cell[]): number =>
  cells.filter(({ text, phrase }) => phrase.isOffice || /^\p{Ll}/u.test(text)).length;

/** What a column beside that of the names holds; `most` is how many offices the fullest of them has. */
const besideNames = (cells: readonly Cell[], most: number): Column => {
  const count = countOffices(cells);
  if (count > 0 && count === most) return "function";
  return most > 0 || areBodies(cells) ? "side" : "function";
};

/** "Ana Lopes" over "Jo Ferrer" in one cell: what stands beside them is no function. */
const namesSeveral = ({ text }: Cell): boolean => text.includes("\n") && text.split("\n").every(isCertainName);

/** The one column that names people, and nobody but them; undefined where there are more, or none. */
const columnOfNames = (rows: readonly Row[]): number | undefined => {
  const named = [...byColumn(rows)].filter(([, cells]) => cells.some(({ phrase }) => phrase.namesSomebody));
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return undefined;
  const [column, cells] = only;
  const isFull = cells.length === rows.length && cells.every(({ phrase }) => phrase.isName);
  return isFull && !cells.some(namesSeveral) ? column : undefined;
};

/**
 * What the columns hold, told by what stands in them: one has a name in every row but perhaps the first, and no other
 * names anybody. Null where it is not so.
 */
export const columnsByContent = (rows: readonly Row[]): Columns | null => {
  const wide = rows.filter((row) => row.length > 1);
  const [first, ...below] = wide;
  const name = columnOfNames(below);
  if (first === undefined || name === undefined) return null;
  const told = byColumn(isNamedIn(first, name) ? wide : below);
  const lettered = [...told].filter(([, cells]) => cells.some(({ text }) => /\p{L}{2}/u.test(text)));
  const most = lettered.reduce((so, [column, cells]) => (column === name ? so : Math.max(so, countOffices(cells))), 0);
  return new Map(lettered.map(([column, cells]) => [column, column === name ? "name" : besideNames(cells, most)]));
};

/** Whether a row names somebody in the column of names: one over them does not. */
export const isNamedIn = (row: Row, name: number): boolean =>
  row.some(({ column, phrase }) => column === name && phrase.namesSomebody);

/** Whether a row says what is in the columns, in whatever words, rather than who somebody is. */
export const isAboveNames = (row: Row, columns: Columns): boolean =>
  ![...columns].some(([column, kind]) => kind === "name" && isNamedIn(row, column));
