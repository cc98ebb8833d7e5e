import { numberOption } from "../options";
import { defineRule } from "../rule";
import { glossaryOf, type Use } from "./glossary";
import { knownAcronyms } from "./known-acronyms";
import { reportTogether } from "./slips";
import { isSpoken } from "./written";

const known = new Set(knownAcronyms.map((name) => name.toUpperCase()));

/** What is said has few acronyms: the ear does not take them in, and one can be looked up by no listener. */
export const acronymDensity = defineRule({
  id: "acronym-density",
  family: "language",
  severity: "info",
  messages: ["many"],
  options: { most: numberOption(3, 0, 20) },
  check: (briefing, { most }) => {
    const said: Use[] = [];
    for (const [name, uses] of glossaryOf(briefing).uses) {
      const first = known.has(name) ? undefined : uses.find(({ written }) => isSpoken(written.part));
      if (first) said.push(first);
    }
    if (said.length <= most) return [];
    const places = said.map(({ acronym: { from, to }, written }) => ({ from, to, written }));
    return reportTogether("many", places, { quote: said.map(({ acronym }) => acronym.text).join(", "), most }, []);
  },
});
