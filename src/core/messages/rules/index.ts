// Made by "npm run lists" of the files that there are.
import type { rules } from "../../rules/index";
import { acronymDensityWords } from "./language/acronym-density";
import { annexAbsentWords } from "./sending/annex-absent";
import { annexNotMentionedWords } from "./sending/annex-not-mentioned";
import { brokenPointWords } from "./speaking/broken-point";
import { changesBeingTrackedWords } from "./sending/changes-being-tracked";
import { commentsLeftWords } from "./sending/comments-left";
import { counterpartAgreesWords } from "./participants/counterpart-agrees";
import { dateLineIncompleteWords } from "./background/date-line-incomplete";
import { defensivePointWords } from "./speaking/defensive-point";
import { documentWithoutDateWords } from "./background/document-without-date";
import { doubleSpacesWords } from "./language/double-spaces";
import { duplicateSectionWords } from "./structure/duplicate-section";
import { echoWords } from "./speaking/echo";
import { emptyItemWords } from "./structure/empty-item";
import { emptySectionWords } from "./structure/empty-section";
import { explainedTwiceWords } from "./language/explained-twice";
import { fileNameWords } from "./sending/file-name";
import { handlingMarkingWords } from "./structure/handling-marking";
import { headingStyleWords } from "./structure/heading-style";
import { hiddenTextLeftWords } from "./sending/hidden-text-left";
import { highlightedTextLeftWords } from "./sending/highlighted-text-left";
import { houseDateWords } from "./background/house-date";
import { impossibleDateWords } from "./background/impossible-date";
import { interestRegisterWords } from "./participants/interest-register";
import { jargonWords } from "./language/jargon";
import { lateExplanationWords } from "./language/late-explanation";
import { leftoverPlaceholderWords } from "./structure/leftover-placeholder";
import { lineNotSpokenWords } from "./speaking/line-not-spoken";
import { lineToTakeLengthWords } from "./speaking/line-to-take-length";
import { longPointWords } from "./speaking/long-point";
import { longSentenceWords } from "./background/long-sentence";
import { meetingPastWords } from "./sending/meeting-past";
import { meetingWeekendWords } from "./background/meeting-weekend";
import { missingDateLineWords } from "./structure/missing-date-line";
import { missingSectionWords } from "./structure/missing-section";
import { missingTitleWords } from "./structure/missing-title";
import { misspeltHeadingWords } from "./structure/misspelt-heading";
import { mixedBulletsWords } from "./speaking/mixed-bullets";
import { mixedLanguageWords } from "./language/mixed-language";
import { mixedQuotationMarksWords } from "./language/mixed-quotation-marks";
import { nearSpellingWords } from "./language/near-spelling";
import { noFinalPunctuationWords } from "./language/no-final-punctuation";
import { noteTakerWords } from "./participants/note-taker";
import { numberFormsWords } from "./language/number-forms";
import { oneSideOnlyWords } from "./participants/one-side-only";
import { oneSpellingWords } from "./language/one-spelling";
import { otherCounterpartWords } from "./participants/other-counterpart";
import { ourSideFirstWords } from "./participants/our-side-first";
import { pageNumbersMissingWords } from "./sending/page-numbers-missing";
import { paperLengthWords } from "./structure/paper-length";
import { passedDeadlineWords } from "./background/passed-deadline";
import { personTwiceWords } from "./participants/person-twice";
import { personWithoutFunctionWords } from "./participants/person-without-function";
import { personalPropertiesWords } from "./sending/personal-properties";
import { pointsTooLongWords } from "./speaking/points-too-long";
import { privateDataWords } from "./participants/private-data";
import { recommendedSectionWords } from "./structure/recommended-section";
import { referenceNumberWords } from "./structure/reference-number";
import { samePointTwiceWords } from "./speaking/same-point-twice";
import { sectionOrderWords } from "./structure/section-order";
import { sectionTooLongWords } from "./structure/section-too-long";
import { shoutingWords } from "./language/shouting";
import { spaceBeforePunctuationWords } from "./language/space-before-punctuation";
import { speakingTimeWords } from "./speaking/speaking-time";
import { stageDirectionWords } from "./speaking/stage-direction";
import { staleWordsWords } from "./background/stale-words";
import { strayLineWords } from "./structure/stray-line";
import { strayTextWords } from "./structure/stray-text";
import { subheadingsWords } from "./background/subheadings";
import { thirdPersonWords } from "./speaking/third-person";
import { timeOrderWords } from "./background/time-order";
import { titleNamesCounterpartWords } from "./participants/title-names-counterpart";
import { tooManyPointsWords } from "./speaking/too-many-points";
import { tooManyTopicsWords } from "./structure/too-many-topics";
import { topicNotBackedWords } from "./speaking/topic-not-backed";
import { topicNotSpokenToWords } from "./speaking/topic-not-spoken-to";
import { topicsAreAListWords } from "./structure/topics-are-a-list";
import { trackedChangesLeftWords } from "./sending/tracked-changes-left";
import { trackingAddressWords } from "./background/tracking-address";
import { twoDatesForOneEventWords } from "./background/two-dates-for-one-event";
import { twoExplanationsWords } from "./language/two-explanations";
import { typedBulletsWords } from "./speaking/typed-bullets";
import { unansweredQuestionWords } from "./speaking/unanswered-question";
import { unbalancedBracketsWords } from "./language/unbalanced-brackets";
import { unevenHeadingsWords } from "./structure/uneven-headings";
import { unevenTopicsWords } from "./structure/uneven-topics";
import { unexplainedAcronymWords } from "./language/unexplained-acronym";
import { unnamedParticipantsWords } from "./participants/unnamed-participants";
import { unspeakableWords } from "./speaking/unspeakable";
import { wallOfTextWords } from "./background/wall-of-text";
import type { RuleWords } from "./rule-words";

/** The words of every rule; one without words, or words without a rule, does not compile. */
export const ruleWords: { readonly [R in (typeof rules)[number] as R["id"]]: RuleWords<R> } = {
  "acronym-density": acronymDensityWords,
  "annex-absent": annexAbsentWords,
  "annex-not-mentioned": annexNotMentionedWords,
  "broken-point": brokenPointWords,
  "changes-being-tracked": changesBeingTrackedWords,
  "comments-left": commentsLeftWords,
  "counterpart-agrees": counterpartAgreesWords,
  "date-line-incomplete": dateLineIncompleteWords,
  "defensive-point": defensivePointWords,
  "document-without-date": documentWithoutDateWords,
  "double-spaces": doubleSpacesWords,
  "duplicate-section": duplicateSectionWords,
  echo: echoWords,
  "empty-item": emptyItemWords,
  "empty-section": emptySectionWords,
  "explained-twice": explainedTwiceWords,
  "file-name": fileNameWords,
  "handling-marking": handlingMarkingWords,
  "heading-style": headingStyleWords,
  "hidden-text-left": hiddenTextLeftWords,
  "highlighted-text-left": highlightedTextLeftWords,
  "house-date": houseDateWords,
  "impossible-date": impossibleDateWords,
  "interest-register": interestRegisterWords,
  jargon: jargonWords,
  "late-explanation": lateExplanationWords,
  "leftover-placeholder": leftoverPlaceholderWords,
  "line-not-spoken": lineNotSpokenWords,
  "line-to-take-length": lineToTakeLengthWords,
  "long-point": longPointWords,
  "long-sentence": longSentenceWords,
  "meeting-past": meetingPastWords,
  "meeting-weekend": meetingWeekendWords,
  "missing-date-line": missingDateLineWords,
  "missing-section": missingSectionWords,
  "missing-title": missingTitleWords,
  "misspelt-heading": misspeltHeadingWords,
  "mixed-bullets": mixedBulletsWords,
  "mixed-language": mixedLanguageWords,
  "mixed-quotation-marks": mixedQuotationMarksWords,
  "near-spelling": nearSpellingWords,
  "no-final-punctuation": noFinalPunctuationWords,
  "note-taker": noteTakerWords,
  "number-forms": numberFormsWords,
  "one-side-only": oneSideOnlyWords,
  "one-spelling": oneSpellingWords,
  "other-counterpart": otherCounterpartWords,
  "our-side-first": ourSideFirstWords,
  "page-numbers-missing": pageNumbersMissingWords,
  "paper-length": paperLengthWords,
  "passed-deadline": passedDeadlineWords,
  "person-twice": personTwiceWords,
  "person-without-function": personWithoutFunctionWords,
  "personal-properties": personalPropertiesWords,
  "points-too-long": pointsTooLongWords,
  "private-data": privateDataWords,
  "recommended-section": recommendedSectionWords,
  "reference-number": referenceNumberWords,
  "same-point-twice": samePointTwiceWords,
  "section-order": sectionOrderWords,
  "section-too-long": sectionTooLongWords,
  shouting: shoutingWords,
  "space-before-punctuation": spaceBeforePunctuationWords,
  "speaking-time": speakingTimeWords,
  "stage-direction": stageDirectionWords,
  "stale-words": staleWordsWords,
  "stray-line": strayLineWords,
  "stray-text": strayTextWords,
  subheadings: subheadingsWords,
  "third-person": thirdPersonWords,
  "time-order": timeOrderWords,
  "title-names-counterpart": titleNamesCounterpartWords,
  "too-many-points": tooManyPointsWords,
  "too-many-topics": tooManyTopicsWords,
  "topic-not-backed": topicNotBackedWords,
  "topic-not-spoken-to": topicNotSpokenToWords,
  "topics-are-a-list": topicsAreAListWords,
  "tracked-changes-left": trackedChangesLeftWords,
  "tracking-address": trackingAddressWords,
  "two-dates-for-one-event": twoDatesForOneEventWords,
  "two-explanations": twoExplanationsWords,
  "typed-bullets": typedBulletsWords,
  "unanswered-question": unansweredQuestionWords,
  "unbalanced-brackets": unbalancedBracketsWords,
  "uneven-headings": unevenHeadingsWords,
  "uneven-topics": unevenTopicsWords,
  "unexplained-acronym": unexplainedAcronymWords,
  "unnamed-participants": unnamedParticipantsWords,
  unspeakable: unspeakableWords,
  "wall-of-text": wallOfTextWords,
};
