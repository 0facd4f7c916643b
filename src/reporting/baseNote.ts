import type { BaseKind } from "../counting/base";
import type { PersonResult } from "../counting/result";
import { BASE_NAMES } from "../strings/terms";

const SOURCES = "khoản 7.3 Điều 7 Quy định số 262-QĐ/TW; khoản 3 Điều 6 Quy định số 96-QĐ/TW";

/** The rule by which everyone is put at one level or none. */
export const LEVEL_RULE =
  "Mỗi đồng chí được tính một lần, ở mức cao nhất có tỷ lệ từ 50% trở lên (so bằng số phiếu, không làm tròn).";

/** What the percentages are taken of; when it is not the same for all, for how many people each. */
export function baseNote(results: readonly PersonResult[]): string {
  const kinds = baseKindsOf(results);
  const names = kinds.map(({ kind, people }) => {
    const name = kind === "returned" ? `tổng ${BASE_NAMES.vi.returned} (${SOURCES})` : BASE_NAMES.vi[kind];
    return kinds.length === 1 ? name : `${name}: ${String(people).padStart(2, "0")} đồng chí`;
  });
  return `Mẫu số của tỷ lệ là ${names.join("; ")}.`;
}

/** Each kind of base once, in order of appearance, with its number of people. */
export function baseKindsOf(
  results: readonly PersonResult[],
): readonly { readonly kind: BaseKind; readonly people: number }[] {
  const kinds = [...new Set(results.map(({ base }) => base.kind))];
  return kinds.map((kind) => ({ kind, people: results.filter(({ base }) => base.kind === kind).length }));
}
