import type { CellRef } from "../../counting/cell";
import { bare, fold } from "../../words/fold";
import { BALLOTS_NAMES } from "../../words/ballotLabels";
import { headingOf } from "../../words/heading";
import { lineKind } from "../../words/lines";
import { textAt, textsIn, type Grid } from "../cells/grid";
import type { UnreadableHeader } from "../header/header";
import { countedPeople } from "../layouts/countedRows";
import type { SheetPart } from "../layouts/part";

/** Where a part says that it adds people up, by unit or by level; undefined where it names anybody with counts. */
export function summaryIn(part: SheetPart, headers: readonly UnreadableHeader[]): CellRef | undefined {
  const nameless = headers.filter(({ missing }) => missing === "name");
  if (nameless.length < headers.length) return undefined;
  const summary = peopleCountedIn(part) ?? summaryUnder(part, nameless);
  return summary && countedPeople(withoutUnits(part, headers)).length === 0 ? summary : undefined;
}

/** Words that people are counted: "Tổng số cán bộ", "Tín nhiệm cao từ 50% trở lên". */
function peopleCountedIn({ grid, top, bottom, left, right }: SheetPart): CellRef | undefined {
  for (const { row, column, text } of textsIn(grid, top, bottom))
    if (column >= left && column <= right && SUMMARY.test(bare(fold(text)))) return grid.cell(row, column);
  return undefined;
}

const SUMMARY =
  /(tin nhiem|tn)\b.{0,100}\btro len\b|\btong so (can bo|nguoi|dong chi)\b|^(so nguoi )?(dat )?(tin nhiem|tn)( cao| thap)?:? (dat )?(tu|tren|duoi|qua) \d{2} ?%$|^(ty le |so nguoi )?(dat )?(tu|tren|duoi|qua) \d{2} ?%.{0,20}\b(tin nhiem|tnc?|tnt)\b.{0,8}$/;

const ROWS_LOOKED_AT = 3;

/** Headings of the levels over rows such as "Số người", "Tỷ lệ": people added up. */
function summaryUnder({ grid }: SheetPart, headers: readonly UnreadableHeader[]): CellRef | undefined {
  for (const { block } of headers) {
    const summary = peopleByUnit(grid, block);
    if (summary) return summary;
  }
  for (const { row, block } of headers)
    for (let below = row + 1; below <= row + ROWS_LOOKED_AT; below++)
      for (let column = grid.left; column < block.left; column++)
        if (lineKind(textAt(grid, below, column)) === "total") return grid.cell(below, column);
  return undefined;
}

/** Headings "Đơn vị" and "Số người", without any of a position or of ballots: people added up by unit. */
function peopleByUnit(grid: Grid, { groups, bottom }: UnreadableHeader["block"]): CellRef | undefined {
  let people: CellRef | undefined;
  let byUnit = false;
  for (const { row, column, text } of textsIn(grid, groups, bottom)) {
    const { role } = headingOf(text);
    if (role === "position" || BALLOTS_NAMES.some((name) => name === role)) return undefined;
    byUnit ||= role === "unit";
    if (PEOPLE.test(bare(fold(text)))) people ??= grid.cell(row, column);
  }
  return byUnit ? people : undefined;
}

const PEOPLE = /^(tong )?so (luong )?(nguoi|can bo|dong chi|uy vien)\b|^tong( so)?$/;

/** A part from the first column on that is not headed as that of units, whose names may be like those of people. */
function withoutUnits(part: SheetPart, headers: readonly UnreadableHeader[]): SheetPart {
  let { left } = part;
  for (const { block } of headers)
    for (const { column, text } of textsIn(part.grid, block.top, block.bottom))
      if (headingOf(text).role === "unit") left = Math.max(left, column + 1);
  return { ...part, left };
}

/** Whether the vote, or its highest and its lowest level, are spoken of in a part. */
export function speaksOfVote({ grid, top, bottom, speaks }: SheetPart): boolean {
  if (!speaks) return false;
  const texts = [grid.sheet, ...[...textsIn(grid, top, bottom)].map(({ text }) => text)];
  const said = texts.map((text) => bare(fold(text)));
  const isSaid = (words: RegExp) => said.some((text) => words.test(text));
  return isSaid(VOTE) || (isSaid(HIGH) && isSaid(LOW));
}

const VOTE = /\bphieu tin nhiem\b|\b(tin nhiem|tn) ?"? (cao|thap)\b|\blptn\b/;
const HIGH = /\btnc\b|^cao$/;
const LOW = /\btnt\b|^thap$/;
