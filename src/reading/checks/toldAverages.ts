import { averagesIn } from "../../words/averages";
import { shown } from "../../words/fold";
import { speaksOfAnotherVote } from "../../words/otherVotes";
import type { CheckedTable, CheckResult } from "../account/check";
import { isRoundingOf, writtenPercents } from "../cells/typedShare";
import { Averages } from "./averages";
import { linesAround, type LineAround } from "./linesAround";

/**
 * The mean percentage of a level that a line above or below a table tells: the mean of the people's shares or the share of
 * all ballots, of the table or of all down to it.
 */
export function toldAverages(table: CheckedTable): CheckResult[] {
  const lines = linesAround(table).filter(
    ({ text }) => averagesIn(text).length > 0 && !speaksOfAnotherVote(text),
  );
  if (lines.length === 0) return [];
  const all = [...table.before, ...table.readings];
  const averages = new Averages(all);
  const groups = [...new Set([table.before.length, 0])].map((from) => ({ from, to: all.length }));
  return lines.flatMap((line) =>
    heldIn(line, (level) => groups.flatMap((group) => averages.percents(level, group))),
  );
}

type Level = Parameters<Averages["percents"]>[0];

function heldIn({ text, cell }: LineAround, meansOf: (level: Level) => readonly number[]): CheckResult[] {
  const told = averagesIn(text).flatMap(({ level, percent }) => {
    const written = writtenPercents({ value: percent, format: "General" });
    const means = meansOf(level).filter(Number.isFinite);
    const [mean] = means;
    if (mean === undefined) return [];
    const fits = means.some((exact) => written.some((one) => isRoundingOf(one, exact)));
    return [{ level, stated: written[0]?.value ?? 0, mean, fits }];
  });
  if (told.length === 0) return [];
  const result = { role: "conclusion", rule: shown(text), cells: [cell] } as const;
  const wrong = told.find(({ fits }) => !fits);
  if (!wrong) return [{ ...result, outcome: "fits" }];
  const { level, stated, mean } = wrong;
  const hundredths = { stated: Math.round(stated * 100), computed: Math.round(mean * 100) };
  const details = { label: shown(text), level, of: "percent", ...hundredths } as const;
  return [
    { ...result, outcome: "differs", findings: [{ code: "statisticDiffers", cells: [cell], details }] },
  ];
}
