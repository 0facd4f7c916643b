import { areaAddress, cellAddress, quotedSheet } from "../../counting/cell";
import { countAppendix, type Appendix, type HandlingRow } from "../appendix/figures";
import { appendixTable } from "../appendix/sheet";
import type { CountedVote } from "../document";
import type { MadeFigure } from "../figure";
import type { ReportSettings } from "../settings";
import { resultsPlace } from "../results/sheet";
import { inCellsAsked } from "../plan/cellsAsked";
import { absolute, fixedText, headcount, joined, literal, type TextPart } from "../plan/formulaText";
import { officialForm } from "../plan/officialForm";
import {
  calculatedLine,
  headed,
  LETTERS,
  numberLine,
  pageHalves,
  said,
  titled,
  type PageHalf,
  type Paragraph,
} from "../plan/paragraphPage";
import { formula, text } from "../plan/plannedCells";
import { besideOnScreen } from "../plan/screenLine";
import type { SheetPlan } from "../plan/sheetPlan";
import { peopleWord } from "../plan/sheetWords";
import { columnsIn, placeOf, type Columns, type SheetLine, type Table } from "../plan/table";
import { tablePlan } from "../plan/tablePlan";
import { paragraphPart, type Counted } from "./figures";
import { draftNarrative, type Group, type NarrativeParagraph } from "./narrative";

type ReportColumn = PageHalf | "aside";
type Line = SheetLine<ReportColumn>;

/** With its figures, where it has any. */
interface ReportLine extends Paragraph<ReportColumn> {
  readonly part?: TextPart;
}

/** What the sheets are called in the workbook that it counts in. */
export interface CountedSheets {
  readonly results: string;
  readonly appendix: string;
}

const SUGGESTED =
  "Mẫu gợi ý: các phần theo thứ tự của Báo cáo 121-BC/HU; số lấy từ trang Kết quả tín nhiệm và Phụ lục I, câu chữ theo số liệu lúc lập. Chỗ “……” ghi thêm. Cột này không in.";
const CHANGED = "Số liệu đã đổi từ khi lập: câu chữ có thể không còn đúng. Lập lại trang này.";
const DOTTED = "…".repeat(30);

export function planReportSheet(vote: CountedVote, sheets: CountedSheets): SheetPlan {
  const plan = tablePlan(reportTable(vote, sheets));
  return inCellsAsked(plan, vote.settings);
}

function reportTable(vote: CountedVote, sheets: CountedSheets): Table<never, ReportColumn> {
  const { settings } = vote;
  const columns: Columns<never, ReportColumn> = [
    ...pageHalves(),
    { key: "aside", heading: "", width: 60, offPage: true },
  ];
  // A report is a document of its own: it always has a head.
  const form = officialForm({ ...settings, letterhead: true }, columnsIn(columns), LETTERS, "Portrait");
  const head = [...form.letterhead, ...titleLines(settings)];
  return {
    name: "Báo cáo",
    above: [...head, ...paragraphsOf(vote, sheets).map((each, index) => watched(each, head.length + index))],
    columns,
    unheaded: true,
    rows: [],
    below: form.closing,
    orientation: "Portrait",
    fontSize: LETTERS,
    paper: { keptWithFoot: 1 },
    gridlines: false,
  };
}

function titleLines({ style, number }: ReportSettings): readonly Line[] {
  const written = number.normalize("NFC").replace(/^\s*(?:báo cáo\s+)?số\s*:?\s+/iu, "");
  return [
    numberLine(written || "……-BC/……", style),
    besideOnScreen<ReportColumn>(titled("BÁO CÁO", 15), text(SUGGESTED), {
      from: "aside",
      to: "aside",
      rows: 4,
    }),
    titled("kết quả lấy phiếu tín nhiệm", 14),
  ];
}

/** In the order of Báo cáo 121-BC/HU: I.1 is for the office to write, I.2 is the draft, II what was recorded under Xử lý. */
function paragraphsOf(vote: CountedVote, sheets: CountedSheets): readonly ReportLine[] {
  const { results, recognition, settings } = vote;
  const appendix = countAppendix(results, settings.form);
  const place = resultsPlace(results, settings);
  const counted: Counted = (column) =>
    `${quotedSheet(sheets.results)}!${absolute(areaAddress(place.column(column)))}`;
  const notVoted = recognition.tables.flatMap((table) => table.notVoted);
  return [
    { line: headed("I. KẾT QUẢ LẤY PHIẾU TÍN NHIỆM") },
    { line: headed("1. Công tác lãnh đạo, chỉ đạo, tổ chức thực hiện") },
    { line: said(DOTTED) },
    { line: headed("2. Kết quả lấy phiếu tín nhiệm") },
    ...draftNarrative(results, settings, notVoted).map((paragraph) => ({
      ...calculatedParagraph(paragraphPart(paragraph, counted)),
      figure: firstFigure(paragraph, appendix),
    })),
    { line: said("(Số liệu cụ thể theo Phụ lục I kèm theo.)") },
    { line: headed("II. XỬ LÝ, SỬ DỤNG KẾT QUẢ LẤY PHIẾU TÍN NHIỆM") },
    ...handlingParagraphs(appendix, settings, sheets.appendix),
    { line: said(`Trên đây là báo cáo kết quả lấy phiếu tín nhiệm của ${settings.unit.trim() || "……"}.`) },
  ];
}

function calculatedParagraph(part: TextPart): ReportLine {
  return { line: calculatedLine(part), part };
}

/** The rows of section II of Phụ lục I, each with the number that stands there. */
function handlingParagraphs(
  appendix: Appendix,
  settings: ReportSettings,
  sheet: string,
): readonly ReportLine[] {
  const table = appendixTable(appendix, { resultsSheetName: "", settings });
  const place = placeOf(table);
  return table.rows.flatMap((row, index) => {
    if (row.kind !== "handling") return [];
    const cell = `${quotedSheet(sheet)}!${absolute(place.row(index).at("total"))}`;
    return [{ ...calculatedParagraph(handlingPart(row, cell, settings)), figure: { kind: "handled", row } }];
  });
}

function handlingPart({ label, people }: HandlingRow, cell: string, { style }: ReportSettings): TextPart {
  return joined([
    fixedText(`- ${label}: `),
    noneOrCount(cell, people.length),
    fixedText(` ${peopleWord(style)}.`),
  ]);
}

/** Section II shows 0 for nobody, as the form has it. */
function noneOrCount(cell: string, people: number): TextPart {
  const some = headcount(cell, people);
  return { expression: `IF(${cell}=0,"0",${some.expression})`, shows: people === 0 ? "0" : some.shows };
}

/** Says beside a paragraph when its figures are no longer those that its words were chosen for. */
function watched({ line, part }: ReportLine, row: number): Line {
  if (!part || part.expression === fixedText(part.shows).expression) return line;
  const isSame = `EXACT(${cellAddress({ row, column: 0 })},${literal(part.shows)})`;
  return besideOnScreen(line, formula(`IF(${isSame},"",${literal(CHANGED)})`, ""), {
    from: "aside",
    to: "aside",
  });
}

/** The first number of people in a paragraph, where it is of one row of Phụ lục I. */
function firstFigure({ sentences }: NarrativeParagraph, appendix: Appendix): MadeFigure | undefined {
  const group = sentences
    .flatMap(({ pieces }) => pieces)
    .flatMap((piece): Group[] => (typeof piece === "string" || piece.kind === "share" ? [] : [piece.group]))
    .at(0);
  const [category, ...others] = group?.categories ?? [];
  const row = appendix.rows.find(
    (each) => each.kind === "category" && category !== undefined && each.categories.includes(category),
  );
  if (!group || row?.kind !== "category" || row.categories.length > 1 || others.length > 0) return undefined;
  return { kind: "people", row, column: group.having ?? "total" };
}

/** The figure that a cell of the sheet shows; undefined where it shows none. */
export function reportFigureAt(
  vote: CountedVote,
  { row, column }: { readonly row: number; readonly column: number },
): MadeFigure | undefined {
  const sheets = { results: "", appendix: "" };
  const paragraphs = paragraphsOf(vote, sheets);
  const first = reportTable(vote, sheets).above.length - paragraphs.length;
  return column < 2 ? paragraphs[row - first]?.figure : undefined;
}
