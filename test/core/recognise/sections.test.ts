import { recognise, type ParagraphFacts } from "../../../src/core";
import { couldNotTell } from "../../../src/core/recognise/confidence";
import { documentOf, paragraphs } from "../../support/document";
import { factsOf } from "../../support/paragraph-facts";
import { standardProfile, withSectionAs } from "../../support/standard-profile";
import { briefingOf, partsOf } from "../../support/briefing";

const sectionsIn = (facts: readonly ParagraphFacts[]): readonly string[] =>
  recognise(documentOf(facts), standardProfile).parts.flatMap(({ spec, also, heading, headingEnd }) =>
    heading ? `${spec.key}${also ? `+${also.key}` : ""}: ${heading.text.slice(0, headingEnd).trim()}` : [],
  );

const inNotation = (notation: string): readonly string[] => sectionsIn(paragraphs(notation));

/** Documents as people write them, and the headings that a careful reader sees in them. */
const rows: Readonly<Record<string, readonly [notation: string, ...sections: string[]]>> = {
  "headings by style": ["## Topics\n- Ferries\n## Background\nText.", "topics: Topics", "background: Background"],
  "headings by bold alone": ["* Topics\n- Ferries\n* Background\nText.", "topics: Topics", "background: Background"],
  "headings in capitals, with colons": [
    "TOPICS:\n- Ferries\nPROPOSED LINE TO TAKE\nText.",
    "topics: TOPICS:",
    "lineToTake: PROPOSED LINE TO TAKE",
  ],
  "plain headings with nothing but their words": [
    "Topics\n- Ferries\nSpeaking points\n- Thank you.",
    "topics: Topics",
    "speakingPoints: Speaking points",
  ],
  "headings in everyday words, as questions": [
    "## Who you will meet?\n- Ms Sand\n## Das können Sie sagen\n- Danke.\n## Ce qu’il faut savoir\nText.",
    "participants: Who you will meet?",
    "speakingPoints: Das können Sie sagen",
    "background: Ce qu’il faut savoir",
  ],
  "letters set apart, no further than their words": [
    "* T O P I C S\n- Ferries\n* L I N E T O T A K E\nText.",
    "topics: T O P I C S",
    "lineToTake: L I N E T O T A K E",
  ],
  "what to say if asked, in the midst of points": [
    "## Topics\n- Ferries\n## Speaking points\n- Thank you.\nIf asked:\n- No.\n## Background\nText.",
    "topics: Topics",
    "speakingPoints: Speaking points",
    "background: Background",
  ],
  "a context that is the background": [
    "## Topics\n- Ferries\n## Background and context\nText.",
    "topics: Topics",
    "background: Background and context",
  ],
  "whose position it is": [
    "## Topics\n- Ferries\n## The government’s position\nText.",
    "topics: Topics",
    "lineToTake: The government’s position",
  ],
  "nor the other side's position": [
    "## Position française\nNous payons.\n## Position de l’interlocuteur\nIl ne paie pas.\n## Contexte\nTexte.",
    "lineToTake: Position française",
    "background: Contexte",
  ],
  "two languages, in one of which its name is not listed": [
    "* Sujets / Topics\n- Ferries\n* Qui sera autour de la table / Participants\nMs Sand\n* Contexte / How we got here and what to know\nText.",
    "topics: Sujets / Topics",
    "participants: Qui sera autour de la table / Participants",
    "background: Contexte / How we got here and what to know",
  ],
  "with a small word before its name": [
    "* Sprechpunkte\n- Danke.\n* Zum Sachverhalt\nDer Kai ist voll.",
    "speakingPoints: Sprechpunkte",
    "background: Zum Sachverhalt",
  ],
  "what it is about, in a sentence": [
    "## Worum es geht\nDie Reeder haben um das Gespräch gebeten, weil der Kai voll ist.\n## Sprechpunkte\n- Danke.\n## Hintergrund\nText.",
    "sceneSetter: Worum es geht",
    "speakingPoints: Sprechpunkte",
    "background: Hintergrund",
  ],
  "what it is about, in a list": [
    "## Worum es geht\n- Fähren\n- der Kai\n## Sprechpunkte\n- Danke.\n## Hintergrund\nText.",
    "topics: Worum es geht",
    "speakingPoints: Sprechpunkte",
    "background: Hintergrund",
  ],
  "the name of a section within another one": [
    "## Line to take\nWe stay.\n## Background\nText.\n### Positions\nThree want more time.\n## Contact\nMs Sand",
    "lineToTake: Line to take",
    "background: Background",
    "contact: Contact",
  ],
  "the first side right below the heading": [
    "## Participants\nNos participants :\n- Mme Sand\n## Contexte\nTexte.",
    "participants: Participants",
    "background: Contexte",
  ],
  "a plain annex over a heading of its own": [
    "## Topics\n- Ferries\n## Background\nText.\nAnnex 1: Guests\n## Background on the guests\nText.",
    "topics: Topics",
    "background: Background",
    "annexes: Annex 1: Guests",
  ],
  "some of the points right below their heading": [
    "* Gesprächsführung\n* Aktiv\n- Danke.\n* Reaktiv\n- Nein.",
    "speakingPoints: Gesprächsführung",
    "defensives: Reaktiv",
  ],
  "what to say only where a question comes": [
    "## Éléments de langage\n- Merci.\n## En cas de question sur les taxis\nNon.",
    "speakingPoints: Éléments de langage",
    "defensives: En cas de question sur les taxis",
  ],
  "the same in German": [
    "## Kernlinie\nNein.\n## Bei Nachfragen zu Visa\nSpäter.",
    "lineToTake: Kernlinie",
    "defensives: Bei Nachfragen zu Visa",
  ],
  "numbered headings": [
    "* 1. Topics\n- Ferries\n* II) Speaking points\n- Thank you.\n* c. Background\nText.",
    "topics: 1. Topics",
    "speakingPoints: II) Speaking points",
    "background: c. Background",
  ],
  "numbers in words": [
    "* Section 1: Topics\n- Ferries\n* Part B. Line to take\nText.\n* Teil IV – Background\nText.\n* Punkt 5: Contact\nMs Roy",
    "topics: Section 1: Topics",
    "lineToTake: Part B. Line to take",
    "background: Teil IV – Background",
    "contact: Punkt 5: Contact",
  ],
  "letters set apart by blanks": [
    "T H E M E N\n- Fähren\nL I N E  T O  T A K E :\nText.\n* B A C K G R O U N D\nText.",
    "topics: T H E M E N",
    "lineToTake: L I N E  T O  T A K E :",
    "background: B A C K G R O U N D",
  ],
  "numbered as paragraphs": [
    "* § 1 Themen\n- Fähren\n* §2 Gesprächspunkte\n- Danke.",
    "topics: § 1 Themen",
    "speakingPoints: §2 Gesprächspunkte",
  ],
  "ornaments around names": [
    "* ► Topics\n- Ferries\n* === LINE TO TAKE ===\nText.\n* ___ Background ___\nText.",
    "topics: ► Topics",
    "lineToTake: === LINE TO TAKE ===",
    "background: ___ Background ___",
  ],
  "remarks in square brackets": [
    "* Topics [all]\n- Ferries\n* Speaking points [3 min]\n- Thank you.",
    "topics: Topics [all]",
    "speakingPoints: Speaking points [3 min]",
  ],
  "two sections with a slash or a comma between them": [
    "* Topics, participants\n- Ferries\n* Line to take/Speaking points\n- Yes.",
    "topics+participants: Topics, participants",
    "lineToTake+speakingPoints: Line to take/Speaking points",
  ],
  "a plain name before a colon, where nothing else names the section": [
    "Topics: kilns and clay\n* Line to take\nWe agree.\n* Background\nText.",
    "topics: Topics:",
    "lineToTake: Line to take",
    "background: Background",
  ],
  "a plain name before a colon, where a heading names the section": [
    "Topics: kilns and clay\n* Topics\n- Kilns\n* Line to take\nWe agree.",
    "topics: Topics",
    "lineToTake: Line to take",
  ],
  "numbers before a slash": [
    "* 1/ Sujets\n- Les ports\n* 2°/ Ligne à tenir\nTexte.\n* C / Contexte\nTexte.",
    "topics: 1/ Sujets",
    "lineToTake: 2°/ Ligne à tenir",
    "background: C / Contexte",
  ],
  "numbers before a dash": [
    "## 1 - Topics\n- Ferries\n## 2 – Background\nText.",
    "topics: 1 - Topics",
    "background: 2 – Background",
  ],
  "remarks in brackets behind the name": [
    "* Topics (to be confirmed)\n- Ferries\n* Speaking points (five minutes)\n- Thank you.",
    "topics: Topics (to be confirmed)",
    "speakingPoints: Speaking points (five minutes)",
  ],
  "brackets that say which points these are": [
    "* Gesprächsführungsvorschlag (aktiv)\n- Danke.\n* Sprechpunkte (reaktiv)\n- Nein.",
    "speakingPoints: Gesprächsführungsvorschlag (aktiv)",
    "defensives: Sprechpunkte (reaktiv)",
  ],
  "names that go on, in the look of a heading": [
    "## Sujets\n- Les ports\n## Position de la Région\nTexte.\n## Éléments de langage pour la ministre\n- Merci.",
    "topics: Sujets",
    "lineToTake: Position de la Région",
    "speakingPoints: Éléments de langage pour la ministre",
  ],
  "names that go on in a sentence are none": [
    "## Topics\n- Ferries\nBackground of the call is the storm in May\n## Line to take\nWe agree.",
    "topics: Topics",
    "lineToTake: Line to take",
  ],
  "articles before names": [
    "## Les participants\nMme Roy\n## Le contexte\nTexte.\n## Messages clés\n- Merci.",
    "participants: Les participants",
    "background: Le contexte",
    "speakingPoints: Messages clés",
  ],
  "a side below the participants, in a name that a section may have": [
    "## Topics\n- Ferries\n## Participants\n### Our delegation\n- Ms Signe Aalto\n### Visiting delegation\n- Mr Olav Sund",
    "topics: Topics",
    "participants: Participants",
  ],
  "languages that we do not write": [
    "## Onderwerpen\n- Walstroom\n## Deelnemers\nMevrouw Visser\n## Spreekpunten\n- Dank u.\n## Achtergrond\nTekst.",
    "topics: Onderwerpen",
    "participants: Deelnemers",
    "speakingPoints: Spreekpunten",
    "background: Achtergrond",
  ],
  "numbers of a list, with text between them": [
    "1. Participants\n- Ms Signe Aalto\n1. Subjects\n- Ferries\n1. Our position\nWe agree.\n1. Talking points\n- Thank you.",
    "participants: Participants",
    "topics: Subjects",
    "lineToTake: Our position",
    "speakingPoints: Talking points",
  ],
  "numbers of a list of contents": ["1. Participants\n1. Subjects\n1. Talking points\n1. Background"],
  "portion marks": [
    "* (SBU) Background:\nText.\n* (U) Talking points\n- Yes.",
    "background: (SBU) Background:",
    "speakingPoints: (U) Talking points",
  ],
  "two names of one language, none of which is all of the heading": [
    "## Topics\n- Ferries\n## The background facts\nText.",
    "topics: Topics",
  ],
  "two languages": [
    "* Themen / Topics\n- Strom\n* Hintergrund / Background\nText.",
    "topics: Themen / Topics",
    "background: Hintergrund / Background",
  ],
  "two sections under one heading": [
    "* Topics\n- Ferries\n* Background and talking points\n- Yes.",
    "topics: Topics",
    "background+speakingPoints: Background and talking points",
  ],
  "run-in headings": [
    "Purpose of call: To thank her.\nTalking points:\n- Yes.\nBackground: She came in May.",
    "sceneSetter: Purpose of call:",
    "speakingPoints: Talking points:",
    "background: Background:",
  ],
  "headings above a soft break": [
    "Topics↵Ferries\nLine to take↵We agree.\nBackground↵She came in May.",
    "topics: Topics",
    "lineToTake: Line to take",
    "background: Background",
  ],
  "small slips": [
    "* Tpoics\n- Ferries\n* Speeking points\n- Yes.\n* Backgruond\nText.",
    "topics: Tpoics",
    "speakingPoints: Speeking points",
    "background: Backgruond",
  ],
  "the French Contexte after the points is the background": [
    "## Sujets\n- Le port\n## Éléments d'intervention\n- Merci.\n## Contexte\nLe texte.",
    "topics: Sujets",
    "speakingPoints: Éléments d'intervention",
    "background: Contexte",
  ],
  "a bullet or a sentence that starts with a section's word is none": [
    "## Topics\n- Background: where we stand\n- Participants in the next round\n## Speaking points\n- Line to take on fares: none.\nBackground papers were exchanged in writing.",
    "topics: Topics",
    "speakingPoints: Speaking points",
  ],
  "the entries of a table of contents are none": [
    "Topics⇥1\nBackground⇥3\n## Topics\n- Ferries\n## Background\nText.",
    "topics: Topics",
    "background: Background",
  ],
  "a list of contents typed as plain lines is none": [
    "Contents\n1. Topics\n2. Speaking points\n¶\n3. Background\n* 1. Topics\n- Ferries\n* 2. Speaking points\n- Yes.\n* 3. Background\nText.",
    "topics: 1. Topics",
    "speakingPoints: 2. Speaking points",
    "background: 3. Background",
  ],
  "a skeleton with nothing in it yet is no list of contents": [
    "* Topics\n* Speaking points\n* Background",
    "topics: Topics",
    "speakingPoints: Speaking points",
    "background: Background",
  ],
  "an annex whose headings look like those above it": [
    "## Topics\n- Ferries\n## Line to take\nYes.\n## Background\nText.\n## Annex 1: For the press\n## Line to take\nIts own.\n## Background\nIts own.",
    "topics: Topics",
    "lineToTake: Line to take",
    "background: Background",
    "annexes: Annex 1: For the press",
  ],
  "Éléments de langage above bullets are points": [
    "## Points à aborder\n- Le port\n## Éléments de langage\n- Merci.\n- Le port est plein.\n## Contexte\nLe texte.",
    "topics: Points à aborder",
    "speakingPoints: Éléments de langage",
    "background: Contexte",
  ],
  "the same papers' Contexte below each one's points": [
    "* Entretien 1\n## Éléments d'intervention\n- Merci.\n## Contexte\nUn.\n* Entretien 2\n## Éléments d'intervention\n- Non.\n## Contexte\nDeux.",
    "speakingPoints: Éléments d'intervention",
    "background: Contexte",
    "speakingPoints: Éléments d'intervention",
    "background: Contexte",
  ],
  "a name with more behind it that we do not know": [
    "## Themen und Ablauf\n- Strom\n## Sprechpunkte\n- Danke.",
    "topics: Themen und Ablauf",
    "speakingPoints: Sprechpunkte",
  ],
  "a word of praise before the name, and what it is asked about behind it": [
    "* Mögliche Themen\n- Strom\n* Main line to take\nText.\n* If asked about the fares\nText.",
    "topics: Mögliche Themen",
    "lineToTake: Main line to take",
    "defensives: If asked about the fares",
  ],
  "what is to be done with it behind the name": [
    "* Subjects to be discussed\n- Ferries",
    "topics: Subjects to be discussed",
  ],
  '"subject to" is no subject': ["* Subject to the vote of May\nText."],
  "the contact in one line at the end": [
    "* Topics\n- Ferries\n* Speaking points\n- Yes.\nContact: Signe Aalto, tel. 4471",
    "topics: Topics",
    "speakingPoints: Speaking points",
    "contact: Contact:",
  ],
  "a word that is near one of a language we do not write": ["* Topics\n- Ferries\n* Format\nText.", "topics: Topics"],
  "an annex with a title and no number": [
    "* Topics\n- Ferries\n* Background\nText.\n## Annex: Note of last year\n* Topics\n- Its own\n* Background\nIts own.",
    "topics: Topics",
    "background: Background",
    "annexes: Annex: Note of last year",
  ],
  "an annex keeps its own headings": [
    "## Topics\n- Ferries\n## Background\nText.\n## Annex 1\n### Topics\n- Its own",
    "topics: Topics",
    "background: Background",
    "annexes: Annex 1",
  ],
  "two annexes with headings of their own": [
    "## Topics\n- Ferries\n## Background\nText.\n## Annex 1: Note on quays\n### Background\nIts own.\n### Speaking points\n- Its own\n## Annex 2: Life of Ms Aalto\nText.",
    "topics: Topics",
    "background: Background",
    "annexes: Annex 1: Note on quays",
    "annexes: Annex 2: Life of Ms Aalto",
  ],
  "the only background, by a name that a scene setter has too": [
    "* Contexte\nElle est élue en mai et le port est à nous.\n* Points à évoquer\n- Merci.",
    "background: Contexte",
    "speakingPoints: Points à évoquer",
  ],
  "an older mail with a version of its own": [
    "Purpose of call: Thanks.\nTalking points:\n- Yes.\nBackground: She came in May.\n-----Original Message-----\nPurpose of call: Thanks.\nTalking points:\n- No.\nBackground: She came.",
    "sceneSetter: Purpose of call:",
    "speakingPoints: Talking points:",
    "background: Background:",
    "sceneSetter: Purpose of call:",
    "speakingPoints: Talking points:",
    "background: Background:",
  ],
};

describe("the sections of a paper", () => {
  it.each(Object.entries(rows))("%s", (_, [notation, ...sections]) => {
    expect(inNotation(notation)).toEqual(sections);
  });

  it.each([
    ["set apart from their text", true, ["topics: Topcis:", "participants: Particpants:", "background: Background:"]],
    ["as the rest of their line", false, []],
  ])("misspelt headings before a colon, %s", (_, isApart, sections) => {
    const lines = ["Topcis: ferries", "Particpants: Ms Sand", "Background: The quay is old."];
    const facts = lines.map((line) => factsOf(line, { lead: isApart ? line.indexOf(":") + 1 : 0 }));
    expect(sectionsIn(facts).filter((section) => isApart || !section.startsWith("background"))).toEqual(sections);
  });

  it("labels in the left column of a form", () => {
    const row = (label: string, text: string, at: number): readonly ParagraphFacts[] => [
      factsOf(label, { bold: true, cell: { table: 0, row: at, column: 0 } }),
      factsOf(text, { cell: { table: 0, row: at, column: 1 } }),
    ];
    const form = [
      row("Topics", "Ferries", 0),
      row("Participants", "Ilse Brandt, head of unit", 1),
      row("Background", "Topics were agreed in May.", 2),
    ];
    expect(sectionsIn(form.flat())).toEqual(["topics: Topics", "participants: Participants", "background: Background"]);
  });

  it("says what spoke for a heading, and how surely", () => {
    const notation = "Anlass\nThe ferries are full.\n* TOPICS:\n- Ferries\n* BACKGROUND:\nThe ferries are old.";
    const { parts } = recognise(documentOf(paragraphs(notation)), standardProfile);
    const [german, topics] = parts;
    expect(topics?.signs).toEqual(["bold", "capitals", "colon", "likeTheOthers"]);
    expect(topics?.confidence).toBeGreaterThan(0.95);
    // A plain line in an English paper that is the German name of a section.
    expect(german?.confidence).toBeLessThan(couldNotTell);
  });

  it("words set apart at the beginning of a text are its heading", () => {
    const led = (text: string, lead: number): ParagraphFacts => factsOf(text, { lead });
    expect(
      sectionsIn([
        led("Topics Ferries and ports.", 6),
        led("Background: On 3 May the ports closed.", 11),
        led("Line to take We are glad.\nBut late.", 12),
        led("Participants of the meeting were few.", 12),
        led("Speaking points\tthank them", 15),
      ]),
    ).toEqual([
      "topics: Topics",
      "background: Background:",
      "lineToTake: Line to take",
      "speakingPoints: Speaking points",
    ]);
  });

  it("without a colon and in plain letters they are not", () => {
    expect(inNotation("Topics Ferries and ports.\nLine to take We are glad.")).toEqual([]);
  });

  it("several of a section that may stand often are no repetition", () => {
    const profile = withSectionAs("background", { occurs: { min: 1, max: 3 } });
    const times = (count: number) =>
      briefingOf(
        [...partsOf("title dateLine topics lineToTake background"), ...more.slice(0, count - 1).flat()],
        "en",
        profile,
      ).outline.find(({ spec }) => spec.key === "background")?.state;
    const more = ["Background 2", "Background III: ports", "Background"].map((heading) =>
      paragraphs(`## ${heading}\nThe port opened in 1911.`),
    );
    expect([times(2), times(3), times(4)]).toEqual(["filled", "filled", "twice"]);
  });

  it("several annexes are no repetition", () => {
    const notation = "## Topics\n- Ferries\n## Annex 1: Quays\nText.\n## Annex 2: Ships\nText.";
    const { outline } = recognise(documentOf(paragraphs(notation)), standardProfile);
    expect(outline.find(({ spec }) => spec.key === "annexes")?.state).toBe("filled");
  });

  it("the label of a form beside the title is no section", () => {
    const row = (label: string, text: string, at: number): readonly ParagraphFacts[] => [
      factsOf(label, { bold: true, cell: { table: 0, row: at, column: 0 } }),
      factsOf(text, { cell: { table: 0, row: at, column: 1 } }),
    ];
    const form = [
      row("Objet", "Entretien avec la Ligue des ports", 0),
      row("Date", "3 mai 2026, 10h30", 1),
      row("Thèmes", "Les quais", 2),
      row("Points à évoquer", "Merci.", 3),
    ];
    expect(sectionsIn(form.flat())).toEqual(["topics: Thèmes", "speakingPoints: Points à évoquer"]);
  });

  it("headings that Word numbers as a list", () => {
    const heading = (text: string, label: string) => factsOf(text, { bold: true, list: { level: 0, label } });
    const facts = [heading("Topics", "I."), ...paragraphs("- Ferries"), heading("Background", "II."), factsOf("Text.")];
    expect(sectionsIn(facts)).toEqual(["topics: Topics", "background: Background"]);
  });

  it("the words behind a run-in heading are the section's own", () => {
    const notation = "Line to take: We agree.\nBackground: She came in May.\nTalking points:\n- Yes.";
    const { parts } = recognise(documentOf(paragraphs(notation)), standardProfile);
    expect(parts.map(({ spec, status }) => [spec.key, status])).toEqual([
      ["lineToTake", "filled"],
      ["background", "filled"],
      ["speakingPoints", "filled"],
    ]);
  });

  it("names in bold before a dash", () => {
    const led = (name: string, rest: string) => factsOf(`${name} – ${rest}`, { lead: name.length });
    expect(sectionsIn([led("Topics", "ferries; fares"), led("Background", "they sail")])).toEqual([
      "topics: Topics",
      "background: Background",
    ]);
  });
});
