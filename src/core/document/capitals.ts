/** Whether a text of two letters or more is typed in capitals: "BACKGROUND", "PROPOSED LINE TO TAKE:". */
export const isTypedInCapitals = (text: string): boolean => {
  // Told by the first letters of nearly every text, before all of it is written anew.
  if (/[a-z]/.test(text)) return false;
  const lower = text.toLowerCase();
  if (text !== text.toUpperCase() || text === lower) return false;
  let letters = 0;
  for (let at = 0; at < text.length && letters < 2; at += 1) if (text[at] !== lower[at]) letters += 1;
  return letters >= 2;
};
