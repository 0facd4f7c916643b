import { cellAddress, type Area } from "../../counting/cell";
import { LEVELS } from "../../counting/level";
import { CENTERED, FONT_SIZE, partySheet } from "../plan/partyPage";
import { area, formula, number, rowOf, text, type PlannedRow } from "../plan/plannedCells";
import {
  COMMUNE_POSITIONS,
  COMMUNES,
  DISTRICT_COMMITTEE,
  DISTRICT_LEADERS,
  REPORT_LINE,
  type Commune,
  type Marks,
} from "./data";
import type { SheetPlan, Styled } from "../plan/sheetPlan";
import { OUTCOME_WORDS } from "../plan/sheetWords";
import { heightAcross, heightOf } from "../plan/textHeight";

const TITLE_SIZE = 13;
const SAMPLE_NOTE = "Số liệu mẫu để dùng thử: họ tên và số phiếu là giả định.";

/**
 * The sample: 128 nameless people on sixteen sheets, laid out in the different ways clerks lay such tables out. Its
 * Phụ lục I is that of Báo cáo số 121-BC/HU.
 */
export function planSampleSheets(): readonly SheetPlan[] {
  const communesFrom = DISTRICT_COMMITTEE.votes.length + 1;
  const leadersFrom = communesFrom + COMMUNES.length * COMMUNE_POSITIONS.length;
  return [
    sampleSheet(districtCommittee()),
    ...COMMUNES.map((commune, index) => {
      const layout = index % 2 === 0 ? communeInWords : communeInCells;
      return sampleSheet(layout(commune, communesFrom + index * COMMUNE_POSITIONS.length));
    }),
    sampleSheet(districtLeaders(leadersFrom)),
  ];
}

/** One way to lay out a vote table. The person rows follow the two header rows. */
interface Layout {
  readonly name: string;
  /** Lines above the table, the title at `titleRow`. */
  readonly head: readonly PlannedRow[];
  readonly titleRow: number;
  readonly header: readonly [PlannedRow, PlannedRow];
  /** Cells of a person's row, given the row they stand in. */
  readonly people: readonly ((row: number) => PlannedRow)[];
  /** Columns before the numbers. */
  readonly textColumns: number;
  readonly shareColumns: readonly number[];
  readonly widths: readonly number[];
}

/** Ballots per person, a share beside each count. */
function districtCommittee(): Layout {
  const { issued, returned, votes } = DISTRICT_COMMITTEE;
  const ballots = ["Phát ra", "Thu về", "Hợp lệ", "Không hợp lệ"].map(text);
  return {
    name: "BTV Huyện ủy",
    head: [
      [text("ĐẢNG BỘ TỈNH LÂM ĐỒNG")],
      [text("HUYỆN ỦY BẢO LÂM")],
      [text("KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ĐỐI VỚI ỦY VIÊN BAN THƯỜNG VỤ HUYỆN ỦY")],
      [text(REPORT_LINE)],
      [],
    ],
    titleRow: 2,
    header: [
      [...["STT", "Họ và tên", "Chức vụ", "Số phiếu"].map(text), null, null, null, ...levelPairs()],
      [null, null, null, ...ballots, ...countAndShare()],
    ],
    people: votes.map(({ position, marks }, index) => (row) => [
      ...named(index, index + 1, position),
      ...[issued, returned, returned, 0].map(number),
      ...interleaved(marks, row, 7, cellAddress({ row, column: 4 }), returned),
    ]),
    textColumns: 3,
    shareColumns: [8, 10, 12],
    widths: [5, 15, 34, 7, 7, 7, 7, 7, 9, 7, 9, 7, 9],
  };
}

/** Ballots in a sentence above the table, a share beside each count. */
function communeInWords(commune: Commune, firstNumber: number): Layout {
  const { issued, returned } = commune;
  return {
    name: commune.name,
    head: [
      ...communeHead(commune),
      [text(`Số phiếu phát ra: ${issued} phiếu; số phiếu thu về: ${returned} phiếu`)],
      [],
    ],
    titleRow: 2,
    header: [
      [...["STT", "Họ và tên", "Chức vụ"].map(text), ...levelPairs()],
      [null, null, null, ...countAndShare()],
    ],
    people: commune.votes.map((marks, index) => (row) => [
      ...named(index, firstNumber + index, COMMUNE_POSITIONS[index] ?? ""),
      ...interleaved(marks, row, 3, String(returned), returned),
    ]),
    textColumns: 3,
    shareColumns: [4, 6, 8],
    widths: [5, 18, 44, 9, 10, 9, 10, 9, 10],
  };
}

/** Ballots in cells beside their labels, the three counts before the three shares. */
function communeInCells(commune: Commune, firstNumber: number): Layout {
  const { issued, returned } = commune;
  const head = [
    ...communeHead(commune),
    [null, text("Số phiếu phát ra:"), number(issued)],
    [null, text("Số phiếu thu về:"), number(returned)],
    [],
  ];
  const base = `C$${head.length - 1}`;
  return {
    name: commune.name,
    head,
    titleRow: 2,
    header: groupedHeader(["TT", "Họ và tên", "Chức vụ"]),
    people: commune.votes.map((marks, index) => (row) => [
      ...named(index, firstNumber + index, COMMUNE_POSITIONS[index] ?? ""),
      ...grouped(marks, row, 3, base, returned),
    ]),
    textColumns: 3,
    shareColumns: [6, 7, 8],
    widths: [5, 18, 44, 9, 9, 9, 10, 10, 10],
  };
}

/** Several bodies in one table, each person's in a column of its own. */
function districtLeaders(firstNumber: number): Layout {
  const { issued, returned, votes } = DISTRICT_LEADERS;
  const head = [
    [text("HUYỆN BẢO LÂM")],
    [
      text(
        "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ĐỐI VỚI LÃNH ĐẠO HĐND, UBND, THÀNH VIÊN UBND, MTTQ VIỆT NAM VÀ CÁC ĐOÀN THỂ CHÍNH TRỊ - XÃ HỘI CẤP HUYỆN",
      ),
    ],
    [null, text("Số phiếu phát ra:"), number(issued)],
    [null, text("Số phiếu thu về:"), number(returned)],
    [],
  ];
  return {
    name: "HĐND, UBND, MTTQ, đoàn thể",
    head,
    titleRow: 1,
    header: groupedHeader(["STT", "Họ và tên", "Chức vụ", "Đơn vị"]),
    people: votes.map(({ position, body, marks }, index) => (row) => [
      ...named(index, firstNumber + index, position),
      text(body),
      ...grouped(marks, row, 4, `C$${head.length - 1}`, returned),
    ]),
    textColumns: 4,
    shareColumns: [7, 8, 9],
    widths: [5, 15, 36, 28, 9, 9, 9, 10, 10, 10],
  };
}

function communeHead({ name }: Commune): readonly PlannedRow[] {
  return [
    [text("ĐẢNG BỘ HUYỆN BẢO LÂM")],
    [text(`ĐẢNG ỦY ${name.toUpperCase()}`)],
    [text(`KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ĐỐI VỚI ỦY VIÊN BAN THƯỜNG VỤ ĐẢNG ỦY ${name.toUpperCase()}`)],
  ];
}

function named(index: number, personNumber: number, position: string): PlannedRow {
  return [number(index + 1), text(`Cán bộ ${String(personNumber).padStart(3, "0")}`), text(position)];
}

function levelPairs(): PlannedRow {
  return LEVELS.flatMap((level) => [text(OUTCOME_WORDS[level]), null]);
}

function countAndShare(): PlannedRow {
  return LEVELS.flatMap(() => [text("Số phiếu"), text("Tỷ lệ %")]);
}

function groupedHeader(first: readonly string[]): [PlannedRow, PlannedRow] {
  const levels = LEVELS.map((level) => text(OUTCOME_WORDS[level]));
  return [
    [...first.map(text), text("Số phiếu"), null, null, text("Tỷ lệ %"), null, null],
    [...first.map(() => null), ...levels, ...levels],
  ];
}

/** Count, share, count, share, … from `column` on; `base` is how the formulas name the ballots returned. */
function interleaved(marks: Marks, row: number, column: number, base: string, returned: number): PlannedRow {
  return marks.flatMap((count, index) => {
    const address = cellAddress({ row, column: column + 2 * index });
    return [number(count), formula(`${address}/${base}`, count / returned)];
  });
}

/** The three counts, then their three shares. */
function grouped(marks: Marks, row: number, column: number, base: string, returned: number): PlannedRow {
  const shares = marks.map((count, index) =>
    formula(`${cellAddress({ row, column: column + index })}/${base}`, count / returned),
  );
  return [...marks.map(number), ...shares];
}

function sampleSheet(layout: Layout): SheetPlan {
  const { head, header, people, widths } = layout;
  const firstPerson = head.length + header.length;
  const rows = [
    ...head,
    ...header,
    ...people.map((person, index) => person(firstPerson + index)),
    [],
    [null, text(SAMPLE_NOTE)],
  ];
  return partySheet({
    purpose: "sample",
    name: layout.name,
    cells: rows.map((row) => rowOf(widths.length, ...row)),
    merges: [area(layout.titleRow, 0, 1, widths.length), ...headerMerges(layout)],
    styles: styles(layout),
    columnWidths: widths,
    rowHeights: rowHeights(layout, rows),
    frozenRows: firstPerson,
    headerRow: head.length,
  });
}

function rowHeights(
  { head, titleRow, header, people, widths }: Layout,
  rows: readonly PlannedRow[],
): SheetPlan["rowHeights"] {
  const firstPerson = head.length + header.length;
  const ofTitle = heightAcross(rows[titleRow]?.[0] ?? null, widths, TITLE_SIZE) + 6;
  return [
    ...head.map((_, row) => (row === titleRow ? ofTitle : undefined)),
    20,
    36,
    ...rows.slice(firstPerson, firstPerson + people.length).map((row) => heightOf(row, widths, FONT_SIZE)),
  ];
}

/** A heading reaches down over an empty cell, or else right over the empty cells up to the next heading. */
function headerMerges({ head, header: [upper, lower] }: Layout): readonly Area[] {
  return upper.flatMap((cell, column) => {
    if (!cell) return [];
    if (!lower[column]) return [area(head.length, column, 2, 1)];
    const next = upper.findIndex((other, at) => at > column && other !== null);
    return [area(head.length, column, 1, (next < 0 ? upper.length : next) - column)];
  });
}

function styles(layout: Layout): readonly Styled[] {
  const { head, titleRow, header, people, textColumns, shareColumns, widths } = layout;
  const firstPerson = head.length + header.length;
  const table = area(firstPerson, 0, people.length, widths.length);
  const numbers = { ...table, column: textColumns, columns: widths.length - textColumns };
  const heading = { ...CENTERED, font: { bold: true } };
  return [
    { area: area(0, 0, titleRow, widths.length), format: { font: { bold: true } } },
    {
      area: area(titleRow, 0, 1, widths.length),
      format: { ...heading, font: { bold: true, size: TITLE_SIZE } },
    },
    { area: area(head.length, 0, header.length, widths.length), format: heading },
    { area: area(head.length, 0, header.length + people.length, widths.length), grid: true },
    { area: table, format: { verticalAlignment: "Center", wrapText: true } },
    { area: { ...table, columns: 1 }, format: { horizontalAlignment: "Center" } },
    { area: numbers, format: { horizontalAlignment: "Center" } },
    ...shareColumns.map((column) => ({
      area: { ...table, column, columns: 1 },
      numberFormat: "0.00%",
    })),
    { area: area(firstPerson + people.length + 1, 0, 1, widths.length), format: { font: { italic: true } } },
  ];
}
