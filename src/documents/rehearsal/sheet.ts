import { areaAddress, cellAddress } from "../../counting/cell";
import type { ListSheets } from "../document";
import {
  countedMarks,
  MARK_KINDS,
  openDifferences,
  type MarkKind,
  type TwoCounts,
} from "../plan/countedMarks";
import { literal } from "../plan/formulaText";
import { MARK_WORDS } from "../plan/markWords";
import { gap } from "../plan/officialForm";
import { CENTERED } from "../plan/page";
import { formula, number, text } from "../plan/plannedCells";
import { besideOnScreen } from "../plan/screenLine";
import type { PlannedCell } from "../plan/sheetPlan";
import { across, placeOf, type Columns, type LineCell, type SheetLine, type Table } from "../plan/table";
import { tablePlan } from "../plan/tablePlan";
import { passedIf, PASSED } from "../plan/verdict";
import { DECK, type Rehearsed } from "./deck";

const TURNS = ["first", "second", "decided"] as const;

type Turn = (typeof TURNS)[number];
type RehearsalColumn = "ballot" | `${Turn}${number}` | "aside";
type Line = SheetLine<RehearsalColumn>;

const BALLOTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Points of the letters. */
const LETTERS = 13;

const TITLE = { ...CENTERED, font: { bold: true, size: 14 } } as const;
const LINE = { wrapText: true, verticalAlignment: "Center" } as const;
const BOLD = { ...LINE, font: { bold: true } } as const;
const CENTRED = { horizontalAlignment: "Center", verticalAlignment: "Center" } as const;

const FAILED = "KHÔNG ĐẠT";

const SUGGESTED =
  "Mẫu gợi ý: các phiếu thử biết trước kết quả, tính bằng đúng công thức của trang Tổng hợp kiểm phiếu. Lập lại trang này thì phiếu thử về như cũ. Cột này không in.";
const HOW_TO =
  "Khi chưa có phiếu, mọi số phải bằng 0; với các phiếu thử, mọi số phải đúng đáp án. Mỗi nhóm cột là dấu của một người qua hai lần ghi và kết luận của Ban Kiểm phiếu.";
const SIGN = [
  "Đã chạy thử lúc …… giờ …… phút, ngày …… tháng …… năm ………, tại ………………………………………",
  "Người chạy thử (ký, ghi rõ họ tên): ……………………………   Trưởng Ban Kiểm phiếu: ……………………………",
] as const;

/** What is counted of a person, and what the deck must come to. */
const ANSWERS = [...MARK_KINDS, "open"] as const;

const WORDS: Readonly<Record<MarkKind | "open", string>> = { ...MARK_WORDS, open: "Còn khác nhau" };

export const planRehearsalSheets: ListSheets["plan"] = () => [tablePlan(rehearsalTable())];

function rehearsalTable(): Table<number, RehearsalColumn> {
  return {
    name: "Chạy thử kiểm phiếu",
    above: ABOVE,
    columns: COLUMNS,
    header: { fill: "#F2F2F2" },
    rows: BALLOTS,
    below: belowLines(),
    fontSize: LETTERS,
    paper: { keptWithFoot: 0 },
    gridlines: false,
  };
}

const RETURNED_LINE: Line = {
  cells: [
    { cell: text("Số phiếu thu về"), format: BOLD },
    ...DECK.map(({ ballots }, index): LineCell<RehearsalColumn> => ({
      cell: number(ballots),
      from: `first${index}`,
      to: `decided${index}`,
      format: CENTRED,
      grid: true,
    })),
  ],
  height: "fit",
};

const ABOVE: readonly Line[] = [
  besideOnScreen(across<RehearsalColumn>(text("CHẠY THỬ KIỂM PHIẾU"), TITLE), text(SUGGESTED), {
    from: "aside",
    to: "aside",
    rows: 2,
  }),
  across(text(HOW_TO), LINE),
  RETURNED_LINE,
];

const TURN_HEADINGS: Readonly<Record<Turn, string>> = {
  first: "Lần 1",
  second: "Lần 2",
  decided: "Kết|luận",
};

const COLUMNS: Columns<number, RehearsalColumn> = [
  { key: "ballot", heading: "Phiếu số", width: 18, cell: (ballot) => number(ballot), format: CENTRED },
  ...DECK.map((rehearsed, index) => ({
    heading: rehearsed.what,
    columns: TURNS.map((turn) => ({
      key: `${turn}${index}` as const,
      heading: TURN_HEADINGS[turn],
      width: 6.4,
      cell: (ballot: number) => markCell(rehearsed[turn][ballot - 1] ?? " "),
      format: CENTRED,
    })),
  })),
  { key: "aside", heading: "", width: 100, offPage: true },
];

/** A digit is typed as a number, as a clerk types it. */
function markCell(key: string): PlannedCell | null {
  return /\d/.test(key) ? number(Number(key)) : text(key.trim());
}

const PLACE = placeOf({ above: ABOVE, columns: COLUMNS, rows: BALLOTS });
const FIRST_BELOW = PLACE.firstRow + BALLOTS.length;

function belowLines(): readonly Line[] {
  const answers = ANSWERS.map((what, index) => answerLine(what, FIRST_BELOW + 1 + index));
  const results = DECK.map((_, index) =>
    areaAddress({
      row: FIRST_BELOW + 1,
      column: PLACE.columnOf(`decided${index}`),
      rows: ANSWERS.length,
      columns: 1,
    }),
  );
  const passed = results.map((range) => `COUNTIF(${range},${literal(PASSED)})`).join("+");
  const all = DECK.length * ANSWERS.length;
  const conclusion = formula(passedIf(`${passed}=${all}`, FAILED), PASSED);
  return [
    headLine(),
    ...answers,
    gap(),
    {
      cells: [
        { cell: text("KẾT LUẬN"), format: BOLD },
        {
          cell: conclusion,
          from: "first0",
          to: "decided0",
          format: { ...CENTRED, font: { bold: true } },
          grid: true,
        },
      ],
      height: "fit",
    },
    ...SIGN.map((line) => across(text(line), LINE)),
  ];
}

function headLine(): Line {
  const words: Readonly<Record<Turn, string>> = { first: "Máy tính", second: "Đáp án", decided: "Kết quả" };
  return {
    cells: DECK.flatMap((_, index) =>
      TURNS.map((turn): LineCell<RehearsalColumn> => ({
        cell: text(words[turn]),
        from: `${turn}${index}`,
        format: { ...CENTERED, font: { bold: true } },
        grid: true,
      })),
    ),
    height: "fit",
  };
}

/** What the formulas make of each part of the deck, beside its answer. */
function answerLine(what: MarkKind | "open", row: number): Line {
  return {
    cells: [
      { cell: text(WORDS[what]), format: LINE },
      ...DECK.flatMap((rehearsed, index) => answerCells(what, rehearsed, { index, row })),
    ],
    height: "fit",
  };
}

function answerCells(
  what: MarkKind | "open",
  { answers }: Rehearsed,
  { index, row }: { readonly index: number; readonly row: number },
): readonly LineCell<RehearsalColumn>[] {
  const at = (turn: Turn) => cellAddress({ row, column: PLACE.columnOf(`${turn}${index}`) });
  const counts = countsOf(index);
  const counted = what === "open" ? openDifferences(counts) : countedMarks(counts, what);
  const isRight = passedIf(`${at("first")}=${at("second")}`, FAILED);
  const cell = { format: { ...CENTERED }, grid: true };
  return [
    { ...cell, cell: formula(counted, answers[what]), from: `first${index}` },
    { ...cell, cell: number(answers[what]), from: `second${index}` },
    { ...cell, cell: formula(isRight, PASSED), from: `decided${index}` },
  ];
}

function countsOf(index: number): TwoCounts {
  const range = (key: RehearsalColumn) => areaAddress(PLACE.column(key));
  const returned = cellAddress({
    row: PLACE.rowAbove(RETURNED_LINE),
    column: PLACE.columnOf(`first${index}`),
  });
  return {
    ballots: range("ballot"),
    first: range(`first${index}`),
    second: range(`second${index}`),
    decided: range(`decided${index}`),
    entered: `(${range("ballot")}<=${returned})*1`,
  };
}
