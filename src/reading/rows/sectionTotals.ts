import { endsStage, type Staged } from "../../turns/staged";
import { ballotsRowIn } from "../../words/ballotRows";
import { isSectionNumber, isWorded, lineKind, namesBody, partsOfLine } from "../../words/lines";
import { mayBePerson } from "../../words/personName";
import { namesUnit } from "../../words/unitWords";
import { isLabelledTotal, isNumbered } from "./regionSigns";
import {
  holdsCounts,
  holdsPosition,
  isBelowItsName,
  isShareRow,
  levelNumbers,
  nameAt,
  ordinalAt,
  sharesCountsAbove,
  type TableCells,
} from "./rowCells";
import { isWithin, readSection } from "./section";
import { addTo, emptySum, equals, LEAST_PEOPLE, type Sum } from "./sums";

/** What a row with counts over numbered people is that bears no number as theirs: their section, or what is asked about. */
export type SectionTotal = "section" | "asked";

/**
 * Rows such as "I | Thanh tra huyện | 19 | 1 | 0" over "1 | Nguyễn Văn An | Chánh Thanh tra | 19 | 1 | 0". Signs that it
 * is nobody's: it is not numbered as those below it, it has no post where they have one, its counts are made of theirs,
 * its words name a unit. Two make it a section; one that tells no name from a person's is asked about.
 */
export function* sectionTotals(
  table: TableCells,
  { from, to }: { readonly from: number; readonly to: number },
): Staged<ReadonlyMap<number, SectionTotal>> {
  const found = new Map<number, SectionTotal>();
  if (table.header.columns.ordinal === undefined) return found;
  for (let row = from; row <= to; row++) {
    if (endsStage(row)) yield;
    if (!mayBeOverPeople(table, row)) continue;
    const below = peopleBelow(table, row, to);
    const verdict = below.length > 0 ? verdictOn(table, row, below) : undefined;
    if (verdict) found.set(row, verdict);
  }
  return found;
}

function verdictOn(table: TableCells, row: number, below: readonly number[]): SectionTotal | undefined {
  const name = nameAt(table, row).text;
  const sum = emptySum();
  for (const each of below) addTo(sum, levelNumbers(table, each));
  const lacksPost = below.every((each) => holdsPosition(table, each));
  const isMadeOfTheirs = isMadeOf(sum, levelNumbers(table, row));
  const isPerson = mayBePerson(name);
  /* That it is not numbered as they are is one sign already. */
  const more = [lacksPost, isMadeOfTheirs, namesBody(name) || namesUnit(name)].filter(Boolean).length;
  if (!isPerson) return more > 0 ? "section" : "asked";
  if (!isMadeOfTheirs) return lacksPost && isNumberOfSection(table, row) ? "asked" : undefined;
  return more > 1 || sum.people >= LEAST_PEOPLE ? "section" : "asked";
}

/** The sum of the counts, their average within one ballot, or how many people are at each level. */
export function isMadeOf(sum: Sum, counts: readonly number[]): boolean {
  const isAverage = counts.every(
    (count, level) => Math.abs(count - (sum.counts[level] ?? 0) / sum.people) < 1,
  );
  const people = counts.reduce((all, count) => all + count, 0);
  return equals(sum, counts) || isAverage || people === sum.people;
}

/** Words beside counts, without a post and a number as people have. */
function mayBeOverPeople(table: TableCells, row: number): boolean {
  if (!holdsCounts(table, row) || holdsPosition(table, row) || isNumbered(table, row)) return false;
  if (isBelowItsName(table, row) || sharesCountsAbove(table, row)) return false;
  const ordinal = ordinalAt(table, row);
  if (ordinal !== "" && !isSectionNumber(ordinal)) return false;
  const { text } = nameAt(table, row);
  if (!isWorded(text) || ballotsRowIn(text) !== undefined || isShareRow(table, row)) return false;
  return lineKind(text) !== "total" && !isLabelledTotal(table, row);
}

/** The numbered people right below, those of the sections in it among them, up to the next such row of its depth. */
function peopleBelow(table: TableCells, row: number, to: number): number[] {
  const depth = readSection(table, row)?.depth ?? { by: "none" };
  const people: number[] = [];
  for (let below = row + 1; below <= to; below++) {
    const { text } = nameAt(table, below);
    if (isNumbered(table, below)) {
      if (isWorded(text) && holdsCounts(table, below)) people.push(below);
    } else if (mayBeOverPeople(table, below) || isBareSection(table, below)) {
      if (!isWithin(readSection(table, below)?.depth ?? { by: "none" }, depth)) break;
    } else if (isWorded(text) && (lineKind(text) === "total" || isLabelledTotal(table, below))) break;
    else if (holdsCounts(table, below) && people.length === 0) break;
  }
  return people;
}

function isBareSection(table: TableCells, row: number): boolean {
  return !holdsCounts(table, row) && isNumberOfSection(table, row);
}

function isNumberOfSection(table: TableCells, row: number): boolean {
  const { numbering } = partsOfLine(nameAt(table, row).text);
  return isSectionNumber(ordinalAt(table, row)) || numbering === "roman" || numbering === "part";
}
