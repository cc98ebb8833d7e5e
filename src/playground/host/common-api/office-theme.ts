export const themeNames = ["light", "dark", "highContrast"] as const;
export type ThemeName = (typeof themeNames)[number];

/** Background and text of the document window, then of the pane, as 24-bit red, green, blue. */
const colours: Readonly<Record<ThemeName, readonly [number, number, number, number]>> = {
  light: [0xe6e6e6, 0x262626, 0xffffff, 0x262626],
  dark: [0x262626, 0xffffff, 0x363636, 0xffffff],
  highContrast: [0x000000, 0xffffff, 0x000000, 0xffff00],
};

/** The theme as Windows hands it over; the client turns the numbers into CSS colours. */
export const themeInfo = (name: ThemeName): string => {
  const [primaryBackgroundColor, primaryFontColor, secondaryBackgroundColor, secondaryFontColor] = colours[name];
  return JSON.stringify({ primaryBackgroundColor, primaryFontColor, secondaryBackgroundColor, secondaryFontColor });
};
