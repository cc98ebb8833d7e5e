import { isForbidden, isSpace } from "./characters";
import { DamagedXml } from "./damaged-xml";
import { decodeUtf8 } from "./utf8";

/** What a byte of UTF-8 may need a closer look for, each a bit, so that many bytes are told from their "or". */
export const look = {
  /** The byte that text ends at. */
  lessThan: 1,
  /** A control character that no XML may hold. */
  forbidden: 2,
  /** Where text stands for something else than it is: a reference, or a line end of two characters. */
  encoded: 4,
  /** A part of a character beyond ASCII. */
  wide: 8,
  /** May end a section. */
  bracket: 16,
} as const;

const lookOf = (byte: number): number => {
  if (byte === 0x3c) return look.lessThan;
  if (byte === 0x26 || byte === 0x0d) return look.encoded;
  if (byte === 0x5d) return look.bracket;
  if (byte < 0x20 && !isSpace(byte)) return look.forbidden;
  return byte < 0x80 ? 0 : look.wide;
};

/** For each byte how to look at it. */
export const looks = Uint8Array.from({ length: 256 }, (_, byte) => lookOf(byte));

/** The first place from here on that is no white space. */
export function behindBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && isSpace(bytes[at] ?? 0)) at += 1;
  return at;
}

/** Whether a text of ASCII characters stands at a place. */
export function standsAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** The place behind the next text of ASCII characters from here on. Throws DamagedXml where there is none. */
export function behindNext(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, text, at)) return at + text.length;
  }
  throw new DamagedXml(`There is no ${text} any more`, from);
}

/** The characters from one place to another. Throws DamagedXml where they are not UTF-8, or such as XML cannot hold. */
export function charactersIn(bytes: Uint8Array, start: number, end: number): string {
  const text = decodeUtf8(bytes.subarray(start, end));
  if (text === null || isForbidden(text)) throw new DamagedXml("These are no characters", start);
  return text;
}
