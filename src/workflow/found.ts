import { severityOf } from "../counting/finding";
import type { Workbook } from "../excel/batch";
import { selectArea } from "../excel/select";
import type { AppendixOutcome } from "./outcome";

/** Brings the cell of the first error to the front. One sync. */
export async function showWhatWasFound(
  workbook: Workbook,
  { recognition }: Extract<AppendixOutcome, { readonly status: "refused" }>,
): Promise<void> {
  const first = recognition.findings.find((finding) => severityOf(finding) === "error");
  const [cell] = first?.cells ?? [];
  if (cell) await selectArea(workbook, cell.sheet, { ...cell, rows: 1, columns: 1 });
}
