import type { Notice } from "../document/result";
import { JsonNode, type ProfileError } from "../profile/json-node";
import { isCalendarDate } from "./calendar-date";
import { isName, isReason, type Waiver } from "./waiver";

const version = 1;
const longestText = 500_000;
/** More than anybody accepts: ten in every section of a long paper. */
export const mostWaivers = 200;

const textWhere =
  (isGood: (text: string) => boolean, expected: string) =>
  (node: JsonNode): string => {
    const text = node.text();
    if (!isGood(text)) node.reject(expected);
    return text;
  };

const day = textWhere(isCalendarDate, "day such as 2026-11-30");

/** Reads one waiver as a document keeps it. */
export const readWaiver = (node: JsonNode): Waiver => {
  const at = node.object(["rule", "messageId", "section", "fingerprint", "reason", "until", "by", "given"]);
  return {
    rule: at("rule").text(/^[a-z][a-z-]{0,60}$/),
    messageId: at("messageId").text(/^[A-Za-z][\w-]{0,60}$/),
    section: at("section").orNull((key) => key.text(/^[A-Za-z]\w{0,60}$/)),
    fingerprint: at("fingerprint").text(/^[0-9a-z]{2,14}(-\d{1,6}\.\d{1,6})?$/),
    reason: textWhere(isReason, "one plain line")(at("reason")),
    until: at("until").orNull(day),
    by: at("by").orNull(textWhere(isName, "name")),
    given: at("given").orNull(day),
  };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The waivers in a text, each still to be read; null where it is no such list, or one beyond all measure. */
const listIn = (text: string): readonly unknown[] | null => {
  const kept = text.length > longestText ? null : parseJson(text);
  if (!isRecord(kept) || kept["version"] !== version) return null;
  const list: unknown = kept["waivers"];
  return Array.isArray(list) && list.length <= mostWaivers ? list : null;
};

export interface ReadWaivers {
  readonly waivers: readonly Waiver[];
  /** `damaged-waivers` where none could be read, `damaged-waiver` with the number and members of those left out. */
  readonly notices: readonly Notice[];
}

/**
 * Reads what a document keeps under `waiversProperty`. Nothing in it is believed: what is damaged, forged or of another
 * version is left out, and that is said; the others hold.
 * @param text null where the document keeps nothing
 */
export const parseWaivers = (text: string | null): ReadWaivers => {
  const list = text === null ? [] : listIn(text);
  if (list === null) return { waivers: [], notices: [{ code: "damaged-waivers", detail: "" }] };
  const waivers = new Map<string, Waiver>();
  const damaged: string[] = [];
  list.forEach((item, at) => {
    const errors: ProfileError[] = [];
    const waiver = readWaiver(new JsonNode(item, "", errors));
    if (errors.length === 0 && !waivers.has(waiver.fingerprint)) waivers.set(waiver.fingerprint, waiver);
    else damaged.push(`${at + 1} ${errors[0]?.path.slice(1) ?? "fingerprint"}`.trim());
  });
  const notices = damaged.length === 0 ? [] : [{ code: "damaged-waiver", detail: damaged.join(", ") } as const];
  return { waivers: [...waivers.values()], notices };
};

/** The text that keeps these waivers; null for none. */
export const writeWaivers = (waivers: readonly Waiver[]): string | null =>
  waivers.length === 0 ? null : JSON.stringify({ version, waivers });
