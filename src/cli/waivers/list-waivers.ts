import {
  describeFallen,
  describeNotice,
  describeWaived,
  visibleText,
  type CheckResult,
  type Language,
  type Notice,
  type Paint,
} from "../../core";
import { shownPath } from "../files/standard-input";
import { sayIn } from "../words/say-in";
import { keptWaivers, type KeptWaiver } from "./kept-waivers";
import { placesOf } from "./marked-place";

const waiverNotices: readonly Notice["code"][] = ["damaged-waiver", "damaged-waivers"];

/** What a document keeps of what was accepted in it, as a part of the JSON. */
export interface ListedWaivers {
  readonly path: string;
  readonly error: string | null;
  readonly waivers: readonly ListedWaiver[];
  readonly notices: readonly string[];
}

export interface ListedWaiver {
  readonly rule: string;
  readonly section: string | null;
  readonly state: KeptWaiver["state"];
  /** What was accepted; null where it is found no more. */
  readonly message: string | null;
  /** From 0, as in the contract of `check`; null where it has no place of its own or is found no more. */
  readonly paragraph: number | null;
  readonly reason: string;
  readonly until: string | null;
  readonly by: string | null;
  readonly given: string | null;
}

/** A document that could not be read keeps nothing that we know of. */
export const unlisted = (path: string, error: string): ListedWaivers => ({ path, error, waivers: [], notices: [] });

/** Lists what a judged document keeps, as data. */
export const listedWaivers = (path: string, judged: CheckResult, language: Language): ListedWaivers => {
  const placeOf = placesOf(judged, language);
  return {
    path,
    error: null,
    waivers: keptWaivers(judged).map(({ waiver, state, finding }) => {
      const { rule, section, reason, until, by, given } = waiver;
      const place = finding && placeOf(finding);
      const paragraph = place?.paragraph ?? null;
      return {
        ...{ rule, section, state, message: place?.what ?? null },
        ...{ paragraph: paragraph === null ? null : paragraph - 1, reason, until, by, given },
      };
    }),
    notices: judged.notices
      .filter(({ code }) => waiverNotices.includes(code))
      .map((notice) => describeNotice(notice, language)),
  };
};

const sentencesOf = (kept: KeptWaiver, judged: CheckResult, language: Language): readonly string[] => {
  const { waiver, state, finding } = kept;
  const placeOf = placesOf(judged, language);
  const place = finding && placeOf(finding);
  const where = place?.paragraph ? `¶${place.paragraph}  ` : "";
  if (!finding || state === "gone") {
    return [`${waiver.rule}  ${sayIn(language, "waiverGone")}`, describeWaived(waiver, language)];
  }
  if (state === "holds") return [`${where}${waiver.rule}  ${place?.what ?? ""}`, describeWaived(waiver, language)];
  const fallen = describeFallen({ waiver, why: state, finding }, judged.briefing.profile, language);
  return [`${where}${waiver.rule}  ${fallen}`];
};

/** Tells people what a judged document keeps: what was accepted, why, and whether it still holds. */
export const tellWaivers = (path: string, judged: CheckResult, language: Language, paint: Paint): string => {
  const kept = keptWaivers(judged);
  const { notices } = listedWaivers(path, judged, language);
  const head = kept.length === 0 ? sayIn(language, "noWaivers") : sayIn(language, "waivers", { count: kept.length });
  const lines = kept.flatMap((one) =>
    sentencesOf(one, judged, language).map((line, at) => (at === 0 ? `  ${line}` : `    ${line}`)),
  );
  const body = [...lines, ...notices.map((notice) => `  ${notice}`)].map(visibleText);
  return `${[`${paint("strong", visibleText(shownPath(path)))}  ${head}`, ...body].join("\n")}\n`;
};
