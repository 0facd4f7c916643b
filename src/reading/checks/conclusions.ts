import type { Ballots } from "../../counting/ballots";
import { baseOf } from "../../counting/base";
import type { CellRef } from "../../counting/cell";
import { reaches, type Threshold } from "../../counting/threshold";
import { conclusionsIn, type Conclusion } from "../../words/conclusions";
import { shown } from "../../words/fold";
import type { CheckedTable, CheckResult } from "../account/check";
import { readCount } from "../cells/countCell";
import { ownCells } from "../rows/rowCells";
import { isLevelsHeading, numbersPeople } from "../rows/rowSigns";
import type { PersonReading } from "../people/personReading";
import { lastPersonOf, linesBelow } from "./linesAround";
import { keyOf } from "./people";
import { reachedBy } from "./typedLevels";

/** Lines below a table that say how many people, everyone or nobody, reached a level, or a part of the ballots. */
export function conclusions(table: CheckedTable): CheckResult[] {
  const { readings, before } = table;
  const all = [...before, ...readings];
  if (!all.every(({ ballots }) => ballots)) return [];
  const lines = linesBelow(table).map(({ text, cell }): Line => ({
    text: shown(text),
    cells: [cell],
    stated: conclusionsIn(text),
  }));
  return [...lines, ...peopleByLevel(table)].flatMap((line) => {
    if (line.stated.length === 0) return [];
    const wrong = line.stated.find((one) => !fits(one, readings) && !fits(one, all));
    return [resultOf(table, line, wrong)];
  });
}

/** What some cells conclude. */
interface Line {
  readonly text: string;
  readonly cells: readonly [CellRef, ...CellRef[]];
  readonly stated: readonly Conclusion[];
}

/** A row for each level under "Mức | Số người": as good as "Tín nhiệm cao: 4 người". */
function peopleByLevel({ context, below }: CheckedTable): Line[] {
  const lines: Line[] = [];
  let people: number | undefined;
  for (let row = lastPersonOf(context.rows) + 1; row <= below; row++) {
    const [first, ...others] = ownCells(context, row);
    if (!first) continue;
    if (isLevelsHeading([first, ...others])) people = others.find(({ text }) => numbersPeople(text))?.column;
    else if (people !== undefined) {
      const read = readCount(context.grid, row, people);
      const text = read.state === "count" ? `${first.text}: ${read.count.value} người` : "";
      const stated = conclusionsIn(text);
      const cells = [context.grid.cell(row, first.column), context.grid.cell(row, people)] as const;
      if (stated.length > 0) lines.push({ text, cells, stated });
      else people = undefined;
    }
  }
  return lines;
}

function resultOf(table: CheckedTable, { text, cells }: Line, wrong: Conclusion | undefined): CheckResult {
  const result = { role: "conclusion", rule: text, cells } as const;
  if (!wrong) return { ...result, outcome: "fits" };
  const details = {
    key: keyOf(table, "conclusion", text),
    text,
    level: wrong.level,
    stated: peopleOf(wrong, table.readings),
    counted: countOf(wrong, table.readings),
  };
  return { ...result, outcome: "differs", findings: [{ code: "conclusionDiffers", cells, details }] };
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
