import { personalProperties } from "../../../../src/core/rules/sending/personal-properties";
import { carrying } from "../../../support/carrying";
import { testRule } from "../../../support/rule-tester";

testRule(personalProperties, {
  accepts: {
    "properties that nobody has filled in": carrying({ author: "", lastModifiedBy: "", manager: "", company: "" }),
    "a host that does not tell": carrying({}),
    "a title, which names nobody": carrying({ author: "", title: "Briefing" }),
  },
  rejects: [
    {
      name: "a name that stands twice is said once",
      briefing: carrying({ author: "Ilse Brandt", lastModifiedBy: "Ilse Brandt", company: "Nordlicht" }),
      findings: [{ messageId: "named", data: { quote: "Ilse Brandt, Nordlicht" }, words: null, section: null }],
      fixed: null,
    },
    {
      name: "an editor, in French",
      briefing: carrying({ author: "", lastModifiedBy: "Marek Novotny" }, "fr"),
      findings: [{ messageId: "named", data: { quote: "Marek Novotny" } }],
      fixed: null,
    },
    {
      name: "a manager, in German",
      briefing: carrying({ manager: "Signe Aalto" }, "de"),
      findings: [{ messageId: "named", data: { quote: "Signe Aalto" } }],
      fixed: null,
    },
  ],
});
