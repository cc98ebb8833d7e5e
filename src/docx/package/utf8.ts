/**
 * Text as UTF-8; a lone half of a character becomes U+FFFD. Our own because engines without TextEncoder get wrong bytes
 * from fflate for characters beyond U+FFFF.
 */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
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
  return bytes.slice(0, length);
}
