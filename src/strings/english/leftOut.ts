import type { LeftOut } from "../leftOut";
import { quoted } from "../quotation";
import { counted } from "./counted";

/** The table, sheet or people left out, as it is named inside a sentence. */
export function leftOutInEnglish({ sheet, table, names, part }: LeftOut): string {
  if (part) return `${quoted(part)} on sheet ${quoted(sheet)}`;
  if (names) return `${firstNames(names)} on sheet ${quoted(sheet)}`;
  return table ? `the table at ${table} on sheet ${quoted(sheet)}` : `sheet ${quoted(sheet)}`;
}

/** The first few people by name. */
export function firstNames(names: readonly string[]): string {
  const named = names.slice(0, NAMED).join(", ");
  const others = names.length - NAMED;
  return others > 0 ? `${named} and ${counted(others, "other", "others")}` : named;
}

const NAMED = 3;
