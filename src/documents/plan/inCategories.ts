import type { Category } from "../../counting/category";
import { VIETNAMESE_CATEGORIES } from "../../strings/terms";
import { literal } from "./formulaText";

/**
 * How many people of these categories there are, or of those of whom the further criteria hold; `column` is where their
 * categories stand, and `more` are areas with their criteria as COUNTIFS takes them.
 */
export function countInCategories(
  categories: readonly Category[],
  column: string,
  ...more: readonly string[]
): string {
  const [first, ...others] = categories.map((category) => literal(VIETNAMESE_CATEGORIES[category]));
  if (first === undefined) return "0";
  const count = (criterion: string) => `COUNTIFS(${[column, criterion, ...more].join(",")})`;
  return others.length === 0 ? count(first) : `SUMPRODUCT(${count(`{${[first, ...others].join(",")}}`)})`;
}
