import { CATEGORIES } from "../counting/category";
import type { Arrival } from "./arrival";
import { NOBODY, type SentAppendix } from "./appendixSums";
import type { MergeFinding } from "./mergeFinding";
import { APPENDIX_COLUMNS } from "./ownAppendix";

/**
 * The Phụ lục I that came in a file, figure by figure against what its own list makes. Where not everyone was read that is
 * asked first, and nothing is compared. People for whom it has no row at all are told too.
 */
export function appendixFindings(
  { file, appendix, counted }: SentAppendix,
  own: readonly Arrival[],
): readonly MergeFinding[] {
  if (!counted) return [];
  const arrivals = own.map(({ key }) => key);
  return CATEGORIES.flatMap((category) => {
    const row = appendix.rows.get(category);
    const ofList = counted.get(category) ?? NOBODY;
    return APPENDIX_COLUMNS.flatMap((column): readonly MergeFinding[] => {
      // What is no number is told of the appendix itself.
      const stated = row ? row[column].value : 0;
      if (stated === undefined || stated === ofList[column]) return [];
      const details = { category, column, stated, counted: ofList[column] };
      const cells = [row?.[column].cell ?? { sheet: appendix.sheet, row: 0, column: 0 }];
      return [{ code: "appendixDiffers", file, cells, arrivals, details }];
    });
  });
}
