import type { SectionSpec } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";
import { insertSectionEdits } from "../skeleton/insert-section";
import type { MessageData, Report } from "./rule";

/** A part that is not there, and the way to have it. */
export const reportMissing = (spec: SectionSpec, briefing: Briefing): Report<"missing"> =>
  reportAbsence("missing", { section: spec.key }, spec, briefing);

/** A part of which there are not enough, told in this way. */
export const reportAbsence = <MessageId extends string>(
  messageId: MessageId,
  data: MessageData,
  spec: SectionSpec,
  briefing: Briefing,
): Report<MessageId> => ({
  messageId,
  data,
  at: null,
  section: spec.key,
  related: [],
  fixes: [{ titleId: "insertSection", data: {}, safety: "safe", edits: insertSectionEdits(spec, briefing) }],
});
