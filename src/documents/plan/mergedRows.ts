import type { BaseKind } from "../../counting/ballots";
import { LEVELS, type Level } from "../../counting/level";
import { VIETNAMESE_CATEGORIES } from "../../strings/terms";
import type { RowBallots, UnitRow } from "../../merging/unitRow";
import { number, text } from "./plannedCells";
import type { SheetPlan } from "./sheetPlan";
import { OUTCOME_WORDS } from "./sheetWords";
import { across, blank, type PlannedColumn } from "./table";
import { mappedInStages, type Staged } from "../../turns/staged";
import { planningTable } from "./tablePlan";

type MergedColumn = "unit" | "name" | "position" | "category" | RowBallots | Level | "handling" | "source";

type MergedCell = PlannedColumn<UnitRow, MergedColumn>;

const TITLE = { font: { bold: true, size: 14 }, horizontalAlignment: "Center" } as const;
const HOW_TO = { font: { italic: true }, horizontalAlignment: "Center", wrapText: true } as const;
const CENTRED = { horizontalAlignment: "Center" } as const;

/** Points of a row of one line. */
const ROW_HEIGHT = 18;

const HEADINGS: Readonly<Record<RowBallots, string>> = {
  issued: "Số phiếu|phát ra",
  returned: "Số phiếu|thu về",
  valid: "Số phiếu|hợp lệ",
  invalid: "Số phiếu|không hợp lệ",
};

/**
 * A row a person, as the units reported them: one sheet where all percentages are taken of the ballots returned, and one
 * more for those of each other base, so that each is read as its unit counted it.
 */
export function* planningMergedRows(
  words: MergedWords,
  rows: readonly UnitRow[],
): Staged<readonly SheetPlan[]> {
  const parts = SHEETS.map((sheet) => ({
    ...sheet,
    own: rows.filter(({ base }) => sheet.bases.includes(base)),
  })).filter(({ own }) => own.length > 0);
  return yield* mappedInStages(parts, ({ behind, own, ballots }) =>
    sheetOf({ ...words, name: words.name + behind }, own, ballots),
  );
}

/** What a sheet of merged rows is called, and what it says of itself. */
export interface MergedWords {
  readonly name: string;
  readonly title: string;
  readonly how: string;
}

interface MergedSheet {
  /** What stands behind its name. */
  readonly behind: string;
  readonly bases: readonly BaseKind[];
  /** The numbers of ballots told beside the levels; a number that nobody has is left out. */
  readonly ballots: readonly RowBallots[];
}

const SHEETS: readonly MergedSheet[] = [
  {
    behind: "",
    bases: ["returned", "validAndInvalid"],
    ballots: ["issued", "returned", "valid", "invalid"],
  },
  { behind: " (hợp lệ)", bases: ["valid"], ballots: ["issued", "valid"] },
  { behind: " (ba mức)", bases: ["levels"], ballots: ["issued"] },
];

function sheetOf(
  { name, title, how }: MergedWords,
  rows: readonly UnitRow[],
  ballots: readonly RowBallots[],
): Staged<SheetPlan> {
  const known = ballots.filter((each) => rows.some((row) => row.ballots[each] !== undefined));
  return planningTable({
    name,
    above: [
      across(text(title), TITLE, { height: 24 }),
      across(text(`${how} Cột Nguồn: tệp, trang, ô; mã sau dấu # cho biết hàng đã sửa hay chưa.`), HOW_TO),
      blank(),
    ],
    columns: [...WHO, ...known.map(ballotColumn), ...LEVELS.map(levelColumn), ...REST],
    header: { fill: "#F2F2F2" },
    rows,
    rowHeight: ROW_HEIGHT,
    frozen: true,
  });
}

const WHO: readonly MergedCell[] = [
  { key: "unit", heading: "Đơn vị", width: 24, cell: ({ unit }) => text(unit) },
  { key: "name", heading: "Họ và tên", width: 26, cell: ({ name }) => text(name) },
  { key: "position", heading: "Chức vụ", width: 30, cell: ({ position }) => text(position) },
  {
    key: "category",
    heading: "Đối tượng",
    width: 24,
    cell: ({ category }) => text(VIETNAMESE_CATEGORIES[category]),
  },
];

const REST: readonly MergedCell[] = [
  { key: "handling", heading: "Xử lý", width: 16, cell: ({ handling }) => text(handling) },
  { key: "source", heading: "Nguồn", width: 44, offPage: true, cell: ({ source }) => text(source) },
];

function ballotColumn(key: RowBallots): MergedCell {
  return {
    key,
    heading: HEADINGS[key],
    width: 9,
    cell: ({ ballots }) => {
      const count = ballots[key];
      return count === undefined ? null : number(count);
    },
    format: CENTRED,
    numberFormat: "0",
  };
}

function levelColumn(key: Level): MergedCell {
  return {
    key,
    heading: OUTCOME_WORDS[key],
    width: 10,
    cell: (row) => number(row[key]),
    format: CENTRED,
    numberFormat: "0",
  };
}
