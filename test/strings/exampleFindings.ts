import { APPENDIX_FORM } from "../../src/counting/appendixForm";
import { AT_LEAST_HALF } from "../../src/counting/threshold";
import type { CellRef } from "../../src/counting/cell";
import type { Finding, FindingCode } from "../../src/counting/finding";

const cells: readonly CellRef[] = [{ sheet: "Xã Lộc An", row: 6, column: 3 }];
const name = "Nguyễn Thị Hoa";

/** One finding of each code; the compiler keeps the list complete. */
export const EXAMPLES: { readonly [Code in FindingCode]: Extract<Finding, { code: Code }> } = {
  noTable: { code: "noTable", cells: [], details: {} },
  unreadableSheet: { code: "unreadableSheet", cells, details: { sheet: "Xã Lộc An", missing: "name" } },
  nothingEntered: { code: "nothingEntered", cells, details: { names: [name] } },
  countMissing: { code: "countMissing", cells, details: { name, count: "low" } },
  countInvalid: { code: "countInvalid", cells, details: { name, count: "high", found: "18?" } },
  countIsError: { code: "countIsError", cells, details: { name, count: "returned", found: "#REF!" } },
  nameMissing: { code: "nameMissing", cells, details: { found: "Phó Chủ tịch" } },
  levelsAboveLimit: {
    code: "levelsAboveLimit",
    cells,
    details: { name, sum: 20, limit: 19, limitName: "returned" },
  },
  returnedAboveIssued: { code: "returnedAboveIssued", cells, details: { name, returned: 21, issued: 20 } },
  validInvalidDiffer: {
    code: "validInvalidDiffer",
    cells,
    details: { name, valid: 17, invalid: 1, returned: 19 },
  },
  noMarks: { code: "noMarks", cells, details: { name, base: 19 } },
  baseIsZero: { code: "baseIsZero", cells, details: { name } },
  baseMissing: {
    code: "baseMissing",
    cells,
    details: { key: "Xã Lộc An|1", base: "returned", people: 2 },
  },
  baseUnclear: {
    code: "baseUnclear",
    cells,
    details: { key: "Xã Lộc An|1", text: "Số phiếu", people: 13 },
  },
  ballotsContradict: {
    code: "ballotsContradict",
    cells,
    details: { name, count: "returned", first: 20, second: 19 },
  },
  categoryUnknown: {
    code: "categoryUnknown",
    cells,
    details: {
      key: "trưởng ban quản lý",
      text: "Trưởng ban quản lý",
      people: 4,
      names: [name, "Trần Bình", "Lê Cường", "Phạm Dung"],
    },
  },
  totalDiffers: {
    code: "totalDiffers",
    cells,
    details: { key: "Huyện ủy|1|total 9|cộng", label: "Cộng", level: "high", stated: 176, counted: 209 },
  },
  peopleDiffer: {
    code: "peopleDiffer",
    cells,
    details: {
      key: "Huyện ủy|1|people|gồm 13 người",
      text: "Danh sách gồm 13 người",
      stated: 13,
      counted: 12,
    },
  },
  conclusionDiffers: {
    code: "conclusionDiffers",
    cells,
    details: {
      key: "Huyện ủy|1|conclusion|06 đồng chí",
      text: "06 đồng chí đạt tín nhiệm cao",
      level: "high",
      stated: 6,
      counted: 5,
    },
  },
  votesNotRead: {
    code: "votesNotRead",
    cells,
    details: { key: "Huyện ủy|1|column|không tn", text: "Không TN", numbers: 4 },
  },
  rowSumDiffers: { code: "rowSumDiffers", cells, details: { name, stated: 20, counted: 19 } },
  typedLevelDiffers: {
    code: "typedLevelDiffers",
    cells,
    details: { name, typed: "Tín nhiệm cao", reached: "confident" },
  },
  ordinalJumps: { code: "ordinalJumps", cells, details: { name, before: 3, number: 5 } },
  countedAllTheSame: {
    code: "countedAllTheSame",
    cells,
    details: { key: "Huyện ủy|1|total 9|cộng", text: "Cộng" },
  },
  columnNotUsed: { code: "columnNotUsed", cells, details: { text: "Số buổi", numbers: 4 } },
  listNotRead: {
    code: "listNotRead",
    cells,
    details: { sheet: "Xã Lộc An", text: "DANH SÁCH ĐẠI BIỂU THAM DỰ" },
  },
  numbersNotUsed: { code: "numbersNotUsed", cells, details: { sheet: "Xã Lộc An", numbers: 3 } },
  mergeCut: { code: "mergeCut", cells, details: { sheet: "Xã Lộc An", cell: "D7" } },
  tablesOverlap: {
    code: "tablesOverlap",
    cells,
    details: {
      sheet: "Xã Lộc An",
      table: "Xã Lộc An#1",
      otherSheet: "Tổng hợp",
      otherTable: "Tổng hợp#1",
      shared: 12,
      people: 13,
    },
  },
  noRowInForm: {
    code: "noRowInForm",
    cells,
    details: {
      key: "Huyện ủy|1|btv huyện ủy",
      text: "BTV Huyện ủy",
      category: "districtCommittee",
      form: "twoTier",
      people: 13,
    },
  },
  namedTableLost: {
    code: "namedTableLost",
    cells,
    details: { key: "Xã Lộc An|B5:K20", sheet: "Xã Lộc An", area: "B5:K20" },
  },
  outsideNamedTable: {
    code: "outsideNamedTable",
    cells,
    details: { key: "Xã Lộc An|B5:K20", sheet: "Xã Lộc An", area: "B5:K20", rows: 2 },
  },
  sampleMixed: { code: "sampleMixed", cells, details: { sampleTables: 16, ownTables: 2 } },
  personTwice: { code: "personTwice", cells, details: { name, otherSheet: "Thị trấn" } },
  typedShareDiffers: {
    code: "typedShareDiffers",
    cells,
    details: { name, level: "high", typed: "73,6%", computed: 7368 },
  },
  handlingUnknown: { code: "handlingUnknown", cells, details: { name, found: "nghỉ hưu" } },
  countIsText: { code: "countIsText", cells, details: { name, count: "high", found: "18 phiếu", value: 18 } },
  hiddenRowsCounted: { code: "hiddenRowsCounted", cells, details: { sheet: "Xã Lộc An", rows: 2 } },
  hiddenSheets: { code: "hiddenSheets", cells, details: { sheets: "Nháp, Cũ" } },
  baseIsValid: { code: "baseIsValid", cells, details: { people: 13 } },
  baseIsLevels: { code: "baseIsLevels", cells, details: { people: 13 } },
  levelsBelowBase: { code: "levelsBelowBase", cells, details: { people: 4, ballots: 6 } },
  tiedAtHalf: { code: "tiedAtHalf", cells, details: { name, higher: "high", lower: "confident" } },
  noLevelReached: { code: "noLevelReached", cells, details: { name } },
  nearThreshold: {
    code: "nearThreshold",
    cells,
    details: {
      name,
      level: "high",
      threshold: AT_LEAST_HALF,
      reached: false,
      count: 9,
      base: 19,
      percent: 4737,
      source: APPENDIX_FORM.citation,
    },
  },
  leftOut: { code: "leftOut", cells, details: { key: "Nháp", sheet: "Nháp" } },
  categoryChosen: {
    code: "categoryChosen",
    cells,
    details: { key: "thành ủy", text: "Thành ủy", category: "districtCommittee", people: 9 },
  },
  baseChosen: {
    code: "baseChosen",
    cells,
    details: { key: "Xã Lộc An|1", base: "chosenCell", people: 13, cell: "Xã Lộc An!C3" },
  },
  peopleDoubtful: {
    code: "peopleDoubtful",
    cells,
    details: { key: "Xã Lộc An|1|remark|B7", why: "remark", text: "đã chuyển công tác", names: [name] },
  },
  blankForm: { code: "blankForm", cells, details: { sheet: "Mẫu phiếu" } },
  notVotedOn: { code: "notVotedOn", cells, details: { sheet: "HĐND tỉnh", names: [name, "Trần Bình"] } },
  summarySheet: { code: "summarySheet", cells, details: { sheet: "Phụ lục I" } },
};
