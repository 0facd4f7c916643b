import { mappedInStages, type Staged } from "../../turns/staged";
import type { Check, CheckedTable, CheckResult } from "../account/check";
import { ballotColumns } from "./ballotColumns";
import { ballotRows } from "./ballotRows";
import { ballotShares } from "./ballotShares";
import { ballotsElsewhere } from "./ballotsElsewhere";
import { columns } from "./columns";
import { conclusions } from "./conclusions";
import { ordinals } from "./ordinals";
import { peopleByUnit } from "./peopleByUnit";
import { prose } from "./prose";
import { ranks } from "./ranks";
import { rowSums } from "./rowSums";
import { sectionTotals } from "./sectionTotals";
import { shares } from "./shares";
import { statedBeside } from "./statedBeside";
import { statedPeople } from "./statedPeople";
import { toldAverages } from "./toldAverages";
import { totals } from "./totals";
import { twoLevelShares } from "./twoLevels";
import { typedLevels } from "./typedLevels";
import { units } from "./units";

/** Everything a sheet says of itself that is held against what was read; what a cell is to the first, it is to the account. */
const CHECKS: readonly Check[] = [
  totals,
  sectionTotals,
  statedPeople,
  peopleByUnit,
  rowSums,
  ordinals,
  shares,
  twoLevelShares,
  typedLevels,
  ranks,
  conclusions,
  ballotRows,
  ballotColumns,
  statedBeside,
  ballotsElsewhere,
  toldAverages,
  ballotShares,
  prose,
  units,
];

/** Columns of which no check knows what they hold come last. */
export function* checked(table: CheckedTable): Staged<CheckResult[]> {
  const ofEach = yield* mappedInStages(CHECKS, function* (check) {
    const results = check(table);
    return "next" in results ? yield* results : results;
  });
  const results = ofEach.flat();
  const known = new Set(results.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const free = table.free.filter(({ column }) => !known.has(column));
  return [...results, ...columns({ ...table, free })].map((result) => answered(table, result));
}

/** What the clerk has said to be counted as read all the same is no error any more, and stands as a choice. */
function answered({ choices }: CheckedTable, result: CheckResult): CheckResult {
  const findings = (result.findings ?? []).map((finding): typeof finding => {
    const { details, cells } = finding;
    if (!("text" in details || "label" in details) || !("key" in details)) return finding;
    const text = "label" in details ? details.label : details.text;
    return choices.confirmed.includes(details.key)
      ? { code: "countedAllTheSame", cells, details: { key: details.key, text } }
      : finding;
  });
  return { ...result, findings };
}
