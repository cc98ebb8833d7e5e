import {
  checkAsMade,
  checkedDocument,
  refusedDocument,
  stateOf,
  unreadDocument,
  type CheckedDocument,
} from "../../core";
import { openDocxPort } from "../../docx/port";
import { speak } from "../text/say";
import type { JudgingSettings, Judgement } from "./judgement";

/** Beyond this no paper is a briefing, and a browser's tab has to hold it whole: 200 MB. */
const mostBytes = 200_000_000;

const nameIn = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Browsers hash only on pages that came by https or from this computer. */
const hashOf = async (bytes: ArrayBuffer): Promise<string | null> => {
  if (!("subtle" in crypto)) return null;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};

/** What there is to say of a paper that brought a worker down, or of a fault of ours. */
export const failedPaper = (
  path: string,
  cause: "gone" | "ourFault" | "tooLong",
  { language }: JudgingSettings,
): Judgement => {
  const say = speak(language);
  const error = { code: "unsupported", message: say(`failed.${cause}`) } as const;
  return { document: unreadDocument(path, error, say(`failed.${cause}Next`)), stamp: null, hash: null };
};

const unjudged = (document: CheckedDocument): Omit<Judgement, "hash"> => ({ document, stamp: null });

const judgeBytes = async (
  path: string,
  bytes: Uint8Array,
  { profile, others = [], language, today }: JudgingSettings,
): Promise<Omit<Judgement, "hash">> => {
  const opened = openDocxPort(bytes);
  const model = opened.ok ? await opened.value.read() : opened;
  if (!model.ok) return unjudged(refusedDocument(path, model.problem, language));
  const result = checkAsMade(model.value, [profile, ...others], { today, fileName: nameIn(path) });
  return {
    document: checkedDocument(path, result, model.notices, { language, withContent: false }),
    stamp: stateOf(model.value, result.briefing.profile, today),
  };
};

const bytesOf = async (file: File): Promise<ArrayBuffer | null> => {
  try {
    return await file.arrayBuffer();
  } catch {
    return null;
  }
};

/** Reads and judges one file. Never throws: a bad paper has a judgement that says so. */
export const judgePaper = async (path: string, file: File, settings: JudgingSettings): Promise<Judgement> => {
  if (file.size > mostBytes) {
    return { ...unjudged(refusedDocument(path, { code: "too-large", detail: "" }, settings.language)), hash: null };
  }
  const bytes = await bytesOf(file);
  if (bytes === null) return failedPaper(path, "gone", settings);
  const hash = await hashOf(bytes);
  try {
    return { ...(await judgeBytes(path, new Uint8Array(bytes), settings)), hash };
  } catch {
    return { ...failedPaper(path, "ourFault", settings), hash };
  }
};
