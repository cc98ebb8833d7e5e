/**
 * Characters that do something to a terminal, or to the order of what is shown, instead of being seen: controls
 * (C0, DEL, C1), line separators, and the marks that turn the direction of text (Unicode 9.0 annex 9, "Trojan Source").
 */
// eslint-disable-next-line no-control-regex -- naming the control characters is what this is for
const unseen = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

const asEscape = (character: string): string => {
  const code = character.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
};

/** Text from outside as it may be shown anywhere: what would act instead of being seen is spelt out ("\x1b"). */
export const visibleText = (text: string): string => text.replace(unseen, asEscape);
