import type { Ballots } from "../../counting/ballots";
import { baseOf } from "../../counting/base";
import type { CellRef } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { fold } from "../../words/fold";
import { wholeWords } from "../../words/wholeWords";
import type { CheckedTable, CheckResult } from "../account/check";
import { printed, spokenCell } from "../cells/grid";
import { cellUnder } from "../rows/rowCells";

/** "Xếp hạng", "Thứ hạng", "Xếp thứ", "Hạng": and not "Xếp loại", nor the number of a list. */
const RANK = wholeWords("xếp (hạng|thứ|vị trí)", "thứ hạng", "vị thứ", "rank(ing)?");
const ALONE = /^(hạng|thứ bậc)$/;
/** "1", "01", "Thứ 2", "Hạng 3". */
const WRITTEN = /^(?:(?:xếp )?(?:thứ|hạng|vị trí) )?(\d{1,5})[.)]?$/;

type Score = (counts: Ballots["counts"]) => number;

const MOST_HIGH: Score = ({ high }) => high.value;
const MOST_CONFIDENT: Score = ({ confident }) => confident.value;
const FEWEST_LOW: Score = ({ low }) => -low.value;
const MOST_TRUSTED: Score = ({ high, confident }) => high.value + confident.value;

/** What people may be ranked by: who is alike by the first score, by the next. */
const ORDERS: readonly (readonly Score[])[] = [
  [MOST_HIGH],
  [MOST_HIGH, MOST_CONFIDENT, FEWEST_LOW],
  [MOST_TRUSTED, MOST_HIGH],
  [FEWEST_LOW, MOST_HIGH, MOST_CONFIDENT],
];

interface Ranked {
  readonly name: string;
  readonly ballots: Ballots;
  readonly base: number;
  readonly cell: CellRef;
  /** Undefined where none is written. */
  readonly rank?: number;
  readonly section: string;
  readonly unit: string;
}

/** A column of ranks beside the people: each is one that the counts give among all, in a section or in a unit. */
export function ranks(table: CheckedTable): CheckResult[] {
  const columns = table.free.filter(({ heading }) => isRank(heading.text));
  return columns.flatMap(({ column, heading }) => resultsOf(heading.text, rankedIn(table, column)));
}

function isRank(heading: string): boolean {
  const folded = fold(heading);
  return RANK.test(folded) || ALONE.test(folded);
}

/** Nobody where the counts of one are not known, who may stand anywhere. */
function rankedIn({ context, readings }: CheckedTable, column: number): Ranked[] {
  const ranked = readings.flatMap(({ row, ballots }): Ranked[] => {
    const { value, cell } = spokenCell(context.grid, row.row, column);
    const rank = WRITTEN.exec(fold(printed(value)))?.[1];
    const [section] = row.sections;
    return ballots
      ? [
          {
            name: row.name.text,
            ballots,
            base: baseOf(ballots).value,
            cell,
            ...(rank !== undefined && { rank: Number(rank) }),
            section: section ? `${section.cell.row} ${section.cell.column}` : "",
            unit: fold(printed(cellUnder(context, row.row, "unit").value)),
          },
        ]
      : [];
  });
  return ranked.length === readings.length ? ranked : [];
}

/** Ranks that go beyond the people of the table are of more than it. */
function resultsOf(text: string, people: readonly Ranked[]): CheckResult[] {
  const ranked = people.filter(({ rank }) => rank !== undefined);
  if (ranked.length === 0) return [];
  const result = { role: "level", rule: text } as const;
  const cellsOf = (some: readonly Ranked[]) => some.map(({ cell }) => cell);
  if (ranked.length < 2 || ranked.some(({ rank = 0 }) => rank < 1 || rank > people.length))
    return [{ ...result, outcome: "open", cells: cellsOf(ranked) }];
  const groupings = [[people], groupsBy(people, "section"), groupsBy(people, "unit")];
  const misplaced = groupings
    .flatMap((groups) => ORDERS.map((order) => groups.flatMap((group) => misplacedIn(group, order))))
    .reduce((fewest, some) => (some.length < fewest.length ? some : fewest));
  const findings = misplaced.map(({ name, rank, cell, counted }): Finding => ({
    code: "rankDiffers",
    cells: [cell],
    details: { name, text, stated: rank, counted },
  }));
  const others = new Set(misplaced.map(({ cell }) => cell));
  return [
    { ...result, outcome: "differs", cells: [...others], findings },
    { ...result, outcome: "fits", cells: cellsOf(ranked).filter((cell) => !others.has(cell)) },
  ];
}

function groupsBy(people: readonly Ranked[], by: "section" | "unit"): Ranked[][] {
  const groups = new Map<string, Ranked[]>();
  for (const one of people) {
    const known = groups.get(one[by]);
    if (known) known.push(one);
    else groups.set(one[by], [one]);
  }
  return [...groups.values()];
}

/**
 * Those whose rank is none of the places that their counts give them, with the first of these. People who are alike may
 * have any of theirs; where they share one, the next may follow at once ("1, 2, 2, 3").
 */
function misplacedIn(group: readonly Ranked[], order: readonly Score[]) {
  const misplaced: { name: string; rank: number; cell: CellRef; counted: number }[] = [];
  let first = 1;
  alikeRuns(group, order).forEach((alike, dense) => {
    for (const { name, rank, cell } of alike) {
      const isPlaced = rank === undefined || rank === dense + 1;
      if (!isPlaced && (rank < first || rank >= first + alike.length))
        misplaced.push({ name, rank, cell, counted: first });
    }
    first += alike.length;
  });
  return misplaced;
}

/** From the first place on, those together whom an order does not tell apart. */
function alikeRuns(group: readonly Ranked[], order: readonly Score[]): Ranked[][] {
  const runs: Ranked[][] = [];
  for (const one of [...group].sort((a, b) => compared(a, b, order))) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && compared(last, one, order) === 0) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** By the exact shares. */
function compared(one: Ranked, other: Ranked, order: readonly Score[]): number {
  for (const score of order) {
    const difference = score(other.ballots.counts) * one.base - score(one.ballots.counts) * other.base;
    if (difference !== 0) return difference;
  }
  return 0;
}
