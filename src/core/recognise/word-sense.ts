import { foldText } from "./normalise-heading";

/**
 * The words by which a reader tells a person, a function and a body apart: in English, French and German, and the
 * commonest of other languages. Offices, bodies and subjects are folded.
 */

const offices =
  /^(?:president|chair|co-?chair|director|minister(?!i)|secretary|heads?$|officer|advis[eo]r|commissioner|ambassador|manager|assistant|deputy|vice|chief|executive|treasurer|members?$|spokes|governor|mayor|counsell?or|councill?or|attach|generals?$|interpreter|note-?taker|founder|registrar|counsel$|lead$|senator|leader|co-?ordinator|expert|specialist|engineer|architect|teacher|admiral|colonel|captain|inspector|partner|owner|c[efot]o$|representative|delegate|rapporteur|analyst|consultant|economist|lawyer|scientist|researcher|envoy|consul|speaker|dean|rector|judge|prosecutor|commander|clerk|editor|curator|trustee|premier|chancellor|supervisor|administrator|controller|investigator|producer|presiden|directeur|directrice|ministre|chefs?$|cheffe|conseill|secretaire|maire|prefet|delegue|tresori|fondat(?:eur|rice)|adjoint|sous|ambassad|interprete|responsable|charge|rapporteu|depute|senat(?:eur|rice)|gouverneur|commissaire|porte|ingenieur|juriste|doyen|administrat|gerant|amiral|generale?$|recteur|greffi|coordinat|membre|premiere?$|kapitan|landrat|staatsrat|stadtrat|vorstand|abgeordnete|mitglied|attache|dezernent|secretari[oa]$|segretari|subsecretari|sottosegretari|director[ae]?s?$|diret+or|dirett|jef[ea]$|capo$|asesor|consiglier|consejer|conselheir|embajador|ambasciat|embaixador|alcalde|sindac[oa]$|portavoz|gerente|encargad|responsabil|voorzitter|hoofd$|burgemeester|wethouder|gedeputeerd|penningmeester|tolk$|prezes|dyrektor|sekretarz|naczelni|doradca|kierowni|przewodnicz|ordforande|formand|statssekret|radgiv|namest|predsed|tajemn)/;
const officesInGerman =
  /(?:leiter|referent|vorsitz|sprecher|geschaftsfuhr|sekretar|prasident|obfrau|obmann|ministerin|minister|direktor|ratin|(?:ministerial|regierungs|landes|legations|botschafts|studien|forst|kirchen|hof|ober|bau|schul)rat|meister|beauftragte[rn]?|fuhrer|deichgraf|dijkgraaf|anwalt|anwaltin|justiziar|ingenieur|dolmetscher|berater|assistent|medewerker|secretaris|adviseur|botschafter|kommissar(?:in)?|grunder|inhaber|kanzler|verwalter|attache)(?:in|innen|en|n)?$|vorsitz/;
/** Offices by which people are spoken to: "Minister Oka", but not "Leiterin Qualität". */
const ranks =
  /^(?:vice-?)?(?:president|minist(?:er|re|ro|ra)|commissioner|ambassad|secretary|governor|mayor|senat|admiral|general|colonel|captain|commander|commodore|judge|justice|speaker|premier|chancellor|rector|consul|counsell?or|councill?or|chair(?:man|woman)?$|prefet|maire|amiral|gouverneur|commissaire|recteur|kapitan|landrat|staatsrat|embajador|alcalde|sindaco|burgemeester|wethouder)|(?:minister|prasident|sekretar|meister|rat|kommissar|botschafter|kanzler|konsul|deichgraf|dijkgraaf)(?:in)?$|ratin$/;
const bodies =
  /^(?:dg|directorate|ministry|ministere|departments?|dept|office|agency|commission|committee|council|cabinet|parliament|assembly|government|union|league|association|federation|confederation|alliance|coalition|society|foundation|institute|university|college|school|company|companies|group|ltd|limited|plc|gmbh|inc|corp|corporation|llc|ag|kg|bank|fund|board|court|embassy|mission|delegation|secretariat|network|forum|chamber|authority|services?|centre|center|laboratory|lab|labs|organi[sz]ations?|party|states?|kingdom|republic|city|county|regions?|province|industry|industries|trust|club|guild|partnership|team|unit|division|headquarters|side|international|europe|european|national|global|press|media|holding|presidency|presidence|direction|departement|bureau|agence|comite|conseil|parlement|assemblee|gouvernement|ligue|federation|societe|fondation|institut|universite|ecole|entreprises?|groupe|banque|fonds|cour|ambassade|delegation|secretariat|reseau|chambre|autorite|laboratoire|ville|region|mairie|prefecture|syndicat|guilde|part|partie|cote|port|harbours?|ports|cities|islands|farmers|growers|makers|owners|operators|producers|workers|ministerie|ministerios?|ministero|ministerstwo|ministeriet|asociacion|associazione|associacao|federacion|federazione|federacao|consorzio|consorcio|empresa|gobierno|governo|ayuntamiento|comune|gemeente|provincie|vereniging|bond|stichting|zwiazek|stowarzyszenie|urzad|fundacja|forbund(?:et)?|forening(?:en)?|kommunen?|camara|camera|sindicato|sindacato|universidad|universita|delega[cz]i(?:on[es]?|e)|delegac(?:ao|ja)|delegatie|parte|zijde|kant|strona)$/;
const bodiesInGerman =
  /(?:verband|verbandes|verein|vereins|bund|ministerium|ministeriums|abteilung|referat|amt|behorde|kommission|ausschuss|kabinett|parlament|regierung|landtag|liga|gesellschaft|stiftung|institut|universitat|schule|unternehmen|gruppe|gericht|botschaft|vertretung|sekretariat|netzwerk|kammer|zentrum|stadt|stadte|kreis|gemeinde|haus|genossenschaft|gewerkschaft|seite|land|rat|werke|hafen|hafen)$/;
/** People are called so, though the words end as those of German bodies do. */
const calledSo =
  /^(?:roland|rowland|wieland|leland|garland|holland|ireland|copeland|strickland|mcfarland|sutherland|cleveland|ferland|hoagland|uhland|murat|berat|marat|sarat|garat|polat|(?:neu|alt|stein|back|berg|brink|nie|wester|ost|hell|holt|mo[oe]r|zum|weid|feld|mühl|wind|rod)haus|(?:neu|darm|halber|alt|eichen|lipp|hell|hers|buch|franken)stadt)$/;
const honorific =
  /^(?:hma|hrh|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|capt|cllr|hon|rt|he|h\.e|his|her|excellency|excellence|exzellenz|h\.c|mep|mp|mdb|mdl|univ\.?-prof|m|mm|mme|mmes|mlle|me|pr|frau|herr|herrn|mag|dipl\.?-ing|ing|bm(?:['’]?in)?|p?sts(?:['’]?in)?|pst|mindir|mindirig|minr(?:['’]in)?|heer|mevr|mevrouw|sr|sra|sig|sig\.?ra|pan|pani|hr|fru|vp|svp|evp|hr\/vp|madame?|monsieur|messrs|esq|don|dona|dna|signora?|senora?|senhora?|maitre|maître)\.?$/i;
/** "AL Dr. Weiß", "RL Krug": what German offices call their ranks; "Al" is somebody's name. */
const rankInShort =
  /^(?:U?AL|RL|OBM?|Bgm|GD|GL|SL|[HFK]?BM|BK|LH|LAbg|HR|DI|MMag|BR|NR|RR|StS|StV|PStS|StM|MD|MDg|DDG|ADG|MR|RD|VLR|VLRI|LR|SC)(?:'?in)?$/;
const particle =
  /^(?:v\.|v\.\s?d\.|de|du|des|d['’]|da|das|do|dos|di|del|dell['’]?|della|dalla|degli|la|las|le|los|van|von|und|zu|zur|vom|vor|den|dem|der|het|ter|ten|te|op|['’][tsn]|af|av|bin|bint|ibn|ben|abu|ould|al|el|ap|y|e)$/u;
const article = /^(?:the|an?|le|la|les|l['’]|der|die|das|den|dem|une?|our|their|notre|leur|unsere?)$/i;
const link =
  /^(?:of|for|to|in|at|on|and|de|du|des|d['’].*|à|aux?|pour|et|für|im|in|zu|zum|zur|und|von|der|des|bei|with|avec|mit)$/i;

/** Words of what somebody works on, which nobody is called. */
const subject =
  /^(?:affairs|relations|communications?|polic(?:y|ies)|strategy|operations|resources|development|finances?|security|research|trade|energy|environment|innovation|projects?|sales|marketing|networks|fisheries|agriculture|transport|infrastructure|regulation|compliance|sustainability|exports?|imports?|markets|affaires|politiques?|recherche|developpement|juridiques?|energie|environnement|europeennes?|exterieures|etrangeres|publiques?|recht|politik|verkehr|kommunikation|strategie|finanzen|grundsatzfragen|angelegenheiten|umwelt|aussenwirtschaft)$/;
/** "Dott.", "drs.", "Sig.ra", "Dipl.-Ing.", "I.E.": a title cut short, in whatever language; an initial is one letter. */
const cutShort =
  /^\p{L}\p{L}{1,5}\.(?:-?\p{L}{1,5}\.?)*$|^\p{Lu}\.\p{Ll}\.?$|^(?:\p{Lu}\.){2,3}$|^(?:a\.|i\.)\p{Lu}\.$/u;

const nameWord = /^(?:\p{Lu}\.|(?:\p{Ll}{1,4}['’])?\p{Lu}\p{L}*(?:['’.-]\p{L}+)*\.?)$/u;

/** What a word may be; each a bit, so that all that is known of a word is one number. */
export const sense = {
  /** "Director-General", "sous-préfet", "Referatsleiterin". */
  office: 1,
  /** An office that is a form of address. */
  rank: 2048,
  /** "Ministry", "fédération", "Fährverband". */
  body: 2,
  /** "Affairs", "communication": what somebody works on, which nobody is called. */
  subject: 4,
  /** "Ms", "Dr.", "Frau". */
  honorific: 8,
  /** An honorific, or another title cut short: "Dott.". */
  title: 16,
  /** "von", "de", "bin". */
  particle: 32,
  article: 64,
  /** "of", "für", "à": what joins the words of a function. */
  link: 128,
  /** Written as a word of a name is. */
  name: 256,
  /** "J." */
  initial: 512,
  /** "NATO" */
  acronym: 1024,
} as const;

const isOfficePart = (part: string): boolean => offices.test(part) || officesInGerman.test(part);
const isGermanBody = (part: string): boolean =>
  bodiesInGerman.test(part) && !isOfficePart(part) && !calledSo.test(part);
/** Of a German compound the last part says what it is. */
const isBodyWord = (parts: readonly string[]): boolean =>
  parts.some((part) => bodies.test(part)) || isGermanBody(parts[parts.length - 1] ?? "");

const isTitle = (word: string): boolean => honorific.test(word) || rankInShort.test(word);

const judge = (word: string): number => {
  const folded = foldText(word).replace(/[^\p{L}-]/gu, "");
  const parts = folded.includes("-") ? [folded, ...folded.split("-")] : [folded];
  const isHonorific = isTitle(word);
  return (
    (parts.some(isOfficePart) ? sense.office : 0) |
    (parts.some((part) => ranks.test(part)) ? sense.rank : 0) |
    (isBodyWord(parts) ? sense.body : 0) |
    (subject.test(folded) ? sense.subject : 0) |
    (isHonorific ? sense.honorific : 0) |
    (isHonorific || cutShort.test(word) ? sense.title : 0) |
    (particle.test(word) ? sense.particle : 0) |
    (article.test(word) ? sense.article : 0) |
    (link.test(word) ? sense.link : 0) |
    (nameWord.test(word) ? sense.name : 0) |
    (/^\p{Lu}\.$/u.test(word) ? sense.initial : 0) |
    (/^\p{Lu}{2,}$/u.test(word) ? sense.acronym : 0)
  );
};

/** Every word of the participants is asked for several times, and the same ones stand in every paper. */
const senses = new Map<string, number>();
const mostSenses = 2_000;

/** A piece of a text would keep the whole text in memory, and with it two bytes a letter: an engine makes each pattern anew for such. */
const copyOf = (word: string): string => word.split("").join("");

/** All that a word may be: bits of `sense`. */
export const senseOf = (word: string): number => {
  const known = senses.get(word);
  if (known !== undefined) return known;
  if (senses.size >= mostSenses) senses.clear();
  const own = copyOf(word);
  const found = judge(own);
  senses.set(own, found);
  return found;
};

export const isOfficeWord = (word: string): boolean => (senseOf(word) & sense.office) !== 0;
export const isHonorific = (word: string): boolean => (senseOf(word) & sense.honorific) !== 0;
export const isArticle = (word: string): boolean => (senseOf(word) & sense.article) !== 0;
