import type { CheckResult } from "../check/check-result";
import type { DocumentModel } from "../document/model";
import type { Span } from "../document/port";
import { shownText } from "../document/prompts";
import type { Notice, Problem } from "../document/result";
import { describeFinding, describeProblem } from "../messages/describe";
import { describeFallen, describeWaived } from "../messages/describe-waiver";
import type { Language, Profile } from "../profile/profile";
import type { Finding } from "../rules/rule";
import type { CheckedDocument, CheckedFinding } from "./checked-document";
import type { ContractError } from "./contract";
import { extractBriefing } from "./extract-briefing";
import { errorCodeOf } from "./error-code";
import { evidenceFor } from "./evidence";
import { listFindings, listNotices } from "./listed";
import { quoteFrom } from "./quote";

export interface DocumentSettings {
  readonly language: Language;
  /** Whether the text of each section is to be in the report. */
  readonly withContent: boolean;
}

type Placed = Pick<CheckedFinding, "paragraph" | "start" | "end" | "quote">;

const nowhere: Placed = { paragraph: null, start: null, end: null, quote: null };

/** Where in the document the words are that a finding is about, and what they say. */
const placesIn = ({ paragraphs }: DocumentModel): ((at: Span | null) => Placed) => {
  const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  return (at) => {
    const found = at && byId.get(at.paragraph);
    if (!found) return nowhere;
    return { paragraph: found.index, start: at.from, end: at.to, quote: quoteFrom(shownText(found), at.from, at.to) };
  };
};

const findingInWords = (finding: Finding, profile: Profile, language: Language, place: Placed): CheckedFinding => {
  const { what, why, how, fixes } = describeFinding(finding, profile, language);
  const { rule, severity, section, waived } = finding;
  return {
    rule,
    severity,
    message: what,
    section,
    ...place,
    fixes: finding.fixes.map(({ safety }, number) => ({ title: fixes[number] ?? "", safety })),
    waived: waived && { reason: waived.reason, until: waived.until, by: waived.by },
    accepted: waived ? describeWaived(waived, language) : "",
    sectionTitle: profile.sections.find(({ key }) => key === section)?.titles[language] ?? null,
    why,
    how,
  };
};

/** Puts a judgement into words and into the shape that every format takes. */
export const checkedDocument = (
  path: string,
  { briefing, findings, fallen, verdict, notices: judged }: CheckResult,
  notices: readonly Notice[],
  { language, withContent }: DocumentSettings,
): CheckedDocument => {
  const placeOf = placesIn(briefing.model);
  const listed = listFindings(findings, language);
  return {
    path,
    error: null,
    ...extractBriefing(briefing, withContent),
    findings: listed.findings.map((finding) =>
      findingInWords(finding, briefing.profile, language, placeOf(finding.at)),
    ),
    ...(listed.unlisted && { unlisted: listed.unlisted }),
    next: "",
    notices: [
      ...listed.sentences,
      ...listNotices([...notices, ...judged], language),
      ...fallen.map((one) => describeFallen(one, briefing.profile, language)),
    ],
    // Judged or not, it is no verdict where nobody can tell what the paper is.
    verdict: briefing.kind === "briefing" || briefing.kind === "unsure" ? verdict : "notABriefing",
    evidence: evidenceFor(briefing, language),
  };
};

/** What there is to say of a file that was not read, for a reason that may not be in the document. */
export const unreadDocument = (path: string, error: ContractError, next: string): CheckedDocument => ({
  path,
  error,
  profile: null,
  madeWith: null,
  kind: "unknown",
  language: null,
  paragraphs: 0,
  title: null,
  dateLine: null,
  dateLines: [],
  sections: [],
  missing: [],
  misplaced: [],
  duplicates: [],
  participants: { sides: [] },
  speakingPoints: { count: 0, words: [] },
  topics: { count: 0 },
  otherHeadings: [],
  findings: [],
  next,
  notices: [],
  verdict: "unreadable",
  evidence: [],
});

/** What there is to say of a file that is no document that we can read. */
export const refusedDocument = (path: string, problem: Problem, language: Language): CheckedDocument => {
  const { what, next } = describeProblem(problem, language);
  return unreadDocument(path, { code: errorCodeOf(problem), message: what }, next);
};
