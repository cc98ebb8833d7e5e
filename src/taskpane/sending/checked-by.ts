import { isName } from "../../core";

const place = "briefline.checkedBy";

/** The name that was given the last time; "" where there is none. It stays in this browser, on this computer. */
export const recallName = (): string => {
  try {
    const name = localStorage.getItem(place) ?? "";
    return isName(name) ? name : "";
  } catch {
    return "";
  }
};

/** Keeps it for the next time, where the browser lets us. */
export const rememberName = (name: string): void => {
  try {
    localStorage.setItem(place, name);
  } catch {
    // Storage can be switched off. The name is then asked for again, which is no harm.
  }
};
