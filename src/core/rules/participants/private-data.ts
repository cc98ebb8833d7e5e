import type { DocumentModel } from "../../document/model";
import type { Paragraph } from "../../document/paragraph";
import type { Briefing, Part } from "../../recognise/briefing";
import { caseless } from "../../text/caseless";
import { glancesAt } from "../../text/glance";
import { sign, type Signs } from "../../text/signs";
import { paragraphsWith, wordTrace } from "../../text/word-trace";
import { defineRule, type Report } from "../rule";

type Kind = "email" | "phone" | "birth";

/** Addresses that people have at home. Providers that are companies too (orange.com) only where private people are. */
const privateAddress =
  /[\w.+-]{1,64}@(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|aol|gmx|protonmail)\.[a-z]{2,3}(?:\.[a-z]{2})?\b|[\w.+-]{1,64}@(?:me\.com|mac\.com|mail\.com|proton\.me|pm\.me|web\.de|t-online\.de|freenet\.de|posteo\.de|orange\.fr|wanadoo\.fr|free\.fr|sfr\.fr|laposte\.net|bluewin\.ch)\b/giu;

/** A number that is said to be of a mobile phone or of a home, or that begins as only those do. */
const privateNumber = caseless(
  /(?<!\p{L})(?:mobile?|mobile phone|mobile number|cell|cell phone|portable|handy|mobiltelefon|mobilnummer|natel|gsm|private phone|home phone|tél\. privé|privat)(?!\p{L})[\s.:]{0,3}\+?\(?\d[\d\s()./-]{6,20}\d|(?<![\d+])(?:(?:\+|00)33[\s.]?|0)[67](?:[\s.]?\d{2}){4}(?!\d)|(?:(?:\+|00)49[\s-]?|(?<!\d)0)1[567]\d[\s/-]?\d{3}[\s-]?\d{4,5}(?!\d)|(?:(?:\+|00)44[\s-]?)7\d{3}[\s-]?\d{3}[\s-]?\d{3}(?!\d)|(?:(?:\+|00)32[\s-]?)4\d{2}[\s./-]?\d{2}[\s.]?\d{2}[\s.]?\d{2}(?!\d)/gu,
);

const day =
  "(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+)?\\p{L}{3,9}\\.?\\s+\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})";
const birthday = caseless({
  source: `(?<!\\p{L})(?:born(?: on)?|née?(?: le)?|geboren(?: am)?|geb\\.(?: am)?|\\*|date of birth|date de naissance|geburtsdatum)[\\s:]{0,3}${day}`,
  flags: "gu",
});
const birthLabel = /date of birth|date de naissance|geburtsdatum/i;
const birthTrace = wordTrace("birth naissance geburtsdatum");

/** Words of which a private number or a birthday of somebody needs one, unless it shows by itself what it is. */
const phoneWords = wordTrace("mobil mobile cell portable handy mobiltelefon mobilnummer natel gsm phone prive privat");
const bornWords = wordTrace("born ne nee geboren geb birth naissance geburtsdatum");
/** The beginnings of mobile numbers. */
const phoneBegins = /(?:\+|00)(?:3[23]|4[49])|(?<!\d)0(?:[67]|1[567])/;

/** A company is born too: among people a birthday is one, elsewhere only one that is labelled so. */
const isAmongPeople = ({ spec }: Part): boolean => spec.content === "sides" || spec.key === "cvs";

/** What a paragraph must hold before it is searched. */
const traces: Readonly<Record<Kind, Signs>> = { email: sign.at, phone: sign.longNumber, birth: sign.digit };

const patterns: Readonly<Record<Kind, () => RegExp>> = {
  email: () => privateAddress,
  phone: privateNumber,
  birth: birthday,
};

/** A mobile number in the contact is meant to be rung. */
const isAskedOf = (kind: Kind, part: Part, words: string): boolean => {
  if (kind === "phone") return part.spec.key !== "contact";
  return kind === "email" || isAmongPeople(part) || birthLabel.test(words);
};

interface Place {
  readonly paragraph: Paragraph;
  readonly part: Part;
  readonly words: string;
  readonly from: number;
}

const mayHold = (kind: Kind, { index, text }: Paragraph, model: DocumentModel): boolean => {
  if (kind === "email") return true;
  return kind === "phone"
    ? paragraphsWith(phoneWords, model)[index] === 1 || phoneBegins.test(text)
    : paragraphsWith(bornWords, model)[index] === 1 || text.includes("*");
};

const placesOf = (kind: Kind, { model, parts }: Briefing): readonly Place[] => {
  const { signs } = glancesAt(model);
  const labelled = kind === "birth" ? paragraphsWith(birthTrace, model) : null;
  const places: Place[] = [];
  for (const part of parts) {
    const isAnywhere = labelled === null || isAmongPeople(part);
    for (let at = part.heading ? -1 : 0; at < part.body.length; at += 1) {
      const paragraph = at < 0 ? part.heading : part.body[at];
      if (!paragraph) continue;
      const { index, text } = paragraph;
      if (((signs[index] ?? 0) & traces[kind]) === 0 || !(isAnywhere || labelled[index] === 1)) continue;
      if (!mayHold(kind, paragraph, model)) continue;
      for (const { 0: words, index: from } of text.matchAll(patterns[kind]())) {
        if (isAskedOf(kind, part, words)) places.push({ paragraph, part, words, from });
      }
    }
  }
  return places;
};

const spanOf = ({ paragraph, from, words }: Place) => ({ paragraph: paragraph.id, from, to: from + words.length });

const judge = (kind: Kind, briefing: Briefing): readonly Report<Kind>[] => {
  const [first, ...others] = placesOf(kind, briefing);
  if (!first) return [];
  return [
    {
      messageId: kind,
      data: { quote: first.words, count: others.length + 1 },
      at: spanOf(first),
      section: first.part.spec.key,
      related: others.map(spanOf),
      fixes: [],
    },
  ];
};

/** The paper has no private addresses, mobile numbers or birthdays of people: it may be given to anybody who asks. */
export const privateData = defineRule({
  id: "private-data",
  family: "participants",
  severity: "warning",
  messages: ["email", "phone", "birth"],
  check: (briefing) => [...judge("email", briefing), ...judge("phone", briefing), ...judge("birth", briefing)],
});
