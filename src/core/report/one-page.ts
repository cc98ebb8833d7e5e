import type { Verdict } from "../check/check-result";
import type { LeftToDo } from "../gate/left-to-do";
import type { Readiness } from "../gate/readiness";
import { describeFinding } from "../messages/describe";
import { describeLeft, describeStamp, describeVerdict } from "../messages/describe-gate";
import { describeWaived } from "../messages/describe-waiver";
import { formatMessage } from "../messages/format";
import type { Language, Profile } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";
import { textOfLine } from "../recognise/shared-line";
import { rulePackVersion } from "../rules/pack-version";
import type { MessageData } from "../rules/rule";
import { formatDate } from "../skeleton/form";
import { measuresOf, type Measures } from "./measures";
import { countFindings } from "./summary";
import { onePageWords, type OnePageWord } from "./words/one-page-words";
import { sayIn } from "./words/say-in";

/** What is wrong or was accepted, and what is to be said with it; "" where there is nothing. */
export interface OnePageEntry {
  readonly what: string;
  readonly then: string;
}

export interface OnePageList {
  /** "" for a list that goes on with the matter of the one before. */
  readonly title: string;
  /** What holds for all of it, as who must act; "" where there is nothing. */
  readonly intro: string;
  readonly entries: readonly OnePageEntry[];
  /** Says how many more there are than fit; "" otherwise. */
  readonly rest: string;
}

/** What there is to say about one paper on one page, in words; the HTML and the plain text are made of it. */
export interface OnePage {
  readonly language: Language;
  readonly title: string;
  readonly verdict: Verdict;
  readonly verdictWords: string;
  /** When and where the meeting is, when this was so, what its check mark is worth. */
  readonly facts: readonly string[];
  readonly parts: {
    readonly title: string;
    readonly head: readonly [string, string, string];
    readonly rows: readonly (readonly [string, string, string])[];
  };
  readonly speaking: string;
  readonly lists: readonly OnePageList[];
  readonly foot: readonly string[];
}

export interface OnePageSettings {
  readonly language: Language;
  /** When it is made, where it is made: "2026-11-25T16:20:00+01:00". */
  readonly at: string;
}

/** As many entries of a list as leave the page a page. */
const most = 12;

type Say = (word: OnePageWord, data?: MessageData) => string;

const listOf = (title: string, intro: string, entries: readonly OnePageEntry[], say: Say): OnePageList => {
  const more = entries.length - most;
  return { title, intro, entries: entries.slice(0, most), rest: more > 0 ? say("more", { count: more }) : "" };
};

/** What is left, a list for each who must act. */
const leftLists = (
  left: readonly LeftToDo[],
  profile: Profile,
  language: Language,
  say: Say,
): readonly OnePageList[] => {
  const byActor = new Map<string, OnePageEntry[]>();
  for (const one of left) {
    const { what, who } = describeLeft(one, profile, language);
    byActor.set(who, [...(byActor.get(who) ?? []), { what, then: "" }]);
  }
  if (byActor.size === 0) return [{ title: say("left"), intro: say("nothingLeft"), entries: [], rest: "" }];
  return [...byActor].map(([who, entries], at) => listOf(at === 0 ? say("left") : "", who, entries, say));
};

const rowsOf = ({ outline }: Briefing, measures: Measures, language: Language, say: Say) => {
  const count = (words: number): string => words.toLocaleString(language);
  const rows = outline
    .filter(({ spec, part }) => spec.presence !== "optional" || part !== null)
    .map(({ spec, state }): readonly [string, string, string] => [
      spec.titles[language],
      formatMessage(onePageWords[language].states[state], {}, language),
      count(measures.words.get(spec.key) ?? 0),
    ]);
  return [...rows, [say("total"), "", count(measures.total)] as const];
};

const speakingOf = ({ spoken, meeting }: Measures, say: Say): string => {
  if (spoken === 0) return "";
  const minutes = Math.max(1, Math.round(spoken));
  return meeting === null ? say("speaking", { spoken: minutes }) : say("speakingOf", { spoken: minutes, meeting });
};

/** Puts on one page what there is to say about a paper that is about to leave. */
export const onePage = (readiness: Readiness, { language, at }: OnePageSettings): OnePage => {
  const { verdict, left, state, result } = readiness;
  const { briefing, findings } = result;
  const { profile } = briefing;
  const report = sayIn(language);
  const say: Say = (word, data = {}) => formatMessage(onePageWords[language].says[word], data, language);
  const measures = measuresOf(briefing);
  const accepted = findings.flatMap((finding): readonly OnePageEntry[] =>
    finding.waived
      ? [{ what: describeFinding(finding, profile, language).what, then: describeWaived(finding.waived, language) }]
      : [],
  );
  const { infos } = countFindings(findings);
  return {
    language,
    title: (textOfLine(briefing.parts, "line") ?? "") || say("untitled"),
    verdict,
    verdictWords: describeVerdict(verdict, language),
    facts: [
      textOfLine(briefing.parts, "dateLine") ?? "",
      say("asOf", { day: formatDate(at.slice(0, 10), language), time: at.slice(11, 16) }),
      describeStamp(state, language),
    ].filter((fact) => fact !== ""),
    parts: {
      title: say("parts"),
      head: [say("part"), say("state"), say("words")],
      rows: rowsOf(briefing, measures, language, say),
    },
    speaking: speakingOf(measures, say),
    lists: [
      ...leftLists(left, profile, language, say),
      listOf(say("accepted"), accepted.length === 0 ? say("nothingAccepted") : "", accepted, say),
    ],
    foot: [
      ...(infos > 0 ? [report("infos", { count: infos })] : []),
      report("checkedWith", { version: rulePackVersion, profile: `${profile.names[language]} ${profile.version}` }),
      say("checkMark"),
    ],
  };
};
