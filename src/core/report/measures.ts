import type { SectionKey } from "../profile/profile";
import type { Briefing, Part } from "../recognise/briefing";
import { withoutPrompts } from "../recognise/prompts-in";
import { meetingSlot } from "../rules/speaking/meeting-slot";
import { speakingTime } from "../rules/speaking/speaking-time";
import { speakingRate, spokenWords } from "../rules/speaking/spoken-words";
import { countWords } from "../text/words-in";

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

/** As fast as the rule about speaking time has it, so that the two never say different things. */
const wordsPerMinute = ({ profile }: Briefing): number => {
  const set = profile.rules[speakingTime.id]?.options?.["rate"];
  return typeof set === "number" ? set : speakingRate.usual;
};

/** Measures a briefing by its words and its date line. */
export const measuresOf = (briefing: Briefing): Measures => {
  const words = new Map<SectionKey, number>();
  for (const part of briefing.parts)
    words.set(part.spec.key, (words.get(part.spec.key) ?? 0) + wordsOf(part, briefing));
  const isWritten = briefing.outline.some(
    ({ spec, part }) => spec.key === "speakingPoints" && part?.status === "filled",
  );
  return {
    words,
    total: [...words.values()].reduce((sum, count) => sum + count, 0),
    spoken: isWritten ? spokenWords(briefing) / wordsPerMinute(briefing) : 0,
    meeting: meetingSlot(briefing)?.minutes ?? null,
  };
};
