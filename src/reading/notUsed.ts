import { areaAddress, type Area } from "../counting/cell";
import type { NotUsed } from "../counting/notUsed";
import type { Staged } from "../turns/staged";
import { cellsIn, type Grid } from "./cells/grid";
import type { SheetPart } from "./layouts/part";
import type { SheetAccount } from "./account/account";
import { unreadParts, type UnreadPart } from "./findings/unreadParts";
import type { TableContext } from "./people/tableContext";
import { spanOfTable } from "./rows/sheetTables";
import type { CellBlock, FoundTable } from "./rows/tables";
import { votesOn } from "./votesOn";

/** What of a sheet was not used. */
export interface SheetFound {
  readonly account: SheetAccount;
  readonly kept: readonly TableContext[];
  readonly leftOut: readonly TableContext[];
  readonly parts: readonly UnreadPart[];
  /** How many numbers in or beside the tables nothing was made of. */
  readonly numbers: number;
}

export function notUsedOf(sheet: string, { account, kept, leftOut, parts, numbers }: SheetFound): NotUsed[] {
  return [
    ...leftOut.map((table): NotUsed => {
      const text = areaAddress(areaOf(spanOfTable(table)));
      return { kind: "tableLeftOut", sheet, text, people: peopleOf(table) };
    }),
    ...parts.flatMap((part) => partNotUsed(sheet, part)),
    ...columnsOf(sheet, account, kept),
    ...(numbers > 0 ? [{ kind: "numbers" as const, sheet, text: String(numbers), people: 0 }] : []),
  ];
}

/** A sheet that is not read, by the clerk's choice or because it is hidden, with whoever may be on it. */
export function* sheetNotUsed(kind: "hiddenSheet" | "sheetLeftOut", grid: Grid): Staged<NotUsed> {
  const found = yield* votesOn(grid, []);
  const people = [...found.tables.map(peopleOf), ...unreadParts(grid, found).map((part) => part.people)];
  return { kind, sheet: grid.sheet, text: "", people: people.reduce((sum, count) => sum + count, 0) };
}

function partNotUsed(sheet: string, part: UnreadPart): NotUsed[] {
  const { finding, people } = part;
  switch (finding?.code) {
    case undefined:
    case "voteWithoutCounts":
      return [{ kind: "otherSheet", sheet, text: "", people: 0 }];
    case "summarySheet":
      return [{ kind: "summary", sheet, text: "", people: 0 }];
    case "listNotRead":
      return [{ kind: "list", sheet, text: finding.details.text, people: 0 }];
    case "leftOut":
      return [{ kind: "partLeftOut", sheet, text: areaAddress(filledArea(part)), people }];
    default:
      return [];
  }
}

/** The columns of texts and of other numbers in the rows of people, by their headings. */
function columnsOf(sheet: string, { places }: SheetAccount, kept: readonly TableContext[]): NotUsed[] {
  return kept.flatMap((table) => {
    const span = areaOf(spanOfTable(table));
    const isIn = ({ row }: Area) => row >= span.row && row < span.row + span.rows;
    const headings = places.flatMap(({ role, rule, areas }) =>
      role === "otherColumn" && areas.some(isIn) ? [rule] : [],
    );
    return [...new Set(headings)].map((text): NotUsed => ({
      kind: "column",
      sheet,
      table: table.key,
      text,
      people: 0,
    }));
  });
}

function peopleOf({ rows }: Pick<FoundTable, "rows">): number {
  return rows.people.length;
}

/** The cells of a part that hold something. */
export function filledArea({ grid, ...part }: SheetPart): Area {
  let { top, bottom, left, right } = {
    top: part.bottom,
    bottom: part.top,
    left: part.right,
    right: part.left,
  };
  for (let row = part.top; row <= part.bottom; row++)
    for (const { column } of cellsIn(grid, row, part.left, part.right)) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  return areaOf({ top, bottom, left, right });
}

function areaOf({ top, bottom, left, right }: CellBlock): Area {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
