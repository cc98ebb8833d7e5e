const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const valueOfUnit = new Int16Array(128).fill(-1);
for (let value = 0; value < alphabet.length; value += 1) valueOfUnit[alphabet.charCodeAt(value)] = value;

/**
 * The bytes of a text in Base64 (RFC 4648, 4), line breaks allowed; null where it is none. Our own because the bare
 * engine of Outlook has no `atob`.
 */
export const bytesOfBase64 = (text: string): Uint8Array | null => {
  const packed = text.replace(/[\r\n]+/g, "").replace(/={0,2}$/, "");
  if (packed.length % 4 === 1) return null;
  const bytes = new Uint8Array((packed.length * 3) >> 2);
  let held = 0;
  let bits = 0;
  let length = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const value = valueOfUnit[packed.charCodeAt(at)] ?? -1;
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 0xff;
  }
  return bytes;
};
