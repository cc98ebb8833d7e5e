import { baseNameOf, extendProfile, parseProfile, type ParsedProfile } from "../../core";
import { shippedProfile } from "../../profiles/shipped-profiles";

/** A profile in a text from outside, put upon one of ours where it extends one; null where it is no JSON. */
export const openProfile = (text: string): ParsedProfile | null => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const name = baseNameOf(json);
  if (name === null) return parseProfile(json);
  const base = shippedProfile(name);
  if (base?.ok) return extendProfile(base.value, json);
  const error = { path: "/extends", expected: "name of a template that comes with Briefline", found: name };
  return { ok: false, errors: [error] };
};
