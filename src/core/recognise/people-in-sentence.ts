import { isBody, isOffice, wordsOf } from "./participant-words";
import { type NamedPerson } from "./people-on-line";
import { isCompany, isNobody } from "./unnamed";
import { functionBeforeName, nameKind, type NameKind } from "./person-name";
import { isArticle, isOfficeWord } from "./word-sense";

const verb =
  /\s(?:will|is|are|was|were|has|have|can|meets?|attends?|joins?|leads|led|headed|accompan\w+|represent\w+|sera|seront|serez|est|sont|rencontrerez|recevrez|accompagn\S+|représent\S+|conduit\S*|dirig\S+|wird|werden|ist|sind|treffen|begleitet|vertreten|nimmt|nehmen|leitet|führt)\s/u;

/** "Sont annoncés M. Tal et Mme Roy", "Es kommen Frau Sand und Herr Kern". */
const verbInFront =
  /^(?:(?:sont|seront|sera|est|participent|assistent|y assisteront|vous rencontrerez|vous recevrez) |es (?:kommen|nehmen|sind|werden) |sie (?:treffen|empfangen) |you (?:will )?(?:meet|receive) )/i;

/** Whether a text says what people do, as a sentence does and a line of names does not. */
export const tellsDeeds = (text: string): boolean => verb.test(text) || verbInFront.test(text);

const courtesy =
  "(?:Mr|Mrs|Ms|Mx|M|MM|Mme|Mmes|Mlle|Me|(?:Dr|Prof|Capt|Cllr|Rev|Gen|Col|Amb|Sen|Hon|Eng|Mag|Ing|Dipl|Dott|Avv|On|Sig|Sra?|Dña|Dª|D|Drs|drs|ir|mr|mevr|dhr)(?=\\.))\\.?(?=\\s+\\p{Lu})";
const word = `(?:${courtesy}|\\p{Lu}\\.|(?:\\p{Ll}{1,4}['’])?\\p{Lu}\\p{L}*(?:['’-]\\p{L}+)*)`;
const particles =
  "(?:\\s+(?:de|du|des|da|di|del|della|dos|van|von|und(?=\\s+zu\\s)|zu|den|der|ter|ten|la|le|al|el|bin|bint|ibn))*";
const capitalised = new RegExp(`(?<![\\p{L}'’-])${word}(?:${particles}\\s+${word}){0,6}`, "gu");

/** Words before which and behind which somebody must stand. */
const announcement =
  /(?:\b(?:by|with|meets?|welcome|receive|from us|for us|on our side|par|avec|(?:accompagn|entour|compos|présence|présences)\S* de|rencontrerez|recevrez|pour nous|de notre côté|durch|mit|(?:begleitet|vertreten) von|treffen|für uns|auf unserer seite|namely|are|sont(?: (?:annoncés|attendus|présents|invités))?|seront(?: présents)?|participent|es kommen|es nehmen teil|sind)|:)\s*$/i;
const deed =
  /^\s*(?:(?:have|has|had) (?:also |both )?(?:accepted|confirmed|agreed|said)|will|is|attends|joins|leads|represents|accompanies|sera|est|participe|accompagne|représente|conduit|wird|ist|nimmt|begleitet|vertritt|leitet)\b/i;
/** What is done to a body rather than to a person: "Harvest Robotics will be represented by ...". */
const deedOfBody =
  /^\s*(?:will be|is|are|was|sera|est|wird|ist)\s(?:represented|led|headed|chaired|représentée?|conduite?|dirigée?|vertreten|geführt|durch)\b/i;
/** What stands between one person and the next: "A, B and C". */
const listing =
  /^\s*(?:[,;]|,?\s*\b(?:and|et|und|sowie|as well as|ainsi que|with|avec|mit)\b(?: by| par| de| von| durch)?)\s*$/i;

const sayingBehind =
  /^\s*(?:,\s*([^,.;()]{2,80}?)(?=[,.;]|\s+(?:and|et|und|will|is|wird|sera|attends?|joins?|nimmt|nehmen|teil)\s|$)|\(([^()]+)\))/u;
const determiner =
  /(?<![\p{L}'’-])(?:the|its|their|our|his|her|le|la|son|sa|leur|notre|votre|der|die|ihre?[mnr]?|seine?[mnr]?)\s/giu;

/** A stretch of a sentence that reads like a name, with what is said of whom it names. */
interface Mention {
  readonly from: number;
  /** Where what is said of the person ends. */
  readonly to: number;
  readonly name: string;
  readonly function: string | null;
  /** Told by the words around it; a full name may also be somebody's by standing beside one that is. */
  readonly isTold: boolean;
}

interface Told {
  readonly said: string | null;
  readonly length: number;
}

/** "Hamish Orr of Forth Array": whose he is. */
const affiliationBehind =
  /^\s(?:of|from|for)\s(?:the\s)?(\p{Lu}[\p{L}&.'’-]*(?:\s(?:(?:of|&)\s)?\p{Lu}[\p{L}&.'’-]*){0,4})/u;

/** Behind a comma the sentence may go on; what stands in brackets is said of the person. */
const roleBehind = (rest: string): Told => {
  const [whole = "", afterComma, inBrackets] = sayingBehind.exec(rest) ?? [];
  const said = (afterComma ?? inBrackets)?.trim() ?? "";
  const goesOn =
    /^(?:and|et|und|with|avec|mit|who|whose|qui|dont|der|die|deren|dessen)\s/.test(said) || tellsDeeds(` ${said} `);
  const tells = inBrackets === undefined ? !goesOn && (/^\p{Ll}/u.test(said) || isOffice(said)) : !isNobody(said);
  return tells && !isCompany(said) ? { said, length: whole.length } : { said: null, length: 0 };
};

/** "the Clerk, Ms Vaka": an office set before the name. */
const officeInFront = (before: string): string | null => {
  const [, phrase = ""] = /([^,.;:()]+),\s*$/.exec(before) ?? [];
  const said = [...phrase.matchAll(determiner)].map(({ 0: mark, index }) => phrase.slice(index + mark.length).trim());
  return said.find((words) => isOffice(words) && !tellsDeeds(` ${words} `)) ?? null;
};

/** The lower-case title that a text ends in: "represented by le vice-amiral". */
const titleBefore = (text: string): string => {
  const words = wordsOf(text);
  const last = words[words.length - 1] ?? "";
  if (!/^\p{Ll}[\p{L}-]*$/u.test(last) || !isOfficeWord(last)) return "";
  const before = words[words.length - 2] ?? "";
  return isArticle(before) && /^\p{Ll}/u.test(before) ? `${before} ${last} ` : `${last} `;
};

/** "Seite Staatssekretär Timm", "From Ms Aalto": a word of the sentence before a name is none of it. */
const wordBefore = /^(?:seite|from|with|by|for|on|and|auf|für|mit|von|durch|pour|par|avec|et|und)$/i;

/** A name as it stands in a text. */
interface Written {
  readonly name: string;
  readonly kind: NameKind;
  readonly from: number;
  readonly end: number;
  readonly before: string;
}

const nameAt = (text: string, index: number, written: string): Written | null => {
  const [first = "", ...others] = wordsOf(written);
  const isLead = others.length > 0 && (isArticle(first) || wordBefore.test(first));
  const bare = isLead ? others.join(" ") : written;
  const end = index + written.length;
  const before = text.slice(Math.max(0, end - bare.length - 80), end - bare.length);
  const name = titleBefore(before) + bare;
  const kind = nameKind(name);
  if (kind === null || kind === "single" || isBody(bare)) return null;
  return { name, kind, from: end - name.length, end, before };
};

const isDoing = (behind: string): boolean => deed.test(behind) && !deedOfBody.test(behind);

const mentionOf = ({ name, kind, from, end, before }: Written, text: string): Mention => {
  const behind = text.slice(end, end + 120);
  const { said, length } = roleBehind(behind);
  const role = said ?? officeInFront(before);
  if (role !== null) return { name, function: role, from, to: end + length, isTold: true };
  const [belonging = "", body = null] = affiliationBehind.exec(behind) ?? [];
  const to = end + belonging.length;
  const isTold = kind === "titled" || announcement.test(before) || isDoing(text.slice(to, to + 40));
  const told = functionBeforeName(name);
  return { name: told?.name ?? name, function: told?.function ?? body, from, to, isTold };
};

/** Each list of names in a sentence: "A, B and C". A name within what is said of somebody is none of them. */
const listsOf = (mentions: readonly Mention[], text: string): readonly (readonly Mention[])[] => {
  const lists: Mention[][] = [];
  for (const mention of mentions) {
    const list = lists[lists.length - 1];
    const last = list?.[list.length - 1];
    if (last && mention.from < last.to) continue;
    if (list && last && listing.test(text.slice(last.to, mention.from))) list.push(mention);
    else lists.push([mention]);
  }
  return lists;
};

/** The people whom a sentence names: told by a title, a function, the words around them, or by who stands beside them. */
export const peopleInSentence = (text: string): readonly NamedPerson[] => {
  const mentions = [...text.matchAll(capitalised)].flatMap(({ 0: written, index }) => {
    const found = nameAt(text, index, written);
    return found ? mentionOf(found, text) : [];
  });
  return listsOf(mentions, text)
    .filter((list) => list.some(({ isTold }) => isTold))
    .flat()
    .map(({ name, function: said }) => ({ name, function: said, body: null }));
};
