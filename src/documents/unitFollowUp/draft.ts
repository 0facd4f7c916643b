import type { UnitStanding } from "../../merging/followUp";
import { formatCount } from "../../strings/numbers";
import { VIETNAMESE_LEVELS } from "../../strings/terms";
import { peopleWord } from "../plan/sheetWords";
import type { OfficeStyle } from "../settings";

/**
 * The paragraph of the province's report on its units, a draft for the clerk to edit: how many reported of how many, how many
 * people, the units with people at "tín nhiệm thấp" or at no level, and by name those that are to send something still.
 */
export function unitsParagraph(standings: readonly UnitStanding[], style: OfficeStyle): readonly string[] {
  const word = peopleWord(style);
  const listed = standings.filter(({ isExpected }) => isExpected);
  const having = (...states: readonly UnitStanding["state"][]) =>
    standings.filter(({ state }) => states.includes(state));
  const merged = having("merged");
  const came = listed.filter(({ state }) => state !== "notSent").length;
  const people = merged.reduce((sum, unit) => sum + (unit.people ?? 0), 0);
  const units = (count: number) => `${formatCount(count)} đơn vị`;
  return [
    listed.length > 0 &&
      `Có ${formatCount(came)}/${units(listed.length)} đã gửi kết quả lấy phiếu tín nhiệm.`,
    `Đã tổng hợp ${units(merged.length)}, ${formatCount(people)} ${word}.`,
    ...exceptions(merged, word),
    named("chưa tổng hợp vì còn phải kiểm tra hoặc gửi lại", having("waiting", "returned", "twice")),
    named("chưa gửi", having("notSent")),
  ].filter((sentence): sentence is string => typeof sentence === "string" && sentence !== "");
}

function exceptions(merged: readonly UnitStanding[], word: string): readonly string[] {
  const told = (at: "low" | "none", having: string) => {
    const units = merged.filter((unit) => unit.at[at] > 0);
    const people = units.reduce((sum, unit) => sum + unit.at[at], 0);
    const list = units.map((unit) => `${unit.unit} (${formatCount(unit.at[at])})`).join("; ");
    return units.length > 0 ? [`${formatCount(people)} ${word} ${having}: ${list}.`] : [];
  };
  const low = told("low", `có tỷ lệ phiếu “${VIETNAMESE_LEVELS.low}” từ 50% trở lên`);
  const noneLow = `Không có ${word} nào có tỷ lệ phiếu “${VIETNAMESE_LEVELS.low}” từ 50% trở lên.`;
  return [
    ...(low.length > 0 || merged.length === 0 ? low : [noneLow]),
    ...told("none", "không mức nào đạt 50%"),
  ];
}

function named(what: string, units: readonly UnitStanding[]): string {
  if (units.length === 0) return "";
  return `${formatCount(units.length)} đơn vị ${what}: ${units.map(({ unit }) => unit).join("; ")}.`;
}
