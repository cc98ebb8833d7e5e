import type { Catalogue } from "../../core";
import type { archiveEnglish } from "./archive.en";
import type { english } from "./en";
import type { packEnglish } from "./pack.en";
import type { workshopEnglish } from "./workshop.en";

/** What the table of papers says; the workshop has a catalogue of its own. */
export type PapersCatalogue = Catalogue<keyof typeof english>;

export type PackCatalogue = Catalogue<keyof typeof packEnglish>;

export type DeskMessageId =
  keyof typeof english | keyof typeof archiveEnglish | keyof typeof workshopEnglish | keyof typeof packEnglish;
export type DeskCatalogue = Catalogue<DeskMessageId>;
