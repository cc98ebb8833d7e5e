import { createTheme, type ITheme } from "@fluentui/react";

export type Shade = "light" | "dark";

const fonts = { fontFamily: "'Segoe UI', 'Segoe UI Web (West European)', system-ui, 'Helvetica Neue', sans-serif" };

const shared = {
  defaultFontStyle: fonts,
  effects: { roundedCorner2: "6px" },
};

/** Fluent's controls in the colours of look/colours.css. */
export const themes: Readonly<Record<Shade, ITheme>> = {
  light: createTheme({
    ...shared,
    palette: {
      themePrimary: "#0f6cbd",
      themeLighterAlt: "#f3f9fd",
      themeLighter: "#ebf3fc",
      themeLight: "#cfe4fa",
      themeTertiary: "#62abf5",
      themeSecondary: "#115ea3",
      themeDarkAlt: "#115ea3",
      themeDark: "#0f548c",
      themeDarker: "#0c3b5e",
      neutralLighterAlt: "#fafafa",
      neutralLighter: "#f5f5f5",
      neutralLight: "#ebebeb",
      neutralQuaternaryAlt: "#e0e0e0",
      neutralQuaternary: "#d1d1d1",
      neutralTertiaryAlt: "#c7c7c7",
      neutralTertiary: "#707070",
      neutralSecondary: "#616161",
      neutralPrimaryAlt: "#424242",
      neutralPrimary: "#242424",
      neutralDark: "#1a1a1a",
      black: "#000000",
      white: "#ffffff",
    },
  }),
  dark: createTheme({
    ...shared,
    isInverted: true,
    semanticColors: { menuBackground: "#2e2e2e", menuItemBackgroundHovered: "#3d3d3d" },
    palette: {
      themePrimary: "#62abf5",
      themeLighterAlt: "#0a2e4a",
      themeLighter: "#0e4775",
      themeLight: "#115ea3",
      themeTertiary: "#479ef5",
      themeSecondary: "#77b7f7",
      themeDarkAlt: "#77b7f7",
      themeDark: "#96c6fa",
      themeDarker: "#b4d6fa",
      neutralLighterAlt: "#292929",
      neutralLighter: "#333333",
      neutralLight: "#3d3d3d",
      neutralQuaternaryAlt: "#474747",
      neutralQuaternary: "#525252",
      neutralTertiaryAlt: "#666666",
      neutralTertiary: "#adadad",
      neutralSecondary: "#d6d6d6",
      neutralPrimaryAlt: "#e0e0e0",
      neutralPrimary: "#ffffff",
      neutralDark: "#ffffff",
      black: "#ffffff",
      white: "#1f1f1f",
    },
  }),
};
