import { countAppendix, type AppendixRow, type People } from "../documents/appendix/figures";
import { categoriesOf } from "../documents/formRows";
import type { TextColumn, ColumnedTable } from "./columns";
import { numberIn } from "./figures";
import { agreed, markOf, type Comparison } from "./mark";
import type { TableRow, TextCell } from "./passages";

/** Figures of a pasted Phụ lục I, against those of the vote tables; its rows are known by their labels. */
export function comparedAppendix(tables: readonly ColumnedTable[], everyone: People): readonly Comparison[] {
  const rows = rowsFor(everyone);
  return tables.flatMap(({ columns, rows: lines }) => {
    if (!columns.some(({ holds }) => holds === "allPeople")) return [];
    const groups = groupsOf(lines);
    return lines.flatMap((line) => comparedRow(line, columns, rows, groups));
  });
}

/** By the form that has a row for everyone: rows of the same label count the same in each. */
function rowsFor(everyone: People): readonly AppendixRow[] {
  const form = FORMS.find((each) =>
    everyone.every(({ person }) => categoriesOf(each).includes(person.category)),
  );
  return form ? countAppendix(everyone, form).rows : [];
}

const FORMS = ["threeTier", "twoTier"] as const;

function comparedRow(
  line: TableRow,
  columns: readonly TextColumn[],
  rows: readonly AppendixRow[],
  groups: Groups,
): Comparison[] {
  const labels = textsOf(line);
  const row = rows.find(
    ({ kind, number, label }) =>
      (kind === "handling" || (kind === "category" && groups.get(number.slice(0, 1)) !== false)) &&
      ((labels.includes(label) && isNumbered(line, number)) || isInShort(labels, number, label, groups)),
  );
  const label = line.cells[labels.findIndex((text) => /\p{L}/u.test(text))];
  if (!row || !label) return [];
  return columns.flatMap((column, at) => {
    const expected = expectedIn(row, column);
    return expected === undefined ? [] : comparedCell(line.cells[at], expected, label);
  });
}

function textsOf({ cells }: TableRow): readonly string[] {
  return cells.map(({ text }) => text.replace(/\s+/g, " ").trim());
}

const GROUPS = { "1": /ban thường vụ/iu, "2": /lãnh đạo/iu } as const;

/** Which numbers a table gives to the form's groups, and which to others; the first row of a number tells, unless it is one under it. */
function groupsOf(lines: readonly TableRow[]): Groups {
  const written = lines.map((line) => textsOf(line).join(" "));
  const told = Object.entries(GROUPS).flatMap(([number, name]) => {
    const first = written.find((line) => line.startsWith(`${number}.`) || line.startsWith(`${number} `));
    const isGroup = first !== undefined && !/^\d\.\d/.test(first);
    return isGroup ? [[number, name.test(first)] as const] : [];
  });
  return new Map(told);
}

type Groups = ReadonlyMap<string, boolean>;

/** "2.2 | Cấp huyện", "2.2 | Lãnh đạo, quản lý cấp huyện": in the form's group, by its number and tier. */
function isInShort(
  [written = "", ...labels]: readonly string[],
  number: string,
  label: string,
  groups: Groups,
): boolean {
  const tier = tierIn(label);
  const isThere = written.replace(/\.$/, "") === number && groups.get(number.slice(0, 1)) === true;
  return isThere && tier !== undefined && tierIn(labels.find((text) => /\p{L}/u.test(text)) ?? "") === tier;
}

function tierIn(label: string): string | undefined {
  return /cấp (?:tỉnh|huyện|xã)/iu.exec(label)?.[0].toLowerCase();
}

/** A table that numbers its rows otherwise than the form may mean other people by the same words. */
function isNumbered({ cells }: TableRow, number: string): boolean {
  const written = (cells[0]?.text ?? "").trim().replace(/\.$/, "");
  return !/^(?:[IVX]+|\d[\d.]*)$/.test(written) || written === number;
}

function expectedIn(row: AppendixRow, column: TextColumn): number | undefined {
  if (row.kind === "handling") return column.holds === "allPeople" ? row.people.length : undefined;
  if (row.kind !== "category") return undefined;
  if (column.holds === "allPeople") return row.total.length;
  return column.holds === "people" ? row.at[column.level].length : undefined;
}

/** An empty cell stands for nobody; when it does not, the label is marked, as there is nothing else to mark. Nobody says nothing. */
function comparedCell(cell: TextCell | undefined, expected: number, label: TextCell): Comparison[] {
  const found = (cell?.text ?? "").trim();
  if (found !== "" && !/^\d+$/.test(found.replace(/\./g, ""))) return [];
  if (numberIn(found) === expected) return [agreed(cell ?? label, expected > 0)];
  const details = { found: found === "" ? "“”" : found, expected: String(expected) };
  const fault = { code: "peopleDiffer", details } as const;
  return [found !== "" && cell ? markOf(cell, fault, String(expected)) : markOf(label, fault)];
}
