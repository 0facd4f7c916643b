import type ExcelJS from "exceljs";
import { sheetsOf } from "../../reading/sheetOf";
import { workbookBytes } from "../workbookBytes";
import type { Unit, UnitPerson } from "./units";

/*
 * Files of units as different hands make them: each layout is one that offices use (test/cases/reading). All hold the same
 * people, so that what is read of them can be held against the unit.
 */

type Hand = (unit: Unit) => Promise<Uint8Array>;

const title = (unit: Unit) => `Ban Thường vụ Đảng ủy ${unit.name}`;
const ballots = ({ returned }: Unit) => `Số phiếu phát ra: ${returned + 1}, thu về: ${returned}`;
const share = (count: number, { returned }: Unit) => `${((count / returned) * 100).toFixed(2)}%`;

/** Sheets as test/reading/sheetOf.ts writes them. */
function written(
  lines: (unit: Unit) => readonly string[],
  prepare?: (workbook: ExcelJS.Workbook) => void,
): Hand {
  return (unit) => workbookBytes(sheetsOf(lines(unit).join("\n")), prepare);
}

function rows(
  unit: Unit,
  line: (person: UnitPerson, number: number) => readonly (string | number)[],
): string[] {
  return unit.people.map((person, index) => line(person, index + 1).join(" | "));
}

export const HANDS: Readonly<Record<string, Hand>> = {
  plain: written((unit) => [
    "== Sheet1",
    title(unit),
    ballots(unit),
    "STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp",
    ...rows(unit, ({ name, post, high, confident, low }, number) => [
      number,
      name,
      post,
      high,
      confident,
      low,
    ]),
  ]),

  headingsOfThreeRows: written((unit) => [
    `== BTV ${unit.name}`,
    `${title(unit)} | < | < | < | < | < | < | < | < | <`,
    "STT | Họ và tên | Chức vụ | Thu về | Kết quả lấy phiếu tín nhiệm | < | < | < | < | <",
    "^ | ^ | ^ | ^ | Tín nhiệm cao | < | Tín nhiệm | < | Tín nhiệm thấp | <",
    "^ | ^ | ^ | ^ | SL | Tỷ lệ | SL | Tỷ lệ | SL | Tỷ lệ",
    ...rows(unit, ({ name, post, high, confident, low }, number) => [
      ...[number, name, post, unit.returned],
      ...[high, confident, low].flatMap((count) => [count, share(count, unit)]),
    ]),
  ]),

  countsAsText: written((unit) => [
    "== Kiểm phiếu",
    title(unit),
    ballots(unit),
    "Họ tên | Chức vụ | TN cao | TN | TN thấp",
    ...rows(unit, ({ name, post, high, confident, low }) => [
      name,
      post,
      ...[high, confident, low].map((count) => `'${String(count).padStart(2, "0")} phiếu`),
    ]),
  ]),

  familyAndGivenNameApart: written((unit) => [
    "== Sheet1  at B3",
    title(unit),
    ballots(unit),
    "TT | Họ đệm | Tên | Chức vụ | TN cao | TN | TN thấp",
    ...rows(unit, ({ name, post, high, confident, low }, number) => {
      const space = name.lastIndexOf(" ");
      return [number, name.slice(0, space), name.slice(space + 1), post, high, confident, low];
    }),
  ]),

  lowestLevelFirst: written((unit) => [
    "== Biểu 2",
    title(unit),
    ballots(unit),
    "STT | Họ và tên | Chức danh | Tín nhiệm thấp | Tín nhiệm | Tín nhiệm cao",
    ...rows(unit, ({ name, post, high, confident, low }, number) => [
      number,
      name,
      post,
      low,
      confident,
      high,
    ]),
  ]),

  totalsAndSignature: written((unit) => [
    "== Tổng hợp",
    `ĐẢNG BỘ ${unit.name.toUpperCase()} | < | < | < | < | <`,
    title(unit),
    ballots(unit),
    "STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp",
    ...rows(unit, ({ name, post, high, confident, low }, number) => [
      number,
      name,
      post,
      high,
      confident,
      low,
    ]),
    `Tổng cộng | < | | ${(["high", "confident", "low"] as const).map((level) => unit.people.reduce((sum, person) => sum + person[level], 0)).join(" | ")}`,
    "",
    " | | | T/M BAN KIỂM PHIẾU",
  ]),

  calculated: written(
    (unit) => [
      "== Sheet1",
      title(unit),
      ballots(unit),
      "STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp",
      ...rows(unit, ({ name, post, high, confident, low }, number) => [
        number,
        name,
        post,
        high,
        confident,
        low,
      ]),
    ],
    (workbook) => {
      const [sheet] = workbook.worksheets;
      for (let row = 4; row <= (sheet?.rowCount ?? 0); row++) {
        const cell = sheet?.getCell(row, 5);
        if (cell) cell.value = { formula: `30-D${row}-F${row}`, result: Number(cell.value) };
      }
    },
  ),

  rowsHidden: written(
    (unit) => [
      `== ${unit.name}`,
      title(unit),
      ballots(unit),
      "STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp",
      ...rows(unit, ({ name, post, high, confident, low }, number) => [
        number,
        name,
        post,
        high,
        confident,
        low,
      ]),
    ],
    (workbook) => {
      const row = workbook.worksheets[0]?.getRow(5);
      if (row) row.hidden = true;
    },
  ),

  twoSheetsAndAHiddenOne: written(
    (unit) => {
      const half = Math.ceil(unit.people.length / 2);
      const part = (name: string, people: readonly UnitPerson[]) => [
        `== ${name}`,
        title(unit),
        ballots(unit),
        "STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp",
        ...rows({ ...unit, people }, ({ name: who, post, high, confident, low }, number) => [
          number,
          who,
          post,
          high,
          confident,
          low,
        ]),
      ];
      return [
        ...part("Phần 1", unit.people.slice(0, half)),
        ...part("Phần 2", unit.people.slice(half)),
        "== Nháp",
        "x | 1",
      ];
    },
    (workbook) => {
      const draft = workbook.getWorksheet("Nháp");
      if (draft) draft.state = "hidden";
    },
  ),
};

/** The file of a unit by one of the hands, in turn. */
export async function fileOfUnit(unit: Unit, number: number): Promise<Uint8Array> {
  const hands = Object.values(HANDS);
  const hand = hands[number % hands.length];
  if (!hand) throw new Error("no hand");
  return hand(unit);
}
