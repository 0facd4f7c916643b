import { baseOf, sumOfLevels, usualBase } from "./base";
import type { CellRef } from "./cell";
import type { Finding } from "./finding";
import type { Ballots, Count } from "./ballots";

/**
 * What cannot be true of one person's ballots. `cell` is the cell of the name; it comes last in every finding, after
 * the counts concerned. Levels that add up to less than the ballots are normal (unmarked lines) and are not reported,
 * unless they are all 0.
 */
export function checkBallots(name: string, cell: CellRef, ballots: Ballots): Finding[] {
  return [
    ...levelsAboveLimit(name, cell, ballots),
    ...returnedAboveIssued(name, cell, ballots),
    ...validInvalidDiffer(name, cell, ballots),
    ...baseIsZero(name, cell, ballots),
    ...noMarks(name, cell, ballots),
  ];
}

/** More marks than ballots: said once, of the smallest number of ballots that is exceeded. */
function levelsAboveLimit(name: string, cell: CellRef, ballots: Ballots): Finding[] {
  const sum = sumOfLevels(ballots);
  const tightest = smallestLimit(cell, ballots);
  if (!tightest || sum <= tightest.limit) return [];
  const { limitName, limit, count } = tightest;
  const cells = [...levelCells(ballots), count.cell, cell];
  return [{ code: "levelsAboveLimit", cells, details: { name, sum, limit, limitName } }];
}

interface Limit {
  readonly limitName: Extract<Finding, { code: "levelsAboveLimit" }>["details"]["limitName"];
  readonly limit: number;
  readonly count: Count;
}

/** Of returned, valid and a chosen number the smallest; of equal ones returned, which shares are taken of. */
function smallestLimit(cell: CellRef, { returned, valid, invalid, base }: Ballots): Limit | undefined {
  const limits: Limit[] = [];
  if (returned) limits.push({ limitName: "returned", limit: returned.value, count: returned });
  if (valid) limits.push({ limitName: "valid", limit: valid.value, count: valid });
  if (base?.kind === "chosenCell")
    limits.push({ limitName: "chosenCell", limit: base.value, count: base.parts[0] });
  const isOwn = invalid?.cell.row === cell.row && invalid.cell.sheet === cell.sheet;
  if (returned && isOwn && !valid && invalid.value <= returned.value)
    limits.push({ limitName: "lessInvalid", limit: returned.value - invalid.value, count: invalid });
  const [first, ...others] = limits;
  return first && others.reduce((smallest, one) => (one.limit < smallest.limit ? one : smallest), first);
}

/** More ballots back than were handed out; where returned is not known, what is known of it already exceeds issued. */
function returnedAboveIssued(name: string, cell: CellRef, ballots: Ballots): Finding[] {
  const base = usualBase(ballots);
  const { issued } = ballots;
  if (!issued || base.value <= issued.value) return [];
  const details = { name, returned: base.value, issued: issued.value };
  return [{ code: "returnedAboveIssued", cells: [...cellsOf(base.parts), issued.cell, cell], details }];
}

function validInvalidDiffer(name: string, cell: CellRef, ballots: Ballots): Finding[] {
  const { valid, invalid, returned } = ballots;
  if (!returned) return [];
  const parts = [valid, invalid].filter((count) => count !== undefined);
  const sum = parts.reduce((total, count) => total + count.value, 0);
  const agree = parts.length === 2 ? sum === returned.value : sum <= returned.value;
  if (agree) return [];
  const details = { name, valid: valid?.value ?? 0, invalid: invalid?.value ?? 0, returned: returned.value };
  return [{ code: "validInvalidDiffer", cells: [...cellsOf(parts), returned.cell, cell], details }];
}

/** No ballots at all. When levels are marked all the same, `levelsAboveLimit` already says so. */
function baseIsZero(name: string, cell: CellRef, ballots: Ballots): Finding[] {
  const base = baseOf(ballots);
  if (base.value !== 0 || sumOfLevels(ballots) > 0) return [];
  return [{ code: "baseIsZero", cells: [...cellsOf(base.parts), cell], details: { name } }];
}

/** Ballots, and not one mark: that no line was valid has to be said by as many invalid ballots. */
function noMarks(name: string, cell: CellRef, ballots: Ballots): Finding[] {
  const base = baseOf(ballots).value;
  if (base <= (ballots.invalid?.value ?? 0) || sumOfLevels(ballots) > 0) return [];
  return [{ code: "noMarks", cells: [...levelCells(ballots), cell], details: { name, base } }];
}

function levelCells({ counts }: Ballots): CellRef[] {
  return cellsOf([counts.high, counts.confident, counts.low]);
}

function cellsOf(counts: readonly Count[]): CellRef[] {
  return counts.map((count) => count.cell);
}
