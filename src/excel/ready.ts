/** Waits until Office is there; what the pane has to know of it. */
export interface Readiness {
  /** The language of Excel's interface, e.g. "vi-VN". */
  readonly displayLanguage: string;
  /** Whether this Excel has everything the add-in needs (ExcelApi 1.14: Excel 2021 and later). */
  readonly supported: boolean;
}

export async function whenReady(): Promise<Readiness> {
  await Office.onReady();
  return {
    displayLanguage: Office.context.displayLanguage,
    supported: Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
  };
}
