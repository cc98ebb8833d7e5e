import type { NonEmpty } from "../document/result";

/** The languages that a paper can be written in and that we speak. */
export type Language = "en" | "fr" | "de";
export const languages: NonEmpty<Language> = ["en", "fr", "de"];

export type Localised<T> = Readonly<Record<Language, T>>;
