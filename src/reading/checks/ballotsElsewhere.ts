import type { Count } from "../../counting/ballots";
import { cellAddress } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { BALLOTS_NAMES, type BallotsName } from "../../words/ballotLabels";
import { speaksOfAnotherVote } from "../../words/otherVotes";
import type { CheckedTable, CheckResult } from "../account/check";
import { ballotsKnown, mostMarked, sumOf } from "../people/ballotsKnown";
import { offered } from "../people/chosenBase";
import { statedAbove, type PlacedStatement } from "../people/stated";
import type { TableContext } from "../people/tableContext";
import { keyOf } from "./people";

/**
 * Ballots stated once more, above the table, beside its people, below it or in its remarks: they are those that are counted
 * with, or their sum; what says otherwise is asked about.
 */
export function ballotsElsewhere(table: CheckedTable): CheckResult[] {
  if (table.context.base) return [];
  const statements = statedAgain(table).filter(isOfBallots);
  return BALLOTS_NAMES.flatMap((name) => {
    const ofName = statements.filter((one) => one.name === name);
    return ofName.length === 0 ? [] : held(table, name, ofName);
  });
}

interface BallotsStatement extends PlacedStatement {
  readonly name: BallotsName;
}

function isOfBallots(statement: PlacedStatement): statement is BallotsStatement {
  return BALLOTS_NAMES.some((name) => name === statement.name);
}

/** Where another table follows, what stands below is of its title; where people differ, the nearest line above speaks. */
function statedAgain({ context, readings, below }: CheckedTable): PlacedStatement[] {
  const { grid, header, bounds, rows, numbers, beside } = context;
  const isLast = below === grid.bottom;
  const isOneForAll = new Set(ballotsKnown(readings, "returned")).size === 1;
  const about = numbers.filter(({ row, column, text, count }) => {
    const isOwn = row < header.top ? isOneForAll && isFarther(context, count) : row > rows.last && isLast;
    return isOwn && bounds.left <= column && column <= bounds.right && !speaksOfAnotherVote(text);
  });
  return [...about, ...beside];
}

/** Above the table, and farther up than what is counted with. */
function isFarther({ stated, header, rows }: TableContext, count: Count): boolean {
  const [first] = rows.people;
  const nearest = first && statedAbove(stated, first);
  return stated.some(
    (block) => block !== nearest && block.row < header.top && Object.values(block.counts).includes(count),
  );
}

function held(
  table: CheckedTable,
  name: BallotsName,
  statements: readonly BallotsStatement[],
): CheckResult[] {
  const { readings, before } = table;
  const values = ballotsKnown(readings, name);
  const known = [...new Set(values)];
  const [first] = known;
  const fitting = new Set([...known, sumOf(known), sumOf(values), ...ballotsKnown(before, name)]);
  const most = mostMarked(readings);
  const people = new Set(readings.map(({ row }) => row.row));
  return statements.flatMap((statement): CheckResult[] => {
    const { count, text, row } = statement;
    const result = { role: "ballotsStated", rule: text, cells: [count.cell] } as const;
    if (first === undefined) return people.has(row) ? [{ ...result, outcome: "open" }] : [];
    if (fitting.has(count.value)) return [{ ...result, outcome: "fits" }];
    const mayBeOfAll = name === "returned" && known.length === 1 && count.value >= most && !people.has(row);
    const details = {
      key: keyOf(table, `ballots at ${cellAddress(count.cell)}`, text),
      table: table.context.key,
      how: "elsewhere",
      text,
      stated: count.value,
      counted: first,
      people: readings.length,
      offers: mayBeOfAll ? [offered(count, name)] : [],
    } as const;
    const finding: Finding = { code: "ballotsDoubted", cells: [count.cell], details };
    return [{ ...result, outcome: "differs", findings: [finding] }];
  });
}
