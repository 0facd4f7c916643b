/** A number with the format that its cell shows it in. */
export interface FormattedNumber {
  readonly type: "FormattedNumber";
  readonly basicValue: number;
  readonly numberFormat: string;
}

/** Two decimals, as on the made sheets. Formats are written as in en-US; a Vietnamese Excel shows a comma. */
const PERCENT = "0.00%";

/**
 * A share, as a fraction of 1. Where Excel takes a number together with its format (CustomFunctionsRuntime 1.4: Microsoft
 * 365 and the web, not Excel 2021 and 2024), the cell shows a percentage by itself.
 */
export function shownShare(share: number): number | FormattedNumber {
  const takesFormats = Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4");
  return takesFormats ? { type: "FormattedNumber", basicValue: share, numberFormat: PERCENT } : share;
}
