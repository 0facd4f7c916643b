import type { CellRef } from "../../counting/cell";
import type { Examined } from "../../workflow/outcome";

/** Whether a cell stands on Phụ lục I or Kết quả tín nhiệm, and whether that sheet still holds what we would write. */
export function madeSheetOf(
  { own, made }: Examined,
  { sheet }: CellRef,
): { readonly holds: boolean } | undefined {
  const isResult = own.some(
    ({ name, purpose }) => name === sheet && (purpose === "appendix" || purpose === "results"),
  );
  if (!isResult) return undefined;
  const isLatest = made?.appendixSheet === sheet || made?.resultsSheet === sheet;
  return { holds: isLatest && made.upToDate && !made.changed.includes(sheet) };
}
