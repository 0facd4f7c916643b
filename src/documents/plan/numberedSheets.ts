/** What the sheets of a document are called that has one, or one for each of several parts: "Biểu 2 - Xã Lộc An". */
export function sheetNames(alone: string, numbered: string, parts: readonly string[]): readonly string[] {
  if (parts.length === 1) return [alone];
  return parts.map((part, index) => `${numbered} ${index + 1} - ${part}`.slice(0, LONGEST_NAME).trim());
}

/** Excel's limit. */
const LONGEST_NAME = 31;

/** Which of the parts a sheet is of, as it is called in the workbook, where a further number may stand behind. */
export function partOfSheet(sheet: string, numbered: string, parts: number): number {
  if (parts === 1) return 0;
  const rest = sheet.startsWith(`${numbered} `) ? sheet.slice(numbered.length + 1) : "";
  return Number.parseInt(rest, 10) - 1;
}
