import { contentTypesPart } from "./content-types";
import { partSource, textOfPart } from "./encoding";
import { inflateEntry, type Unpacking } from "./inflate";
import { keyOf } from "./part-names";
import type { ZipEntry } from "./zip-entry";
import { Refusal } from "../refusal";

/** Refuses bytes that are no zip archive, with what they are instead. */
export function expectZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal("empty-file");
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw new Refusal("not-a-document");
  throw new Refusal(isEncryptedPackage(bytes) ? "password-protected" : "old-format");
}

const startsWith = (bytes: Uint8Array, beginning: readonly number[]): boolean =>
  beginning.every((byte, index) => bytes[index] === byte);

/**
 * A protected .docx is an OLE2 file ([MS-CFB]) with a stream named EncryptedPackage ([MS-OFFCRYPTO] 2.3.4.4); an old .doc
 * is one without. Names stand in the directory as UTF-16.
 */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** The most bytes that say what kind of OpenDocument file one is. */
const mimetypeLimit = 1024;

/** What a zip archive without a main part is, by its entries. */
export function whatElse(
  entries: ReadonlyMap<string, ZipEntry>,
  unpacking: Unpacking,
): "open-document" | "no-document" | "not-a-document" {
  if (isOpenDocument(entries, unpacking)) return "open-document";
  return entries.has(keyOf(contentTypesPart)) ? "no-document" : "not-a-document";
}

/** An OpenDocument file says what it is in its first entry (OpenDocument 1.3 part 2, 3.3). */
function isOpenDocument(entries: ReadonlyMap<string, ZipEntry>, unpacking: Unpacking): boolean {
  const mimetype = entries.get("mimetype");
  return (
    mimetype !== undefined &&
    textOfPart(partSource(inflateEntry(mimetype, mimetypeLimit, unpacking))).includes("opendocument")
  );
}
