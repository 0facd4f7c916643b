import type { Finding } from "../../counting/finding";
import { fold, shown } from "../../words/fold";
import { isWorded } from "../../words/lines";
import { printed } from "../cells/grid";
import { ownCells } from "../rows/rowCells";
import type { PersonReading } from "./personReading";
import type { TableContext } from "./tableContext";

/** Some rows of a table that say together what they are of: "Lần 2", "Hội nghị BCH". */
export interface TablePart {
  /** Names it in the clerk's choices. */
  readonly key: string;
  readonly text: string;
}

type PartedRow = Pick<PersonReading, "row">;

type PartedTable = Pick<TableContext, "key" | "grid" | "header" | "bounds">;

/** What the row itself, the section over it, and each of its columns without a role call the part it is of. */
function partsAt({ key, ...table }: PartedTable, { row }: PartedRow): TablePart[] {
  const { name, columns, shares } = table.header;
  const taken = new Set([...name, ...Object.values(columns), ...Object.values(shares)]);
  const of = (where: string, text: string) => ({
    key: `${key}|part ${where}|${fold(text)}`,
    text: shown(text),
  });
  const [section] = row.sections;
  return [
    ...(row.part ? [of("row", row.part.text)] : []),
    ...(section ? [of("section", section.rest)] : []),
    ...ownCells(table, row.row)
      .map(({ column, value }) => ({ column, text: printed(value) }))
      .filter(({ column, text }) => !taken.has(column) && (isWorded(text) || /^20\d\d$/.test(text)))
      .map(({ column, text }) => of(String(column), text)),
  ];
}

/** The parts that everyone's rows are of, each person's rows of another; none where nothing tells them so. */
export function partsOfRows(
  table: PartedTable,
  people: readonly (readonly PartedRow[])[],
): readonly TablePart[] {
  const rows = people.map((each) => each.map((row) => partsAt(table, row)));
  const places = rows[0]?.[0]?.map(placeOf) ?? [];
  for (const place of places) {
    const parts = rows.map((each) => each.map((all) => all.find((part) => placeOf(part) === place)));
    const apart = parts.every((each) => new Set(each.map((part) => part?.key)).size === each.length);
    const known = parts.flat();
    if (apart && known.every((part) => part !== undefined))
      return [...new Map(known.map((part) => [part.key, part])).values()];
  }
  return [];
}

function placeOf({ key, text }: TablePart): string {
  return key.slice(0, -fold(text).length);
}

/** The rows that count, those of parts that the clerk left out, and what is said of these. */
export function withoutPartsLeftOut(context: TableContext, all: readonly PersonReading[]) {
  const { key, grid, choices } = context;
  const chosen = new Set(choices.leftOut.filter((one) => one.startsWith(`${key}|part `)));
  if (chosen.size === 0) return { readings: all, leftOut: [], findings: [] };
  const parts = new Map<string, { readonly part: TablePart; readonly readings: PersonReading[] }>();
  const readings = all.filter((reading) => {
    const part = partsAt(context, reading).find((one) => chosen.has(one.key));
    if (!part) return true;
    const known = parts.get(part.key);
    if (known) known.readings.push(reading);
    else parts.set(part.key, { part, readings: [reading] });
    return false;
  });
  return {
    readings,
    leftOut: [...parts.values()].flatMap((one) => one.readings),
    findings: [...parts.values()].map(({ part, readings: left }): Finding => {
      const details = { key: part.key, sheet: grid.sheet, part: part.text };
      return { code: "leftOut", cells: left.map(({ row }) => row.cell), details };
    }),
  };
}
