import { foldText } from "./normalise-heading";

/** The words by which a reader tells a person, a function and a body apart, in English, French and German; folded. */

const offices =
  /^(?:president|chair|co-?chair|director|minister(?!i)|secretary|heads?$|officer|advis[eo]r|commissioner|ambassador|manager|assistant|deputy|vice|chief|executive|treasurer|members?$|spokes|governor|mayor|counsell?or|councill?or|attach|generals?$|interpreter|note-?taker|founder|registrar|senator|leader|co-?ordinator|expert|specialist|engineer|architect|teacher|admiral|colonel|captain|inspector|partner|owner|c[efot]o$|representative|delegate|rapporteur|analyst|consultant|economist|lawyer|scientist|researcher|envoy|consul|speaker|dean|rector|judge|prosecutor|commander|clerk|editor|curator|trustee|premier|chancellor|supervisor|administrator|controller|investigator|producer|presiden|directeur|directrice|ministre|chefs?$|cheffe|conseill|secretaire|maire|prefet|delegue|tresori|fondat|adjoint|sous|ambassad|interprete|responsable|charge|rapporteu|depute|senat(?:eur|rice)|gouverneur|commissaire|porte|ingenieur|juriste|doyen|administrat|gerant|amiral|generale?$|recteur|greffi|coordinat|membre|premiere?$|kapitan|landrat|staatsrat|stadtrat|vorstand|abgeordnete|mitglied|attache|dezernent)/;
const officesInGerman =
  /(?:leiter|referent|vorsitz|sprecher|geschaftsfuhr|sekretar|prasident|obfrau|obmann|ministerin|minister|direktor|ratin|(?:ministerial|regierungs|landes|legations|ober|bau|schul)rat|meister|beauftragte[rn]?|fuhrer|graf|anwalt|anwaltin|justiziar|ingenieur|dolmetscher|berater|assistent|botschafter|kommissar(?:in)?|grunder|inhaber|kanzler|verwalter|attache)(?:in|innen|en|n)?$|vorsitz/;
const bodies =
  /^(?:dg|directorate|ministry|ministere|departments?|dept|office|agency|commission|committee|council|cabinet|parliament|assembly|government|union|league|association|federation|confederation|alliance|coalition|society|foundation|institute|university|college|school|company|companies|group|ltd|limited|plc|gmbh|inc|corp|corporation|llc|ag|kg|bank|fund|board|court|embassy|mission|delegation|secretariat|network|forum|chamber|authority|services?|centre|center|laboratory|lab|labs|organi[sz]ations?|party|states?|kingdom|republic|city|county|regions?|province|industry|industries|trust|club|guild|partnership|team|unit|division|headquarters|side|international|europe|european|national|global|press|media|holding|presidency|presidence|direction|departement|bureau|agence|comite|conseil|parlement|assemblee|gouvernement|ligue|federation|societe|fondation|institut|universite|ecole|entreprises?|groupe|banque|fonds|cour|ambassade|delegation|secretariat|reseau|chambre|autorite|laboratoire|ville|region|mairie|prefecture|syndicat|guilde|part|partie|cote|port|harbours?|ports|cities|islands|farmers|growers|makers|owners|operators|producers|workers)$/;
const bodiesInGerman =
  /(?:verband|verbandes|verein|vereins|bund|ministerium|ministeriums|abteilung|referat|amt|behorde|kommission|ausschuss|kabinett|parlament|regierung|landtag|liga|gesellschaft|stiftung|institut|universitat|schule|unternehmen|gruppe|gericht|botschaft|vertretung|sekretariat|netzwerk|kammer|zentrum|stadt|stadte|kreis|gemeinde|haus|genossenschaft|gewerkschaft|seite|land|rat|werke|hafen|hafen)$/;
const honorific =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|capt|cllr|hon|rt|he|h\.e|his|her|excellency|excellence|exzellenz|h\.c|mep|mp|mdb|mdl|univ\.?-prof|m|mm|mme|mmes|mlle|me|pr|frau|herr|herrn|mag|dipl\.?-ing|ing|bm(?:['’]?in)?|p?sts(?:['’]?in)?|pst|mindir|mindirig|minr(?:['’]in)?|heer|mevr|mevrouw|sr|sra|sig|sig\.?ra|pan|pani|hr|fru|vp|svp|evp|hr\/vp)\.?$/i;
const particle =
  /^(?:de|du|des|d['’]|da|dos|di|del|della|la|le|van|von|zu|vom|den|der|ter|ten|af|av|bin|bint|ibn|al|el|y|e)$/u;
const article = /^(?:the|an?|le|la|les|l['’]|der|die|das|den|dem|une?|our|their|notre|leur|unsere?)$/i;
const link =
  /^(?:of|for|to|in|at|on|and|de|du|des|d['’].*|à|aux?|pour|et|für|im|in|zu|zum|zur|und|von|der|des|bei|with|avec|mit)$/i;

export const isHonorific = (word: string): boolean => honorific.test(word);
export const isParticle = (word: string): boolean => particle.test(word);
export const isArticle = (word: string): boolean => article.test(word);
export const isLink = (word: string): boolean => link.test(word) || /^d['’]/i.test(word);

interface Sense {
  readonly office: boolean;
  readonly body: boolean;
}

const isOfficePart = (part: string): boolean => offices.test(part) || officesInGerman.test(part);
const isBodyPart = (part: string): boolean => bodies.test(part) || (bodiesInGerman.test(part) && !isOfficePart(part));

const judge = (written: string): Sense => {
  const word = foldText(written).replace(/[^\p{L}-]/gu, "");
  const parts = word.includes("-") ? [word, ...word.split("-")] : [word];
  return { office: parts.some(isOfficePart), body: parts.some(isBodyPart) };
};

/** Every word of the participants is asked for several times, and the same ones stand in every paper. */
const senses = new Map<string, Sense>();
const mostSenses = 2_000;
/** A longer piece of a text would keep the whole text in memory. */
const longestKept = 12;

const senseOf = (word: string): Sense => {
  const known = senses.get(word);
  if (known) return known;
  if (senses.size >= mostSenses) senses.clear();
  const sense = judge(word);
  if (word.length <= longestKept) senses.set(word, sense);
  return sense;
};

/** "Director-General", "sous-préfet", "Referatsleiterin". */
export const isOfficeWord = (word: string): boolean => senseOf(word).office;

/** "Ministry", "fédération", "Fährverband". */
export const isBodyWord = (word: string): boolean => senseOf(word).body;

export const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/** The words that a phrase is about: "Deputy Head" of "the Deputy Head of Unit for Ports". */
const headOf = (text: string): readonly string[] => {
  const words = wordsOf(text.replace(/[,(;:–—].*$/s, ""));
  const begun = words.filter((word, at) => at > 0 || !isArticle(word));
  const end = begun.findIndex((word, at) => at > 0 && isLink(word));
  return end < 0 ? begun : begun.slice(0, end);
};

/** "the Ministry of Ports", "Office of the Director", "Member States". */
export const isBody = (text: string): boolean => {
  const head = headOf(text);
  const last = head[head.length - 1] ?? "";
  return isBodyWord(last) || (head.some(isBodyWord) && !head.some(isOfficeWord));
};

/** "Head of Unit", "policy officer", "Directrice de cabinet". */
export const isOffice = (text: string): boolean => !isBody(text) && headOf(text).some(isOfficeWord);

/** What somebody does at the meeting, as the label before who does it. */
const task =
  /^(?:lead|host|minutes|notes|note-? ?taking|interpretation|interpreting|moderation|présidence|animation|prise de notes|interprétation|vorsitz|leitung|protokoll|protokollführung|dolmetschen|gesprächsführung|gastgeber(?:in)?|hôte)$/i;

/** "Chair", "Head of delegation", "Protokollführung": a label of a person rather than of a side. */
export const isTask = (text: string): boolean => task.test(text) || isOffice(text);
