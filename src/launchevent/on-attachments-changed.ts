import { decisionFor, describeMail, type AttachedPaper } from "../core";
import { knownProfiles } from "../profiles/known-profiles";
import { standInFor } from "../profiles/stand-in";
import { remember } from "../mail/memory";
import { notify } from "../mail/notify";
import { isOtherItem, papersOn } from "../mail/read-mail";
import { signatureOf } from "../mail/signature";
import { TimeLimit } from "../mail/time-limit";
import { houseInForce } from "./house";
import type { Outlook } from "./outlook";

/** Nobody waits for it, and Outlook ends us after five minutes. */
const forReading = 120_000;
const forNetwork = 20_000;
const forMemory = 1000;

const isBriefing = (paper: AttachedPaper): boolean =>
  paper.kind === "judged" && paper.readiness.result.briefing.kind === "briefing";

/** Says above the mail what was found in the papers that are attached, and remembers that it was said. */
export const onAttachmentsChanged = async (outlook: Outlook): Promise<void> => {
  const { item, reach, today, language, watch } = outlook;
  if (item === null || isOtherItem(item)) return;
  const limit = new TimeLimit(watch, forReading);
  const house = houseInForce(reach, new TimeLimit(watch, forNetwork), () => new TimeLimit(watch, forMemory));
  const profiles = house.then((inForce) => knownProfiles(inForce.profiles));
  const papers = await papersOn(item, { profiles, today }, limit);
  if (papers === null) return;
  const judgedBy = await house;
  const [{ send }] = judgedBy.profiles;
  const { concerns } = decisionFor({ recipients: null, papers, reason: null }, send);
  const shown = concerns.length > 0 ? concerns : papers.filter(isBriefing);
  if (await notify(item, describeMail(shown, language, standInFor(judgedBy)), limit))
    await remember(item, "told", signatureOf(concerns), limit);
};
