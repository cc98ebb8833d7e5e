import type { SectionSpec } from "../profile/profile";

/** What a newer version of a profile makes of one part of a paper. */
export type PartChangeKind =
  /** It is asked for now, and is put in with its prompts. */
  | "inserted"
  /** It is asked for now, and the paper has it already. */
  | "nowAsked"
  /** It is asked for now and lacking, but could not be put in. */
  | "nowLacking"
  /** It may be added now. */
  | "offered"
  /** Its heading is the house's own wording, and becomes the new one. */
  | "renamed"
  /** It is called otherwise now; the heading in the paper is somebody's own, and stays. */
  | "nowCalled"
  /** It goes to another place, with all that is in it. */
  | "moved"
  /** It need not be there any more. */
  | "noLongerAsked"
  /** The profile does not know it any more; what stands there stays. */
  | "dropped";

export interface PartChange {
  readonly kind: PartChangeKind;
  /** As the newer version has it; as the older one had it where that is gone. */
  readonly spec: SectionSpec;
  /** As the older version had it; null where it is new. */
  readonly before: SectionSpec | null;
}
