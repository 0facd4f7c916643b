import { english, type Language } from "./language";
import { VIETNAMESE_DATA, type DataStrings } from "./paneData";
import { VIETNAMESE_SHELL, type ShellStrings } from "./paneShell";

/** What the pane says as it opens; the places that come later have words of their own. */
export interface PaneStrings {
  readonly shell: ShellStrings;
  readonly data: DataStrings;
}

export const VIETNAMESE_PANE: PaneStrings = {
  shell: VIETNAMESE_SHELL,
  data: VIETNAMESE_DATA,
};

export function paneStrings(language: Language): PaneStrings {
  return language === "vi" ? VIETNAMESE_PANE : english().pane;
}
