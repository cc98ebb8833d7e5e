import type { Language, SectionKey } from "../profile/profile";

/** A word by which a heading tells its section, or one of two, and the sections. */
type Cue = readonly [keys: SectionKey | readonly SectionKey[], words: RegExp];

/** What the other side wants or says is none of the sections that our own side speaks in. */
const theirs: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:their|they|his|her|its|counterpart'?s|other side)\b/,
  fr: /\b(?:leurs? (?!dire\b)|qu'(?:ils?|elles?)\b|(?:de|chez) l'(?:interlocuteur|autre partie))/,
  de: /\b(?:deren|gegenseite|gegenubers?|andere[nr]? seite)\b/,
};

const ofOurSide: ReadonlySet<SectionKey> = new Set(["objectives", "lineToTake", "speakingPoints"]);

/**
 * The words of headings that nobody has listed, as far as they tell a section: "What we hope to achieve", "À leur dire",
 * "Wenn nachgefragt wird". Folded. The first that fits counts: "Difficult issues" are no topics, "Issues to raise" no
 * points.
 */
const cues: Readonly<Record<Language, readonly Cue[]>> = {
  en: [
    [
      "defensives",
      /\b(?:if|when|in case|should|only)\b.*\b(?:ask|asks|asked|press|pressed|pushed|raised?|raises|challenged|comes? up|questions?)\b|\b(?:responsive|reactive|defensive|rebuttals?|difficult|tricky|awkward|contentious|hard|tough)\b|\bquestions? (?:you|they|that|which|likely|we)\b|\b(?:anticipated|expected|potential|probable) questions?\b|\bpush ?back\b|\bq ?(?:&|and) ?a/,
    ],
    [
      "participants",
      /\b(?:who|whom|attend\w*|participants?|participating|delegations?|guests?|visitors|interlocutors|counterparts)\b|\bpeople (?:you|attending|present|in)\b|\b(?:around the table|in the room|taking part)\b/,
    ],
    [
      "topics",
      /\b(?:topics?|subjects?|themes?|agenda)\b|\bissues?\b|\b(?:to (?:discuss|be discussed)|on the table|come up|talk about)\b/,
    ],
    [
      "objectives",
      /\b(?:objectives?|aims?|goals?|achieve)\b|\b(?:hoped.for|intended|expected|wanted) outcomes?\b|\b(?:we|you|i) (?:want|hope|need|seek)\b/,
    ],
    ["speakingPoints", /\blines? to (?:say|deliver|convey|use|speak)\b/],
    [
      "lineToTake",
      /\b(?:lines?|position|stance|standpoint|posture)\b|\b(?:our|the department's|the ministry's) (?:view|answer)\b|\b(?:our|recommended|suggested|proposed) approach\b|\bwe stand\b/,
    ],
    [
      "speakingPoints",
      /\b(?:say|saying|tell|speak|speaking|talk|talking|remarks?|words|messages?|script|convey|deliver|arguments?|raise)\b|\b(?:get|put) (?:\w+ )?(?:across|over)\b/,
    ],
    [
      "sceneSetter",
      /\bwhy (?:we|you|this|are|the|now)\b|\b(?:purpose|reason|occasion|rationale) (?:of|for)\b|\b(?:the scene|setting)\b/,
    ],
    [
      "background",
      /\b(?:background|history|context|situation|story|reading)\b|\b(?:things|matters|it|this|we) stands?\b|\b(?:to|should|must|may|need to) know\b|\b(?:story|happened) so far\b|\bthe facts\b|\bfacts (?:and|&)|\bfor (?:your )?information\b/,
    ],
  ],
  fr: [
    [
      "defensives",
      /\b(?:s'(?:ils?|elles?)|si (?:l'on|on|elles?|vous|la|le|les|des?)|en cas de|au cas ou)\b|\b(?:delicat(?:e?s)?|difficiles?|relances?|repli|riposte|contre-arguments?|objections?)\b|\breponses? (?:aux?|a d|prepare|possibles|attendues)|\bquestions? (?:qui|que|delicate|attendue|probable|eventuelle|prevue|pieges?)/,
    ],
    [
      "participants",
      /\b(?:participants?|delegations?|invites|convives|interlocut(?:eurs?|rices?)|presents|presences|tour de table)\b|\bautour de la table\b|(?<!\bce )\bqui (?:sera|vous|participe|vient|est la|rencontre)|\bavec qui\b/,
    ],
    [
      "topics",
      /\b(?:sujets?|themes?|thematiques?)\b|\bordre du jour\b|\bau (?:menu|programme) (?:de|des)\b|\b(?:questions? )?a (?:traiter|aborder|discuter)\b|\bdont (?:on|nous|vous) parl/,
    ],
    [
      "objectives",
      /\b(?:objectifs?|visees?)\b|\b(?:nous|vous) (?:voulons|souhaitons|attendons|visons|recherchons)\b|\bce que (?:nous|l'on|on) (?:voul|souhait|attend|vis|cherch|veut)|\ba obtenir\b/,
    ],
    ["lineToTake", /\b(?:ligne|lignes|position|positionnement|posture|doctrine)\b|\bnotre (?:reponse|avis)\b/],
    [
      "speakingPoints",
      /\b(?:dire|dites|messages?|langage|discours|argument\w*|intervention|evoquer|mentionner|transmettre|parole)\b|\bfaire passer\b/,
    ],
    [
      "sceneSetter",
      /\bpourquoi\b|\b(?:cadre|motifs?|raison|occasion|objet|origine|but) (?:de|du|d')|\bde quoi s'agit-il\b|\bd'ou vient\b/,
    ],
    [
      "background",
      /\bpour (?:votre )?information\b|\b(?:contexte|historique|rappels?|arriere-plan|reperes)\b|\b(?:a|faut) (?:savoir|retenir|connaitre)\b|\b(?:les faits|ou en (?:est|sont|sommes))\b|\b(?:etat|fond|point) (?:du|de la|des) (?:dossier|situation|lieux|question|choses)\b/,
    ],
  ],
  de: [
    [
      "defensives",
      /\b(?:wenn|falls|sollten?|bei|auf|nur auf)\b.*(?:frag|angesprochen|einwand|kritik|vorwurf)|\b(?:reaktiv\w*|defensiv\w*|heik(?:el|le[nrs]?)|kritische?[nrs]?|schwierige?[nrs]?|einwande?|gegenargumente?|nachfragen|ruckfragen)\b|\b(?:zu erwartende|erwartete|denkbare|mogliche) (?:fragen|nachfragen)\b/,
    ],
    [
      "participants",
      /\b(?:wer|wen|wem)\b|\b(?:teilnehm\w*|anwesen\w*|delegation(?:en)?|gaste|gesprachspartner\w*|gegenuber|beteiligte[nr]?)\b|\bmit dabei\b|\bam tisch\b/,
    ],
    [
      "topics",
      /\b(?:\w*themen|thema|tagesordnung\w*|gesprachsgegenst\w*|gesprachspunkte|gesprachsstoff)\b|\b(?:besprochen|zu besprechen|gesprochen wird|zur sprache)\b/,
    ],
    [
      "objectives",
      /\b(?:\w*ziele?|zielsetzung\w*|gesprachsabsicht)\b|\bwir (?:wollen|erreichen|anstreben|mochten)\b|\berreichen (?:wollen|mochten|sollten?)\b/,
    ],
    [["topics", "sceneSetter"], /\b(?:wo|da)rum (?:es )?geh/],
    ["lineToTake", /\b(?:\w*linie|\w*position|positionierung|haltung|standpunkt|sprachregelung)\b/],
    [
      "speakingPoints",
      /\b(?:sagen|ansprechen|mitgeben|vortragen|vorbringen|vermitteln)\b|\b(?:sprech\w+|rede(?:text|punkte|bausteine|vorschlag|elemente)|\w*botschaften|gesprachsfuhrung\w*|gesprachsbausteine|argumente|argumentation\w*|kernaussagen)\b|\b(?:zu sagen|ihre worte)\b/,
    ],
    ["sceneSetter", /\b(?:anlass|anlasse|warum|weshalb|zweck)\b|\bgrund (?:des|der|fur)\b/],
    [
      "background",
      /\bzu(?:r| ihrer) (?:information|kenntnis)\b|\b(?:hintergrund\w*|sachstand|sachlage|vorgeschichte|ausgangslage)\b|\b(?:wissen|zur sache|stand der dinge|bisher|bisherige[rnms]? \w+|zahlen und fakten|fakten)\b/,
    ],
  ],
};

/**
 * The section that a heading tells by its words, or the two of which it tells one; none where they tell nothing.
 * @param says folded, as `foldText` gives it
 */
export const cuesIn = (says: string, language: Language): readonly SectionKey[] => {
  const [found = []] = cues[language].find(([, words]) => words.test(says)) ?? [];
  const keys = typeof found === "string" ? [found] : found;
  return keys.some((key) => ofOurSide.has(key)) && theirs[language].test(says) ? [] : keys;
};
