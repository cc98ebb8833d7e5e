import type { Shade } from "./theme";

/** Red, green and blue of "#rrggbb", 0 to 255; null for anything else. */
const channels = (colour: string): readonly number[] | null => {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  return digits && digits.slice(1).map((pair) => parseInt(pair, 16));
};

/** Whether a ground is dark, by how bright it looks (Rec. 601 luma); null where the colour cannot be read. */
export const shadeOf = (background: string | undefined): Shade | null => {
  const [red, green, blue] = channels(background ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? "dark" : "light";
};

const darkOutside = "(prefers-color-scheme: dark)";

/** Word 2019 knows no theme, whatever the types say. */
const shadeOfTheme = (theme: Office.OfficeTheme | undefined): Shade | null => shadeOf(theme?.bodyBackgroundColor);

/** The shade of Word where Word tells (Office.js `Office.context.officeTheme`), else that of the system. */
export const readShade = (): Shade => {
  const told = typeof Office === "undefined" ? null : shadeOfTheme(Office.context.officeTheme);
  return told ?? (window.matchMedia(darkOutside).matches ? "dark" : "light");
};

/** Word tells no one that its theme has changed, so we look again whenever the pane is looked at. */
export const onShadeHint = (listener: () => void): (() => void) => {
  const system = window.matchMedia(darkOutside);
  system.addEventListener("change", listener);
  window.addEventListener("focus", listener);
  return () => {
    system.removeEventListener("change", listener);
    window.removeEventListener("focus", listener);
  };
};
