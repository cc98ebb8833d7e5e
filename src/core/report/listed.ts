import { describeNotice } from "../messages/describe";
import { ruleWords } from "../messages/rules/index";
import type { Notice } from "../document/result";
import type { Language } from "../profile/profile";
import type { Finding } from "../rules/rule";
import type { Counts } from "./contract";
import { countFindings } from "./summary";
import { sayIn } from "./words/say-in";

/** So many findings of one rule are put into words: nobody reads more of a kind, and a paper may have a hundred thousand. */
export const mostListed = 1000;

/** So many notices of one kind are told. */
const mostNotices = 100;

/** Of each rule the first findings, in the order that they have, and what is left of them. */
export interface Listed {
  readonly findings: readonly Finding[];
  /** null where nothing is left. */
  readonly unlisted: Counts | null;
  /** That some are left, a sentence for each rule of which there are. */
  readonly sentences: readonly string[];
}

const ruleName = (rule: string, language: Language): string => {
  const words: Readonly<Record<string, Record<Language, { readonly name: string }>>> = ruleWords;
  return Object.hasOwn(words, rule) ? (words[rule]?.[language].name ?? rule) : rule;
};

export const listFindings = (findings: readonly Finding[], language: Language): Listed => {
  if (findings.length <= mostListed) return { findings, unlisted: null, sentences: [] };
  const counts = new Map<string, number>();
  const listed: Finding[] = [];
  const left: Finding[] = [];
  for (const finding of findings) {
    const count = (counts.get(finding.rule) ?? 0) + 1;
    counts.set(finding.rule, count);
    (count > mostListed ? left : listed).push(finding);
  }
  const sentences = [...counts]
    .filter(([, count]) => count > mostListed)
    .map(([rule, count]) =>
      sayIn(language)("unlisted", { rule: ruleName(rule, language), count: count - mostListed, listed: mostListed }),
    );
  return { findings: listed, unlisted: left.length === 0 ? null : countFindings(left), sentences };
};

/** Notices in words, of each kind the first. */
export const listNotices = (notices: readonly Notice[], language: Language): readonly string[] => {
  const counts = new Map<string, number>();
  const told: string[] = [];
  for (const notice of notices) {
    const count = (counts.get(notice.code) ?? 0) + 1;
    counts.set(notice.code, count);
    if (count <= mostNotices) told.push(describeNotice(notice, language));
  }
  const left = notices.length - told.length;
  return left === 0 ? told : [...told, sayIn(language)("moreNotices", { count: left })];
};
