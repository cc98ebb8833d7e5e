import { isAttached } from "../../recognise/is-attached";
import { aboutDocument } from "../about-document";
import { numberOption } from "../options";
import { defineRule } from "../rule";
import { wordsInPart } from "./part-length";

/** The paper without its annexes and lives can be read before the meeting. */
export const paperLength = defineRule({
  id: "paper-length",
  family: "structure",
  severity: "info",
  messages: ["tooLong"],
  options: { mostWords: numberOption(2_000, 100, 50_000) },
  check: ({ model, parts }, { mostWords }) => {
    const words = parts
      .filter(({ spec }) => !isAttached(spec.key))
      .reduce((sum, part) => sum + wordsInPart(part, model), 0);
    return words > mostWords ? [aboutDocument("tooLong", { words, most: mostWords })] : [];
  },
});
