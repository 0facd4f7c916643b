import type { Ballots } from "../../counting/ballots";
import { baseOf } from "../../counting/base";
import type { CellRef } from "../../counting/cell";
import { reaches, type Threshold } from "../../counting/threshold";
import { conclusionsIn, type Conclusion } from "../../words/conclusions";
import { shown } from "../../words/fold";
import type { CheckedTable, CheckResult } from "../account/check";
import { textsIn } from "../cells/grid";
import type { PersonReading } from "../people/personReading";
import { keyOf } from "./people";
import { reachedBy } from "./typedLevels";

/** Lines below a table that say how many people, everyone or nobody, reached a level, or a part of the ballots. */
export function conclusions(table: CheckedTable): CheckResult[] {
  const { context, readings, before } = table;
  const { grid, rows, bounds } = context;
  const all = [...before, ...readings];
  if (!all.every(({ ballots }) => ballots)) return [];
  const results: CheckResult[] = [];
  const last = rows.people.at(-1)?.row ?? rows.last;
  for (const { row, column, text } of textsIn(grid, last + 1, table.below)) {
    if (column < bounds.left || column > bounds.right) continue;
    const stated = conclusionsIn(text);
    if (stated.length === 0) continue;
    const wrong = stated.find((one) => !fits(one, readings) && !fits(one, all));
    results.push(resultOf(table, { text: shown(text), cell: grid.cell(row, column), wrong }));
  }
  return results;
}

function resultOf(
  table: CheckedTable,
  { text, cell, wrong }: { readonly text: string; readonly cell: CellRef; readonly wrong?: Conclusion },
): CheckResult {
  const result = { role: "conclusion", rule: text, cells: [cell] } as const;
  if (!wrong) return { ...result, outcome: "fits" };
  const details = {
    key: keyOf(table, "conclusion", text),
    text,
    level: wrong.level,
    stated: peopleOf(wrong, table.readings),
    counted: countOf(wrong, table.readings),
  };
  return { ...result, outcome: "differs", findings: [{ code: "conclusionDiffers", cells: [cell], details }] };
}

/** Where no part is said, whoever has the level as the highest that reaches half, or reaches half in it at all. */
function fits(conclusion: Conclusion, readings: readonly PersonReading[]): boolean {
  if (conclusion.of !== undefined && conclusion.of !== readings.length) return false;
  const { threshold = HALF, isBelow } = conclusion;
  const isOfHalf = threshold.numerator * 2 === threshold.denominator && !isBelow;
  const byOutcome = readings.filter((reading) => reachedBy(reading) === conclusion.level).length;
  const people = peopleOf(conclusion, readings);
  return people === countOf(conclusion, readings) || (isOfHalf && people === byOutcome);
}

function peopleOf({ people }: Conclusion, readings: readonly PersonReading[]): number {
  return people === "everyone" ? readings.length : people;
}

function countOf(
  { level, threshold = HALF, isBelow }: Conclusion,
  readings: readonly PersonReading[],
): number {
  return readings.filter(
    ({ ballots }) =>
      ballots &&
      reaches({ count: marked(ballots, level), base: baseOf(ballots).value }, threshold) === !isBelow,
  ).length;
}

function marked({ counts }: Ballots, level: Conclusion["level"]): number {
  return level === "together" ? counts.high.value + counts.confident.value : counts[level].value;
}

const HALF: Threshold = { numerator: 1, denominator: 2, strict: false };
