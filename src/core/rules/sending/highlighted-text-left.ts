import { defineRule } from "../rule";
import { spanOf } from "../span-of";

/** No text is marked with a highlighter: it was a note to whoever was writing. One finding, however many paragraphs. */
export const highlightedTextLeft = defineRule({
  id: "highlighted-text-left",
  family: "sending",
  severity: "info",
  messages: ["left"],
  check: ({ model }) => {
    const [first, ...others] = model.paragraphs.filter(({ highlighted }) => highlighted);
    if (!first) return [];
    const data = { quote: first.text, count: others.length + 1 };
    return [{ messageId: "left", data, at: spanOf(first), section: null, related: others.map(spanOf), fixes: [] }];
  },
});
