import { describeProblem, recognise, type Profile } from "../../core";
import { makePack } from "../../docx/pack/make-pack";
import type { PackedPaper } from "../../docx/pack/pack";
import { readDocx } from "../../docx/read-docx";
import { speak } from "../text/say";
import type { ChosenPaper, PackAnswer, PackRequest } from "./pack-request";

const languageTags = { en: "en-GB", fr: "fr-FR", de: "de-DE" } as const;

type Recognised = Pick<PackedPaper, "titleAt" | "headingsAt" | "points">;

const unknown: Recognised = { titleAt: null, headingsAt: [], points: [] };

/** Where title and headings stand in a paper, and what is to be said; nothing of what is no briefing. */
export const recognisedIn = (bytes: Uint8Array, profile: Profile): Recognised => {
  const read = readDocx(bytes);
  if (!read.ok) return unknown;
  const { kind, parts, points } = recognise(read.value, profile);
  if (kind !== "briefing") return unknown;
  const title = parts.find(({ spec }) => spec.content === "line");
  return {
    titleAt: title?.body[0]?.index ?? null,
    headingsAt: parts.flatMap(({ form, heading }) => (form === "own" && heading ? heading.index : [])),
    points: points.map(({ text }) => text),
  };
};

const readPaper = async ({ path, file, meeting, when }: ChosenPaper, profile: Profile): Promise<PackedPaper> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: path, bytes, title: meeting, when, ...recognisedIn(bytes, profile) };
};

/** Makes the pack that is asked for. Never throws: what went wrong is an answer that says so. */
export const packPapers = async (
  { papers, profile, language, settings }: PackRequest,
  tell: (done: number) => void,
): Promise<PackAnswer> => {
  const say = speak(language);
  const read: PackedPaper[] = [];
  for (const paper of papers) {
    try {
      read.push(await readPaper(paper, profile));
    } catch {
      return { kind: "failed", paper: paper.path, why: `${say("failed.gone")} ${say("failed.goneNext")}` };
    }
    tell(read.length);
  }
  const words = {
    contents: say("pack.contents"),
    meetings: say("pack.meetings"),
    speakingPoints: say("pack.speakingPoints"),
    page: say("pack.page"),
  };
  try {
    const made = makePack(read, { ...settings, language: languageTags[language], words });
    if (made.ok) return { kind: "made", bytes: new Uint8Array(made.bytes), notices: made.notices };
    const { what, next } = describeProblem(made.problem, language);
    return { kind: "failed", paper: made.paper, why: `${what} ${next}` };
  } catch {
    return { kind: "failed", paper: "", why: say("pack.ourFault") };
  }
};
