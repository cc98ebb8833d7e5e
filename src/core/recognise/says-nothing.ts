import type { Paragraph } from "../document/paragraph";
import { languages, type Profile } from "../profile/profile";
import { withoutPrompts } from "./prompts-in";

/** Nothing of a person's words is in the paragraph: blank, a lone dash, a prompt, a side's label with a prompt in it. */
export const saysNothing = ({ text }: Paragraph, profile: Profile): boolean => {
  const rest = withoutPrompts(text, profile);
  if (!/[\p{L}\p{N}]/u.test(rest)) return true;
  return (
    rest !== text &&
    languages.some((language) => profile.sideLabels[language].replace("{side}", "").trim() === rest.trim())
  );
};
