import type { XmlDocument } from "../xml/document";
import type { PartSource } from "./encoding";
import type { ZipEntry } from "./zip-entry";

/** A part that has been read, or made by us: its tree, and its source as it stands in the archive. */
export interface OpenPart {
  readonly name: string;
  /** null for a part that is not in the archive yet. */
  readonly source: PartSource | null;
  readonly document: XmlDocument;
}

/** A package as it came, and as it stands: parts by their keys. */
export interface PackageContents {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly open: ReadonlyMap<string, OpenPart>;
  readonly removed: ReadonlySet<string>;
}

export interface Checkpoint {
  /** `text` is null where it is that of the source. */
  readonly open: readonly { readonly part: OpenPart; readonly text: string | null }[];
  readonly removed: ReadonlySet<string>;
}
