import { isArticle, isBody, isOffice, isOfficeWord, wordsOf } from "./participant-words";
import { namesSomebody, type NamedPerson } from "./people-on-line";
import { nameKind } from "./person-name";

const verb =
  /\s(?:will|is|are|was|were|has|have|can|attends?|joins?|leads?|led|headed|accompan\w+|represent\w+|sera|seront|est|sont|accompagn\S+|représent\S+|conduit\S*|dirig\S+|wird|werden|ist|sind|begleitet|vertreten|nimmt|nehmen|leitet|führt)\s/u;

/** Whether a text is a sentence about people rather than a line of names. */
export const isSentence = (text: string): boolean =>
  verb.test(text) || (/[.!?]\s*$/.test(text) && wordsOf(text).length > 8 && !namesSomebody(text));

const courtesy = "(?:Mr|Mrs|Ms|Mx|Dr|Prof|Capt|Cllr|M|MM|Mme|Mmes|Mlle|Me|Mag|Hon|Ing)\\.?(?=\\s+\\p{Lu})";
const word = `(?:${courtesy}|\\p{Lu}\\.|\\p{Lu}\\p{L}*(?:['’-]\\p{L}+)*)`;
const particles = "(?:\\s+(?:de|du|des|da|di|del|della|van|von|zu|den|der|la|le|al|bin))*";
const capitalised = new RegExp(`(?<![\\p{L}'’-])${word}(?:${particles}\\s+${word}){0,6}`, "gu");
const cue =
  /(?:\b(?:by|with|from us|for us|on our side|and by|par|avec|pour nous|de notre côté|durch|mit|für uns|auf unserer seite|namely|joined by)|:)\s*$/i;
const role =
  /^\s*(?:,\s*([^,.;()]{2,80}?)(?=[,.;]|\s+(?:and|et|und|will|is|wird|sera|attends?|joins?)\s|$)|\(([^()]+)\))/u;

const roleAfter = (rest: string): string | null => {
  const [, afterComma, inBrackets] = role.exec(rest) ?? [];
  const found = (afterComma ?? inBrackets)?.trim();
  return found !== undefined && (/^\p{Ll}/u.test(found) || isOffice(found)) ? found : null;
};

/** The lower-case title that a text ends in: "represented by le vice-amiral". */
const titleBefore = (text: string): string => {
  const words = wordsOf(text);
  const last = words[words.length - 1] ?? "";
  if (!/^\p{Ll}[\p{L}-]*$/u.test(last) || !isOfficeWord(last)) return "";
  const before = words[words.length - 2] ?? "";
  return isArticle(before) && /^\p{Ll}/u.test(before) ? `${before} ${last} ` : `${last} `;
};

const withoutLead = (name: string): string => {
  const words = wordsOf(name);
  const first = words[0] ?? "";
  // "auf unserer Seite Staatssekretär Timm": the side is none of the name.
  return (isArticle(first) || first === "Seite") && words.length > 1 ? words.slice(1).join(" ") : name;
};

/** The people whom a sentence names: with a title before their name, a function behind it, or words that announce them. */
export const peopleInSentence = (text: string): readonly NamedPerson[] =>
  [...text.matchAll(capitalised)].flatMap(({ 0: written, index }): readonly NamedPerson[] => {
    const before = text.slice(Math.max(0, index - 60), index);
    const name = withoutLead(written);
    const title = titleBefore(before);
    const found = roleAfter(text.slice(index + written.length, index + written.length + 120));
    const kind = nameKind(title + name);
    if (kind === null || kind === "single" || isBody(name)) return [];
    if (kind === "full" && found === null && !cue.test(before)) return [];
    return [{ name: title + name, function: found }];
  });
