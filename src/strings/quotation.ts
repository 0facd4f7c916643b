/** What stands in the workbook, set apart from our own words. */
export function quoted(text: string): string {
  return `“${text}”`;
}

export function quotedList(texts: readonly string[]): string {
  return texts.map(quoted).join(", ");
}
