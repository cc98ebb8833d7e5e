export { seedBlocks } from "./document/seed-blocks";
export { applyEdits, paragraphsInSteps } from "./document/apply-edits";
export { checkEdits } from "./document/check-edits";
export { placesNamed } from "./document/edit-uses";
export { behindBoxes, placeOfAnchor } from "./document/text-boxes";
export { controlExtents, controlsAround, tableExtents } from "./document/extents";
export type { Extent } from "./document/extents";
export { isListStyle } from "./document/built-in-styles";
export { isTypedInCapitals } from "./document/capitals";
export { createModel } from "./document/create-model";
export type { Edit, Place, ParagraphRef, ParagraphSeed, ControlSeed } from "./document/edit";
export { ourNamespaces, rootNameOf, shownProperty } from "./document/kept-parts";
export type { DocumentModel } from "./document/model";
export type {
  BuiltInStyle,
  Cell,
  Control,
  ListFact,
  Paragraph,
  ParagraphFacts,
  ParagraphId,
  Prompt,
} from "./document/paragraph";
export { isWhollyPrompt, noPrompts, shownText } from "./document/prompts";
export type { Mark, Marker, Note } from "./document/marker";
export type { Capabilities, DocumentPort, Span } from "./document/port";
export { untoldTraces } from "./document/traces";
export type { Traces } from "./document/traces";
export { fail, succeed } from "./document/result";
export type { NonEmpty, Notice, NoticeCode, Problem, ProblemCode, Result } from "./document/result";
export {
  check,
  checkAgain,
  checkAgainInSteps,
  checkAsMade,
  checkAsMadeInSteps,
  checkInSteps,
  judge,
} from "./check/check";
export type { CheckResult, Verdict } from "./check/check-result";
export { judgeInSteps } from "./check/judge-in-steps";
export { inTurn, type Steps } from "./document/steps";
export { chooseFixes } from "./check/choose-fixes";
export { JsonNode } from "./profile/json-node";
export type { ProfileError } from "./profile/json-node";
export { chooseProfile, profilesForNew } from "./profile/choose-profile";
export type { ProfileChoice } from "./profile/choose-profile";
export { madeWithEdits, madeWithOf, madeWithProperty } from "./profile/made-with";
export type { MadeWith, ReadMadeWith } from "./profile/made-with";
export { indexFile, parseIndex, parsePublished, publicationOf } from "./profile/publication";
export type { Publication, PublishedProfile } from "./profile/publication";
export { baseNameOf, extendProfile } from "./profile/extend-profile";
export { learnProfile } from "./learn/learn-profile";
export type { Lesson, SectionEvidence, Spelling } from "./learn/lesson";
export type { PageRow, PageText, PaperLook } from "./document/paper-look";
export {
  alignments,
  lookStyles,
  markingPlaces,
  type Alignment,
  type Look,
  type LookStyle,
  type PageLine,
  type StyleLook,
} from "./profile/look";
export { once, type Occurs } from "./profile/occurs";
export { parseProfile } from "./profile/parse-profile";
export type { ParsedProfile } from "./profile/parse-profile";
export { languages } from "./profile/profile";
export { editDistance } from "./recognise/edit-distance";
export type {
  ContentKind,
  FieldSpec,
  Language,
  Localised,
  Profile,
  RuleSetting,
  RuleSeverity,
  SectionKey,
  SectionSpec,
  Severity,
} from "./profile/profile";
export { describeFallen, describeWaived } from "./messages/describe-waiver";
export type { FallenWaiver, WaiverFall } from "./waivers/apply-waivers";
export { isName, isReason, longestName, longestReason, tidyReason, waiversProperty } from "./waivers/waiver";
export type { Waived, Waiver } from "./waivers/waiver";
export { isCalendarDate } from "./waivers/calendar-date";
export { waiveEdits, withdrawEdits } from "./waivers/waiver-edits";
export { parseWaivers } from "./waivers/waivers-text";
export { concernsKind } from "./gate/concerns-kind";
export { couldNotTell } from "./recognise/confidence";
export { hasDoubtfulDate } from "./recognise/date-line-facts";
export { decisionFor } from "./gate/decide";
export type { AttachedPaper, Mail, SendAction, SendDecision, UnfetchedReason } from "./gate/decide";
export type { LeftToDo } from "./gate/left-to-do";
export { judgeForSending, judgeUnlessStamped, readinessOfCheck } from "./gate/readiness";
export type { Readiness } from "./gate/readiness";
export { isMoment, stampProperty } from "./gate/stamp";
export type { Checked, Stamp } from "./gate/stamp";
export { stampEdits, unstampEdits } from "./gate/stamp-edits";
export { holds, stampOf, stateOf } from "./gate/stamp-state";
export type { StampState } from "./gate/stamp-state";
export { templateOf } from "./gate/template-of";
export { describeLeft, describeStamp, describeVerdict } from "./messages/describe-gate";
export { describeDecision, describeMail, describePaper, describeStandIn, showLabel } from "./messages/describe-mail";
export type { Alert, Stopped } from "./messages/describe-mail";
export type { StandIn } from "./messages/mail-words";
export type { SendKind, SendPolicy, SendRecipients, WhenNotReady } from "./profile/send-policy";
export { counterpartIn } from "./rules/participants/counterpart";
export { rulePackVersion } from "./rules/pack-version";
export { measuresOf } from "./report/measures";
export type { Measures } from "./report/measures";
export { rememberNames } from "./recognise/heading-names";
export { listNames, type NameList } from "./recognise/list-names";
export { recognise } from "./recognise/recognise";
export type {
  Briefing,
  HeadingMatch,
  OutlineEntry,
  Part,
  PartStatus,
  Person,
  SectionState,
  Side,
} from "./recognise/briefing";
export { noCircumstances } from "./rules/circumstances";
export type { Circumstances } from "./rules/circumstances";
export type { Finding, Fix, MessageData, Report, Rule } from "./rules/rule";
export { describeFinding, describeNotice, describePlan, describeProblem } from "./messages/describe";
export type { FindingText } from "./messages/describe";
export { formatMessage } from "./messages/format";
export type { Catalogue, Message } from "./messages/format";
export { checkedDocument, refusedDocument, unreadDocument } from "./report/check-document";
export type { DocumentSettings } from "./report/check-document";
export type { CheckedDocument, CheckedFinding, DocumentVerdict } from "./report/checked-document";
export type { Contract, ContractDocument, Counts, Summary } from "./report/contract";
export { countsInWords } from "./report/counts-in-words";
export { csvReport } from "./report/csv";
export { csvRow } from "./report/csv-row";
export { githubReport } from "./report/github";
export { htmlReport } from "./report/html";
export { jsonReport } from "./report/json";
export { junitReport } from "./report/junit";
export { inColour, plain } from "./report/paint";
export type { Paint, Shade } from "./report/paint";
export type { ReportSettings, ReportWriter } from "./report/report-writer";
export { describeRules, ruleIds } from "./report/rule-descriptions";
export type { RuleDescription, RuleId } from "./report/rule-descriptions";
export { onePage } from "./report/one-page";
export type { OnePage, OnePageSettings } from "./report/one-page";
export { onePageHtml } from "./report/one-page-html";
export { onePageText } from "./report/one-page-text";
export { sarifReport } from "./report/sarif";
export { addToSummary, countAll, emptySummary } from "./report/summary";
export { textReport } from "./report/text";
export { visibleText } from "./report/visible-text";
export { wrap } from "./report/columns";
export { planMove } from "./move/plan-move";
export type { MovePlan } from "./move/plan-move";
export type { PartChange, PartChangeKind } from "./move/part-change";
export { describePartChange } from "./messages/describe-move";
export { adoptEdits, plainEdits } from "./skeleton/adopt";
export type { FormValues } from "./skeleton/form";
export { paperLook } from "./skeleton/paper-look";
export { insertSectionEdits, placeForSection } from "./skeleton/insert-section";
export { autoShowProperty, skeletonEdits } from "./skeleton/insert-skeleton";
export { controlTagPrefix, sectionSeed } from "./skeleton/section-seed";
