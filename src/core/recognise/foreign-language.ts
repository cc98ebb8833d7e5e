import type { DocumentModel } from "../document/model";
import type { NamedSection } from "./heading-names";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Languages that we read headings in and do not write (ISO 639-1), each with small words that its neighbours hardly have. */
const smallWords = {
  es: setOf("el los las del una que con para por está y se su al no"),
  it: setOf("il gli della dei di che con per una è sono nel ma non alla"),
  pt: setOf("o os da do das dos uma não que com para em são ao e"),
  ro: setOf("și cu pentru din la este în pe nu care să de"),
  nl: setOf("het een van de en is voor met niet op door maar aan"),
  da: setOf("og det er til af på med ikke har den for i"),
  nb: setOf("og det er til av på med ikke har den for å"),
  sv: setOf("och det är att för på med av inte har den i"),
  fi: setOf("ja on että ei ovat ne se mutta kuin myös oli"),
  pl: setOf("i w na z do się jest nie oraz dla że od o"),
  cs: setOf("a v na se je že pro s do není byl od o"),
  hu: setOf("a az és hogy nem egy is van meg ez volt"),
} as const;

export type ForeignLanguage = keyof typeof smallWords;

const isForeignLanguage = (code: string): code is ForeignLanguage => code in smallWords;

export const foreignLanguages: readonly ForeignLanguage[] = Object.keys(smallWords).filter(isForeignLanguage);

/** So many sections by names of languages that we do not write, and most of all, say that none of ours is it. */
const fewestNamed = 2;

const lettersLookedAt = 6_000;
/** What a document says of itself weighs as much as so many small words. */
const declared = 3;

/** The words that a paper begins with. */
const wordsOf = ({ paragraphs }: DocumentModel): readonly string[] => {
  let text = "";
  for (const paragraph of paragraphs) {
    if (text.length >= lettersLookedAt) break;
    text += `${paragraph.text.slice(0, lettersLookedAt - text.length)} `;
  }
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
};

/** The language that a paper is written in where it is none of ours, by its headings; null where it is one of ours. */
export const foreignLanguageOf = (
  model: DocumentModel,
  mentions: readonly { readonly sections: readonly NamedSection[] }[],
): ForeignLanguage | null => {
  const foreign = mentions.filter(({ sections }) => sections.every(({ language }) => language === null));
  const named = new Set(foreign.map(({ sections }) => sections[0]?.key));
  if (named.size < fewestNamed || 2 * foreign.length <= mentions.length) return null;
  const words = wordsOf(model);
  const points = (language: ForeignLanguage): number =>
    words.filter((word) => smallWords[language].has(word)).length +
    (model.language?.toLowerCase().startsWith(language) === true ? declared : 0);
  const scored = foreignLanguages.map((language) => ({ language, score: points(language) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).language;
};
