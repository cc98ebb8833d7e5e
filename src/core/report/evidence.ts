import { shorten } from "../messages/shorten";
import type { Language } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";
import { matches } from "./extract-briefing";
import { sayIn } from "./words/say-in";

/** A sentence for every part: which words were taken for it, where, and how they were known. */
export const evidenceFor = ({ parts }: Briefing, language: Language): readonly string[] => {
  const say = sayIn(language);
  return parts.flatMap(({ spec, heading, body, match }) => {
    const words = heading ?? body[0];
    if (!words) return [];
    const place = say("paragraph", { number: words.index + 1 });
    const evidence = say(heading ? matches[match] : "line");
    return [say("evidence", { section: spec.titles[language], words: shorten(words.text), place, evidence })];
  });
};
