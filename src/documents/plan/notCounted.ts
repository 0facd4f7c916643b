import type { NotUsed } from "../../counting/notUsed";
import { quoted } from "../../strings/quotation";
import type { OfficeStyle } from "../settings";
import { twoDigits } from "./formulaText";
import { peopleWord } from "./sheetWords";

/** More are told by their number. */
const MOST_NAMED = 20;

/**
 * Who is in none of the figures above because a sheet or a table was left out or hidden, as an office writes it: how many,
 * of which table, and why. Whoever was not voted on is said elsewhere. Undefined where nobody is concerned.
 */
export function notCountedLine(notUsed: readonly NotUsed[], style: OfficeStyle): string | undefined {
  const concerning = notUsed.filter(({ kind, people }) => people > 0 && kind !== "notVotedOn");
  if (concerning.length === 0) return undefined;
  const named = concerning.slice(0, MOST_NAMED).map((item) => placeOf(item, style));
  const others = concerning.length - named.length;
  return `Không tính vào số liệu trên: ${[...named, ...(others > 0 ? [`và ${others} bảng khác`] : [])].join("; ")}.`;
}

function placeOf({ kind, sheet, people }: NotUsed, style: OfficeStyle): string {
  const count = `${twoDigits(people)} ${peopleWord(style)}`;
  // Only of a table that was read it is known how many they are.
  const many = kind === "tableLeftOut" ? count : `có thể ${count}`;
  return `${many} ở bảng kiểm phiếu ${quoted(sheet)} (${kind === "hiddenSheet" ? "trang ẩn" : "được bỏ qua"})`;
}
