/** What stands in the workbook, set apart from our own words. */
export function quoted(text: string): string {
  return `“${text}”`;
}

/** What was entered, its decimals beyond the fourth left out: nobody reads 0,9473684210526315. */
export function quotedEntry(text: string): string {
  return quoted(text.replace(/(\d[.,]\d{4})\d+/g, "$1…"));
}

export function quotedList(texts: readonly string[]): string {
  return texts.map(quoted).join(", ");
}
