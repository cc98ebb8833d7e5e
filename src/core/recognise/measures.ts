import { countWords } from "../text/words-in";
import type { SectionKey } from "../profile/profile";
import type { Briefing, Part } from "./briefing";
import { parseDateLine } from "./parse-date-line";
import { withoutPrompts } from "./prompts-in";

/** How fast somebody speaks who is understood, in words a minute: slow for a talk, right for what is translated. */
export const wordsPerMinute = 130;

/** How long a paper is, to read and to say. */
export interface Measures {
  /** The words of each part without its heading and its prompts; of all parts of one key together. */
  readonly words: ReadonlyMap<SectionKey, number>;
  readonly total: number;
  /** What the speaking points take to say, in minutes, not rounded. */
  readonly spoken: number;
  /** From the beginning of the meeting to its end, in minutes; null where the date line does not tell. */
  readonly meeting: number | null;
}

const written = (text: string, { profile }: Briefing): number => countWords(withoutPrompts(text, profile));

const wordsOf = ({ heading, headingEnd, body }: Part, briefing: Briefing): number =>
  body.reduce(
    (sum, { text }) => sum + written(text, briefing),
    written(heading?.text.slice(headingEnd) ?? "", briefing),
  );

/** "14:30" as minutes from midnight. */
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const meetingLength = ({ parts }: Briefing): number | null => {
  const line = parts.find(({ spec }) => spec.content === "dateLine")?.body.map(({ text }) => text);
  const { from, to } = parseDateLine((line ?? []).join(" "));
  const length = from === null || to === null ? 0 : minutesOf(to) - minutesOf(from);
  return length > 0 ? length : null;
};

/** Measures a briefing by its words and its date line. */
export const measuresOf = (briefing: Briefing): Measures => {
  const words = new Map<SectionKey, number>();
  for (const part of briefing.parts)
    words.set(part.spec.key, (words.get(part.spec.key) ?? 0) + wordsOf(part, briefing));
  const spokenWords = briefing.points.reduce((sum, { text }) => sum + written(text, briefing), 0);
  return {
    words,
    total: [...words.values()].reduce((sum, count) => sum + count, 0),
    spoken: spokenWords / wordsPerMinute,
    meeting: meetingLength(briefing),
  };
};
