import { endsStage, type Staged } from "../../turns/staged";
import { ballotsRowIn } from "../../words/ballotRows";
import { isSectionNumber, lineKind, namesPost, totalIn } from "../../words/lines";
import { holdsCounts, nameAt, ordinalAt, ownCells, type TableCells } from "./rowCells";
import { sectionTotals, type SectionTotal } from "./sectionTotals";

/** What the rows with counts of a region tell together. */
export interface RegionSigns {
  /** The last of them that is no total, or -1. */
  readonly lastCounts: number;
  /** Posts stand in the name's column: the table has posts in place of names. */
  readonly namedByPosts: boolean;
  /** The table numbers its people "I", "II", … */
  readonly romanPeople: boolean;
  /** Rows with counts that stand over people, and are none of them or may be none. */
  readonly sectionTotals: ReadonlyMap<number, SectionTotal>;
}

/** Rows in which people are looked for who are numbered as sections are. */
const ROWS_LOOKED_AT = 50;

export function* signsOfRegion(
  table: TableCells,
  { from, to }: { from: number; to: number },
): Staged<RegionSigns> {
  let lastCounts = -1;
  let namedByPosts = false;
  let romanPeople = false;
  const over = yield* sectionTotals(table, { from, to });
  for (let row = to; row >= from; row--) {
    if (endsStage(row)) yield;
    if (!holdsCounts(table, row)) continue;
    const { text } = nameAt(table, row);
    if (ballotsRowIn(text) !== undefined) continue;
    if (lastCounts < 0 && (isNumbered(table, row) || !isLabelledTotal(table, row))) lastCounts = row;
    namedByPosts ||= namesPost(text);
    romanPeople ||=
      !over.has(row) &&
      row <= from + ROWS_LOOKED_AT &&
      isSectionNumber(ordinalAt(table, row)) &&
      lineKind(text) === "other";
  }
  return { lastCounts, namedByPosts, romanPeople, sectionTotals: over };
}

export function isNumbered(table: TableCells, row: number): boolean {
  return /^\d+[.)]?$/.test(ordinalAt(table, row));
}

/** A label of a total stands in the row, elsewhere than in the remarks. */
export function isLabelledTotal(table: TableCells, row: number): boolean {
  const { note, handling } = table.header.columns;
  return ownCells(table, row).some(
    ({ column, text }) => column !== note && column !== handling && totalIn(text) === "label",
  );
}
