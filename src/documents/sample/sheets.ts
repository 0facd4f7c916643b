import {
  COMMUNE_POSITIONS,
  COMMUNES,
  DISTRICT_COMMITTEE,
  DISTRICT_LEADERS,
  REPORT_LINE,
  type Commune,
} from "./data";
import {
  ballotsInCells,
  ballotsInColumns,
  ballotsInWords,
  bodiesInColumn,
  type InventedVote,
} from "../plan/inventedVote";
import type { SheetPlan } from "../plan/sheetPlan";

/**
 * The sample: 128 nameless people on sixteen sheets, laid out in the different ways clerks lay such tables out. Its
 * Phụ lục I is that of Báo cáo số 121-BC/HU.
 */
export function planSampleSheets(): readonly SheetPlan[] {
  const communesFrom = DISTRICT_COMMITTEE.votes.length + 1;
  const leadersFrom = communesFrom + COMMUNES.length * COMMUNE_POSITIONS.length;
  return [
    ballotsInColumns(districtCommittee(), REPORT_LINE),
    ...COMMUNES.map((commune, index) => {
      const vote = communeVote(commune, communesFrom + index * COMMUNE_POSITIONS.length);
      return index % 2 === 0 ? ballotsInWords(vote) : ballotsInCells(vote);
    }),
    bodiesInColumn(districtLeaders(leadersFrom)),
  ];
}

function districtCommittee(): InventedVote {
  return {
    ...DISTRICT_COMMITTEE,
    name: "BTV Huyện ủy",
    letterhead: ["ĐẢNG BỘ TỈNH LÂM ĐỒNG", "HUYỆN ỦY BẢO LÂM"],
    title: "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ĐỐI VỚI ỦY VIÊN BAN THƯỜNG VỤ HUYỆN ỦY",
    firstNumber: 1,
  };
}

function communeVote(commune: Commune, firstNumber: number): InventedVote {
  const name = commune.name.toUpperCase();
  return {
    ...commune,
    letterhead: ["ĐẢNG BỘ HUYỆN BẢO LÂM", `ĐẢNG ỦY ${name}`],
    title: `KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ĐỐI VỚI ỦY VIÊN BAN THƯỜNG VỤ ĐẢNG ỦY ${name}`,
    votes: commune.votes.map((marks, index) => ({ marks, position: COMMUNE_POSITIONS[index] ?? "" })),
    firstNumber,
  };
}

function districtLeaders(firstNumber: number): Parameters<typeof bodiesInColumn>[0] {
  return {
    ...DISTRICT_LEADERS,
    name: "HĐND, UBND, MTTQ, đoàn thể",
    letterhead: ["HUYỆN BẢO LÂM"],
    title:
      "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ĐỐI VỚI LÃNH ĐẠO HĐND, UBND, THÀNH VIÊN UBND, MTTQ VIỆT NAM VÀ CÁC ĐOÀN THỂ CHÍNH TRỊ - XÃ HỘI CẤP HUYỆN",
    firstNumber,
  };
}
