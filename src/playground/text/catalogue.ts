import type { Catalogue } from "../../core";
import type { english } from "./en";

export type PlaygroundMessageId = keyof typeof english;
export type PlaygroundCatalogue = Catalogue<PlaygroundMessageId>;
