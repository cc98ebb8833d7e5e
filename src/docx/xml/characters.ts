/** What is no `Char` of XML 1.0 (5th edition, 2.2): most control characters, lone surrogates, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** All of that, and halves of characters that may have their other half: told in a quarter of the time. */
// eslint-disable-next-line no-control-regex
const suspect = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

export const isForbidden = (text: string): boolean => suspect.test(text) && forbidden.test(text);

export const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** The first place from here on that is no white space. */
export function behindSpace(source: string, from: number): number {
  let at = from;
  while (isSpace(source.charCodeAt(at))) at += 1;
  return at;
}
