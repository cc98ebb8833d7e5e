import { createTheme, type ITheme } from "@fluentui/react";
import type { ThemeName } from "../host/common-api/office-theme";

const defaultFontStyle = { fontFamily: "'Segoe UI', system-ui, 'Helvetica Neue', sans-serif" };

const darkPalette = {
  themePrimary: "#62abf5",
  themeDarkAlt: "#77b7f7",
  themeDark: "#96c6fa",
  neutralLighterAlt: "#2b2b2b",
  neutralLighter: "#333333",
  neutralLight: "#3d3d3d",
  neutralQuaternary: "#4a4a4a",
  neutralTertiary: "#a0a0a0",
  neutralSecondary: "#c8c8c8",
  neutralPrimary: "#f5f5f5",
  neutralDark: "#ffffff",
  black: "#ffffff",
  white: "#262626",
};

/** Fluent's controls in the colours of style/playground.css. Word in high contrast is black around our page. */
export const themes: Readonly<Record<ThemeName, ITheme>> = {
  light: createTheme({
    defaultFontStyle,
    palette: { themePrimary: "#0f6cbd", themeDarkAlt: "#115ea3", themeDark: "#0f548c" },
  }),
  dark: createTheme({ defaultFontStyle, isInverted: true, palette: darkPalette }),
  highContrast: createTheme({
    defaultFontStyle,
    isInverted: true,
    palette: {
      ...darkPalette,
      white: "#000000",
      neutralPrimary: "#ffffff",
      neutralLighter: "#1f1f1f",
      themePrimary: "#ffff00",
    },
  }),
};
