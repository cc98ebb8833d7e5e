import { tagOf } from "./build";
import { charactersIn, look, looks } from "./bytes";
import type { XmlElement } from "./node";
import type { Repeats } from "./repeats";
import type { XmlScanner } from "./scanner";
import type { Scope } from "./scope";
import type { Tag } from "./tag";

/** What an element holds that is nothing but its properties, if it has any, and one text. */
export interface PlainContent<E> {
  readonly properties: XmlElement | null;
  /** What the text stands in. */
  readonly element: E;
  readonly text: string;
}

/** What stands around the text in such a content, as it was met once. */
interface Form {
  readonly properties: XmlElement | null;
  readonly element: Tag;
  /** In which scope, and in an element of which name, as it is written. */
  readonly scope: Scope;
  readonly around: string;
  /** Where it stands, from behind the start tag of that to the text, and its length. */
  readonly start: number;
  readonly length: number;
  /** From behind the text to the end of that. */
  readonly tail: number;
  readonly tailLength: number;
}

/** How many forms are kept, and how much more often than not a content may turn out to be none. */
const most = 8;
const patience = 8;

/**
 * Most runs hold properties and a text, and stand there as another one stood, but for the text. What is around that is
 * compared at once then, and none of its tags is read.
 */
export class PlainContents {
  /** The one that was met last first. */
  readonly #forms: Form[] = [];
  #inVain = 0;

  constructor(private readonly repeats: Repeats) {}

  /**
   * The content of the element whose start tag was read last, if it is a plain one: then the scanner is behind the element.
   * @param properties the name of its properties
   * @param text the name of what its text stands in
   */
  read(tag: Tag, scanner: XmlScanner, properties: string, text: string): PlainContent<Tag> | null {
    const form = this.#find(tag, scanner, properties, text) ?? this.#learn(tag, scanner, properties, text);
    if (form === null) return null;
    const { bytes, stretches } = scanner;
    const from = scanner.end + form.length;
    let to = from;
    let all = 0;
    for (; to < bytes.length; to += 1) {
      const one = looks[bytes[to] ?? 0] ?? 0;
      if (one === look.lessThan) break;
      all |= one;
    }
    // Whatever else has to be looked at more closely is read as anything is.
    if ((all & ~look.wide) !== 0 || !stretches.areSame(form.tail, to, form.tailLength)) return null;
    scanner.passOver(to + form.tailLength);
    const said = all === 0 ? scanner.ascii(from, to) : charactersIn(bytes, from, to);
    return { properties: form.properties, element: form.element, text: said };
  }

  #find({ shape: { scope, writtenName } }: Tag, scanner: XmlScanner, properties: string, text: string): Form | null {
    const forms = this.#forms;
    for (let index = 0; index < forms.length; index += 1) {
      const form = forms[index];
      if (form?.scope !== scope || form.around !== writtenName || form.element.name !== text) continue;
      if (form.properties !== null && form.properties.name !== properties) continue;
      if (!scanner.stretches.areAlike(form.start, scanner.end, form.length)) continue;
      if (index > 0) {
        forms[index] = forms[0] ?? form;
        forms[0] = form;
      }
      if (this.#inVain > 0) this.#inVain -= 1;
      return form;
    }
    return null;
  }

  /** Reads ahead, so that what is no plain content can be read as if nobody had. */
  #learn({ shape: { scope, writtenName } }: Tag, scanner: XmlScanner, name: string, text: string): Form | null {
    if (this.#inVain > patience) return null;
    this.#inVain += 1;
    const ahead = scanner.ahead();
    const start = ahead.end;
    let properties: XmlElement | null = null;
    if (ahead.next() === "start" && tagOf(ahead).name === name) {
      properties = this.repeats.find(tagOf(ahead), ahead);
      // What comes for the first time may not come again.
      if (properties === null) return null;
      ahead.next();
    }
    if (ahead.token !== "start" || tagOf(ahead).name !== text) return null;
    const element = tagOf(ahead);
    const length = ahead.end - start;
    if (ahead.next() !== "text" || ahead.next() !== "end") return null;
    const tail = ahead.start;
    if (ahead.next() !== "end") return null;
    const tailLength = ahead.end - tail;
    const form = { properties, element, scope, around: writtenName, start, length, tail, tailLength };
    this.#forms[Math.min(this.#forms.length, most - 1)] = form;
    return form;
  }
}
