import type { titleNamesCounterpart } from "../../../rules/participants/title-names-counterpart";
import type { RuleWords } from "../rule-words";

export const titleNamesCounterpartWords: RuleWords<typeof titleNamesCounterpart> = {
  en: {
    name: "counterpart in the title",
    why: "The title is what the paper is found by, and the first thing that is read.",
    messages: {
      nobody: {
        what: "The title does not say whom the meeting is with: “{quote}”.",
        how: "Name the person or the organisation in it.",
      },
    },
  },
  fr: {
    name: "interlocuteur dans le titre",
    why: "C’est par son titre qu’on retrouve la note, et c’est ce qu’on lit d’abord.",
    messages: {
      nobody: {
        what: "Le titre ne dit pas qui est rencontré : « {quote} ».",
        how: "Nommez-y la personne ou l’organisation.",
      },
    },
  },
  de: {
    name: "Gegenüber im Titel",
    why: "Am Titel wird das Papier erkannt, und er wird zuerst gelesen.",
    messages: {
      nobody: {
        what: "Der Titel sagt nicht, mit wem das Gespräch ist: „{quote}“.",
        how: "Nennen Sie die Person oder die Organisation darin.",
      },
    },
  },
};
