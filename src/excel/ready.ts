/** Waits until Office is there; what the pane has to know of it. */
export interface Readiness {
  /** The languages of Excel's interface and of what is written in it, e.g. "vi-VN". */
  readonly languages: readonly string[];
  /** Whether this Excel has everything the add-in needs (ExcelApi 1.14: Excel 2021 and later). */
  readonly supported: boolean;
  /**
   * Whether Office is in a dark theme now; undefined where Office does not say (the web), and the browser's wish stands.
   * Excel tells nobody when that changes.
   */
  readonly isDark: () => boolean | undefined;
}

export async function whenReady(): Promise<Readiness> {
  await Office.onReady();
  return {
    languages: [Office.context.displayLanguage, Office.context.contentLanguage].filter(Boolean),
    supported: Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
    isDark: () => isDarkTheme(Office.context.officeTheme),
  };
}

/** By the pane's background, "#RRGGBB": older Excels do not say `isDarkTheme`. */
function isDarkTheme(theme: Office.OfficeTheme | undefined): boolean | undefined {
  if (!theme) return undefined;
  const channels = /^#(..)(..)(..)/.exec(theme.bodyBackgroundColor)?.slice(1);
  return channels?.every((channel) => parseInt(channel, 16) < 0x80);
}
