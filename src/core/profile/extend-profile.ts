import { isRecord, JsonNode, type ProfileError } from "./json-node";
import { parseProfile, type ParsedProfile } from "./parse-profile";
import type { Profile } from "./profile";

interface Keyed {
  readonly key: string;
}

/** Objects are merged member by member; anything else that the change says takes the place of what was there. */
const merge = (base: unknown, change: unknown): unknown => {
  if (!isRecord(base) || !isRecord(change)) return change;
  const kept = Object.entries(base).map(([key, value]) => [
    key,
    Object.hasOwn(change, key) ? merge(value, change[key]) : value,
  ]);
  const added = Object.entries(change).filter(([key]) => !Object.hasOwn(base, key));
  return Object.fromEntries([...kept, ...added]);
};

/** One member of a keyed list, and where it stands in the change; null where the change does not name it. */
interface Entry {
  readonly value: unknown;
  readonly place: number | null;
}

const keyOf = (value: unknown): string | null =>
  isRecord(value) && typeof value["key"] === "string" ? value["key"] : null;

/** Members with a key that the base knows change it; others, and what has no key or stands twice, are added behind. */
const mergeKeyed = (base: readonly Keyed[], change: readonly unknown[]): readonly Entry[] => {
  const changes = new Map<string, Entry>();
  const added: Entry[] = [];
  const known = new Set(base.map(keyOf));
  for (const [place, value] of change.entries()) {
    const key = keyOf(value);
    if (key === null || !known.has(key) || changes.has(key)) added.push({ value, place });
    else changes.set(key, { value, place });
  }
  const kept = base.map((value): Entry => {
    const found = changes.get(keyOf(value) ?? "");
    return found ? { value: merge(value, found.value), place: found.place } : { value, place: null };
  });
  return [...kept, ...added];
};

const entriesOf = (base: readonly Keyed[], change: unknown): readonly Entry[] =>
  Array.isArray(change) ? mergeKeyed(base, change) : base.map((value) => ({ value, place: null }));

/** The sections that `order` names, as it orders them; all of them where there is no order. */
const inOrder = (entries: readonly Entry[], order: JsonNode): readonly Entry[] => {
  if (!order.present) return entries;
  const byKey = new Map(entries.map((entry) => [keyOf(entry.value), entry]));
  const keys = [...byKey.keys()].filter((key) => key !== null);
  const picked = order.list(1).flatMap((node) => {
    const entry = byKey.get(node.text());
    if (!entry) node.reject(`one of ${keys.join(", ")}`);
    return entry ?? [];
  });
  const nameless = entries.filter(({ value }) => keyOf(value) === null);
  return [...picked, ...nameless];
};

/** What was found at a place of the whole is told at its place in the file that was written. */
const placedInChange = (error: ProfileError, lists: Readonly<Record<string, readonly Entry[]>>): ProfileError => {
  const [, list = "", index = "", rest = ""] = /^\/(sections|fields)\/(\d+)(.*)$/s.exec(error.path) ?? [];
  const place = lists[list]?.[Number(index)]?.place ?? null;
  return place === null ? error : { ...error, path: `/${list}/${place}${rest}` };
};

/**
 * The name of the profile that this one changes.
 * @param json a profile from outside
 * @returns null where it stands alone, or where `extends` is no text (which parsing then reports)
 */
export const baseNameOf = (json: unknown): string | null =>
  isRecord(json) && typeof json["extends"] === "string" ? json["extends"] : null;

/**
 * Makes a whole profile of one that says only what differs from another: objects are merged member by member, sections
 * and fields by their key; a new section stands at the end unless `order` says which sections there are, and where.
 * @param base the profile that `extends` names
 * @param json the change, as parsed JSON from outside
 * @returns the profile, or everything that is wrong, with places in the change
 */
export const extendProfile = (base: Profile, json: unknown): ParsedProfile => {
  if (!isRecord(json)) return parseProfile(json);
  const change = Object.fromEntries(Object.entries(json).filter(([key]) => key !== "extends" && key !== "order"));
  const errors: ProfileError[] = [];
  const fields = entriesOf(base.fields, change["fields"]);
  const sections = inOrder(entriesOf(base.sections, change["sections"]), new JsonNode(json["order"], "/order", errors));
  const whole = merge(base, {
    ...change,
    ...(Array.isArray(change["fields"] ?? []) && { fields: fields.map(({ value }) => value) }),
    ...(Array.isArray(change["sections"] ?? []) && { sections: sections.map(({ value }) => value) }),
  });
  const parsed = parseProfile(whole);
  const found = parsed.ok ? [] : parsed.errors.map((error) => placedInChange(error, { sections, fields }));
  const all = [...errors, ...found];
  return parsed.ok && all.length === 0 ? parsed : { ok: false, errors: all };
};
