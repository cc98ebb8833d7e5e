/** A name as it is written, and how often. */
export interface NameForm {
  readonly form: string;
  readonly count: number;
}

/** A small letter for a capital; others of more than one byte as the engine has them. */
const smallOf = (code: number): number => {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
};

const joinsParts = (code: number): boolean => code === 0x20 || code === 0x2d || code === 0x2010 || code === 0x2011;

/** Numbers stay small enough to be keys that cost little. */
const number = 0x3fffffff;

/** What follows from all letters of a name, as they are written. */
export const numberOf = (text: string, from: number, to: number): number => {
  let all = to - from;
  for (let at = from; at < to; at += 1) all = (Math.imul(all, 31) + text.charCodeAt(at)) | 0;
  return all & number;
};

/** What all spellings of a name have in common, small or large, in one word or two; not what only looks alike. */
export const keyOf = (text: string, from: number, to: number): number => {
  let all = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (!joinsParts(code)) all = (Math.imul(all, 31) + smallOf(code)) | 0;
  }
  return all & number;
};

/**
 * The forms of names in the order in which they first come, each with how often. None is cut out of its text before
 * somebody asks for its letters: of most it is enough to know how many there are.
 */
export class NameForms {
  readonly #placeOf = new Map<number, number>();
  readonly #texts: string[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly counts: number[] = [];

  add(text: string, from: number, to: number): void {
    const number = numberOf(text, from, to);
    const known = this.#placeOf.get(number);
    if (known !== undefined) {
      this.counts[known] = (this.counts[known] ?? 0) + 1;
      return;
    }
    this.#placeOf.set(number, this.counts.length);
    this.counts.push(1);
    this.#texts.push(text);
    this.#from.push(from);
    this.#to.push(to);
  }

  lengthAt(place: number): number {
    return (this.#to[place] ?? 0) - (this.#from[place] ?? 0);
  }

  keyAt(place: number): number {
    return keyOf(this.#texts[place] ?? "", this.#from[place] ?? 0, this.#to[place] ?? 0);
  }

  at(place: number): NameForm {
    const form = (this.#texts[place] ?? "").slice(this.#from[place], this.#to[place]);
    return { form, count: this.counts[place] ?? 0 };
  }
}
