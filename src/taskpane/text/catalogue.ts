import type { Catalogue } from "../../core";
import type { english } from "./en";

export type PaneMessageId = keyof typeof english;
export type PaneCatalogue = Catalogue<PaneMessageId>;
