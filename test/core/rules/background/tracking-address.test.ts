import { trackingAddress } from "../../../../src/core/rules/background/tracking-address";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

const told = (address: string) => saying("- We can begin.", `The survey is at ${address}, with all figures.`);

testRule(trackingAddress, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "an address": told("https://ports.example/survey"),
    "what the page needs": told("https://ports.example/survey?year=2026&page=3#table-2"),
    "a share mark that is none": told("https://ports.example/#smaller"),
    "words that are no address": saying("- We can begin.", "Ask for utm_source=letter, or for #sm.00012345678."),
  },
  rejects: [
    {
      name: "a newsletter's mark, alone",
      briefing: told("https://ports.example/survey?utm_source=letter&utm_medium=mail"),
      findings: [
        {
          messageId: "tracking",
          data: { quote: "?utm_source=letter&utm_medium=mail" },
          words: "https://ports.example/survey?utm_source=letter&utm_medium=mail",
          section: "background",
        },
      ],
      fixed: told("https://ports.example/survey"),
    },
    {
      name: "marks between what the page needs",
      briefing: told("https://ports.example/survey?fbclid=Iw123&year=2026&gclid=9&page=3#table-2"),
      findings: [{ messageId: "tracking" }],
      fixed: told("https://ports.example/survey?year=2026&page=3#table-2"),
    },
    {
      name: "a share button's mark, in brackets",
      briefing: saying("- We can begin.", "Six harbours (www.ports.example/six/#sm.0001abcd2efgh) have applied."),
      findings: [{ messageId: "tracking", data: { quote: "#sm.0001abcd2efgh" } }],
      fixed: saying("- We can begin.", "Six harbours (www.ports.example/six/) have applied."),
    },
    {
      name: "two addresses of one paragraph, in French",
      briefing: saying(
        "- Nous pouvons commencer.",
        "L'étude (https://ports.example/a?xtor=EPR-9) et sa suite (https://ports.example/b?mc_cid=1&n=2).",
        "fr",
      ),
      findings: [{ messageId: "tracking" }, { messageId: "tracking" }],
      fixed: saying(
        "- Nous pouvons commencer.",
        "L'étude (https://ports.example/a) et sa suite (https://ports.example/b?n=2).",
        "fr",
      ),
    },
    {
      name: "a mark behind the hash, in German",
      briefing: saying("- Wir können anfangen.", "Siehe https://ports.example/c#utm_campaign=x.", "de"),
      findings: [{ messageId: "tracking", data: { quote: "#utm_campaign=x" } }],
      fixed: saying("- Wir können anfangen.", "Siehe https://ports.example/c.", "de"),
    },
  ],
});
