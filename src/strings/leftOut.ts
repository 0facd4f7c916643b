import type { FindingDetails } from "../counting/finding";
import { formatCount } from "./numbers";
import { english, type Language } from "./language";
import { quoted } from "./quotation";

export type LeftOut = Readonly<FindingDetails["leftOut"]>;

/** The table, sheet or people left out, as it is named inside a sentence. */
export function leftOutName(details: LeftOut, language: Language = "vi"): string {
  return language === "vi" ? leftOutInVietnamese(details) : english().leftOut(details);
}

export function leftOutInVietnamese({ sheet, table, names, part }: LeftOut): string {
  if (part) return `${quoted(part)} ở trang ${quoted(sheet)}`;
  if (names) return `${firstNames(names)} ở trang ${quoted(sheet)}`;
  return table ? `bảng ở vùng ${table}, trang ${quoted(sheet)}` : `trang ${quoted(sheet)}`;
}

/** The first few people by name. */
export function firstNames(names: readonly string[]): string {
  const named = names.slice(0, NAMED).join(", ");
  const others = names.length - NAMED;
  return others > 0 ? `${named} và ${formatCount(others)} người khác` : named;
}

const NAMED = 3;
