import { languageOf } from "../../../src/core/text/language-of";
import { briefingOf, partsOf, requiredParts } from "../../support/briefing";
import { paragraphs } from "../../support/document";

const said = (text: string) => {
  const briefing = briefingOf([...partsOf(requiredParts), ...paragraphs(text)]);
  const last = briefing.model.paragraphs.at(-1);
  if (!last) throw new Error("There is no paragraph");
  return languageOf(last, briefing);
};

test.each([
  ["en", "The six harbours of the coast have applied for support from the fund."],
  ["fr", "Les six ports de la côte ont demandé une aide du fonds pour les travaux qui sont prévus."],
  ["de", "Die sechs Häfen der Küste haben eine Hilfe aus dem Fonds für die Arbeiten beantragt."],
  ["en", "Nordlicht Ferries"],
  ["en", "Le Havre"],
])("an English paper with a paragraph in %s: %s", (language, text) => expect(said(text)).toBe(language));
