import type { Paragraph } from "../document/paragraph";
import type { Profile } from "../profile/profile";
import type { Part } from "./briefing";
import type { Choice } from "./candidate";
import { tellsTime } from "./parse-date-line";

/** A title and a date line that share a paragraph have few lines. */
const mostLines = 6;

/** Where the date begins below a title in one paragraph, divided by soft breaks; -1 where it does not. */
const dateBelowTitle = ({ text }: Paragraph): number => {
  const [title = "", ...lines] = text.split("\n", mostLines);
  if (lines.length === 0 || tellsTime(title).day) return -1;
  let from = title.length + 1;
  for (const line of lines) {
    if (tellsTime(line).day) return from;
    from += line.length + 1;
  }
  return -1;
};

/** The choices with the title and the date line both, where one paragraph holds the two and was taken for one of them. */
export const withSharedLine = (choices: readonly Choice[], profile: Profile): readonly Choice[] => {
  const at = choices.findIndex(({ candidate: { spec, paragraph } }) => {
    const isLine = spec.content === "line" || spec.content === "dateLine";
    return isLine && paragraph.text.includes("\n") && dateBelowTitle(paragraph) >= 0;
  });
  const choice = choices[at];
  if (choice === undefined) return choices;
  const { spec } = choice.candidate;
  const other = profile.sections.find(({ content }) => content === (spec.content === "line" ? "dateLine" : "line"));
  if (!other || choices.some(({ candidate }) => candidate.spec.content === other.content)) return choices;
  const twin: Choice = { ...choice, candidate: { ...choice.candidate, spec: other } };
  const both = other.content === "line" ? [twin, choice] : [choice, twin];
  return [...choices.slice(0, at), ...both, ...choices.slice(at + 1)];
};

/** What the title or the date line says; null where there is none. Of a paragraph that they share, each says its lines. */
export const textOfLine = (parts: readonly Part[], content: "line" | "dateLine"): string | null => {
  const bodyOf = (wanted: Part["spec"]["content"]) => parts.find(({ spec }) => spec.content === wanted)?.body ?? [];
  const body = bodyOf(content);
  const [first] = body;
  if (!first) return null;
  const isShared = bodyOf("line")[0] === bodyOf("dateLine")[0];
  const from = isShared ? dateBelowTitle(first) : -1;
  const own = content === "line" ? first.text.slice(0, Math.max(0, from)) : first.text.slice(Math.max(0, from));
  const texts = from < 0 ? body.map(({ text }) => text) : [own];
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join(" ");
};
