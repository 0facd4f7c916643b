import { areaAddress, quotedSheet, type CellRef } from "../../counting/cell";
import type { Category } from "../../counting/category";
import { LEVELS, perLevel, type Level } from "../../counting/level";
import type { PersonResult } from "../../counting/result";
import { quoted } from "../../strings/quotation";
import type { CountedVote } from "../document";
import { readEarlier } from "../earlierVote";
import type { MadeFigure } from "../figure";
import { levelRule } from "../plan/baseNote";
import { inCellsAsked } from "../plan/cellsAsked";
import { absolute, literal } from "../plan/formulaText";
import { gap, officialForm } from "../plan/officialForm";
import { CENTERED, FONT_SIZE } from "../plan/page";
import { formula, text } from "../plan/plannedCells";
import { besideOnScreen } from "../plan/screenLine";
import type { PlannedCell, SheetPlan } from "../plan/sheetPlan";
import { OUTCOME_WORDS, peopleWord } from "../plan/sheetWords";
import { across, columnsIn, placeOf, type Columns, type HeadingGroup, type Table } from "../plan/table";
import { tablePlan } from "../plan/tablePlan";
import { VOTE_NAMES, VOTES, type ComparisonColumn, type Vote } from "./columns";
import { comparisonPlace } from "./sheet";

/** How many people there are in two votes, and how many at each level, in the rows of a document. */
export interface CountedRows {
  readonly name: string;
  readonly title: string;
  /** Over the labels. */
  readonly heading: string;
  readonly rows: (vote: CountedVote) => readonly CountedRow[];
}

export interface CountedRow {
  readonly number: string;
  readonly label: string;
  /** Undefined for a heading. */
  readonly people?: CountedPeople;
}

export interface CountedPeople extends Readonly<Record<Vote, readonly PersonResult[]>> {
  readonly categories: readonly Category[];
  /** What counts them in "So sánh kỳ trước"; `more` are further criteria as COUNTIFS takes them. */
  readonly expression: (of: Vote, column: (key: ComparisonColumn) => string, ...more: string[]) => string;
}

type Counted = "total" | Level;

type RowsColumn = "number" | "label" | `${Counted}.${Vote | "difference"}` | "aside";

const COUNTED: readonly Counted[] = ["total", ...LEVELS];

const CENTRED = { horizontalAlignment: "Center" } as const;
const TITLE = { ...CENTERED, font: { bold: true, size: 14 } } as const;
const NOTE = { font: { italic: true }, wrapText: true, verticalAlignment: "Center" } as const;
const BOLD = { font: { bold: true } } as const;

/** Counts the people of "So sánh kỳ trước", as it is called in the workbook. */
export function planCountedRows(counted: CountedRows, vote: CountedVote, people: string): SheetPlan {
  const plan = tablePlan(rowsTable(counted, vote, people));
  return inCellsAsked(plan, vote.settings);
}

function rowsTable(
  { name, title, heading, rows }: CountedRows,
  vote: CountedVote,
  people: string,
): Table<CountedRow, RowsColumn> {
  const { settings } = vote;
  const earlier = readEarlier(vote);
  const columns = rowsColumns(heading, vote, people);
  const form = officialForm(settings, columnsIn(columns), FONT_SIZE);
  return {
    name,
    above: [
      ...form.letterhead,
      across(text(title), TITLE),
      besideOnScreen(
        across(
          text(
            `Số ${peopleWord(settings.style)} ở từng mức trong hai kỳ. ${levelRule(settings.style)} Không mức nào đạt 50% thì chỉ ở cột Tổng số.`,
          ),
          NOTE,
        ),
        text(`Mẫu gợi ý. Kỳ trước lấy ở trang ${quoted(earlier.sheet)}. Cột này không in.`),
        { from: "aside", to: "aside" },
      ),
      gap(),
    ],
    columns,
    rows: rows(vote),
    rowFormat: (row) => (row.people ? undefined : BOLD),
    below: form.closing,
    paper: { keptWithFoot: 1 },
    gridlines: false,
  };
}

function rowsColumns(heading: string, vote: CountedVote, people: string): Columns<CountedRow, RowsColumn> {
  return [
    { key: "number", heading: "Số|TT", width: 4.5, cell: ({ number }) => text(number), format: CENTRED },
    { key: "label", heading, width: 20, grows: true, cell: ({ label }) => text(label) },
    ...COUNTED.map((counted) => countedColumns(counted, vote, people)),
    { key: "aside", heading: "", width: 40, offPage: true },
  ];
}

function countedColumns(
  counted: Counted,
  vote: CountedVote,
  people: string,
): HeadingGroup<CountedRow, RowsColumn> {
  const common = { width: 6.5, format: CENTRED } as const;
  const countCell = countCells(counted, vote, people);
  return {
    heading: counted === "total" ? "Tổng số" : OUTCOME_WORDS[counted],
    columns: [
      ...VOTES.map((of) => ({
        key: `${counted}.${of}` as const,
        heading: VOTE_NAMES[of].replace(" ", "|"),
        ...common,
        numberFormat: "0",
        cell: (row: CountedRow) => (row.people ? countCell(row.people, of) : null),
      })),
      {
        key: `${counted}.difference` as const,
        heading: "Chênh|lệch",
        ...common,
        numberFormat: "+0;-0;0",
        cell: (row, { at }) => {
          if (!row.people) return null;
          const difference = atLevel(row.people, "now", counted) - atLevel(row.people, "before", counted);
          return formula(`${at(`${counted}.now`)}-${at(`${counted}.before`)}`, difference);
        },
      },
    ],
  };
}

function countCells(
  counted: Counted,
  vote: CountedVote,
  people: string,
): (of: CountedPeople, vote: Vote) => PlannedCell {
  const place = comparisonPlace(vote);
  const column = (key: ComparisonColumn) =>
    `${quotedSheet(people)}!${absolute(areaAddress(place.column(key)))}`;
  return (row, of) => {
    const level =
      counted === "total" ? [] : [`${column(`outcome.${of}`)},${literal(OUTCOME_WORDS[counted])}`];
    return formula(row.expression(of, column, ...level), atLevel(row, of, counted));
  };
}

function atLevel(people: CountedPeople, of: Vote, counted: Counted): number {
  const all = people[of];
  return counted === "total" ? all.length : all.filter(({ outcome }) => outcome === counted).length;
}

/** The figure that a cell of the sheet shows; undefined where it shows none. */
export function countedFigureAt(
  counted: CountedRows,
  vote: CountedVote,
  cell: CellRef,
): MadeFigure | undefined {
  const table = rowsTable(counted, vote, "");
  const found = placeOf(table).find(cell);
  const row = found && table.rows[found.index];
  if (!row?.people) return undefined;
  const { number, label, people } = row;
  for (const of of VOTES) {
    const column = COUNTED.find((each) => found?.key === `${each}.${of}`);
    if (!column) continue;
    const total = people[of];
    const at = (outcome: PersonResult["outcome"]) => total.filter((one) => one.outcome === outcome);
    return {
      kind: "people",
      row: {
        kind: "category",
        number,
        label,
        categories: people.categories,
        total,
        at: { ...perLevel(at), none: at("none") },
        tied: total.filter((one) => one.tiedWith !== undefined),
      },
      column,
    };
  }
  return undefined;
}
