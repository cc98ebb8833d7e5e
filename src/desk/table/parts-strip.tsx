import type { Profile } from "../../core";
import { useDesk } from "../desk-context";
import type { Say } from "../text/say";
import type { PartOnStrip } from "./parts-of";

/** The strip in words: how many parts are filled, and by name those that are not. */
export const partsInWords = (parts: readonly PartOnStrip[], say: Say, nameOf: (key: string) => string): string => {
  const others = parts.filter(({ state }) => state !== "filled");
  const counts = { filled: parts.length - others.length, total: parts.length };
  if (others.length === 0) return say("parts.all", counts);
  const named = others.map(({ key, state }) => `${nameOf(key)} ${say(`part.${state}`)}`);
  return say("parts.but", { ...counts, others: named.join(", ") });
};

/** What a section is called in the reader's language. */
export const sectionNames = (profile: Profile, language: "en" | "fr" | "de"): ((key: string) => string) => {
  const titles = new Map(profile.sections.map(({ key, titles: told }) => [key, told[language]]));
  return (key) => titles.get(key) ?? key;
};

interface PartsStripProps {
  readonly parts: readonly PartOnStrip[];
  /** By which the paper is judged. */
  readonly profile: Profile;
}

/** The parts of a paper as a row of boxes, each in the colour and shape of its state. */
export const PartsStrip = ({ parts, profile }: PartsStripProps) => {
  const { say, language } = useDesk();
  if (parts.length === 0) return null;
  const words = partsInWords(parts, say, sectionNames(profile, language));
  return (
    <span className="strip" role="img" aria-label={words} title={words}>
      {parts.map(({ key, state }) => (
        <span key={key} className={`box ${state}`} />
      ))}
    </span>
  );
};
