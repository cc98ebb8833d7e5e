/**
 * Reads the notation in which the papers of the labelled set are written. A line is a paragraph: how it looks, what a
 * careful reader takes it for, and its words. `papers/README.md` explains the notation.
 */

/** How a paragraph looks, whatever program makes it. */
export type Look = (typeof looks)[number];

const looks = [
  ...["p", "b", "i", "u", "bu", "c", "bc", "r", "z", "bz", "q"],
  ...["t", "s", "h1", "h2", "h3", "-", "--", "1.", "a.", "n1"],
  ...["toc", "toctitle", "hidden", "deleted", "inserted", "frame"],
] as const;

export type Mark = (typeof marks)[number];

const marks = ["ins", "del", "hid", "field", "link", "smart", "h", "n", "f", "r", "s", "o", "t", "k"] as const;

/** Words of one kind inside a paragraph; "\n" is a line break, "\t" a tab. */
export interface Stretch {
  readonly text: string;
  readonly bold: boolean;
  readonly mark: Mark | null;
}

export interface Block {
  readonly look: Look;
  /** `:title`, `:date`, `:titleAndDate`, `:point`, `:topic`, `:more`, or `=key`; null for what is none of these. */
  readonly label: string | null;
  readonly stretches: readonly Stretch[];
}

export interface Table {
  readonly rows: readonly (readonly (readonly Block[])[])[];
}

export interface Paper {
  readonly name: string;
  /** The lines that begin with @, by their first word. */
  readonly head: Readonly<Record<string, string>>;
  readonly content: readonly (Block | Table)[];
}

export const isTable = (content: Block | Table): content is Table => "rows" in content;

export const parsePaper = (name: string, source: string): Paper => {
  const head: Record<string, string> = {};
  const content: (Block | Table)[] = [];
  let rows: Block[][][] | null = null;
  for (const line of source.split("\n")) {
    const [, key, value] = /^@(\S+) (.*)$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) head[key] = value;
    else if (line.startsWith("| ")) {
      if (rows === null) content.push({ rows: (rows = []) });
      rows.push(line.slice(2).split(" | ").map(parseCell));
    } else {
      rows = null;
      if (line !== "") content.push(parseBlock(line));
    }
  }
  return { name, head, content };
};

const parseCell = (source: string): Block[] => source.split(" // ").map((part) => parseBlock(part.trim()));

const parseBlock = (line: string): Block => {
  if (line === ".") return { look: "p", label: null, stretches: [] };
  const [, look = "", label = null, words = ""] = /^(\S+)(?: ([:=][^ ]+))?(?: (.*))?$/.exec(line) ?? [];
  const known = looks.find((candidate) => candidate === look);
  if (known === undefined) throw new Error(`No such look: ${line}`);
  return { look: known, label, stretches: parseStretches(words) };
};

const parseStretches = (words: string): Stretch[] => {
  const stretches: Stretch[] = [];
  let bold = false;
  for (const part of words
    .replace(/<br>/g, "\n")
    .replace(/<tab>/g, "\t")
    .split(/(\{\w+:[^{}]*\}|\*\*)/)) {
    if (part === "**") bold = !bold;
    else if (part !== "") stretches.push(stretch(part, bold));
  }
  return stretches;
};

/** A marked piece that is bold throughout has its stars inside: `{h:**Background:**}`. */
const stretch = (part: string, bold: boolean): Stretch => {
  const [, name, text] = /^\{(\w+):([^{}]*)\}$/.exec(part) ?? [];
  if (name === undefined || text === undefined) return { text: part, bold, mark: null };
  const mark = marks.find((candidate) => candidate === name);
  if (mark === undefined) throw new Error(`No such mark: ${part}`);
  const stars = /^\*\*(.*)\*\*$/.exec(text);
  return { text: stars?.[1] ?? text, bold: bold || stars !== null, mark };
};
