import { areaAddress, quotedSheet } from "../../counting/cell";
import { LEVELS } from "../../counting/level";
import type { SourcedText } from "../../counting/person";
import type { MadeFigure } from "../figure";
import type { ReportSettings } from "../settings";
import { baseNote, LEVEL_RULE } from "../plan/baseNote";
import { fixedValues } from "../plan/fixedValues";
import { fixedText, joined, type TextPart } from "../plan/formulaText";
import { lowRuleNote } from "../plan/lowRule";
import { CENTERED, FONT_SIZE } from "../plan/partyPage";
import { calculated, text } from "../plan/plannedCells";
import type { CellFormat, PlannedCell, SheetPlan } from "../plan/sheetPlan";
import { gap, signatureLines } from "../plan/signature";
import { across, placeOf, type SheetLine, type Table } from "../plan/table";
import { tablePlan } from "../plan/tablePlan";
import { heightOf } from "../plan/textHeight";
import { resultsPlace } from "../results/sheet";
import { textExpression, trimmed } from "../results/sourceFormulas";
import { appendixColumns, NONE_REMARK, REMARK_WIDTH, type AppendixColumn, type Counted } from "./columns";
import type { Appendix, AppendixRow, CategoryRow } from "./figures";
import { reportLine } from "./reportLine";

export const APPENDIX_NAME = "Phụ lục I";

const TITLE =
  "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ĐỐI VỚI THÀNH VIÊN LÃNH ĐẠO CẤP ỦY VÀ CÁN BỘ LÃNH ĐẠO TRONG CÁC " +
  "CƠ QUAN ĐẢNG, NHÀ NƯỚC, MẶT TRẬN TỔ QUỐC VIỆT NAM VÀ CÁC ĐOÀN THỂ CHÍNH TRỊ-XÃ HỘI Ở ĐỊA PHƯƠNG";

const BOLD: CellFormat = { font: { bold: true } };
const NOTE: CellFormat = { font: { italic: true, size: 11 }, wrapText: true, verticalAlignment: "Top" };

export interface AppendixOptions {
  /** What the results sheet is called in the workbook. */
  readonly resultsSheetName: string;
  /** The line "(Kèm theo Báo cáo số …)" of a source sheet; what is set goes before it. */
  readonly report?: SourcedText;
  readonly settings: ReportSettings;
}

/** Phụ lục I in native formulas that count the rows of the results sheet; or in the values these show. */
export function planAppendixSheet(appendix: Appendix, options: AppendixOptions): SheetPlan {
  const plan = tablePlan(appendixTable(appendix, options));
  return options.settings.cells === "values" ? fixedValues(plan) : plan;
}

/** Phụ lục I as a table: what its preview shows is the same. */
export function appendixTable(
  { rows, people }: Appendix,
  { resultsSheetName, report, settings }: AppendixOptions,
): Table<AppendixRow, AppendixColumn> {
  const place = resultsPlace(people, settings);
  const counted: Counted = (column) =>
    `${quotedSheet(resultsSheetName)}!${absolute(areaAddress(place.column(column)))}`;
  return {
    name: APPENDIX_NAME,
    above: linesAbove(reportCell(report, settings)),
    columns: appendixColumns(counted),
    rows,
    rowFormat: ({ kind }) => (kind === "section" || kind === "group" ? BOLD : undefined),
    rowHeight: heightWithRemark,
    below: linesBelow(people, counted, settings),
    onePage: true,
    gridlines: false,
  };
}

function absolute(address: string): string {
  return address.replace(/([A-Z]{1,3})(\d+)/g, "$$$1$$$2");
}

function linesAbove(report: PlannedCell | null): readonly SheetLine<never>[] {
  return [
    across(text(TITLE), { ...CENTERED, ...BOLD }),
    across(text("PHỤ LỤC I"), { ...CENTERED, ...BOLD }),
    across(report, { ...CENTERED, font: { italic: true } }),
    gap(),
  ];
}

/** The notes and, where somebody signs, the place to do so. */
function linesBelow(
  people: Appendix["people"],
  counted: Counted,
  { regulation, signatory }: ReportSettings,
): readonly SheetLine<AppendixColumn>[] {
  const notes = [
    text(`${baseNote(people, regulation)} ${LEVEL_RULE}`),
    ...lowRuleNote(people, regulation, counted("low"), counted("base")).map(calculated),
  ];
  return [gap(), ...notes.map((note) => across(note, NOTE)), ...signatureLines(signatory, "confident")];
}

/** Where there are people, room is left for a remark that only appears when a count is corrected later. */
function heightWithRemark(row: AppendixRow, fitting: number): number {
  const remarked = heightOf([text(`00${NONE_REMARK}`)], [REMARK_WIDTH], FONT_SIZE);
  return row.kind === "category" && row.total.length > 0 ? Math.max(fitting, remarked) : fitting;
}

/** The figure that a cell of the planned sheet shows; undefined where it shows none. Ghi chú tells of people too. */
export function appendixFigureAt(
  appendix: Appendix,
  settings: ReportSettings,
  cell: { readonly row: number; readonly column: number },
): MadeFigure | undefined {
  const table = appendixTable(appendix, { resultsSheetName: "", settings });
  const found = placeOf(table).find(cell);
  const row = found && table.rows[found.index];
  if (row?.kind === "handling") return found?.key === "total" ? { kind: "handled", row } : undefined;
  if (row?.kind !== "category" || row.total.length === 0) return undefined;
  const column = found?.key === "remark" ? remarked(row) : FIGURE_COLUMNS.find((key) => key === found?.key);
  return column && { kind: "people", row, column };
}

const FIGURE_COLUMNS = ["total", ...LEVELS] as const;

/** Whom the remark of a row tells of first. */
function remarked({ at, tied }: CategoryRow): "none" | "tied" | undefined {
  if (at.none.length > 0) return "none";
  return tied.length > 0 ? "tied" : undefined;
}

/** "(Kèm theo Báo cáo số …)" as it was set, else as a source sheet has it, else to be filled in. */
export function reportCell(report: SourcedText | undefined, settings: ReportSettings): PlannedCell | null {
  if (!report || settings.unit || settings.number || settings.date) return text(reportLine(settings));
  const shown = trimmed(report.text);
  const inBrackets = (line: TextPart) =>
    joined([
      ...(shown.startsWith("(") ? [] : [fixedText("(")]),
      line,
      ...(shown.endsWith(")") ? [] : [fixedText(")")]),
    ]);
  const expression = textExpression(report);
  return expression === undefined
    ? text(inBrackets(fixedText(shown)).shows)
    : calculated(inBrackets({ expression, shows: shown }));
}
