import { recognise, type Language } from "../../../../src/core";
import { recommendedSection } from "../../../../src/core/rules/structure/recommended-section";
import { briefing, briefingIn, requiredParts } from "../../../support/briefing";
import { recommending } from "../../../support/standard-profile";
import { testRule } from "../../../support/rule-tester";

const inHouse = (parts: string, language: Language, ...recommended: readonly string[]) =>
  recognise(briefingIn(language)`${parts}`.model, recommending(...recommended));
const withObjectives = "title dateLine topics objectives participants lineToTake speakingPoints background";
const promptedObjectives =
  "title dateLine topics objectives:placeholder participants lineToTake speakingPoints background";

testRule(recommendedSection, {
  accepts: {
    "a house that recommends nothing": briefing`title dateLine topics speakingPoints background`,
    "what is recommended and there": inHouse(withObjectives, "en", "objectives"),
  },
  rejects: [
    {
      name: "what is recommended and not there, put where it belongs on a click",
      briefing: inHouse(requiredParts, "en", "objectives"),
      findings: [{ messageId: "missing", data: { section: "objectives" }, words: null, section: "objectives" }],
      fixed: inHouse(promptedObjectives, "en", "objectives"),
    },
    {
      name: "two of them, in the order of the profile",
      briefing: inHouse(withObjectives, "fr", "contact", "sceneSetter"),
      findings: [
        { data: { section: "sceneSetter" }, messageId: "missing" },
        { messageId: "missing", section: "contact" },
      ],
      fixed: inHouse(
        "title dateLine sceneSetter:placeholder topics objectives participants lineToTake speakingPoints background contact:placeholder",
        "fr",
        "contact",
        "sceneSetter",
      ),
    },
    {
      name: "in German",
      briefing: inHouse(requiredParts, "de", "objectives"),
      findings: [{ messageId: "missing", section: "objectives" }],
      fixed: inHouse(promptedObjectives, "de", "objectives"),
    },
  ],
});
