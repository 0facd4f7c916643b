import { endsStage, type Staged } from "../../turns/staged";
import { isBlank } from "../cells/grid";
import { levelValues, nameAt, ownCells, type TableCells } from "./rowCells";
import { classOf } from "./rowRules";
import type { TableRows } from "./tableRows";
import { listOfNotVoted } from "./notVotedList";
import { beginWalk, EFFECTS, recordRow, type Region, type Walk } from "./walk";

/** Adds what a region holds to `found`: the rows under a header, or under the same header repeated. */
export function* readRows(table: TableCells, region: Region, found: TableRows): Staged<TableRows> {
  const walk = yield* beginWalk(table, region, found);
  for (let row = region.from; row <= region.to; row++) {
    if (endsStage(row)) yield;
    readRow(walk, row);
    if (walk.ended) return endAt(walk, row);
  }
  return found;
}

/** Whatever stands below headings of something else is theirs; a list of those not voted on says who they are. */
function endAt(walk: Walk, row: number): TableRows {
  const { found, region } = walk;
  const heading = found.runs.at(-1);
  const listed = heading?.is === "listHeading" ? listOfNotVoted(walk, row) : [];
  const last = listed.at(-1);
  if (last) {
    found.notVoted.push(...listed);
    found.runs.splice(-1, 1, {
      from: row,
      to: last.cell.row,
      is: "notVoted",
      rule: "list of those not voted on",
    });
  } else if (heading && row < region.to)
    found.runs.push({
      from: row + 1,
      to: region.to,
      is: heading.is === "listHeading" ? "listRows" : "strangeRows",
      rule: heading.rule,
    });
  return found;
}

/** A row with something in it is told what it is, and what it is takes its effect on the walk. */
function readRow(walk: Walk, row: number): void {
  const texts = ownCells(walk, row);
  if (texts.length === 0 && levelValues(walk, row).every(isBlank)) {
    walk.blankRows++;
    return;
  }
  const subject = { walk, row, texts, name: nameAt(walk, row) };
  const verdict = classOf(subject);
  recordRow(walk, row, verdict);
  EFFECTS[verdict.is](subject);
  walk.blankRows = 0;
}
