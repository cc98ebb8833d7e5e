const lessThan = 0x3c;

/** The byte that begins a tag, the lowest seven bits and the lowest bit, four times. */
const four = 0x3c3c3c3c;
const low = 0x7f7f7f7f;

/** How many words of four bytes may be counted before one of the four counts is full. */
const mostWords = 255;

/**
 * How many bytes "<" there are: four at a time, since this goes over all of a large part and would take a tenth of the time
 * of reading it. Where a byte of a word is sought, it is 0 once both are taken together by "exclusive or"; to add `low` to the
 * lowest seven bits sets the highest bit of all others (Warren, Hacker's Delight, 6-1).
 */
export function tagsIn(bytes: Uint8Array): number {
  const { buffer, byteOffset, length } = bytes;
  const from = Math.min(length, -byteOffset & 3);
  const words = length - from < 4 ? none : new Int32Array(buffer, byteOffset + from, (length - from) >> 2);
  return tagsBetween(bytes, 0, from) + tagsInWords(words) + tagsBetween(bytes, from + 4 * words.length, length);
}

const none = new Int32Array();

function tagsInWords(words: Int32Array): number {
  let tags = 0;
  for (let from = 0; from < words.length; from += mostWords) {
    const to = Math.min(words.length, from + mostWords);
    let counts = 0;
    for (let at = from; at < to; at += 1) {
      const word = (words[at] ?? 0) ^ four;
      counts = (counts + (~(((word & low) + low) | word | low) >>> 7)) | 0;
    }
    tags += (counts & 0xff) + ((counts >>> 8) & 0xff) + ((counts >>> 16) & 0xff) + (counts >>> 24);
  }
  return tags;
}

function tagsBetween(bytes: Uint8Array, from: number, to: number): number {
  let tags = 0;
  for (let at = from; at < to; at += 1) if (bytes[at] === lessThan) tags += 1;
  return tags;
}
