import type { Done } from "../app/done";
import { actions } from "../app/actions";
import { languageOf } from "../app/paper-language";
import type { Session } from "../app/session";
import { fail, type Language, type Profile, type Result, type Span } from "../core";

/** What a button of the ribbon does in an open document. `usual` is for new papers, `spoken` the language of Word. */
export type RibbonCommand = (session: Session, usual: Profile, spoken: Language) => Promise<Result<Done>>;

const topOf = (paragraph: { readonly id: Span["paragraph"] } | undefined): Span | null =>
  paragraph ? { paragraph: paragraph.id, from: 0, to: 0 } : null;

/**
 * Puts the skeleton in, in the language that the document declares, else in Word's. A document that is a briefing
 * already stays as it is, and its top is shown.
 */
export const insertSkeleton: RibbonCommand = async (session, usual, spoken) => {
  await session.look();
  const { phase } = session.state();
  if (phase.kind === "failed") return { ok: false, problem: phase.problem };
  if (phase.judged === null) return fail("host-busy");
  const { kind, model } = phase.judged.briefing;
  const top = kind === "briefing" ? topOf(model.paragraphs[0]) : null;
  if (top) return session.perform(actions.goTo, top);
  const language = languageOf(model.language) ?? spoken;
  return session.perform(actions.insertSkeleton, { profile: usual, kind: "standard", language, form: {} });
};

/** Goes to the next words that something is wrong with. */
export const nextFinding: RibbonCommand = async (session) => {
  await session.look();
  return session.perform(actions.nextFinding, null);
};
