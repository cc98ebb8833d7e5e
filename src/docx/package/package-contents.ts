import type { XmlDocument } from "../xml/document";
import type { PartSource } from "./encoding";
import type { ZipEntry } from "./zip-entry";

/** A part that has been read, or made by us: its tree, and its source as it was before. */
export interface OpenPart {
  readonly name: string;
  /** null for a part that was not there. */
  readonly source: PartSource | null;
  readonly document: XmlDocument;
}

/** A part as it was changed or made by us. */
export interface ChangedPart {
  readonly name: string;
  readonly source: PartSource;
}

/** A package as it came, and what has become of it: parts by their keys. */
export interface PackageContents {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly changed: ReadonlyMap<string, ChangedPart>;
  readonly removed: ReadonlySet<string>;
}

export type Checkpoint = Pick<PackageContents, "changed" | "removed">;
