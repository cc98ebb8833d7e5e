import type { fileName } from "../../../rules/sending/file-name";
import type { RuleWords } from "../rule-words";

export const fileNameWords: RuleWords<typeof fileName> = {
  en: {
    name: "the file’s name",
    why: "In a folder of forty papers the name is all that tells this one from the others.",
    messages: {
      copy: { what: "The file is called like a copy: “{quote}”.", how: "Name it after the meeting and its date." },
      draft: {
        what: "The file’s name still speaks of a draft or version: “{quote}”.",
        how: "Name it after the meeting and its date.",
      },
      unnamed: { what: "The file has no name of its own: “{quote}”.", how: "Name it after the meeting and its date." },
    },
  },
  fr: {
    name: "nom du fichier",
    why: "Dans un dossier de quarante notes, seul le nom distingue celle-ci des autres.",
    messages: {
      copy: {
        what: "Le fichier porte le nom d’une copie : « {quote} ».",
        how: "Donnez-lui le nom de la réunion et sa date.",
      },
      draft: {
        what: "Le nom du fichier parle encore de projet ou de version : « {quote} ».",
        how: "Donnez-lui le nom de la réunion et sa date.",
      },
      unnamed: {
        what: "Le fichier n’a pas de nom à lui : « {quote} ».",
        how: "Donnez-lui le nom de la réunion et sa date.",
      },
    },
  },
  de: {
    name: "Name der Datei",
    why: "In einem Ordner mit vierzig Papieren unterscheidet nur der Name dieses von den anderen.",
    messages: {
      copy: {
        what: "Die Datei heißt wie eine Kopie: „{quote}“.",
        how: "Benennen Sie sie nach dem Treffen und seinem Datum.",
      },
      draft: {
        what: "Der Name der Datei spricht noch von Entwurf oder Version: „{quote}“.",
        how: "Benennen Sie sie nach dem Treffen und seinem Datum.",
      },
      unnamed: {
        what: "Die Datei hat keinen eigenen Namen: „{quote}“.",
        how: "Benennen Sie sie nach dem Treffen und seinem Datum.",
      },
    },
  },
};
