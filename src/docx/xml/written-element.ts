import { valueIn } from "./alike";
import { charactersIn } from "./bytes";
import type { Scope } from "./scope";
import type { TagShape } from "./tag-shape";
import type { Words } from "./words";

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
    private readonly length: number,
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
    return charactersIn(this.words.bytes, this.start, this.start + this.length);
  }

  get attributes(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.shape.attributes.map((name, index) => [name, this.#valueAt(index)]));
  }

  value(name: string): string | undefined {
    const index = this.shape.attributes.indexOf(name);
    return index < 0 ? undefined : this.#valueAt(index);
  }

  #valueAt(index: number): string {
    return valueIn(this.shape, this.words, this.start, index);
  }
}
