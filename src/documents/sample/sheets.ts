import { cellAddress } from "../../counting/cell";
import { LEVELS, type Level } from "../../counting/level";
import { CENTERED } from "../plan/page";
import { formula, number, text } from "../plan/plannedCells";
import {
  COMMUNE_POSITIONS,
  COMMUNES,
  DISTRICT_COMMITTEE,
  DISTRICT_LEADERS,
  REPORT_LINE,
  type Commune,
  type Marks,
  type Meeting,
} from "./data";
import type { CellFormat, PlannedCell, SheetPlan } from "../plan/sheetPlan";
import { OUTCOME_WORDS } from "../plan/sheetWords";
import {
  across,
  blank,
  type PlannedColumn,
  type Columns,
  type HeadingGroup,
  type RowPlace,
  type SheetLine,
} from "../plan/table";
import { tablePlan } from "../plan/tablePlan";

const TITLE_SIZE = 13;
const TITLE: CellFormat = { ...CENTERED, font: { bold: true, size: TITLE_SIZE } };
const LETTERHEAD: CellFormat = { font: { bold: true } };
const CENTRED: CellFormat = { horizontalAlignment: "Center" };

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

type SampleColumn =
  | "ordinal"
  | "name"
  | "position"
  | "body"
  | "issued"
  | "returned"
  | "valid"
  | "invalid"
  | Level
  | `${Level}Share`;

/** One person of the sample. */
interface Sampled {
  /** Counted from 1 through all sheets. */
  readonly number: number;
  readonly position: string;
  readonly body?: string;
  readonly marks: Marks;
  readonly issued: number;
  readonly returned: number;
}

type SampledColumn = PlannedColumn<Sampled, SampleColumn>;

/** One way to lay out a vote table. */
interface Layout {
  readonly name: string;
  /** Lines above the title. */
  readonly letterhead: readonly string[];
  readonly title: string;
  /** Lines between the title and the table. */
  readonly stated: readonly SheetLine<SampleColumn>[];
  readonly columns: Columns<Sampled, SampleColumn>;
  readonly people: readonly Sampled[];
}

/** How a formula names the ballots returned of a row. */
type ReturnedIn = (person: Sampled, here: RowPlace<SampleColumn>) => string;

/** Ballots per person, a share beside each count. */
function districtCommittee(): Layout {
  const ballots = { width: 7, format: CENTRED };
  return {
    name: "BTV Huyện ủy",
    letterhead: ["ĐẢNG BỘ TỈNH LÂM ĐỒNG", "HUYỆN ỦY BẢO LÂM"],
    title: "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ĐỐI VỚI ỦY VIÊN BAN THƯỜNG VỤ HUYỆN ỦY",
    stated: [{ cells: [{ cell: text(REPORT_LINE) }] }, blank()],
    columns: [
      ...whoColumns("STT", 15, 34),
      {
        heading: "Số phiếu",
        columns: [
          { ...ballots, key: "issued", heading: "Phát ra", cell: ({ issued }) => number(issued) },
          { ...ballots, key: "returned", heading: "Thu về", cell: ({ returned }) => number(returned) },
          { ...ballots, key: "valid", heading: "Hợp lệ", cell: ({ returned }) => number(returned) },
          { ...ballots, key: "invalid", heading: "Không hợp lệ", cell: () => number(0) },
        ],
      },
      ...pairedLevels(7, 9, (_, { at }) => at("returned")),
    ],
    people: sampled(DISTRICT_COMMITTEE, 1),
  };
}

/** Ballots in a sentence above the table, a share beside each count. */
function communeInWords(commune: Commune, firstNumber: number): Layout {
  const { issued, returned } = commune;
  const sentence = `Số phiếu phát ra: ${issued} phiếu; số phiếu thu về: ${returned} phiếu`;
  return {
    ...ofCommune(commune, firstNumber),
    stated: [{ cells: [{ cell: text(sentence) }] }, blank()],
    columns: [...whoColumns("STT", 18, 44), ...pairedLevels(9, 10, (person) => String(person.returned))],
  };
}

/** Ballots in cells beside their labels, the three counts before the three shares. */
function communeInCells(commune: Commune, firstNumber: number): Layout {
  const { stated, returnedIn } = statedInCells(commune);
  return {
    ...ofCommune(commune, firstNumber),
    stated,
    columns: [...whoColumns("TT", 18, 44), ...groupedLevels(returnedIn)],
  };
}

/** Several bodies in one table, each person's in a column of its own. */
function districtLeaders(firstNumber: number): Layout {
  const { stated, returnedIn } = statedInCells(DISTRICT_LEADERS);
  return {
    name: "HĐND, UBND, MTTQ, đoàn thể",
    letterhead: ["HUYỆN BẢO LÂM"],
    title:
      "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ĐỐI VỚI LÃNH ĐẠO HĐND, UBND, THÀNH VIÊN UBND, MTTQ VIỆT NAM VÀ CÁC ĐOÀN THỂ CHÍNH TRỊ - XÃ HỘI CẤP HUYỆN",
    stated,
    columns: [
      ...whoColumns("STT", 15, 36),
      { key: "body", heading: "Đơn vị", width: 28, cell: ({ body = "" }) => text(body) },
      ...groupedLevels(returnedIn),
    ],
    people: sampled(DISTRICT_LEADERS, firstNumber),
  };
}

function ofCommune(
  commune: Commune,
  firstNumber: number,
): Pick<Layout, "name" | "letterhead" | "title" | "people"> {
  const name = commune.name.toUpperCase();
  const votes = commune.votes.map((marks, index) => ({ marks, position: COMMUNE_POSITIONS[index] ?? "" }));
  return {
    name: commune.name,
    letterhead: ["ĐẢNG BỘ HUYỆN BẢO LÂM", `ĐẢNG ỦY ${name}`],
    title: `KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ĐỐI VỚI ỦY VIÊN BAN THƯỜNG VỤ ĐẢNG ỦY ${name}`,
    people: sampled({ ...commune, votes }, firstNumber),
  };
}

function sampled(
  { issued, returned, votes }: Meeting<Pick<Sampled, "position" | "body" | "marks">>,
  firstNumber: number,
): readonly Sampled[] {
  return votes.map((vote, index) => ({ ...vote, number: firstNumber + index, issued, returned }));
}

/** Ballots in cells beside their labels. */
function statedInCells({ issued, returned }: Meeting<unknown>): {
  readonly stated: Layout["stated"];
  readonly returnedIn: ReturnedIn;
} {
  const labelled = (label: string, ballots: number): SheetLine<SampleColumn> => ({
    cells: [
      { cell: text(label), from: "name" },
      { cell: number(ballots), from: "position" },
    ],
  });
  const returnedLine = labelled("Số phiếu thu về:", returned);
  return {
    stated: [labelled("Số phiếu phát ra:", issued), returnedLine, blank()],
    // "C$5"
    returnedIn: (_, { table }) =>
      cellAddress({ row: table.rowAbove(returnedLine), column: table.columnOf("position") }).replace(
        /\d+/,
        "$$$&",
      ),
  };
}

function whoColumns(
  ordinalHeading: string,
  nameWidth: number,
  positionWidth: number,
): readonly SampledColumn[] {
  const nameOf = ({ number: n }: Sampled) => text(`Cán bộ ${String(n).padStart(3, "0")}`);
  return [
    {
      key: "ordinal",
      heading: ordinalHeading,
      width: 5,
      cell: (_, { index }) => number(index + 1),
      format: CENTRED,
    },
    { key: "name", heading: "Họ và tên", width: nameWidth, cell: nameOf },
    { key: "position", heading: "Chức vụ", width: positionWidth, cell: ({ position }) => text(position) },
  ];
}

/** Count, share, count, share, … each pair under its level. */
function pairedLevels(
  countWidth: number,
  shareWidth: number,
  returnedIn: ReturnedIn,
): readonly HeadingGroup<Sampled, SampleColumn>[] {
  return LEVELS.map((level) => ({
    heading: OUTCOME_WORDS[level],
    columns: [
      countColumn(level, "Số phiếu", countWidth),
      shareColumn(level, "Tỷ lệ %", shareWidth, returnedIn),
    ],
  }));
}

/** The three counts, then their three shares. */
function groupedLevels(returnedIn: ReturnedIn): readonly HeadingGroup<Sampled, SampleColumn>[] {
  return [
    { heading: "Số phiếu", columns: LEVELS.map((level) => countColumn(level, OUTCOME_WORDS[level], 9)) },
    {
      heading: "Tỷ lệ %",
      columns: LEVELS.map((level) => shareColumn(level, OUTCOME_WORDS[level], 10, returnedIn)),
    },
  ];
}

function countColumn(level: Level, heading: string, width: number): SampledColumn {
  return { key: level, heading, width, cell: (person) => number(markedAt(person, level)), format: CENTRED };
}

function shareColumn(level: Level, heading: string, width: number, returnedIn: ReturnedIn): SampledColumn {
  const cell = (person: Sampled, here: RowPlace<SampleColumn>): PlannedCell =>
    formula(`${here.at(level)}/${returnedIn(person, here)}`, markedAt(person, level) / person.returned);
  return { key: `${level}Share`, heading, width, cell, format: CENTRED, numberFormat: "0.00%" };
}

function markedAt({ marks: [high, confident, low] }: Sampled, level: Level): number {
  return { high, confident, low }[level];
}

function sampleSheet({ name, letterhead, title, stated, columns, people }: Layout): SheetPlan {
  return tablePlan<Sampled, SampleColumn>({
    name,
    above: [
      ...letterhead.map((line) => ({ cells: [{ cell: text(line) }], format: LETTERHEAD })),
      across(text(title), TITLE),
      ...stated,
    ],
    columns,
    header: { heights: [20, 36] },
    rows: people,
    below: [
      blank(),
      { cells: [{ cell: text(SAMPLE_NOTE), from: "name" }], format: { font: { italic: true } } },
    ],
    frozen: true,
  });
}
