import { aboutDocument } from "../about-document";
import { defineRule } from "../rule";

/** The properties of the file name nobody. */
export const personalProperties = defineRule({
  id: "personal-properties",
  family: "sending",
  severity: "off",
  messages: ["named"],
  check: ({ model: { traces } }) => {
    const { author, lastModifiedBy, manager, company } = traces;
    const names = new Set([author, lastModifiedBy, manager, company].filter((name) => name !== null && name !== ""));
    return names.size > 0 ? [aboutDocument("named", { quote: [...names].join(", ") })] : [];
  },
});
