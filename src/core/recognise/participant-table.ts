import type { Paragraph } from "../document/paragraph";
import type { Profile } from "../profile/profile";
import { participantLines } from "./participant-lines";
import {
  type Column,
  type Columns,
  columnsByContent,
  columnsOf,
  headerOfSide,
  isAboveNames,
  sidesBeside,
  type SideInColumns,
} from "./participant-columns";
import { hasPreposition, longestLabel } from "./side-label";
import type { SideReader } from "./side-reader";
import { type Cell, type Row, rowsOf } from "./table-cells";

const mayBeSide = ({ text, phrase }: Cell): boolean => text.length <= longestLabel && !phrase.isSentence;

const saysSide = (cell: Cell): boolean =>
  mayBeSide(cell) && !cell.phrase.namesSomebody && !cell.phrase.isTask && !cell.phrase.isNobody;

/** "Cities | Antje Lorenzen": who they are must be told beside a side, unless its own words call it one. */
const isSideOf = (cell: Cell, others: Row): boolean =>
  mayBeSide(cell) &&
  (cell.phrase.isBody ||
    hasPreposition(cell.text) ||
    others.some(({ phrase }) => phrase.namesSomebody || phrase.isNobody || phrase.isOffice));

/** "Prénom et nom | Titre" over a row that calls a side. */
const isAboveSide = (row: Row, rows: readonly Row[]): boolean => {
  const [next, ...others] = rows[rows.indexOf(row) + 1] ?? [];
  return next !== undefined && others.length === 0 && saysSide(next);
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
    const first = rows.find((row) => row.length > 1) ?? top;
    const beside = sidesBeside(rows);
    const isNamed = columnsOf(first) !== null || (headerOfSide(first) !== null && !isAboveSide(first, rows));
    const byContent = isNamed ? null : columnsByContent(rows);
    if (beside) this.inPairs(beside.pairs, beside.rows);
    else if (isNamed) this.withColumns(new Map(), rows);
    else if (byContent)
      this.withColumns(byContent, isAboveNames(first, byContent) ? rows.filter((row) => row !== first) : rows);
    else if (hasSideInEachColumn(rows)) this.bySideInColumns(top, rest);
    else for (const row of rows) this.row(row);
  }

  private lines(cell: Cell): void {
    for (const line of participantLines(cell.paragraphs, this.profile, cell.phrase)) this.reader.line(line);
  }

  private withColumns(columns: Columns, rows: readonly Row[]): void {
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
  private rowOfColumns(row: Row, header: Columns, side: string | null): string | null {
    const cellAs = (column: Column): Cell | undefined => row.find((cell) => header.get(cell.column) === column);
    const given = cellAs("side");
    if (given && given.text !== side) this.reader.side(given.first, given.text);
    const name = cellAs("name");
    const told = cellAs("function");
    if (name) this.reader.people(name.first, name.phrase, told && !told.phrase.isNobody ? told.text : null);
    return given?.text ?? side;
  }

  private inPairs(pairs: readonly SideInColumns[], rows: readonly Row[]): void {
    for (const { side, names, functions } of pairs) {
      this.reader.side(side.first, side.text);
      for (const row of rows) {
        const told = row.find(({ column }) => column === functions)?.text ?? null;
        for (const { column, first, phrase } of row) if (column === names) this.reader.people(first, phrase, told);
      }
    }
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
