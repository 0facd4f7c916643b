/**
 * Lets ranges go that are asked nothing more. Office.js keeps every range of a piece of work until that ends, unless it was
 * tracked by hand, and then lets all of them go at a stroke, which holds the page in the square of their number: 1.8 s at
 * 3,000 sheets.
 */
export function letGo(ranges: readonly (Excel.Range | Excel.RangeAreas)[]): void {
  for (const range of ranges) range.track().untrack();
}
