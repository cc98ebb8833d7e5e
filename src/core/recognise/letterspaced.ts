/** Fewer letters set apart number something: "I A". */
const fewestLetters = 4;

/** As far as it takes no time to tell: most texts are not. */
const mayBeLetterspaced = (text: string): boolean =>
  text.charCodeAt(1) === 32 && text.charCodeAt(3) === 32 && text.charCodeAt(5) === 32;

/** Whether every letter of a text is set apart from the next. */
export const isLetterspaced = (text: string): boolean => {
  if (!mayBeLetterspaced(text)) return false;
  const signs = text.replace(/\s*[:;.]$/, "").split(/\s+/);
  return signs.length >= fewestLetters && signs.every((sign) => sign.length === 1);
};

/** "B A C K G R O U N D" and "L I N E  T O  T A K E" with blanks only where two or more stood; other texts as they are. */
export const withoutLetterspacing = (text: string): string =>
  isLetterspaced(text) ? text.replace(/(?<=\S)\s(?=\S)/g, "").replace(/\s+/g, " ") : text;
