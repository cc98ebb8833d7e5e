import type { Language } from "../../src/core";

/** A finished briefing of our own in each language: what stands under each heading, in the notation of `document`. */
export const briefingContent: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    title: "# Briefing for the meeting with Nordlicht Ferries",
    dateLine: "~ 14 April 2026, 10.30-11.15 (room 7/42)",
    sceneSetter: `
      ## Scene setter
      Nordlicht Ferries asked for the meeting after the ports of the northern coast had been surveyed in February.`,
    topics: `
      ## Topics
      - Shore power in the harbours of the northern coast
      - Training of crews for battery ferries`,
    objectives: `
      ## Objectives
      - A date by which the timetable for shore power is settled`,
    participants: `
      ## Participants
      From DG MOVE:
      - Ilse Brandt, head of unit
      - Marek Novotny, desk officer
      From Nordlicht Ferries:
      - Signe Aalto, managing director`,
    lineToTake: `
      ## Line to take
      We want every larger harbour to offer shore power by 2030. We help with the rules and with part of the money; the timetable is for the ports to set.`,
    keyMessages: `
      ## Key messages
      - Ships that plug in make the harbour quieter from the first day.`,
    speakingPoints: `
      ## Speaking points
      - Thank you for opening your terminal to our engineers in February.
      - Six harbours have applied for support; four can start this autumn.
      - Crews need a certificate that counts on both sides of the border.
      - Tell us where the rules are in your way.`,
    defensives: `
      ## Defensives
      - Why not pay for all of it? Because the ports earn from every ship that plugs in.`,
    background: `
      ## Background
      The ports of the northern coast carry a third of the passenger traffic at sea.
      Nordlicht Ferries runs eleven ships, two of them on batteries, and has ordered three more.
      A call for projects closed in January with requests for twice the money that is there.`,
    contact: `
      ## Contact
      Marek Novotny, unit for ports, extension 5 19 44`,
    annexes: `
      ## Annexes
      - Survey of harbours, February 2026`,
    cvs: `
      ## CVs
      Signe Aalto has led the company since 2019; before that she ran its shipyard.`,
  },
  fr: {
    title: "# Note de briefing pour la rencontre avec Nordlicht Ferries",
    dateLine: "~ 14 avril 2026, 10h30-11h15 (salle 7/42)",
    sceneSetter: `
      ## Contexte de la rencontre
      La compagnie a demandé à être reçue après la visite des ports de la côte nord en février.`,
    topics: `
      ## Sujets
      - L'alimentation à quai dans les ports de la côte nord
      - La formation des équipages aux navires électriques`,
    objectives: `
      ## Objectifs
      - Une date à laquelle le calendrier sera arrêté`,
    participants: `
      ## Participants
      Pour la DG MOVE :
      - Ilse Brandt, cheffe d'unité
      - Marek Novotny, gestionnaire de dossier
      Pour Nordlicht Ferries :
      - Signe Aalto, directrice générale`,
    lineToTake: `
      ## Ligne à tenir
      Nous voulons que chaque grand port offre l'alimentation à quai d'ici 2030. Nous aidons par les règles et par une partie des fonds ; le calendrier revient aux ports.`,
    keyMessages: `
      ## Messages clés
      - Un navire branché rend le port plus calme dès le premier jour.`,
    speakingPoints: `
      ## Éléments d'intervention
      - Merci d'avoir ouvert votre terminal à nos ingénieurs en février.
      - Six ports ont demandé un soutien ; quatre peuvent commencer cet automne.
      - Les équipages ont besoin d'un certificat reconnu des deux côtés de la frontière.
      - Dites-nous où les règles vous gênent.`,
    defensives: `
      ## Éléments défensifs
      - Pourquoi ne pas tout payer ? Parce que les ports gagnent sur chaque navire branché.`,
    background: `
      ## Contexte
      Les ports de la côte nord assurent un tiers du trafic de passagers en mer.
      La compagnie exploite onze navires, dont deux électriques, et en a commandé trois autres.
      Un appel à projets s'est clos en janvier avec le double des fonds disponibles en demandes.`,
    contact: `
      ## Contact
      Marek Novotny, unité des ports, poste 5 19 44`,
    annexes: `
      ## Annexes
      - Relevé des ports, février 2026`,
    cvs: `
      ## CV
      Signe Aalto dirige la compagnie depuis 2019 ; elle en dirigeait auparavant le chantier naval.`,
  },
  de: {
    title: "# Gesprächsvorbereitung für das Treffen mit Nordlicht Ferries",
    dateLine: "~ 14. April 2026, 10.30-11.15 Uhr (Raum 7/42)",
    sceneSetter: `
      ## Anlass
      Die Reederei hat um das Gespräch gebeten, nachdem im Februar die Häfen der Nordküste besichtigt worden waren.`,
    topics: `
      ## Themen
      - Landstrom in den Häfen der Nordküste
      - Ausbildung der Besatzungen für Batteriefähren`,
    objectives: `
      ## Gesprächsziele
      - Ein Termin, bis zu dem der Zeitplan für den Landstrom steht`,
    participants: `
      ## Teilnehmende
      Für die GD MOVE:
      - Ilse Brandt, Referatsleiterin
      - Marek Novotny, Referent
      Für Nordlicht Ferries:
      - Signe Aalto, Geschäftsführerin`,
    lineToTake: `
      ## Linie
      Wir wollen, dass jeder größere Hafen bis 2030 Landstrom anbietet. Wir helfen mit den Regeln und mit einem Teil des Geldes; den Zeitplan setzen die Häfen.`,
    keyMessages: `
      ## Kernbotschaften
      - Schiffe am Stecker machen den Hafen vom ersten Tag an leiser.`,
    speakingPoints: `
      ## Sprechpunkte
      - Danke, dass Sie unseren Ingenieuren im Februar Ihr Terminal geöffnet haben.
      - Sechs Häfen haben Förderung beantragt; vier können im Herbst anfangen.
      - Die Besatzungen brauchen ein Zeugnis, das auf beiden Seiten der Grenze gilt.
      - Sagen Sie uns, wo Ihnen die Regeln im Weg stehen.`,
    defensives: `
      ## Reaktiv
      - Warum nicht alles bezahlen? Weil die Häfen an jedem Schiff am Stecker verdienen.`,
    background: `
      ## Hintergrund
      Die Häfen der Nordküste tragen ein Drittel des Fahrgastverkehrs auf See.
      Die Reederei betreibt elf Schiffe, zwei davon mit Batterie, und hat drei weitere bestellt.
      Ein Aufruf schloss im Januar mit Anträgen über das Doppelte der Mittel.`,
    contact: `
      ## Kontakt
      Marek Novotny, Referat Häfen, Durchwahl 5 19 44`,
    annexes: `
      ## Anlagen
      - Bestandsaufnahme der Häfen, Februar 2026`,
    cvs: `
      ## Lebensläufe
      Signe Aalto leitet die Reederei seit 2019; davor führte sie deren Werft.`,
  },
};
