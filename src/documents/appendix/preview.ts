import type { Recognition } from "../../reading/ballotTable";
import { buildAppendix, type AppendixRow, type People } from "./figures";
import { categoriesOf } from "../formRows";
import { planAppendixSheet } from "./sheet";
import type { Form, ReportSettings } from "../settings";
import { planResultsSheet } from "../results/sheet";
import type { PlannedCell, SheetPlan } from "../plan/sheetPlan";

/** Phụ lục I as it would be written now: what its cells would show. */
export interface AppendixPreview {
  /** "(Kèm theo Báo cáo số …)" */
  readonly report: string;
  readonly rows: readonly PreviewRow[];
  /** The lines under the table, the signature included. */
  readonly foot: readonly string[];
  /** The names of the sheets that would be written, the appendix first. */
  readonly sheets: readonly string[];
}

export interface PreviewRow {
  readonly row: AppendixRow;
  readonly remark: string;
}

const REPORT_ROW = 2;

/** Undefined while there is nobody to count, or somebody whom the chosen form has no row for. */
export function previewAppendix(
  people: People,
  report: Recognition["report"],
  settings: ReportSettings,
): AppendixPreview | undefined {
  if (people.length === 0 || !fitsForm(people, settings.form)) return undefined;
  const { rows } = buildAppendix(people, settings.form);
  // What the appendix shows depends on no row of the results sheet: one stands for all.
  const results = planResultsSheet(people.slice(0, 1), [], settings);
  const resultsSheetName = results.sheet.name;
  const plan = planAppendixSheet({ rows, people }, results, { resultsSheetName, report, settings });
  const first = firstRowOf(plan);
  return {
    report: shownIn(plan, REPORT_ROW, 0),
    rows: rows.map((row, index) => ({ row, remark: shownIn(plan, first + index, lastColumnOf(plan)) })),
    foot: plan.cells.slice(first + rows.length).flatMap((cells) => cells.map(shown).filter(Boolean)),
    sheets: [plan.name, resultsSheetName],
  };
}

/** Whether the form has a row for everyone. */
export function fitsForm(people: People, form: Form): boolean {
  const counted = categoriesOf(form);
  return people.every(({ person }) => counted.includes(person.category));
}

/** The rows under the headings, which are those repeated on every page. */
function firstRowOf({ page }: SheetPlan): number {
  return (page.repeatedRows?.last ?? 0) + 1;
}

function lastColumnOf({ page }: SheetPlan): number {
  return page.area.columns - 1;
}

function shownIn(plan: SheetPlan, row: number, column: number): string {
  return shown(plan.cells[row]?.[column] ?? null);
}

function shown(cell: PlannedCell | null): string {
  return String(cell?.shows ?? "");
}
