import { shownProperty, untoldTraces, type Traces } from "../../core";
import { hasWordApi } from "../readiness";

/** What Word tells of a document besides its words; there is something in it after the next `sync`. */
export interface LoadedTraces {
  readonly properties: Word.DocumentProperties;
  readonly shown: Word.CustomProperty;
  /** From WordApi 1.4 on. */
  readonly review: { readonly document: Word.Document; readonly comments: Word.CommentCollection } | null;
}

/** Asks for the traces. Nothing is there before the next `sync`. */
export const loadTraces = (document: Word.Document): LoadedTraces => ({
  properties: document.properties.load("author,lastAuthor,manager,company,title"),
  shown: document.properties.customProperties.getItemOrNullObject(shownProperty).load("value"),
  review: hasWordApi("1.4")
    ? {
        document: document.load("changeTrackingMode"),
        comments: document.body.getComments().load("items/resolved"),
      }
    : null,
});

/**
 * What Word has told. It would tell of the tracked changes themselves too (`getTrackedChanges`, `getReviewedText`), but
 * both bring down Word over documents that nobody can know beforehand (office-js issues 5772, 6204, 5873, 6085).
 */
export const tracesOf = ({ properties, review }: LoadedTraces): Traces => {
  const { author, lastAuthor, manager, company, title } = properties;
  const named = { author, lastModifiedBy: lastAuthor, manager, company, title };
  if (!review) return { ...untoldTraces, ...named };
  const resolved = review.comments.items.filter((comment) => comment.resolved).length;
  return {
    ...untoldTraces,
    ...named,
    isTracking: review.document.changeTrackingMode !== Word.ChangeTrackingMode.off,
    openComments: review.comments.items.length - resolved,
    resolvedComments: resolved,
  };
};

/** What of ours the document shows among its own properties. */
export const shownIn = ({ shown }: LoadedTraces): Readonly<Record<string, string>> =>
  shown.isNullObject ? {} : { [shownProperty]: String(shown.value) };
