import type { Paragraph } from "../document/paragraph";
import { languages, type Profile } from "../profile/profile";
import { withoutPrompts } from "./prompts-in";

/** Nearly every text begins with a letter of ASCII, and no pattern need be asked. */
const saysWords = (text: string): boolean => {
  const small = text.charCodeAt(0) | 0x20;
  return (small >= 0x61 && small <= 0x7a) || /[\p{L}\p{N}]/u.test(text);
};

/**
 * Nothing of a person's is in the paragraph: blank, a lone dash, a prompt, a side's label with a prompt in it. A picture
 * says something.
 */
export const saysNothing = ({ text, prompts, holdsObject }: Paragraph, profile: Profile): boolean => {
  if (holdsObject === true) return false;
  const rest = withoutPrompts(text, profile);
  if (!saysWords(rest)) return true;
  return (
    (rest !== text || prompts.length > 0) &&
    languages.some((language) => profile.sideLabels[language].replace("{side}", "").trim() === rest.trim())
  );
};
