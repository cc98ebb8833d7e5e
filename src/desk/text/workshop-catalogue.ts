import type { Catalogue } from "../../core";
import type { workshopEnglish } from "./workshop.en";

export type WorkshopCatalogue = Catalogue<keyof typeof workshopEnglish>;
