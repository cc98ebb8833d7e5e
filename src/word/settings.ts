import { answered } from "./answered";

/** Values by name, as JSON text. */
export type Properties = Readonly<Record<string, string>>;

/** What is to be changed; null takes a value out. */
export type PropertyChanges = Readonly<Record<string, string | null>>;

const put = (name: string, value: string | null): void => {
  const { settings } = Office.context.document;
  if (value === null) settings.remove(name);
  else settings.set(name, JSON.parse(value));
};

/** What the add-in keeps among its settings (`Office.Settings`) under these names. Asks nothing of the host. */
export const readSettings = (names: Iterable<string>): Properties => {
  const found: Record<string, string> = {};
  for (const name of names) {
    const value: unknown = Office.context.document.settings.get(name);
    if (value !== null && value !== undefined) found[name] = JSON.stringify(value);
  }
  return found;
};

/** Changes settings and waits until the document has them; where it will not, they are as they were. */
export const writeSettings = async (changes: PropertyChanges): Promise<void> => {
  const names = Object.keys(changes);
  if (names.length === 0) return;
  const before = readSettings(names);
  for (const name of names) put(name, changes[name] ?? null);
  try {
    await answered((done) => Office.context.document.settings.saveAsync(done));
  } catch (error) {
    for (const name of names) put(name, before[name] ?? null);
    throw error;
  }
};
