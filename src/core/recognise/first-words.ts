/** Words that a heading may begin with before the name of its section: numbers, articles, "proposed". */
const beforeName =
  /^(?:[ivxlc]+$|(?:the|les?|la|der|die|das)$|(?:key|main|core|top|possible|likely|principale?s?|principaux|wichtige[nr]?|wichtigste[nr]?|zentrale[nr]?)$|proposed|suggested|draft|recommended|our|proposition|projet|vorgeschlagene|vorschlag|entwurf|unsere|notre|nos)/;

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
/** A quotation mark may stand within a word, and what is not ASCII may be a letter of it. */
const goesOn = (code: number): boolean => code === 34 || code === 96 || code > 126;

/** The letters that a name begins with, and those that its other number does. */
const beginningsOf = (name: string): readonly string[] => {
  const [word = ""] = /^[a-z]*/.exec(name) ?? [];
  return word === name ? [word, `${word}s`, word.replace(/s$/, "")] : [word];
};

/**
 * Tells from the first word of a text whether it may begin with one of some names. Most lines do not, and to normalise a
 * line takes twenty times as long. Where the first word is not of plain letters only, nothing is told.
 * @param names normalised, as `normaliseHeading` gives them
 */
export const beginsLike = (names: Iterable<string>): ((text: string, from: number) => boolean) => {
  const words = new Set([...names].flatMap(beginningsOf));
  return (text, from) => {
    let to = from;
    while (isLetter(text.charCodeAt(to))) to += 1;
    // One letter alone may be a number.
    if (to - from < 2 || goesOn(text.charCodeAt(to))) return true;
    const word = text.slice(from, to).toLowerCase();
    return words.has(word) || beforeName.test(word);
  };
};
