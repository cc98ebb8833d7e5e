import type { DocumentModel } from "../document/model";
import type { NonEmpty } from "../document/result";
import { chooseProfile } from "../profile/choose-profile";
import type { Profile } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";
import { recogniseInSteps } from "../recognise/recognise";
import type { Circumstances } from "../rules/circumstances";
import type { Rule } from "../rules/rule";
import type { CheckResult } from "./check-result";
import { judgeInSteps } from "./judge-in-steps";
import { atOnce, type Steps } from "../document/steps";

/** Judges a document that has been read through a profile. What is no briefing has nothing to be mended. */
export const judge = (briefing: Briefing, circumstances: Circumstances, by?: readonly Rule[]): CheckResult =>
  atOnce(judgeInSteps(briefing, circumstances, by));

/** `check` in steps, between which a page may draw and listen. */
export function* checkInSteps(
  model: DocumentModel,
  profile: Profile,
  circumstances: Circumstances,
): Steps<CheckResult> {
  const briefing = yield* recogniseInSteps(model, profile);
  yield;
  return yield* judgeInSteps(briefing, circumstances);
}

/** Reads a document through a profile and judges it. */
export const check = (model: DocumentModel, profile: Profile, circumstances: Circumstances): CheckResult =>
  atOnce(checkInSteps(model, profile, circumstances));

/** `checkAsMade` in steps. */
export function* checkAsMadeInSteps(
  model: DocumentModel,
  known: NonEmpty<Profile>,
  circumstances: Circumstances,
): Steps<CheckResult> {
  const { profile, notices } = chooseProfile(model, known);
  const result = yield* checkInSteps(model, profile, circumstances);
  return { ...result, notices: [...result.notices, ...notices] };
}

/**
 * Judges a document by the profile that it was made with, as `chooseProfile` has it.
 * @param known every profile at hand; the first is the usual one
 */
export const checkAsMade = (
  model: DocumentModel,
  known: NonEmpty<Profile>,
  circumstances: Circumstances,
): CheckResult => atOnce(checkAsMadeInSteps(model, known, circumstances));

const isSame = (a: Circumstances, b: Circumstances): boolean => a.today === b.today && a.fileName === b.fileName;

/** `checkAgain` in steps. */
export function* checkAgainInSteps(
  last: CheckResult,
  model: DocumentModel,
  known: NonEmpty<Profile>,
  circumstances: Circumstances,
): Steps<CheckResult> {
  const isOld = last.briefing.model.version !== model.version || !isSame(last.circumstances, circumstances);
  return isOld ? yield* checkAsMadeInSteps(model, known, circumstances) : last;
}

/** Judges the same document again after it, or the day, has changed; the same judgement where nothing has. */
export const checkAgain = (
  last: CheckResult,
  model: DocumentModel,
  known: NonEmpty<Profile>,
  circumstances: Circumstances,
): CheckResult => atOnce(checkAgainInSteps(last, model, known, circumstances));
