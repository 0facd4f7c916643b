import { cellAddress } from "../../counting/cell";
import { LEVELS, type Level } from "../../counting/level";
import { CENTERED } from "./page";
import { formula, number, text } from "./plannedCells";
import type { CellFormat, PlannedCell, SheetPlan } from "./sheetPlan";
import { OUTCOME_WORDS } from "./sheetWords";
import {
  across,
  blank,
  type PlannedColumn,
  type Columns,
  type HeadingGroup,
  type RowPlace,
  type SheetLine,
} from "./table";
import { tablePlan } from "./tablePlan";

/** Ballots marked at the three levels, in the order of the ballot: high, confident, low. */
export type Marks = readonly [high: number, confident: number, low: number];

export interface InventedPerson {
  readonly position: string;
  readonly marks: Marks;
}

/** One meeting at which people were voted on. */
export interface Meeting<T> {
  readonly issued: number;
  readonly returned: number;
  readonly votes: readonly T[];
}

/** A vote that nobody held, and what stands over its table. */
export interface InventedVote<T = InventedPerson> extends Meeting<T> {
  /** Of its sheet. */
  readonly name: string;
  /** Lines above the title. */
  readonly letterhead: readonly string[];
  readonly title: string;
  /** The number of its first person: nobody has a name. */
  readonly firstNumber: number;
}

const TITLE_SIZE = 13;
const TITLE: CellFormat = { ...CENTERED, font: { bold: true, size: TITLE_SIZE } };
const LETTERHEAD: CellFormat = { font: { bold: true } };
const CENTRED: CellFormat = { horizontalAlignment: "Center" };

const SAMPLE_NOTE = "Số liệu mẫu để dùng thử: họ tên và số phiếu là giả định.";

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
  /** Lines between the title and the table. */
  readonly stated: readonly SheetLine<SampleColumn>[];
  readonly columns: Columns<Sampled, SampleColumn>;
}

/** How a formula names the ballots returned of a row. */
type ReturnedIn = (person: Sampled, here: RowPlace<SampleColumn>) => string;

/** Ballots per person, a share beside each count; one line more under the title. */
export function ballotsInColumns(vote: InventedVote, line: string): SheetPlan {
  const ballots = { width: 7, format: CENTRED };
  return sampleSheet(vote, {
    stated: [{ cells: [{ cell: text(line) }] }, blank()],
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
  });
}

/** Ballots in a sentence above the table, a share beside each count. */
export function ballotsInWords(vote: InventedVote): SheetPlan {
  const { issued, returned } = vote;
  const sentence = `Số phiếu phát ra: ${issued} phiếu; số phiếu thu về: ${returned} phiếu`;
  return sampleSheet(vote, {
    stated: [{ cells: [{ cell: text(sentence) }] }, blank()],
    columns: [...whoColumns("STT", 18, 44), ...pairedLevels(9, 10, (person) => String(person.returned))],
  });
}

/** Ballots in cells beside their labels, the three counts before the three shares. */
export function ballotsInCells(vote: InventedVote): SheetPlan {
  const { stated, returnedIn } = statedInCells(vote);
  return sampleSheet(vote, {
    stated,
    columns: [...whoColumns("TT", 18, 44), ...groupedLevels(returnedIn)],
  });
}

/** Several bodies in one table, each person's in a column of its own. */
export function bodiesInColumn(vote: InventedVote<InventedPerson & { readonly body: string }>): SheetPlan {
  const { stated, returnedIn } = statedInCells(vote);
  return sampleSheet(vote, {
    stated,
    columns: [
      ...whoColumns("STT", 15, 36),
      { key: "body", heading: "Đơn vị", width: 28, cell: ({ body = "" }) => text(body) },
      ...groupedLevels(returnedIn),
    ],
  });
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

function sampleSheet(
  vote: InventedVote<InventedPerson & { readonly body?: string }>,
  layout: Layout,
): SheetPlan {
  const { name, letterhead, title, issued, returned, votes, firstNumber } = vote;
  return tablePlan<Sampled, SampleColumn>({
    name,
    above: [
      ...letterhead.map((line) => ({ cells: [{ cell: text(line) }], format: LETTERHEAD })),
      across(text(title), TITLE),
      ...layout.stated,
    ],
    columns: layout.columns,
    header: { heights: [20, 36] },
    rows: votes.map((person, index) => ({ ...person, number: firstNumber + index, issued, returned })),
    below: [
      blank(),
      { cells: [{ cell: text(SAMPLE_NOTE), from: "name" }], format: { font: { italic: true } } },
    ],
    frozen: true,
  });
}
