import type { Count } from "../../counting/ballots";
import type { Finding } from "../../counting/finding";
import { bare, fold } from "../../words/fold";
import type { CheckedTable, CheckResult } from "../account/check";
import { readCount } from "../cells/countCell";
import { keyOf } from "./people";

/** The people of a unit, as many as stand beside one number of a column. */
interface UnitPeople {
  readonly count: Count;
  readonly unit: string;
  people: number;
}

/** A column "Số người" beside the people: where it fits a unit, it ought to fit all. */
export function peopleByUnit(table: CheckedTable): CheckResult[] {
  return table.free.flatMap(({ column, heading }): CheckResult[] => {
    const said = PEOPLE.exec(bare(fold(heading.text)));
    if (!said) return [];
    const units = unitsIn(table, column);
    const fitting = units.filter(({ count, people }) => count.value === people);
    const differing = units.filter((one) => !fitting.includes(one));
    if (fitting.length === 0 && !said[1]) return [];
    const result = { role: "peopleStated", rule: heading.text } as const;
    return [
      { ...result, outcome: "fits", cells: fitting.map(({ count }) => count.cell) },
      ...differing.map(({ count, unit, people }): CheckResult => {
        const text = unit === "" ? heading.text : unit;
        const key = keyOf(table, "people", `${text} ${count.cell.row + 1}`);
        const details = { key, text, stated: count.value, counted: people };
        const finding: Finding = { code: "peopleDiffer", cells: [count.cell], details };
        return { ...result, outcome: "differs", cells: [count.cell], findings: [finding] };
      }),
    ];
  });
}

const PEOPLE =
  /^(?:tong )?so (?:luong )?(?:nguoi|can bo|dong chi|d\/c|uy vien)( (?:duoc )?lay phieu.*)?(?: trong don vi)?$/;

/** A number speaks for its merged rows, for the blank ones below it, and for those of its unit that repeat it. */
function unitsIn({ context, readings }: CheckedTable, column: number): readonly UnitPeople[] {
  const units: UnitPeople[] = [];
  for (const { row, person } of readings) {
    const read = readCount(context.grid, row.row, column);
    const unit = person?.unit.text ?? "";
    const last = units.at(-1);
    const isOfLast =
      last &&
      (read.state !== "count" ||
        read.count.cell.row === last.count.cell.row ||
        (unit !== "" && unit === last.unit && read.count.value === last.count.value));
    if (isOfLast) last.people++;
    else if (read.state === "count") units.push({ count: read.count, unit, people: 1 });
  }
  return units;
}
