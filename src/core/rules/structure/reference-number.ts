import { caseless } from "../../text/caseless";
import { paragraphsWith, wordTrace } from "../../text/word-trace";
import { aboutDocument } from "../about-document";
import { wordsOption } from "../options";
import { defineRule } from "../rule";

const registered = /\bares\s?\(\d{4}\)\s?\d/i;
/** A label at the beginning of a line with a number behind it: "Az. III B 4 – 7021/26", "File no. 12-345". */
const labelled = caseless(
  /^\W{0,3}(?:ref(?:erence|erenz)?|réf(?:érence)?|our ref|az|aktenzeichen|gz|geschäftszeichen|file|case|dossier|n° (?:de|du) dossier)(?!\p{L})[^\n]{0,25}\d/u,
);
/** A word of each of them. */
const trace = wordTrace("ares ref reference referenz our az aktenzeichen gz geschäftszeichen file case dossier n");
/** A number stands near the beginning of its line. */
const lookedAt = 300;

/** The paper carries the number under which it is registered. */
export const referenceNumber = defineRule({
  id: "reference-number",
  family: "structure",
  severity: "off",
  messages: ["missing"],
  options: { signs: wordsOption() },
  check: ({ model }, { signs }) => {
    const own = signs.map((sign) => sign.toLowerCase());
    const held = paragraphsWith(trace, model);
    const isThere = model.paragraphs.some(({ text, index }) => {
      if (held[index] === 0 && own.length === 0) return false;
      const says = text.slice(0, lookedAt);
      if (registered.test(says) || labelled().test(says.trimStart())) return true;
      const small = own.length === 0 ? "" : says.toLowerCase();
      return own.some((sign) => small.includes(sign));
    });
    return isThere ? [] : [aboutDocument("missing")];
  },
});
