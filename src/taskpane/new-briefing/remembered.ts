import { languages, type Language } from "../../core";

/** What an officer would otherwise type for every paper. It stays in this browser, on this computer. */
export interface Remembered {
  /** The id of a profile. */
  readonly kind: string | null;
  readonly everySection: boolean;
  readonly language: Language | null;
  readonly ourSide: string;
}

const nothing: Remembered = { kind: null, everySection: false, language: null, ourSide: "" };
const place = "briefline.newBriefing";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const parse = (text: string): Remembered => {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) return nothing;
  const { kind, everySection, language, ourSide } = value;
  return {
    kind: typeof kind === "string" ? kind : null,
    everySection: everySection === true,
    language: languages.find((known) => known === language) ?? null,
    ourSide: typeof ourSide === "string" ? ourSide : "",
  };
};

/** What was chosen the last time; nothing where the browser keeps nothing, or keeps something odd. */
export const recall = (): Remembered => {
  try {
    const text = localStorage.getItem(place);
    return text === null ? nothing : parse(text);
  } catch {
    return nothing;
  }
};

/** Keeps it for the next time, where the browser lets us. */
export const remember = (what: Remembered): void => {
  try {
    localStorage.setItem(place, JSON.stringify(what));
  } catch {
    // Storage can be switched off. The form then asks again, which is no harm.
  }
};
