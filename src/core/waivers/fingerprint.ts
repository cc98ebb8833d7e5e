import { Hash } from "../document/hash";
import type { Paragraph, ParagraphId } from "../document/paragraph";
import type { Span } from "../document/port";
import { shownText } from "../document/prompts";
import type { Briefing } from "../recognise/briefing";
import type { Report } from "../rules/rule";

/** What a fingerprint is taken of: a finding, whether its waiver is known yet or not. */
export type Fingerprinted = Report & { readonly rule: string };

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

const shownIn = (paragraph: Paragraph | undefined): string => (paragraph ? shownText(paragraph) : "");

/** The words of each paragraph, folded once: many findings may point at the same one. */
const foldedWords = (paragraphs: readonly Paragraph[]): ((id: ParagraphId) => string) => {
  const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const hashes = new Map<ParagraphId, string>();
  return (id) => {
    const known = hashes.get(id);
    if (known !== undefined) return known;
    const hash = new Hash();
    hash.add(fold(shownIn(byId.get(id))));
    hashes.set(id, hash.text);
    return hash.text;
  };
};

const countOf = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};

/**
 * Names each finding by what it says and by the words that it was said of: rule, message, section, the document's own
 * words in its data, the paragraphs that it points at and, where it points at none, how its section stands. Neither ids
 * nor places count, nor how many blanks there are. Findings alike in all that are told apart by which of how many they are,
 * "-2.3" at the end, so that no two have the same name, and none takes the name of another that goes.
 * @param findings all of one judgement, in their order
 */
export const fingerprintsOf = (findings: readonly Fingerprinted[], { model, outline }: Briefing): readonly string[] => {
  const wordsOf = foldedWords(model.paragraphs);
  const byId = new Map(model.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const marked = ({ paragraph, from, to }: Span): string => fold(shownIn(byId.get(paragraph)).slice(from, to));
  const states = new Map(outline.map(({ spec, state }) => [spec.key, state]));
  const hashes = findings.map(({ rule, messageId, section, data, at, related }) => {
    const hash = new Hash();
    for (const text of [rule, messageId, section ?? ""]) hash.add(text);
    for (const name of Object.keys(data).sort()) {
      const value = data[name];
      if (typeof value === "string") hash.add(`${name}=${fold(value)}`);
    }
    if (at) hash.add(marked(at));
    else hash.add(states.get(section ?? "") ?? "");
    for (const { paragraph } of at ? [at, ...related] : related) hash.add(wordsOf(paragraph));
    return hash.text;
  });
  const all = countOf(hashes);
  const seen = new Map<string, number>();
  return hashes.map((hash) => {
    const place = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, place);
    const count = all.get(hash) ?? 1;
    return count === 1 ? hash : `${hash}-${place}.${count}`;
  });
};
