import { LEVELS, perLevel, type Outcome } from "../counting/level";
import { outcomeOf } from "../counting/outcome";
import { inStages, type Staged } from "../turns/staged";
import { unitNamed, type UnitName } from "../words/unitNames";
import type { Arrival } from "./arrival";
import { ByUnit } from "./byUnit";
import { severityOf } from "./mergeFinding";
import type { CameFile, MergeReport } from "./mergeReport";
import { saidOfVote } from "./said";
import { rowsOf, type UnitRow } from "./unitRow";
import { updateOf } from "./update";

/**
 * How it stands with a unit: its people are on "Số liệu các đơn vị"; its file can be merged and is not yet; it is to be mended
 * and sent anew; several files came; nothing did.
 */
export const UNIT_STATES = ["merged", "waiting", "returned", "twice", "notSent"] as const;

export type UnitState = (typeof UNIT_STATES)[number];

/** What a unit was known to have sent before: its file need not be opened again. */
export interface KnownUnit {
  readonly unit: string;
  readonly files: readonly CameFile[];
  readonly days: readonly string[];
}

/** A unit that was expected, or of which something came. */
export interface UnitStanding extends KnownUnit {
  /** Whether it is on the list of units; undefined without a list. */
  readonly isExpected?: boolean;
  readonly state: UnitState;
  /** Days of the vote, "2025-11-12". */
  readonly days: readonly string[];
  /** Those merged, else those of its only file; undefined where that is not known. */
  readonly people?: number;
  /** How many of them are at these. */
  readonly at: Readonly<Record<"low" | "none", number>>;
  /** How many things are to be mended or answered. */
  readonly toMend: number;
  /** What stands merged is not what its file says now. */
  readonly isOlder: boolean;
}

interface OfUnit extends Pick<UnitStanding, "unit" | "isExpected"> {
  readonly name: UnitName;
}

/**
 * How it stands with every unit: those of the list in its order, then others of which something came. `merged` are the rows
 * that stand on "Số liệu các đơn vị", `known` what an earlier follow-up said.
 * In stages, each of a unit.
 */
export function* standing(
  report: MergeReport,
  merged: readonly UnitRow[],
  known: readonly KnownUnit[] = [],
): Staged<readonly UnitStanding[]> {
  const named = new Map([...new Set(merged.map(({ unit }) => unit))].map((unit) => [unit, unitNamed(unit)]));
  const nameOf = ({ unit }: { readonly unit: string }) => named.get(unit) ?? unitNamed(unit);
  const arrivals = new ByUnit(report.arrivals, ({ name }) => name);
  const rows = new ByUnit(merged, nameOf);
  const before = new ByUnit(known, nameOf);
  const lost = new Map(
    report.findings.flatMap((finding) =>
      finding.code === "unitMissing" ? [[finding.details.unit, finding.details.files] as const] : [],
    ),
  );
  const saved = new Map(report.files.map((file) => [file.name, file.saved]));
  const errors = ({ key }: Arrival) =>
    (report.about.get(key) ?? []).filter((finding) => severityOf(finding) === "error").length;
  return yield* inStages(everyUnit(report, named), (of) => [
    standingOf(of, {
      arrivals: arrivals.of(of.name),
      rows: rows.of(of.name),
      known: before.of(of.name)[0],
      refused: (lost.get(of.unit) ?? []).map((name) => ({ name, saved: saved.get(name) })),
      errors,
    }),
  ]);
}

function everyUnit(
  { expected, arrivals }: MergeReport,
  merged: ReadonlyMap<string, UnitName>,
): readonly OfUnit[] {
  const all: OfUnit[] = expected.map((unit) => ({ unit: unit.written, name: unit, isExpected: true }));
  const known = new ByUnit(all, ({ name }) => name);
  const others = [...arrivals, ...[...merged].map(([unit, name]) => ({ unit, name }))];
  for (const { unit, name } of others) {
    if (known.of(name).length > 0) continue;
    const one = { unit, name, isExpected: expected.length > 0 ? false : undefined };
    all.push(one);
    known.add(one, name);
  }
  return all;
}

interface KnownOfUnit {
  readonly arrivals: readonly Arrival[];
  readonly rows: readonly UnitRow[];
  readonly known?: KnownUnit;
  /** Files that may be its, and of which nobody was read. */
  readonly refused: readonly CameFile[];
  readonly errors: (arrival: Arrival) => number;
}

function standingOf(of: OfUnit, there: KnownOfUnit): UnitStanding {
  const { arrivals, rows, known, refused, errors } = there;
  const { unit, isExpected } = of;
  const toMend = arrivals.reduce((sum, arrival) => sum + errors(arrival), 0);
  const came = [...arrivals.map(({ file: { name, saved } }) => ({ name, saved })), ...refused];
  const days = new Set(arrivals.flatMap(({ file }) => saidOfVote(file.sheets).days));
  const state = stateOf(there, toMend);
  const counted = rows.length > 0 ? rows : arrivals.length === 1 ? arrivals.flatMap(rowsOf) : undefined;
  const outcomes = counted?.map(outcomeOfRow) ?? [];
  return {
    unit,
    isExpected,
    state,
    files: came.length > 0 ? came : filesOf(rows, known),
    days: arrivals.length > 0 ? [...days] : (known?.days ?? []),
    people: counted?.length,
    at: {
      low: outcomes.filter((outcome) => outcome === "low").length,
      none: outcomes.filter((outcome) => outcome === "none").length,
    },
    toMend: state === "merged" ? 0 : toMend,
    isOlder:
      rows.length > 0 &&
      arrivals.length > 0 &&
      arrivals.every((arrival) => updateOf(rows, rowsOf(arrival)).changes.length > 0),
  };
}

function stateOf({ arrivals, rows, refused }: KnownOfUnit, toMend: number): UnitState {
  if (rows.length > 0) return "merged";
  if (arrivals.length > 1) return "twice";
  if (arrivals.length + refused.length === 0) return "notSent";
  return toMend > 0 || arrivals.length === 0 ? "returned" : "waiting";
}

/** The files that merged rows are from, with when they were saved where that was known. */
function filesOf(rows: readonly UnitRow[], known: KnownUnit | undefined): readonly CameFile[] {
  const names = new Set(rows.flatMap(({ source }) => fileIn(source) ?? []));
  return [...names].map((name) => known?.files.find((file) => file.name === name) ?? { name });
}

/** The file in "'Xã Lộc An.xlsx'!'Sheet1'!C7 #1a2b3c4d"; undefined in a row that was typed by hand. */
function fileIn(source: string): string | undefined {
  return /^'((?:[^']|'')+)'!/.exec(source)?.[1]?.replace(/''/g, "'");
}

function outcomeOfRow(row: UnitRow): Outcome {
  return outcomeOf(
    perLevel((level) => row[level]),
    baseOfRow(row),
  ).outcome;
}

/** In ballots. */
function baseOfRow(row: UnitRow): number {
  const { returned, valid, invalid } = row.ballots;
  const levels = LEVELS.reduce((sum, level) => sum + row[level], 0);
  const stated = {
    returned,
    valid,
    validAndInvalid: valid === undefined || invalid === undefined ? undefined : valid + invalid,
  };
  return (row.base === "levels" || row.base === "chosenCell" ? undefined : stated[row.base]) ?? levels;
}
