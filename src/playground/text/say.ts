import { formatMessage, type Language, type MessageData } from "../../core";
import type { PlaygroundCatalogue, PlaygroundMessageId } from "./catalogue";
import { german } from "./de";
import { english } from "./en";
import { french } from "./fr";

/** Says something around the document in the language of the display. */
export type Say = (id: PlaygroundMessageId, data?: MessageData) => string;

const catalogues: Readonly<Record<Language, PlaygroundCatalogue>> = { en: english, fr: french, de: german };

export const speak =
  (language: Language): Say =>
  (id, data = {}) =>
    formatMessage(catalogues[language][id], data, language);
