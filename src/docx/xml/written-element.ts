import { behindBlanks, charactersIn, standsAt } from "./bytes";
import { decodeAttribute } from "./entities";
import type { Scope } from "./scope";
import type { TagShape } from "./tag-shape";
import type { Words } from "./words";

const equals = 0x3d;

/** How an element came to be written: its name there, its attributes by written name, the scopes around and in it. */
export interface WrittenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The namespaces that its own and its attributes' prefixes rely on from outside. */
  readonly outer: Scope;
  /** `outer` and its own declarations. */
  readonly scope: Scope;
  /** The start tag, character by character; null for an element that was not read. */
  readonly startTag: string | null;
  /** The value of one attribute; undefined where it is not given. */
  value(name: string): string | undefined;
}

/** An element that was made or changed by us. */
export class MadeElement implements WrittenElement {
  readonly startTag = null;

  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
    readonly outer: Scope,
    readonly scope: Scope,
  ) {}

  value(name: string): string | undefined {
    return Object.hasOwn(this.attributes, name) ? this.attributes[name] : undefined;
  }
}

/** An element as it stands in a source. Its attributes are looked up there when they are asked for: most never are. */
export class ReadElement implements WrittenElement {
  constructor(
    private readonly shape: TagShape,
    private readonly words: Words,
    private readonly start: number,
  ) {}

  get name(): string {
    return this.shape.writtenName;
  }

  get outer(): Scope {
    return this.shape.outer;
  }

  get scope(): Scope {
    return this.shape.scope;
  }

  get startTag(): string {
    return charactersIn(this.words.bytes, this.start, this.start + this.shape.length);
  }

  get attributes(): Readonly<Record<string, string>> {
    return readAttributes(this.startTag);
  }

  value(name: string): string | undefined {
    const { words, start, shape } = this;
    const { bytes } = words;
    const end = start + shape.length - 2;
    for (let at = behindBlanks(bytes, start + 1 + shape.nameLength); at < end;) {
      let sign = at;
      while (bytes[sign] !== equals) sign += 1;
      const opening = behindBlanks(bytes, sign + 1);
      let closing = opening + 1;
      while (bytes[closing] !== bytes[opening]) closing += 1;
      if (standsAt(bytes, name, at) && behindBlanks(bytes, at + name.length) === sign) {
        return decodeAttribute(words.word(opening + 1, closing));
      }
      at = behindBlanks(bytes, closing + 1);
    }
    return undefined;
  }
}

/** The attributes in a start tag that is known to be well formed. */
export const readAttributes = (startTag: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from(startTag.matchAll(/([^\s=]+)\s*=\s*(["'])(.*?)\2/gs), ([, name = "", , value = ""]) => [
      name,
      decodeAttribute(value),
    ]),
  );
