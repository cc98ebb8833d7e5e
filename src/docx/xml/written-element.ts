import { behindSpace } from "./characters";
import { decodeAttribute } from "./entities";
import type { Scope } from "./scope";

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
    readonly name: string,
    readonly outer: Scope,
    readonly scope: Scope,
    private readonly source: string,
    private readonly start: number,
    private readonly end: number,
  ) {}

  get startTag(): string {
    return this.source.slice(this.start, this.end);
  }

  get attributes(): Readonly<Record<string, string>> {
    return readAttributes(this.startTag);
  }

  value(name: string): string | undefined {
    const { source } = this;
    for (let at = behindSpace(source, this.start + 1 + this.name.length); at < this.end - 2;) {
      const sign = source.indexOf("=", at);
      const opening = behindSpace(source, sign + 1);
      const closing = source.indexOf(source.charAt(opening), opening + 1);
      if (source.startsWith(name, at) && behindSpace(source, at + name.length) === sign) {
        return decodeAttribute(source.slice(opening + 1, closing));
      }
      at = behindSpace(source, closing + 1);
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
