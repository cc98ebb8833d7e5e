// Asked of labels in small letters: an engine is ready for these in half of the time that it takes with the flag "i".

/** Words before the name of a side: "From DG HOME", "Pour la DG MARE", "Por parte de la Asociación", "Vom Verband". */
const before = [
  "(?:participants?|attendees?|delegates?|representatives?|représentants?|teilnehmende|teilnehmer(?:innen)?|vertreter(?:innen)?) (?:from|of|for|du|des|de|von|aus)",
  "from|for|representing|on the side of|on behalf of",
  "pour|du côté d(?:e|u|es)|côté|de la part d(?:e|u|es)|représentant",
  "für|von ?seiten(?: des| der)?|auf ?seiten(?: des| der| von)?|seitens(?: des| der)?|von|vom|aus",
  "por parte d(?:el|e)|por(?= (?:el|la|los|las|parte) )|per(?= (?:il|la|lo|i|gli|le|parte) )|pel[oa]|namens|voor|ze strony",
].join("|");
const preposition = new RegExp(
  `^(?:${before})\\s+(?=\\S)|^(?:du côté|de la part|per) [dl]['’](?=\\S)|^(?:on|de|auf|an)\\s+(?=(?:the\\s|der\\s)?\\S+(?:\\s+\\S+)?\\s+(?:side|part|côté|seite)$|(?:our|their|notre|leur|unserer|ihrer)\\s)`,
);

/** Labels of people that name no side. */
const anySide =
  /^(?:(?:list of )?participants?|attendees?|present|in attendance|attending|(?:also|other(?:s| participants)?) ?(?:present|attending)?|accompanied by|accompanying|joined by|names?|who|delegates?|members?|with|and|liste des participants|participants? présents?|présents?|accompagnée? (?:de|par)|accompagnat(?:eurs?|rices?)|noms?|qui|membres?|autres(?: participants| membres)?|teilnehmer(?:innen|in)?|teilnehmende|weitere(?: teilnehmende| teilnehmer| personen)?|mitglieder|anwesend|anwesende|begleitet von|begleitung|wer|außerdem|ebenfalls anwesend)$/;

/** Labels of people who will not be there. */
const absent =
  /^(?:apologies(?: for absence)?|absent|absences?|regrets|excused|not attending|unable to attend|excusée?s?|absente?s?|entschuldigt|abwesend|verhindert)$/;

/** No side is called by more letters. */
export const longestLabel = 80;

export const namesAbsent = (label: string): boolean => absent.test(label.toLowerCase());

export const hasPreposition = (label: string): boolean => preposition.test(label.toLowerCase());

/** "Vom Verband kommen:", "From the League there will be:". */
const verbBehind =
  /\s(?:(?:will be|is|are) represented by|(?:sera|seront|est|sont) représentée?s? par|(?:wird|werden) vertreten (?:durch|von)|kommen|kommt|nehmen teil|sind dabei|there will be|will attend|will be present|seront présents|sont présents|participent|viennent)$/;

/** What a label calls its side: "DG HOME" of "From DG HOME:". */
export const sideIn = (label: string): string => {
  const [lead = ""] = preposition.exec(label.toLowerCase()) ?? [];
  const side = label
    .slice(lead.length)
    .replace(/(?:\s*\(\d{1,3}(?: \p{L}+)?\))?[\s:：]+$|\s*\(\d{1,3}(?: \p{L}+)?\)$/u, "");
  const [verb = ""] = verbBehind.exec(side.toLowerCase()) ?? [];
  return side.slice(0, side.length - verb.length);
};

/** Whether a label is of people, whatever their side: "Participants", "Also present", "accompanied by". */
export const namesNoSide = (label: string): boolean => anySide.test(label.toLowerCase());
