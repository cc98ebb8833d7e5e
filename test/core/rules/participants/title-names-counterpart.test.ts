import type { Language } from "../../../../src/core";
import { titleNamesCounterpart } from "../../../../src/core/rules/participants/title-names-counterpart";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const titled = (title: string, language: Language = "en", participants = "participants") =>
  briefingOf(
    [
      ...paragraphs(`# ${title}`),
      ...partsOf(`dateLine topics ${participants} lineToTake speakingPoints background`, language),
    ],
    language,
  );
const nobody = (quote: string) => ({ messageId: "nobody" as const, data: { quote }, words: quote, section: "title" });

testRule(titleNamesCounterpart, {
  accepts: {
    "a title that says it": briefing`${requiredParts}`,
    "an acronym": titled("Briefing for the meeting with the EIB"),
    "what the meeting is about, which may be all that is known": titled("Briefing note: ferries of the northern coast"),
    "the prompt of the skeleton, of which another rule speaks": briefing`title:placeholder dateLine topics participants speakingPoints background`,
  },
  rejects: [
    {
      name: "a title for any meeting, filled from the participants",
      briefing: titled("Briefing for the meeting with"),
      findings: [nobody("Briefing for the meeting with")],
      fixed: titled("Briefing for the meeting with Nordlicht Ferries"),
    },
    {
      name: "a title that says when only",
      briefing: titled("Note de briefing pour la réunion du 14 avril 2026", "fr"),
      findings: [nobody("Note de briefing pour la réunion du 14 avril 2026")],
      fixed: titled("Note de briefing pour la rencontre avec Nordlicht Ferries", "fr"),
    },
    {
      name: "a title that only the writer can fill, since nobody is named",
      briefing: titled("Gesprächsvorbereitung für das Treffen", "de", ""),
      findings: [nobody("Gesprächsvorbereitung für das Treffen")],
      fixed: null,
    },
    {
      name: "sides that have no names of their own",
      briefing: briefingOf([
        ...paragraphs("# Briefing for the meeting"),
        ...partsOf("dateLine topics"),
        ...paragraphs("## Participants\nOur side:\n- Ilse Brandt, head of unit\nTheir side:\n- Signe Aalto, director"),
        ...partsOf("speakingPoints background"),
      ]),
      findings: [nobody("Briefing for the meeting")],
      fixed: null,
    },
  ],
});
