import { baseOf } from "../../counting/base";
import type { CellRef } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { LEVELS, type Outcome } from "../../counting/level";
import { outcomeOf } from "../../counting/outcome";
import { fold } from "../../words/fold";
import type { CheckedTable, CheckResult } from "../account/check";
import { spokenCell } from "../cells/grid";
import type { PersonReading } from "../people/personReading";

/** A level written out, or whether somebody passed: what may then have been reached. */
const WRITTEN: readonly (readonly [readonly Outcome[], RegExp])[] = [
  [["high"], /^(mức )?((tín nhiệm|tn) cao|tnc|cao)$/],
  [["low"], /^(mức )?((tín nhiệm|tn) thấp|tnt|thấp)$/],
  [["confident"], /^(mức )?(tín nhiệm|tn)$/],
  [["none"], /^(không (mức nào|đạt mức nào|xếp mức|có mức))$/],
  [["high", "confident", "none"], /^đạt( (tín nhiệm|yêu cầu))?$/],
  [["low", "none"], /^(không|chưa) đạt( (tín nhiệm|yêu cầu))?$/],
];

/** A column beside the people in which levels are written: each is the one that the counts reach. */
export function typedLevels({ context, readings, free }: CheckedTable): CheckResult[] {
  const columns = [...free.map(({ column }) => column), ...noteColumn(context.header.columns.note)];
  return columns.flatMap((column): CheckResult[] => {
    const typed = readings.flatMap((reading) => {
      const { value, cell } = spokenCell(context.grid, reading.row.row, column);
      const text = typeof value === "string" ? fold(value) : "";
      const levels = WRITTEN.find(([, words]) => words.test(text))?.[0];
      return levels && typeof value === "string"
        ? [{ reading, levels, text: value, cell, reached: reachedBy(reading) }]
        : [];
    });
    if (typed.length === 0) return [];
    const differing = typed.filter(
      ({ levels, reached }) => reached !== undefined && !levels.includes(reached),
    );
    const rest = typed.filter((one) => !differing.includes(one));
    const findings = differing.map(({ reading, reached = "none", text, cell }): Finding => ({
      code: "typedLevelDiffers",
      cells: [cell, ...countCellsOf(reading)],
      details: { name: reading.row.name.text, typed: text.trim(), reached },
    }));
    const result = { role: "level", rule: "levels written out" } as const;
    return [
      { ...result, outcome: "fits", cells: rest.map(({ cell }) => cell) },
      ...(findings.length > 0
        ? [{ ...result, outcome: "differs", cells: differing.map(({ cell }) => cell), findings } as const]
        : []),
    ];
  });
}

function noteColumn(column: number | undefined): number[] {
  return column === undefined ? [] : [column];
}

function countCellsOf({ ballots }: PersonReading): readonly CellRef[] {
  return ballots ? LEVELS.map((level) => ballots.counts[level].cell) : [];
}

export function reachedBy({ ballots }: PersonReading): Outcome | undefined {
  if (!ballots) return undefined;
  const { high, confident, low } = ballots.counts;
  return outcomeOf({ high: high.value, confident: confident.value, low: low.value }, baseOf(ballots).value)
    .outcome;
}
