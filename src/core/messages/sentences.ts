import type { NoticeCode, ProblemCode } from "../document/result";
import type { rules } from "../rules/index";
import type { FixTitle, Rule, SafeFixTitle } from "../rules/rule";
import type { Catalogue, Message } from "./format";

/** What a rule says about itself, and for each of its message ids what is wrong and how to mend it. */
export interface RuleSentences<MessageId extends string> {
  /** The check as a noun, for "could not be judged". */
  readonly name: string;
  /** One sentence that a head of unit would say. */
  readonly why: string;
  readonly messages: Readonly<Record<MessageId, { readonly what: Message; readonly how: Message }>>;
}

export interface ProblemSentences {
  readonly what: Message;
  /** Instead of `what` when the problem has a `detail` that a reader can use. */
  readonly whatInDetail?: Message;
  readonly next: Message;
}

type SentencesOf<R> = R extends Rule<string, infer MessageId> ? RuleSentences<MessageId> : never;

/**
 * All that core says, in one language. Section keys arrive under `section` and `neighbour` and are shown by the
 * profile's title; the document's own words arrive under any other name and stand in the language's quotation marks.
 */
export interface Sentences {
  readonly rules: { readonly [R in (typeof rules)[number] as R["id"]]: SentencesOf<R> };
  readonly fixes: Catalogue<FixTitle>;
  /** What a bulk repair will do: a line for every kind of fix, with the number of them under `count`. */
  readonly plan: Catalogue<SafeFixTitle>;
  readonly problems: Readonly<Record<ProblemCode, ProblemSentences>>;
  readonly notices: Catalogue<NoticeCode>;
}
