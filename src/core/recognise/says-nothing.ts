import type { Paragraph } from "../document/paragraph";
import { languages, type Profile } from "../profile/profile";
import { withoutPrompts } from "./prompts-in";

/**
 * Nothing of a person's is in the paragraph: blank, a lone dash, a prompt, a side's label with a prompt in it. A picture
 * says something.
 */
export const saysNothing = ({ text, holdsObject }: Paragraph, profile: Profile): boolean => {
  if (holdsObject === true) return false;
  const rest = withoutPrompts(text, profile);
  if (!/[\p{L}\p{N}]/u.test(rest)) return true;
  return (
    rest !== text &&
    languages.some((language) => profile.sideLabels[language].replace("{side}", "").trim() === rest.trim())
  );
};
