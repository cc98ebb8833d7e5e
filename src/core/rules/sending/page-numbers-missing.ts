import { wordsInAll } from "../../text/glance";
import { aboutDocument } from "../about-document";
import { numberOption } from "../options";
import { defineRule } from "../rule";

/** Pages are numbered where there are several: at about 450 words a page, two pages are short enough not to need it. */
export const pageNumbersMissing = defineRule({
  id: "page-numbers-missing",
  family: "sending",
  severity: "info",
  messages: ["missing"],
  options: { minWords: numberOption(900, 30, 10_000) },
  check: ({ model }, { minWords }) => {
    if (model.traces.pageNumbers !== false) return [];
    const words = wordsInAll(model, model.paragraphs);
    return words > minWords ? [aboutDocument("missing", { count: words })] : [];
  },
});
