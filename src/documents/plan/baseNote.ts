import type { BaseKind } from "../../counting/ballots";
import type { RegulationKey } from "../../counting/regulation";
import type { PersonResult } from "../../counting/result";
import { VIETNAMESE_BASES } from "../../strings/termsVietnamese";
import { twoDigits } from "./formulaText";

const DECISION_262 = "khoản 7.3 Điều 7 Quy định số 262-QĐ/TW";
const DECISION_96 = "khoản 3 Điều 6 Quy định số 96-QĐ/TW";
const RESOLUTION_85 = "khoản 1 Điều 17 Nghị quyết số 85/2014/QH13";

/** Where it is laid down that percentages are taken of the ballots returned; NQ 85/2014 takes them of all delegates. */
const RETURNED_SOURCES: Readonly<Record<Exclude<RegulationKey, "resolution85">, string>> = {
  appendix: `${DECISION_262}; ${DECISION_96}`,
  decision262: DECISION_262,
  decision96: DECISION_96,
  resolution96: "khoản 3 Điều 19 Nghị quyết số 96/2023/QH15",
};

/** The rule by which everyone is put at one level or none. */
export const LEVEL_RULE =
  "Mỗi đồng chí được tính một lần, ở mức cao nhất có tỷ lệ từ 50% trở lên (so bằng số phiếu, không làm tròn).";

/** What the percentages are taken of; when it is not the same for all, for how many people each. */
export function baseNote(results: readonly PersonResult[], regulation: RegulationKey = "appendix"): string {
  const kinds = baseKindsOf(results);
  const names = kinds.map(({ kind, people }) => {
    const name = baseName(kind, regulation);
    return kinds.length === 1 ? name : `${name}: ${twoDigits(people)} đồng chí`;
  });
  const note = `Mẫu số của tỷ lệ là ${names.join("; ")}.`;
  const differs = regulation === "resolution85" && kinds.some(({ kind }) => kind !== "chosenCell");
  return differs ? `${note} Lưu ý: ${RESOLUTION_85} lấy tổng số đại biểu làm mẫu số.` : note;
}

function baseName(kind: BaseKind, regulation: RegulationKey): string {
  if (regulation === "resolution85")
    return kind === "chosenCell" ? `tổng số đại biểu (${RESOLUTION_85})` : VIETNAMESE_BASES[kind];
  return kind === "returned"
    ? `tổng ${VIETNAMESE_BASES.returned} (${RETURNED_SOURCES[regulation]})`
    : VIETNAMESE_BASES[kind];
}

/** Each kind of base once, in order of appearance, with its number of people. */
export function baseKindsOf(
  results: readonly PersonResult[],
): readonly { readonly kind: BaseKind; readonly people: number }[] {
  const kinds = [...new Set(results.map(({ base }) => base.kind))];
  return kinds.map((kind) => ({ kind, people: results.filter(({ base }) => base.kind === kind).length }));
}
