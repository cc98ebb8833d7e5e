import { promptsIn } from "../../../src/core/recognise/prompts-in";
import { standardProfile } from "../../support/standard-profile";

const standIns = [
  "[Short text here]",
  "  [to be added by Unit B.1]",
  "XXX",
  "xxxx and more",
  "TBC",
  "tba.",
  "To be completed by the desk",
  "to follow",
  "À compléter par la DG",
  "à venir",
  "Noch zu ergänzen",
  "zu ergänzen",
  "noch einzufügen",
  "Einzufügen",
  "wird nachgereicht",
  "Folgt noch",
  "Lorem ipsum dolor",
  "n/a",
  "N/A",
  "<names of the guests>",
  "[Insert one paragraph of at most 60 words.]",
  "[Maximum 10 bullets]",
  "[Décrire en 3 lignes]",
  "(folgt)",
  "*** to be drafted ***",
  "Wird vom Referat ergänzt.",
  "werden noch benannt",
  "Please add background here (max. one page).",
  "List to follow",
  "Names to be confirmed",
  "Liste à venir",
  "Namen werden nachgereicht",
  "Click or tap here to enter text.",
  "Klicken oder tippen Sie hier, um Text einzugeben.",
  "Cliquez ou appuyez ici pour entrer du texte.",
  "Choose an item.",
  "Please insert the names of all guests here",
  "Insérer les noms ici",
  "Bitte hier die Namen eintragen",
  ...["Enter the names here", "Type your text here", "Write a line here", "Add a line here"],
  ...["Full list to follow", "Final text to come", "Complete list to follow", "Details to follow", "Text to be added"],
  ...["Input to come", "Content to be provided", "Hier die Namen eintragen", "tbd", "Zu ergänzen"],
  ...["Ajouter un texte ici", "Saisir les noms ici", "Choisissez un élément", "Noms à confirmer", "Détails à venir"],
  ...["Contribution à venir", "Wählen Sie ein Element aus", "Angaben folgen", "Inhalt folgt", "Beitrag folgt"],
  ...["Teilnehmerliste folgt", "(noch einzufügen)"],
];

test.each(standIns)("%j is wholly a note to its writer", (text) => {
  expect(promptsIn(text, standardProfile)).toEqual([{ from: 0, to: text.length }]);
});

test.each([
  "Tomatoes",
  "x",
  "[2016]",
  "[2 of 3 ships]",
  "(see the annex)",
  "Werden Schiffe gebaut?",
  "Wird das Schiff verkauft?",
  "To the port",
  "Add a quay to it",
  "<3 km",
  "n/a to ships",
  "Liste der Schiffe",
  "Der Lotse folgt",
])("%j is none", (text) => {
  expect(promptsIn(text, standardProfile)).toEqual([]);
});
