import eventSpeech from "../../assets/profiles/event-speech.json";
import full from "../../assets/profiles/full.json";
import phoneCall from "../../assets/profiles/phone-call.json";
import standard from "../../assets/profiles/standard.json";
import steeringBrief from "../../assets/profiles/steering-brief.json";
import { baseNameOf, extendProfile, parseProfile, type ParsedProfile, type Profile } from "../core";

const files = new Map<string, Pick<Profile, "id" | "version">>([
  ["standard", standard],
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

const read = (json: unknown): ParsedProfile | null => {
  const base = baseNameOf(json);
  if (base === null) return parseProfile(json);
  const whole = shippedProfile(base);
  return whole?.ok ? extendProfile(whole.value, json) : whole;
};

/** What was read once: four of the five say only what differs from the first. */
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
