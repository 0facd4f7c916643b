import { mappedInStages, type Staged } from "../../turns/staged";
import { quotedSheet } from "../../counting/cell";
import { LEVELS } from "../../counting/level";
import type { PersonResult } from "../../counting/result";
import type { CountedVote } from "../document";
import type { MadeFigure } from "../figure";
import { attachmentLines } from "../plan/attachment";
import { baseNote } from "../plan/baseNote";
import { inCellsAsked } from "../plan/cellsAsked";
import { sheetNames } from "../plan/numberedSheets";
import { CENTERED } from "../plan/page";
import { area, text } from "../plan/plannedCells";
import type { BarChart, SheetPlan } from "../plan/sheetPlan";
import { withUnbrokenDays } from "../plan/sheetWords";
import { across, blank, placeOf, type SheetLine, type Table } from "../plan/table";
import { planningTable } from "../plan/tablePlan";
import { resultsRowOf } from "../results/sheet";
import { summaryParts, type SummaryPart } from "../summary/parts";
import {
  chartColumns,
  SHARE_WORDS,
  SHARES,
  type ChartColumn,
  type ResultsCell,
  type ShareColumn,
} from "./columns";

const ALONE = "Biểu đồ";
export const NUMBERED = "Biểu đồ";

const BOLD = { ...CENTERED, font: { bold: true } } as const;
const TITLE = { ...CENTERED, font: { bold: true, size: 14 } } as const;
const NOTE = { font: { italic: true }, wrapText: true, verticalAlignment: "Center" } as const;

/** As far apart as greys of a printer can be, from the darkest; each has a black line around it. */
const GREYS: Readonly<Record<ShareColumn, Pick<BarChart["series"][number], "fill" | "letters">>> = {
  high: { fill: "#404040", letters: "#FFFFFF" },
  confident: { fill: "#A6A6A6", letters: "#000000" },
  low: { fill: "#E0E0E0", letters: "#000000" },
  rest: { fill: "#FFFFFF", letters: "#000000" },
};

const REST_NOTE =
  "“Còn lại” là phần của mẫu số không ở mức nào: phiếu không hợp lệ, không đánh dấu. Trên thanh chỉ ghi tỷ lệ từ 10%; đủ số ở bảng dưới. Vạch giữa là 50%.";

/** What a chart has beside its bars, and what each of them takes, in points: the row that it lies over is no higher than Excel allows. */
const HEIGHT = { beside: 90, bar: 19 } as const;

/** How many people one chart has at most. */
const MOST_BARS = 16;

/** A sheet for each part that "Biểu tổng hợp kết quả" has, its figures taken from "Kết quả tín nhiệm" as it is called. */
export function* planningChartSheets(vote: CountedVote, resultsName: string): Staged<readonly SheetPlan[]> {
  const parts = summaryParts(vote);
  const names = sheetNames(
    ALONE,
    NUMBERED,
    parts.map(({ name }) => name),
  );
  const cellOf = resultsCells(vote, resultsName);
  return yield* mappedInStages(parts, function* (part, index) {
    const plan = yield* chartSheet(part, vote, cellOf, names[index] ?? ALONE);
    return inCellsAsked(plan, vote.settings);
  });
}

function resultsCells({ results, settings }: CountedVote, resultsName: string): ResultsCell {
  const rowOf = resultsRowOf(results, settings);
  return (result, column) => `${quotedSheet(resultsName)}!${rowOf(result).at(column)}`;
}

function* chartSheet(
  part: SummaryPart,
  vote: CountedVote,
  cellOf: ResultsCell,
  name: string,
): Staged<SheetPlan> {
  const charted = chartedRows(part.results.length);
  const drawn = charted.map(({ bars }) => blank(HEIGHT.beside + bars * HEIGHT.bar));
  const table = chartTable(part, vote, { cellOf, name, drawn });
  const place = placeOf(table);
  const charts = charted.map(({ first, bars }, index): BarChart => {
    const row = place.firstRow + first;
    return {
      name: `Biểu đồ ${index + 1}`,
      title: chartTitle(part, charted.length > 1 ? { first, bars } : undefined),
      area: area(place.rowAbove(drawn[index] ?? blank()), 0, 1, place.onPage),
      labels: area(row, place.columnOf("name"), bars, 1),
      shares: area(row, place.columnOf("high"), bars, SHARES.length),
      series: SHARES.map((share) => ({ name: SHARE_WORDS[share], ...GREYS[share] })),
    };
  });
  return { ...(yield* planningTable(table)), charts };
}

/** The people of each chart, as even as they come. */
function chartedRows(people: number): readonly { readonly first: number; readonly bars: number }[] {
  const charts = Math.ceil(people / MOST_BARS);
  const startOf = (index: number) => Math.round((index * people) / charts);
  return Array.from({ length: charts }, (_, index) => ({
    first: startOf(index),
    bars: startOf(index + 1) - startOf(index),
  }));
}

function chartTitle({ title }: SummaryPart, of?: { readonly first: number; readonly bars: number }): string {
  const people = of ? ` (STT ${of.first + 1}–${of.first + of.bars})` : "";
  return `Kết quả lấy phiếu tín nhiệm${title === "" ? "" : ` – ${title}`}${people}`;
}

function chartTable(
  { title, results }: SummaryPart,
  { recognition, settings }: CountedVote,
  sheet: {
    readonly cellOf: ResultsCell;
    readonly name: string;
    readonly drawn: readonly SheetLine<never>[];
  },
): Table<PersonResult, ChartColumn> {
  return {
    name: sheet.name,
    above: [
      across(text("BIỂU ĐỒ KẾT QUẢ LẤY PHIẾU TÍN NHIỆM"), TITLE),
      ...(title === "" ? [] : [across(text(title), BOLD)]),
      ...attachmentLines(recognition.report, settings),
      ...sheet.drawn,
      across(text(`${withUnbrokenDays(baseNote(results, settings))} ${REST_NOTE}`), NOTE),
    ],
    columns: chartColumns(sheet.cellOf),
    rows: results,
    paper: { keptWithFoot: 0 },
    orientation: "Portrait",
    gridlines: false,
  };
}

/** The figure that a cell of a part's sheet shows; undefined where it shows none. */
export function chartFigureAt(
  part: SummaryPart,
  vote: CountedVote,
  cell: { readonly row: number; readonly column: number },
): MadeFigure | undefined {
  const drawn = chartedRows(part.results.length).map(() => blank());
  const table = chartTable(part, vote, { cellOf: () => "", name: ALONE, drawn });
  const found = placeOf(table).find(cell);
  const result = found && table.rows[found.index];
  if (!result) return undefined;
  if (found.key === "outcome") return { kind: "outcome", result };
  const level = LEVELS.find((each) => each === found.key);
  return level && { kind: "share", result, level };
}
