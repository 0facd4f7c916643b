import { LEVELS, type Level } from "../../counting/level";
import type { PersonResult } from "../../counting/result";
import { formula, number } from "../plan/plannedCells";
import type { PlannedCell } from "../plan/sheetPlan";
import { OUTCOME_WORDS } from "../plan/sheetWords";
import { sourcedCell } from "../plan/sourceCells";
import type { Columns, PlannedColumn } from "../plan/table";
import type { ResultsColumn } from "../results/columns";

/** The columns of "Biểu đồ": names and shares are what the chart is drawn from. */
export type ChartColumn = "ordinal" | "name" | ShareColumn | "outcome";

/** What of the base is at no level is `rest`. */
export type ShareColumn = Level | "rest";

export const SHARES: readonly ShareColumn[] = [...LEVELS, "rest"];

export const SHARE_WORDS: Readonly<Record<ShareColumn, string>> = { ...OUTCOME_WORDS, rest: "Còn lại" };

/** The cell of a person on "Kết quả tín nhiệm", as formulas name it. */
export type ResultsCell = (result: PersonResult, column: ResultsColumn) => string;

const CENTRED = { horizontalAlignment: "Center" } as const;

export function chartColumns(cellOf: ResultsCell): Columns<PersonResult, ChartColumn> {
  return [
    { key: "ordinal", heading: "STT", width: 5, cell: (_, { index }) => number(index + 1), format: CENTRED },
    {
      key: "name",
      heading: "Họ và tên",
      width: 22,
      grows: true,
      cell: (result) => formula(cellOf(result, "name"), nameOf(result)),
    },
    ...SHARES.map((key): PlannedColumn<PersonResult, ChartColumn> => ({
      key,
      heading: SHARE_WORDS[key],
      width: 9.5,
      cell: (result) => (key === "rest" ? restCell(result, cellOf) : shareCell(result, key, cellOf)),
      format: CENTRED,
      numberFormat: "0.00%",
    })),
    {
      key: "outcome",
      heading: "Mức",
      width: 14,
      grows: true,
      cell: (result) => formula(cellOf(result, "outcome"), OUTCOME_WORDS[result.outcome]),
      format: CENTRED,
    },
  ];
}

/** As "Kết quả tín nhiệm" shows it. */
function nameOf({ person: { name, cell } }: PersonResult): string {
  return String(sourcedCell(name, cell)?.shows ?? "");
}

function shareCell(result: PersonResult, level: Level, cellOf: ResultsCell): PlannedCell {
  const { count, base } = result.shares[level];
  return formula(cellOf(result, `${level}Share`), count / base);
}

/** By counts, not by shares: what is left of nothing is 0. */
function restCell(result: PersonResult, cellOf: ResultsCell): PlannedCell {
  const base = cellOf(result, "base");
  const levels = LEVELS.map((level) => cellOf(result, level)).join("-");
  const rest = result.base.value - LEVELS.reduce((sum, level) => sum + result.shares[level].count, 0);
  return formula(`(${base}-${levels})/${base}`, rest / result.base.value);
}
