import { areaAddress, cellAddress, quotedSheet } from "../../counting/cell";
import type { PeopleList } from "../../reading/peopleList";
import type { ListSheets } from "../document";
import {
  countedMarks,
  decidedDifferences,
  MARK_KEYS,
  MARK_KINDS,
  nextDifference,
  openDifferences,
  type MarkKind,
  type TwoCounts,
} from "../plan/countedMarks";
import { formula, number, text } from "../plan/plannedCells";
import { MARK_WORDS } from "../plan/markWords";
import type { PlannedCell } from "../plan/sheetPlan";
import {
  across,
  blank,
  placeOf,
  type CellRule,
  type Columns,
  type PlannedColumn,
  type RowPlace,
  type SheetLine,
  type Table,
  type TablePlace,
} from "../plan/table";
import { tablePlan } from "../plan/tablePlan";
import { marksNames, type MarksNames } from "./names";

type PersonKey = `person${number}`;
type MarksColumn = "bundle" | "ballot" | PersonKey | "entered";
type DifferenceColumn = "ballot" | PersonKey | `decided${number}`;

/** So many ballots are counted, bundled and shaded together. */
const BUNDLE = 10;

const TITLE = { font: { bold: true, size: 14 }, horizontalAlignment: "Left" } as const;
const HOW_TO = { font: { italic: true }, wrapText: true } as const;
const BOLD = { font: { bold: true }, wrapText: false } as const;
const CENTRED = { horizontalAlignment: "Center" } as const;
const TYPED = { ...CENTRED, fill: { color: "#FFF9E5" } } as const;
const SECOND_BUNDLE = { fill: { color: "#F3F3F3" } } as const;

const HOW_TO_TYPE =
  "Mỗi hàng một lá phiếu (đã đánh số), mỗi cột một người, một phím một dấu: 1 tín nhiệm cao, 2 tín nhiệm, 3 tín nhiệm thấp, x không hợp lệ đối với người đó; để trống nếu không đánh dấu. Gõ dấu rồi nhấn Tab sang người sau; ở người cuối nhấn Enter thì xuống đầu lá sau. Lá không đánh dấu ai: ghi 0 ở người đầu tiên. Người ghi lần này không xem trang của lần kia.";
const HOW_TO_DECIDE =
  "Chỉ hiện những ô hai lần ghi khác nhau (lần 1 ≠ lần 2). Xem lại lá phiếu và sửa ở trang ghi sai; hoặc Ban Kiểm phiếu ghi dấu được công nhận vào cột Kết luận (1, 2, 3, x; 0 là không đánh dấu). Kết luận được lưu ở đây.";

/** Typed quickly: one key, Enter. */
const MARK_RULE: CellRule = {
  rule: { list: { inCellDropDown: true, source: [...Object.values(MARK_KEYS), "X"].join(",") } },
  title: "Dấu trên phiếu",
  message: "Chỉ ghi một trong các phím 1, 2, 3, x, 0; hoặc để trống nếu không đánh dấu.",
};

/** Of each list two sheets that ballots are typed into, neither of which shows the other, and one of what differs. */
export const planMarksSheets: ListSheets["plan"] = ({ lists, settings }, nameOf) => {
  const names = marksNames(lists);
  return lists.flatMap((list, index) => {
    const of = names[index] ?? { first: "", second: "", differences: "" };
    const rows = rowsOf(settings.papers.counting.ballots);
    const typed = (name: string, turn: number) => tablePlan(marksTable(list, rows, { name, turn }));
    return [typed(of.first, 1), typed(of.second, 2), tablePlan(differencesTable(list, rows, of, nameOf))];
  });
};

/** What is told of a person below what differs. */
const TOLD = [...MARK_KINDS, "decided", "nextOne", "nextTwo", "nextThree"] as const;

export type Told = (typeof TOLD)[number] | "open";

/** Where the sheets of a list say what its counts come to: cells and ranges as other sheets name them. */
export interface MarksPlaces {
  readonly ballots: string;
  readonly entered: readonly [first: string, second: string];
  readonly told: (told: Told, person: number) => string;
}

export function marksPlaces(
  list: PeopleList,
  ballots: number,
  names: MarksNames,
  nameOf: (planned: string) => string,
): MarksPlaces {
  const rows = rowsOf(ballots);
  const marks = marksPlace(list, rows);
  const range = (name: string, key: MarksColumn) => rangeOn(nameOf(name), areaAddress(marks.column(key)));
  return {
    ballots: range(names.first, "ballot"),
    entered: [range(names.first, "entered"), range(names.second, "entered")],
    told: (told, person) => rangeOn(nameOf(names.differences), toldAt(list, rows, told, person)),
  };
}

function rowsOf(ballots: number): readonly number[] {
  return Array.from({ length: ballots }, (_, row) => row + 1);
}

function rangeOn(sheet: string, address: string): string {
  return `${quotedSheet(sheet)}!${address.replace(/([A-Z]{1,3})(\d+)/g, "$$$1$$$2")}`;
}

// What is typed

function marksTable(
  list: PeopleList,
  rows: readonly number[],
  { name, turn }: { readonly name: string; readonly turn: number },
): Table<number, MarksColumn> {
  return {
    name,
    above: marksAbove(list, rows, turn),
    columns: marksColumns(list),
    header: { fill: "#F2F2F2" },
    rows,
    rowFormat: (ballot) => (Math.ceil(ballot / BUNDLE) % 2 === 0 ? SECOND_BUNDLE : undefined),
    rowHeight: 18,
    frozen: true,
  };
}

function marksPlace(list: PeopleList, rows: readonly number[]): TablePlace<MarksColumn> {
  const above = Array.from({ length: 3 + MARK_KINDS.length }, () => blank());
  return placeOf<number, MarksColumn>({ above, columns: marksColumns(list), rows });
}

function marksAbove(
  list: PeopleList,
  rows: readonly number[],
  turn: number,
): readonly SheetLine<MarksColumn>[] {
  const place = marksPlace(list, rows);
  const entered = formula(`SUM(${areaAddress(place.column("entered"))})`, 0);
  return [
    across(text(`GHI PHIẾU LẦN ${turn} - ${list.sheet}`), TITLE, { height: 24 }),
    across(text(HOW_TO_TYPE), HOW_TO),
    {
      cells: [
        { cell: text("Số phiếu đã ghi"), format: BOLD },
        { cell: entered, from: "person0", format: { ...CENTRED, font: { bold: true } } },
      ],
    },
    ...MARK_KINDS.map((kind) => totalsLine(list, place, kind)),
  ];
}

/** How often each person has a mark so far. */
function totalsLine(
  { people }: PeopleList,
  place: TablePlace<MarksColumn>,
  kind: MarkKind,
): SheetLine<MarksColumn> {
  return {
    cells: [
      { cell: text(MARK_WORDS[kind]), format: BOLD },
      ...people.map((_, person) => {
        const key = `person${person}` as const;
        const range = areaAddress(place.column(key));
        const marked = MARK_KINDS.filter((each) => each !== "unmarked").map(
          (each) => `COUNTIF(${range},"${MARK_KEYS[each]}")`,
        );
        const entered = `SUM(${areaAddress(place.column("entered"))})`;
        const expression =
          kind === "unmarked" ? `${entered}-${marked.join("-")}` : `COUNTIF(${range},"${MARK_KEYS[kind]}")`;
        return { cell: formula(expression, 0), from: key, format: CENTRED, grid: true };
      }),
    ],
  };
}

function marksColumns({ people }: PeopleList): Columns<number, MarksColumn> {
  const first = "person0" as const;
  const last = `person${people.length - 1}` as const;
  return [
    {
      key: "bundle",
      heading: "Tập",
      width: 6,
      cell: (ballot) => number(Math.ceil(ballot / BUNDLE)),
      format: CENTRED,
    },
    { key: "ballot", heading: "Phiếu|số", width: 14, cell: (ballot) => number(ballot), format: CENTRED },
    ...people.map(({ name }, person): PlannedColumn<number, MarksColumn> => ({
      key: `person${person}`,
      heading: headingOf(person, name.text),
      width: 9,
      format: TYPED,
      entryRule: MARK_RULE,
    })),
    {
      key: "entered",
      heading: "Đã|ghi",
      width: 6,
      cell: (_, { at }) => formula(`IF(COUNTA(${at(first)}:${at(last)})>0,1,0)`, 0),
      format: CENTRED,
    },
  ];
}

/** "3. Nguyễn Văn An", broken between words. */
function headingOf(person: number, name: string): string {
  return `${person + 1}. ${name}`.replace(/\s+/g, "|");
}

// What differs

function differencesTable(
  list: PeopleList,
  rows: readonly number[],
  names: MarksNames,
  nameOf: (planned: string) => string,
): Table<number, DifferenceColumn> {
  const { people, sheet } = list;
  const [first, second] = [quotedSheet(nameOf(names.first)), quotedSheet(nameOf(names.second))];
  const marks = marksPlace(list, rows);
  const differences = differencesPlace(list, rows);
  const countsOf = (person: number): TwoCounts => {
    const key = `person${person}` as const;
    const of = (sheet: string, column: MarksColumn) => `${sheet}!${areaAddress(marks.column(column))}`;
    return {
      ballots: areaAddress(differences.column("ballot")),
      entered: of(first, "entered"),
      first: of(first, key),
      second: of(second, key),
      decided: areaAddress(differences.column(`decided${person}`)),
    };
  };
  const difference = (person: number, { index }: RowPlace<DifferenceColumn>) => {
    const at = marks.row(index).at(`person${person}`);
    const [one, other] = [`${first}!${at}`, `${second}!${at}`];
    const shown = (mark: string) => `IF(${mark}&""="","trống",${mark})`;
    return formula(`IF(${one}&""=${other}&"","",${shown(one)}&" ≠ "&${shown(other)})`, "");
  };
  const line = (told: Told) =>
    toldLine(told, people.length, (person) =>
      toldCell(told, countsOf(person), (other) => toldAt(list, rows, other, person)),
    );
  return {
    name: names.differences,
    above: [
      across(text(`ĐỐI CHIẾU HAI LẦN GHI PHIẾU - ${sheet}`), TITLE, { height: 24 }),
      across(text(HOW_TO_DECIDE), HOW_TO),
      line("open"),
    ],
    columns: differenceColumns(people, difference),
    below: [blank(), ...TOLD.map(line)],
    header: { fill: "#F2F2F2" },
    rows,
    rowFormat: (ballot) => (Math.ceil(ballot / BUNDLE) % 2 === 0 ? SECOND_BUNDLE : undefined),
    rowHeight: 18,
    frozen: true,
  };
}

function differencesPlace({ people }: PeopleList, rows: readonly number[]): TablePlace<DifferenceColumn> {
  const above = Array.from({ length: 3 }, () => blank());
  return placeOf<number, DifferenceColumn>({ above, columns: differenceColumns(people), rows });
}

/** The cell that tells something of a person: what is open stands in sight above, the rest below. */
function toldAt(list: PeopleList, rows: readonly number[], told: Told, person: number): string {
  const place = differencesPlace(list, rows);
  const row =
    told === "open" ? place.header.first - 1 : place.firstRow + rows.length + 1 + TOLD.indexOf(told);
  return cellAddress({ row, column: place.columnOf(`person${person}`) });
}

const TOLD_WORDS: Readonly<Record<Told, string>> = {
  ...MARK_WORDS,
  open: "Còn khác",
  decided: "Đã kết luận",
  nextOne: "Khác ở phiếu",
  nextTwo: "và phiếu",
  nextThree: "và phiếu",
};

function toldLine(
  told: Told,
  people: number,
  cell: (person: number) => PlannedCell,
): SheetLine<DifferenceColumn> {
  return {
    cells: [
      { cell: text(TOLD_WORDS[told]), format: BOLD },
      ...Array.from({ length: people }, (_, person) => ({
        cell: cell(person),
        from: `person${person}` as const,
        to: `decided${person}` as const,
        format: CENTRED,
        grid: true,
      })),
    ],
  };
}

/** What the formulas make of a person's marks in both counts and of what was decided. */
function toldCell(told: Told, counts: TwoCounts, at: (told: Told) => string): PlannedCell {
  switch (told) {
    case "open":
      return formula(openDifferences(counts), 0);
    case "decided":
      return formula(decidedDifferences(counts), 0);
    case "nextOne":
      return formula(nextDifference(counts, "0"), 0);
    case "nextTwo":
    case "nextThree": {
      const before = at(told === "nextTwo" ? "nextOne" : "nextTwo");
      return formula(`IF(${before}=0,0,${nextDifference(counts, before)})`, 0);
    }
    default:
      return formula(countedMarks(counts, told), 0);
  }
}

function differenceColumns(
  people: PeopleList["people"],
  difference?: (person: number, here: RowPlace<DifferenceColumn>) => PlannedCell,
): Columns<number, DifferenceColumn> {
  return [
    { key: "ballot", heading: "Phiếu|số", width: 10, cell: (ballot) => number(ballot), format: CENTRED },
    ...people.map(({ name }, person) => ({
      heading: headingOf(person, name.text),
      columns: [
        {
          key: `person${person}` as const,
          heading: "Khác",
          width: 10,
          cell: (_: number, here: RowPlace<DifferenceColumn>) => difference?.(person, here) ?? null,
          format: { ...CENTRED, font: { bold: true, color: "#C00000" } },
        },
        {
          key: `decided${person}` as const,
          heading: "Kết|luận",
          width: 7,
          format: TYPED,
          entryRule: MARK_RULE,
        },
      ],
    })),
  ];
}
