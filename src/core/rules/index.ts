// Made by "npm run lists" of the files that there are.
import { acronymDensity } from "./language/acronym-density";
import { annexAbsent } from "./sending/annex-absent";
import { annexNotMentioned } from "./sending/annex-not-mentioned";
import { brokenPoint } from "./speaking/broken-point";
import { changesBeingTracked } from "./sending/changes-being-tracked";
import { commentsLeft } from "./sending/comments-left";
import { counterpartAgrees } from "./participants/counterpart-agrees";
import { dateLineIncomplete } from "./background/date-line-incomplete";
import { defensivePoint } from "./speaking/defensive-point";
import { documentWithoutDate } from "./background/document-without-date";
import { doubleSpaces } from "./language/double-spaces";
import { duplicateSection } from "./structure/duplicate-section";
import { echo } from "./speaking/echo";
import { emptyItem } from "./structure/empty-item";
import { emptySection } from "./structure/empty-section";
import { explainedTwice } from "./language/explained-twice";
import { fileName } from "./sending/file-name";
import { handlingMarking } from "./structure/handling-marking";
import { headingStyle } from "./structure/heading-style";
import { hiddenTextLeft } from "./sending/hidden-text-left";
import { highlightedTextLeft } from "./sending/highlighted-text-left";
import { houseDate } from "./background/house-date";
import { impossibleDate } from "./background/impossible-date";
import { interestRegister } from "./participants/interest-register";
import { jargon } from "./language/jargon";
import { lateExplanation } from "./language/late-explanation";
import { leftoverPlaceholder } from "./structure/leftover-placeholder";
import { lineNotSpoken } from "./speaking/line-not-spoken";
import { lineToTakeLength } from "./speaking/line-to-take-length";
import { longPoint } from "./speaking/long-point";
import { longSentence } from "./background/long-sentence";
import { meetingPast } from "./sending/meeting-past";
import { meetingWeekend } from "./background/meeting-weekend";
import { missingDateLine } from "./structure/missing-date-line";
import { missingSection } from "./structure/missing-section";
import { missingTitle } from "./structure/missing-title";
import { misspeltHeading } from "./structure/misspelt-heading";
import { mixedBullets } from "./speaking/mixed-bullets";
import { mixedLanguage } from "./language/mixed-language";
import { mixedQuotationMarks } from "./language/mixed-quotation-marks";
import { nearSpelling } from "./language/near-spelling";
import { noFinalPunctuation } from "./language/no-final-punctuation";
import { noteTaker } from "./participants/note-taker";
import { numberForms } from "./language/number-forms";
import { oneSideOnly } from "./participants/one-side-only";
import { oneSpelling } from "./language/one-spelling";
import { otherCounterpart } from "./participants/other-counterpart";
import { ourSideFirst } from "./participants/our-side-first";
import { pageNumbersMissing } from "./sending/page-numbers-missing";
import { paperLength } from "./structure/paper-length";
import { passedDeadline } from "./background/passed-deadline";
import { personTwice } from "./participants/person-twice";
import { personWithoutFunction } from "./participants/person-without-function";
import { personalProperties } from "./sending/personal-properties";
import { pointsTooLong } from "./speaking/points-too-long";
import { privateData } from "./participants/private-data";
import { recommendedSection } from "./structure/recommended-section";
import { referenceNumber } from "./structure/reference-number";
import { samePointTwice } from "./speaking/same-point-twice";
import { sectionOrder } from "./structure/section-order";
import { sectionTooLong } from "./structure/section-too-long";
import { shouting } from "./language/shouting";
import { spaceBeforePunctuation } from "./language/space-before-punctuation";
import { speakingTime } from "./speaking/speaking-time";
import { stageDirection } from "./speaking/stage-direction";
import { staleWords } from "./background/stale-words";
import { strayLine } from "./structure/stray-line";
import { strayText } from "./structure/stray-text";
import { subheadings } from "./background/subheadings";
import { thirdPerson } from "./speaking/third-person";
import { timeOrder } from "./background/time-order";
import { titleNamesCounterpart } from "./participants/title-names-counterpart";
import { tooManyPoints } from "./speaking/too-many-points";
import { tooManyTopics } from "./structure/too-many-topics";
import { topicNotBacked } from "./speaking/topic-not-backed";
import { topicNotSpokenTo } from "./speaking/topic-not-spoken-to";
import { topicsAreAList } from "./structure/topics-are-a-list";
import { trackedChangesLeft } from "./sending/tracked-changes-left";
import { trackingAddress } from "./background/tracking-address";
import { twoDatesForOneEvent } from "./background/two-dates-for-one-event";
import { twoExplanations } from "./language/two-explanations";
import { typedBullets } from "./speaking/typed-bullets";
import { unansweredQuestion } from "./speaking/unanswered-question";
import { unbalancedBrackets } from "./language/unbalanced-brackets";
import { unevenHeadings } from "./structure/uneven-headings";
import { unevenTopics } from "./structure/uneven-topics";
import { unexplainedAcronym } from "./language/unexplained-acronym";
import { unnamedParticipants } from "./participants/unnamed-participants";
import { unspeakable } from "./speaking/unspeakable";
import { wallOfText } from "./background/wall-of-text";

/** Every rule, in the order of the alphabet. */
export const rules = [
  acronymDensity,
  annexAbsent,
  annexNotMentioned,
  brokenPoint,
  changesBeingTracked,
  commentsLeft,
  counterpartAgrees,
  dateLineIncomplete,
  defensivePoint,
  documentWithoutDate,
  doubleSpaces,
  duplicateSection,
  echo,
  emptyItem,
  emptySection,
  explainedTwice,
  fileName,
  handlingMarking,
  headingStyle,
  hiddenTextLeft,
  highlightedTextLeft,
  houseDate,
  impossibleDate,
  interestRegister,
  jargon,
  lateExplanation,
  leftoverPlaceholder,
  lineNotSpoken,
  lineToTakeLength,
  longPoint,
  longSentence,
  meetingPast,
  meetingWeekend,
  missingDateLine,
  missingSection,
  missingTitle,
  misspeltHeading,
  mixedBullets,
  mixedLanguage,
  mixedQuotationMarks,
  nearSpelling,
  noFinalPunctuation,
  noteTaker,
  numberForms,
  oneSideOnly,
  oneSpelling,
  otherCounterpart,
  ourSideFirst,
  pageNumbersMissing,
  paperLength,
  passedDeadline,
  personTwice,
  personWithoutFunction,
  personalProperties,
  pointsTooLong,
  privateData,
  recommendedSection,
  referenceNumber,
  samePointTwice,
  sectionOrder,
  sectionTooLong,
  shouting,
  spaceBeforePunctuation,
  speakingTime,
  stageDirection,
  staleWords,
  strayLine,
  strayText,
  subheadings,
  thirdPerson,
  timeOrder,
  titleNamesCounterpart,
  tooManyPoints,
  tooManyTopics,
  topicNotBacked,
  topicNotSpokenTo,
  topicsAreAList,
  trackedChangesLeft,
  trackingAddress,
  twoDatesForOneEvent,
  twoExplanations,
  typedBullets,
  unansweredQuestion,
  unbalancedBrackets,
  unevenHeadings,
  unevenTopics,
  unexplainedAcronym,
  unnamedParticipants,
  unspeakable,
  wallOfText,
] as const;
