import eventSpeech from "../../assets/profiles/event-speech.json";
import full from "../../assets/profiles/full.json";
import phoneCall from "../../assets/profiles/phone-call.json";
import steeringBrief from "../../assets/profiles/steering-brief.json";
import { baseNameOf, extendProfile, rememberNames, type ParsedProfile, type Profile } from "../core";
import { readUsual, usualIdentity } from "./usual-profile";

/** The others say only what differs from the usual one. */
const files = new Map<string, Pick<Profile, "id" | "version">>([
  ["standard", usualIdentity],
  ["steering-brief", steeringBrief],
  ["full", full],
  ["phone-call", phoneCall],
  ["event-speech", eventSpeech],
]);

/** The names of the profiles that come with Briefline, the usual one first. */
export const shippedNames: readonly string[] = [...files.keys()];

/** Who a profile is, by its name here, without reading more of it. Throws where none has the name. */
export const shippedIdentity = (name: string): Pick<Profile, "id" | "version"> => {
  const json = files.get(name);
  if (json === undefined) throw new Error(`Briefline brings no profile "${name}".`);
  return { id: json.id, version: json.version };
};

const readFirst = (): ParsedProfile => {
  const { parsed, names } = readUsual();
  if (parsed.ok && names !== null) rememberNames(parsed.value.sections, names);
  return parsed;
};

const read = (json: unknown): ParsedProfile | null => {
  const base = baseNameOf(json);
  if (base === null) return readFirst();
  const whole = shippedProfile(base);
  return whole?.ok ? extendProfile(whole.value, json) : whole;
};

/** What was read once. */
const known = new Map<string, ParsedProfile | null>();

/**
 * A profile that comes with Briefline, read as one from outside is.
 * @returns null where none has the name
 */
export function shippedProfile(name: string): ParsedProfile | null {
  const json = files.get(name);
  if (json === undefined) return null;
  const before = known.get(name);
  if (before !== undefined) return before;
  const parsed = read(json);
  known.set(name, parsed);
  return parsed;
}
