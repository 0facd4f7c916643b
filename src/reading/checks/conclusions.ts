import { baseOf } from "../../counting/base";
import type { CellRef } from "../../counting/cell";
import type { Level } from "../../counting/level";
import { reaches, type Threshold } from "../../counting/threshold";
import { fold, shown } from "../../words/fold";
import type { CheckedTable, CheckResult } from "../account/check";
import { textsIn } from "../cells/grid";
import type { PersonReading } from "../people/personReading";
import { keyOf } from "./people";
import { reachedBy } from "./typedLevels";

/** "06 đồng chí đạt từ 50% số phiếu "tín nhiệm cao"", "02 đồng chí có trên 2/3 phiếu tín nhiệm thấp". */
const CONCLUSION =
  /(?<![\d.,/])(\d{1,4})(?:\/(\d{1,4}))? (?:đồng chí|đ\/c|người|uỷ viên|cán bộ)[^.;,]{0,40}?(?:đạt|có|được)[^.;]{0,60}?"?tín nhiệm( cao| thấp)?"?(?=[^.;,]{0,40})/gu;
const SHARE_WORDS =
  /(từ|trên|quá|ít nhất|hơn) (\d{1,3}) ?%|(từ|trên|quá|hơn) (một nửa|nửa|1\/2|2\/3|hai phần ba)/;

interface Conclusion {
  readonly people: number;
  /** Of how many, where that is said. */
  readonly of?: number;
  readonly level: Level;
  readonly threshold?: Threshold;
}

/** Lines below a table that say how many people reached a level, or a part of the ballots. */
export function conclusions(table: CheckedTable): CheckResult[] {
  const { context, readings, before } = table;
  const { grid, rows, bounds } = context;
  const all = [...before, ...readings];
  if (!all.every(({ ballots }) => ballots)) return [];
  const results: CheckResult[] = [];
  for (const { row, column, text } of textsIn(grid, rows.last + 1, table.below)) {
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
    stated: wrong.people,
    counted: countOf(wrong, table.readings),
  };
  return { ...result, outcome: "differs", findings: [{ code: "conclusionDiffers", cells: [cell], details }] };
}

function conclusionsIn(text: string): Conclusion[] {
  const folded = fold(text);
  return [...folded.matchAll(CONCLUSION)].map(({ 0: found, 1: people, 2: of, 3: level, index }) => {
    const clause = folded.slice(index).split(/[.;,]/)[0] ?? found;
    return {
      people: Number(people),
      ...(of !== undefined && { of: Number(of) }),
      level: level === " cao" ? "high" : level === " thấp" ? "low" : "confident",
      threshold: thresholdIn(clause),
    };
  });
}

function thresholdIn(clause: string): Threshold | undefined {
  const [found, percentWord, percent, partWord, part] = SHARE_WORDS.exec(clause) ?? [];
  if (found === undefined) return undefined;
  const strict = ["trên", "quá", "hơn"].includes(percentWord ?? partWord ?? "");
  if (percent !== undefined) return { numerator: Number(percent), denominator: 100, strict };
  return part === "2/3" || part === "hai phần ba"
    ? { numerator: 2, denominator: 3, strict }
    : { numerator: 1, denominator: 2, strict };
}

/** Where no part is said, whoever has the level as the highest that reaches half, or reaches half in it at all. */
function fits(conclusion: Conclusion, readings: readonly PersonReading[]): boolean {
  if (conclusion.of !== undefined && conclusion.of !== readings.length) return false;
  const byOutcome = readings.filter((reading) => reachedBy(reading) === conclusion.level).length;
  return conclusion.people === countOf(conclusion, readings) || conclusion.people === byOutcome;
}

function countOf({ level, threshold = HALF }: Conclusion, readings: readonly PersonReading[]): number {
  return readings.filter(
    ({ ballots }) =>
      ballots && reaches({ count: ballots.counts[level].value, base: baseOf(ballots).value }, threshold),
  ).length;
}

const HALF: Threshold = { numerator: 1, denominator: 2, strict: false };
