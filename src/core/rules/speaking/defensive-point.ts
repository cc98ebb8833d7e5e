import type { Edit, Place } from "../../document/edit";
import type { Localised } from "../../profile/profile";
import type { Briefing, Item } from "../../recognise/briefing";
import { placeForSection, refTo } from "../../skeleton/insert-section";
import { caseless } from "../../text/caseless";
import { languageOf } from "../../text/language-of";
import { refsOf, withoutBlankEnd } from "../paragraphs-of";
import { defineRule, type Fix } from "../rule";
import { spanOf } from "../span-of";
import { standsAlone } from "./stands-alone";

/** What is said only when somebody asks. */
const ifAsked: Localised<() => RegExp> = {
  en: caseless(
    /^(?:\p{L}+: )?(?:\(?(?:only )?(?:if|when|in case|should) (?:they |you are |he |she |it is |the (?:other side|issue|question|subject|matter|topic) (?:is )?)?(?:asks?|asked|pressed|challenged|raised?|raises|comes up|be (?:raised|asked))(?![\p{L}])|(?:defensive|reactive)(?: only| points?)?\s*[:–-])/u,
  ),
  fr: caseless(
    /^(?:\p{L}+ : )?(?:\(?(?:uniquement )?(?:si|au cas où|en cas de) (?:la question (?:est|était|serait) (?:posée|soulevée|abordée)|on (?:nous|vous) (?:interroge|demande)|(?:elle|il|ils|elles) (?:demande|demandent|insiste|insistent)|le sujet est (?:abordé|soulevé)|question|interrogé)|(?:défensif|en défense)\s?[:–-])/u,
  ),
  de: caseless(
    /^(?:\p{L}+: )?(?:\(?(?:nur )?(?:falls|wenn|sollte) (?:gefragt|danach gefragt|man (?:fragt|danach fragt)|(?:er|sie) (?:fragt|fragen|danach fragt)|die frage (?:gestellt wird|aufkommt|kommt)|das thema (?:angesprochen wird|aufkommt|zur sprache kommt))|auf nachfrage|nur auf nachfrage|reaktiv\s?[:–-])/u,
  ),
};

/** What all of them begin with, of whatever language; few points do, and an engine is long in being ready for the patterns. */
const opening =
  /^(?:if|when|in case|should|si|au cas|en cas|falls|wenn|sollte|auf nachfrage|defensi|reacti|défensif|en défense|reaktiv)/;
const mayBeIfAsked = (text: string): boolean =>
  opening.test(
    text
      .toLowerCase()
      .replace(/^[^\s:]+ ?: /, "")
      .replace(/^\(?(?:only |uniquement |nur )?/, ""),
  );

/** Under the defensives where they stand, else under their heading, which is put where it belongs. */
const moveFix = (point: Item, briefing: Briefing): readonly Fix[] => {
  const { parts, profile, language } = briefing;
  const spec = profile.sections.find(({ key }) => key === "defensives");
  const refs = refsOf(point.paragraphs);
  if (!spec || !refs || !standsAlone(point, briefing)) return [];
  const part = parts.find((one) => one.spec.key === spec.key);
  const move = (place: Place): Edit => ({ op: "moveParagraphs", paragraphs: refs, place });
  const last = part && (withoutBlankEnd(part.body).at(-1) ?? part.heading);
  const place = placeForSection(spec, briefing);
  const edits: readonly [Edit, ...Edit[]] = last
    ? [move({ under: refTo(last) })]
    : [
        {
          op: "insertParagraphs",
          place,
          paragraphs: [{ text: spec.titles[language], style: "Heading1" }],
          control: null,
        },
        move(place),
      ];
  return [{ titleId: "moveToDefensives", data: { section: spec.key }, safety: "suggestion", edits }];
};

/** What is said only if somebody asks stands apart from what is said in any case. */
export const defensivePoint = defineRule({
  id: "defensive-point",
  family: "speaking",
  severity: "info",
  messages: ["defensive"],
  check: (briefing) =>
    briefing.points
      .filter(({ paragraph, text }) => mayBeIfAsked(text) && ifAsked[languageOf(paragraph, briefing)]().test(text))
      .map((point) => ({
        messageId: "defensive",
        data: { quote: point.text },
        at: spanOf(point.paragraph),
        section: "speakingPoints",
        related: point.paragraphs.slice(1).map(spanOf),
        fixes: moveFix(point, briefing),
      })),
});
