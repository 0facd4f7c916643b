import { hashOf } from "./hash";

/**
 * What stands for a text of a sheet in the key of a choice. The workbook's settings hold no count: a text with numbers is
 * known by its hash alone.
 */
export function textKey(text: string): string {
  const folded = text.toLowerCase();
  return /\d/.test(folded) ? hashOf(folded) : folded;
}
