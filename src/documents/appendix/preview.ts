import type { Recognition } from "../../reading/ballotTable";
import { reportCell } from "../plan/attachment";
import type { PlannedCell } from "../plan/sheetPlan";
import { columnsIn, placeOf } from "../plan/table";
import { RESULTS_NAME } from "../results/sheet";
import type { ReportSettings } from "../settings";
import { countAppendix, type AppendixRow, type People } from "./figures";
import { fitsForm } from "./fitsForm";
import { APPENDIX_NAME, appendixTable } from "./sheet";

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

/** Undefined while there is nobody to count, or somebody whom the chosen form has no row for. */
export function previewAppendix(
  people: People,
  report: Recognition["report"],
  settings: ReportSettings,
): AppendixPreview | undefined {
  if (people.length === 0 || !fitsForm(people, settings.form)) return undefined;
  const appendix = countAppendix(people, settings.form);
  const table = appendixTable(appendix, { resultsSheetName: RESULTS_NAME, report, settings });
  const place = placeOf(table);
  const remarks = columnsIn(table.columns).find(({ key }) => key === "remark");
  return {
    report: settings.attachment ? shown(reportCell(report, settings)) : "",
    rows: table.rows.map((row, index) => ({
      row,
      remark: shown(remarks?.cell?.(row, place.row(index)) ?? null),
    })),
    foot: (table.below ?? []).flatMap(({ cells }) => cells.map(({ cell }) => shown(cell)).filter(Boolean)),
    sheets: [APPENDIX_NAME, RESULTS_NAME],
  };
}

function shown(cell: PlannedCell | null): string {
  return String(cell?.shows ?? "");
}
