/** As much of a quotation as a sentence in the pane can carry. */
const longest = 60;

/** The beginning of a text on one line, cut between words where it is long. */
export const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const end = cut.lastIndexOf(" ");
  // A word without an end, such as an address, is cut where it must be; never between the halves of a character.
  const kept = end > longest / 2 ? cut.slice(0, end) : cut.replace(/[\uD800-\uDBFF]$/, "");
  return `${kept.replace(/[\s,;:.…–-]+$/, "")}…`;
};
