import { recognise, type ParagraphFacts } from "../../../src/core";
import { documentOf, paragraphs } from "../../support/document";
import { factsOf } from "../../support/paragraph-facts";
import { standardProfile } from "../../support/standard-profile";

const sectionsIn = (facts: readonly ParagraphFacts[]): readonly string[] =>
  recognise(documentOf(facts), standardProfile).parts.flatMap(({ spec, heading, headingEnd }) =>
    heading ? `${spec.key}: ${heading.text.slice(0, headingEnd).trim()}` : [],
  );

const inNotation = (notation: string): readonly string[] => sectionsIn(paragraphs(notation));

/** Papers with headings that nobody has listed as names of sections. */
const rows: Readonly<Record<string, readonly [notation: string, ...sections: string[]]>> = {
  "in the look of those that are listed": [
    "* Topics\n- Ferries\n* Participants\nMs Sand\n* How you might put it across\n- We stay.\n* Where things stand at present\nText.",
    "topics: Topics",
    "participants: Participants",
    "speakingPoints: How you might put it across",
    "background: Where things stand at present",
  ],
  "where no heading is a listed one": [
    "* Avec qui parlerez-vous :\nMme Sand\n* À leur dire :\n- Merci.\n* S’ils vous interrogent :\nNon.\n* À retenir du dossier :\nTexte.",
    "participants: Avec qui parlerez-vous :",
    "speakingPoints: À leur dire :",
    "defensives: S’ils vous interrogent :",
    "background: À retenir du dossier :",
  ],
  "in plain letters with a colon": [
    "Mit am Tisch sind:\nFrau Sand\nWas wir heute sagen:\n- Danke.\nWas man zur Sache wissen muss:\nText.",
    "participants: Mit am Tisch sind:",
    "speakingPoints: Was wir heute sagen:",
    "background: Was man zur Sache wissen muss:",
  ],
  "in plain letters among headings in plain letters": [
    "Issues that may come up\n- Ferries\nParticipants\nMs Sand\nLine to take\nWe stay.\nSpeaking points\n- Thank you.",
    "topics: Issues that may come up",
    "participants: Participants",
    "lineToTake: Line to take",
    "speakingPoints: Speaking points",
  ],
  "that say what we ask for, which is to be said where nothing else is": [
    "* Topics\n- Ferries\n* Who is coming\nMs Sand\n* Our asks\n- We ask for a quay.\n* Our goals\n- A quay.\n* Background\nText.",
    "topics: Topics",
    "participants: Who is coming",
    "speakingPoints: Our asks",
    "objectives: Our goals",
    "background: Background",
  ],
  "as somebody in a hurry writes them, with text behind one of them": [
    "* With:\n\\- Ms Sand\n* To say:\n\\- Thank you.\n* If they ask:\n\\- No.\n* Background:\nText.",
    "participants: With:",
    "speakingPoints: To say:",
    "defensives: If they ask:",
    "background: Background:",
  ],
  "in plain letters behind typed numbers": [
    "\\1. Contexte du déjeuner\nMme Sand l’a souhaité.\n\\2. Objectifs\n- Un quai\n\\3. À leur dire\n- Merci.\n\\4. Ligne à tenir\nNon.\n\\5. Éléments de contexte\nTexte.",
    "sceneSetter: 1. Contexte du déjeuner",
    "objectives: 2. Objectifs",
    "speakingPoints: 3. À leur dire",
    "lineToTake: 4. Ligne à tenir",
    "background: 5. Éléments de contexte",
  ],
  "in another order than ours": [
    "* Participants\nMme Sand\n* Ce que nous voulons obtenir\nUn quai.\n* Nos trois messages\n- Le quai est plein.\n* Argumentaire\n- Merci.\n* Réponses aux objections\nNon.\n* Contexte\nTexte.",
    "participants: Participants",
    "objectives: Ce que nous voulons obtenir",
    "keyMessages: Nos trois messages",
    "speakingPoints: Argumentaire",
    "defensives: Réponses aux objections",
    "background: Contexte",
  ],
  "in Italian": [
    "* Temi\n- Traghetti\n* Chi incontrerete\nSig.ra Riva\n* Che cosa dire\n- Grazie.\n* Se vi chiedono del porto\nNo.\n* Contesto\nIl porto della città è pieno e il molo non basta.",
    "topics: Temi",
    "participants: Chi incontrerete",
    "speakingPoints: Che cosa dire",
    "defensives: Se vi chiedono del porto",
    "background: Contesto",
  ],
  "in Spanish": [
    "* Participantes\nSra. Gil\n* De qué se va a hablar\n- Barcos\n* Lo que queremos\n- Un muelle\n* Qué decir\n- Gracias.\n* Antecedentes\nEl puerto está lleno.",
    "participants: Participantes",
    "topics: De qué se va a hablar",
    "objectives: Lo que queremos",
    "speakingPoints: Qué decir",
    "background: Antecedentes",
  ],
  "in Dutch": [
    "* Aanleiding\nHet schip is vol.\n* Wie er aan tafel zitten\nMevrouw Vos\n* Wat u kunt zeggen\n- Dank.\n* Als er wordt doorgevraagd\nNee.\n* Achtergrond\nDe haven is vol.",
    "sceneSetter: Aanleiding",
    "participants: Wie er aan tafel zitten",
    "speakingPoints: Wat u kunt zeggen",
    "defensives: Als er wordt doorgevraagd",
    "background: Achtergrond",
  ],
  "in Polish": [
    "* Tematy\n- Promy\n* Kto będzie\nPani Lis\n* Nasze stanowisko\nNie.\n* Co powiedzieć\n- Dziękujemy.\n* Tło\nPort jest pełny.",
    "topics: Tematy",
    "participants: Kto będzie",
    "lineToTake: Nasze stanowisko",
    "speakingPoints: Co powiedzieć",
    "background: Tło",
  ],
  "in Portuguese": [
    "* Temas\n- Barcos\n* Quem vai estar\nDra. Sá\n* O que dizer\n- Obrigado.\n* Se for questionada\nNão.\n* Antecedentes\nO porto está cheio.",
    "topics: Temas",
    "participants: Quem vai estar",
    "speakingPoints: O que dizer",
    "defensives: Se for questionada",
    "background: Antecedentes",
  ],
  "but what the other side says is not what we say": [
    "* Topics\n- Ferries\n* Participants\nMs Sand\n* What they will say\nMore ferries.\n* Background\nText.",
    "topics: Topics",
    "participants: Participants",
    "background: Background",
  ],
  "nor is a section told twice": [
    "* Topics\n- Ferries\n* Participants\nMs Sand\n* Background\nText.\n* The story so far\nMore.\n* Speaking points\n- Thank you.",
    "topics: Topics",
    "participants: Participants",
    "background: Background",
    "speakingPoints: Speaking points",
  ],
  "nor what may be left out, out of its place": [
    "* Topics\n- Ferries\n* Participants\nMs Sand\n* Background\nText.\n* Policy goals\nMore.",
    "topics: Topics",
    "participants: Participants",
    "background: Background",
  ],
  "nor a sentence or a point": [
    "* Topics\n- Ferries\n* Participants\nMs Sand\n* Background\nText.\nWe have said what we want to say.\n- What we say: nothing.",
    "topics: Topics",
    "participants: Participants",
    "background: Background",
  ],
};

describe("headings that are told by a word of theirs and by their look", () => {
  it.each(Object.entries(rows))("%s", (_, [notation, ...sections]) => {
    expect(inNotation(notation)).toEqual(sections);
  });

  it("run in, set apart as far as the colon", () => {
    const text = (lead: string, rest: string): ParagraphFacts => factsOf(`${lead} : ${rest}`, { lead: lead.length });
    const facts = [
      text("But de l’appel", "remercier."),
      text("Sujets", "crabe"),
      text("Participants", "Mme Sand"),
      text("Ligne à tenir", "non."),
    ];
    expect(sectionsIn(facts)[0]).toBe("sceneSetter: But de l’appel :");
  });

  it("not in a paper that asks for a decision", () => {
    const note =
      "# Note for decision\n* Issue\nThe lease.\n* Argument\nIt ends.\n* Recommendation\nThat you agree.\n* Background\nText.";
    expect(recognise(documentOf(paragraphs(note)), standardProfile).kind).toBe("decisionNote");
  });
});
