import { strFromU8 } from "fflate";
import { Refusal } from "../refusal";
import { encodeUtf8 } from "./utf8";

/** The encodings that a part may have (ECMA-376 part 2, 8.1.4). */
export type Encoding = "utf-8" | "utf-8 with mark" | "utf-16le" | "utf-16be";

/** The text of a part, and the encoding in which to write it back. Throws a Refusal "damaged" on broken UTF-8. */
export function decodePart(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: fromUtf16(bytes, true), encoding: "utf-16le" };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: fromUtf16(bytes, false), encoding: "utf-16be" };
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
    return { text: fromUtf8(bytes.subarray(3)), encoding: "utf-8 with mark" };
  }
  return { text: fromUtf8(bytes), encoding: "utf-8" };
}

export function encodePart(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return encodeUtf8(text);
    case "utf-8 with mark":
      return encodeUtf8(`\ufeff${text}`);
    case "utf-16le":
      return toUtf16(`\ufeff${text}`, true);
    case "utf-16be":
      return toUtf16(`\ufeff${text}`, false);
  }
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

function fromUtf8(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes);
  if (text.includes("\ufffd") && !equal(encodeUtf8(text), bytes)) throw new Refusal("damaged", "UTF-8");
  return text;
}

/** Engines without a decoder of their own throw where the others put U+FFFD. */
function decodeUtf8(bytes: Uint8Array): string {
  try {
    return strFromU8(bytes);
  } catch {
    throw new Refusal("damaged", "UTF-8");
  }
}

const equal = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

function fromUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) pieces.push(String.fromCharCode(view.getUint16(at, littleEndian)));
  return pieces.join("");
}

function toUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}
