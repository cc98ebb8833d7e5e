import { recognise, type ParagraphFacts } from "../../src/core";
import { documentOf, paragraphs } from "./document";
import { standardProfile } from "./standard-profile";

/** What is read of these paragraphs under "Participants", a line a side: "DG MOVE: Ilse Brandt (head of unit)". */
export const sidesOf = (facts: readonly ParagraphFacts[]): readonly string[] => {
  const around = [...paragraphs("## Participants"), ...facts, ...paragraphs("## Line to take\nWe agree.")];
  return recognise(documentOf(around), standardProfile).sides.map(({ name, people }) => {
    const named = people.map((person) => (person.function ? `${person.name} (${person.function})` : person.name));
    return `${name ?? "?"}: ${named.join("; ")}`;
  });
};
