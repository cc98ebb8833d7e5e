import { describeVerdict, visibleText, type Language, type Paint, type Shade } from "../../core";
import { sayIn } from "../words/say-in";
import type { GatedDocument, GateVerdict } from "./gated-document";

const signs: Readonly<Record<GateVerdict, readonly [string, Shade]>> = {
  ready: ["✔", "good"],
  readyWithWaivers: ["✔", "good"],
  notReady: ["✖", "error"],
  couldNotTell: ["?", "warning"],
  unreadable: ["✖", "error"],
  notConcerned: ["–", "info"],
};

const headOf = ({ verdict, passes }: GatedDocument, language: Language): string => {
  if (verdict === "unreadable" || verdict === "notConcerned") return sayIn(language, verdict);
  return passes || verdict === "notReady" || verdict === "couldNotTell"
    ? describeVerdict(verdict, language)
    : sayIn(language, "notMarked");
};

/** Tells people whether a document may leave, and if not, what is left and who must act. */
export const tellGate = (document: GatedDocument, language: Language, paint: Paint): string => {
  const { verdict, passes, path, error, left, accepted, stamp, notices } = document;
  const [sign, shade] = passes || verdict === "couldNotTell" ? signs[verdict] : signs.notReady;
  const lines = [
    ...(error === null ? [] : [error]),
    ...left.map(({ what, who, paragraph }) => `${paragraph === null ? "" : `¶${paragraph + 1}  `}${what}  → ${who}`),
    ...accepted,
    ...(stamp.words === "" || verdict === "notConcerned" ? [] : [stamp.words]),
    ...notices,
  ];
  const heading = `${paint(shade, sign)} ${paint("strong", visibleText(path))}  ${paint(shade, headOf(document, language))}`;
  return `${[heading, ...lines.map((line) => `  ${visibleText(line)}`)].join("\n")}\n`;
};
