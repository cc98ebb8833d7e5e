import type { DocumentModel } from "../document/model";
import type { NonEmpty, Notice } from "../document/result";
import { madeWithOf, type MadeWith } from "./made-with";
import type { Profile } from "./profile";

/** By which profile a document is judged, and why. */
export interface ProfileChoice {
  readonly profile: Profile;
  /** What the document says that it was made with; null where it says nothing that can be read. */
  readonly madeWith: MadeWith | null;
  /**
   * `exact`: it names this very profile. `otherVersion`: it names another version of it, which is not known here.
   * `unknown`: it names one that is not known here. `unmarked`: it names none. In the last two, the usual one judges.
   */
  readonly because: "exact" | "otherVersion" | "unknown" | "unmarked";
  /** The version in force of what it was made with, where that is newer. */
  readonly newer: Profile | null;
  /** What is to be said of all this, quietly. */
  readonly notices: readonly Notice[];
}

/** Below 0 where the first is older, above 0 where it is newer. Versions are "major.minor.patch". */
const compareVersions = (one: string, other: string): number => {
  const others = other.split(".").map(Number);
  const differences = one.split(".").map((number, at) => Number(number) - (others[at] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
};

const newestOf = (known: readonly Profile[], id: string): Profile | null =>
  known
    .filter((profile) => profile.id === id)
    .reduce<Profile | null>(
      (newest, one) => (newest && compareVersions(newest.version, one.version) >= 0 ? newest : one),
      null,
    );

/**
 * The profiles for new papers: the newest version of each that is known, in the order in which they are known. The first
 * is the usual one.
 */
export const profilesForNew = (known: NonEmpty<Profile>): NonEmpty<Profile> => {
  const [usual, ...others] = [...new Set(known.map(({ id }) => id))].flatMap((id) => newestOf(known, id) ?? []);
  return [usual ?? known[0], ...others];
};

const nameOf = ({ id, version }: MadeWith): string => `${id} ${version}`;

/**
 * Chooses the profile that judges a document: the one that the document says it was made with, in that version, else in
 * the newest that is known; where that one is not known, or the document says nothing, the usual one.
 * @param known every profile at hand; the first is the usual one. One may be there in several versions
 */
export const chooseProfile = (model: Pick<DocumentModel, "properties">, known: NonEmpty<Profile>): ProfileChoice => {
  const { madeWith, notices } = madeWithOf(model);
  const [usual] = profilesForNew(known);
  if (madeWith === null) return { profile: usual, madeWith, because: "unmarked", newer: null, notices };
  const inForce = newestOf(known, madeWith.id);
  if (inForce === null) {
    const said: Notice = { code: "made-with-other", detail: nameOf(madeWith) };
    return { profile: usual, madeWith, because: "unknown", newer: null, notices: [said] };
  }
  const exact = known.find(({ id, version }) => id === madeWith.id && version === madeWith.version);
  const newer = compareVersions(inForce.version, madeWith.version) > 0 ? inForce : null;
  const ahead: readonly Notice[] = exact ? [] : [{ code: "made-with-other-version", detail: nameOf(madeWith) }];
  return {
    profile: exact ?? inForce,
    madeWith,
    because: exact ? "exact" : "otherVersion",
    newer,
    notices: newer ? [{ code: "newer-profile", detail: nameOf(newer) }] : ahead,
  };
};
