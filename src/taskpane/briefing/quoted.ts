import { shownText, type Briefing, type Finding } from "../../core";

/** Words of the document with a little of what stands around them, for one or two lines of the pane. */
export interface Quoted {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** In characters: what a pane of 320 px can carry in two lines. */
const mostMarked = 60;
const mostAround = 24;

const flat = (text: string): string => text.replace(/\s+/g, " ");

/** The end of a text, from the beginning of a word; never between the halves of a character. */
const tail = (text: string): string => {
  if (text.length <= mostAround) return flat(text);
  const cut = text.slice(-mostAround).replace(/^[\uDC00-\uDFFF]/, "");
  const word = cut.search(/\s/);
  return `…${flat(word < 0 ? cut : cut.slice(word + 1))}`;
};

/** The beginning of a text, to the end of a word. */
const head = (text: string, most: number): string => {
  if (text.length <= most) return flat(text);
  const cut = text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
  const word = cut.search(/\s\S*$/);
  return `${flat(word <= 0 ? cut : cut.slice(0, word))}…`;
};

/** Gives the words that a finding is about. A heading is no quotation: the section's name stands above the finding. */
export const quoteOf = ({ model, parts }: Briefing): ((finding: Finding) => Quoted | null) => {
  const byId = new Map(model.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const headings = new Set(parts.flatMap(({ heading }) => (heading ? [heading.id] : [])));
  return ({ at }) => {
    if (at === null || at.from === at.to || headings.has(at.paragraph)) return null;
    const paragraph = byId.get(at.paragraph);
    const text = paragraph ? shownText(paragraph) : "";
    const marked = head(text.slice(at.from, at.to), mostMarked).trim();
    if (marked === "") return null;
    return { before: tail(text.slice(0, at.from)), marked, after: head(text.slice(at.to), mostAround) };
  };
};

const names = ["section", "neighbour"];

/** Whether the finding's own sentence quotes the document: everything in its data but numbers and names of sections. */
export const saysWords = ({ data }: Finding): boolean =>
  Object.entries(data).some(([name, value]) => typeof value === "string" && !names.includes(name));
