import type { Ballots } from "../../counting/ballots";
import { returnedBallots, sumOfLevels } from "../../counting/base";
import type { Finding } from "../../counting/finding";
import type { Person } from "../../counting/person";
import { flatMapped, type Staged } from "../../turns/staged";
import { ballotsRowIn } from "../../words/ballotRows";
import { shown } from "../../words/fold";
import { ballotsApartIn } from "../../words/spoiltBallots";
import { textAt } from "../cells/grid";
import { remarkColumns } from "../people/besideStatements";
import { readCount } from "../cells/countCell";
import { headingOver } from "../cells/headingOver";
import type { TableContext } from "../people/tableContext";
import { grouped } from "./grouped";

/** Somebody of whom the sheet says how many ballots were spoilt, and whose levels lack `more` than these. */
export interface LackingPerson {
  readonly person: Person;
  readonly text: string;
  readonly more: number;
}

/**
 * People whose levels and the spoilt ballots beside them are fewer than came back, or levels alone where a line says that
 * none was spoilt: "không hợp lệ: 0" over 19 of 20. Unmarked lines may be the reason, which the sheet does not say; a line
 * that says some were spoilt is of whole ballots, beside which such lines are usual.
 */
export function* lackingPeople(
  context: TableContext,
  people: readonly Person[],
): Staged<readonly LackingPerson[]> {
  const columns = spoiltColumns(context);
  return yield* flatMapped(people, (person) => {
    const { ballots } = person;
    const returned = returnedBallots(ballots);
    if (returned === undefined || sumOfLevels(ballots) === 0 || isContradicted(ballots)) return [];
    const said = [
      ...columns.flatMap((column) => columnSays(context, person, column)),
      ...invalidSaid(context, person),
    ];
    const [first = lineOfNone(context, person)] = said;
    const more = returned - sumOfLevels(ballots) - said.reduce((sum, one) => sum + one.value, 0);
    return first && more > 0 ? [{ person, text: first.text, more }] : [];
  });
}

/** People whose remarks say of more spoilt ballots than their levels leave: "01 phiếu không hợp lệ" beside 49 of 49. */
export function* exceedingRemarks(
  context: TableContext,
  people: readonly Person[],
): Staged<readonly LackingPerson[]> {
  const remarks = remarkColumns(context);
  return yield* flatMapped(people, (person) => {
    const returned = returnedBallots(person.ballots);
    if (returned === undefined) return [];
    return remarks.flatMap((column) => {
      const text = shown(textAt(context.grid, person.cell.row, column));
      const [spoilt, ...others] = ballotsApartIn(text).filter((apart) => apart.kind === "spoilt");
      const more = (spoilt?.value ?? 0) + sumOfLevels(person.ballots) - returned;
      return others.length === 0 && spoilt?.value && more > 0 ? [{ person, text, more }] : [];
    });
  });
}

/** It is said already that they do not add up. */
function isContradicted({ returned, valid, invalid }: Ballots): boolean {
  return returned && valid && invalid ? valid.value + invalid.value !== returned.value : false;
}

/** Said once of those of whom the same words say it. */
export function spoiltFindings(people: readonly LackingPerson[], how: "lacking" | "exceeding"): Finding[] {
  return grouped(people, ({ text }) => text).map((group) => ({
    code: "spoiltDiffers",
    cells: group.map(({ person }) => person.cell),
    details: {
      text: group[0].text,
      how,
      names: group.map(({ person }) => person.name.text),
      ballots: group.reduce((sum, { more }) => sum + more, 0),
    },
  }));
}

interface Said {
  readonly text: string;
  readonly value: number;
}

interface SpoiltColumn {
  readonly column: number;
  readonly text: string;
}

/** "Phiếu trắng", "Không đánh dấu"; the invalid ones have a role. */
function spoiltColumns({ grid, header, bounds }: TableContext): SpoiltColumn[] {
  const columns: SpoiltColumn[] = [];
  for (let column = bounds.left; column <= bounds.right; column++) {
    const text = headingOver(grid, header, column)?.text ?? "";
    if (column !== header.columns.invalid && ballotsRowIn(text) === "spoilt") columns.push({ column, text });
  }
  return columns;
}

function columnSays({ grid }: TableContext, { cell }: Person, { column, text }: SpoiltColumn): Said[] {
  const read = readCount(grid, cell.row, column);
  return read.state === "count" ? [{ text, value: read.count.value }] : [];
}

/** In the own row, or none at all in a line. */
function invalidSaid(
  { numbers, grid, header }: TableContext,
  { cell, ballots: { invalid } }: Person,
): Said[] {
  if (!invalid || (invalid.cell.row !== cell.row && invalid.value > 0)) return [];
  const line = numbers.find(({ count }) => count === invalid)?.text;
  return [{ text: line ?? headingOver(grid, header, invalid.cell.column)?.text ?? "", value: invalid.value }];
}

/** On the sheet of one table, or right beside what is counted with; no other line of it may say that some were. */
function lineOfNone(
  { ballotsApart, isAlone }: TableContext,
  { ballots: { invalid, issued, returned } }: Person,
): Said | undefined {
  if (invalid || ballotsApart.length === 0) return undefined;
  const near = [issued, returned].flatMap((count) => count?.cell.row ?? []);
  const lines = ballotsApart.filter(
    ({ kind, cell }) =>
      kind === "spoilt" && (isAlone || near.some((row) => Math.abs(row - cell.row) <= ROWS_BESIDE)),
  );
  return lines.every(({ value }) => value === 0) ? lines[0] : undefined;
}

const ROWS_BESIDE = 2;
