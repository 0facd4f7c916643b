import { endsStage, type Staged } from "../../turns/staged";
import { ballotsRowIn } from "../../words/ballotRows";
import { isWorded, lineKind, namesBody, namesOnePost, namesPost } from "../../words/lines";
import { mayBePerson } from "../../words/personName";
import { isLabelledTotal } from "./regionSigns";
import { holdsCounts, nameAt, ownCells, type TableCells } from "./rowCells";

/**
 * How many lines under each name and its counts say more of who it is: the post, then where it is held. They are none of
 * anybody else only where they stand under everyone, the last included, and name posts; one person without them, and they
 * may be lines over those below.
 */
export function* linesUnderNames(
  table: TableCells,
  { from, to }: { from: number; to: number },
): Staged<number> {
  if (table.header.columns.position !== undefined) return 0;
  let least = Infinity;
  for (let row = from; row <= to && least > 0; row++) {
    if (endsStage(row)) yield;
    if (isOfSomebody(table, row)) least = Math.min(least, linesBelow(table, row, to));
  }
  return least === Infinity ? 0 : least;
}

function isOfSomebody(table: TableCells, row: number): boolean {
  if (!holdsCounts(table, row)) return false;
  const { text } = nameAt(table, row);
  return isWorded(text) && ballotsRowIn(text) === undefined && !isLabelledTotal(table, row);
}

function linesBelow(table: TableCells, row: number, to: number): number {
  let below = row + 1;
  while (below <= to && isLineOfWords(table, below, below === row + 1)) below++;
  return below - row - 1;
}

/** Nothing but words in the columns of the name. */
function isLineOfWords(table: TableCells, row: number, isFirst: boolean): boolean {
  const { name, nameHoldsPosition } = table.header;
  const cells = ownCells(table, row);
  const text = cells.map((cell) => cell.text).join(" ");
  if (!isWorded(text) || !cells.every(({ column }) => name.includes(column))) return false;
  const post = /^\((.*)\)$/.exec(text)?.[1] ?? text;
  if (namesOnePost(post)) return true;
  if (namesPost(post)) return false;
  const kind = lineKind(text);
  if (kind === "total" || kind === "note" || kind === "signature" || mayBePerson(text)) return false;
  return !isFirst || (nameHoldsPosition && !namesBody(text) && kind === "other");
}
