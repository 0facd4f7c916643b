import type { Finding } from "../../counting/finding";
import { bare, fold } from "../../words/fold";
import { headingOf } from "../../words/heading";
import type { BallotTable } from "../ballotTable";
import { readCount } from "../cells/countCell";
import { cellsIn, textAt, textsIn, type Grid } from "../cells/grid";
import type { Choices } from "../choices";

/** The columns of a summary that name units and count their people, under the row of their headings. */
interface SummaryColumns {
  readonly row: number;
  readonly unit: number;
  readonly people: number;
}

/** What sheets that add people up by unit say of how many there are, against those read of the unit's own table. */
export function summaryFindings(
  findings: readonly Finding[],
  grids: ReadonlyMap<string, Grid>,
  tables: readonly BallotTable[],
  choices: Choices,
): Finding[] {
  const sheets = new Set(findings.flatMap((one) => (one.code === "summarySheet" ? [one.details.sheet] : [])));
  return [...sheets].flatMap((sheet) => {
    const grid = grids.get(sheet);
    return grid ? differingIn(grid, tables, choices) : [];
  });
}

function differingIn(grid: Grid, tables: readonly BallotTable[], choices: Choices): Finding[] {
  const columns = columnsOf(grid);
  if (!columns) return [];
  const known = new Map<string, BallotTable[]>();
  for (const table of tables)
    for (const unit of unitsOf(table)) known.set(unit, [...(known.get(unit) ?? []), table]);
  const findings: Finding[] = [];
  for (let row = columns.row + 1; row <= grid.bottom; row++) {
    const text = textAt(grid, row, columns.unit).trim();
    const stated = readCount(grid, row, columns.people);
    const [table, ...others] = known.get(fold(text)) ?? [];
    if (!table || others.length > 0 || stated.state !== "count") continue;
    const counted = table.people.length + table.unread;
    if (stated.count.value === counted) continue;
    const key = `${table.key}|summary|${fold(text)}`;
    const cells = [stated.count.cell];
    findings.push(
      choices.confirmed.includes(key)
        ? { code: "countedAllTheSame", cells, details: { key, text } }
        : { code: "peopleDiffer", cells, details: { key, text, stated: stated.count.value, counted } },
    );
  }
  return findings;
}

function columnsOf(grid: Grid): SummaryColumns | undefined {
  for (const { row, column, text } of textsIn(grid)) {
    if (!PEOPLE.test(bare(fold(text)))) continue;
    const unit = [...cellsIn(grid, row)].find((cell) => headingOf(cell.text).role === "unit");
    if (unit) return { row, unit: unit.column, people: column };
  }
  return undefined;
}

const PEOPLE = /^(tong )?so (luong )?(nguoi|can bo|dong chi|uy vien)( duoc lay phieu.*)?$/;

/** By its sheet, and the unit of all its people. */
function unitsOf({ sheet, people }: BallotTable): ReadonlySet<string> {
  const units = new Set(people.map(({ unit }) => fold(unit.text)));
  return new Set([fold(sheet), ...(units.size === 1 ? units : [])]);
}
