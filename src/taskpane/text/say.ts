import { formatMessage, type Language, type MessageData } from "../../core";
import type { PaneCatalogue, PaneMessageId } from "./catalogue";
import { german } from "./de";
import { english } from "./en";
import { french } from "./fr";

/** Says something of the pane's own in the language that Word speaks to its reader. */
export type Say = (id: PaneMessageId, data?: MessageData) => string;

const catalogues: Readonly<Record<Language, PaneCatalogue>> = { en: english, fr: french, de: german };

export const speak =
  (language: Language): Say =>
  (id, data = {}) =>
    formatMessage(catalogues[language][id], data, language);
