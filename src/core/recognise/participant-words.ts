import { isArticle, sense, senseOf } from "./word-sense";

let lastText = "";
let lastWords: readonly string[] = [];

/** The words of a text. Whoever asks whether they are a name asks next for a function among them: those are at hand. */
export const wordsOf = (text: string): readonly string[] => {
  if (text === lastText) return lastWords;
  lastText = text;
  return (lastWords = text.match(/\S+/g) ?? []);
};

/** What the words are that a phrase is about: "Deputy Head" of "the Deputy Head of Unit for Ports". */
type Head = "body" | "office" | null;

export const headOf = (text: string): Head => {
  const end = text.search(/[,(;:–—]/);
  const words = wordsOf(end < 0 ? text : text.slice(0, end));
  const from = isArticle(words[0] ?? "") ? 1 : 0;
  let isOffice = false;
  let isBody = false;
  let last = 0;
  for (let at = from; at < words.length; at += 1) {
    const known = senseOf(words[at] ?? "");
    if (at > from && known & sense.link) break;
    isOffice ||= (known & sense.office) !== 0;
    isBody ||= (known & sense.body) !== 0;
    last = known;
  }
  if (last & sense.body || (isBody && !isOffice)) return "body";
  return isOffice ? "office" : null;
};

/** "the Ministry of Ports", "Office of the Director", "Member States". */
export const isBody = (text: string): boolean => headOf(text) === "body";

/** "Head of Unit", "policy officer", "Directrice de cabinet". */
export const isOffice = (text: string): boolean => headOf(text) === "office";

/** What somebody does at the meeting, as the label before who does it. */
const task =
  /^(?:lead|minutes|notes|(?:.{1,30} )?note-? ?tak(?:ing|ers?)|minute-? ?takers?|scribe|interpretation|interpreting|moderation|présidence|animation|prise de notes|interprétation|vorsitz|leitung|protokoll|protokollführung|dolmetschen|gesprächsführung)$/i;

export const isNameOfTask = (text: string): boolean => task.test(text);

/** "Chair", "Head of delegation", "Protokollführung": a label of a person rather than of a side. */
export const isTask = (text: string): boolean => isNameOfTask(text) || isOffice(text);
