import {
  countAll,
  type CheckedDocument,
  type Counts,
  type DocumentVerdict,
  type MadeWith,
  type Profile,
  type StampState,
} from "../../core";
import type { Paper } from "../papers/paper";
import { counterpartOf } from "./counterpart-of";
import { daysBetween } from "./days-between";
import { partsOf, type PartOnStrip } from "./parts-of";

/** What the table says of a paper, ready to be shown, sorted and searched. */
export interface PaperFacts {
  readonly paper: Paper;
  /** The paper's title; its file name where it has none. */
  readonly meeting: string;
  readonly counterpart: string;
  /** The folder right below what was dropped: in most houses the unit. "" for a file of its own. */
  readonly unit: string;
  /** ISO 8601; null where the paper does not say. */
  readonly date: string | null;
  /** From today to the meeting; negative when it is over. */
  readonly daysLeft: number | null;
  /** null while it waits. */
  readonly verdict: DocumentVerdict | null;
  /** What the check mark in it is worth; "none" where it carries none. */
  readonly stamp: StampState["kind"];
  readonly parts: readonly PartOnStrip[];
  /** The one by which it is judged. */
  readonly profile: Profile;
  /** What it says that it was made with; null where it says nothing. */
  readonly madeWith: MadeWith | null;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly waived: number;
  /** The rules that found something which nobody accepted, hints left out; each once. Only of a briefing. */
  readonly failing: readonly string[];
  /** Everything that a search looks through, in small letters. */
  readonly searched: string;
}

export interface FactSettings {
  readonly profile: Profile;
  /** Those that a paper may have been made with, besides. */
  readonly others?: readonly Profile[];
  readonly today: string;
}

const fileNameIn = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

const unitIn = (path: string): string => path.split("/").slice(0, -1).slice(0, 2).join("/");

const countsOf = (document: CheckedDocument | null): Counts => countAll(document ?? { findings: [] });

const failingIn = (document: CheckedDocument | null): readonly string[] => {
  if (document?.kind !== "briefing") return [];
  const open = document.findings.filter(({ waived, severity }) => waived === null && severity !== "info");
  return [...new Set(open.map(({ rule }) => rule))];
};

const stampOf = ({ stamp, stored }: Paper): PaperFacts["stamp"] => stamp?.kind ?? stored?.stamp ?? "none";

const madeWithIn = ({ document }: Paper): MadeWith | null => document?.madeWith ?? null;

/** By its name, its id and its version, one finds all papers of a kind. */
const searchedOf = (madeWith: MadeWith | null, { names }: Profile): readonly string[] =>
  madeWith ? [`${madeWith.id} ${madeWith.version}`, ...Object.values(names)] : [];

/** The template by which a paper was judged; the usual one where that is not at hand any more. */
const profileOf = ({ document }: Paper, { profile, others = [] }: FactSettings): Profile =>
  others.find(({ id, version }) => id === document?.profile?.id && version === document.profile.version) ?? profile;

const makeFacts = (paper: Paper, settings: FactSettings): PaperFacts => {
  const { document, path } = paper;
  const { today } = settings;
  const profile = profileOf(paper, settings);
  const meeting = document?.title?.text ?? fileNameIn(path);
  const counterpart = document ? counterpartOf(document, profile) : "";
  const date = document?.dateLine?.date ?? null;
  return {
    paper,
    meeting,
    counterpart,
    unit: unitIn(path),
    date,
    daysLeft: date === null ? null : daysBetween(today, date),
    verdict: document?.verdict ?? null,
    stamp: stampOf(paper),
    parts: document && document.error === null ? partsOf(document, profile) : [],
    profile,
    madeWith: madeWithIn(paper),
    ...countsOf(document),
    failing: failingIn(document),
    searched: [meeting, counterpart, path, date ?? "", ...searchedOf(madeWithIn(paper), profile)]
      .join("\n")
      .toLowerCase(),
  };
};

/** Makes the facts of each paper once: a paper on the desk is replaced when something about it changes. */
export const factMaker = (settings: FactSettings): ((paper: Paper) => PaperFacts) => {
  const made = new WeakMap<Paper, PaperFacts>();
  return (paper) => {
    const facts = made.get(paper) ?? makeFacts(paper, settings);
    made.set(paper, facts);
    return facts;
  };
};
