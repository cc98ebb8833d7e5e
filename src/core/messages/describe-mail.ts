import type { AttachedPaper, SendDecision } from "../gate/decide";
import type { LeftToDo } from "../gate/left-to-do";
import type { Language, Severity } from "../profile/profile";
import { countsInWords } from "../report/counts-in-words";
import { describeProblem } from "./describe";
import { describeLeft } from "./describe-gate";
import { formatMessage } from "./format";
import { mailWords, type StandIn } from "./mail-words";
import { shorten } from "./shorten";

/** What Outlook's dialog can show at most, in characters, as plain text and as Markdown. */
export const longestAlert = 500;
/** What a notification above a mail can show at most. */
export const longestNotification = 150;

/** What one paper on a mail is like, in a sentence: how it stands, or why it was not looked at. */
export const describePaper = (paper: AttachedPaper, language: Language): string => {
  const { papers, unfetched } = mailWords[language];
  const name = shorten(paper.name);
  const say = (word: keyof typeof papers, data = {}): string =>
    formatMessage(papers[word], { name, ...data }, language);
  if (paper.kind === "unread") return say("unread", { why: describeProblem(paper.problem, language).what });
  if (paper.kind === "unfetched") {
    return say("unread", { why: formatMessage(unfetched[paper.why], {}, language) });
  }
  const { verdict, result } = paper.readiness;
  if (verdict === "readyWithWaivers") return say("ready");
  if (verdict !== "notReady") return say(verdict);
  const standing = result.findings.filter(({ severity, waived }) => severity !== "info" && !waived);
  return say("notReady", { counts: countsInWords(standing, language) });
};

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const weigh = (left: LeftToDo): number => ("finding" in left ? gravity[left.finding.severity] : gravity.error);

/** What is left in a paper, the worst first, a sentence each. */
const faultsIn = (paper: AttachedPaper, language: Language): readonly string[] => {
  if (paper.kind !== "judged") return [];
  const { left, result } = paper.readiness;
  return [...left]
    .sort((one, other) => weigh(one) - weigh(other))
    .map((one) => describeLeft(one, result.briefing.profile, language).what);
};

/** What Outlook shows when a mail is stopped. */
export interface Alert {
  readonly text: string;
  /** The same with Markdown, as far as Outlook knows it. */
  readonly markdown: string;
}

/** A mail that was stopped. */
export interface Stopped {
  readonly decision: SendDecision;
  /** How it can go all the same. */
  readonly mayGo: "never" | "anyway" | "again";
  /** null where the house's templates are in force. */
  readonly standIn: StandIn | null;
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#]/g, "\\$&");

interface Lines {
  readonly head: string;
  readonly faults: readonly string[];
  readonly more: number;
  readonly foot: string;
}

const asText = ({ head, faults, more, foot }: Lines, language: Language): string => {
  const rest = more === 0 ? [] : [formatMessage(mailWords[language].moreFindings, { count: more }, language)];
  return [head, ...[...faults, ...rest].map((fault) => `• ${fault}`), foot].join("\n");
};

/** A list item ends with "\r", a paragraph with two "\n": Outlook's own dialect. */
const asMarkdown = ({ head, faults, more, foot }: Lines, language: Language): string => {
  const rest = more === 0 ? [] : [formatMessage(mailWords[language].moreFindings, { count: more }, language)];
  const items = [...faults, ...rest].map((fault) => `- ${escapeMarkdown(fault)}\r`).join("");
  return `**${escapeMarkdown(head)}**\n\n${items}${items === "" ? "" : "\n\n"}${escapeMarkdown(foot)}`;
};

const upTo = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;

/** As many of the worst findings as there is room for, three at most. */
const fitted = (lines: Lines, write: (lines: Lines) => string): string => {
  for (let shown = Math.min(3, lines.faults.length); shown > 0; shown -= 1) {
    const text = write({ ...lines, faults: lines.faults.slice(0, shown), more: lines.faults.length - shown });
    if (text.length <= longestAlert) return text;
  }
  return upTo(write({ ...lines, faults: [], more: 0 }), longestAlert);
};

/** By what papers were judged, where that is not what the house publishes now; "" where it is. */
export const describeStandIn = (standIn: StandIn | null, language: Language): string =>
  standIn === null ? "" : mailWords[language].standIn[standIn];

const footFor = ({ decision, mayGo, standIn }: Stopped, language: Language): string => {
  const words = mailWords[language];
  const [first, ...others] = decision.concerns;
  const next = first?.kind === "judged" && first.readiness.verdict === "notReady" ? words.mend : words.look;
  const rest = others.length === 0 ? [] : [formatMessage(words.moreRest, { count: others.length }, language)];
  const told = decision.action === "inform" ? [words.told] : [];
  const go = { never: [words.blocked], anyway: told, again: [...told, words.sendAgain] }[mayGo];
  return [...rest, next, ...go, describeStandIn(standIn, language)].join(" ").trim();
};

/**
 * Why a mail was stopped: the document, its three worst findings, what to do, and how the mail can go all the same. Of
 * several papers the gravest is shown and the others are counted.
 */
export const describeDecision = (stopped: Stopped, language: Language): Alert => {
  const [first] = stopped.decision.concerns;
  const lines: Lines = {
    head: first ? describePaper(first, language) : mailWords[language].unlisted,
    faults: first ? faultsIn(first, language) : [],
    more: 0,
    foot: footFor(stopped, language),
  };
  return {
    text: fitted(lines, (one) => asText(one, language)),
    markdown: fitted(lines, (one) => asMarkdown(one, language)),
  };
};

/** The label of the button that leads to the whole list. */
export const showLabel = (language: Language): string => mailWords[language].show;

/** One line above the mail: how its papers stand, the gravest first, and by what they were judged. */
export const describeMail = (
  papers: readonly AttachedPaper[],
  language: Language,
  standIn: StandIn | null = null,
): string => {
  const [first, ...others] = papers;
  if (!first) return "";
  const rest =
    others.length === 0 ? [] : [formatMessage(mailWords[language].moreRest, { count: others.length }, language)];
  const text = [describePaper(first, language), ...rest].join(" ");
  if (standIn === null) return upTo(text, longestNotification);
  const note = ` ${mailWords[language].standInBrief[standIn]}`;
  return `${upTo(text, longestNotification - note.length)}${note}`;
};
