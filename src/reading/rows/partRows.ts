import { endsStage, type Staged } from "../../turns/staged";
import { bare, fold } from "../../words/fold";
import { isWorded, lineKind } from "../../words/lines";
import { mayBePerson } from "../../words/personName";
import { ballotsRowIn } from "../../words/ballotRows";
import { equals, addTo, emptySum } from "./sums";
import { isLabelledTotal, isNumbered } from "./regionSigns";
import { holdsCounts, levelNumbers, nameAt, ordinalAt, type TableCells } from "./rowCells";

/** Rows under a name that hold its counts in parts: "- Hội nghị BCH", "- Hội nghị cán bộ chủ chốt". */
export interface PartRows {
  /** The rows of names whose parts follow, and whether these add up to the counts beside the name, where it has any. */
  readonly owners: ReadonlyMap<number, "blank" | "sum" | "other">;
  /** The rows of the parts, each with that of the name. */
  readonly parts: ReadonlyMap<number, number>;
}

const NONE: PartRows = { owners: new Map(), parts: new Map() };

/**
 * Such rows are told by standing without a number right under somebody who has one, in words that are no name and come
 * again under others, or that speak of a conference or a time.
 */
export function* partRows(table: TableCells, { from, to }: { from: number; to: number }): Staged<PartRows> {
  if (table.header.columns.ordinal === undefined) return NONE;
  const blocks: { readonly owner: number; readonly rows: number[] }[] = [];
  for (let row = from; row <= to; row++) {
    if (endsStage(row)) yield;
    const block = blocks.at(-1);
    if (isOwner(table, row)) blocks.push({ owner: row, rows: [] });
    else if (block && block.owner + block.rows.length === row - 1 && mayBePart(table, row))
      block.rows.push(row);
  }
  const labels = new Map<string, number>();
  for (const { rows } of blocks)
    for (const label of new Set(rows.map((row) => labelAt(table, row))))
      labels.set(label, (labels.get(label) ?? 0) + 1);
  const isPart = (row: number) => {
    const label = labelAt(table, row);
    return (labels.get(label) ?? 0) > 1 || OF_PARTS.test(label);
  };
  const found = blocks.filter(({ rows }) => rows.length > 0 && rows.every(isPart));
  return {
    owners: new Map(found.map(({ owner, rows }) => [owner, countsBeside(table, owner, rows)])),
    parts: new Map(found.flatMap(({ owner, rows }) => rows.map((row) => [row, owner] as const))),
  };
}

const OF_PARTS = /^(tai |ket qua )?(phieu cua|hoi nghi|noi cu tru|noi cong tac|lan|dot|vong)\b/;

function isOwner(table: TableCells, row: number): boolean {
  return isNumbered(table, row) && mayBePerson(nameAt(table, row).text);
}

function mayBePart(table: TableCells, row: number): boolean {
  if (isNumbered(table, row) || /^[IVX]+$/.test(ordinalAt(table, row)) || !holdsCounts(table, row))
    return false;
  const { text } = nameAt(table, row);
  const isOther =
    isLabelledTotal(table, row) || ballotsRowIn(text) !== undefined || lineKind(text) === "total";
  return isWorded(text) && !isOther && !mayBePerson(withoutSign(text));
}

function labelAt(table: TableCells, row: number): string {
  return bare(fold(withoutSign(nameAt(table, row).text)));
}

/** "- Hội nghị BCH" without its sign. */
export function withoutSign(text: string): string {
  return text.replace(/^[-–—+•*][\s]*/u, "");
}

function countsBeside(table: TableCells, owner: number, rows: readonly number[]): "blank" | "sum" | "other" {
  if (!holdsCounts(table, owner)) return "blank";
  const sum = emptySum();
  for (const row of rows) addTo(sum, levelNumbers(table, row));
  return equals(sum, levelNumbers(table, owner)) ? "sum" : "other";
}
