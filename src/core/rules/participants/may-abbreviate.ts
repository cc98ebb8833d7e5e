import { isLetter, kind, kinds, placeOf, strangePlace } from "../../text/characters";

/** The letters of a name, and those of them that begin a word: 1 by the code of each, as a small letter without accent. */
interface Letters {
  readonly all: Uint8Array;
  readonly initials: Uint8Array;
}

const ascii = 0x80;

const lettersOf = (name: string): Letters => {
  const all = new Uint8Array(ascii);
  const initials = new Uint8Array(ascii);
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charAt(at).toLowerCase().normalize("NFD").charCodeAt(0);
    if (code >= ascii) continue;
    all[code] = 1;
    if (!/[\p{L}\p{N}]/u.test(name.charAt(at - 1))) initials[code] = 1;
  }
  return { all, initials };
};

/** What is not of ASCII may be any letter, and none. */
const mayBeIn = (letters: Uint8Array, code: number): boolean =>
  code >= ascii || letters[code >= 0x41 && code <= 0x5a ? code | 0x20 : code] === 1;

/**
 * Two capitals, or one and a digit; only such as the name has before the first hyphen, and before a character of which
 * only Unicode's classes tell what it is: there an acronym may end.
 */
const isLikeAcronym = (text: string, from: number, { all }: Letters): boolean => {
  let loud = 0;
  let isFirstPart = true;
  for (let at = from; at < text.length; at += 1) {
    const place = placeOf(text.charCodeAt(at));
    const one = kinds[place] ?? 0;
    if (one === kind.joint || place === strangePlace) isFirstPart = false;
    if (one === kind.joint || one === kind.ampersand || one === kind.small) continue;
    if (!isLetter(one)) break;
    if (isFirstPart && !mayBeIn(all, text.charCodeAt(at))) return false;
    loud += 1;
  }
  return loud >= 2;
};

/** What a character of ASCII may be to the acronyms of a name. */
const within = 1;
const first = 2;

const asciiOf = (initials: Uint8Array): Uint8Array => {
  const table = new Uint8Array(ascii);
  for (let code = 0; code < ascii; code += 1) {
    if (isLetter(kinds[code] ?? 0)) table[code] = mayBeIn(initials, code) ? within | first : within;
  }
  return table;
};

/** One that is none of ASCII may begin a word; behind one of which only Unicode's classes tell what it is, another may. */
const beyondAscii = (code: number): number => {
  const place = placeOf(code);
  if (!isLetter(kinds[place] ?? 0)) return 0;
  return place === strangePlace ? first : within | first;
};

/**
 * Tells whether an acronym may stand in a text that is short for a name: what begins as a word of the name does, in
 * capitals that the name has as letters. Now and then it is none all the same.
 */
export const mayAbbreviate = (name: string): ((text: string) => boolean) => {
  let letters: Letters | null = null;
  let table: Uint8Array | null = null;
  return (text) => {
    letters ??= lettersOf(name);
    table ??= asciiOf(letters.initials);
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const here = code < ascii ? (table[code] ?? 0) : beyondAscii(code);
      if ((here & first) !== 0 && (before & within) === 0 && isLikeAcronym(text, at, letters)) return true;
      before = here;
    }
    return false;
  };
};
