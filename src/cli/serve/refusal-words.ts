import type { Catalogue, Localised } from "../../core";
import type { Refusal } from "./refused-request";

/** Why a request is refused and what to do, for whoever reads the answer. */
export const refusalWords: Localised<Catalogue<Refusal>> = {
  en: {
    language: "lang={asked}: write one of {languages}.",
    stopping: "The service is being stopped. Try again in a moment.",
    method: "Send the document with POST.",
    path: "There is nothing here. /openapi.json says what there is.",
    failed: "Briefline itself has failed; nothing can be said.",
    tooLarge: "A request may bring {megabytes} MB at most. Is there a large picture in the document?",
    cutShort: "The request ended before its body did.",
    crowded: "Too many documents are being checked. Try again in a moment.",
    waited: "No check became free in time. Try again in a moment.",
    late: "The check took longer than {seconds} seconds and was stopped.",
    form: "The form could not be read: it is cut short, or its boundary is wrong.",
    noFile: "Send one file in the form; there is none.",
    manyFiles: "Send one file in the form; there are several.",
    noDocument:
      "Send the .docx itself as the body (application/octet-stream), or as the file of a form (multipart/form-data).",
    empty: "The body is empty: send the .docx in it.",
  },
  fr: {
    language: "lang={asked} : écrivez l’une des valeurs {languages}.",
    stopping: "Le service est en cours d’arrêt. Réessayez dans un instant.",
    method: "Envoyez le document par POST.",
    path: "Il n’y a rien ici. /openapi.json dit ce qu’il y a.",
    failed: "Briefline lui-même a échoué ; rien ne peut être dit.",
    tooLarge: "Une requête peut apporter {megabytes} Mo au plus. Y a-t-il une grande image dans le document ?",
    cutShort: "La requête s’est terminée avant son corps.",
    crowded: "Trop de documents sont en cours de vérification. Réessayez dans un instant.",
    waited: "Aucune vérification ne s’est libérée à temps. Réessayez dans un instant.",
    late: "La vérification a duré plus de {seconds} secondes et a été arrêtée.",
    form: "Le formulaire n’a pas pu être lu : il est tronqué, ou son délimiteur est faux.",
    noFile: "Envoyez un fichier dans le formulaire ; il n’y en a aucun.",
    manyFiles: "Envoyez un seul fichier dans le formulaire ; il y en a plusieurs.",
    noDocument:
      "Envoyez le .docx lui-même comme corps (application/octet-stream), ou comme fichier d’un formulaire (multipart/form-data).",
    empty: "Le corps est vide : envoyez-y le .docx.",
  },
  de: {
    language: "lang={asked}: Schreiben Sie eines von {languages}.",
    stopping: "Der Dienst wird gerade beendet. Versuchen Sie es gleich noch einmal.",
    method: "Senden Sie das Dokument mit POST.",
    path: "Hier ist nichts. Was es gibt, sagt /openapi.json.",
    failed: "Briefline selbst ist gescheitert; es lässt sich nichts sagen.",
    tooLarge: "Eine Anfrage darf höchstens {megabytes} MB bringen. Ist ein großes Bild im Dokument?",
    cutShort: "Die Anfrage endete vor ihrem Inhalt.",
    crowded: "Es werden gerade zu viele Dokumente geprüft. Versuchen Sie es gleich noch einmal.",
    waited: "Keine Prüfung wurde rechtzeitig frei. Versuchen Sie es gleich noch einmal.",
    late: "Die Prüfung dauerte länger als {seconds} Sekunden und wurde abgebrochen.",
    form: "Das Formular war nicht zu lesen: Es ist abgeschnitten, oder seine Trennzeile stimmt nicht.",
    noFile: "Senden Sie eine Datei im Formular; es ist keine darin.",
    manyFiles: "Senden Sie nur eine Datei im Formular; es sind mehrere darin.",
    noDocument:
      "Senden Sie das .docx selbst als Inhalt (application/octet-stream) oder als Datei eines Formulars (multipart/form-data).",
    empty: "Der Inhalt ist leer: Senden Sie das .docx darin.",
  },
};
