/** One place at which two profiles differ; null where one of them has nothing there. */
export interface Difference {
  /** Names and keys on the way: ["sections", "topics", "titles", "fr"]. */
  readonly path: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
}

type Members = ReadonlyMap<string, unknown>;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** A list of members with keys is told by key, so that a moved section is not a new one. */
const membersOf = (value: unknown): Members | null => {
  if (!isObject(value)) return null;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const keyed = value.map((item: unknown) => (isObject(item) && "key" in item ? String(item.key) : null));
  return keyed.includes(null) ? null : new Map(keyed.map((key, place) => [key ?? "", value[place]]));
};

const show = (value: unknown): string | null => {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(String).join(" · ");
  return typeof value === "string" ? value : JSON.stringify(value);
};

const within = (before: unknown, after: unknown, path: readonly string[]): readonly Difference[] => {
  const [old, young] = [membersOf(before), membersOf(after)];
  if (!old || !young) {
    const [from, to] = [show(before), show(after)];
    return from === to ? [] : [{ path, before: from, after: to }];
  }
  const keys = new Set([...old.keys(), ...young.keys()]);
  return [...keys].flatMap((key) => within(old.get(key), young.get(key), [...path, key]));
};

const orderOf = (profile: { readonly sections: readonly { readonly key: string }[] }): string =>
  profile.sections.map(({ key }) => key).join(", ");

/** All that differs between two profiles, in the order of the first; the order of their sections comes first. */
export const differencesOf = <P extends { readonly sections: readonly { readonly key: string }[] }>(
  before: P,
  after: P,
): readonly Difference[] => {
  const [old, young] = [orderOf(before), orderOf(after)];
  const order = old === young ? [] : [{ path: ["sections"], before: old, after: young }];
  return [...order, ...within(before, after, [])];
};
