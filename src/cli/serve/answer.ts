import {
  addToSummary,
  emptySummary,
  jsonReport,
  succeed,
  type CheckedDocument,
  type Language,
  type NonEmpty,
  type Profile,
} from "../../core";
import { gateBytes } from "../gate/gate-bytes";
import { unreadable, type GatedDocument, type GateVerdict } from "../gate/gated-document";
import { standardInput } from "../files/standard-input";
import { failed, judgeBytes } from "../judge/judge-file";
import { version } from "../version";

/** What is asked of a document: everything about it, or whether it may leave. */
export type Question = "check" | "gate";

/** One document to be judged: plain data that goes to a thread. */
export interface Asked {
  readonly question: Question;
  readonly bytes: Uint8Array;
  /** null where nobody said. */
  readonly name: string | null;
  readonly language: Language;
  readonly requiresStamp: boolean;
  /** The day by which dates are judged, "2026-04-14". */
  readonly today: string;
}

/** What is said of it: the JSON of the command line, and in a word what it came to. */
export interface Answer {
  readonly body: string;
  readonly verdict: CheckedDocument["verdict"] | GateVerdict;
}

/** As the contract names what has no path. */
const nameless = "<body>";

const checked = (document: CheckedDocument, { language }: Asked, profile: Profile): Answer => {
  const report = jsonReport({ profile, language, version });
  const body = report.begin() + report.document(document) + report.end(addToSummary(emptySummary, document));
  return { body, verdict: document.verdict };
};

const gated = (document: GatedDocument, { id, version: profileVersion }: Profile): Answer => ({
  body: `${JSON.stringify({ version: 1, profile: { id, version: profileVersion }, documents: [document] }, null, 2)}\n`,
  verdict: document.verdict,
});

/** Judges a document that was sent. */
export const answer = async (asked: Asked, profiles: NonEmpty<Profile>): Promise<Answer> => {
  const { question, bytes, name, language, requiresStamp, today } = asked;
  const settings = { profiles, language, requiresStamp, today, withContent: false };
  // What has no name is judged as standard input is: no rule speaks of a name that nobody gave.
  const path = name ?? standardInput;
  if (question === "gate") {
    return gated({ ...(await gateBytes(path, succeed(bytes), settings)), path: name ?? nameless }, profiles[0]);
  }
  return checked({ ...(await judgeBytes(path, succeed(bytes), settings)), path: name ?? nameless }, asked, profiles[0]);
};

/** What is said of a document that brought its thread down: never that it is in order. */
export const answerOfFailure = (error: unknown, asked: Asked, profiles: NonEmpty<Profile>): Answer => {
  const { question, name, language, today } = asked;
  const document = failed(name ?? nameless, error, { profiles, language, today, withContent: false });
  if (question === "check") return checked(document, asked, profiles[0]);
  return gated(unreadable(document.path, document.error?.message ?? ""), profiles[0]);
};
