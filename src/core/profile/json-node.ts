import type { NonEmpty } from "../document/result";

/** What is wrong at one place of a profile. Data, not sentences: the words around it are made elsewhere. */
export interface ProfileError {
  /** JSON Pointer (RFC 6901): "/sections/3/titles/fr". */
  readonly path: string;
  readonly expected: string;
  /** What stands there, shortened; "nothing" where the member is absent. */
  readonly found: string;
}

/** Whether a value from outside is an object with members. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Far above what any house needs, and far below what makes reading slow: what comes from outside may be anything. */
const mostMembers = 500;
const mostCharacters = 2000;

/** What is shown is short: what nests deeper, or goes on longer, is not walked through. */
const cut = (value: unknown, depth: number): unknown => {
  if (typeof value === "string") return value.slice(0, 60);
  if (typeof value !== "object" || value === null) return value;
  if (depth === 0) return "…";
  if (Array.isArray(value)) return value.slice(0, 20).map((item) => cut(item, depth - 1));
  const members = Object.entries(value).slice(0, 20);
  return Object.fromEntries(members.map(([key, member]) => [key, cut(member, depth - 1)]));
};

const show = (value: unknown): string => {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(cut(value, 3));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

const escapePointer = (key: string): string => key.replace(/~/g, "~0").replace(/\//g, "~1");

/**
 * A value from outside with the path that leads to it. Reading never stops at an error: it is noted, a stand-in is
 * returned and reading goes on, so that the writer of a profile sees every error at once.
 */
export class JsonNode {
  constructor(
    private readonly value: unknown,
    private readonly path: string,
    private readonly errors: ProfileError[],
  ) {}

  get present(): boolean {
    return this.value !== undefined;
  }

  /** Whether exactly this word stands here. */
  says(word: string): boolean {
    return this.value === word;
  }

  reject(expected: string): void {
    this.errors.push({ path: this.path, expected, found: show(this.value) });
  }

  /** Reads an object that may have these members and no others. */
  object<Key extends string>(keys: readonly Key[]): (key: Key) => JsonNode {
    const members = this.members();
    const known: readonly string[] = keys;
    for (const [key, node] of members ?? []) {
      if (!known.includes(key)) node.reject(`one of ${keys.join(", ")}`);
    }
    // The members of what is no object are not reported as well: one mistake, one error.
    return (key) => members?.get(key) ?? new JsonNode(undefined, this.pathTo(key), members === null ? [] : this.errors);
  }

  /** Reads an object with names of its own choice; keeps the order. */
  entries(): readonly (readonly [string, JsonNode])[] {
    return [...(this.members() ?? [])];
  }

  list(atLeast = 0, atMost = mostMembers): readonly JsonNode[] {
    if (!Array.isArray(this.value)) {
      this.reject("list");
      return [];
    }
    if (this.value.length < atLeast) this.reject(`list of at least ${atLeast}`);
    if (this.value.length > atMost) {
      this.reject(`list of at most ${atMost}`);
      return [];
    }
    return this.value.map((item, index) => new JsonNode(item, this.pathTo(String(index)), this.errors));
  }

  text(pattern: RegExp = /\S/, expected = "text"): string {
    if (typeof this.value === "string" && this.value.length > mostCharacters) {
      this.reject(`text of at most ${mostCharacters} characters`);
      return "";
    }
    if (typeof this.value === "string" && pattern.test(this.value)) return this.value;
    this.reject(expected);
    return "";
  }

  oneOf<Option extends string>(options: NonEmpty<Option>): Option {
    const found = options.find((option) => option === this.value);
    if (found === undefined) this.reject(`one of ${options.join(", ")}`);
    return found ?? options[0];
  }

  count(least = 1, most = Infinity): number {
    const { value } = this;
    if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
    this.reject(`whole number from ${least}${most === Infinity ? "" : ` to ${most}`}`);
    return least;
  }

  /** Reads a number, whole or with a half. */
  half(least: number, most: number): number {
    const { value } = this;
    if (typeof value === "number" && Number.isInteger(value * 2) && value >= least && value <= most) return value;
    this.reject(`number from ${least} to ${most}, in halves`);
    return least;
  }

  flag(): boolean {
    if (typeof this.value === "boolean") return this.value;
    this.reject("true or false");
    return false;
  }

  /** Reads a value in whose place one certain word may stand. */
  either<Word extends string, T>(word: Word, read: (node: JsonNode) => T): Word | T {
    return this.says(word) ? word : read(this);
  }

  /** Reads a value in whose place null may stand. */
  orNull<T>(read: (node: JsonNode) => T): T | null {
    return this.value === null ? null : read(this);
  }

  private members(): ReadonlyMap<string, JsonNode> | null {
    if (!isRecord(this.value)) {
      this.reject("object");
      return null;
    }
    return new Map(
      Object.entries(this.value).map(([key, value]) => [key, new JsonNode(value, this.pathTo(key), this.errors)]),
    );
  }

  private pathTo(key: string): string {
    return `${this.path}/${escapePointer(key)}`;
  }
}
