import type { DocumentModel, Language, Localised, Profile, SectionSpec } from "../../src/core";
import { documentOf, paragraphs } from "./document";

interface Words {
  readonly counterparts: readonly string[];
  readonly day: string;
  readonly sentence: string;
  readonly point: string;
  readonly side: string;
  readonly person: string;
}

const words: Localised<Words> = {
  en: {
    counterparts: ["Nordlicht Ferries", "Harbour Watch", "Quay Friends", "Blue Lighthouse"],
    day: "14 April 2026, 10.30-11.15 (room 7/42)",
    sentence: "The harbours of the northern coast have applied for the support that was announced in May.",
    point: "We can begin with the first harbour this autumn.",
    side: "the Ministry of Ports",
    person: "Ms Ada Holm, Minister",
  },
  fr: {
    counterparts: ["Lumière du Nord", "Amis des quais", "Vigie du port", "Phare bleu"],
    day: "14 avril 2026, 10h30-11h15 (salle 7/42)",
    sentence: "Les ports de la côte nord ont demandé l’aide qui avait été annoncée par le gouvernement au mois de mai.",
    point: "Nous pouvons commencer avec le premier port dès cet automne.",
    side: "le ministère des Ports",
    person: "Mme Ada Holm, ministre",
  },
  de: {
    counterparts: ["Nordlicht Fähren", "Hafenwacht", "Freunde der Kais", "Blauer Leuchtturm"],
    day: "14. April 2026, 10.30-11.15 Uhr (Raum 7/42)",
    sentence: "Die Häfen an der nördlichen Küste haben die Hilfe beantragt, die im Mai angekündigt worden ist.",
    point: "Wir können mit dem ersten Hafen noch in diesem Herbst beginnen.",
    side: "das Ministerium für Häfen",
    person: "Frau Ada Holm, Ministerin",
  },
};

/** Which of ten papers have a section: all, six, or three of them. */
const has = ({ presence }: SectionSpec, number: number): boolean => {
  if (presence === "required") return true;
  return presence === "recommended" ? number % 5 < 3 : number % 4 === 3 || number % 10 === 0;
};

const sectionText = (section: SectionSpec, profile: Profile, language: Language, number: number): string => {
  const { counterparts, day, sentence, point, side, person } = words[language];
  const heading = `## ${section.titles[language]}`;
  const counterpart = counterparts[number % counterparts.length] ?? "";
  switch (section.content) {
    case "line":
      return `# ${profile.titleLines[language].replace("{counterpart}", counterpart)}`;
    case "dateLine":
      return `~ ${day}`;
    case "sides":
      return `${heading}\n${profile.sideLabels[language].replace("{side}", side)}\n- ${person}`;
    case "questions":
      return `${heading}\n### ${sentence.replace(/\.$/, "?")}\n${point}`;
    case "table":
    case "list":
      return `${heading}\n- ${point}\n- ${sentence}`;
    case "prose":
      return `${heading}\n${Array.from({ length: 1 + (number % 3) }, () => sentence).join(" ")}`;
  }
};

/** Ten finished papers of a profile in one language: what it requires is in all, the rest in six or three of them. */
export const papersOf = (profile: Profile, language: Language): readonly DocumentModel[] =>
  Array.from({ length: 10 }, (_, number) => {
    const sections = profile.sections.filter((section) => has(section, number));
    const text = sections.map((section) => sectionText(section, profile, language, number)).join("\n");
    return documentOf(paragraphs(text), language);
  });
