import type { Language } from "../profile/profile";
import type { MessageData } from "../rules/rule";

/**
 * A sentence with `{name}` where data goes. With `one` and `other` the number under `by` chooses between them.
 */
export type Message = string | { readonly by: string; readonly one: string; readonly other: string };

/** The sentences of one language; a missing or an extra key does not compile. */
export type Catalogue<Key extends string> = Readonly<Record<Key, Message>>;

/** CLDR's cardinal rules for whole numbers in our languages: French counts nought as one. */
const isOne = (count: number, language: Language): boolean =>
  language === "fr" ? Math.abs(count) < 2 : Math.abs(count) === 1;

/**
 * Puts data into a sentence. A name that the data lacks stays visible as `{name}`: a hole is better than a lie.
 * Quotation marks belong to the sentence, since every language has its own.
 */
export function formatMessage(message: Message, data: MessageData, language: Language): string {
  const sentence =
    typeof message === "string" ? message : isOne(Number(data[message.by]), language) ? message.one : message.other;
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(data[name] ?? hole));
}
