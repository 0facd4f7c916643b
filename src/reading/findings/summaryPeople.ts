import { baseOf } from "../../counting/base";
import type { Finding } from "../../counting/finding";
import { perLevel, type Level } from "../../counting/level";
import { outcomeOf } from "../../counting/outcome";
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
  /** Where they say how many reached half at a level. */
  readonly levels: readonly { readonly level: Level; readonly column: number }[];
}

/** What sheets that add people up by unit say of how many there are and reached a level, against those read of the unit's own table. */
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
    if (stated.count.value === counted) {
      findings.push(...levelsDiffering(grid, row, { text, columns, table, choices }));
      continue;
    }
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
    const levels = [...cellsIn(grid, row)].flatMap((cell) => {
      const level = levelIn(bare(fold(cell.text)));
      return level ? [{ level, column: cell.column }] : [];
    });
    if (unit) return { row, unit: unit.column, people: column, levels };
  }
  return undefined;
}

const PEOPLE = /^(tong )?so (luong )?(nguoi|can bo|dong chi|uy vien)( (duoc )?lay phieu.*)?$/;

/** "Tín nhiệm cao từ 50%", "Từ 50% TN thấp" */
function levelIn(heading: string): Level | undefined {
  const [, level] = /\b(?:tin nhiem|tn) ?(cao|thap|c\b|t\b)?/.exec(heading) ?? [];
  if (!/\b50 ?%/.test(heading) || !/\b(tin nhiem|tn)/.test(heading)) return undefined;
  if (level === undefined) return "confident";
  return level.startsWith("c") ? "high" : "low";
}

interface UnitRow {
  readonly text: string;
  readonly columns: SummaryColumns;
  readonly table: BallotTable;
  readonly choices: Choices;
}

/** Whoever has the level as the highest that reaches half, or reaches half in it at all. */
function levelsDiffering(grid: Grid, row: number, { text, columns, table, choices }: UnitRow): Finding[] {
  if (table.unread > 0) return [];
  return columns.levels.flatMap(({ level, column }): Finding[] => {
    const stated = readCount(grid, row, column);
    const reached = table.people.map(({ ballots }) => {
      const counts = perLevel((each) => ballots.counts[each].value);
      const base = baseOf(ballots).value;
      return { isHighest: outcomeOf(counts, base).outcome === level, isHalf: counts[level] * 2 >= base };
    });
    const half = reached.filter(({ isHalf }) => isHalf).length;
    const highest = reached.filter(({ isHighest }) => isHighest).length;
    if (stated.state !== "count" || [half, highest].includes(stated.count.value)) return [];
    const key = `${table.key}|summary ${level}|${fold(text)}`;
    const cells = [stated.count.cell];
    return choices.confirmed.includes(key)
      ? [{ code: "countedAllTheSame", cells, details: { key, text } }]
      : [
          {
            code: "conclusionDiffers",
            cells,
            details: { key, text, level, stated: stated.count.value, counted: half },
          },
        ];
  });
}

/** By its sheet, and the unit of all its people. */
function unitsOf({ sheet, people }: BallotTable): ReadonlySet<string> {
  const units = new Set(people.map(({ unit }) => fold(unit.text)));
  return new Set([fold(sheet), ...(units.size === 1 ? units : [])]);
}
