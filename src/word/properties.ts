import { autoShowProperty, madeWithProperty, rootNameOf, stampProperty, waiversProperty } from "../core";
import { hasCustomXml, readPart, writePart } from "./custom-xml";
import { problemOf } from "./run-word";
import { readSettings, writeSettings, type Properties, type PropertyChanges } from "./settings";

/** The document's properties as a caller of Office sees them: names have to be known, for Office does not list them. */
export interface PropertyStore {
  /** Looks what the document keeps in parts of its own. */
  look(): Promise<void>;
  /** What the document holds under the known names, parts as they were seen last. */
  read(): Properties;
  /** Sets properties to JSON text, or removes those set to null, and waits until the document has them. */
  write(changes: PropertyChanges): Promise<void>;
}

/**
 * A part that Word does not give is not there: what was accepted in it counts, and writing one says what is wrong. What
 * does not come from Word is thrown on.
 */
const seenPart = async (name: string): Promise<string | null> => {
  try {
    return await readPart(name);
  } catch (error) {
    problemOf(error);
    return null;
  }
};

const isPart = (name: string): boolean => rootNameOf(name) !== null && hasCustomXml();

const ourProperties = [autoShowProperty, waiversProperty, stampProperty, madeWithProperty];

/**
 * The properties that our add-in keeps in the document, each where it belongs: in a custom XML part of its own, or among
 * the settings, as do all in a Word that has no custom XML. A name that is written becomes known.
 * @param names the names to look for from the start
 */
export const openPropertyStore = (names: readonly string[] = ourProperties): PropertyStore => {
  const known = new Set(names);
  let parts: Properties = {};
  return {
    async look() {
      const seen = await Promise.all(
        [...known].filter(isPart).map(async (name) => [name, await seenPart(name)] as const),
      );
      parts = Object.fromEntries(seen.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])));
    },
    read: () => ({ ...readSettings(known), ...parts }),
    async write(changes) {
      const entries = Object.entries(changes);
      for (const [name] of entries) known.add(name);
      const inParts = entries.filter(([name]) => isPart(name));
      const settings = readSettings(known);
      // What an older Word has put among the settings moves to its part.
      const ofSettings = entries.flatMap(([name, value]): [string, string | null][] => {
        if (!isPart(name)) return [[name, value]];
        return settings[name] === undefined ? [] : [[name, null]];
      });
      for (const [name, value] of inParts) await writePart(name, value);
      try {
        await writeSettings(Object.fromEntries(ofSettings));
      } catch (error) {
        for (const [name] of inParts) await writePart(name, parts[name] ?? null);
        throw error;
      }
    },
  };
};
