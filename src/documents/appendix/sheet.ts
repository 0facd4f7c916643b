import { atOnce, mapped, type Staged } from "../../turns/staged";
import { areaAddress, quotedSheet } from "../../counting/cell";
import { HANDLINGS } from "../../counting/handling";
import { LEVELS } from "../../counting/level";
import type { NotUsed } from "../../counting/notUsed";
import type { NotVoted, SourcedText } from "../../counting/person";
import type { MadeFigure } from "../figure";
import type { OfficeStyle, ReportSettings } from "../settings";
import { attachmentLines } from "../plan/attachment";
import { baseNote, levelRule } from "../plan/baseNote";
import { inCellsAsked } from "../plan/cellsAsked";
import { lowRuleNote } from "../plan/lowRule";
import { notCountedLine } from "../plan/notCounted";
import { absolute } from "../plan/formulaText";
import { gap, hasOfficialParts, officialForm } from "../plan/officialForm";
import { CENTERED, charactersOnPage, FONT_SIZE } from "../plan/page";
import { calculated, text } from "../plan/plannedCells";
import type { CellFormat, SheetPlan } from "../plan/sheetPlan";
import { peopleWord, withUnbrokenDays } from "../plan/sheetWords";
import { across, columnsIn, placeOf, type SheetLine, type Table } from "../plan/table";
import { pagesOf, planningTable } from "../plan/tablePlan";
import { inPhrases, ROOM, type Room } from "../plan/textHeight";
import { notVotedHeading, notVotedSentence } from "../plan/notVoted";
import { RESULTS_NAME, resultsPlace } from "../results/sheet";
import {
  appendixColumns,
  LEVEL_WIDTHS,
  type AppendixColumn,
  type AppendixWords,
  type Counted,
} from "./columns";
import type { Appendix, AppendixRow, CategoryRow } from "./figures";

export const APPENDIX_NAME = "Phụ lục I";

/** In phrases, which no line breaks. */
const TITLE =
  "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM|ĐỐI VỚI THÀNH VIÊN LÃNH ĐẠO CẤP ỦY|VÀ CÁN BỘ LÃNH ĐẠO|TRONG CÁC CƠ QUAN|ĐẢNG, NHÀ NƯỚC,|" +
  "MẶT TRẬN TỔ QUỐC VIỆT NAM|VÀ CÁC ĐOÀN THỂ|CHÍNH TRỊ-XÃ HỘI Ở ĐỊA PHƯƠNG";

/** Points of the title, at least: the form rules have 13 to 14. */
const TITLE_SIZE = 13;

const BOLD: CellFormat = { font: { bold: true } };

/** Points of the letters in the table, the largest first; below 12 only for the sake of one page. */
const SIZES = [14, 13.5, 13, 12.5, 12] as const;
const SMALLER_SIZES = [11.5, 11, 10.5] as const;

/** Of Ghi chú, the narrowest first: it is given more before the letters become smaller. */
const REMARK_WIDTHS = [7.85, 11.5, 13, 18, 24, 34] as const;

/** The columns' widths that are tried in each size, from those with the most even headings. */
const WIDTHS = Object.values(LEVEL_WIDTHS).flatMap((levelWidths) =>
  REMARK_WIDTHS.map((remarkWidth) => ({ levelWidths, remarkWidth })),
);

const USUAL_LETTERS = {
  fontSize: FONT_SIZE,
  room: ROOM.close,
  levelWidths: LEVEL_WIDTHS.whole,
  remarkWidth: 11.5,
} as const;

/** Of two pages the second begins with section II. */
const ON_SECOND_PAGE = HANDLINGS.length + 1;

export interface AppendixOptions {
  /** What the results sheet is called in the workbook. */
  readonly resultsSheetName: string;
  /** The line "(Kèm theo Báo cáo số …)" of a source sheet; what is set goes before it. */
  readonly report?: SourcedText;
  /** Who was not voted on, and what was not counted: said in lines below the table where people are concerned. */
  readonly notVoted?: readonly NotVoted[];
  readonly notUsed?: readonly NotUsed[];
  readonly settings: ReportSettings;
}

/** Phụ lục I in native formulas that count the rows of the results sheet; or in the values these show. */
export function planAppendixSheet(appendix: Appendix, options: AppendixOptions): SheetPlan {
  return atOnce(planningAppendixSheet(appendix, options));
}

/** The same in stages. */
export function* planningAppendixSheet(appendix: Appendix, options: AppendixOptions): Staged<SheetPlan> {
  const plan = yield* planningTable(yield* fittedTable(appendix, options));
  return inCellsAsked(plan, options.settings);
}

type AppendixTable = Table<AppendixRow, AppendixColumn>;

/**
 * On one page in the largest letters that have room there, of 12 points or more, with some room between the rows if that can
 * be. Where head or signature leave these none, as is set: in smaller ones down to 10.5, or on two pages in large ones, the
 * second of them with section II. Then on as many as it takes.
 */
function* fittedTable(appendix: Appendix, options: AppendixOptions): Staged<AppendixTable> {
  const said = saidOf(appendix.people, options);
  yield;
  const inSizes = function* (sizes: readonly number[], room: Room = ROOM.close) {
    for (const fontSize of sizes)
      for (const widths of WIDTHS) yield tableOf(appendix, options, { ...said, fontSize, room, ...widths });
  };
  const onePageIn = function* (tables: Iterable<AppendixTable>) {
    for (const table of tables) {
      if (pagesOf(table).pages === 1) return table;
      yield;
    }
    return undefined;
  };
  const usual = appendixTable(appendix, options);
  const smaller = mayBeSmaller(usual, options.settings) ? SMALLER_SIZES : [];
  const onOne =
    (yield* onePageIn(inSizes(SIZES, ROOM.onePage))) ?? (yield* onePageIn(inSizes([...SIZES, ...smaller])));
  if (onOne) return { ...onOne, paper: { onePage: true, keptWithFoot: 0 } };
  const tried = yield* mapped(inSizes(SIZES), (table) => ({ table, ...pagesOf(table) }));
  const onTwo = tried.filter(({ pages }) => pages === 2);
  const secondPage = appendix.rows.length - ON_SECOND_PAGE;
  const best = onTwo.find(({ partedAt }) => partedAt === secondPage) ?? onTwo[0];
  return best?.table ?? usual;
}

/** Whether one page goes before letters of 12 points: as is set, and only for what stands around the table with its first note. */
function mayBeSmaller({ below = [] }: AppendixTable, settings: ReportSettings): boolean {
  const isAlone = below.length === LINES_BELOW && !hasOfficialParts(settings);
  return settings.appendixPages === "fewest" && !isAlone;
}

/** The gap and the note on base and level. */
const LINES_BELOW = 2;

/** Phụ lục I as a table: what its preview shows is the same. */
export function appendixTable(appendix: Appendix, options: AppendixOptions): AppendixTable {
  return tableOf(appendix, options, { ...saidOf(appendix.people, options), ...USUAL_LETTERS });
}

/** What is the same in letters of every size. */
interface SaidOfPeople {
  readonly counted: Counted;
  readonly base: string;
}

function saidOf(people: Appendix["people"], { resultsSheetName, settings }: AppendixOptions): SaidOfPeople {
  const place = resultsPlace(people, settings);
  return {
    counted: (column) => `${quotedSheet(resultsSheetName)}!${absolute(areaAddress(place.column(column)))}`,
    base: baseNote(people, settings),
  };
}

function tableOf(
  { rows, people }: Appendix,
  { report, notVoted = [], notUsed = [], settings }: AppendixOptions,
  lettering: Omit<AppendixWords, "people"> & SaidOfPeople,
): AppendixTable {
  const { fontSize, room } = lettering;
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
      ...noteLines(people, lettering, settings, fontSize, [
        ...notVotedNote(notVoted, settings.style),
        notCountedLine(notUsed, settings.style),
      ]),
      ...form.closing,
    ],
    fontSize,
    room,
    paper: { keptWithFoot: ON_SECOND_PAGE },
    gridlines: false,
  };
}

function titleLines(
  report: SourcedText | undefined,
  settings: ReportSettings,
  fontSize: number,
): readonly SheetLine<never>[] {
  const size = Math.max(fontSize, TITLE_SIZE);
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
  { counted, base }: SaidOfPeople,
  settings: ReportSettings,
  fontSize: number,
  more: readonly (string | undefined)[],
): readonly SheetLine<never>[] {
  const notes = [
    text(`${withUnbrokenDays(base)} ${levelRule(settings.style)}`),
    ...lowRuleNote(people, settings, counted("low"), counted("base")).map(calculated),
    ...more.flatMap((line) => (line === undefined ? [] : [text(line)])),
  ];
  const format: CellFormat = {
    font: { italic: true, size: Math.min(fontSize, NOTE_SIZE) },
    wrapText: true,
    verticalAlignment: "Top",
  };
  return notes.map((note) => across(note, format));
}

/** So many are named in Phụ lục I; of more only "Kết quả tín nhiệm" tells who they are. */
const MOST_NAMED = 6;

function notVotedNote(people: readonly NotVoted[], style: OfficeStyle): readonly string[] {
  if (people.length === 0) return [];
  return [
    people.length <= MOST_NAMED
      ? notVotedSentence(people, style)
      : `${notVotedHeading(people, style)}, nêu ở ${RESULTS_NAME}.`,
  ];
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
