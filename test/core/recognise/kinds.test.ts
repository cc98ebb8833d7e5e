import { recognise, type Briefing } from "../../../src/core";
import { briefing } from "../../support/briefing";
import { documentOf, inControl, paragraphs } from "../../support/document";
import { factsOf } from "../../support/paragraph-facts";
import { standardProfile } from "../../support/standard-profile";

const kindOf = (notation: string): Briefing["kind"] =>
  recognise(documentOf(paragraphs(notation)), standardProfile).kind;

const others: Readonly<Record<string, string>> = {
  "a report": "# Shore power in eleven harbours\n## Background\nText.\n## Method\nText.\n## Annex 1\nFigures.",
  "a letter": "Dear Ms Aalto,\nThank you for your letter of 3 May 2026.\nYours sincerely,",
  "a life": "# Curriculum vitae\n## Position\nHead of unit\n## Background\nBorn in 1971.",
  "the plan of a workshop":
    "# Erosion of coasts\n12 June 2026, Split\n## Background\nText.\n## Objectives\n- Compare.\n## Participants\nForty engineers.\n## Draft agenda\n9:00 Opening.",
  "the brief of a campaign":
    "# Project brief: new website\n## Background\nText.\n## Objectives\n- Faster.\n## Key messages\n- We are here.",
  "a note of what was said":
    "* Note of the meeting between the Minister and Clyde Ports\n3 July 2026, 11:00\n* Participants\nEwan Roy\n* Topics discussed\n- Tugs\n* Summary\nText.",
  "the plan of a day, by headings in everyday words":
    "# Team away day\n24 June 2026, 9:00-16:00\n## Who is coming\nThe unit.\n## What we want to achieve\n- A plan.\n## Topics\n- Workload\n## Background reading\nText.",
  "a press release":
    "Geneva, 12 April 2026\n* Ferries to go electric\nText.\n* Background\nText.\n* Contact\nPress office",
};

const decisionNotes: Readonly<Record<string, string>> = {
  "issue, options, recommendation": "* Issue\nWhether to buy.\n* Options\n- Buy\n- Rent\n* Recommendation\nBuy.",
  "a box to tick":
    "Problem:\nNo ship.\n* Background\nText.\nRecommendation: That you sign.\nApproved / Not approved / Discuss",
  "lines to tick on":
    "ACTION MEMORANDUM FOR THE SECRETARY\n* Recommendation\nThat you sign.\nApprove ______  Disapprove ______\n* Background\nText.",
  "one that says so in German": "* Entscheidungsvorlage\n* Sachverhalt\nText.\n* Entscheidungsvorschlag\nZustimmung.",
  "one in French": "* Question\nFaut-il ?\n* Contexte\nTexte.\n* Analyse\nTexte.\n* Recommandation\nOui.",
  "a note that asks for a decision and recommends":
    "## Note à Monsieur le Ministre\n## Décision demandée\nVotre accord.\n## Contexte\nLe fonds date de 2019.\n## Recommandation\nDonner votre accord.",
  "a memorandum for decision":
    "MEMORANDUM FOR DECISION\n1. Purpose\nText.\n2. Background\nText.\n3. Recommendations\nText.",
};

describe("the kind of a paper", () => {
  it.each(Object.entries(others))("%s is no briefing", (_, notation) => {
    expect(kindOf(notation)).toBe("other");
  });

  it.each(Object.entries(decisionNotes))("%s is a decision note", (_, notation) => {
    expect(kindOf(notation)).toBe("decisionNote");
  });

  it("a form with nothing in it is no briefing, and with something in it is one", () => {
    const form = (said: string) =>
      ["Topics", "Participants", "Position", "Talking points"].flatMap((label, row) => [
        factsOf(label, { bold: true, cell: { table: 0, row, column: 0 } }),
        factsOf(said, { cell: { table: 0, row, column: 1 } }),
      ]);
    expect(recognise(documentOf(form("")), standardProfile).kind).toBe("other");
    expect(recognise(documentOf(form("Ferries.")), standardProfile).kind).toBe("briefing");
  });

  it("a briefing that ends in a recommendation is still a briefing", () => {
    expect(
      kindOf(
        "# Meeting with the mayor\n* Issue\nText.\n* Speaking points\n- Yes.\n* Assessment\nText.\n* Recommendation\nGo.",
      ),
    ).toBe("briefing");
  });

  it("nothing, or blank lines, is empty", () => {
    expect(kindOf("")).toBe("empty");
    expect(kindOf("¶\n¶")).toBe("empty");
  });

  it("a call sheet with three run-in headings is a briefing", () => {
    expect(
      kindOf(
        "* Call with Minister Dragan\nPurpose of call: Thanks.\nTalking points:\n- Yes.\nBackground: She came in May.",
      ),
    ).toBe("briefing");
  });

  it("half a briefing is one, and so is a single section in a control of ours", () => {
    expect(briefing`title dateLine topics speakingPoints`.kind).toBe("briefing");
    const facts = inControl("briefline:background", paragraphs("## Background\nText."));
    expect(recognise(documentOf(facts), standardProfile).kind).toBe("briefing");
  });

  it.each(["en", "fr", "de"] as const)("a paper says itself that it is in %s", (language) => {
    const words = {
      en: "The ships of the company are in the port.",
      fr: "Les navires de la compagnie sont dans le port.",
      de: "Die Schiffe der Reederei sind in dem Hafen.",
    };
    expect(recognise(documentOf(paragraphs(words[language].repeat(3))), standardProfile).language).toBe(language);
  });
});
