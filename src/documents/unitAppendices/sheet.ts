import { areaAddress, cellAddress, quotedSheet } from "../../counting/cell";
import type { Category } from "../../counting/category";
import { LEVELS, type Level } from "../../counting/level";
import type { SummedPart, SummedRow } from "../../merging/appendixSums";
import { VIETNAMESE_CATEGORIES } from "../../strings/terms";
import type { UnitsReported } from "../document";
import { categoriesOf, formRows, withRowFor } from "../formRows";
import { inCellsAsked } from "../plan/cellsAsked";
import { absolute, literal } from "../plan/formulaText";
import { countInCategories } from "../plan/inCategories";
import { gap } from "../plan/officialForm";
import { CENTERED } from "../plan/page";
import { formula, number, text } from "../plan/plannedCells";
import type { PlannedCell, SheetPlan } from "../plan/sheetPlan";
import { OUTCOME_WORDS } from "../plan/sheetWords";
import {
  across,
  blank,
  placeOf,
  type Columns,
  type RowPlace,
  type SheetLine,
  type TablePlace,
} from "../plan/table";
import { tablePlan } from "../plan/tablePlan";
import type { Form } from "../settings";

const UNIT_APPENDICES_NAME = "Phụ lục I cộng từ các đơn vị";

/** What one unit has in one row of the form. */
type Part = SummedPart & { readonly category: Category };

type Summed = "total" | Level;

type PartColumn = "ordinal" | "unit" | "category" | Summed | `list.${Summed}` | "notes" | "source";

const SUMMED: readonly Summed[] = ["total", ...LEVELS];

const TITLE = { ...CENTERED, font: { bold: true, size: 14 } } as const;
const NOTE = { font: { italic: true }, wrapText: true, verticalAlignment: "Center" } as const;
const HEADING = { ...CENTERED, font: { bold: true } } as const;
const LABEL = {
  wrapText: true,
  verticalAlignment: "Center",
  horizontalAlignment: "Left",
  indentLevel: 1,
} as const;
const CENTRED = { horizontalAlignment: "Center" } as const;
const BOLD = { font: { bold: true } } as const;

/** Points of the letters in the table. */
const TABLE_SIZE = 11;

const NO_LIST = "Không có danh sách để đối chiếu.";
const DIFFERS = "Khác danh sách của đơn vị.";

/** Section I of the form, each figure the sum of the units' own below it, which stand beside what their lists make. */
export function planUnitAppendices({ sums, settings }: UnitsReported): SheetPlan {
  const parts = sums.flatMap(({ category, parts: own }) => own.map((part) => ({ ...part, category })));
  const rows = sumRows(settings.form, sums);
  const above = [...TITLE_LINES, sumHeadings(), ...rows.map(() => blank()), gap()];
  const place = placeOf<Part, PartColumn>({ above, columns: COLUMNS, rows: parts });
  const plan = tablePlan({
    name: UNIT_APPENDICES_NAME,
    above: [...TITLE_LINES, sumHeadings(), ...rows.map((row) => sumLine(row, place, sums)), gap()],
    columns: COLUMNS,
    header: { fill: "#F2F2F2" },
    rows: parts,
    fontSize: TABLE_SIZE,
  });
  return inCellsAsked(plan, settings);
}

const TITLE_LINES: readonly SheetLine<never>[] = [
  across(text("PHỤ LỤC I CỘNG TỪ CÁC ĐƠN VỊ"), TITLE),
  across(
    text(
      "Mỗi số ở bảng trên là tổng các hàng cùng đối tượng ở bảng dưới: số do đơn vị ghi trong Phụ lục I gửi kèm, mỗi đơn vị một bản. Cột Theo danh sách: số tính từ danh sách từng người của đơn vị.",
    ),
    NOTE,
  ),
  gap(),
];

/** A heading of section I, or who stands in a row of it. */
interface SumRow {
  readonly number: string;
  readonly label: string;
  readonly categories?: readonly Category[];
}

/** The rows of the form, with one for everyone whom a unit has and who has none there. */
function sumRows(form: Form, sums: readonly SummedRow[]): readonly SumRow[] {
  const whole = sums.reduce<Form>(
    (rows, { category }) => (categoriesOf(rows).includes(category) ? rows : withRowFor(rows, category)),
    form,
  );
  const rows = formRows(whole);
  const second = rows.findIndex((row, index) => index > 0 && row.kind === "section");
  return rows.slice(0, second).map((row) => ({
    number: row.number,
    label: row.label,
    ...(row.kind === "category" && { categories: row.categories }),
  }));
}

function sumHeadings(): SheetLine<PartColumn> {
  const heading = (words: string, from: PartColumn, to: PartColumn = from) => ({
    cell: text(words),
    from,
    to,
    format: HEADING,
    grid: true,
  });
  return {
    cells: [
      heading("Số TT", "ordinal"),
      heading("Đối tượng lấy phiếu", "unit", "category"),
      heading("Tổng số cán bộ lấy phiếu tín nhiệm", "total"),
      ...LEVELS.map((level) => heading(`Có tỷ lệ phiếu “${OUTCOME_WORDS[level]}” từ 50% trở lên`, level)),
      heading("Số đơn vị", "list.total"),
    ],
    height: "fit",
  };
}

function sumLine(
  row: SumRow,
  place: TablePlace<PartColumn>,
  sums: readonly SummedRow[],
): SheetLine<PartColumn> {
  const { categories } = row;
  const column = (key: PartColumn) => absolute(areaAddress(place.column(key)));
  const among = sums.filter(({ category }) => categories?.includes(category));
  const sumOf = (summed: Summed): PlannedCell | null =>
    categories
      ? formula(
          sumInCategories(categories, column("category"), column(summed)),
          among.reduce((sum, { sums: own }) => sum + own[summed], 0),
        )
      : null;
  const units = categories
    ? formula(
        countInCategories(categories, column("category")),
        among.reduce((sum, { parts }) => sum + parts.length, 0),
      )
    : null;
  const look = categories ? {} : BOLD;
  const figure = (cell: PlannedCell | null, from: PartColumn) => ({
    cell,
    from,
    format: { ...CENTRED, verticalAlignment: "Center" } as const,
    grid: true,
  });
  return {
    cells: [
      { cell: text(row.number), from: "ordinal", format: { ...CENTERED, ...look }, grid: true },
      { cell: text(row.label), from: "unit", to: "category", format: { ...LABEL, ...look }, grid: true },
      ...SUMMED.map((summed) => figure(sumOf(summed), summed)),
      figure(units, "list.total"),
    ],
    height: "fit",
  };
}

/** As `countInCategories`, of the numbers in another column. */
function sumInCategories(categories: readonly Category[], column: string, summed: string): string {
  const [first, ...others] = categories.map((category) => literal(VIETNAMESE_CATEGORIES[category]));
  if (first === undefined) return "0";
  const sum = (criterion: string) => `SUMIFS(${summed},${column},${criterion})`;
  return others.length === 0 ? sum(first) : `SUMPRODUCT(${sum(`{${[first, ...others].join(",")}}`)})`;
}

const HEADINGS_OF: Readonly<Record<Summed, string>> = {
  total: "Tổng số",
  high: "TN cao",
  confident: "TN",
  low: "TN thấp",
};

const COUNT = { width: 8, format: CENTRED, numberFormat: "0" } as const;

const COLUMNS: Columns<Part, PartColumn> = [
  { key: "ordinal", heading: "STT", width: 5, cell: (_, { index }) => number(index + 1), format: CENTRED },
  { key: "unit", heading: "Đơn vị", width: 24, grows: true, cell: ({ unit }) => text(unit) },
  {
    key: "category",
    heading: "Đối tượng",
    width: 22,
    cell: ({ category }) => text(VIETNAMESE_CATEGORIES[category]),
  },
  {
    heading: "Phụ lục I của đơn vị",
    columns: SUMMED.map((summed) => ({
      key: summed,
      heading: HEADINGS_OF[summed],
      ...COUNT,
      cell: ({ figures }: Part) => number(figures[summed]),
    })),
  },
  {
    heading: "Theo danh sách",
    columns: SUMMED.map((summed) => ({
      key: `list.${summed}` as const,
      heading: HEADINGS_OF[summed],
      ...COUNT,
      cell: ({ counted }: Part) => (counted ? number(counted[summed]) : null),
    })),
  },
  { key: "notes", heading: "Ghi chú", width: 20, cell: notesCell },
  {
    key: "source",
    heading: "Nguồn",
    width: 40,
    offPage: true,
    cell: ({ file, cell }) => text(sourceOf(file, cell)),
  },
];

/** Calculated, so that it goes once a figure is mended on the sheet. */
function notesCell({ figures, counted }: Part, { at }: RowPlace<PartColumn>): PlannedCell | null {
  if (!counted) return text(NO_LIST);
  const same = SUMMED.map((summed) => `${at(summed)}=${at(`list.${summed}`)}`);
  const isSame = SUMMED.every((summed) => figures[summed] === counted[summed]);
  return formula(`IF(AND(${same.join(",")}),"",${literal(DIFFERS)})`, isSame ? "" : DIFFERS);
}

function sourceOf(file: string, cell: SummedPart["cell"]): string {
  const where = cell ? `!${quotedSheet(cell.sheet)}!${cellAddress(cell)}` : "";
  return `${quotedSheet(file)}${where}`;
}
