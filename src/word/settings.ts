import { autoShowProperty } from "../core";

/** The document's properties as a caller of Office sees them: names have to be known, for Office does not list them. */
export interface PropertyStore {
  /** What the document holds under the known names, as JSON text. Asks nothing of the host. */
  read(): Readonly<Record<string, string>>;
  /** Sets properties to JSON text, or removes those set to null, and waits until the document has them. */
  write(changes: Readonly<Record<string, string | null>>): Promise<void>;
}

const put = (name: string, value: string | null): void => {
  const { settings } = Office.context.document;
  if (value === null) settings.remove(name);
  else settings.set(name, JSON.parse(value));
};

const save = (): Promise<void> =>
  new Promise((resolve, reject) => {
    Office.context.document.settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(Object.assign(new Error(error.message), { code: error.name }));
    });
  });

/**
 * The properties that our add-in keeps in the document (`Office.Settings`). A name that is written becomes known.
 * @param names the names to look for from the start
 */
export const openPropertyStore = (names: readonly string[] = [autoShowProperty]): PropertyStore => {
  const known = new Set(names);

  const read = (): Readonly<Record<string, string>> => {
    const properties: Record<string, string> = {};
    for (const name of known) {
      const value: unknown = Office.context.document.settings.get(name);
      if (value !== null && value !== undefined) properties[name] = JSON.stringify(value);
    }
    return properties;
  };

  return {
    read,
    async write(changes) {
      const before = read();
      for (const [name, value] of Object.entries(changes)) {
        known.add(name);
        put(name, value);
      }
      try {
        await save();
      } catch (error) {
        for (const name of Object.keys(changes)) put(name, before[name] ?? null);
        throw error;
      }
    },
  };
};
