import { shorten } from "../messages/shorten";
import type { Paragraph } from "../document/paragraph";
import type { Language } from "../profile/profile";
import type { Briefing, Part } from "../recognise/briefing";
import { couldNotTell } from "../recognise/confidence";
import { matches } from "./extract-briefing";
import { sayIn, type Say } from "./words/say-in";

/** "the wording of the profile, bold, capitals, after “Topics”". */
const signsOf = ({ heading, match, signs }: Part, before: Part | undefined, language: Language, say: Say): string =>
  [
    say(heading ? matches[match] : "line"),
    ...signs.map((sign) => say(sign)),
    ...(before ? [say("after", { section: before.spec.titles[language] })] : []),
  ].join(", ");

/** A sentence for every part: which words were taken for it, where, what spoke for it, and how surely; and for what opens a meeting. */
export const evidenceFor = ({ meetings }: Briefing, language: Language): readonly string[] => {
  const say = sayIn(language);
  const told = (paragraph: Paragraph) => ({
    words: shorten(paragraph.text),
    place: say("paragraph", { number: paragraph.index + 1 }),
  });
  return meetings.flatMap(({ opening, parts }) => [
    ...(opening ? [say("meetingBegins", told(opening))] : []),
    ...parts.flatMap((part, at) => {
      const { spec, heading, body, confidence } = part;
      const words = heading ?? body[0];
      if (!words) return [];
      return [
        say(confidence < couldNotTell ? "uncertainEvidence" : "evidence", {
          section: spec.titles[language],
          ...told(words),
          evidence: signsOf(part, parts[at - 1], language, say),
          percent: Math.floor(100 * confidence),
        }),
      ];
    }),
  ]);
};
