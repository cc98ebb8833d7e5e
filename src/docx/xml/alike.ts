import { looks } from "./bytes";
import { decodeAttribute } from "./entities";
import type { TagShape } from "./tag-shape";
import type { Words } from "./words";

/**
 * The place behind the tag that begins at a place, where it differs from the first one of a shape by nothing but its values,
 * and these hold only characters of ASCII that stand for themselves; -1 where it is another one. Such a tag is well formed.
 */
export function behindAlike({ start, length, values }: TagShape, { bytes, stretches }: Words, at: number): number {
  let from = 0;
  let place = at;
  for (let index = 0; index < values.length; index += 2) {
    const begin = values[index] ?? 0;
    if (!stretches.areSame(start + from, place, begin - from)) return -1;
    place += begin - from;
    from = values[index + 1] ?? 0;
    const closing = bytes[start + from];
    for (let byte = bytes[place] ?? 0; byte !== closing; byte = bytes[place] ?? 0) {
      if (looks[byte] !== 0) return -1;
      place += 1;
    }
  }
  return stretches.areSame(start + from, place, length - from) ? place + length - from : -1;
}

/** The value of one attribute of the tag of a shape that begins at a place. */
export function valueIn({ start, values }: TagShape, words: Words, at: number, attribute: number): string {
  const { bytes } = words;
  const last = 2 * attribute;
  let from = 0;
  let place = at;
  for (let index = 0; ; index += 2) {
    place += (values[index] ?? 0) - from;
    from = values[index + 1] ?? 0;
    const closing = bytes[start + from];
    let end = place;
    while (bytes[end] !== closing) end += 1;
    if (index === last) return decodeAttribute(words.word(place, end));
    place = end;
  }
}
