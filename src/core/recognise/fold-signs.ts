import { copyOf } from "../text/copy-of";

const withoutSigns = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\ufeff]/g, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/œ/g, "oe")
    .replace(/[‘’‛′`´]/g, "'")
    .replace(/[‐‑‒–—―-]/g, "-")
    .replace(/•/g, "·")
    .replace(/\s/g, " ");

const withSingleBlanks = (text: string): string => text.replace(/ {2,}/g, " ").trim();

/** Lower case, without accents, with plain quotes, hyphens, bullets and single blanks. */
export const foldAnySigns = (text: string): string => withSingleBlanks(withoutSigns(text));

/** Lower case and single blanks, of a text that needs nothing more. */
export const foldCase = (text: string): string => withSingleBlanks(text.toLowerCase());

/** What a character becomes, by its code, worked out when one is first met. */
const becomes: (string | undefined)[] = [];

const isPlain = (code: number): boolean => code >= 0x20 && code < 0x7f && code !== 0x60;

/** Of the letters of our languages and the signs of their texts, each becomes the same whatever stands beside it. */
const standsAlone = (code: number): boolean => code < 0x180 || (code >= 0x2010 && code <= 0x2026) || code === 0x20ac;

/** Greatest code of what takes one byte. */
const latin = 0xff;

/** The same as `foldAnySigns` of any text: where nothing strange is in it sign by sign, for there are few. */
export const foldSigns = (text: string): string => {
  let folded = "";
  let done = 0;
  let most = 0;
  let mostLeft = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isPlain(code)) continue;
    if (!standsAlone(code)) return foldAnySigns(text);
    const left = (becomes[code] ??= withoutSigns(text.charAt(at)));
    most = Math.max(most, code);
    mostLeft = Math.max(mostLeft, left.charCodeAt(0) || 0);
    folded += text.slice(done, at) + left;
    done = at + 1;
  }
  folded += text.slice(done);
  return foldCase(most > latin && mostLeft <= latin ? copyOf(folded) : folded);
};
