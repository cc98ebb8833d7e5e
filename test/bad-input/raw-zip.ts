import { crc32, deflateRawSync } from "node:zlib";

/** An entry of an archive as an attacker would write it: what the headers say need not be so. */
export interface RawEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** 0 stored, 8 deflated, anything else a method that we do not know. */
  readonly method?: number;
  /** Bit 0 says encrypted. */
  readonly flags?: number;
  /** What both headers say of the inflated size; the truth where left out. */
  readonly declaredSize?: number;
  /** The content is deflated already. */
  readonly isDeflated?: boolean;
  /** What both headers have as the checksum; the truth where left out. */
  readonly crc?: number;
}

const encoder = new TextEncoder();

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? encoder.encode(content) : content;

interface Written {
  readonly header: Buffer;
  readonly name: Uint8Array;
  readonly stored: Uint8Array;
}

const write = ({ name, content, method = 8, flags = 0, declaredSize, isDeflated = false, crc }: RawEntry): Written => {
  const bytes = bytesOf(content);
  const stored = method === 8 && !isDeflated ? deflateRawSync(bytes, { level: 1 }) : bytes;
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(0x800 | flags, 2);
  header.writeUInt16LE(method, 4);
  header.writeUInt32LE(0x00210000, 6);
  header.writeUInt32LE(crc ?? (isDeflated ? 0 : crc32(bytes)), 10);
  header.writeUInt32LE(stored.length, 14);
  header.writeUInt32LE(declaredSize ?? bytes.length, 18);
  const nameBytes = encoder.encode(name);
  header.writeUInt16LE(nameBytes.length, 22);
  return { header, name: nameBytes, stored };
};

/** Writes an archive (PKWARE APPNOTE 4.3), with a zip64 directory (4.3.14) where there are more than 65,534 entries. */
export const rawZip = (entries: readonly RawEntry[]): Uint8Array => {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const { header, name, stored } = write(entry);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), header, name]);
    const central = Buffer.alloc(46);
    central.write("PK\x01\x02", 0, "latin1");
    central.writeUInt16LE(20, 4);
    header.copy(central, 6);
    central.writeUInt32LE(at, 42);
    files.push(local, stored);
    directory.push(central, name);
    at += local.length + stored.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return new Uint8Array(Buffer.concat([...files, ...directory, endOf(entries.length, size, at)]));
};

const endOf = (count: number, size: number, at: number): Buffer => {
  const isWide = count >= 0xffff;
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(isWide ? 0xffff : count, 8);
  end.writeUInt16LE(isWide ? 0xffff : count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  if (!isWide) return end;
  const wide = Buffer.alloc(56);
  wide.write("PK\x06\x06", 0, "latin1");
  wide.writeBigUInt64LE(44n, 4);
  wide.writeBigUInt64LE(BigInt(count), 24);
  wide.writeBigUInt64LE(BigInt(count), 32);
  wide.writeBigUInt64LE(BigInt(size), 40);
  wide.writeBigUInt64LE(BigInt(at), 48);
  const locator = Buffer.alloc(20);
  locator.write("PK\x06\x07", 0, "latin1");
  locator.writeBigUInt64LE(BigInt(at + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([wide, locator, end]);
};
