import type { CheckedDocument } from "../../core";
import { isoDay, listOf, maybe, number, oneOf, orNull, record, text, type Shape } from "./shape";

type Finding = CheckedDocument["findings"][number];
type Section = CheckedDocument["sections"][number];
type Side = CheckedDocument["participants"]["sides"][number];
type Match = Section["match"];

const matches = ["exact", "alias", "typo", "translation", "bilingual"] as const satisfies readonly Match[];

const section = record<Section>({
  key: text,
  heading: text,
  paragraph: number,
  form: oneOf("own", "run-in", "soft-break", "label"),
  match: oneOf(...matches),
  status: oneOf("filled", "empty", "placeholder"),
  confidence: number,
  content: maybe(listOf(text)),
});

const finding = record<Finding>({
  rule: text,
  severity: oneOf("error", "warning", "info"),
  message: text,
  section: orNull(text),
  paragraph: orNull(number),
  start: orNull(number),
  end: orNull(number),
  fixes: listOf(record<Finding["fixes"][number]>({ title: text, safety: oneOf("safe", "suggestion") })),
  waived: orNull(record<NonNullable<Finding["waived"]>>({ reason: text, until: orNull(text), by: orNull(text) })),
  sectionTitle: orNull(text),
  why: text,
  how: text,
  accepted: text,
  quote: orNull(record<NonNullable<Finding["quote"]>>({ before: text, marked: text, after: text })),
});

const side = record<Side>({
  name: text,
  people: listOf(record<Side["people"][number]>({ name: text, function: orNull(text) })),
});

const dateLine = {
  text,
  paragraph: number,
  date: orNull(isoDay),
  from: orNull(text),
  to: orNull(text),
  place: orNull(text),
};

const profile = record<NonNullable<CheckedDocument["profile"]>>({ id: text, version: text });

/** Whether a report that a sweep has stored is one: a database is foreign data, whoever is said to have written it. */
export const isStoredDocument: Shape<CheckedDocument> = record<CheckedDocument>({
  path: text,
  error: orNull(
    record<NonNullable<CheckedDocument["error"]>>({
      code: oneOf(
        "empty",
        "not-docx",
        "old-doc",
        "password-protected",
        "open-document",
        "damaged-zip",
        "damaged-xml",
        "no-document",
        "too-large",
        "too-slow",
        "unsupported",
      ),
      message: text,
    }),
  ),
  profile: orNull(profile),
  madeWith: orNull(profile),
  kind: oneOf("briefing", "decision-note", "other", "unknown"),
  language: orNull(oneOf("en", "fr", "de")),
  paragraphs: number,
  title: orNull(record<NonNullable<CheckedDocument["title"]>>({ text, paragraph: number })),
  dateLine: orNull(record<NonNullable<CheckedDocument["dateLine"]>>(dateLine)),
  dateLines: listOf(
    record<CheckedDocument["dateLines"][number]>({
      ...dateLine,
      meeting: orNull(text),
      doubt: orNull(oneOf("year", "day-or-month")),
    }),
  ),
  sections: listOf(section),
  missing: listOf(text),
  misplaced: listOf(text),
  duplicates: listOf(text),
  participants: record<CheckedDocument["participants"]>({ sides: listOf(side) }),
  speakingPoints: record<CheckedDocument["speakingPoints"]>({ count: number, words: listOf(number) }),
  topics: record<CheckedDocument["topics"]>({ count: number }),
  otherHeadings: listOf(record<CheckedDocument["otherHeadings"][number]>({ heading: text, paragraph: number })),
  findings: listOf(finding),
  unlisted: maybe(
    record<NonNullable<CheckedDocument["unlisted"]>>({
      errors: number,
      warnings: number,
      infos: number,
      waived: number,
    }),
  ),
  notices: listOf(text),
  next: text,
  verdict: oneOf("ready", "readyWithWaivers", "notReady", "couldNotTell", "unreadable", "notABriefing"),
  evidence: listOf(text),
});
