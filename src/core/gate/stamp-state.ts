import type { DocumentModel } from "../document/model";
import type { Notice } from "../document/result";
import type { Profile } from "../profile/profile";
import { rulePackVersion } from "../rules/pack-version";
import { waiversProperty } from "../waivers/waiver";
import { parseWaivers } from "../waivers/waivers-text";
import { stampProperty, type Stamp } from "./stamp";
import { parseStamp, type ReadStamp } from "./stamp-text";
import { textHash } from "./text-hash";

/**
 * What a document's stamp is worth now. `ready` and `readyWithWaivers`: it holds. `changedSince`: the text, or what was
 * accepted in it, is not what was checked. `madeOtherwise`: checked with another profile, or another version of it or of
 * the rules. `lapsed`: the last day of something accepted is over, or nobody knows what day it is.
 */
export type StampState =
  | { readonly kind: "none"; readonly stamp: null; readonly notices: readonly Notice[] }
  | {
      readonly kind: "ready" | "readyWithWaivers" | "changedSince" | "madeOtherwise" | "lapsed";
      readonly stamp: Stamp;
      readonly notices: readonly [];
    };

/** Reads the stamp of a document; a damaged or forged one is ignored and reported. */
export const stampOf = ({ properties }: Pick<DocumentModel, "properties">): ReadStamp =>
  parseStamp(properties[stampProperty] ?? null);

/** Whether every waiver that the check rested on is still in the document, as it was given. */
const keepsWaivers = ({ waivers }: Stamp, { properties }: DocumentModel): boolean => {
  const kept = new Set(parseWaivers(properties[waiversProperty] ?? null).waivers.map((one) => JSON.stringify(one)));
  return waivers.every((waiver) => kept.has(JSON.stringify(waiver)));
};

const worth = (stamp: Stamp, model: DocumentModel, profile: Profile, today: string | null) => {
  if (stamp.text !== textHash(model) || !keepsWaivers(stamp, model)) return "changedSince";
  const { id, version } = stamp.profile;
  if (id !== profile.id || version !== profile.version || stamp.rules !== rulePackVersion) return "madeOtherwise";
  const hasLapsed = stamp.waivers.some(({ until }) => until !== null && (today === null || today > until));
  return hasLapsed ? "lapsed" : stamp.result;
};

/**
 * What the stamp of a document is worth. It asks nothing but the text, so it is quick; comments, tracked changes and the
 * like are not in it (see `judgeUnlessStamped`).
 * @param today "2026-11-25"; null where nobody knows: then what rests on a waiver with an end has lapsed
 */
export const stateOf = (model: DocumentModel, profile: Profile, today: string | null): StampState => {
  const { stamp, notices } = stampOf(model);
  if (stamp === null) return { kind: "none", stamp, notices };
  return { kind: worth(stamp, model, profile, today), stamp, notices: [] };
};

/** Whether a stamp still vouches for the text. */
export const holds = ({ kind }: StampState): boolean => kind === "ready" || kind === "readyWithWaivers";
