import type { NonEmpty } from "../../document/result";
import type { Stretch } from "../../text/words-in";
import { spanIn, type Written } from "../language/written";
import type { MessageData, Report } from "../rule";

export interface Place {
  readonly written: Written;
  readonly stretch: Stretch;
}

/** One finding for all places of a paper that have the same fault: at the first, with the others beside it. */
export const allInOne = <MessageId extends string>(
  messageId: MessageId,
  [first, ...others]: NonEmpty<Place>,
  data: MessageData,
): Report<MessageId> => ({
  messageId,
  data,
  at: spanIn(first.written, first.stretch),
  section: first.written.part.spec.key,
  related: others.map(({ written, stretch }) => spanIn(written, stretch)),
  fixes: [],
});

/** For a list of any length: none where there is none. */
export const isNonEmpty = <T>(all: readonly T[]): all is NonEmpty<T> => all.length > 0;
