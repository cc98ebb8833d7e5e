import { gather } from "../document/gather";
import { controlsAround } from "../document/extents";
import type { DocumentModel } from "../document/model";
import { languages, type Profile, type SectionKey, type SectionSpec } from "../profile/profile";
import { controlTagPrefix } from "../skeleton/section-seed";
import { onceFor } from "../text/once-for";
import type { Briefing, Part } from "./briefing";
import { isDecisionNote } from "./decision-note";
import { foldText } from "./normalise-heading";
import { longestLine, namesMeeting } from "./top-lines";

/** How much a section says about the paper that it stands in. What any report may have says little. */
const told: Readonly<Record<SectionKey, number>> = {
  speakingPoints: 2,
  lineToTake: 2,
  keyMessages: 1.6,
  defensives: 1.6,
  topics: 1,
  participants: 1,
  objectives: 0.8,
  sceneSetter: 0.8,
  background: 0.7,
};

const weights = {
  ourControl: 3,
  titleOfABriefing: 1.2,
  dateLine: 0.5,
  /** An alias or a near miss is the weaker sign: "Position" stands in many papers. */
  aliasOrTypo: 0.7,
  /** And a word in a heading. */
  cue: 0.5,
  enough: 2.5,
  /** So much may be a briefing, if a title or a date line speaks for it too. */
  perhaps: 1.7,
  /** And so much, if the title speaks of meeting somebody and a date line stands below. */
  perhapsForAMeeting: 1.2,
  /** What only a paper for a meeting has: so much of it, and it is no decision note. */
  enoughForAMeeting: 2,
} as const;

const ofAMeeting: ReadonlySet<SectionKey> = new Set([
  "speakingPoints",
  "lineToTake",
  "keyMessages",
  "participants",
  "topics",
]);

/** Topics, participants and a background are in minutes and in the plan of a workshop too. */
const whatToSay: ReadonlySet<SectionKey> = new Set(["speakingPoints", "lineToTake", "keyMessages", "defensives"]);

const tellOf = ({ spec, match, heading }: Part): number => {
  if (!heading) return 0;
  const certain = match === "title" || match === "otherLanguage" || heading.text.trim().includes(" ");
  if (match === "cue") return (told[spec.key] ?? 0) * weights.cue;
  return (told[spec.key] ?? 0) * (certain ? 1 : weights.aliasOrTypo);
};

/** How much each section tells, by the part of it that tells most. */
const tellsOf = (parts: readonly Part[]): ReadonlyMap<SectionKey, number> => {
  const tells = new Map<SectionKey, number>();
  const add = (key: SectionKey, tell: number): void => {
    tells.set(key, Math.max(tells.get(key) ?? 0, tell));
  };
  for (const part of parts) {
    const { spec, also } = part;
    add(spec.key, tellOf(part));
    if (also && also.key !== spec.key) add(also.key, told[also.key] ?? 0);
  }
  return tells;
};

/** Words of a title that hardly any other paper has. */
const namesABriefing =
  /\b(?:briefing|call sheet|steering brief|read ahead|read-ahead|speaking brief|gesprachsvorbereitung|gesprachsunterlage|sprechzettel|fiche d'entretien|dossier d'entretien)\b/;

const aliasesOf = onceFor(({ aliases }: SectionSpec): readonly string[] =>
  languages.flatMap((language) => aliases[language].map(foldText)),
);

const isTitleOfABriefing = ({ spec, body }: Part): boolean => {
  if (spec.content !== "line") return false;
  const says = foldText(body.map(({ text }) => text.slice(0, 300)).join(" "));
  if (namesABriefing.test(says)) return true;
  return aliasesOf(spec).some((alias) => says.startsWith(alias));
};

const isOurs = ({ heading, body }: Part): boolean => {
  const first = heading ?? body[0];
  return first !== undefined && controlsAround(first).some(({ tag }) => tag.startsWith(controlTagPrefix));
};

/** Labels in a table with nothing beside any of them: a form that could be anybody's. */
const isBlankForm = (parts: readonly Part[]): boolean =>
  parts.length > 0 &&
  !parts.some(isOurs) &&
  parts.every(
    ({ heading, body }) =>
      heading?.cell && body.every(({ text, cell }) => text.trim() === "" || (cell !== null && cell.column === 0)),
  );

/** "Key messages" alone, by a name that is not the house's, may be those of a campaign; what only a word tells, too. */
const isOneAlias = (parts: readonly Part[]): boolean => {
  const said = parts.filter(({ spec, match }) => ofAMeeting.has(spec.key) && match !== "cue");
  return said.every(({ spec, match }) => match === "alias" && spec.key === said[0]?.spec.key);
};

/** How much a paper tells of being a briefing. */
interface Tell {
  readonly ours: number;
  /** What only a paper for a meeting has. */
  readonly meeting: number;
  readonly total: number;
  /** Whether it says what is to be said to somebody, or calls itself a briefing. */
  readonly prepares: boolean;
}

const tellFor = (parts: readonly Part[], profile: Profile): Tell => {
  const tells = tellsOf(parts);
  const once = gather(profile.sections, ({ key }) => {
    const tell = tells.get(key);
    return tell === undefined ? [] : [{ key, tell }];
  });
  const sections = once.reduce((sum, { tell }) => sum + tell, 0);
  const meeting = once.reduce((sum, { key, tell }) => sum + (ofAMeeting.has(key) ? tell : 0), 0);
  const ours = parts.some(isOurs) ? weights.ourControl : 0;
  const title = parts.some(isTitleOfABriefing) ? weights.titleOfABriefing : 0;
  const dateLine = parts.some(({ spec }) => spec.content === "dateLine") ? weights.dateLine : 0;
  const prepares =
    ours + title > 0 || (once.some(({ key }) => whatToSay.has(key)) && (dateLine > 0 || !isOneAlias(parts)));
  return { ours, meeting, total: sections + ours + title + dateLine, prepares };
};

/** What is written after a meeting, or calls to one. */
const aboutAMeeting =
  /\b(?:minutes|records?|read ?out|report|agenda|invitation|notes? (?:for|to) the file|notes? of (?:the|a|our) |compte[ -]rendu|releve|proces[ -]verbal|rapport|ordre du jour|convocation|\w*protokoll|\w+svermerk|vermerk uber|niederschrift|bericht|tagesordnung|einladung)\b/;

const isTitleOfAMeeting = ({ spec, body }: Part): boolean => {
  if (spec.content !== "line") return false;
  const says = foldText(body.map(({ text }) => text.slice(0, longestLine)).join(" "));
  return namesMeeting(says) && !aboutAMeeting.test(says);
};

/** Whether a paper may be a briefing, and just as well something else: a careful reader would ask. */
const mayBeBriefing = ({ prepares, total }: Tell, parts: readonly Part[]): boolean => {
  const lines = parts.filter(({ heading }) => heading === null);
  if (prepares && total >= weights.perhaps) return lines.length > 0;
  const isDated = lines.some(({ spec }) => spec.content === "dateLine");
  return total >= weights.perhapsForAMeeting && isDated && parts.some(isTitleOfAMeeting);
};

/** What a document is, by all that was found in it together: no single heading makes a briefing. */
export const kindOf = (model: DocumentModel, parts: readonly Part[], profile: Profile): Briefing["kind"] => {
  if (model.paragraphs.every(({ text }) => text.trim() === "")) return "empty";
  if (isBlankForm(parts)) return "other";
  const tell = tellFor(parts, profile);
  const { ours, meeting, total, prepares } = tell;
  if (ours === 0 && meeting < weights.enoughForAMeeting && isDecisionNote(model)) return "decisionNote";
  if (prepares && total >= weights.enough) return "briefing";
  return mayBeBriefing(tell, parts) ? "unsure" : "other";
};
