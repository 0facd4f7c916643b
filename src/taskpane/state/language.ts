import { isVietnamese, type Language } from "../../strings/language";

const KEY = "tin-nhiem.language";

/**
 * The language to begin with: the one chosen on this machine, else Vietnamese wherever anything, Excel or the machine,
 * speaks it. Many an office has an English Excel.
 */
export function firstLanguage(spoken: readonly string[]): Language {
  return rememberedLanguage() ?? (spoken.some(isVietnamese) ? "vi" : "en");
}

/** On this machine and not in the workbook: whoever opens that next may read another language. */
export function rememberLanguage(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // Where a browser keeps nothing for a page in a frame, the choice holds as long as the pane.
  }
}

function rememberedLanguage(): Language | undefined {
  try {
    const kept = window.localStorage.getItem(KEY);
    return kept === "vi" || kept === "en" ? kept : undefined;
  } catch {
    return undefined;
  }
}
