import type { Briefing } from "../../recognise/briefing";
import { wordTrace } from "../../text/word-trace";
import { holdingWord, writtenWith, type Written } from "../language/written";
import { sign } from "../../text/signs";
import { defineRule } from "../rule";
import { allInOne, isNonEmpty } from "./all-in-one";
import { datesOf } from "./dates-of";

/** "COM(2016) 205 final": the number of a paper of the Commission, which has its year and not its day. */
const number = /(?:COM|SWD|JOIN)(?<!\p{L}(?:COM|SWD|JOIN))\s?\(\d{4}\)\s?\d+/gu;
/** Its first word: told of a text in a fraction of the time. */
const trace = wordTrace("com swd join");

/** So many characters before and behind the number its date may stand. */
const near = 120;

const citedIn = (written: Written, { model }: Briefing) =>
  Array.from(written.paragraph.text.matchAll(number), ({ 0: name, index }) => {
    const stretch = { from: index, to: index + name.length };
    const isDated = datesOf(written.paragraph, model).some(
      ({ month, from, to }) => month !== null && from < stretch.to + near && to > stretch.from - near,
    );
    return { written, name: name.replace(/\s/g, ""), stretch, isDated };
  });

/** A document that is cited by its number is given its date too, once in the paper. */
export const documentWithoutDate = defineRule({
  id: "document-without-date",
  family: "background",
  severity: "info",
  messages: ["undated"],
  check: (briefing) => {
    const cited = holdingWord(writtenWith(briefing, sign.roundBracket), trace, briefing).flatMap((written) =>
      citedIn(written, briefing),
    );
    if (cited.length === 0) return [];
    const done = new Set(cited.filter(({ isDated }) => isDated).map(({ name }) => name));
    const found = cited.filter(({ name }) => {
      const isNew = !done.has(name);
      done.add(name);
      return isNew;
    });
    if (!isNonEmpty(found)) return [];
    const quote = found
      .map(({ written, stretch }) => written.paragraph.text.slice(stretch.from, stretch.to))
      .join(", ");
    return [allInOne("undated", found, { quote, count: found.length })];
  },
});
