import type { BallotTable } from "../reading/ballotTable";
import { isInArea } from "../counting/cell";
import { gridOf, type Grid } from "../reading/cells/grid";
import { linesIn } from "../reading/people/titles";
import { isSameUnit, placesIn, type UnitName } from "../words/unitNames";
import type { Person } from "../counting/person";
import { expectedOf, stemOf, unitOfFileName, unitsNamedIn, type ExpectedUnit } from "./expected";
import type { UnitFile } from "./unitFile";

/** What came of one unit in one file. */
export interface Arrival {
  /** Names it in what the clerk accepts: "Xã Lộc An.xlsx|lộc an". */
  readonly key: string;
  readonly file: UnitFile;
  /** As the list writes it, else as the file does. */
  readonly unit: string;
  readonly name: UnitName;
  /** Whether it is on the list; without a list every unit is. */
  readonly isExpected: boolean;
  /** The name by which the file itself says another unit than the one it is taken for. */
  readonly saysOther?: string;
  /** The unit as the file writes it; none where only the file's name tells it. */
  readonly said?: string;
  readonly tables: readonly BallotTable[];
  readonly people: readonly Person[];
}

/** The unit that a table is of. */
interface UnitOfTable {
  readonly name: UnitName;
  readonly saysOther?: string;
  readonly said?: string;
}

/** Whose people a file holds: of one unit, or of several where its tables say so. */
export function arrivalsIn(file: UnitFile, expected: readonly ExpectedUnit[]): readonly Arrival[] {
  const grids = new Map(file.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const ofFile = unitOfFileName(file.name, expected);
  const { tables } = file.recognition;
  const told = tables.map((table) =>
    unitTold(table, linesAbove(table, grids.get(table.sheet), tables), expected),
  );
  const sure = told.filter((one) => one !== undefined);
  const usual = sure.every((one) => sure[0] && isSameUnit(one, sure[0])) ? sure[0] : undefined;
  const units = told.map((one) =>
    settled(one ?? usual, ofFile, expected, {
      name: stemOf(file.name).toLowerCase(),
      text: stemOf(file.name),
    }),
  );
  const parted: { of: UnitOfTable; tables: BallotTable[] }[] = [];
  tables.forEach((table, index) => {
    const of = units[index];
    const same = of && parted.find((one) => isSameUnit(one.of.name, of.name));
    if (same) same.tables.push(table);
    else if (of) parted.push({ of, tables: [table] });
  });
  return parted.map((one) => arrival(file, one.of, one.tables, expected));
}

function arrival(
  file: UnitFile,
  { name, saysOther, said }: UnitOfTable,
  tables: readonly BallotTable[],
  expected: readonly ExpectedUnit[],
): Arrival {
  const listed = expectedOf(name, expected);
  return {
    key: `${file.name}|${name.name}`,
    file,
    unit: listed?.written ?? inSentenceCase(name.text),
    name: listed ?? name,
    isExpected: expected.length === 0 || listed !== undefined,
    saysOther,
    said,
    tables,
    people: file.recognition.people.filter(({ cell }) => tables.some((table) => holds(table, cell))),
  };
}

function holds({ sheet, area }: BallotTable, cell: Person["cell"]): boolean {
  return cell.sheet === sheet && isInArea(area, cell);
}

function inSentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the file's contents say goes before its name, unless only the name is on the list. */
function settled(
  told: UnitName | undefined,
  ofFile: UnitName | undefined,
  expected: readonly ExpectedUnit[],
  stem: UnitName,
): UnitOfTable {
  if (!told) return { name: ofFile ?? stem };
  const said = told.text;
  if (!ofFile || isSameUnit(told, ofFile)) return { name: told, said };
  const isListed = expected.length === 0 || expectedOf(told, expected);
  // A district's file may hold its communes.
  if (isListed && told.tier !== ofFile.tier) return { name: told, said };
  return isListed ? { name: told, said, saysOther: ofFile.text } : { name: ofFile, said, saysOther: said };
}

/** The unit that stands nearest above a table, in the name of its sheet, or beside all its people. */
function unitTold(
  table: BallotTable,
  lines: readonly string[],
  expected: readonly ExpectedUnit[],
): UnitName | undefined {
  const beside = new Set(table.people.map(({ unit }) => unit.text));
  const sources = [...lines, table.sheet, ...(beside.size === 1 ? beside : [])].filter(
    (text) => text.length <= LONGEST_TITLE,
  );
  const listed = lowest(sources.flatMap((text) => unitsNamedIn(text, expected)));
  if (listed || expected.length === 0) return listed;
  const tiers = new Set(expected.map(({ tier }) => tier));
  return lowest(sources.flatMap(placesIn).filter(({ tier }) => tiers.has(tier)));
}

const LONGEST_TITLE = 300;

/** Its own lines since the table above, the nearest first; then the head of the sheet, above all tables. */
function linesAbove(
  { sheet, area }: BallotTable,
  grid: Grid | undefined,
  all: readonly BallotTable[],
): readonly string[] {
  if (!grid) return [];
  const others = all.filter((other) => other.sheet === sheet && other.area.row < area.row);
  const { top, left, right } = grid;
  const from = Math.max(top, ...others.map((other) => other.area.row + other.area.rows));
  const head = Math.min(area.row, ...others.map((other) => other.area.row)) - 1;
  const between = linesIn(grid, { from, to: area.row - 1, left, right });
  const above = from > top ? linesIn(grid, { from: top, to: head, left, right }) : [];
  return [...between, ...above].map(({ text }) => text);
}

/** The first of those of the lowest tier. */
function lowest(names: readonly UnitName[]): UnitName | undefined {
  for (const tier of ["commune", "district", "unclear", "province", undefined] as const) {
    const found = names.find((name) => name.tier === tier);
    if (found) return found;
  }
  return undefined;
}
