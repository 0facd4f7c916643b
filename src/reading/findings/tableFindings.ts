import { besideOf, type Base, type Count } from "../../counting/ballots";
import type { OfferedBase } from "../../counting/base";
import { LEVELS } from "../../counting/level";
import { flatMapped, mapped, oneByOne, type Staged } from "../../turns/staged";
import { printed } from "../cells/grid";
import { baseOf, sumOfLevels, usualBase } from "../../counting/base";
import { cellAddress, type CellRef } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import type { Person } from "../../counting/person";
import { withChosenBase, type ChosenBase } from "../people/chosenBase";
import { addedBelow } from "./addedBelow";
import { copiedCounts } from "./copiedCounts";
import { grouped } from "./grouped";
import { questionKey, type PersonReading } from "../people/personReading";
import { statedAbove } from "../people/stated";
import { offered } from "../people/chosenBase";
import type { PlacedStatement } from "../people/stated";
import type { TableContext } from "../people/tableContext";
import { cellUnder } from "../rows/rowCells";
import { MAY_BE_AS_ABOVE } from "../rows/tableRows";
import { oddSums } from "./levelSums";
import { exceedingRemarks, lackingPeople, spoiltFindings, type LackingPerson } from "./spoiltBallots";
import { unclearBaseFindings } from "./unclearBase";

/*
 * What is found of a table and not of one person alone.
 */

export function* tableFindings(context: TableContext, readings: readonly PersonReading[]): Staged<Finding[]> {
  const people = readings.flatMap(({ person }) => person ?? []);
  const { key, base, rows } = context;
  const unclear = base ? [] : unclearBaseFindings(context, people);
  yield;
  const lacking = yield* lackingPeople(context, people);
  const exceeding = yield* exceedingRemarks(context, people);
  const parts = yield* partsNotice(context, readings);
  const found = yield* oneByOne([
    () => emptyFindings(context, readings),
    () => categoryFindings(context, readings),
    () => (base ? chosenBaseFindings(key, base, readings) : unclear),
    () =>
      rows.nameless.map(({ cell, ...details }): Finding => ({
        code: "nameMissing",
        cells: [cell],
        details,
      })),
    () => contradictionFindings(context),
    () => notVotedFindings(context),
    () => parts,
    () => asAboveNotice(context, readings),
    () => addedBelow(context, readings),
    () => spoiltFindings(exceeding, "exceeding"),
  ]);
  const noticed = yield* notices(context, people, lacking, unclear.length > 0);
  return [...found.flat(), ...noticed, ...(yield* copiedCounts(people))];
}

/** Said of everyone together, with where the counts are to be entered. */
function emptyFindings({ grid, header }: TableContext, readings: readonly PersonReading[]): Finding[] {
  const rows = readings.flatMap(({ isEmpty, row }) => (isEmpty ? [row] : []));
  if (rows.length === 0) return [];
  const cells = rows.map(({ row }) => grid.cell(row, header.columns.high));
  return [{ code: "nothingEntered", cells, details: { names: rows.map(({ name }) => name.text) } }];
}

/** By category and by the text that tells it or leaves it open, in order of appearance. `at` is where the text stands. */
export function peopleByText(table: string, readings: readonly PersonReading[]) {
  return grouped(readings, ({ about, category }) => `${category ?? ""} ${questionKey(table, about)}`).map(
    (group) => {
      const [{ about, against, category }] = group;
      const cells = group.map(({ row }) => row.cell);
      const names = group.map(({ row }) => row.name.text);
      return {
        key: questionKey(table, about),
        text: about?.text ?? "",
        at: about?.cell,
        against,
        category,
        cells,
        names,
      };
    },
  );
}

/** One question for each text that left the category open; and what the clerk chose, wherever it is used. */
function categoryFindings({ key: table }: TableContext, readings: readonly PersonReading[]): Finding[] {
  const concerned = readings.filter(({ category, isChosen }) => !category || isChosen);
  return peopleByText(table, concerned).map(({ key, text, at, against, category, cells: people, names }) => {
    const cells = at ? [at, ...people] : people;
    return category
      ? { code: "categoryChosen", cells, details: { key, text, category, people: people.length } }
      : {
          code: "categoryUnknown",
          cells,
          details: { key, text, ...(against && { against }), people: people.length, names },
        };
  });
}

/** What was chosen, and for how many people it could not be followed. */
function chosenBaseFindings(key: string, chosen: ChosenBase, readings: readonly PersonReading[]): Finding[] {
  const { kind: base, cell } = chosen;
  const said = (code: "baseChosen" | "baseMissing", concerned: readonly PersonReading[]): Finding => ({
    code,
    cells: concerned.map(({ row }) => row.cell),
    details: {
      key,
      base,
      ...(cell && { cell: `${cell.sheet}!${cellAddress(cell)}` }),
      people: concerned.length,
    },
  });
  return [
    said(
      "baseMissing",
      readings.filter(({ ballots }) => ballots && !withChosenBase(ballots, chosen)),
    ),
    said(
      "baseChosen",
      readings.filter(({ person }) => person),
    ),
  ].filter(({ cells }) => cells.length > 0);
}

/** Who is on the list and in no row, said once of a table. */
function notVotedFindings({ grid, rows }: TableContext): Finding[] {
  if (rows.notVoted.length === 0) return [];
  const cells = rows.notVoted.map(({ cell }) => cell);
  const names = rows.notVoted.map(({ name }) => name);
  return [{ code: "notVotedOn", cells, details: { sheet: grid.sheet, names } }];
}

/** Said of the first person the contradicting statements hold for. */
function contradictionFindings(context: TableContext): Finding[] {
  const { key, rows, stated } = context;
  return stated.flatMap((block) => {
    const person = rows.people.find((one) => statedAbove(stated, one) === block);
    if (!person) return [];
    return block.contradictions.map(({ name: count, first, second }): Finding => ({
      code: "ballotsContradict",
      cells: [second.cell, first.cell],
      details: {
        name: person.name.text,
        count,
        first: first.value,
        second: second.value,
        key,
        offers: count === "returned" ? offersOf(context, first, second) : [],
      },
    }));
  });
}

/** Neither is offered that may be of a section or of one person alone, or that its cell does not tell from the other. */
function offersOf({ rows, numbers }: TableContext, first: Count, second: Count): readonly OfferedBase[] {
  const isAlone = ({ count, text }: PlacedStatement) =>
    (count === first || count === second) && /(?:^|[^\p{L}])riêng(?!\p{L})/iu.test(text.normalize("NFC"));
  const isOneCell = first.cell.row === second.cell.row && first.cell.column === second.cell.column;
  const isOfSections = rows.people.some(({ sections }) => sections.length > 0);
  if (isOneCell || isOfSections || numbers.some(isAlone)) return [];
  return [offered(first, "returned"), offered(second, "returned")];
}

/** Said once of a table whose counts are written as they are published. */
function* partsNotice({ grid }: TableContext, readings: readonly PersonReading[]): Staged<Finding[]> {
  const counts = yield* flatMapped(readings, ({ ballots }) =>
    ballots ? LEVELS.map((level) => ballots.counts[level]).filter(besideOf) : [],
  );
  const [first] = counts;
  if (!first) return [];
  const found = printed(grid.value(first.cell.row, first.cell.column));
  const details = { numbers: counts.length, found, value: first.value };
  return [{ code: "countsWithParts", cells: counts.map(({ cell }) => cell), details }];
}

/** Said once of a table in which texts of people are written as "như trên". */
function asAboveNotice(context: TableContext, readings: readonly PersonReading[]): Finding[] {
  const cells = readings.flatMap(({ row: { row, asAbove } }) =>
    MAY_BE_AS_ABOVE.flatMap((role) =>
      asAbove[role] === undefined ? [] : [cellUnder(context, row, role).cell],
    ),
  );
  const [first] = cells;
  if (!first) return [];
  const found = printed(context.grid.value(first.row, first.column));
  return [{ code: "readAsAbove", cells, details: { numbers: cells.length, found } }];
}

/** What is said once of a table, with its numbers; a base of the clerk's choice, or one asked about, has its own finding. */
function* notices(
  { grid, rows }: TableContext,
  people: readonly Person[],
  lacking: readonly LackingPerson[],
  asksBase: boolean,
): Staged<Finding[]> {
  const isSaid = new Set(lacking.map(({ person }) => person));
  const hidden = rows.people.filter(({ row }) => grid.hiddenRows.has(row));
  const basedOn = (kind: Base["kind"]) =>
    people.filter(({ ballots }) => !asksBase && !ballots.base && baseOf(ballots).kind === kind);
  const valid = basedOn("valid");
  yield;
  const levels = basedOn("levels");
  yield;
  /* Of the ballots, also where the percentages are taken of a number chosen elsewhere. */
  const unmarked = ({ ballots }: Person) => usualBase(ballots).value - sumOfLevels(ballots);
  const isBelow = yield* mapped(
    people,
    (person) => sumOfLevels(person.ballots) > 0 && unmarked(person) > 0 && !isSaid.has(person),
  );
  const below = people.filter((_, index) => isBelow[index]);
  const ballots = below.reduce((sum, person) => sum + unmarked(person), 0);
  const all: Finding[] = [
    {
      code: "hiddenRowsCounted",
      cells: hidden.map(cellOf),
      details: { sheet: grid.sheet, rows: hidden.length },
    },
    { code: "baseIsValid", cells: valid.map(cellOf), details: { people: valid.length } },
    { code: "baseIsLevels", cells: levels.map(cellOf), details: { people: levels.length } },
    { code: "levelsBelowBase", cells: below.map(cellOf), details: { people: below.length, ballots } },
    ...spoiltFindings(lacking, "lacking"),
    ...oddSums(levels),
  ];
  return all.filter(({ cells }) => cells.length > 0);
}

function cellOf({ cell }: { readonly cell: CellRef }): CellRef {
  return cell;
}
