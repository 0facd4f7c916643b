import { sumOfLevels } from "../../counting/base";
import { cellAddress, type CellRef } from "../../counting/cell";
import type { BallotsDoubt } from "../../counting/finding";
import { speaksOfAnotherVote } from "../../words/otherVotes";
import type { CheckedTable, CheckResult } from "../account/check";
import { ballotsKnown } from "../people/ballotsKnown";
import type { PlacedStatement } from "../people/stated";
import { keyOf } from "./people";

/**
 * Numbers around a table that the ballots returned cannot be true beside: invalid ballots where everybody's levels add up to
 * all that came back, fewer people present than ballots returned, and ballots not returned that those handed out do not
 * leave.
 */
export function statedBeside(table: CheckedTable): CheckResult[] {
  const { context, readings } = table;
  const [returned, ...others] = new Set(ballotsKnown(readings, "returned"));
  if (context.base || returned === undefined || others.length > 0) return [];
  if (readings.some(({ ballots }) => !ballots?.returned)) return [];
  const about = statedAround(table);
  const [invalid, ...more] = about.filter(({ name, count }) => name === "invalid" && count.value > 0);
  const isFull = readings.every(({ ballots }) => ballots && sumOfLevels(ballots) === returned);
  const isSaid = invalid && more.length === 0 && isFull && !about.some(({ name }) => name === "valid");
  const present = mostOf(about.filter(({ name, text }) => name === "present" && !GUESTS.test(text)));
  return [
    ...(isSaid ? [doubted(table, "tooMany", placed(invalid), invalid.count.value + returned, returned)] : []),
    ...(present && present.count.value < returned
      ? [doubted(table, "present", placed(present), present.count.value, returned)]
      : []),
    ...notReturned(table, returned),
  ];
}

/** "Phát ra: 20; thu về: 20; không thu về: 01". */
function notReturned(table: CheckedTable, returned: number): CheckResult[] {
  const [issued, ...others] = new Set(ballotsKnown(table.readings, "issued"));
  const { ballotsApart, isAlone } = table.context;
  if (issued === undefined || others.length > 0 || !isAlone) return [];
  return ballotsApart.flatMap(({ kind, value, text, cell }) =>
    kind === "notReturned" && returned + value !== issued
      ? [doubted(table, "notReturned", { text, cell }, returned + value, issued)]
      : [],
  );
}

const GUESTS = /khách|mời|kiểm phiếu|giám sát/iu;

/** On the sheet of one table; else from the table down to the next. */
function statedAround({ context, before, below }: CheckedTable): PlacedStatement[] {
  const { numbers, header, rows, bounds, grid } = context;
  const isAlone = before.length === 0 && below === grid.bottom;
  return numbers.filter(
    ({ row, column, text }) =>
      (row < header.top ? isAlone : row > rows.last && row <= below) &&
      bounds.left <= column &&
      column <= bounds.right &&
      !speaksOfAnotherVote(text),
  );
}

function mostOf(statements: readonly PlacedStatement[]): PlacedStatement | undefined {
  return [...statements].sort((one, other) => other.count.value - one.count.value)[0];
}

/** Words that say a number. */
interface Placed {
  readonly text: string;
  readonly cell: CellRef;
}

function placed({ text, count: { cell } }: PlacedStatement): Placed {
  return { text, cell };
}

function doubted(
  table: CheckedTable,
  how: BallotsDoubt,
  { cell, text }: Placed,
  stated: number,
  counted: number,
): CheckResult {
  const details = {
    key: keyOf(table, `${how} ${cellAddress(cell)}`, text),
    table: table.context.key,
    how,
    text,
    stated,
    counted,
    people: table.readings.length,
    offers: [],
  };
  return {
    role: "ballotsStated",
    rule: text,
    outcome: "differs",
    cells: [cell],
    findings: [{ code: "ballotsDoubted", cells: [cell], details }],
  };
}
