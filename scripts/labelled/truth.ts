import { type Block, isTable, type Paper, type Stretch, type Table } from "./paper";

/** What a careful reader sees in a paper: the JSON beside each document. */
export interface Truth {
  readonly kind: string;
  readonly language: string;
  /** The program that wrote the document. */
  readonly producer: string;
  /** A title may run over several lines. */
  readonly title: { readonly lines: readonly string[] } | null;
  readonly dateLine: DateLine | null;
  /** What each date line says, the first one included, in a paper that has several. */
  readonly dateLines?: readonly DateFacts[];
  readonly sections: readonly LabelledSection[];
  readonly participants: readonly LabelledSide[];
  /** Each point, typed bullet and broken lines included. */
  readonly speakingPoints: readonly string[];
  /** null where a careful reader could count in more than one way. */
  readonly topics: number | null;
}

export interface DateFacts {
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
}

export interface DateLine extends DateFacts {
  /** Its lines: date, time and place may stand on lines of their own. */
  readonly lines: readonly string[];
}

export interface LabelledSection {
  readonly key: string;
  readonly heading: string;
  /** The beginning of the paragraph that the heading stands in, where that says more. */
  readonly paragraph?: string;
  /** Which of the paragraphs that begin so, from 1. */
  readonly occurrence: number;
  readonly status: "filled" | "empty" | "placeholder";
}

export interface LabelledSide {
  readonly name: string | null;
  readonly people: readonly { readonly name: string; readonly function: string | null }[];
}

/** As much of a paragraph as it takes to find it. */
export const beginning = (text: string): string => text.replace(/\s+/g, " ").trim().slice(0, 60).trim();

export const truthOf = (paper: Paper): Truth => {
  const blocks = paper.content
    .flatMap((content) => (isTable(content) ? content.rows.flat(2) : [content]))
    .filter(isRead);
  const { kind = "briefing", lang = "en", by = "word", date, topics } = paper.head;
  const lines = (label: string): string[] =>
    blocks.filter((block) => block.label === label || block.label === ":titleAndDate").map(textOf);
  const title = lines(":title");
  const more = ["date2", "date3"].flatMap((name) => paper.head[name] ?? []);
  return {
    kind,
    language: lang,
    producer: by,
    title: title.length === 0 ? null : { lines: title },
    ...(more.length > 0 && { dateLines: [date ?? "- - - -", ...more].map(parseDate) }),
    dateLine: lines(":date").length === 0 ? null : { lines: lines(":date"), ...parseDate(date ?? "- - - -") },
    sections: sectionsIn(blocks),
    participants: sidesIn(paper),
    speakingPoints: itemsIn(blocks, ":point", "k"),
    topics: topics === "any" ? null : itemsIn(blocks, ":topic", "t").length,
  };
};

const isRead = ({ look }: Block): boolean => look !== "hidden" && look !== "deleted" && look !== "frame";

const seen = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.filter(({ mark }) => mark !== "del" && mark !== "hid");

const join = (stretches: readonly Stretch[]): string =>
  seen(stretches)
    .map(({ text }) => text)
    .join("")
    .trim();

const textOf = ({ stretches }: Block): string => join(stretches);

const parseDate = (source: string): DateFacts => {
  const [, date, from, to, place] = /^(\S+) (\S+) (\S+) (.+)$/.exec(source) ?? [];
  const known = (value: string | undefined): string | null => (value === undefined || value === "-" ? null : value);
  return { date: known(date), from: known(from), to: known(to), place: known(place) };
};

const statuses = { "!": "empty", "?": "placeholder", "": "filled" } as const;

const sectionsIn = (blocks: readonly Block[]): LabelledSection[] => {
  const counts = new Map<string, number>();
  return blocks.flatMap((block) => {
    const paragraph = beginning(textOf(block));
    const occurrence = (counts.get(paragraph) ?? 0) + 1;
    counts.set(paragraph, occurrence);
    if (!block.label?.startsWith("=")) return [];
    const marked = join(block.stretches.filter(({ mark }) => mark === "h"));
    const heading = marked === "" ? textOf(block) : marked;
    const ending = /[!?]?$/.exec(block.label)?.[0] ?? "";
    const status = statuses[ending === "!" || ending === "?" ? ending : ""];
    const keys = block.label.slice(1, block.label.length - ending.length).split("+");
    const place = paragraph === heading ? {} : { paragraph };
    return keys.map((key) => ({ key, heading, ...place, occurrence, status }));
  });
};

/** Cell by cell as one reads; column by column where each column has a side at its head. */
const inOrderOfReading = (content: Block | Table): readonly Block[] => {
  if (!isTable(content)) return [content];
  const [top = [], ...rest] = content.rows;
  const isSide = (cell: readonly Block[]): boolean =>
    cell.some(({ stretches }) => stretches.some(({ mark }) => mark === "s"));
  return top.length > 1 && top.every(isSide)
    ? top.flatMap((head, column) => [head, ...rest.map((row) => row[column] ?? [])].flat())
    : content.rows.flat(2);
};

const sidesIn = ({ content }: Paper): LabelledSide[] => {
  const sides: { name: string | null; people: { name: string; function: string | null }[] }[] = [];
  const sideOf = (name: string | null) => {
    const known = sides.find((side) => side.name === name);
    if (known === undefined) sides.push({ name, people: [] });
    return known ?? sides[sides.length - 1];
  };
  let side: (typeof sides)[number] | undefined;
  let role: string | null = null;
  for (const { text, mark } of content
    .flatMap(inOrderOfReading)
    .filter(isRead)
    .flatMap(({ stretches }) => stretches)) {
    if (mark === "s") side = sideOf(text);
    if (mark === "r") role = text;
    if (mark === "n") {
      side ??= sideOf(null);
      side?.people.push({ name: text, function: role });
      role = null;
    }
    const person = side?.people.at(-1);
    if (mark === "f" && person) person.function = text;
    if (mark === "o" && person) {
      side?.people.pop();
      side = sideOf(text);
      side?.people.push(person);
    }
  }
  return sides.filter(({ name, people }) => name !== null || people.length > 0);
};

/** The items of a list; a line labelled `:more` belongs to the one before it. */
const itemsIn = (blocks: readonly Block[], label: string, mark: string): string[] => {
  const items: string[] = [];
  let isOpen = false;
  for (const block of blocks) {
    if (block.label === ":more" && isOpen) items.push(`${items.pop() ?? ""} ${textOf(block)}`);
    if (block.label === label) items.push(textOf(block));
    items.push(...block.stretches.filter((stretch) => stretch.mark === mark).map(({ text }) => text));
    isOpen = block.label === label || (isOpen && block.label === ":more");
  }
  return items;
};
