/** What stands in the workbook, set apart from our own words. */
export function quoted(text: string): string {
  return `“${text}”`;
}

/** So many characters of a text are enough to know it again. */
const MOST_TOLD = 200;

/** The beginning of a text that is longer than a sentence can hold. */
export function shortened(text: string, most = MOST_TOLD): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(HALF_A_SIGN, "").trimEnd()}…`;
}

/** Of a pair of surrogates the first. */
const HALF_A_SIGN = /[\uD800-\uDBFF]$/;

/** What was entered, its decimals beyond the fourth left out: nobody reads 0,9473684210526315. */
export function quotedEntry(text: string): string {
  return quoted(text.replace(/(\d[.,]\d{4})\d+/g, "$1…"));
}

export function quotedList(texts: readonly string[]): string {
  return texts.map(quoted).join(", ");
}
