import { gather } from "../document/gather";
import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import { atOnce, type Steps } from "../document/steps";
import type { Profile } from "../profile/profile";
import { bestFit } from "./best-fit";
import { hasPrompts, withBlankPrompts, withShownPrompts } from "./blank-prompts";
import type { Briefing, Part } from "./briefing";
import { outsideColumnNames } from "./column-names";
import { outsideContentsList } from "./contents-list";
import { foreignLanguageOf } from "./foreign-language";
import { headingCandidates } from "./heading-candidates";
import { headingMentions } from "./heading-mentions";
import { headingNames } from "./heading-names";
import { itemsOf } from "./items";
import { judgeLanguage } from "./judge-language";
import { kindOf } from "./kind-of";
import { lineCandidates } from "./line-candidates";
import { linesOfMeetings } from "./meeting-lines";
import { meetingOpenings } from "./meeting-openings";
import { meetingsOf } from "./meetings";
import { misplacedIn } from "./misplaced";
import { outlineOf } from "./outline-of";
import { outsidePrompts } from "./outside-prompts";
import { olderMailsIn } from "./page-furniture";
import { partAt, partIn } from "./part-at";
import { withSharedLine } from "./shared-line";
import { participantsIn, withNobody } from "./sides";
import { withUnlisted } from "./unlisted-headings";
import { weighed } from "./weighed";

const isBlank = ({ text }: Paragraph): boolean => !/\S/.test(text);

/**
 * What has more parts is many papers in one, and each part as sure as its own paragraph: to hold every one against the
 * best reading without it would take as long as all of them read so often.
 */
const mostWeighed = 100;

/** Where parts end: before the next one, or where another meeting opens. One walk through both, each in reading order. */
const endsOf = (begins: readonly number[], openings: readonly number[], end: number): readonly number[] => {
  let opening = 0;
  return begins.map((begin, at) => {
    while ((openings[opening] ?? end) <= begin && opening < openings.length) opening += 1;
    return Math.min(begins[at + 1] ?? end, openings[opening] ?? end);
  });
};

/** Where parts begin is seen by what is shown, prompts too; what they say, by what somebody has written. */
function* readParts(
  model: DocumentModel,
  profile: Profile,
): Steps<
  Pick<Briefing, "model" | "language" | "foreignLanguage" | "kind" | "parts" | "meetings" | "sides" | "unread">
> {
  const mentioned = outsidePrompts(model, headingMentions(model, headingNames(profile)));
  const named = outsideContentsList(model, mentioned);
  yield;
  const listed = outsideColumnNames(model, named);
  const language = judgeLanguage(model, listed);
  yield;
  const olderMails = olderMailsIn(model);
  const atTop = lineCandidates(model, profile);
  yield;
  const foreignLanguage = foreignLanguageOf(model, listed);
  const mentions = withUnlisted(listed, atTop, model, profile, language, foreignLanguage);
  const titles = atTop.filter(({ spec }) => spec.content === "line");
  // Older mails hold versions of the same paper.
  const openings = olderMails.length > 0 ? [] : meetingOpenings(model, mentions, titles, profile);
  const lines = linesOfMeetings(atTop, openings, model, profile);
  yield;
  const candidates = [...lines, ...headingCandidates(mentions, lines, model, profile, language)];
  yield;
  const anew = [...olderMails, ...openings.map(({ index }) => index)];
  const fit = bestFit(candidates, profile, anew);
  const chosen = withSharedLine(fit.choices, candidates, profile);
  const ends = endsOf(
    chosen.map(({ candidate }) => candidate.paragraph.index),
    openings.map(({ index }) => index),
    model.paragraphs.length,
  );
  yield;
  const found = chosen.map((choice, at) => partAt(choice, ends[at] ?? model.paragraphs.length, model, profile));
  const readings = { fit, chosen, candidates, profile, anew };
  const sure =
    found.length > mostWeighed ? found : found.map((part, at) => weighed(part, chosen[at]?.margin ?? 0, readings));
  yield;
  const written = hasPrompts(model) ? withBlankPrompts(model, sure) : model;
  const told = written === model ? sure : sure.map((part) => partIn(part, written, profile));
  const read = told.map((part) => ({ part, participants: participantsIn(part, profile) }));
  const parts = read.map(({ part, participants }) => withNobody(part, participants, profile));
  return {
    model: written,
    language,
    foreignLanguage,
    kind: kindOf(model, sure, profile),
    parts,
    meetings: meetingsOf(
      parts,
      openings.map((opening) => written.paragraphs[opening.index] ?? opening),
    ),
    sides: gather(read, ({ participants }) => participants.sides),
    unread: gather(read, ({ participants }) => participants.unread),
  };
}

/** What stands above the first part, and below a part that is only a line or a few. */
const outside = (parts: readonly Part[], { paragraphs }: DocumentModel): readonly Paragraph[] => {
  let end = 0;
  const between = parts.flatMap(({ heading, body }) => {
    const begin = (heading ?? body[0])?.index ?? end;
    const gap = paragraphs.slice(end, begin);
    end = begin + body.length + (heading ? 1 : 0);
    return gap;
  });
  return [...between, ...paragraphs.slice(end)];
};

/** `recognise` in steps: of papers that are read side by side, each needs the same code at the same time. */
export function* recogniseInSteps(document: DocumentModel, profile: Profile): Steps<Briefing> {
  const read = yield* readParts(withShownPrompts(document), profile);
  const { model, language, foreignLanguage, kind, parts, meetings, sides, unread } = read;
  yield;
  const misplaced = gather(meetings, (meeting) => misplacedIn(meeting.parts, profile));
  const openings = new Set(meetings.map(({ opening }) => opening));
  const present = new Set(gather(parts, ({ spec, also }) => (also ? [spec.key, also.key] : [spec.key])));
  return {
    model,
    profile,
    language,
    foreignLanguage,
    kind,
    parts,
    meetings,
    missing: profile.sections.filter(({ key, presence }) => presence === "required" && !present.has(key)),
    outline: outlineOf(meetings, misplaced, sides, profile),
    sides,
    topics: itemsOf(parts, "topics", profile),
    points: itemsOf(parts, "speakingPoints", profile),
    unread,
    stray: outside(parts, model).filter((paragraph) => !isBlank(paragraph) && !openings.has(paragraph)),
    misplaced,
  };
}

/** Reads a document through a profile: which paragraph is which part, and in what state. Never throws. */
export const recognise = (model: DocumentModel, profile: Profile): Briefing => atOnce(recogniseInSteps(model, profile));
