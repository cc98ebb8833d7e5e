import { strFromU8 } from "fflate";

/**
 * Text as UTF-8; a lone half of a character becomes U+FFFD. Our own because engines without TextEncoder get wrong bytes
 * from fflate for characters beyond U+FFFF.
 */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(lengthAsUtf8(text));
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      bytes[length++] = unit;
      continue;
    }
    const whole = text.codePointAt(at) ?? 0;
    const code = whole >= 0xd800 && whole <= 0xdfff ? 0xfffd : whole;
    if (code > 0xffff) at += 1;
    const tails = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes[length++] = (code >> (6 * tails)) | ((0xff00 >> (tails + 1)) & 0xff);
    for (let tail = tails - 1; tail >= 0; tail -= 1) bytes[length++] = 0x80 | ((code >> (6 * tail)) & 0x3f);
  }
  return bytes;
}

function lengthAsUtf8(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    length += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
    // The two halves of a character beyond U+FFFF make four bytes, not six.
    if (isHigh(unit) && isLow(text.charCodeAt(at + 1))) length -= 2;
  }
  return length;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** Pieces one behind the other. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

const mark = Uint8Array.of(0xef, 0xbb, 0xbf);

/** Where the engine has a decoder of its own, that takes a mark at the beginning for no character. */
const passesMark = strFromU8(mark) === "";

const startsWithMark = (bytes: Uint8Array): boolean =>
  bytes[0] === mark[0] && bytes[1] === mark[1] && bytes[2] === mark[2];

/** UTF-8 as text; null where the bytes are none. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const text = decodeLeniently(bytes);
  return text?.includes("\ufffd") === true && !equal(encodeUtf8(text), bytes) ? null : text;
}

/** Of a longer text Node makes two bytes for each character, though one would do. */
const longest = 512 * 1024;

/** Gives what reads stretches of some bytes as text, from one place to another: of those that are characters of ASCII. */
export type AsciiReader = (bytes: Uint8Array) => (start: number, end: number) => string;

/** Works in every engine. */
export const readAscii: AsciiReader = (bytes) => (start, end) => {
  if (end - start <= longest) return strFromU8(bytes.subarray(start, end));
  let text = "";
  for (let at = start; at < end; at += longest) text += strFromU8(bytes.subarray(at, Math.min(at + longest, end)));
  return text;
};

/** Engines without a decoder of their own throw where the others put U+FFFD. */
function decodeLeniently(bytes: Uint8Array): string | null {
  try {
    const text = strFromU8(bytes);
    return passesMark && startsWithMark(bytes) ? `\ufeff${text}` : text;
  } catch {
    return null;
  }
}

const equal = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);
