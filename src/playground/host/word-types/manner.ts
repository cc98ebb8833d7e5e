/**
 * What some Words do and others do not, switched on to see whether the add-in copes:
 * - "paragraph-after-ooxml": an empty paragraph stays behind what `insertOoxml` puts in the place of paragraphs
 *   (office-js-docs issue 874);
 * - "no-annotations": a Word without subscription says that it has WordApi 1.7 and fails all the same (office-js issue
 *   5179).
 */
export type Quirk = "paragraph-after-ooxml" | "no-annotations";

/** How this Word behaves, besides what its API can do. */
export interface Manner {
  /** The language that Word speaks to its user, "de-DE": names of styles are in it. */
  readonly locale: string;
  readonly quirks?: readonly Quirk[];
}
