import { copyOf } from "../text/copy-of";
import { wordList } from "../text/word-list";
import { foldText } from "./normalise-heading";

/**
 * The words by which a reader tells a person, a function and a body apart: in English, French and German, and the
 * commonest of other languages. Offices, bodies and subjects are folded.
 */

const offices = wordList(
  `chair* co-chair* cochair* director* minister* secretary* heads head officer* adviser* advisor* commissioner*
  manager* assistant* deputy* vice* chief* executive* treasurer* members member spokes* governor* mayor* counsellor*
  counselor* councillor* councilor* attach* generals general note-taker* notetaker* founder* registrar* counsel lead
  senator* leader* co-ordinator* expert* specialist* engineer* architect* teacher* admiral* colonel* captain*
  inspector* partner* owner* ceo cfo coo cto representative* delegate* analyst* economist* lawyer* scientist*
  researcher* envoy* consul* speaker* dean* rector* judge* prosecutor* commander* clerk* editor* curator* trustee*
  premier* chancellor* supervisor* controller* investigator* producer* presiden* directeur* directrice* ministre*
  chefs chef cheffe* conseill* secretaire* maire* prefet* delegue* tresori* fondateur* fondatrice* adjoint* sous*
  ambassad* interprete* responsable* charge* rapporteu* depute* senateur* senatrice* gouverneur* commissaire* porte*
  ingenieur* juriste* doyen* administrat* gerant* amiral* generale recteur* greffi* coordinat* membre* kapitan*
  landrat* staatsrat* stadtrat* vorstand* abgeordnete* mitglied* dezernent* secretario secretaria segretari*
  subsecretari* sottosegretari* diretor* dirett* jefe jefa capo asesor* consiglier* consejer* conselheir* embajador*
  ambasciat* embaixador* alcalde* sindaco sindaca portavoz* gerente* encargad* responsabil* voorzitter* hoofd
  burgemeester* wethouder* gedeputeerd* penningmeester* tolk prezes* dyrektor* sekretarz* naczelni* doradca*
  kierowni* przewodnicz* ordforande* formand* statssekret* radgiv* namest* predsed* tajemn*`,
);
/** Without what may end them: "Leiterin", "den Referenten". */
const officesInGerman = wordList(
  `*leiter *referent *vorsitz *sprecher *geschaftsfuhr *sekretar *prasident *obfrau *obmann *ministerin *minister
  *direktor *ratin *ministerialrat *regierungsrat *landesrat *legationsrat *botschaftsrat *studienrat *forstrat
  *kirchenrat *hofrat *oberrat *baurat *schulrat *meister *beauftragte *beauftragter *beauftragten *fuhrer
  *deichgraf *dijkgraaf *anwalt *anwaltin *justiziar *ingenieur *dolmetscher *berater *assistent *medewerker
  *secretaris *adviseur *botschafter *kommissar *kommissarin *grunder *inhaber *kanzler *verwalter *attache`,
);
const endsInGerman = ["in", "innen", "en", "n"];
/** Offices by which people are spoken to: "Minister Oka", but not "Leiterin Qualität". */
const ranks = wordList(
  `president* minister* ministre* ministro* ministra* commissioner* ambassad* secretary* governor* mayor* senat*
  admiral* general* colonel* captain* commander* commodore* judge* justice* speaker* premier* chancellor* rector*
  consul* counsellor* counselor* councillor* councilor* chairman chairwoman chair prefet* maire* amiral* gouverneur*
  commissaire* recteur* kapitan* landrat* staatsrat* embajador* alcalde* sindaco* burgemeester* wethouder*
  *ministerin *minister *prasidentin *prasident *sekretarin *sekretar *meisterin *meister *ratin *rat *kommissarin
  *kommissar *botschafterin *botschafter *kanzlerin *kanzler *konsulin *konsul *deichgrafin *deichgraf *dijkgraafin
  *dijkgraaf`,
);
const bodies = wordList(
  `dg directorate ministry ministere departments department dept office agency commission committee council cabinet
  parliament assembly government union league association federation confederation alliance coalition society
  foundation institute university college school company companies group ltd limited plc gmbh inc corp corporation
  llc ag kg bank fund board court embassy mission delegation secretariat network forum chamber authority services
  service centre center laboratory lab labs organisations organisation organizations organization party states state
  kingdom republic city county regions region province industry industries trust club guild partnership team unit
  division headquarters side international europe european national global press media holding presidency presidence
  direction departement bureau agence comite conseil parlement assemblee gouvernement ligue societe fondation
  institut universite ecole entreprises entreprise groupe banque fonds cour ambassade reseau chambre autorite
  laboratoire ville mairie prefecture syndicat guilde part partie cote port harbours harbour ports cities islands
  farmers growers makers owners operators producers workers ministerie ministerios ministerio ministero ministerstwo
  ministeriet asociacion associazione associacao federacion federazione federacao consorzio consorcio empresa
  gobierno governo ayuntamiento comune gemeente provincie vereniging bond stichting zwiazek stowarzyszenie urzad
  fundacja forbundet forbund foreningen forening kommunen kommune camara camera sindicato sindacato universidad
  universita delegacione delegacions delegacion delegacie delegazione delegazions delegazion delegazie delegacao
  delegacja delegatie parte zijde kant strona`,
);
const bodiesInGerman = wordList(
  `*verband *verbandes *verein *vereins *bund *ministerium *ministeriums *abteilung *amt *behorde *kommission
  *ausschuss *kabinett *parlament *regierung *landtag *liga *gesellschaft *stiftung *institut *universitat *schule
  *unternehmen *gruppe *gericht *botschaft *vertretung *sekretariat *netzwerk *kammer *zentrum *stadt *stadte *kreis
  *gemeinde *haus *genossenschaft *gewerkschaft *seite *land *rat *werke *hafen`,
);
/** People are called so, though the words end as those of German bodies do. */
const calledSo =
  /^(?:roland|rowland|wieland|leland|garland|holland|ireland|copeland|strickland|mcfarland|sutherland|cleveland|ferland|hoagland|uhland|murat|berat|marat|sarat|garat|polat|(?:neu|alt|stein|back|berg|brink|nie|wester|ost|hell|holt|mo[oe]r|zum|weid|feld|mühl|wind|rod)haus|(?:neu|darm|halber|alt|eichen|lipp|hell|hers|buch|franken)stadt)$/;
/** In small letters, without a stop behind them. */
const honorifics = wordList(
  `hma hrh mr mrs ms miss mx dr prof professor sir dame lord lady baroness capt cllr hon rt he h.e his her excellency
  excellence exzellenz h.c mep mp mdb mdl univ.-prof univ-prof m mm mme mmes mlle me pr frau herr herrn mag
  dipl.-ing dipl-ing ing bm'in bm’in bmin bm psts'in psts’in pstsin psts sts'in sts’in stsin sts pst mindir mindirig
  minr'in minr’in minr heer mevr mevrouw sr sra sig sig.ra sigra pan pani hr fru vp svp evp hr/vp madame madam
  monsieur messrs esq don dona dna signora signor senora senor senhora senhor maitre maître`,
);
/** "AL Dr. Weiß", "RL Krug": what German offices call their ranks; "Al" is somebody's name. */
const ranksInShort = wordList(
  `UAL AL RL OBM OB Bgm ÖR KR KommR MedR OStR POR PD LPD PHK EPHK KHK KOR GD GL SL HBM FBM KBM BM BK LH LAbg HR DI MMag BR NR RR StS StV PStS StM MD MDg DDG ADG MR RD
  VLR VLRI LR SC`,
);
const particles = wordList(
  `de du des d' d’ da das do dos di del dell' dell’ dell della dalla degli la las le los van von und zu zur vom vor den
  dem der het ter ten te op 't 's 'n ’t ’s ’n af av bin bint ibn ben abu ould al el ap y e v. v.d.`,
);
const articles = wordList(`the an a le la les l' l’ der die das den dem une un our their notre leur unsere unser`);
const links = wordList(
  `of for to in at on and de du des à aux au pour et für im zu zum zur und von der bei with avec mit d'* d’*`,
);

/** Words of what somebody works on, which nobody is called. */
const subjects = wordList(
  `safety water quality planning digital health education legal public external corporate logistics engineering
  production technology affairs relations communications communication policy policies strategy operations resources development finances
  finance security research trade energy environment innovation projects project sales marketing networks fisheries
  agriculture transport infrastructure regulation compliance sustainability exports export imports import markets
  affaires politiques politique recherche developpement juridiques juridique energie environnement europeennes
  europeenne exterieures etrangeres publiques publique recht politik verkehr kommunikation strategie finanzen
  grundsatzfragen angelegenheiten umwelt aussenwirtschaft`,
);
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

const isGermanOffice = (part: string): boolean =>
  officesInGerman(part) ||
  part.includes("vorsitz") ||
  endsInGerman.some((end) => part.endsWith(end) && officesInGerman(part.slice(0, -end.length)));
/** "Ministerial" is none. */
const isOfficePart = (part: string): boolean =>
  (offices(part) && !part.startsWith("ministeri")) || isGermanOffice(part);
const isRank = (part: string): boolean => ranks(part.replace(/^vice-?/, ""));
const isGermanBody = (part: string): boolean => bodiesInGerman(part) && !isOfficePart(part) && !calledSo.test(part);
/** Of a German compound the last part says what it is. */
const isBodyWord = (parts: readonly string[]): boolean =>
  parts.some(bodies) || isGermanBody(parts[parts.length - 1] ?? "");

const isTitle = (word: string, small: string): boolean =>
  honorifics(small) ||
  (small.endsWith(".") && honorifics(small.slice(0, -1))) ||
  ranksInShort(word.replace(/'?in$/, "")) ||
  ranksInShort(word);
const isParticle = (word: string): boolean => particles(word) || /^v\.\sd\.$/.test(word);

const judge = (word: string): number => {
  const folded = foldText(word).replace(/[^\p{L}-]/gu, "");
  const parts = folded.includes("-") ? [folded, ...folded.split("-")] : [folded];
  const small = word.toLowerCase();
  const isHonorific = isTitle(word, small);
  return (
    (parts.some(isOfficePart) ? sense.office : 0) |
    (parts.some(isRank) ? sense.rank : 0) |
    (isBodyWord(parts) ? sense.body : 0) |
    (subjects(folded) ? sense.subject : 0) |
    (isHonorific ? sense.honorific : 0) |
    (isHonorific || cutShort.test(word) ? sense.title : 0) |
    (isParticle(word) ? sense.particle : 0) |
    (articles(small) ? sense.article : 0) |
    (links(small) ? sense.link : 0) |
    (nameWord.test(word) ? sense.name : 0) |
    (/^\p{Lu}\.$/u.test(word) ? sense.initial : 0) |
    (/^\p{Lu}{2,}$/u.test(word) ? sense.acronym : 0)
  );
};

/** Every word of the participants is asked for several times, and the same ones stand in every paper. */
const senses = new Map<string, number>();
const mostSenses = 2_000;

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
