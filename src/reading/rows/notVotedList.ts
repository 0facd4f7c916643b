import type { NotVoted } from "../../counting/person";
import { fold, shown } from "../../words/fold";
import { headingOf } from "../../words/heading";
import { isWorded, lineKind } from "../../words/lines";
import { saysNotVoted } from "../../words/notVoted";
import { cellsIn, textAt, type Grid } from "../cells/grid";
import { sourcedText } from "../cells/sourcedText";
import type { Walk } from "./walk";

/** The columns of a list that is no vote. */
interface ListColumns {
  readonly name: readonly number[];
  readonly position?: number;
  readonly reason?: number;
}

/** How many rows above the headings of a list may hold its title. */
const ROWS_OF_TITLE = 2;

/** The people of a list with headings of its own, in `row`, whose title says that they are not voted on. */
export function listOfNotVoted({ grid, region, bounds }: Walk, row: number): NotVoted[] {
  const title = titleOver(grid, row);
  const columns = columnsOf(grid, row, bounds);
  if (title === undefined || columns.name.length === 0) return [];
  const listed: NotVoted[] = [];
  for (let at = row + 1; at <= region.to; at++) {
    const name = sourcedText(grid, cellsOf(at, columns.name)).text;
    const kind = lineKind(name);
    if (kind === "signature" || kind === "note") break;
    if (!isWorded(name) || kind === "total") continue;
    const reason = sourcedText(grid, cellsOf(at, columns.reason)).text;
    listed.push({
      name,
      position: sourcedText(grid, cellsOf(at, columns.position)).text,
      reason: reason === "" ? title : reason,
      cell: grid.cell(at, columns.name[0] ?? bounds.left),
    });
  }
  return listed;
}

function titleOver(grid: Grid, row: number): string | undefined {
  for (let above = row - 1; above >= row - ROWS_OF_TITLE; above--)
    for (const { text } of cellsIn(grid, above)) if (saysNotVoted(text)) return shown(text);
  return undefined;
}

function columnsOf(
  grid: Grid,
  row: number,
  { left, right }: { readonly left: number; readonly right: number },
): ListColumns {
  const headings = [...cellsIn(grid, row, left, right)];
  const of = (is: (text: string) => boolean) =>
    headings.filter(({ column }) => is(textAt(grid, row, column))).map(({ column }) => column);
  const [position] = of((text) => headingOf(text).role === "position");
  const [reason] = of((text) => REASON.test(fold(text)));
  return { name: of((text) => NAMES.includes(headingOf(text).role ?? "")), position, reason };
}

const NAMES = ["name", "familyName", "middleName", "givenName"];
const REASON = /^(lý do|lí do|nguyên nhân|ghi chú)/;

function cellsOf(row: number, columns: number | readonly number[] = []) {
  return [columns].flat().map((column) => ({ row, column }));
}
