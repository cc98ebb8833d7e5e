import { Refusal } from "../refusal";
import { decodeUtf8, encodeUtf8, joinBytes } from "../xml/utf8";

/** The encodings that a part may have (ECMA-376 part 2, 8.1.4). */
export type Encoding = "utf-8" | "utf-8 with mark" | "utf-16le" | "utf-16be";

/** A part as it is read: in UTF-8 without a mark, whatever it is stored in. */
export interface PartSource {
  readonly bytes: Uint8Array;
  /** In which to write it back. */
  readonly encoding: Encoding;
}

/**
 * A part as it is read. UTF-16 is known by its mark, or by how a tag begins in it (XML 1.0, appendix F). Throws a Refusal
 * "damaged" on UTF-16 that is none; what UTF-8 is none, its reader finds.
 */
export function partSource(bytes: Uint8Array): PartSource {
  if (startsWith(bytes, 0xff, 0xfe)) return { bytes: fromUtf16(bytes.subarray(2), true), encoding: "utf-16le" };
  if (startsWith(bytes, 0xfe, 0xff)) return { bytes: fromUtf16(bytes.subarray(2), false), encoding: "utf-16be" };
  if (startsWith(bytes, 0x3c, 0)) return { bytes: fromUtf16(bytes, true), encoding: "utf-16le" };
  if (startsWith(bytes, 0, 0x3c)) return { bytes: fromUtf16(bytes, false), encoding: "utf-16be" };
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return { bytes: bytes.subarray(3), encoding: "utf-8 with mark" };
  // Not what a runtime has made of it: parts of a Buffer are Buffers, which cost more.
  return { bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), encoding: "utf-8" };
}

/** A part as text. Throws a Refusal "damaged" on broken UTF-8. */
export function textOfPart({ bytes }: Pick<PartSource, "bytes">): string {
  const text = decodeUtf8(bytes);
  if (text === null) throw new Refusal("damaged", "UTF-8");
  return text;
}

/** A part as it is written. */
export function encodePart({ bytes, encoding }: PartSource): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return bytes;
    case "utf-8 with mark":
      return joinBytes([encodeUtf8("\ufeff"), bytes]);
    case "utf-16le":
      return toUtf16(`\ufeff${textOfPart({ bytes })}`, true);
    case "utf-16be":
      return toUtf16(`\ufeff${textOfPart({ bytes })}`, false);
  }
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

const loneHalf = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function fromUtf16(bytes: Uint8Array, littleEndian: boolean): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) pieces.push(String.fromCharCode(view.getUint16(at, littleEndian)));
  const text = pieces.join("");
  if (loneHalf.test(text)) throw new Refusal("damaged", "UTF-16");
  return encodeUtf8(text);
}

function toUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}
