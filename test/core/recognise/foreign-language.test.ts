import { recognise } from "../../../src/core";
import { documentOf, paragraphs } from "../../support/document";
import { standardProfile } from "../../support/standard-profile";

const foreignLanguageOf = (notation: string) =>
  recognise(documentOf(paragraphs(notation)), standardProfile).foreignLanguage;

/** Papers whose sections have names of a language that nobody writes a profile in. */
const rows: readonly (readonly [language: string, notation: string])[] = [
  [
    "es",
    "* Temas\n- Tasas portuarias\n* Participantes\nElena Roca\n* Antecedentes\nLa Asociación agrupa a los puertos del país.",
  ],
  ["it", "* Temi\n- Dragaggi\n* Partecipanti\nPaola Neri\n* Contesto\nIl Governo non ha ancora risposto alla Regione."],
  [
    "nl",
    "* Onderwerpen\n- Pensioenen\n* Deelnemers\nJoke Bos\n* Achtergrond\nDe vereniging is opgericht in 1922 en heeft 410 leden.",
  ],
  ["pl", "* Tematy\n- Energetyka\n* Uczestnicy\nAnna Kowal\n* Tło\nWspółpraca trwa od 2020 roku i nie jest zagrożona."],
];

describe("the language of a paper that is none of ours", () => {
  it.each(rows)("%s", (language, notation) => {
    expect(foreignLanguageOf(notation)).toBe(language);
  });

  it.each([
    ["a paper in one of ours", "* Topics\n- Ferries\n* Participants\nMs Sand\n* Background\nText."],
    ["one foreign name among ours", "* Topics\n- Ferries\n* Participants\nMs Sand\n* Antecedentes\nText."],
    ["no names at all", "El gobierno no ha respondido a los puertos."],
  ])("none in %s", (_, notation) => {
    expect(foreignLanguageOf(notation)).toBeNull();
  });
});
