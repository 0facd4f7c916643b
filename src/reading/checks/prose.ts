import { cellAddress, type CellRef } from "../../counting/cell";
import type { Finding, ProseDoubt } from "../../counting/finding";
import { shown } from "../../words/fold";
import { ballotsSaidIn } from "../../words/ballotsSaid";
import { extremesIn, type Extreme } from "../../words/extremes";
import {
  corrects,
  levelCountsIn,
  levelSharesIn,
  type LevelCount,
  type LevelShare,
} from "../../words/levelCounts";
import { addressesSomebody, mentionedName, mentionsIn } from "../../words/mentions";
import { hashOf } from "../../words/hash";
import { speaksOfAnotherVote } from "../../words/otherVotes";
import { endsStage, mapped, type Staged } from "../../turns/staged";
import type { CheckedTable, CheckResult } from "../account/check";
import { cellsIn } from "../cells/grid";
import { columnsWithRole } from "../people/besideStatements";
import type { PersonReading } from "../people/personReading";
import { Extremes, isWritten, shareOf } from "./extremes";

/**
 * Counts and shares told in words above, beside or below a table: they are those of the person named, or of whom they
 * stand beside, and the highest and lowest are those of the table. Other ones, ones of somebody who is in no row, and
 * what corrects a number are asked about.
 */
export function* prose(table: CheckedTable): Staged<CheckResult[]> {
  const lines = yield* linesOf(table);
  if (lines.length === 0) return [];
  const people = new Map(
    yield* mapped(table.readings, (reading) => [mentionedName(reading.row.name.text), reading] as const),
  );
  const names = new Set(people.keys());
  const among = [new Extremes(table.readings), new Extremes([...table.before, ...table.readings])];
  const ofLines = yield* mapped(lines, (line) => {
    const extremes = extremesIn(line.text);
    const mentions = mentionsIn(line.text, names).map(({ name, at }) => ({ at, reading: people.get(name) }));
    const doubt = doubtOf(line.text, mentions, line.beside);
    const held = heldExtremes(extremes, mentions, among);
    const named = mentions.flatMap(({ reading }) => reading ?? []);
    const about = named.length > 0 || !line.beside ? named : [line.beside];
    const told = doubt && doubt !== "fits" ? doubt : (held ?? doubt);
    return resultsOf(table, line, about, told ?? (line.beside && ballotsDoubt(line.text, line.beside)));
  });
  return ofLines.flat();
}

/** Of several one that is wrong makes the line wrong; whoever is named in what is said of it ought to have it. */
function heldExtremes(
  extremes: readonly Extreme[],
  mentions: readonly Mentioned[],
  among: readonly Extremes[],
): "otherCounts" | "fits" | undefined {
  const held = extremes.flatMap((extreme) => {
    const namedIn = (from: number, to: number) =>
      mentions.filter(({ at }) => from <= at && at < to).map(({ reading }) => reading);
    const [behind] = namedIn(extreme.at, extreme.to);
    const ahead = namedIn(extreme.from, extreme.at).at(-1);
    const who = extreme.isNamedBefore ? (ahead ?? behind) : (behind ?? ahead);
    const isTold = extreme.share !== undefined || extreme.count !== undefined || who;
    return isTold ? [among.some((people) => people.fits(extreme, who))] : [];
  });
  if (held.length === 0) return undefined;
  return held.includes(false) ? "otherCounts" : "fits";
}

interface Line {
  readonly text: string;
  readonly cell: CellRef;
  readonly beside?: PersonReading;
}

function* linesOf({ context, readings, below }: CheckedTable): Staged<Line[]> {
  const { grid, bounds, header, titles } = context;
  const rows = new Map(readings.map((reading) => [reading.row.row, reading]));
  const columns = columnsWithRole(context);
  const lines = titles.flatMap(({ text, cell }): Line[] => (cell ? [{ text, cell }] : []));
  for (let row = header.bottom + 1; row <= below; row++) {
    if (endsStage(row)) yield;
    for (const { column, text } of cellsIn(grid, row, bounds.left, bounds.right)) {
      const beside = rows.get(row);
      if (text === "" || (beside && columns.has(column)) || speaksOfAnotherVote(text)) continue;
      lines.push({ text, cell: grid.cell(row, column), beside });
    }
  }
  return lines;
}

/** Somebody named in a text, where it names them. */
export interface Mentioned {
  readonly at: number;
  readonly reading?: PersonReading;
}

/** What is told of each; what stands before anybody is named is of whom it stands beside. */
interface Part {
  readonly reading?: PersonReading;
  readonly told: readonly (LevelCount | LevelShare)[];
}

function partsOf(told: Part["told"], mentions: readonly Mentioned[], beside?: PersonReading): Part[] {
  const starts = mentions.length > 0 ? mentions : [{ at: 0, reading: beside }];
  return starts.map(({ at, reading }, index) => {
    const from = index === 0 ? 0 : at;
    const to = starts[index + 1]?.at ?? Infinity;
    return { reading, told: told.filter((one) => from <= one.at && one.at < to) };
  });
}

function resultsOf(
  table: CheckedTable,
  { text, cell }: Line,
  about: readonly PersonReading[],
  doubt: ProseDoubt | "fits" | undefined,
): CheckResult[] {
  const said = shown(text);
  const result = { role: "conclusion", rule: said, cells: [cell] } as const;
  if (doubt === "fits") return [{ ...result, outcome: "fits" }];
  if (!doubt) return [];
  const names = about.map(({ row }) => row.name.text);
  const key = proseKey(table.context.key, cell, said);
  const finding: Finding = {
    code: "proseDiffers",
    cells: [cell],
    details: { key, text: said, why: doubt, names },
  };
  return [{ ...result, outcome: "differs", findings: [finding] }];
}

/**
 * "Biên bản ghi 19 phiếu" beside somebody: one of the row's numbers, or of what these make together, or of what is missing
 * in them.
 */
function ballotsDoubt(text: string, { ballots }: PersonReading): ProseDoubt | "fits" | undefined {
  const said = ballotsSaidIn(text);
  if (said.length === 0 || !ballots) return undefined;
  const { counts, issued, returned, valid, invalid } = ballots;
  const [high, confident, low] = [counts.high.value, counts.confident.value, counts.low.value];
  const sums = [high + confident, confident + low, high + low, high + confident + low];
  const whole = [issued, returned, valid, invalid].flatMap((count) => (count ? [count.value] : []));
  const missing = whole.map((number) => number - high - confident - low);
  const known = new Set([high, confident, low, ...sums, ...whole, ...missing]);
  return said.every((number) => known.has(number)) ? "fits" : "otherCounts";
}

/** What is told of somebody in words is known by its hash: the workbook's settings hold no name. */
export function proseKey(of: string, cell: CellRef, text: string): string {
  return `${of}|prose ${cellAddress(cell)}|${hashOf(text.toLowerCase())}`;
}

/** Whether what a text tells of those it names, or of whom it stands beside, is theirs; undefined where it tells nothing. */
export function doubtOf(
  text: string,
  mentions: readonly Mentioned[],
  beside?: PersonReading,
): ProseDoubt | "fits" | undefined {
  const told = [...levelCountsIn(text), ...levelSharesIn(text)];
  return doubtIn(text, partsOf(told, mentions, beside), corrects(text));
}

function doubtIn(
  text: string,
  parts: readonly Part[],
  isCorrection: boolean,
): ProseDoubt | "fits" | undefined {
  const told = parts.filter((part) => part.told.length > 0);
  const known = told.filter(({ reading }) => reading?.ballots);
  if (known.some(isOther)) return isCorrection ? "correction" : "otherCounts";
  if (known.length > 0 && known.length === told.length) return "fits";
  if (isCorrection) return "correction";
  const isSeveral = told.some((part) => part.told.filter((one) => "count" in one).length > 1);
  return isSeveral && addressesSomebody(text) ? "notInTable" : undefined;
}

function isOther({ reading, told }: Part): boolean {
  return told.some((one) => {
    const share = reading && shareOf(reading, one.level);
    return "count" in one ? share?.count !== one.count : !share || !isWritten(one.share, share);
  });
}
