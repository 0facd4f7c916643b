import { writtenIn, type Ballots, type Base, type Count } from "./ballots";
import { BALLOT_BASES, ballotBase, baseOf, sumOfLevels } from "./base";
import { qualifiedAddress, type CellRef } from "./cell";
import { perLevel } from "./level";
import { nameCellsOf, type Person, type RecordedHandling, type SourcedText } from "./person";

/** The rows of one person, at least two. */
export type RowsOfOne = readonly [Person, Person, ...Person[]];

/** In what the rows of one person must be alike to be added up, and are not. */
export type Unlike = "category" | "base" | "handling";

/**
 * What keeps rows of one person from being added up: another row of the appendix, percentages taken of another kind of
 * number, another handling; undefined where nothing does.
 */
export function unlikeIn(rows: RowsOfOne): Unlike | undefined {
  const differ = (ofRow: (row: Person) => string) => new Set(rows.map(ofRow)).size > 1;
  if (differ(({ category }) => category)) return "category";
  if (differ(({ ballots }) => baseOf(ballots).kind)) return "base";
  const handled = new Set(rows.flatMap(({ handling }) => (handling ? handling.handlings.join() : [])));
  return handled.size > 1 ? "handling" : undefined;
}

/**
 * One person whose ballots counting teams counted apart: every number is the sum of the teams' own, the base the sum of
 * their bases. A number that several rows have from one cell (all ballots of the vote, stated once) is taken once; one
 * that a row lacks is not known of the whole. The rows are alike (see `unlikeIn`); what is written comes from the first
 * that says it.
 */
export function addedUp(rows: RowsOfOne): Person {
  const [first, ...others] = rows;
  return {
    name: first.name,
    position: firstText(rows.map(({ position }) => position)),
    unit: firstText(rows.map(({ unit }) => unit)),
    category: first.category,
    ballots: addedBallots(rows.map(({ ballots }) => ballots)),
    ...firstHandling(rows),
    cell: first.cell,
    alsoIn: otherCells(first, others),
  };
}

/** Where the other rows name the person: teams side by side name everyone once. */
function otherCells({ cell }: Person, others: readonly Person[]): readonly CellRef[] {
  const cells = new Map(others.flatMap(nameCellsOf).map((each) => [qualifiedAddress(each), each]));
  cells.delete(qualifiedAddress(cell));
  return [...cells.values()];
}

/**
 * Whether a number of ballots stated in several cells may be that of the whole vote, said again by every team: everyone
 * has the same one in each row, and no more marks in all rows together.
 */
export function mayStateTheWhole(people: readonly RowsOfOne[]): boolean {
  return people.length > 0 && people.every(statesTheWhole);
}

function statesTheWhole(rows: RowsOfOne): boolean {
  const [first, ...others] = rows.map(({ ballots }) => baseOf(ballots));
  const whole = addedBallots(rows.map(({ ballots }) => ballots));
  if (!first || first.kind === "levels" || baseOf(whole).value === first.value) return false;
  return others.every(({ value }) => value === first.value) && sumOfLevels(whole) <= first.value;
}

function addedBallots(rows: readonly Ballots[]): Ballots {
  const known = (name: "issued" | "returned" | "valid" | "invalid") => {
    const counts = rows.flatMap((ballots) => ballots[name] ?? []);
    return counts.length === rows.length ? sumOf(counts) : undefined;
  };
  const ballots: Ballots = {
    counts: perLevel((level) => sumOf(rows.map(({ counts }) => counts[level]))),
    issued: known("issued"),
    returned: known("returned"),
    valid: known("valid"),
    invalid: known("invalid"),
  };
  const chosen = rows.flatMap(({ base }) => base ?? []);
  return chosen.length > 0 ? { ...ballots, base: addedBase(chosen, ballots) } : ballots;
}

/** Of bases of one kind, the clerk's choice for each row: the same ballots of the whole, or the numbers of the cells. */
function addedBase(chosen: readonly Base[], ballots: Ballots): Base | undefined {
  const cells = chosen.flatMap(({ kind, parts: [part] }) => (kind === "chosenCell" ? [part] : []));
  if (cells.length > 0) {
    const part = sumOf(cells);
    const [name, ...others] = new Set(
      chosen.map((base) => (base.kind === "chosenCell" ? base.name : undefined)),
    );
    return {
      kind: "chosenCell",
      value: part.value,
      parts: [part],
      ...(name && others.length === 0 && { name }),
    };
  }
  const kind = BALLOT_BASES.find((each) => each === chosen[0]?.kind);
  return kind && ballotBase(kind, ballots);
}

/** Of the numbers in these cells, each cell once. */
function sumOf(counts: readonly Count[]): Count {
  const cells = new Map(counts.flatMap(writtenIn).map((count) => [qualifiedAddress(count.cell), count]));
  const parts = [...cells.values()];
  const [first] = parts;
  if (!first) throw new RangeError("No counts to add up");
  if (parts.length === 1) return first;
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return { form: "sum", value, cell: first.cell, parts };
}

function firstText(texts: readonly SourcedText[]): SourcedText {
  return texts.find(({ text }) => text !== "") ?? { text: "", cells: [] };
}

function firstHandling(rows: RowsOfOne): { readonly handling?: RecordedHandling } {
  const handling = rows.find((row) => row.handling)?.handling;
  return handling ? { handling } : {};
}
