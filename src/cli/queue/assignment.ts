import {
  indexFile,
  languages,
  parseIndex,
  parsePublished,
  publicationOf,
  rulePackVersion,
  type NonEmpty,
  type Profile,
} from "../../core";
import type { JudgeSettings } from "../judge/judge-file";
import { version } from "../version";
import { hasMembers, type Members } from "./members";
import type { Place } from "./places";

/** What a sweep asks of its workers: how to judge, and by which papers they know that their folder is the same. */
export interface Assignment {
  /** Another one for every sweep: its jobs are in a queue of their own. */
  readonly run: string;
  readonly settings: JudgeSettings;
  /** Seconds that one paper may take. */
  readonly longest: number;
  /** Some papers that are there. */
  readonly samples: readonly Place[];
}

/** Why a worker does not take an assignment. */
export type Refusal =
  { readonly kind: "unreadable" } | { readonly kind: "otherVersion"; readonly program: string; readonly rules: string };

/** Written down for workers: which Briefline it is, and each profile as a house publishes one, with its checksum. */
export const assignmentText = ({ run, settings, longest, samples }: Assignment): string => {
  const { profiles, language, today } = settings;
  const published = profiles.map((profile) => publicationOf([profile]));
  return JSON.stringify({
    program: version,
    rules: rulePackVersion,
    run,
    language,
    today,
    longest,
    samples,
    published,
  });
};

const membersOf = (text: string): Members | null => {
  try {
    const value: unknown = JSON.parse(text);
    return hasMembers(value) ? value : null;
  } catch {
    return null;
  }
};

/** The one profile of a publication, by the rules for profiles from outside. */
const profileIn = (published: unknown): Profile | null => {
  if (!hasMembers(published)) return null;
  const index = published[indexFile];
  const [entry] = (typeof index === "string" ? parseIndex(index) : null) ?? [];
  const text = entry === undefined ? undefined : published[entry.file];
  return entry !== undefined && typeof text === "string" ? parsePublished(text, entry) : null;
};

/** The profiles of a sweep; null unless each is sound. */
const profilesIn = (published: unknown): NonEmpty<Profile> | null => {
  if (!Array.isArray(published)) return null;
  const [usual, ...others] = published.map(profileIn);
  const sound = others.filter((profile) => profile !== null);
  return usual && sound.length === others.length ? [usual, ...sound] : null;
};

const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
const isRun = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f-]{36}$/.test(value);
const isTime = (value: unknown): value is number => typeof value === "number" && value > 0 && value < 1e6;
const isPlaces = (value: unknown): value is readonly Place[] =>
  Array.isArray(value) && value.every((place) => typeof place === "string");

/** Reads an assignment, for a worker of this version. */
export const parseAssignment = (text: string): Assignment | Refusal => {
  const { program, rules, run, today, longest, samples, published, ...rest } = membersOf(text) ?? {};
  if (typeof program !== "string" || typeof rules !== "string") return { kind: "unreadable" };
  if (program !== version || rules !== rulePackVersion) return { kind: "otherVersion", program, rules };
  const language = languages.find((known) => known === rest["language"]);
  const profiles = profilesIn(published);
  if (profiles === null || language === undefined) return { kind: "unreadable" };
  if (!isRun(run) || !isDay(today) || !isTime(longest) || !isPlaces(samples)) return { kind: "unreadable" };
  return { run, settings: { profiles, language, withContent: false, today }, longest, samples };
};
