import type { personalProperties } from "../../../rules/sending/personal-properties";
import type { RuleWords } from "../rule-words";

export const personalPropertiesWords: RuleWords<typeof personalProperties> = {
  en: {
    name: "names in the file’s properties",
    why: "The properties of a file travel with it, and tell people outside who wrote it.",
    messages: {
      named: {
        what: "The file’s properties name “{quote}”.",
        how: "Use File > Info > Inspect Document to take names out.",
      },
    },
  },
  fr: {
    name: "noms dans les propriétés du fichier",
    why: "Les propriétés d’un fichier voyagent avec lui et disent au dehors qui l’a écrit.",
    messages: {
      named: {
        what: "Les propriétés du fichier nomment « {quote} ».",
        how: "Retirez les noms par Fichier > Informations > Inspecter le document.",
      },
    },
  },
  de: {
    name: "Namen in den Eigenschaften der Datei",
    why: "Die Eigenschaften einer Datei reisen mit und verraten draußen, wer sie geschrieben hat.",
    messages: {
      named: {
        what: "In den Eigenschaften der Datei steht „{quote}“.",
        how: "Entfernen Sie Namen unter Datei > Informationen > Dokument prüfen.",
      },
    },
  },
};
