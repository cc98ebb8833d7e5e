import type { Notice, Problem } from "../document/result";
import type { Language, Localised, Profile } from "../profile/profile";
import type { Finding, Fix, MessageData } from "../rules/rule";
import { german } from "./de";
import { english } from "./en";
import { formatMessage, type Message } from "./format";
import { french } from "./fr";
import { ruleWords } from "./rules/index";
import type { RuleSentences } from "./rules/rule-words";
import type { Sentences } from "./sentences";
import { shorten } from "./shorten";

/** A finding in words: what is wrong, why it matters, how to mend it, and the text of a button for each fix. */
export interface FindingText {
  readonly what: string;
  readonly why: string;
  readonly how: string;
  readonly fixes: readonly string[];
}

const sentences: Localised<Sentences> = { en: english, fr: french, de: german };

/** Looks up what the types cannot promise; an id without a sentence stays visible rather than becoming silence. */
const find = <T>(catalogue: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(catalogue, id) ? catalogue[id] : undefined;

const words: Readonly<Record<string, Localised<RuleSentences>>> = ruleWords;

const sectionNames = ["section", "neighbour"];

const readable = (data: MessageData, profile: Profile, language: Language): MessageData =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]): [string, string | number] => {
      if (typeof value === "number") return [name, value];
      const spec = sectionNames.includes(name) ? profile.sections.find(({ key }) => key === value) : undefined;
      return [name, spec ? spec.titles[language] : shorten(value)];
    }),
  );

/** Says a finding in the reader's language, whatever language the paper is in. */
export const describeFinding = (finding: Finding, profile: Profile, language: Language): FindingText => {
  const { fixes } = sentences[language];
  const rule = find(words, finding.rule)?.[language];
  const message = rule && find(rule.messages, finding.messageId);
  const hole = `{${finding.rule}.${finding.messageId}}`;
  const say = (sentence: Message | undefined, data: MessageData): string =>
    formatMessage(sentence ?? hole, readable(data, profile, language), language);
  return {
    what: say(message?.what, finding.data),
    why: say(rule?.why, finding.data),
    how: say(message?.how, finding.data),
    fixes: finding.fixes.map((fix) => say(find(fixes, fix.titleId), { ...finding.data, ...fix.data })),
  };
};

/** What happened, and what to do next. */
export const describeProblem = (
  { code, detail }: Problem,
  language: Language,
): { readonly what: string; readonly next: string } => {
  const { what, whatInDetail, next } = sentences[language].problems[code];
  const data = { detail: shorten(detail) };
  const sentence = data.detail === "" ? what : (whatInDetail ?? what);
  return { what: formatMessage(sentence, data, language), next: formatMessage(next, data, language) };
};

/** Says what did not stop us. The detail of `could-not-judge` is the id of a rule and is shown by its name. */
export const describeNotice = ({ code, detail }: Notice, language: Language): string => {
  const rule = code === "could-not-judge" ? find(words, detail)?.[language] : undefined;
  return formatMessage(sentences[language].notices[code], { detail: rule?.name ?? shorten(detail) }, language);
};

/** What a bulk repair will do, a line for every kind of fix, in the order in which they first come. */
export const describePlan = (fixes: readonly Pick<Fix, "titleId">[], language: Language): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { titleId } of fixes) counts.set(titleId, (counts.get(titleId) ?? 0) + 1);
  return [...counts].map(([titleId, count]) =>
    formatMessage(find(sentences[language].plan, titleId) ?? `{${titleId}}`, { count }, language),
  );
};
