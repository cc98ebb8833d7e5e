import type { Catalogue } from "../../core";
import type { english } from "./en";

export type DeskMessageId = keyof typeof english;
export type DeskCatalogue = Catalogue<DeskMessageId>;
