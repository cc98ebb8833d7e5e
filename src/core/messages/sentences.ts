import type { NoticeCode, ProblemCode } from "../document/result";
import type { FixTitle, SafeFixTitle } from "../rules/rule";
import type { Catalogue, Message } from "./format";

export interface ProblemSentences {
  readonly what: Message;
  /** Instead of `what` when the problem has a `detail` that a reader can use. */
  readonly whatInDetail?: Message;
  readonly next: Message;
}

/**
 * All that core says in one language, but for the words of each rule, which stand in `rules`. Section keys arrive under `section` and `neighbour` and are shown by the
 * profile's title; the document's own words arrive under any other name and stand in the language's quotation marks.
 */
export interface Sentences {
  readonly fixes: Catalogue<FixTitle>;
  /** What a bulk repair will do: a line for every kind of fix, with the number of them under `count`. */
  readonly plan: Catalogue<SafeFixTitle>;
  readonly problems: Readonly<Record<ProblemCode, ProblemSentences>>;
  readonly notices: Catalogue<NoticeCode>;
}
