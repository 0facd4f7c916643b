import { cellAddress, type CellRef } from "../../counting/cell";
import type { Finding, ProseDoubt } from "../../counting/finding";
import { shown } from "../../words/fold";
import { corrects, levelCountsIn, type LevelCount } from "../../words/levelCounts";
import { addressesSomebody, mentionedName, mentionsIn } from "../../words/mentions";
import { speaksOfAnotherVote } from "../../words/otherVotes";
import type { CheckedTable, CheckResult } from "../account/check";
import { cellsIn } from "../cells/grid";
import { columnsWithRole } from "../people/besideStatements";
import type { PersonReading } from "../people/personReading";
import { keyOf } from "./people";

/**
 * Counts told in words above, beside or below a table: they are those of the person named, or of whom they stand beside.
 * Other ones, ones of somebody who is in no row, and what corrects a number are asked about.
 */
export function prose(table: CheckedTable): CheckResult[] {
  const people = new Map(table.readings.map((reading) => [mentionedName(reading.row.name.text), reading]));
  const names = new Set(people.keys());
  return linesOf(table).flatMap((line) => {
    const counts = levelCountsIn(line.text);
    const isCorrection = corrects(line.text);
    if (counts.length === 0 && !isCorrection) return [];
    const mentions = mentionsIn(line.text, names);
    const parts = partsOf(
      counts,
      mentions.map(({ name, at }) => ({ at, reading: people.get(name) })),
      line.beside,
    );
    return resultsOf(table, line, parts, isCorrection);
  });
}

interface Line {
  readonly text: string;
  readonly cell: CellRef;
  readonly beside?: PersonReading;
}

function linesOf({ context, readings, below }: CheckedTable): Line[] {
  const { grid, bounds, header, titles } = context;
  const rows = new Map(readings.map((reading) => [reading.row.row, reading]));
  const columns = columnsWithRole(context);
  const lines = titles.flatMap(({ text, cell }): Line[] => (cell ? [{ text, cell }] : []));
  for (let row = header.bottom + 1; row <= below; row++)
    for (const { column, text } of cellsIn(grid, row, bounds.left, bounds.right)) {
      const beside = rows.get(row);
      if (text === "" || (beside && columns.has(column)) || speaksOfAnotherVote(text)) continue;
      lines.push({ text, cell: grid.cell(row, column), beside });
    }
  return lines;
}

/** The counts that are told of each; those before anybody is named are of whom they stand beside. */
interface Part {
  readonly reading?: PersonReading;
  readonly counts: readonly LevelCount[];
}

function partsOf(
  counts: readonly LevelCount[],
  mentions: readonly { readonly at: number; readonly reading?: PersonReading }[],
  beside?: PersonReading,
): Part[] {
  const starts = mentions.length > 0 ? mentions : [{ at: 0, reading: beside }];
  return starts.map(({ at, reading }, index) => {
    const from = index === 0 ? 0 : at;
    const to = starts[index + 1]?.at ?? Infinity;
    return { reading, counts: counts.filter((one) => from <= one.at && one.at < to) };
  });
}

function resultsOf(
  table: CheckedTable,
  { text, cell }: Line,
  parts: readonly Part[],
  isCorrection: boolean,
): CheckResult[] {
  const said = shown(text);
  const result = { role: "conclusion", rule: said, cells: [cell] } as const;
  const doubt = doubtIn(text, parts, isCorrection);
  if (doubt === "fits") return [{ ...result, outcome: "fits" }];
  if (!doubt) return [];
  const names = parts.flatMap(({ reading }) => (reading ? [reading.row.name.text] : []));
  const key = keyOf(table, `prose ${cellAddress(cell)}`, said);
  const finding: Finding = {
    code: "proseDiffers",
    cells: [cell],
    details: { key, text: said, why: doubt, names },
  };
  return [{ ...result, outcome: "differs", findings: [finding] }];
}

function doubtIn(
  text: string,
  parts: readonly Part[],
  isCorrection: boolean,
): ProseDoubt | "fits" | undefined {
  const told = parts.filter(({ counts }) => counts.length > 0);
  const known = told.filter(({ reading }) => reading?.ballots);
  const isOther = ({ reading, counts }: Part) =>
    counts.some(({ level, count }) => reading?.ballots?.counts[level].value !== count);
  if (known.some(isOther)) return isCorrection ? "correction" : "otherCounts";
  if (known.length > 0 && known.length === told.length) return "fits";
  if (isCorrection) return "correction";
  return told.some(({ counts }) => counts.length > 1) && addressesSomebody(text) ? "notInTable" : undefined;
}
