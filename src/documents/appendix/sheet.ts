import { areaAddress, quotedSheet } from "../../counting/cell";
import { HANDLINGS } from "../../counting/handling";
import { LEVELS } from "../../counting/level";
import type { NotUsed } from "../../counting/notUsed";
import type { SourcedText } from "../../counting/person";
import { notCountedSentence } from "../../strings/notUsed";
import type { MadeFigure } from "../figure";
import type { ReportSettings } from "../settings";
import { attachmentLines } from "../plan/attachment";
import { baseNote, levelRule } from "../plan/baseNote";
import { fixedValues } from "../plan/fixedValues";
import { lowRuleNote } from "../plan/lowRule";
import { gap, officialForm } from "../plan/officialForm";
import { CENTERED, charactersOnPage, FONT_SIZE } from "../plan/page";
import { calculated, text } from "../plan/plannedCells";
import type { CellFormat, SheetPlan } from "../plan/sheetPlan";
import { peopleWord } from "../plan/sheetWords";
import { across, columnsIn, placeOf, type SheetLine, type Table } from "../plan/table";
import { pagesOf, tablePlan } from "../plan/tablePlan";
import { inPhrases, ROOM } from "../plan/textHeight";
import { resultsPlace } from "../results/sheet";
import { appendixColumns, type AppendixColumn, type AppendixWords, type Counted } from "./columns";
import type { Appendix, AppendixRow, CategoryRow } from "./figures";

export const APPENDIX_NAME = "Phụ lục I";

/** In phrases, which no line breaks. */
const TITLE =
  "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM|ĐỐI VỚI THÀNH VIÊN LÃNH ĐẠO CẤP ỦY|VÀ CÁN BỘ LÃNH ĐẠO|TRONG CÁC CƠ QUAN|ĐẢNG, NHÀ NƯỚC,|" +
  "MẶT TRẬN TỔ QUỐC VIỆT NAM|VÀ CÁC ĐOÀN THỂ|CHÍNH TRỊ-XÃ HỘI Ở ĐỊA PHƯƠNG";

const BOLD: CellFormat = { font: { bold: true } };

/** Points of the letters in the table, the largest first; below 12 only for the sake of one page. */
const SIZES = [14, 13.5, 13, 12.5, 12] as const;
const SMALLER_SIZES = [11.5, 11, 10.5] as const;

/** Of two pages the second begins with section II. */
const ON_SECOND_PAGE = HANDLINGS.length + 1;

export interface AppendixOptions {
  /** What the results sheet is called in the workbook. */
  readonly resultsSheetName: string;
  /** The line "(Kèm theo Báo cáo số …)" of a source sheet; what is set goes before it. */
  readonly report?: SourcedText;
  /** Of which a line below the table says what concerns people. */
  readonly notUsed?: readonly NotUsed[];
  readonly settings: ReportSettings;
}

/** Phụ lục I in native formulas that count the rows of the results sheet; or in the values these show. */
export function planAppendixSheet(appendix: Appendix, options: AppendixOptions): SheetPlan {
  const plan = tablePlan(fittedTable(appendix, options));
  return options.settings.cells === "values" ? fixedValues(plan) : plan;
}

type AppendixTable = Table<AppendixRow, AppendixColumn>;

/**
 * On one page in the largest letters that have room there, of 12 points or more. Where these have none, as is set: in
 * smaller ones down to 10.5, or on two pages in large ones, the second of them with section II. Then on as many as it takes.
 */
function fittedTable(appendix: Appendix, options: AppendixOptions): AppendixTable {
  const counted = countedIn(appendix.people, options);
  const inSize = (fontSize: number, roomy: boolean) =>
    tableOf(appendix, options, { counted, fontSize, roomy });
  const inSizes = (sizes: readonly number[]) =>
    sizes.flatMap((size) => [inSize(size, true), inSize(size, false)]);
  const fewest = options.settings.appendixPages === "fewest";
  const onOne = inSizes(fewest ? [...SIZES, ...SMALLER_SIZES] : SIZES).find(
    (table) => pagesOf(table).pages === 1,
  );
  if (onOne) return { ...onOne, paper: { onePage: true, keptWithFoot: 0 } };
  const onTwo = SIZES.map((size) => inSize(size, true))
    .map((table) => ({ table, ...pagesOf(table) }))
    .filter(({ pages }) => pages === 2);
  const secondPage = appendix.rows.length - ON_SECOND_PAGE;
  const best = onTwo.find(({ partedAt }) => partedAt === secondPage) ?? onTwo[0];
  return best?.table ?? inSize(FONT_SIZE, false);
}

/** Phụ lục I as a table: what its preview shows is the same. */
export function appendixTable(appendix: Appendix, options: AppendixOptions): AppendixTable {
  const counted = countedIn(appendix.people, options);
  return tableOf(appendix, options, { counted, fontSize: FONT_SIZE, roomy: true });
}

function countedIn(people: Appendix["people"], { resultsSheetName, settings }: AppendixOptions): Counted {
  const place = resultsPlace(people, settings);
  return (column) => `${quotedSheet(resultsSheetName)}!${absolute(areaAddress(place.column(column)))}`;
}

function tableOf(
  { rows, people }: Appendix,
  { report, notUsed = [], settings }: AppendixOptions,
  lettering: Omit<AppendixWords, "people">,
): AppendixTable {
  const { counted, fontSize } = lettering;
  const columns = appendixColumns({ ...lettering, people: peopleWord(settings.style) });
  const form = officialForm(settings, columnsIn(columns), fontSize);
  return {
    name: APPENDIX_NAME,
    above: [...form.letterhead, ...titleLines(report, settings, fontSize)],
    columns,
    rows,
    rowFormat: ({ kind }) => (kind === "section" || kind === "group" ? BOLD : undefined),
    below: [
      gap(),
      ...noteLines(people, counted, settings, fontSize, notCountedSentence(notUsed)),
      ...form.closing,
    ],
    fontSize,
    room: ROOM.tight,
    paper: { keptWithFoot: ON_SECOND_PAGE },
    gridlines: false,
  };
}

function absolute(address: string): string {
  return address.replace(/([A-Z]{1,3})(\d+)/g, "$$$1$$$2");
}

function titleLines(
  report: SourcedText | undefined,
  settings: ReportSettings,
  fontSize: number,
): readonly SheetLine<never>[] {
  const size = Math.max(fontSize, FONT_SIZE);
  const title = inPhrases(TITLE, charactersOnPage(1), size, true);
  return [
    across(text(title), { ...CENTERED, font: { bold: true, size } }),
    across(text("PHỤ LỤC I"), { ...CENTERED, font: { bold: true, size } }),
    ...attachmentLines(report, settings),
    gap(),
  ];
}

function noteLines(
  people: Appendix["people"],
  counted: Counted,
  settings: ReportSettings,
  fontSize: number,
  notCounted: string | undefined,
): readonly SheetLine<never>[] {
  const notes = [
    text(`${baseNote(people, settings, "chosen")} ${levelRule(settings.style)}`),
    ...lowRuleNote(people, settings, counted("low"), counted("base")).map(calculated),
    ...(notCounted === undefined ? [] : [text(notCounted)]),
  ];
  const format: CellFormat = {
    font: { italic: true, size: Math.min(fontSize, NOTE_SIZE) },
    wrapText: true,
    verticalAlignment: "Top",
  };
  return notes.map((note) => across(note, format));
}

/** Points, at most. */
const NOTE_SIZE = 10.5;

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
