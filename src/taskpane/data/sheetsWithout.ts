import type { Examined } from "../../workflow/outcome";

/** The sheets that hold no table that was read, were not left out, and of which nothing is said elsewhere. */
export function sheetsWithout({ sheets, recognition }: Examined): readonly string[] {
  const spokenOf = new Set([
    ...recognition.tables.map(({ sheet }) => sheet),
    ...recognition.findings.flatMap(({ details }) => ("sheet" in details ? [details.sheet] : [])),
  ]);
  return sheets.filter((sheet) => !spokenOf.has(sheet));
}
