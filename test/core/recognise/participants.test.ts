import type { ParagraphFacts } from "../../../src/core";
import { paragraphs } from "../../support/document";
import { factsOf } from "../../support/paragraph-facts";
import { sidesOf } from "../../support/sides-of";

/** Lines of participants as people write them, and who they say comes, by side. */
const rows: Readonly<Record<string, readonly [notation: string, ...sides: string[]]>> = {
  "bodies in brackets behind the names": [
    "Jonas Weil (Harbour League), director\nPetra Sand (Harbour League)\nLiv Moen (DG MOVE), adviser",
    "Harbour League: Jonas Weil (director); Petra Sand",
    "DG MOVE: Liv Moen (adviser)",
  ],
  "a body in brackets behind one of several names": [
    "Jonas Weil (Harbour League)\nPetra Sand, director",
    "?: Jonas Weil (Harbour League); Petra Sand (director)",
  ],
  "the marking of a page among them": [
    "Guild:\nJonas Weil\nRESTRICTED\n- 2 -\nPetra Sand",
    "Guild: Jonas Weil; Petra Sand",
  ],
  "on a side": [
    "On our side: Jonas Weil, director\nAuf unserer Seite: Petra Sand, Handelsattaché",
    "our side: Jonas Weil (director)",
    "unserer Seite: Petra Sand (Handelsattaché)",
  ],
  "who is spoken of with courtesy, and a house behind": [
    "Ms Petra Sand, Nordlicht Rederi\nMr Jonas Weil, Ida Moen",
    "?: Ms Petra Sand (Nordlicht Rederi); Mr Jonas Weil (Ida Moen)",
  ],
  "names without courtesy between commas": ["Petra Sand, Jonas Weil", "?: Petra Sand; Jonas Weil"],
  "an office cut short before a title": [
    "Bundesministerin Mag. Sand, SC Dr. Weil, Sektionschef",
    "?: Bundesministerin Mag. Sand; SC Dr. Weil (Sektionschef)",
  ],
  "a member of a council": [
    "Bund: Bundesrat Weil, Petra Sand (Referentin)",
    "Bund: Bundesrat Weil; Petra Sand (Referentin)",
  ],
  "offices in the plural over people with functions": [
    "Maires :\n- Mme Petra Sand (Ostvik)\n- M. Jonas Weil (Vesterby)\nRégion :\n- Mme Liv Moen, directrice",
    "Maires: Mme Petra Sand (Ostvik); M. Jonas Weil (Vesterby)",
    "Région: Mme Liv Moen (directrice)",
  ],
  "offices in the plural over people without": [
    "Guild:\n- Ms Petra Sand\nInterpreters:\n- Mr Jonas Weil",
    "Guild: Ms Petra Sand; Mr Jonas Weil (Interpreters)",
  ],
  "a side that comes": ["Vom Fährverband kommen:\n- Petra Sand (Vorsitz)", "Fährverband: Petra Sand (Vorsitz)"],
  "a sentence that begins with its verb": [
    "Sont annoncés M. Jonas Weil, président, et Mme Petra Sand, déléguée générale.",
    "?: M. Jonas Weil (président); Mme Petra Sand (déléguée générale)",
  ],
  "some of many": [
    "About 80 guests, among them Ambassador Petra Sand and Mr Jonas Weil, director of Bord Mara.",
    "?: Ambassador Petra Sand; Mr Jonas Weil (director of Bord Mara)",
  ],
  "ranks as German offices cut them short": [
    "Bund: BM Sand-Kern, AL Dr. Weil, RL Moen\nAl Berg, Leiter",
    "Bund: BM Sand-Kern; AL Dr. Weil; RL Moen; Al Berg (Leiter)",
  ],
  "somebody by office behind a function in brackets": [
    "Petra Sand (présidente), Jonas Weil (trésorier), le chef de cabinet",
    "?: Petra Sand (présidente); Jonas Weil (trésorier); le chef de cabinet",
  ],
  "a side inside a sentence": [
    "Für den Bund nimmt Frau Petra Sand teil, auf unserer Seite Staatssekretär Weil.",
    "?: Frau Petra Sand; Staatssekretär Weil",
  ],
  "an elided side": ["Du côté d'EuroVélo :\n- M. Jonas Weil", "EuroVélo: M. Jonas Weil"],
  "a bulleted side over deeper bullets": [
    "- Port Authority\n-- Jonas Weil, harbour master\n-- Petra Sand\n- Ferry Crews United\n-- Liv Moen (secretary)",
    "Port Authority: Jonas Weil (harbour master); Petra Sand",
    "Ferry Crews United: Liv Moen (secretary)",
  ],
  "typed bullets of two kinds": [
    "• Port of Vesterby\n– Jonas Weil, harbour master\n– Petra Sand\n• Crews\n– Liv Moen",
    "Port of Vesterby: Jonas Weil (harbour master); Petra Sand",
    "Crews: Liv Moen",
  ],
  "a bold side over plain names": [
    "* Blue Harbour\nJonas Weil, director\nPetra Sand\n* Our side\nLiv Moen, adviser",
    "Blue Harbour: Jonas Weil (director); Petra Sand",
    "Our side: Liv Moen (adviser)",
  ],
  "a body on a line of its own": [
    "Ministry of Ports\nMs Petra Sand, State Secretary\nNordlicht Reederei GmbH\nMr Jonas Weil, CEO",
    "Ministry of Ports: Ms Petra Sand (State Secretary)",
    "Nordlicht Reederei GmbH: Mr Jonas Weil (CEO)",
  ],
  "names with brackets between commas": [
    "Guild: Jonas Weil (Chair), Petra Sand (Treasurer) and Liv Moen",
    "Guild: Jonas Weil (Chair); Petra Sand (Treasurer); Liv Moen",
  ],
  "names between slashes, and a function with one": [
    "Guild: Jonas Weil / Petra Sand\nOur side: Liv Moen, adviser / interpreter",
    "Guild: Jonas Weil; Petra Sand",
    "Our side: Liv Moen (adviser / interpreter)",
  ],
  "a heading of something else among them": [
    "* Guild\nJonas Weil\n* What they want\nThe guild has asked for a bell that is heard on the islands too.",
    "Guild: Jonas Weil",
  ],
  "names and functions between commas and 'and'": [
    "Jonas Weil, head of unit, Petra Sand, desk officer, and Ms Moen",
    "?: Jonas Weil (head of unit); Petra Sand (desk officer); Ms Moen",
  ],
  "names after semicolons, with a body behind the function": [
    "Jonas Weil, Director, Coastal Crews; Petra Sand, Head of Research and Innovation, Blue Harbour",
    "?: Jonas Weil (Director, Coastal Crews); Petra Sand (Head of Research and Innovation, Blue Harbour)",
  ],
  "functions before names": [
    "- Minister Petra Sand\n- Head of Unit Jonas Weil\n- Managing Director Liv Moen",
    "?: Minister Petra Sand; Jonas Weil (Head of Unit); Liv Moen (Managing Director)",
  ],
  "functions as labels": [
    "Chair: Ms Petra Sand\nNote-taker: Jonas Weil\nInterpreter: Liv Moen",
    "?: Ms Petra Sand (Chair); Jonas Weil (Note-taker); Liv Moen (Interpreter)",
  ],
  "a function over its person": ["Head of delegation:\n- Petra Sand", "?: Petra Sand (Head of delegation)"],
  "names as labels": [
    "Petra Sand: State Secretary for Ports\nJonas Weil: head of unit",
    "?: Petra Sand (State Secretary for Ports); Jonas Weil (head of unit)",
  ],
  "a dash between side and person, and between person and function": [
    "DG MOVE – Jonas Weil, head of unit\nPetra Sand – Liv Moen's deputy",
    "DG MOVE: Jonas Weil (head of unit); Petra Sand (Liv Moen's deputy)",
  ],
  "a body with its people in brackets": [
    "Ports Agency (Jonas Weil, director; Petra Sand)",
    "Ports Agency: Jonas Weil (director); Petra Sand",
  ],
  "a function on the line below its person": [
    "Petra Sand\nState Secretary\nJonas Weil\nHead of Unit",
    "?: Petra Sand (State Secretary); Jonas Weil (Head of Unit)",
  ],
  "names in foreign order and with particles": [
    "- Ana de la Cruz, directora\n- J. P. van der Meer\n- Siobhán O’Dwyer\n- Jean-Luc d'Aubigny, adviser",
    "?: Ana de la Cruz (directora); J. P. van der Meer; Siobhán O’Dwyer; Jean-Luc d'Aubigny (adviser)",
  ],
  "surnames under a side": ["League:\n- Weil\n- Sand", "League: Weil; Sand"],
  "names taken out or not yet known": [
    "From the League:\n- N.N., chair\n- [REDACTED], head of office\n- (b)(6)\n- tbc\n- XXX\n- Petra Sand (tbc)",
    "the League: Petra Sand",
  ],
  "what is no name is nobody": ["- two officials\n- interpretation into French\n- 3 more from the League"],
  "a note about the meeting is no side": ["Language: English\nNote: the room is small.\n- Petra Sand", "?: Petra Sand"],
  "labels that name no side": [
    "Attendees:\n- Petra Sand\nAlso present: Jonas Weil, adviser",
    "?: Petra Sand; Jonas Weil (adviser)",
  ],
  "a sentence with a body and its head": [
    "The League will be represented by Petra Sand, president, and Jonas Weil, treasurer.",
    "The League: Petra Sand (president); Jonas Weil (treasurer)",
  ],
  "a sentence that names nobody": ["The number of participants is limited to six a side."],
  "offices of several words, and offices alone": [
    "US: Secretary Hale, Ambassador Lind\nJapan: Foreign Minister Oka\nOur side: the Minister, the Permanent Secretary",
    "US: Secretary Hale; Ambassador Lind",
    "Japan: Foreign Minister Oka",
    "Our side: the Minister; the Permanent Secretary",
  ],
  "a body behind the name, and company": [
    "Petra Sand and Jonas Weil for the Union; Liv Moen, chair, and two officials",
    "?: Petra Sand; Jonas Weil (the Union); Liv Moen (chair)",
  ],
  "French sides before commas": [
    "Du côté de la Commission, Mme Zoé Lambert, directrice générale ; du côté du syndicat, M. Paul Roy",
    "la Commission: Mme Zoé Lambert (directrice générale)",
    "syndicat: M. Paul Roy",
  ],
  "German functions with articles": [
    "Die Vorsitzende Petra Sand und der Geschäftsführer Ole Kruse",
    "?: Petra Sand (Vorsitzende); Ole Kruse (Geschäftsführer)",
  ],
  "labels and people in one line": [
    "For us: Jonas Weil, director; for the League: Petra Sand, chair.",
    "us: Jonas Weil (director)",
    "the League: Petra Sand (chair)",
  ],
  "sides before commas": [
    "For the League, Ms Petra Sand, chair\nOn our side Jonas Weil (director) and Liv Moen",
    "the League: Ms Petra Sand (chair)",
    "our side: Jonas Weil (director); Liv Moen",
  ],
  "sides before commas in one line": [
    "Pour le syndicat, Mme Zoé Lambert, présidente, et M. Paul Roy ; pour la commission, Mme Ada Vidal, rapporteure.",
    "le syndicat: Mme Zoé Lambert (présidente); M. Paul Roy",
    "la commission: Mme Ada Vidal (rapporteure)",
  ],
  "sentences of who stands for whom": [
    "The Guild is represented by Ms Petra Sand (chair) and Dr. Liv Moen. The County Council is represented by Mr Jonas Weil (director).",
    "The Guild: Ms Petra Sand (chair); Dr. Liv Moen",
    "The County Council: Mr Jonas Weil (director)",
  ],
  "a heading of several words is nobody": [
    "Ms Petra Sand, chair\n* WHAT THEY WANT\nThey want the code to bind old roads too.",
    "?: Ms Petra Sand (chair)",
  ],
  "a verb before a colon": [
    "Vom Landesverband nehmen teil: Frau Petra Sand (Geschäftsführerin) und Herr Ole Kruse.",
    "Landesverband: Frau Petra Sand (Geschäftsführerin); Herr Ole Kruse",
  ],
  "functions under names": [
    "- Petra Sand\n-- State Secretary\n- Jonas Weil\n-- Harbour Authority",
    "?: Petra Sand (State Secretary); Jonas Weil (Harbour Authority)",
  ],
  "bold names over functions": [
    "* Petra Sand\nState Secretary\n* Jonas Weil\nhead of unit",
    "?: Petra Sand (State Secretary); Jonas Weil (head of unit)",
  ],
  "a function over several people": [
    "Interpreters:\n- Petra Sand\n- Jonas Weil",
    "?: Petra Sand (Interpreters); Jonas Weil (Interpreters)",
  ],
  "countries and acronyms on lines of their own": [
    "Norway\nPetra Sand, ambassador\nIMO\nJonas Weil, adviser",
    "Norway: Petra Sand (ambassador)",
    "IMO: Jonas Weil (adviser)",
  ],
  "forms of address": [
    "- The Rt Hon Petra Sand MP\n- H.E. Mr Jonas Weil\n- Mr [REDACTED], head of unit\n- Prof. Dr. h.c. Liv Moen",
    "?: The Rt Hon Petra Sand MP; H.E. Mr Jonas Weil; Prof. Dr. h.c. Liv Moen",
  ],
  "names and functions between tabs": [
    "Petra Sand⇥chair⇥Crews\nJonas Weil⇥adviser",
    "?: Petra Sand (chair, Crews); Jonas Weil (adviser)",
  ],
  "representatives of a body": [
    "Representatives of the League:\n- Petra Sand\nParticipants from DG MOVE:\n- Jonas Weil",
    "the League: Petra Sand",
    "DG MOVE: Jonas Weil",
  ],
  "French lines": [
    "Pour le ministère : Mme Zoé Lambert, directrice de cabinet, et M. Paul Roy, conseiller\nPour les armateurs : Luc Morin (président)",
    "le ministère: Mme Zoé Lambert (directrice de cabinet); M. Paul Roy (conseiller)",
    "les armateurs: Luc Morin (président)",
  ],
  "French functions as labels, and a sentence": [
    "Présidence : Mme Zoé Lambert\nInterprète : Paul Roy\nLe ministre sera accompagné de Mme Inès Caron, sa conseillère.",
    "?: Mme Zoé Lambert (Présidence); Paul Roy (Interprète); Mme Inès Caron (sa conseillère)",
  ],
  "German lines": [
    "Unsere Seite:\n- Frau Dr. Petra Sand, Abteilungsleiterin\n- Herr Jonas Weil\nReederverband: Ole Kruse (Vorsitzender) und Liv Moen",
    "Unsere Seite: Frau Dr. Petra Sand (Abteilungsleiterin); Herr Jonas Weil",
    "Reederverband: Ole Kruse (Vorsitzender); Liv Moen",
  ],
  "particles within a surname and before one": [
    "- Herr Alexander von und zu Adlersberg, Referatsleiter\n- Frau von der Leith\n- M. d'Ornac, préfet\n- Bas 't Hart",
    "?: Herr Alexander von und zu Adlersberg (Referatsleiter); Frau von der Leith; M. d'Ornac (préfet); Bas 't Hart",
  ],
  "surnames in capitals": [
    "MOREAU Petra, directrice\nSAND-WEIL Jonas",
    "?: MOREAU Petra (directrice); SAND-WEIL Jonas",
  ],
  "titles of other languages": [
    "- drs. Petra Sand (voorzitter)\n- Dott. Jonas Weil, capo di gabinetto\n- Dña. Liv Moen",
    "?: drs. Petra Sand (voorzitter); Dott. Jonas Weil (capo di gabinetto); Dña. Liv Moen",
  ],
  "a rank within a title": [
    "Chair: Lord Mayor Petra Sand\n- Frau Ministerialdirektorin Dr. Liv Moen",
    "?: Lord Mayor Petra Sand (Chair); Frau Ministerialdirektorin Dr. Liv Moen",
  ],
  "an office that is spoken to": [
    "Pour le cabinet : Mme la ministre, M. Paul Roy (conseiller)",
    "le cabinet: Mme la ministre; M. Paul Roy (conseiller)",
  ],
  "what somebody works on": [
    "Petra Sand – Vice President, Public Affairs\nJonas Weil – President, Two Wheels Europe",
    "?: Petra Sand (Vice President, Public Affairs); Jonas Weil (President, Two Wheels Europe)",
  ],
  "people who are counted": [
    "Guild:\n- Petra Sand\n- + 2 experts\n- an interpreter\n- Two advisers",
    "Guild: Petra Sand",
  ],
  "hosts and guests": [
    "Hosts:\n- Petra Sand (chair)\nGuests:\n- Jonas Weil",
    "Hosts: Petra Sand (chair)",
    "Guests: Jonas Weil",
  ],
  "members of a delegation": [
    "Our delegation:\n- Head of delegation: Petra Sand\n- Members: Jonas Weil, Liv Moen",
    "Our delegation: Petra Sand (Head of delegation); Jonas Weil; Liv Moen",
  ],
  "sides between blank lines": [
    "Northern Lights\nJonas Weil, chair\nPetra Sand, engineer\n¶\nBlue Harbour\nMr Ole Kruse",
    "Northern Lights: Jonas Weil (chair); Petra Sand (engineer)",
    "Blue Harbour: Mr Ole Kruse",
  ],
  "headings over bold names over functions": [
    "### European Commission\n* Petra Sand\nDirector, Ocean Observation\n### Blue Harbour\n* Jonas Weil\nChief Executive",
    "European Commission: Petra Sand (Director, Ocean Observation)",
    "Blue Harbour: Jonas Weil (Chief Executive)",
  ],
  "a list of names in a sentence": [
    "You will meet Petra Sand (chair), Jonas Weil and Liv Moen.\nThe speaker will be joined by the Clerk, Mrs Ana Vaka, and two members of the Assembly.",
    "?: Petra Sand (chair); Jonas Weil; Liv Moen; Mrs Ana Vaka (Clerk)",
  ],
  "what is said of people in a sentence": [
    "We meet Ms Petra Sand, CEO of Blue Harbour, accompanied by Mr Jonas Weil, adviser. Liv Moen (Cabinet) will also attend.",
    "?: Ms Petra Sand (CEO of Blue Harbour); Mr Jonas Weil (adviser); Liv Moen (Cabinet)",
  ],
  "how to reach somebody is no function": [
    "- Petra Sand, chair, petra@guild.example\n- Jonas Weil, adviser, tel. +32 2 555 01 23",
    "?: Petra Sand (chair); Jonas Weil (adviser)",
  ],
  "offices of three words before a name": [
    "- Deputy Assistant Secretary Jonas Weil",
    "?: Jonas Weil (Deputy Assistant Secretary)",
  ],
  "people who will not be there": [
    "Guild: Petra Sand\nApologies: Jonas Weil (Treasury)\nAbsent:\n- Liv Moen\nOur side:\n- Ole Kruse",
    "Guild: Petra Sand",
    "Our side: Ole Kruse",
  ],
  "a number within a function": [
    "- Petra Sand, 1. Vorsitzende\n- Herr Ltd. MR Jonas Weil",
    "?: Petra Sand (1. Vorsitzende); Herr Ltd. MR Jonas Weil",
  ],
  "two offices before their people in a sentence": [
    "Le préfet, M. Jonas Weil, et la maire, Mme Petra Sand, seront présents.",
    "?: M. Jonas Weil (préfet); Mme Petra Sand (maire)",
  ],
  "a Dutch list": [
    "Namens de Bond: mevrouw Petra Sand (voorzitter) en de heer Jonas Weil (secretaris).",
    "de Bond: mevrouw Petra Sand (voorzitter); de heer Jonas Weil (secretaris)",
  ],
  "a function behind a name that reads like a name behind an office": [
    "- Petra Sand, Leiterin Qualität\n- Wouter Vos, Director Water Safety\n- Minister Oka",
    "?: Petra Sand (Leiterin Qualität); Wouter Vos (Director Water Safety); Minister Oka",
  ],
  "somebody spoken to by an office that we do not know": [
    "Cabinet :\n- M. le garde des sceaux",
    "Cabinet: M. le garde des sceaux",
  ],
  "a body at the beginning of a sentence is nobody": [
    "Harvest Robotics will be represented by its founder, Ms Petra Sand.",
    "?: Ms Petra Sand (founder)",
  ],
  "what stands in brackets behind several names": [
    "- Petra Sand (Éditions du Phare)\n- Jonas Weil (Éditions du Phare)\n- Liv Moen (Plume)",
    "Éditions du Phare: Petra Sand; Jonas Weil",
    "Plume: Liv Moen",
  ],
  "a side that is named again": [
    "DG MOVE: Petra Sand\nGuild: Jonas Weil\nDG MOVE: Liv Moen",
    "DG MOVE: Petra Sand; Liv Moen",
    "Guild: Jonas Weil",
  ],
  "a place in a sentence is nobody": ["We meet in Bad Ems; the dinner is given at Hotel Royal Astor."],
  "sides in other languages": [
    "Por el Ministerio:\n- Dña. Petra Sand\nZe strony Związku:\n- Pan Jonas Weil, prezes",
    "el Ministerio: Dña. Petra Sand",
    "Związku: Pan Jonas Weil (prezes)",
  ],
  "German functions and a sentence": [
    "Protokollführung: Jonas Weil\nDer Verband wird durch Ole Kruse, Vorsitzender, vertreten.\n- Staatssekretärin Petra Sand",
    "?: Jonas Weil (Protokollführung); Ole Kruse (Vorsitzender); Staatssekretärin Petra Sand",
  ],
};

describe("who takes part", () => {
  it.each(Object.entries(rows))("%s", (_, [notation, ...sides]) => {
    expect(sidesOf(paragraphs(notation))).toEqual(sides);
  });
});

/** A table from lines, cells between bars; what begins with a star is bold. */
const table = (notation: string): readonly ParagraphFacts[] =>
  notation.split("\n").flatMap((line, row) =>
    line.split("|").map((text, column) => {
      const bold = text.trim().startsWith("*");
      return factsOf(text.replace("*", "").trim(), { bold, cell: { table: 0, row, column } });
    }),
  );

const tables: Readonly<Record<string, readonly [notation: string, ...sides: string[]]>> = {
  "name, function, body": [
    "Name | Function | Organisation\nPetra Sand | State Secretary | Ministry of Ports\nJonas Weil | adviser | Ministry of Ports\nLiv Moen | chair | Crews",
    "Ministry of Ports: Petra Sand (State Secretary); Jonas Weil (adviser)",
    "Crews: Liv Moen (chair)",
  ],
  "body first, in German": [
    "Einrichtung | Name | Funktion\nHafenamt | Jonas Weil | Hafenmeister\n | Petra Sand | Referentin",
    "Hafenamt: Jonas Weil (Hafenmeister); Petra Sand (Referentin)",
  ],
  "name and function only, in French": [
    "Nom | Fonction\nZoé Lambert | directrice\nPaul Roy | ",
    "?: Zoé Lambert (directrice); Paul Roy",
  ],
  "a row of its own for each side": [
    "Name | Function\nOur side\nJonas Weil | director\nThe League\nPetra Sand | chair",
    "Our side: Jonas Weil (director)",
    "The League: Petra Sand (chair)",
  ],
  "a side over the names of each block": [
    "Nordlicht Ferries | Function\nOlav Sund | director\nOur side | Function\nPetra Sand | State Secretary\nJonas Weil | adviser",
    "Nordlicht Ferries: Olav Sund (director)",
    "Our side: Petra Sand (State Secretary); Jonas Weil (adviser)",
  ],
  "a side for each column": [
    "Our side | The League\nJonas Weil, director | Petra Sand, chair\nLiv Moen | ",
    "Our side: Jonas Weil (director); Liv Moen",
    "The League: Petra Sand (chair)",
  ],
  "a side for each column, one of which might be somebody's name": [
    "* Ministry | * Tessel Robotics\nJonas Weil, director | Petra Sand, founder",
    "Ministry: Jonas Weil (director)",
    "Tessel Robotics: Petra Sand (founder)",
  ],
  "a side for each row, with functions": [
    "Our side | Jonas Weil | director\nThe League | Petra Sand | chair",
    "Our side: Jonas Weil (director)",
    "The League: Petra Sand (chair)",
  ],
  "people and functions without a header": [
    "Petra Sand | State Secretary\nJonas Weil | Harbour Authority",
    "?: Petra Sand (State Secretary); Jonas Weil (Harbour Authority)",
  ],
  "a side over a header of its own": [
    "Our side\nName | Title\nJonas Weil | director\nThe League\nName | Title\nPetra Sand | chair",
    "Our side: Jonas Weil (director)",
    "The League: Petra Sand (chair)",
  ],
  "surnames first": [
    "Name, Vorname | Dienststelle | Funktion\nSand, Petra | Hafenamt | Planerin\nWeil, Jonas | Radverein | Vorsitz",
    "Hafenamt: Sand, Petra (Planerin)",
    "Radverein: Weil, Jonas (Vorsitz)",
  ],
  "columns whose names we do not know": [
    "Nr | Imię i nazwisko | Stanowisko | Instytucja\n1 | Petra Sand | prezes | Związek\n2 | Jonas Weil | radca | Urząd",
    "Związek: Petra Sand (prezes)",
    "Urząd: Jonas Weil (radca)",
  ],
  "a header over the rows of sides": [
    "Qui vient | Titre\nDélégation du Nord\nPetra Sand | ministre\nJonas Weil | conseiller",
    "Délégation du Nord: Petra Sand (ministre); Jonas Weil (conseiller)",
  ],
  "columns without names": [
    "Petra Sand | chair | Crews\nJonas Weil | adviser | Crews",
    "Crews: Petra Sand (chair); Jonas Weil (adviser)",
  ],
  "sides over two columns each": [
    "Our side | Crews\nName | Post | Name | Post\nPetra Sand | Minister | Jonas Weil | Chair\nOle Kruse | adviser | Liv Moen | lawyer",
    "Our side: Petra Sand (Minister); Ole Kruse (adviser)",
    "Crews: Jonas Weil (Chair); Liv Moen (lawyer)",
  ],
  "rows of prose call no side": [
    "The ferries are late | They come from Monday\nPetra Sand | chair",
    "?: Petra Sand (chair)",
  ],
  "functions and people": [
    "Chair | Petra Sand\nNote-taker | Jonas Weil",
    "?: Petra Sand (Chair); Jonas Weil (Note-taker)",
  ],
};

describe("a table of participants", () => {
  it.each(Object.entries(tables))("%s", (_, [notation, ...sides]) => {
    expect(sidesOf(table(notation))).toEqual(sides);
  });
});
