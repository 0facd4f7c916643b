import type { Count } from "../../counting/ballots";
import { returnedBallots, sumOfLevels, type OfferedBase } from "../../counting/base";
import type { BallotsDoubt } from "../../counting/finding";
import { ballotsRowIn, type BallotsRow } from "../../words/ballotRows";
import type { CheckOutcome } from "../account/account";
import type { CheckedTable, CheckResult } from "../account/check";
import { readCount } from "../cells/countCell";
import { onlyNumberIn } from "../cells/statement";
import type { PersonReading } from "../people/personReading";
import { ownCells } from "../rows/rowCells";
import { rowsOf } from "../rows/rowClass";
import { keyOf } from "./people";

/** Rows that say how many ballots came back, were spoilt or blank, or whose people were absent: held against the people's. */
export function ballotRows(table: CheckedTable): CheckResult[] {
  return rowsOf(table.context.rows.runs, ["ballots"]).flatMap((row) => checkOf(table, row));
}

function checkOf(table: CheckedTable, row: number): CheckResult[] {
  const { grid, header } = table.context;
  const own = ownCells(table.context, row);
  const label = own.find(({ text }) => ballotsRowIn(text) !== undefined);
  const kind = label && ballotsRowIn(label.text);
  if (!kind) return [];
  const cells = own.map(({ column }) => grid.cell(row, column));
  const counts = own.flatMap(({ column, text }) => {
    if (column === header.columns.ordinal && column !== label.column) return [];
    const read = readCount(grid, row, column);
    if (read.state === "count") return [read.count];
    return onlyNumberIn(text, grid.cell(row, column)) ?? [];
  });
  const [first, ...others] = counts;
  const result = { role: "ballotsStated", rule: label.text, cells } as const;
  if (!first || others.some(({ value }) => value !== first.value)) return [{ ...result, outcome: "open" }];
  const { outcome, doubt } = held(kind, first, table.readings);
  if (!doubt) return [{ ...result, outcome }];
  const details = {
    key: keyOf(table, `ballots ${row - header.bottom}`, label.text),
    table: table.context.key,
    text: label.text,
    people: table.readings.length,
    ...doubt,
  };
  return [{ ...result, outcome, findings: [{ code: "ballotsDoubted", cells: [first.cell], details }] }];
}

interface Held {
  readonly outcome: CheckOutcome;
  readonly doubt?: {
    readonly how: BallotsDoubt;
    readonly stated: number;
    readonly counted: number;
    readonly offers: readonly OfferedBase[];
  };
}

const OPEN: Held = { outcome: "open" };
const FITS: Held = { outcome: "fits" };

function held(kind: BallotsRow, count: Count, readings: readonly PersonReading[]): Held {
  switch (kind) {
    case "issued":
    case "returned":
    case "valid":
      return heldAgainst(kind, count, readings);
    case "spoilt":
      return spoiltHeld(count.value, readings);
    case "absent":
      return readings.some(
        ({ ballots }) =>
          ballots?.issued &&
          ballots.returned &&
          ballots.returned.value + count.value === ballots.issued.value,
      )
        ? FITS
        : OPEN;
  }
}

/** Against the same ballots where they are known of everyone. */
function heldAgainst(
  kind: "issued" | "returned" | "valid",
  count: Count,
  readings: readonly PersonReading[],
): Held {
  const known = readings.flatMap(({ ballots }) => ballots?.[kind] ?? []);
  const other = known.find(({ value }) => value !== count.value);
  if (known.length < readings.length || known.length === 0) return OPEN;
  if (!other) return FITS;
  const isBase = kind === "returned" && count.form !== "phrase";
  const offers = isBase ? [{ base: { cell: count.cell }, value: count.value }] : [];
  return {
    outcome: "differs",
    doubt: { how: "row", stated: count.value, counted: other.value, offers },
  };
}

/** What is spoilt or blank came back as well: with anybody's levels it cannot be more than that. */
function spoiltHeld(spoilt: number, readings: readonly PersonReading[]): Held {
  const known = readings.flatMap(({ ballots }) => {
    if (!ballots) return [];
    const returned = returnedBallots(ballots);
    return returned === undefined ? [] : [{ sum: sumOfLevels(ballots) + spoilt, returned }];
  });
  const over = known.find(({ sum, returned }) => sum > returned);
  if (over) {
    const { sum, returned } = over;
    const doubt = { how: "tooMany", stated: sum, counted: returned, offers: [] } as const;
    return { outcome: "differs", doubt };
  }
  return known.some(({ sum, returned }) => sum === returned) ? FITS : OPEN;
}
