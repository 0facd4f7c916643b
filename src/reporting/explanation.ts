import { baseLaidDown } from "../counting/appendixForm";
import { writtenIn, type Count } from "../counting/ballots";
import { cellAddress, type CellRef } from "../counting/cell";
import { LEVELS, perLevel, type Level } from "../counting/level";
import { lowStepOf, sourceOf, type LowText, type Regulation } from "../counting/regulations/regulation";
import { nameCellsOf } from "../counting/person";
import type { PersonResult } from "../counting/result";
import { percentHundredths, type Share } from "../counting/share";
import { mergedFrom } from "../counting/mergedFrom";
import type { ToldFigure, ToldRule, ToldShare, ToldSum } from "../strings/explanations";
import type { CategoryRow, People } from "../documents/appendix/figures";
import type { MadeFigure } from "../documents/figure";

/** "Vì sao?": where a figure comes from, for sentences (strings/explanations.ts) and for links to the source cells. */
export interface Explanation {
  readonly figure: ToldFigure;
  /** So many ballots of the base, or so many people of a row; nothing is divided in a plain count. */
  readonly fraction?: {
    readonly of: "ballots" | "people";
    readonly numerator: number;
    readonly denominator: number;
  };
  /** The rules that make it what it is, the nearest first. */
  readonly rules: readonly ToldRule[];
  /** The people behind it. */
  readonly people: readonly ExplainedPerson[];
  /** Of the one person it is about, where the row was merged from: "'Xã Lộc An.xlsx'!'Sheet1'!C7". */
  readonly from: readonly string[];
}

export interface ExplainedPerson {
  readonly result: PersonResult;
  /** The cells that the figure comes from; the first is where "Nguồn" leads. */
  readonly cells: readonly CellRef[];
}

/** What a figure is explained under: the regulation of the votes, where one is named, and the texts that use their results. */
export interface Laws {
  readonly regulation?: Regulation;
  /** Of all of them, those that say what follows from "tín nhiệm thấp". */
  readonly low: readonly LowText[];
}

export function explain(figure: MadeFigure, laws: Laws): Explanation {
  return { ...explained(figure, laws), from: mergedFromFiles(figure) };
}

function mergedFromFiles(figure: MadeFigure): readonly string[] {
  const results =
    "result" in figure ? [figure.result] : "before" in figure ? [figure.now, figure.before] : [];
  return results.flatMap(({ person }) => mergedFrom(person.source ?? "")?.place ?? []);
}

type Explained = Omit<Explanation, "from">;

function explained(figure: MadeFigure, laws: Laws): Explained {
  switch (figure.kind) {
    case "people":
      return explainPeople(figure.row, figure.column);
    case "handled":
      return explainHandled(figure.row);
    case "ballots":
    case "share":
      return explainLevel(figure, laws);
    case "difference":
      return explainDifference(figure, laws);
    case "base":
      return explainBase(figure.result, laws);
    case "outcome":
      return explainOutcome(figure.result, laws);
  }
}

function explainPeople(
  row: CategoryRow,
  column: Extract<MadeFigure, { kind: "people" }>["column"],
): Explained {
  const people = peopleIn(row, column);
  const [count, total] = [people.length, row.total.length];
  return {
    figure: { code: "people", details: { label: row.label, column, count, total } },
    ...(column === "total" ? {} : { fraction: { of: "people", numerator: count, denominator: total } }),
    rules: column === "total" ? [TOTAL_RULE] : [LEVEL_RULE, TOTAL_RULE],
    people: people.map((result) => ({
      result,
      cells: [...nameCellsOf(result.person), ...countCells(result)],
    })),
  };
}

function peopleIn(
  { total, at, tied }: CategoryRow,
  column: Extract<MadeFigure, { kind: "people" }>["column"],
): People {
  if (column === "total") return total;
  return column === "tied" ? tied : at[column];
}

function explainHandled({ label, people }: Extract<MadeFigure, { kind: "handled" }>["row"]): Explained {
  return {
    figure: { code: "handled", details: { label, count: people.length } },
    rules: [{ code: "handling", details: {} }],
    people: people.map((result) => {
      const { cell, handling } = result.person;
      return { result, cells: handling ? [handling.cell, cell] : [cell] };
    }),
  };
}

function explainLevel(
  { kind, result, level }: Extract<MadeFigure, { kind: "ballots" | "share" }>,
  laws: Laws,
): Explained {
  const { person, base, shares } = result;
  const { name } = person;
  const counted = cellsOf([person.ballots.counts[level]]);
  if (kind === "ballots") {
    const details = { name: name.text, level, count: shares[level].count, rows: counted.length };
    return {
      figure: { code: "ballots", details },
      rules: sumRules(result, [level]),
      people: [{ result, cells: [...counted, ...nameCellsOf(person)] }],
    };
  }
  const details = { name: name.text, level, share: told(shares[level]), kind: base.kind };
  return {
    figure: { code: "share", details },
    fraction: { of: "ballots", numerator: shares[level].count, denominator: shares[level].base },
    rules: [
      ...sumRules(result, [level, "base"]),
      ...baseRules(result, laws),
      ...(level === "low" ? lowRules(result, laws) : []),
    ],
    people: [{ result, cells: [...counted, ...baseCells(result), ...nameCellsOf(person)] }],
  };
}

function explainDifference(
  { now, before, level }: Extract<MadeFigure, { kind: "difference" }>,
  laws: Laws,
): Explained {
  const [later, earlier] = [now.shares[level], before.shares[level]];
  const ballots = later.count * earlier.base - earlier.count * later.base;
  const size = percentHundredths({ count: Math.abs(ballots), base: later.base * earlier.base });
  const details = {
    name: now.person.name.text,
    level,
    now: told(later),
    before: told(earlier),
    points: ballots < 0 ? -size : size,
  };
  const cellsBehind = (result: PersonResult) => [
    ...cellsOf([result.person.ballots.counts[level]]),
    ...baseCells(result),
    ...nameCellsOf(result.person),
  ];
  return {
    figure: { code: "difference", details },
    rules: baseRules(now, laws),
    people: [{ result: now, cells: [...cellsBehind(now), ...cellsBehind(before)] }],
  };
}

function explainBase(result: PersonResult, laws: Laws): Explained {
  const { person, base } = result;
  const parts = base.parts.map(({ value }) => value);
  const details = { name: person.name.text, kind: base.kind, parts, value: base.value };
  return {
    figure: { code: "base", details },
    rules: [...sumRules(result, ["base"]), ...baseRules(result, laws)],
    people: [{ result, cells: [...baseCells(result), ...nameCellsOf(person)] }],
  };
}

function explainOutcome(result: PersonResult, laws: Laws): Explained {
  const { person, outcome, shares, tiedWith } = result;
  const details = {
    name: person.name.text,
    outcome,
    shares: perLevel((level) => told(shares[level])),
    tiedWith,
  };
  const reached = outcome === "none" ? undefined : shares[outcome];
  return {
    figure: { code: "outcome", details },
    ...(reached && { fraction: { of: "ballots", numerator: reached.count, denominator: reached.base } }),
    rules: [
      LEVEL_RULE,
      ...sumRules(result, [...LEVELS, "base"]),
      ...baseRules(result, laws),
      ...lowRules(result, laws),
    ],
    people: [{ result, cells: [...nameCellsOf(person), ...countCells(result), ...baseCells(result)] }],
  };
}

const LEVEL_RULE: ToldRule = { code: "level", details: {} };
const TOTAL_RULE: ToldRule = { code: "total", details: {} };

/** What percentages are to be taken of and, where this person's base is something else, what. */
function baseRules({ base }: PersonResult, { regulation }: Laws): ToldRule[] {
  const { of, texts } = baseLaidDown(regulation);
  const isSo = of === "delegates" ? base.kind === "chosenCell" : isReturned(base.kind);
  const sources = texts.map((text) => sourceOf(text.base, text));
  const isAccount = texts.some((text) => text.base.readIn === "account");
  return [
    { code: "base", details: { of, sources, isAccount } },
    ...(isSo ? [] : [{ code: "baseInstead", details: { kind: base.kind } } as const]),
  ];
}

/** Valid and invalid ballots together are the ballots returned. */
function isReturned(kind: PersonResult["base"]["kind"]): boolean {
  return kind === "returned" || kind === "validAndInvalid";
}

function lowRules({ shares }: PersonResult, { low }: Laws): ToldRule[] {
  return low.flatMap((law): ToldRule[] => {
    const step = lowStepOf(shares.low, law);
    if (!step) return [];
    const { words, consequence, readIn } = step;
    const source = sourceOf(step, law);
    return [{ code: "low", details: { words, consequence, source, isAccount: readIn === "account" } }];
  });
}

function told({ count, base }: Share): ToldShare {
  return { count, base, percent: percentHundredths({ count, base }) };
}

/** What each number of somebody whose ballots were added up is the sum of, and where its parts stand. */
function sumRules({ person, base }: PersonResult, numbers: readonly (Level | "base")[]): ToldRule[] {
  const sums = numbers.flatMap((what): ToldSum[] => {
    const counts = what === "base" ? base.parts : [person.ballots.counts[what]];
    const parts = counts.flatMap(writtenIn);
    return counts.every(({ form }) => form !== "sum") ? [] : [{ what, parts: parts.map(toldPart) }];
  });
  return sums.length > 0 ? [{ code: "addedUp", details: { sums } }] : [];
}

function toldPart({ value, cell }: Count): ToldSum["parts"][number] {
  return { value, at: `${cell.sheet}!${cellAddress(cell)}` };
}

function countCells({ person }: PersonResult): readonly CellRef[] {
  return cellsOf(LEVELS.map((level) => person.ballots.counts[level]));
}

function baseCells({ base }: PersonResult): readonly CellRef[] {
  return cellsOf(base.parts);
}

function cellsOf(counts: readonly Count[]): readonly CellRef[] {
  return counts.flatMap(writtenIn).map(({ cell }) => cell);
}
