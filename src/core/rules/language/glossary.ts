import type { NonEmpty } from "../../document/result";
import type { Briefing } from "../../recognise/briefing";
import { isHonorific } from "../../recognise/participant-words";
import { acronymsIn } from "../../text/acronyms-in";
import { explanationsIn, type Explanation } from "../../text/explanations-in";
import { sign } from "../../text/signs";
import { onceFor } from "../../text/once-for";
import type { Word } from "../../text/words-in";
import { runningTextWith, type Written } from "./written";

export interface Use {
  readonly acronym: Word;
  readonly written: Written;
}

export interface Told {
  readonly explanation: Explanation;
  readonly written: Written;
}

/** The acronyms of a paper by their name in capitals, each in reading order. */
export interface Glossary {
  readonly uses: ReadonlyMap<string, NonEmpty<Use>>;
  readonly explanations: ReadonlyMap<string, NonEmpty<Told>>;
}

/** An explanation as it stands in the paper, the acronym with what it is short for. */
export const wordsOf = ({ written, explanation: { from, to } }: Told): string => written.paragraph.text.slice(from, to);

export const nameOf = ({ text }: Word): string => text.toUpperCase();

/** Who meets is known to who meets: the sides, the people and what the title calls them. */
const partiesOf = ({ sides, parts }: Briefing): ReadonlySet<string> => {
  const titles = parts.filter(({ spec }) => spec.content === "line").flatMap(({ body }) => body);
  const names = [
    ...titles.map(({ text }) => text),
    ...sides.flatMap(({ name, people }) => [name ?? "", ...people.map((person) => person.name)]),
  ];
  return new Set(names.flatMap((name) => name.toUpperCase().split(/[^\p{L}\p{N}&-]+/u)));
};

/** "DG HOME" and "Ms BRANDT" are names. */
const isName = (text: string, { from }: Word): boolean => {
  const before = /(\p{L}+\.?)\s$/u.exec(text.slice(Math.max(0, from - 20), from))?.[1] ?? "";
  return /^(?:DGs?|GD)$/.test(before) || isHonorific(before);
};

const gather = <T>(all: readonly (readonly [string, T])[]): ReadonlyMap<string, NonEmpty<T>> => {
  const groups = new Map<string, [T, ...T[]]>();
  for (const [name, one] of all) {
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return groups;
};

/** "EU-NATO" is two acronyms, unless the paper explains it or writes "eu-NATO" too. */
const partsOf = ({ acronym, written }: Use, whole: ReadonlySet<string>): readonly Use[] => {
  if (!acronym.text.includes("-") || whole.has(nameOf(acronym))) return [{ acronym, written }];
  let from = acronym.from;
  return acronym.text.split("-").map((text) => {
    const part = { text, from, to: from + text.length };
    from = part.to + 1;
    return { acronym: part, written };
  });
};

/** The acronyms that a paper uses and explains in what is said and told, without the names of those who meet. */
export const glossaryOf = onceFor((briefing: Briefing): Glossary => {
  const parties = partiesOf(briefing);
  const isParty = (name: string): boolean => parties.has(name);
  const texts = runningTextWith(briefing, sign.acronym).map((written) => ({
    written,
    acronyms: acronymsIn(written.paragraph.text),
  }));
  const told = texts.flatMap(({ written, acronyms }) =>
    explanationsIn(written.paragraph.text, acronyms).map((explanation) => ({ explanation, written })),
  );
  const used = texts.flatMap(({ written, acronyms }) => {
    const { text } = written.paragraph;
    const found = acronyms.filter((acronym) => acronym.from >= written.from && !isName(text, acronym));
    return found.map((acronym) => ({ acronym, written }));
  });
  const whole = new Set([
    ...told.map(({ explanation }) => nameOf(explanation.acronym)),
    ...used.filter(({ acronym }) => /^\p{Ll}/u.test(acronym.text)).map(({ acronym }) => nameOf(acronym)),
  ]);
  return {
    uses: gather(
      used
        .flatMap((use) => partsOf(use, whole))
        .map((use) => [nameOf(use.acronym), use] as const)
        .filter(([name]) => !isParty(name)),
    ),
    explanations: gather(
      told.map((one) => [nameOf(one.explanation.acronym), one] as const).filter(([name]) => !isParty(name)),
    ),
  };
});
