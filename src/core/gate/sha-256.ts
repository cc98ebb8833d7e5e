/** The fractional parts of the roots of the first primes, as FIPS 180-4 has them, reckoned rather than copied. */
const constants = (count: number, root: (prime: number) => number): readonly number[] => {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1) {
    let divisor = 2;
    while (divisor * divisor <= number && number % divisor !== 0) divisor += 1;
    if (divisor * divisor <= number) continue;
    const value = root(number);
    found.push(((value - Math.floor(value)) * 0x100000000) | 0);
  }
  return found;
};

const roundConstants = Int32Array.from(constants(64, Math.cbrt));
const firstState = constants(8, Math.sqrt);

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message with a one, noughts and its length in bits behind it (FIPS 180-4, 5.1.1). */
const padded = (bytes: Uint8Array): DataView => {
  const size = (((bytes.length + 8) >> 6) + 1) << 6;
  const all = new Uint8Array(size);
  all.set(bytes);
  all[bytes.length] = 0x80;
  const view = new DataView(all.buffer);
  view.setUint32(size - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(size - 4, (bytes.length << 3) >>> 0);
  return view;
};

const schedule = (words: Int32Array, message: DataView, offset: number): void => {
  for (let at = 0; at < 16; at += 1) words[at] = message.getInt32(offset + at * 4);
  for (let at = 16; at < 64; at += 1) {
    const early = words[at - 15] ?? 0;
    const late = words[at - 2] ?? 0;
    const small = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const large = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[at] = ((words[at - 16] ?? 0) + small + (words[at - 7] ?? 0) + large) | 0;
  }
};

const wordAt = (words: Int32Array, at: number): number => words[at] ?? 0;

/** One block of 64 bytes (FIPS 180-4, 6.2.2). Plain assignments and no lists: this is where all the time goes. */
const compress = (state: Int32Array, words: Int32Array): void => {
  let a = wordAt(state, 0);
  let b = wordAt(state, 1);
  let c = wordAt(state, 2);
  let d = wordAt(state, 3);
  let e = wordAt(state, 4);
  let f = wordAt(state, 5);
  let g = wordAt(state, 6);
  let h = wordAt(state, 7);
  for (let at = 0; at < 64; at += 1) {
    const mixed = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const first = (h + mixed + chosen + wordAt(roundConstants, at) + wordAt(words, at)) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] = wordAt(state, 0) + a;
  state[1] = wordAt(state, 1) + b;
  state[2] = wordAt(state, 2) + c;
  state[3] = wordAt(state, 3) + d;
  state[4] = wordAt(state, 4) + e;
  state[5] = wordAt(state, 5) + f;
  state[6] = wordAt(state, 6) + g;
  state[7] = wordAt(state, 7) + h;
};

/**
 * SHA-256 (FIPS 180-4) of bytes, as 64 hexadecimal digits. Written here because `crypto.subtle` answers later, and not
 * at all in the bare engines of Outlook and Word.
 */
export const sha256 = (bytes: Uint8Array): string => {
  const message = padded(bytes);
  const words = new Int32Array(64);
  const state = Int32Array.from(firstState);
  for (let offset = 0; offset < message.byteLength; offset += 64) {
    schedule(words, message, offset);
    compress(state, words);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
};
