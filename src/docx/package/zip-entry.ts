/** One file in a zip archive (PKWARE APPNOTE 4.3), its bytes as they are stored. */
export interface ZipEntry {
  readonly name: string;
  /** The name as the archive has it. */
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Time and date as MS-DOS has them, side by side. */
  readonly modified: number;
  readonly crc: number;
  /** What the archive says of the size; not to be relied on. */
  readonly size: number;
  readonly stored: Uint8Array;
}

export const signatures = {
  localHeader: 0x04034b50,
  centralHeader: 0x02014b50,
  end: 0x06054b50,
  zip64End: 0x06064b50,
  zip64Locator: 0x07064b50,
} as const;

export const flagEncrypted = 0x1;
export const flagUtf8 = 0x800;
export const methodStored = 0;
export const methodDeflated = 8;
