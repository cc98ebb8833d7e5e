import { gather } from "../../document/gather";
import type { Localised } from "../../profile/profile";
import { caseless } from "../../text/caseless";
import { wordTrace, type WordTrace } from "../../text/word-trace";
import { holdingWord } from "../language/written";
import { defineRule } from "../rule";
import { allInOne, isNonEmpty } from "./all-in-one";
import { toldTextIn } from "./told-text";

const anyOf = (...words: readonly string[]): (() => RegExp) =>
  caseless({ source: `(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, flags: "gu" });

/**
 * Words of time that count from the day they were written on. "Today" and "now" mostly mean these years. Each language
 * has its own: "hier" is yesterday in French, and here in German.
 */
const words: Localised<() => RegExp> = {
  en: anyOf(
    "yesterday|tomorrow|tonight|(?:last|next|this) (?:week|month)|(?:last|next) year|(?:last|next) (?:mon|tues|wednes|thurs|fri)day",
    "recently|(?:a few|some|two|three) (?:days|weeks|months) ago|in the (?:coming|next) (?:days|weeks|months)",
  ),
  fr: anyOf(
    "avant-hier|hier|(?:après-)?demain|(?:la )?semaine (?:dernière|passée|prochaine)|(?:le )?mois (?:dernier|passé|prochain)",
    "l['’]an (?:dernier|passé|prochain)|l['’]année (?:dernière|passée|prochaine)|cette semaine|ce mois-ci",
    "récemment|prochainement|il y a (?:quelques|deux|trois) (?:jours|semaines|mois)|(?:dans les|ces) prochaine?s (?:jours|semaines|mois)",
  ),
  de: anyOf(
    "vorgestern|gestern|übermorgen|morgen|kürzlich|neulich|demnächst|vor kurzem|vor (?:einigen|wenigen|zwei|drei) (?:Tagen|Wochen|Monaten)",
    "(?:letzte|vorige|vergangene|nächste|kommende|diese)[nrms]? (?:Woche|Monat|Jahr)e?s?|in den (?:nächsten|kommenden) (?:Tagen|Wochen|Monaten)",
  ),
};

/** Each of them has a word of each of these: "last" and "next" are said of many things besides a year. */
const traces: Localised<readonly WordTrace[]> = {
  en: [
    wordTrace("yesterday tomorrow tonight week month last next recently ago coming"),
    wordTrace(
      "yesterday tomorrow tonight week month year recently ago days weeks months",
      "monday tuesday wednesday thursday friday",
    ),
  ],
  fr: [wordTrace("hier demain semaine semaines mois an année récemment prochainement jours prochains prochaines")],
  de: [
    wordTrace(
      "vorgestern gestern übermorgen morgen kürzlich neulich demnächst kurzem Tagen Wochen Monaten Woche Wochee Woches",
      "Wochees Monat Monate Monats Monates Jahr Jahre Jahrs Jahres",
    ),
  ],
};

/** "Am Morgen" is a time of day, and "heute Morgen" too. */
const isMorning = (word: string): boolean => word === "Morgen";
const isThisYear = (word: string): boolean => /^diese[nrms]? Jahr/i.test(word);

/** Words of time that run out: by the time the paper is read, or used again, they mean another day. */
export const staleWords = defineRule({
  id: "stale-words",
  family: "background",
  severity: "info",
  messages: ["stale"],
  check: (briefing) => {
    const { language } = briefing;
    const held = traces[language].reduce((all, trace) => holdingWord(all, trace, briefing), toldTextIn(briefing));
    const found = gather(held, (written) =>
      Array.from(written.paragraph.text.matchAll(words[language]()), ({ 0: word, index }) => ({
        written,
        word,
        stretch: { from: index, to: index + word.length },
      })).filter(({ word, stretch }) => stretch.from >= written.from && !isMorning(word) && !isThisYear(word)),
    );
    if (!isNonEmpty(found)) return [];
    const quote = [...new Set(found.map(({ word }) => word))].join(", ");
    return [allInOne("stale", found, { quote, count: found.length })];
  },
});
