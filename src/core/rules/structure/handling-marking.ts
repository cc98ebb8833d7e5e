import type { Marking } from "../../profile/look";
import { languages } from "../../profile/profile";
import { foldText } from "../../recognise/normalise-heading";
import { onceFor } from "../../text/once-for";
import { paragraphsWith, traceOfRarestWords, type WordTrace } from "../../text/word-trace";
import { aboutDocument } from "../about-document";
import { wordsOption } from "../options";
import { defineRule } from "../rule";

/** A marking is a few words on a line of its own, or in a bracket behind the title. */
const longestLine = 200;
const mostWords = 7;

const usualMarkings = [
  "internal, public, limited, sensitive, restricted, confidential, unclassified, official",
  "interne, diffusion restreinte, diffusion limitée, confidentiel, non classifié",
  "intern, öffentlich, nur für den Dienstgebrauch, vertraulich, offen",
].flatMap((markings) => markings.split(", "));

const wordsIn = (text: string): readonly string[] =>
  foldText(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");

interface Sought {
  /** As words with a blank between them and around. */
  readonly markings: readonly string[];
  readonly trace: WordTrace | null;
}

const soughtFrom = (markings: readonly string[]): Sought => ({
  markings: markings.map((marking) => ` ${wordsIn(marking).join(" ")} `),
  trace: traceOfRarestWords(markings),
});

/** Worked out once for each profile. */
const soughtOf = {
  house: onceFor(soughtFrom),
  template: onceFor(({ marks }: Marking) => soughtFrom(languages.flatMap((language) => marks[language]))),
};

/** The line as a whole, and what stands in its brackets. */
const piecesOf = (line: string): readonly string[] => [
  line,
  ...Array.from(line.matchAll(/[([]([^()[\]]*)[)\]]/g), ([, inside = ""]) => inside),
];

/** The paper says who may read it. */
export const handlingMarking = defineRule({
  id: "handling-marking",
  family: "structure",
  severity: "off",
  messages: ["missing"],
  options: { markings: wordsOption(...usualMarkings) },
  check: ({ model, profile: { look } }, { markings }) => {
    const { pageTexts } = model.traces;
    const { marking: ofTemplate } = look;
    // The template puts the mark at the head or foot of the pages, and not every host tells what stands there.
    if (ofTemplate && pageTexts === null) return [];
    const sought = ofTemplate ? soughtOf.template(ofTemplate) : soughtOf.house(markings);
    const isMarking = (piece: string): boolean => {
      const words = wordsIn(piece);
      const says = ` ${words.join(" ")} `;
      return words.length <= mostWords && sought.markings.some((marking) => says.includes(marking));
    };
    const held = sought.trace && paragraphsWith(sought.trace, model);
    const isMarked = (line: string): boolean => line.length <= longestLine && piecesOf(line).some(isMarking);
    const isSaid =
      model.paragraphs.some(({ text, index }) => held?.[index] !== 0 && isMarked(text)) ||
      (pageTexts ?? []).some(isMarked);
    return isSaid ? [] : [aboutDocument("missing")];
  },
});
