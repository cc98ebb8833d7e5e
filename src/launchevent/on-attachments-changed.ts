import { decisionFor, describeMail, type AttachedPaper } from "../core";
import { remember } from "../mail/memory";
import { notify } from "../mail/notify";
import { isOtherItem, papersOn } from "../mail/read-mail";
import { signatureOf } from "../mail/signature";
import { TimeLimit } from "../mail/time-limit";
import type { Outlook } from "./outlook";

/** Nobody waits for it, and Outlook ends us after five minutes. */
const forReading = 120_000;

const isBriefing = (paper: AttachedPaper): boolean =>
  paper.kind === "judged" && paper.readiness.result.briefing.kind === "briefing";

/** Says above the mail what was found in the papers that are attached, and remembers that it was said. */
export const onAttachmentsChanged = async (outlook: Outlook): Promise<void> => {
  const { item, profile, today, language, watch } = outlook;
  if (item === null || isOtherItem(item)) return;
  const limit = new TimeLimit(watch, forReading);
  const papers = await papersOn(item, { profile, today }, limit);
  if (papers === null) return;
  const { concerns } = decisionFor({ recipients: null, papers, reason: null }, profile.send);
  const shown = concerns.length > 0 ? concerns : papers.filter(isBriefing);
  if (await notify(item, describeMail(shown, language), limit))
    await remember(item, "told", signatureOf(concerns), limit);
};
