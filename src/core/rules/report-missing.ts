import type { SectionSpec } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";
import { insertSectionEdit } from "../skeleton/insert-section";
import type { Report } from "./rule";

/** A part that is not there, and the way to have it. */
export const reportMissing = (spec: SectionSpec, briefing: Briefing): Report<"missing"> => ({
  messageId: "missing",
  data: { section: spec.key },
  at: null,
  section: spec.key,
  related: [],
  fixes: [{ titleId: "insertSection", data: {}, safety: "safe", edits: [insertSectionEdit(spec, briefing)] }],
});
