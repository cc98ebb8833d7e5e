import type { Verdict } from "../check/check-result";
import type { LeftToDo } from "../gate/left-to-do";
import type { Stamp } from "../gate/stamp";
import type { StampState } from "../gate/stamp-state";
import type { Language, Profile } from "../profile/profile";
import { formatDate } from "../skeleton/form";
import { describeFinding, describeNotice } from "./describe";
import { formatMessage } from "./format";
import { gateWords, type ActorWord } from "./gate-words";

/** How a paper stands: "Ready to send". */
export const describeVerdict = (verdict: Verdict, language: Language): string =>
  formatMessage(gateWords[language].verdicts[verdict], {}, language);

/** When and by whom a paper was checked. It is true of that moment, whatever became of the paper since. */
export const describeCheck = ({ at, by, profile }: Stamp, language: Language): string =>
  formatMessage(
    gateWords[language].made[by === null ? "checked" : "checkedBy"],
    {
      day: formatDate(at.slice(0, 10), language),
      time: at.slice(11, 16),
      by: by ?? "",
      profile: `${profile.id} ${profile.version}`,
    },
    language,
  );

/** When a paper was checked and what that is worth now; a damaged stamp is said as well. */
export const describeStamp = ({ kind, stamp, notices }: StampState, language: Language): string =>
  [
    ...(stamp === null ? [] : [describeCheck(stamp, language)]),
    formatMessage(gateWords[language].stamps[kind], {}, language),
    ...notices.map((notice) => describeNotice(notice, language)),
  ].join(" ");

const actorWordFor = (left: LeftToDo): ActorWord => {
  if (left.kind === "finding") return left.mayAccept ? "mendOrAccept" : "mend";
  if (left.kind === "fallen") return "askAgain";
  return left.kind === "unjudged" ? "tellCaretaker" : "sayWhatItIs";
};

const whatIsLeft = (left: LeftToDo, profile: Profile, language: Language): string => {
  if (left.kind === "notABriefing" || left.kind === "maybeNoBriefing") return gateWords[language][left.kind];
  if (left.kind === "unjudged") return describeNotice(left.notice, language);
  return describeFinding(left.finding, profile, language).what;
};

/** What keeps a paper from leaving, and who must act. */
export const describeLeft = (
  left: LeftToDo,
  profile: Profile,
  language: Language,
): { readonly what: string; readonly who: string } => {
  const by = left.kind === "fallen" ? (left.fallen.waiver.by ?? "") : "";
  return {
    what: whatIsLeft(left, profile, language),
    who: formatMessage(gateWords[language].actors[actorWordFor(left)], { by }, language),
  };
};
