import type { Notice } from "../document/result";
import { JsonNode, type ProfileError } from "../profile/json-node";
import { isName } from "../waivers/waiver";
import { mostWaivers, readWaiver } from "../waivers/waivers-text";
import { isMoment, type Stamp } from "./stamp";

const version = 1;
const longestText = 500_000;

const readBy = (node: JsonNode): string => {
  const name = node.text();
  if (!isName(name)) node.reject("name");
  return name;
};

const readMoment = (node: JsonNode): string => {
  const at = node.text();
  if (!isMoment(at)) node.reject("time such as 2026-11-25T16:20:00+01:00");
  return at;
};

const semver = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;

const readStamp = (node: JsonNode): Stamp => {
  const at = node.object(["version", "profile", "rules", "at", "by", "result", "waivers", "text"]);
  at("version").count(version, version);
  const profile = at("profile").object(["id", "version"]);
  const result = at("result").oneOf(["ready", "readyWithWaivers"]);
  const waivers = at("waivers").list(result === "ready" ? 0 : 1);
  if (waivers.length > (result === "ready" ? 0 : mostWaivers)) at("waivers").reject("as many as the result says");
  return {
    profile: { id: profile("id").text(/^[a-z][a-z0-9-]{0,100}$/), version: profile("version").text(semver) },
    rules: at("rules").text(semver),
    at: readMoment(at("at")),
    by: at("by").orNull(readBy),
    result,
    waivers: waivers.map(readWaiver),
    text: at("text").text(/^[0-9a-f]{64}$/),
  };
};

export interface ReadStamp {
  /** null where the document has none, and where what it has cannot be read. */
  readonly stamp: Stamp | null;
  /** `damaged-stamp` with what is wrong in it. */
  readonly notices: readonly Notice[];
}

const parseJson = (text: string): unknown => {
  try {
    return text.length > longestText ? null : JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Reads what a document keeps under `stampProperty`. Nothing in it is believed: a stamp that is damaged, contradicts
 * itself or is of another version is as none, and that is said.
 * @param text null where the document keeps nothing
 */
export const parseStamp = (text: string | null): ReadStamp => {
  if (text === null) return { stamp: null, notices: [] };
  const errors: ProfileError[] = [];
  const stamp = readStamp(new JsonNode(parseJson(text), "", errors));
  const [error] = errors;
  if (error === undefined) return { stamp, notices: [] };
  return { stamp: null, notices: [{ code: "damaged-stamp", detail: error.path.slice(1) }] };
};

/** The text that keeps a stamp. */
export const writeStamp = (stamp: Stamp): string => JSON.stringify({ version, ...stamp });
