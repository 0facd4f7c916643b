import { colourFabric, type PaneTheme } from "./fabric";

/**
 * Colours the pane as Office is, where Office does not say (on the web) as the browser wishes. Excel tells nobody that
 * its theme has changed, so it is asked again whenever the clerk comes back to the pane.
 */
export function followTheme(isOfficeDark: () => boolean | undefined): void {
  const wish = window.matchMedia("(prefers-color-scheme: dark)");
  const follow = () => colour((isOfficeDark() ?? wish.matches) ? "dark" : "light");
  wish.addEventListener("change", follow);
  window.addEventListener("focus", follow);
  document.addEventListener("visibilitychange", follow);
  follow();
}

/** What is in this colour already is not drawn anew. */
function colour(theme: PaneTheme): void {
  const { dataset } = document.documentElement;
  if (dataset["theme"] === theme) return;
  dataset["theme"] = theme;
  colourFabric(theme);
}
