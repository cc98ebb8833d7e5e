import type { Language, Localised } from "../../profile/profile";
import { caseless } from "../../text/caseless";
import { keyTermsIn } from "../../text/key-terms";

/** Words after which a topic only gives examples. */
const examples: Localised<() => RegExp> = {
  en: caseless(
    /[\s,;:(]{1,3}(?:such as|like|e\.g\.|for example|for instance|including|in particular|notably)(?![\p{L}\p{N}])/u,
  ),
  fr: caseless(
    /[\s,;:(]{1,3}(?:comme|tel(?:le)?s? que|par exemple|p\.\s?ex\.|notamment|y compris|en particulier)(?![\p{L}\p{N}])/u,
  ),
  de: caseless(
    /[\s,;:(]{1,3}(?:wie(?: etwa| zum beispiel)?|etwa|zum beispiel|z\.\s?b\.|beispielsweise|insbesondere|darunter)(?![\p{L}\p{N}])/u,
  ),
};

/** Words that stand in topics of every meeting: who finds them elsewhere has found nothing. */
const genericWords: Localised<string> = {
  en: `approach area areas aspect aspects case challenge challenges context cooperation current debate development
    developments discussion exchange field follow framework future general help implementation importance information
    introduction issue issues latest leverage main matter matters meeting need needs objective objectives opportunities
    outlook overview perspective point points policy possible presentation priorities priority problem problems progress
    project projects question questions recent review role round situation state status strategy subject support table
    topic topics update view views way ways work`,
  fr: `actuel actuelle approche aspect aspects avancement cadre cas cooperation debat defi defis developpement
    developpements discussion domaine echange echanges enjeu enjeux etat evolution evolutions general generale
    information informations importance introduction lieu matiere mise oeuvre moyen moyens necessaire objectif objectifs
    perspective perspectives point points politique possible presentation priorite priorites probleme problemes progres
    projet projets question questions recent recente reunion role situation strategie suite suites suivi sujet sujets
    table theme themes tour travaux travail vue`,
  de: `aktuell aktuelle aktuellen ansatz aspekt aspekte aufgabe aufgaben ausblick austausch bedeutung bereich bereiche
    debatte diskussion einfuhrung entwicklung entwicklungen fall fortschritt fortschritte frage fragen gesprach
    herausforderung herausforderungen information informationen lage massnahme massnahmen mogliche moglichkeit
    moglichkeiten perspektive perspektiven politik prioritaten problem probleme projekt projekte punkt punkte rahmen
    rolle sachstand situation stand strategie thema themen treffen uberblick umsetzung unterstutzung vorstellung
    weiteres zukunft zusammenarbeit ziel ziele`,
};

const generic = new Map<Language, ReadonlySet<string>>();

const genericTerms = (language: Language): ReadonlySet<string> => {
  const known = generic.get(language) ?? new Set(keyTermsIn(genericWords[language], language));
  generic.set(language, known);
  return known;
};

/** A topic without the examples that it gives, and without its full stop. */
export const withoutExamples = (topic: string, language: Language): string => {
  const at = topic.search(examples[language]());
  const before = topic.slice(0, Math.max(0, at));
  const kept = at < 0 || keyTermsIn(before, language).length < 2 ? topic : before;
  return kept.trim().replace(/[\s.;:,(]{1,9}$/, "");
};

/** What a topic is about, as key terms: without its examples and without words that stand in any topic. */
export const topicTerms = (topic: string, language: Language): readonly string[] => {
  const ofEvery = genericTerms(language);
  return keyTermsIn(withoutExamples(topic, language), language).filter((term) => !ofEvery.has(term));
};
