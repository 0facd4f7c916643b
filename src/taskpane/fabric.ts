/*
 * The door to Fabric, with fabricLater.ts: whoever replaces it finds everything that must be replaced there. The order of
 * the next two lines is a promise, see fabricConfig.ts.
 */
import "./fabricConfig";
import { createTheme, loadTheme, type IPalette } from "office-ui-fabric-react";

export {
  DefaultButton,
  Fabric,
  Icon,
  IconButton,
  Link,
  PrimaryButton,
  registerIcons,
  Spinner,
  SpinnerSize,
} from "office-ui-fabric-react";
export type { IButton } from "office-ui-fabric-react";

/** Light or dark, as Office is. */
export type PaneTheme = "light" | "dark";

/** The green of Excel; every text colour keeps 4.5:1 on its ground. */
const LIGHT: Partial<IPalette> = {
  themeDarker: "#0b4a28",
  themeDark: "#0d5c31",
  themeDarkAlt: "#0f6b39",
  themePrimary: "#107c41",
  themeSecondary: "#218d51",
  themeTertiary: "#5bb583",
  themeLight: "#a9dbbf",
  themeLighter: "#d2ecdd",
  themeLighterAlt: "#f4fbf7",
};

const DARK: Partial<IPalette> = {
  themeDarker: "#b5e3c8",
  themeDark: "#9ad8b4",
  themeDarkAlt: "#86d0a5",
  themePrimary: "#75c997",
  themeSecondary: "#66b285",
  themeTertiary: "#46795b",
  themeLight: "#233d2e",
  themeLighter: "#1d2c24",
  themeLighterAlt: "#1a211d",
  neutralLighterAlt: "#272726",
  neutralLighter: "#2f2e2d",
  neutralLight: "#3b3a39",
  neutralQuaternaryAlt: "#45433f",
  neutralQuaternary: "#4e4c49",
  neutralTertiaryAlt: "#6b6966",
  neutralTertiary: "#a6a4a1",
  neutralSecondary: "#c8c6c4",
  neutralPrimaryAlt: "#dad8d6",
  neutralPrimary: "#f3f2f1",
  neutralDark: "#faf9f8",
  black: "#ffffff",
  white: "#1f1f1f",
};

/** Colours every Fabric component; the pane's own colours follow the same theme in taskpane.css. */
export function colourFabric(theme: PaneTheme): void {
  loadTheme(createTheme({ palette: theme === "dark" ? DARK : LIGHT, isInverted: theme === "dark" }));
}
