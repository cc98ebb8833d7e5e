export const themeNames = ["light", "dark", "highContrast"] as const;
export type ThemeName = (typeof themeNames)[number];

/** Background and text of the window, then of what stands on it, as 24-bit red, green, blue. */
const colours: Readonly<Record<ThemeName, readonly [number, number, number, number]>> = {
  light: [0xe6e6e6, 0x262626, 0xffffff, 0x262626],
  dark: [0x262626, 0xffffff, 0x363636, 0xffffff],
  highContrast: [0x000000, 0xffffff, 0x000000, 0xffff00],
};

/** The theme as Windows hands it over; the client turns the numbers into CSS colours. @see Office.OfficeTheme */
export const themeInfo = (name: ThemeName): string => {
  const [bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor] = colours[name];
  return JSON.stringify({ bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor });
};
