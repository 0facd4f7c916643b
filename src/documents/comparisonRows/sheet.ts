import { areaAddress, quotedSheet, type CellRef } from "../../counting/cell";
import { CATEGORIES, type Category } from "../../counting/category";
import { LEVELS, perLevel, type Level } from "../../counting/level";
import type { PersonResult } from "../../counting/result";
import { quoted } from "../../strings/quotation";
import { VIETNAMESE_CATEGORIES } from "../../strings/terms";
import { VOTE_NAMES, VOTES, type ComparisonColumn, type Vote } from "../comparison/columns";
import { comparisonPlace } from "../comparison/sheet";
import type { CountedVote } from "../document";
import { readEarlier } from "../earlierVote";
import type { MadeFigure } from "../figure";
import { categoriesOf, formRows } from "../formRows";
import { levelRule } from "../plan/baseNote";
import { fixedValues } from "../plan/fixedValues";
import { absolute, literal } from "../plan/formulaText";
import { countInCategories } from "../plan/inCategories";
import { gap, officialForm } from "../plan/officialForm";
import { CENTERED, FONT_SIZE } from "../plan/page";
import { formula, text } from "../plan/plannedCells";
import { besideOnScreen } from "../plan/screenLine";
import type { PlannedCell, SheetPlan } from "../plan/sheetPlan";
import { OUTCOME_WORDS, peopleWord } from "../plan/sheetWords";
import { across, columnsIn, placeOf, type Columns, type HeadingGroup, type Table } from "../plan/table";
import { tablePlan } from "../plan/tablePlan";

export const COMPARISON_ROWS_NAME = "So sánh theo hàng";

/** A heading of the form, or who stands in a row of it. */
interface ComparedRow {
  readonly number: string;
  readonly label: string;
  /** Undefined for a heading. */
  readonly categories?: readonly Category[];
}

type Counted = "total" | Level;

type RowsColumn = "number" | "label" | `${Counted}.${Vote | "difference"}` | "aside";

const COUNTED: readonly Counted[] = ["total", ...LEVELS];

const CENTRED = { horizontalAlignment: "Center" } as const;
const TITLE = { ...CENTERED, font: { bold: true, size: 14 } } as const;
const NOTE = { font: { italic: true }, wrapText: true, verticalAlignment: "Center" } as const;
const BOLD = { font: { bold: true } } as const;

/** Counts the people of "So sánh kỳ trước", as it is called in the workbook, by the rows of Phụ lục I. */
export function planComparisonRows(vote: CountedVote, people: string): SheetPlan {
  const plan = tablePlan(rowsTable(vote, people));
  return vote.settings.cells === "values" ? fixedValues(plan) : plan;
}

function rowsTable(vote: CountedVote, people: string): Table<ComparedRow, RowsColumn> {
  const { settings } = vote;
  const earlier = readEarlier(vote);
  const columns = rowsColumns(vote, people);
  const form = officialForm(settings, columnsIn(columns), FONT_SIZE);
  return {
    name: COMPARISON_ROWS_NAME,
    above: [
      ...form.letterhead,
      across(text("SO SÁNH VỚI KỲ TRƯỚC THEO HÀNG CỦA PHỤ LỤC I"), TITLE),
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
    rows: rowsOf(vote),
    rowFormat: ({ categories }) => (categories ? undefined : BOLD),
    below: form.closing,
    paper: { keptWithFoot: 1 },
    gridlines: false,
  };
}

/** The rows of section I; below them, under their own words, those that only the earlier vote had people in. */
function rowsOf(vote: CountedVote): readonly ComparedRow[] {
  const { form } = vote.settings;
  const inForm = formRows(form).flatMap((row): ComparedRow[] => {
    if (row.kind === "category") return [row];
    return row.kind === "group" ? [{ number: row.number, label: row.label }] : [];
  });
  const of = new Set(readEarlier(vote).results.map(({ person }) => person.category));
  const others = CATEGORIES.filter((category) => of.has(category) && !categoriesOf(form).includes(category));
  return [
    ...inForm,
    ...others.map((category) => ({
      number: "",
      label: `${VIETNAMESE_CATEGORIES[category]} (không có hàng trong mẫu kỳ này)`,
      categories: [category],
    })),
  ];
}

function rowsColumns(vote: CountedVote, people: string): Columns<ComparedRow, RowsColumn> {
  return [
    { key: "number", heading: "Số|TT", width: 4.5, cell: ({ number }) => text(number), format: CENTRED },
    {
      key: "label",
      heading: "Đối tượng lấy phiếu",
      width: 20,
      grows: true,
      cell: ({ label }) => text(label),
    },
    ...COUNTED.map((counted) => countedColumns(counted, vote, people)),
    { key: "aside", heading: "", width: 40, offPage: true },
  ];
}

function countedColumns(
  counted: Counted,
  vote: CountedVote,
  people: string,
): HeadingGroup<ComparedRow, RowsColumn> {
  const common = { width: 6.5, format: CENTRED } as const;
  return {
    heading: counted === "total" ? "Tổng số" : OUTCOME_WORDS[counted],
    columns: [
      ...VOTES.map((of) => ({
        key: `${counted}.${of}` as const,
        heading: VOTE_NAMES[of].replace(" ", "|"),
        ...common,
        numberFormat: "0",
        cell: ({ categories }: ComparedRow) =>
          categories ? countCell(categories, counted, of, vote, people) : null,
      })),
      {
        key: `${counted}.difference` as const,
        heading: "Chênh|lệch",
        ...common,
        numberFormat: "+0;-0;0",
        cell: ({ categories }, { at }) => {
          if (!categories) return null;
          const difference =
            peopleIn(vote, "now", categories, counted).length -
            peopleIn(vote, "before", categories, counted).length;
          return formula(`${at(`${counted}.now`)}-${at(`${counted}.before`)}`, difference);
        },
      },
    ],
  };
}

function countCell(
  categories: readonly Category[],
  counted: Counted,
  of: Vote,
  vote: CountedVote,
  people: string,
): PlannedCell {
  const place = comparisonPlace(vote);
  const column = (key: ComparisonColumn) =>
    `${quotedSheet(people)}!${absolute(areaAddress(place.column(key)))}`;
  const atLevel =
    counted === "total" ? [] : [`${column(`outcome.${of}`)},${literal(OUTCOME_WORDS[counted])}`];
  const expression = countInCategories(categories, column(`category.${of}`), ...atLevel);
  return formula(expression, peopleIn(vote, of, categories, counted).length);
}

function peopleIn(
  vote: CountedVote,
  of: Vote,
  categories: readonly Category[],
  counted: Counted,
): readonly PersonResult[] {
  const results = of === "now" ? vote.results : readEarlier(vote).results;
  return results.filter(
    ({ person, outcome }) =>
      categories.includes(person.category) && (counted === "total" || outcome === counted),
  );
}

/** The figure that a cell of the sheet shows; undefined where it shows none. */
export function rowsFigureAt(vote: CountedVote, cell: CellRef): MadeFigure | undefined {
  const table = rowsTable(vote, "");
  const found = placeOf(table).find(cell);
  const row = found && table.rows[found.index];
  if (!row?.categories) return undefined;
  const { number, label, categories } = row;
  for (const of of VOTES) {
    const column = COUNTED.find((each) => found?.key === `${each}.${of}`);
    if (!column) continue;
    const total = peopleIn(vote, of, categories, "total");
    const at = (outcome: PersonResult["outcome"]) => total.filter((one) => one.outcome === outcome);
    return {
      kind: "people",
      row: {
        kind: "category",
        number,
        label,
        categories,
        total,
        at: { ...perLevel(at), none: at("none") },
        tied: total.filter((one) => one.tiedWith !== undefined),
      },
      column,
    };
  }
  return undefined;
}
