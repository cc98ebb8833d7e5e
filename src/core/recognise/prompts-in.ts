import type { Paragraph } from "../document/paragraph";
import { endOfPrompt } from "../document/prompts";
import { languages, type Localised, type Profile } from "../profile/profile";
import { caseless } from "../text/caseless";

/** Where a prompt of the template stands in a text; offsets as in Span. */
export interface PromptSpan {
  readonly from: number;
  readonly to: number;
}

const folded = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

const readPrompts = (profile: Profile): ReadonlySet<string> => {
  const inEvery = <T>(localised: Localised<T>): readonly T[] => languages.map((language) => localised[language]);
  const prompts = profile.sections.flatMap(({ prompts: own }) => inEvery(own).flat());
  const fields = profile.fields.flatMap(({ labels }) => inEvery(labels).map((label) => `[${label}]`));
  return new Set([...prompts, ...fields].map(folded));
};

const prompts = new WeakMap<Profile, ReadonlySet<string>>();

const promptsOf = (profile: Profile): ReadonlySet<string> => {
  const known = prompts.get(profile) ?? readPrompts(profile);
  prompts.set(profile, known);
  return known;
};

/** Longer than anybody writes in place of words that are still to come. */
const longestStandIn = 120;

/** "List to follow", "Namen werden nachgereicht": what is to come. */
const whatComes =
  "(?:(?:full |final |complete )?(?:lists?|names?|details|text|input|content|contribution|listes?|noms|texte|détails|namen|angaben|inhalt|beitrag|teilnehmerliste) )?";

/** "To be added by Unit B.1", "à compléter par la DG", "wird nachgereicht". */
const stillToCome = `${whatComes}(?:tb[acd]|to (?:be (?:completed|confirmed|drafted|added|provided|inserted|supplied|updated)|come|follow)|à (?:compléter|confirmer|rédiger|insérer|fournir|venir)|(?:noch )?zu ergänzen|(?:noch )?einzufügen|(?:wird|werden) (?:noch )?(?:(?:durch|von|vom|von der) \\S+ )?(?:ergänzt|nachgereicht|benannt|erstellt|geliefert)|folgt(?: noch)?|folgen(?: noch)?)(?: (?:by|par|durch|von|from) [^;[\\]]{2,60})?`;

/** What Word shows in a control that nobody has filled in, and what templates tell their writers. */
const instruction =
  "(?:(?:click|klicken|cliquez) [^.]{0,40}(?:text|texte|date|datum|eingeben|einzugeben)|choose an item|wählen sie ein element aus|choisissez un élément|(?:please )?(?:insert|enter|type|add|write) (?:[^.\\s]+ ){0,5}here|(?:insérer|saisir|ajouter) (?:[^.\\s]+ ){0,5}ici|(?:bitte|hier) (?:[^.\\s]+ ){0,4}(?:eingeben|einfügen|eintragen))";

/** How what a template tells its writers begins: in brackets it may have figures. */
const tells =
  "(?:please|insert|list|add|describe|name|give|state|explain|summari[sz]e|delete|max(?:imum|imal|\\.)?|at most|up to|veuillez|indiquer|décrire|insérer|ajouter|énumérer|supprimer|bitte|hier|höchstens)";

/** A paragraph that is wholly a note to its writer: three words in brackets from another template, "XXX", "TBC". */
const standIn = caseless({
  source: `^\\s*(?:\\[[^[\\]\\d]*\\s[^[\\]\\d]*\\s[^[\\]\\d]*\\]|\\[${stillToCome}[.…!]*\\]|\\[${tells} [^[\\]]*\\]|x{3,}(?![\\p{L}\\d]).*|n\\/a|<[^<>]*\\s[^<>]*>|[(*]*\\s*(?:${stillToCome}|${instruction}|lorem ipsum .*)[.…!]*(?: \\([^()]*\\))?[.\\s)*]*)\\s*$`,
  flags: "u",
});

/** What such a note begins with: nearly no text does, and the whole pattern takes long. */
const beginsLikeStandIn =
  /^[\s(*]*(?:\[|<|xxx|n\/a|tb[acd]|to |à |noch |zu |einz|wird |werden |folgt|lorem |full |final |complete |lists?|names? |details |text|input |content |contribution |noms |détails |namen |angaben |inhalt |beitrag |teilnehmerliste |click |klick|cliquez |choose |wähl|choisissez |please |insert |enter |type |add |write |insérer |saisir |ajouter |bitte |hier )/i;

/** The first two letters of a text in one number, whatever their case. */
const firstTwo = (text: string): number => ((text.charCodeAt(0) & 31) << 5) | (text.charCodeAt(1) & 31);

/** 1 for the first two letters of what `beginsLikeStandIn` knows. */
const mayBeFirst = new Uint8Array(0x400);
for (const two of "xx tb to no zu ei wi we fo lo fu fi co li na de te in an be cl kl ch pl en ty ad wr sa aj bi hi".split(
  " ",
)) {
  mayBeFirst[firstTwo(two)] = 1;
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Nearly every text begins with two letters of ASCII that none of these does, and no pattern need be asked. */
const mayBeStandIn = (text: string): boolean =>
  !isLetter(text.charCodeAt(0)) || !isLetter(text.charCodeAt(1)) || mayBeFirst[firstTwo(text)] === 1;

const isStandIn = (text: string): boolean =>
  text.length <= longestStandIn && mayBeStandIn(text) && beginsLikeStandIn.test(text) && standIn().test(text);

/**
 * The prompts of the template in a text, in any of our languages, and what else people put in place of words to come.
 * Other square brackets are left in peace: papers are full of "[2016]", "[sic]" and "[…]".
 */
export const promptsIn = (text: string, profile: Profile): readonly PromptSpan[] => {
  if (isStandIn(text)) return [{ from: 0, to: text.length }];
  if (!text.includes("[")) return [];
  const known = promptsOf(profile);
  return [...text.matchAll(/\[[^[\]]*\]/g)]
    .filter(([bracket]) => known.has(folded(bracket)))
    .map(({ 0: bracket, index }) => ({ from: index, to: index + bracket.length }));
};

/** The same of a paragraph of a briefing, with what its controls show as their prompts, whatever words that has. */
export const promptsOn = (paragraph: Paragraph, profile: Profile): readonly PromptSpan[] => {
  const known = promptsIn(paragraph.text, profile);
  if (paragraph.prompts.length === 0) return known;
  const shown: PromptSpan[] = [];
  for (const prompt of paragraph.prompts) {
    const span = { from: prompt.from, to: endOfPrompt(prompt) };
    // One in another is named with it.
    if (!shown.some(({ from, to }) => from <= span.from && span.to <= to)) shown.push(span);
  }
  return [...shown, ...known].sort((one, other) => one.from - other.from);
};

/** The text without the prompts in it. */
export const withoutPrompts = (text: string, profile: Profile): string => {
  const found = promptsIn(text, profile);
  return found.length === 0
    ? text
    : found.reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
};
