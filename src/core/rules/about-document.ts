import type { MessageData, Report } from "./rule";

/** What is said of the document as a whole, and has no place in it. */
export const aboutDocument = <MessageId extends string>(
  messageId: MessageId,
  data: MessageData = {},
): Report<MessageId> => ({ messageId, data, at: null, section: null, related: [], fixes: [] });
