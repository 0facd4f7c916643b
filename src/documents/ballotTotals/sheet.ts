import { LEVELS, type Level } from "../../counting/level";
import type { MarkedPerson } from "../../reading/layouts/ballotHeads";
import type { BallotsSheets } from "../document";
import { tallied, type CountedBallots } from "../ballotsMarked";
import { inputForm, returnedAt, type BesideColumn, type FormColumn, type InputForm } from "../plan/inputForm";
import { literal } from "../plan/formulaText";
import { sheetNames } from "../plan/numberedSheets";
import { formula, text } from "../plan/plannedCells";
import type { PlannedCell, SheetPlan } from "../plan/sheetPlan";
import { sourcedCell } from "../plan/sourceCells";
import type { PlannedColumn, RowPlace } from "../plan/table";
import { tablePlan } from "../plan/tablePlan";
import {
  ballotsExpression,
  blankExpression,
  invalidExpression,
  levelExpression,
  severalExpression,
  unknownExpression,
} from "./formulas";

/** Somebody with what the ballots say of them. */
interface Row {
  readonly person: MarkedPerson;
  readonly told: ReturnType<typeof tallied>;
}

type Here = RowPlace<FormColumn>;

/** Stands in the place of a number while there is a mark that is none we know. */
const UNKNOWN = "Có dấu chưa rõ";

const NAMES = ["Đếm phiếu", "Đếm phiếu"] as const;

/** Of each sheet of ballots what they come to: the form that a vote is entered in, counted by formulas. */
export const planBallotTotals: BallotsSheets["plan"] = (all) => {
  const names = sheetNames(
    ...NAMES,
    all.map(({ sheet }) => sheet),
  );
  return all.map((ballots, index) => planOf(ballots, names[index] ?? ""));
};

function planOf(ballots: CountedBallots, name: string): SheetPlan {
  const { people, titles, marks } = ballots;
  const rows = people.map((person, index) => ({ person, told: tallied(ballots, index) }));
  const blank = marks.filter((ballot) => ballot.every((mark) => mark === "unmarked")).length;
  return tablePlan(
    inputForm<Row>({
      name,
      title: "KẾT QUẢ KIỂM PHIẾU LẤY PHIẾU TÍN NHIỆM",
      how: `Số phiếu đếm bằng công thức từ từng lá phiếu ở trang “${ballots.sheet}”; người có hai, ba dấu hoặc không có dấu nào thì lá ấy không hợp lệ đối với người đó. Chỉ ghi thêm vào các ô nền vàng.`,
      lines: titles.map((title) => sourcedCell(title, title.cells[0] ?? people[0]?.heading ?? NOWHERE)),
      rows,
      known: knownOf(ballots),
      counts: ({ told }) => told,
      returned: formula(ballotsExpression(ballots), marks.length),
      beside: besideColumns(ballots, returnedAt({ lines: titles })),
      noted: formula(
        `${literal("Mẫu gợi ý. Số lá không đánh dấu ai (phiếu trắng): ")}&${blankExpression(ballots)}&${literal(`. ${meaningsOf(ballots)}Các cột này không in.`)}`,
        `Mẫu gợi ý. Số lá không đánh dấu ai (phiếu trắng): ${blank}. ${meaningsOf(ballots)}Các cột này không in.`,
      ),
    }),
  );
}

const NOWHERE = { sheet: "", row: 0, column: 0 };

function meaningsOf({ by, spellings }: CountedBallots): string {
  if (by !== "numbers") return "";
  const number = (level: Level) => spellings.find(({ means }) => means === level)?.value ?? "";
  return `Hiểu là: ${number("high")} tín nhiệm cao, ${number("confident")} tín nhiệm, ${number("low")} tín nhiệm thấp, x không hợp lệ. `;
}

function knownOf(ballots: CountedBallots): NonNullable<InputForm<Row>["known"]> {
  const level =
    (each: Level) =>
    (row: Row, { at }: Here) =>
      formula(
        `IF(${at("unknown")}=0,${levelExpression(ballots, row.person, each)},${literal(UNKNOWN)})`,
        row.told[each],
      );
  const valid = ({ told }: Row) => LEVELS.reduce((sum, each) => sum + told[each], 0);
  return {
    name: ({ person }) => sourcedCell(person.name, person.heading),
    ...(ballots.people.some(({ position }) => position !== "") && {
      position: ({ person }) => text(person.position),
    }),
    valid: (row, { at }) => formula(`IF(${at("unknown")}=0,SUM(${at("high")}:${at("low")}),"")`, valid(row)),
    invalid: (row, { at }) =>
      formula(
        `IF(${at("unknown")}=0,${invalidParts(ballots).map(at).join("+")},"")`,
        ballots.marks.length - valid(row),
      ),
    high: level("high"),
    confident: level("confident"),
    low: level("low"),
  };
}

function invalidParts({ by }: CountedBallots): readonly BesideColumn[] {
  return by === "numbers" ? ["unmarked", "several", "crossed"] : ["unmarked", "several"];
}

function besideColumns(ballots: CountedBallots, returned: string): readonly PlannedColumn<Row, FormColumn>[] {
  const column = (
    key: BesideColumn,
    heading: string,
    cell: (row: Row, here: Here) => PlannedCell,
  ): PlannedColumn<Row, FormColumn> => ({
    key,
    heading,
    width: 9,
    offPage: true,
    cell,
    format: { horizontalAlignment: "Center" },
    numberFormat: "0",
  });
  const others = invalidParts(ballots).filter((key) => key !== "unmarked");
  return [
    column("unmarked", "Không|đánh dấu", ({ told }, { at }) => {
      const rest = [returned, `SUM(${at("high")}:${at("low")})`, ...others.map(at)].join("-");
      return formula(`IF(${at("unknown")}=0,${rest},"")`, told.unmarked);
    }),
    column("several", "Hai, ba|dấu", ({ person, told }) =>
      formula(severalExpression(ballots, person), told.several),
    ),
    ...(ballots.by === "numbers"
      ? [
          column("crossed", "Ghi x", ({ person, told }) =>
            formula(invalidExpression(ballots, person), told.invalid),
          ),
        ]
      : []),
    column("unknown", "Dấu|chưa rõ", ({ person }) => formula(unknownExpression(ballots, person), 0)),
  ];
}
