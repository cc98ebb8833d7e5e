import type { Language } from "../core";
import type { Shade } from "./theme";

/** Tells the page, for its colours and for a screen reader, how it looks and what it speaks. */
export const showShade = (shade: Shade, language: Language): void => {
  document.documentElement.dataset["shade"] = shade;
  document.documentElement.lang = language;
};
