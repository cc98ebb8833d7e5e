import { describeFinding, shownText, type CheckResult, type Finding, type Language } from "../../core";

/** Where a finding stands and what is said there, as far as somebody at a terminal can name it. */
export interface MarkedPlace {
  /** From 1, as people count; null for what has no place of its own. */
  readonly paragraph: number | null;
  /** From 1; null for what has no place of its own. */
  readonly character: number | null;
  /** What a quotation is looked for in, the closest first: the marked words, their paragraph, the finding's own sentence. */
  readonly texts: readonly string[];
  /** The key and the title of the section. */
  readonly section: readonly string[];
  readonly what: string;
}

/** Where nothing is found any more. */
export const nowhere: MarkedPlace = { paragraph: null, character: null, texts: [], section: [], what: "" };

/** Tells of each finding of a judgement where it stands. */
export const placesOf = ({ briefing }: CheckResult, language: Language): ((finding: Finding) => MarkedPlace) => {
  const { model, profile } = briefing;
  const paragraphs = new Map(model.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  return (finding) => {
    const { at, section } = finding;
    const title = profile.sections.find(({ key }) => key === section)?.titles[language];
    const { what } = describeFinding(finding, profile, language);
    const whole = { section: [...(section === null ? [] : [section]), ...(title === undefined ? [] : [title])], what };
    const paragraph = at && paragraphs.get(at.paragraph);
    if (!paragraph) return { ...whole, paragraph: null, character: null, texts: [what] };
    return {
      ...whole,
      paragraph: paragraph.index + 1,
      character: at.from + 1,
      texts: [shownText(paragraph).slice(at.from, at.to), shownText(paragraph), what],
    };
  };
};

const fold = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

/** "12", "¶12" or "12:5" */
const numbers = /^¶?\s*(\d+)(?::(\d+))?$/;

/**
 * Those that `--at` names: by the number of the paragraph, with or without the character behind a colon; by words that
 * stand there; or by the section. Where words are found closer to the mark, what has them further off is not meant.
 */
export const namedBy = <Item>(at: string, items: readonly Item[], placeOf: (item: Item) => MarkedPlace): Item[] => {
  const [, paragraph, character] = numbers.exec(at) ?? [];
  if (paragraph !== undefined) {
    return items.filter((item) => {
      const place = placeOf(item);
      return (
        place.paragraph === Number(paragraph) && (character === undefined || place.character === Number(character))
      );
    });
  }
  const wanted = fold(at);
  const tests: readonly ((place: MarkedPlace) => boolean)[] = [
    ({ section }) => section.some((name) => fold(name) === wanted),
    ({ texts }) => fold(texts[0] ?? "").includes(wanted),
    ({ texts }) => texts.some((text) => fold(text).includes(wanted)),
  ];
  for (const test of tests) {
    const named = items.filter((item) => test(placeOf(item)));
    if (named.length > 0) return named;
  }
  return [];
};

/** How `--at` would name one of several, and what it says. */
export const namedInWords = ({ paragraph, character, section, what }: MarkedPlace): string => {
  const name = paragraph === null ? (section[0] ?? "") : `${paragraph}:${character ?? 1}`;
  return `--at ${name}  ${what}`;
};
