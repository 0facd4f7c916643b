import { BALLOTS_NAMES, type BallotsName } from "../../words/ballotLabels";
import type { CheckedTable, CheckResult } from "../account/check";
import type { PersonReading } from "../people/personReading";
import { ballotsUnder } from "../rows/rowCells";
import { keyOf, type PeopleRun } from "./people";

/** The ballots written beside people, in no time for each group. */
export class BallotSums {
  private readonly columns: Readonly<Record<BallotsName, Column>>;

  constructor(readings: readonly PersonReading[]) {
    this.columns = {
      issued: columnOf(readings, "issued"),
      returned: columnOf(readings, "returned"),
      valid: columnOf(readings, "valid"),
      invalid: columnOf(readings, "invalid"),
    };
  }

  /** The number of one vote, or what a group adds up to: of everybody, or each number once where it goes on. */
  mayBe(name: BallotsName, value: number, groups: readonly PeopleRun[]): boolean {
    const { values, alike } = this.columns[name];
    return values.has(value) || alike === value || this.sums(name, groups).includes(value);
  }

  sums(name: BallotsName, groups: readonly PeopleRun[]): number[] {
    const { ofAll, ofRuns } = this.columns[name];
    return groups.flatMap(({ from, to }) =>
      [ofAll, ofRuns].map((sums) => (sums[to] ?? NaN) - (sums[from] ?? NaN)).filter(Number.isInteger),
    );
  }
}

interface Column {
  readonly values: ReadonlySet<number>;
  /** Each different number once. */
  readonly alike: number;
  readonly ofAll: readonly number[];
  /** Of people one after another with the same number the first. */
  readonly ofRuns: readonly number[];
}

function columnOf(readings: readonly PersonReading[], name: BallotsName): Column {
  const counts = readings.map(({ ballots }) => ballots?.[name]?.value ?? NaN);
  const values = new Set(counts.filter(Number.isInteger));
  const ofAll = [0];
  const ofRuns = [0];
  counts.forEach((count, index) => {
    ofAll.push((ofAll.at(-1) ?? 0) + count);
    ofRuns.push((ofRuns.at(-1) ?? 0) + (count === counts[index - 1] ? 0 : count));
  });
  return { values, alike: [...values].reduce((sum, value) => sum + value, 0), ofAll, ofRuns };
}

/** What a row of a sum states under the headings of ballots. */
export function ballotTotals(
  table: CheckedTable,
  {
    row,
    label,
    above,
  }: { readonly row: number; readonly label: string; readonly above: readonly PeopleRun[] },
  ballots: BallotSums,
): CheckResult[] {
  const { header } = table.context;
  return BALLOTS_NAMES.flatMap((name): CheckResult[] => {
    const read = ballotsUnder(table.context, row, name);
    if (read.state !== "count" || read.count.cell.row !== row) return [];
    const { value, cell } = read.count;
    const result = { role: "total", rule: label, cells: [cell] } as const;
    if (ballots.mayBe(name, value, above)) return [{ ...result, outcome: "fits" }];
    const [nearest] = ballots
      .sums(name, above)
      .sort((one, other) => Math.abs(one - value) - Math.abs(other - value));
    if (nearest === undefined) return [{ ...result, outcome: "open" }];
    const key = keyOf(table, `total ${row - header.bottom} ${name}`, label);
    const details = { key, label, count: name, stated: value, counted: nearest };
    return [{ ...result, outcome: "differs", findings: [{ code: "totalDiffers", cells: [cell], details }] }];
  });
}
