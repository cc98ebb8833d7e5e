const place = "briefline.folds";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const read = (): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(place) ?? "{}");
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
};

/** Whether a fold was left open the last time; null where nobody knows. It stays in this browser, on this computer. */
export const recallFold = (name: string): boolean | null => {
  const open = Object.entries(read()).find(([known]) => known === name)?.[1];
  return typeof open === "boolean" ? open : null;
};

/** Keeps it for the next time, where the browser lets us. */
export const rememberFold = (name: string, open: boolean): void => {
  try {
    localStorage.setItem(place, JSON.stringify({ ...read(), [name]: open }));
  } catch {
    // Storage can be switched off. The fold is then as it usually is, which is no harm.
  }
};
