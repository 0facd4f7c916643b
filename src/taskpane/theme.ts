import { colourFabric, type PaneTheme } from "./fabric";

/**
 * Colours the pane as Office is; where Office does not say (on the web) as the browser wishes, now and whenever that
 * changes.
 */
export function followTheme(officeIsDark: boolean | undefined): void {
  if (officeIsDark !== undefined) return colour(officeIsDark ? "dark" : "light");
  const wish = window.matchMedia("(prefers-color-scheme: dark)");
  const follow = () => colour(wish.matches ? "dark" : "light");
  wish.addEventListener("change", follow);
  follow();
}

function colour(theme: PaneTheme): void {
  document.documentElement.dataset["theme"] = theme;
  colourFabric(theme);
}
