import { formatMessage, type Language, type MessageData } from "../../core";
import type { DeskCatalogue, DeskMessageId } from "./catalogue";
import { archiveGerman } from "./archive.de";
import { archiveEnglish } from "./archive.en";
import { archiveFrench } from "./archive.fr";
import { german } from "./de";
import { english } from "./en";
import { french } from "./fr";
import { packGerman } from "./pack.de";
import { packEnglish } from "./pack.en";
import { packFrench } from "./pack.fr";
import { workshopEnglish } from "./workshop.en";
import { workshopFrench } from "./workshop.fr";
import { workshopGerman } from "./workshop.de";

/** Says something of the desk's own in the reader's language. */
export type Say = (id: DeskMessageId, data?: MessageData) => string;

const catalogues: Readonly<Record<Language, DeskCatalogue>> = {
  en: { ...english, ...workshopEnglish, ...packEnglish, ...archiveEnglish },
  fr: { ...french, ...workshopFrench, ...packFrench, ...archiveFrench },
  de: { ...german, ...workshopGerman, ...packGerman, ...archiveGerman },
};

export const speak =
  (language: Language): Say =>
  (id, data = {}) =>
    formatMessage(catalogues[language][id], data, language);
