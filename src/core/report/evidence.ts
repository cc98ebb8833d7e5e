import { shorten } from "../messages/shorten";
import type { Paragraph } from "../document/paragraph";
import { shownText } from "../document/prompts";
import type { Language } from "../profile/profile";
import type { Briefing, HeadingMatch, Part } from "../recognise/briefing";
import type { DateDoubt } from "../recognise/date-doubt";
import { readDateLines } from "../recognise/date-line-facts";
import { couldNotTell } from "../recognise/confidence";
import { matches } from "./extract-briefing";
import type { ReportWord } from "./words/report-words";
import { sayIn, type Say } from "./words/say-in";

const wordFor = (match: HeadingMatch): ReportWord => (match === "cue" ? "cue" : matches[match]);

/** "the wording of the profile, bold, capitals, after “Topics”". */
const signsOf = ({ heading, match, signs }: Part, before: Part | undefined, language: Language, say: Say): string =>
  [
    say(heading ? wordFor(match) : "line"),
    ...signs.map((sign) => say(sign)),
    ...(before ? [say("after", { section: before.spec.titles[language] })] : []),
  ].join(", ");

/** "As likely: “Scene setter”", "as likely: “Call with the Council”, paragraph 3". */
const rivalOf = ({ spec, rival }: Part, language: Language, say: Say): readonly string[] => {
  if (rival === null) return [];
  if (rival.spec !== spec) return [say("orSection", { section: rival.spec.titles[language] })];
  const { text, index } = rival.paragraph;
  return [say("orWords", { words: shorten(text), place: say("paragraph", { number: index + 1 }) })];
};

const doubtOf: Readonly<Record<DateDoubt, ReportWord>> = { year: "yearUnknown", dayOrMonth: "dayOrMonth" };

/** What is said of date lines that give a day, and not which. */
const doubtsIn = (briefing: Briefing, say: Say): readonly string[] =>
  readDateLines(briefing).flatMap(({ line: { paragraph, from, to }, doubt }) =>
    doubt === null
      ? []
      : [
          say(doubtOf[doubt], {
            words: shorten(paragraph.text.slice(from, to).trim()),
            place: say("paragraph", { number: paragraph.index + 1 }),
          }),
        ],
  );

/** A sentence for every part: which words were taken for it, where, what spoke for it, and how surely; and for what opens a meeting. */
export const evidenceFor = (briefing: Briefing, language: Language): readonly string[] => {
  const say = sayIn(language);
  const told = (paragraph: Paragraph) => ({
    words: shorten(shownText(paragraph)),
    place: say("paragraph", { number: paragraph.index + 1 }),
  });
  const parts = briefing.meetings.flatMap(({ opening, parts: own }) => [
    ...(opening ? [say("meetingBegins", told(opening))] : []),
    ...own.flatMap((part, at) => {
      const { spec, heading, body, confidence } = part;
      const words = heading ?? body[0];
      if (!words) return [];
      const reading = {
        section: spec.titles[language],
        ...told(words),
        evidence: signsOf(part, own[at - 1], language, say),
        percent: Math.floor(100 * confidence),
      };
      if (confidence >= couldNotTell) return [say("evidence", reading)];
      return [say("uncertainEvidence", reading), ...rivalOf(part, language, say)];
    }),
  ]);
  return [...parts, ...doubtsIn(briefing, say)];
};
