import type { Language } from "../../../../src/core";
import { strayText } from "../../../../src/core/rules/structure/stray-text";
import { briefing, briefingIn, briefingOf, partsOf } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const rest = "topics participants lineToTake speakingPoints background";
const letter =
  "Please find below what we know so far; the colleagues from the ports have promised their figures for the day before the meeting.";
const under = (notation: string, language: Language = "en") =>
  briefingOf([...partsOf("title dateLine", language), ...paragraphs(notation), ...partsOf(rest, language)], language);

testRule(strayText, {
  accepts: {
    "text in its sections": briefing`title dateLine topics participants lineToTake speakingPoints background`,
    "what stands above a paper without a title, most likely that": briefingOf([
      ...paragraphs("Ferries on the northern coast"),
      ...partsOf(rest),
    ]),
    "blank lines": under("¶"),
    "a stamp above the title": briefingOf(
      [...paragraphs("Az. 12-345/26\nReferat III B 4"), ...partsOf(`title dateLine ${rest}`, "de")],
      "de",
    ),
    "a letterhead, a mark and labels below it": under(
      "MINISTRY OF TRANSPORT\n(for the Minister only)\nSubject: winter ferries\nUNCLASSIFIED\nFile 12-345\nBriefing note",
    ),
    "a table of contents": under("Sommaire\nParticipants⇥2\nMessages⇥3", "fr"),
  },
  rejects: [
    {
      name: "a lone line that has slipped in, offered for deletion",
      briefing: under("Nordlicht"),
      findings: [{ messageId: "stray", data: { quote: "Nordlicht" }, words: "Nordlicht", section: "dateLine" }],
      fixed: briefing`title dateLine topics participants lineToTake speakingPoints background`,
    },
    {
      name: "two lines together are one finding, and only their writer knows where they belong",
      briefing: under("La salle est au septième étage.\nLe badge est remis à l'accueil.", "fr"),
      findings: [{ messageId: "stray", words: "La salle est au septième étage." }],
      fixed: null,
    },
    {
      name: "a sentence with a number in it, which no form prints",
      briefing: under("Das Programm folgt am 3. April.", "de"),
      findings: [{ messageId: "stray", words: "Das Programm folgt am 3. April.", section: "dateLine" }],
      fixed: briefingIn("de")`title dateLine topics participants lineToTake speakingPoints background`,
    },
    {
      name: "a paragraph above the title",
      briefing: briefingOf([...paragraphs(letter), ...partsOf(`title dateLine ${rest}`)]),
      findings: [{ messageId: "stray", words: letter, section: null }],
      fixed: briefing`title dateLine topics participants lineToTake speakingPoints background`,
    },
  ],
});
