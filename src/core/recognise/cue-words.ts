import type { Language, SectionKey } from "../profile/profile";

/** How headings tell their sections in one language, in words as `CuePhrases` takes them. */
export interface LanguageCues {
  /** What the other side wants or says is none of the sections that our own side speaks in. */
  readonly theirs: string;
  /**
   * The section of each cue, or two of which it tells one. The first that fits counts: "Difficult issues" are no topics,
   * "Issues to raise" no points.
   */
  readonly cues: readonly (readonly [keys: SectionKey | readonly SectionKey[], words: string])[];
}

/** The words of headings that nobody has listed, as far as they tell a section: "What we hope to achieve", "À leur dire". */
export const cueWords: Readonly<Record<Language, LanguageCues>> = {
  en: {
    theirs:
      "their, they, his, her, its, counterpart|counterparts|interlocutor s, of the counterpart|interlocutor, other side|party",
    cues: [
      [
        "defensives",
        `if|when|case|only … ask|asks|asked|press|pressed|pushed|raise|raised|raises|challenged|question|questions,
        if|when|case … come|comes up, should … asked|pressed|raised|challenged, should they|he|she … ask|press|raise|push,
        responsive, reactive, sensitive|sensitivities, defensive, rebuttal|rebuttals, difficult, tricky, awkward, contentious, hard, tough,
        question|questions you|they|that|which|likely|we, anticipated|expected|potential|probable question|questions,
        push back, pushback, q a|and|as`,
      ],
      [
        "participants",
        `who, whom, attend*, participant|participants|participating, delegation|delegations, guest|guests, visitors,
        interlocutor|interlocutors, counterpart|counterparts, people you|attending|present|in, around|across the table,
        in the room, taking part, with .`,
      ],
      [
        "sceneSetter",
        `background|context|setting of|to|for … meeting|call|visit|lunch|dinner|breakfast|event|talks|discussion|occasion,
        why we|you|they|he|she|this|are|the|now`,
      ],
      [
        "topics",
        `topic|topics, subject|subjects, theme|themes, agenda, issue|issues, to discuss, to be discussed, on the table,
        come up, talk about`,
      ],
      [
        "objectives",
        `objective|objectives, aim|aims, goal|goals, achieve, hoped for outcome|outcomes,
        intended|expected|wanted outcome|outcomes, we|you|i want|hope|need|seek`,
      ],
      [["objectives", "speakingPoints"], "our|key|main ask|asks, the ask|asks, asks"],
      ["speakingPoints", "line|lines to say|deliver|convey|use|speak"],
      [
        "lineToTake",
        `line|lines, position, stance, standpoint, posture, our|department|ministry view|answer,
        department|ministry s view|answer, our|recommended|suggested|proposed approach, we stand`,
      ],
      [
        "speakingPoints",
        `to|you|we|can|could|might|should say|tell, say|saying, tell, speak|speaking, talk|talking, remarks, word|words, script, convey, deliver,
        argument|arguments, raise, get|put … across|over`,
      ],
      [["keyMessages", "speakingPoints"], "message|messages"],
      ["sceneSetter", "purpose|reason|occasion|rationale of|for, the scene, setting"],
      [
        "background",
        `background, history, context, situation, story, reading, things|matters|it|this|we stand|stands,
        to|should|must|may|need know, need to know, happened so far, the facts, facts and, for information,
        for your information`,
      ],
    ],
  },
  fr: {
    theirs: `leurs, leur position|message|objectif|ligne|demande|argument|discours|reponse|avis, qu il|ils|elle|elles,
      de|chez l interlocuteur|interlocutrice, des|vos interlocuteurs, l autre partie, partie adverse`,
    cues: [
      [
        "defensives",
        `s il|ils|elle|elles, si l|on|elle|elles|vous|la|le|les|des|de, en cas de, au cas ou, delicat|delicate|delicats|delicates, sensible|sensibles,
        difficile|difficiles, relance|relances, repli, riposte, contre arguments, objection|objections,
        reponse|reponses a|au|aux|prepare|preparees|possible|possibles|attendue|attendues,
        question|questions qui|que|qu|delicate|delicates|attendue|attendues|probable|probables|eventuelle|eventuelles|prevues|piege|pieges`,
      ],
      [
        "participants",
        `participant|participants, delegation|delegations, invites, convives, interlocuteur|interlocuteurs,
        interlocutrice|interlocutrices, avec ., presents, presences, tour de table, autour de la table,
        qui sera|serez|vous|participe|vient|rencontre, qui est la, avec qui`,
      ],
      [
        "sceneSetter",
        `contexte|cadre de|du|d|la|l … rencontre|entretien|reunion|visite|appel|dejeuner|diner|audience|echange|evenement|deplacement|rendez,
        pourquoi`,
      ],
      [
        "topics",
        `sujet|sujets, theme|themes, thematique|thematiques, ordre du jour, au menu|programme de|des,
        a traiter|aborder|discuter, dont on|nous|vous parl*`,
      ],
      [
        "objectives",
        `objectif|objectifs, visee|visees, nous|vous voulons|souhaitons|attendons|visons|recherchons,
        que nous|vous|l|on … voul*|souhait*|atten*|vise|visons|cherch*|veut, a obtenir`,
      ],
      ["lineToTake", "ligne|lignes, position, positionnement, posture, doctrine, notre reponse|avis"],
      [
        "speakingPoints",
        `a|que|quoi|faut|pouvez|leur|lui dire, dire, dites, langage, discours, argument*, intervention, evoquer, mentionner, transmettre, parole,
        faire passer`,
      ],
      [["keyMessages", "speakingPoints"], "message|messages"],
      ["sceneSetter", `cadre|motif|motifs|raison|occasion|objet|origine|but de|du|d, de quoi s agit il, d ou vient`],
      [
        "background",
        `pour information, pour votre information, contexte, historique, rappel|rappels, arriere plan, reperes,
        a|faut savoir|retenir|connaitre, les faits, ou en est|sont|sommes,
        etat|fond|point du|de|des dossier|situation|lieux|question|choses, etat|fond|point de la situation|question`,
      ],
    ],
  },
  de: {
    theirs:
      "deren, gegenseite, gegenuber|gegenubers, andere|anderen|anderer seite, des gesprachspartners|gastes, der gaste",
    cues: [
      [
        "defensives",
        `wenn|falls|sollte|sollten|bei|auf … *frage|*fragen|frag*|nachfrag*|nachgefrag*|gefragt|befragt|angesprochen|einwand*|kritik|vorwurf*,
        reaktiv*, defensiv*, sensib*, heikel|heikle|heikles|heikler|heiklen, kritisch*, schwierig*, einwand*, gegenargumente,
        nachfragen, ruckfragen, zu erwartende fragen, erwartete|denkbare|mogliche fragen`,
      ],
      [
        "participants",
        `wer|wen|wem, teilnehm*, anwesen*, delegation|delegationen, gaste, *gesprachspartner|gesprachspartner*, gegenuber,
        beteiligte|beteiligten|beteiligter, mit dabei, am tisch, mit .`,
      ],
      [
        "sceneSetter",
        `hintergrund|kontext|rahmen des|der|zum|zur … gesprach*|treffen*|besuch*|termin*|essen*|telefonat*|veranstaltung|reise|sitzung,
        warum, weshalb`,
      ],
      [
        "topics",
        `*themen, thema, tagesordn*, gesprachsgegenst*, gesprachspunkte, gesprachsstoff, besprochen, zu besprechen,
        gesprochen wird, zur sprache`,
      ],
      [
        "objectives",
        `ziel, *ziele, zielsetz*, gesprachsabsicht, wir wollen|erreichen|anstreben|mochten, erreichen wollen|mochten|sollte|sollten`,
      ],
      [["topics", "sceneSetter"], "worum|darum … geht|gehen"],
      ["lineToTake", "*linie, *position, positionierung, haltung, standpunkt, sprachregelung"],
      [
        "speakingPoints",
        `zu|wir|sie|konnen sagen, sagen, ansprechen, mitgeben, vortragen, vorbringen, vermitteln, sprech*,
        redetext|redepunkte|redebausteine|redevorschlag|redeelemente, gesprachsfuhr*, gesprachsbausteine,
        argumente, argumentat*, kernaussagen, ihre worte`,
      ],
      [["keyMessages", "speakingPoints"], "*botschaften, botschaft"],
      ["sceneSetter", "anlass|anlasse, zweck, grund des|der|fur"],
      [
        "background",
        `zur information|kenntnis, zu ihrer information|kenntnis, hintergr*, sachstand, sachverhalt, sachlage, vorgeschichte, ausgangslage,
        wissen, zur sache, stand der dinge, bisher, bisherige|bisheriger|bisherigen, zahlen und fakten, fakten`,
      ],
    ],
  },
};
