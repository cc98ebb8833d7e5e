import type { Paragraph } from "../document/paragraph";
import type { Profile } from "../profile/profile";
import { participantLines } from "./participant-lines";
import { Phrase } from "./phrase";
import { hasPreposition, longestLabel } from "./side-label";
import type { SideReader } from "./side-reader";

/** What the paragraphs of one cell say, and where it begins. */
interface Cell {
  readonly column: number;
  readonly paragraphs: readonly Paragraph[];
  readonly first: Paragraph;
  readonly text: string;
  readonly phrase: Phrase;
}

type Row = readonly Cell[];
type Column = "name" | "function" | "side";

const columnNames: readonly (readonly [Column, RegExp])[] = [
  [
    "name",
    /^(?:(?:full |first |last |family )?names?|participants?|attendees?|who|person|noms?(?: et prénoms?)?|prénoms?|names?|vorname|nachname|teilnehmer(?:innen|in)?|teilnehmende|person(?:en)?|wer|(?:sur)?names? ?[,/]? ?(?:and |et )?(?:first |given |vor)?names?|noms? ?[,/]? prénoms?|name, vorname)$/i,
  ],
  [
    "function",
    /^(?:function|title|job title|position|role|rank|post|capacity|fonctions?|titre|poste|qualité|rôle|funktion|amt|titel|rolle|aufgabe|dienstbezeichnung|stellung)$/i,
  ],
  [
    "side",
    /^(?:organi[sz]ations?|institution|affiliation|side|delegation|company|entity|body|department|representing|for|organisme|délégation|structure|entité|société|pour|côté|einrichtung|dienststelle|behörde|unternehmen|verband|seite|für|ressort)$/i,
  ],
];

const cellsOf = (paragraphs: readonly Paragraph[]): Row => {
  const byColumn = new Map<number, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const column = paragraph.cell?.column ?? 0;
    const cell = byColumn.get(column);
    if (cell) cell.push(paragraph);
    else byColumn.set(column, [paragraph]);
  }
  return [...byColumn].flatMap(([column, inCell]) => {
    const written = inCell.filter(({ text }) => text.trim() !== "");
    const [first] = written;
    const text = written.map((paragraph) => paragraph.text.trim()).join("\n");
    return first ? [{ column, paragraphs: written, first, text, phrase: new Phrase(text) }] : [];
  });
};

const rowsOf = (paragraphs: readonly Paragraph[]): readonly Row[] => {
  const byRow = new Map<number, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const row = paragraph.cell?.row ?? 0;
    const known = byRow.get(row);
    if (known) known.push(paragraph);
    else byRow.set(row, [paragraph]);
  }
  return [...byRow.values()].map(cellsOf).filter((row) => row.length > 0);
};

const namedColumns = (row: Row): readonly (readonly [number, Column])[] =>
  row.flatMap(({ column, text }): readonly (readonly [number, Column])[] => {
    const bareText = text.replace(/[\s:：]+$/, "");
    const known = columnNames.find(([, names]) => names.test(bareText));
    return known ? [[column, known[0]]] : [];
  });

/** "Name | Function | Organisation". */
const headerOf = (row: Row): ReadonlyMap<number, Column> => {
  const columns = namedColumns(row);
  return new Map(columns.length === row.length || columns.length > 1 ? columns : []);
};

/** A row that names the columns, that of the names among them. */
const columnsOf = (row: Row): ReadonlyMap<number, Column> | null => {
  const header = headerOf(row);
  return [...header.values()].includes("name") ? header : null;
};

const mayBeSide = ({ text, phrase }: Cell): boolean => text.length <= longestLabel && !phrase.isSentence;

const saysSide = (cell: Cell): boolean =>
  mayBeSide(cell) && !cell.phrase.namesSomebody && !cell.phrase.isTask && !cell.phrase.isNobody;

/** "Cities | Antje Lorenzen": who they are must be told beside a side, unless its own words call it one. */
const isSideOf = (cell: Cell, others: Row): boolean =>
  mayBeSide(cell) &&
  (cell.phrase.isBody ||
    hasPreposition(cell.text) ||
    others.some(({ phrase }) => phrase.namesSomebody || phrase.isNobody || phrase.isOffice));

/** "Straits Authority | Function": the side stands where "Name" would; null where it does not. */
const headerOfSide = (row: Row): ReadonlyMap<number, Column> | null => {
  const [side, ...others] = row;
  const columns = namedColumns(row);
  if (!side || others.length === 0 || columns.length < others.length || side.phrase.isNobody) return null;
  const isOther = columns.every(([column, kind]) => column !== side.column && kind === "function");
  return isOther ? new Map<number, Column>([[side.column, "name"], ...columns]) : null;
};

/** "**Ministry** | **Tessel Robotics**" over plain names: a column's head, though it may look like somebody's name. */
const isSetOff = ({ first: { bold, caps } }: Cell, rest: readonly Row[]): boolean =>
  (bold || caps) && rest.some((row) => row.some(({ first }) => !first.bold && !first.caps));

/** A table whose first row names a side for each column. */
const hasSideInEachColumn = ([top = [], ...rest]: readonly Row[]): boolean =>
  top.length > 1 &&
  top.some(saysSide) &&
  top.every((cell) => saysSide(cell) || isSetOff(cell, rest)) &&
  rest.some((row) => row.some(({ column, phrase }) => column === top[0]?.column && phrase.namesSomebody));

/** Reads a table of participants: with a header, with a side for each column, or with a side for each row. */
class TableReader {
  constructor(
    private readonly reader: SideReader,
    private readonly profile: Profile,
  ) {}

  read(rows: readonly Row[]): void {
    const [top = [], ...rest] = rows;
    const columns = columnsOf(rows.find((row) => row.length > 1) ?? top);
    if (columns !== null || headerOfSide(top)) this.withHeader(columns ?? new Map<number, Column>(), rows);
    else if (hasSideInEachColumn(rows)) this.bySideInColumns(top, rest);
    else for (const row of rows) this.row(row);
  }

  private lines(cell: Cell): void {
    for (const line of participantLines(cell.paragraphs, this.profile)) this.reader.line(line);
  }

  private withHeader(columns: ReadonlyMap<number, Column>, rows: readonly Row[]): void {
    let header = columns;
    let side: string | null = null;
    for (const row of rows) {
      const [first] = row;
      const own = columnsOf(row);
      const ofSide = own === null ? headerOfSide(row) : null;
      header = own ?? ofSide ?? header;
      if (first && (ofSide || (row.length === 1 && saysSide(first)))) this.reader.side(first.first, first.text);
      else if (own === null) side = this.rowOfColumns(row, header, side);
    }
  }

  /** Reads a row by the names of its columns. Gives the side that the next ones belong to. */
  private rowOfColumns(row: Row, header: ReadonlyMap<number, Column>, side: string | null): string | null {
    const cellAs = (column: Column): Cell | undefined => row.find((cell) => header.get(cell.column) === column);
    const given = cellAs("side");
    if (given && given.text !== side) this.reader.side(given.first, given.text);
    const name = cellAs("name");
    if (name) this.reader.people(name.first, name.phrase, cellAs("function")?.text ?? null);
    return given?.text ?? side;
  }

  private bySideInColumns(top: Row, rows: readonly Row[]): void {
    for (const { column, first, text } of top) {
      this.reader.side(first, text);
      for (const row of rows) for (const cell of row) if (cell.column === column) this.lines(cell);
    }
  }

  /** "Side | people", "function | person", "person | function", or people alone. */
  private row([first, ...others]: Row): void {
    if (!first) return;
    if (others.length === 0) this.lines(first);
    else if (first.phrase.namesSomebody || first.column > 0) this.cells([first, ...others]);
    else if (first.phrase.isTask)
      for (const { first: at, phrase } of others) this.reader.people(at, phrase, first.text);
    else if (isSideOf(first, others)) {
      this.reader.side(first.first, first.text);
      this.cells(others);
    } else this.cells([first, ...others]);
  }

  private cells(cells: Row): void {
    for (const cell of cells) {
      if (cell.phrase.namesSomebody || !this.reader.function(cell.first, cell.text)) this.lines(cell);
    }
  }
}

/** Reads paragraphs that stand in the cells of one table. */
export const readParticipantTable = (paragraphs: readonly Paragraph[], reader: SideReader, profile: Profile): void =>
  new TableReader(reader, profile).read(rowsOf(paragraphs));
