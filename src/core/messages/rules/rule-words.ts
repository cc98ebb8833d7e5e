import type { Localised } from "../../profile/profile";
import type { Rule } from "../../rules/rule";
import type { Message } from "../format";

/** What a rule says about itself, and for each of its message ids what is wrong and how to mend it. */
export interface RuleSentences<MessageId extends string = string> {
  /** The check as a noun, for "could not be judged". */
  readonly name: string;
  /** One sentence that a head of unit would say. */
  readonly why: string;
  readonly messages: Readonly<Record<MessageId, { readonly what: Message; readonly how: Message }>>;
  readonly options?: Readonly<Record<string, string>>;
}

/** What each of a rule's options settles, for whoever sets it. */
interface OptionSentences<OptionName extends string> {
  readonly options: Readonly<Record<OptionName, string>>;
}

type SentencesOf<MessageId extends string, OptionName extends string> = string extends OptionName
  ? RuleSentences<MessageId>
  : RuleSentences<MessageId> & OptionSentences<OptionName>;

/** The words of one rule side by side in every language; a missing or an extra message does not compile. */
export type RuleWords<R> =
  R extends Pick<Rule<string, infer MessageId, infer Options>, "messages" | "options">
    ? Localised<SentencesOf<MessageId, Extract<keyof Options, string>>>
    : never;
