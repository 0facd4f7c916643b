import type { CellRef } from "../../counting/cell";
import { fold, shown } from "../../words/fold";
import type { CheckedTable, CheckResult } from "../account/check";
import { cellsIn, isBlank, printed } from "../cells/grid";
import { ownCells } from "../rows/rowCells";
import type { RowClass } from "../rows/rowClass";
import { Groups, keyOf } from "./people";

/** "Cộng: 09 đồng chí", "danh sách gồm 13 người", "I. Xã Lộc An (03 đồng chí)". */
const PEOPLE = /(?:^|[^\d.,/])(\d{1,4}) (?:đồng chí|đ\/c|người|uỷ viên|cán bộ)(?!\p{L})/gu;
/** "Số người được lấy phiếu: 03": the label says what is counted. */
const VOTED_ON =
  /^(?!.*không)[-+*• ]*(?:tổng )?số (?:lượng )?(?:người|cán bộ|đồng chí|đ\/c|uỷ viên)[^:\d]{0,60}lấy phiếu(?: tín nhiệm)?(?: là)? ?:? ?(\d{1,4})\.?$/u;
/** Of whom a line speaks when not of all who are voted on. */
const OF_OTHERS =
  /có mặt|vắng|dự |tham gia|bỏ phiếu|đại biểu|triệu tập|nữ|nam[ :]|dân tộc|đạt|từ \d|trên|dưới|quá nửa|kiểm phiếu|tổ |tán thành|%|phát ra|thu về|hợp lệ|tín nhiệm (cao|thấp)|không lấy|chưa|còn lại|trong đó|đề nghị|quy hoạch|miễn nhiệm|từ chức|bố trí|cho thôi|tổng số (?:uỷ viên|uv|đồng chí)(?: ban)? (?:bch|chấp hành)/;

/** A text that may state people, in its cell and, where the number stands there, in the next. */
interface Line {
  readonly text: string;
  readonly cell: CellRef;
  readonly numberCell?: CellRef;
}

/** How many people the lines above a table, its sections, its totals and the lines below say there are. */
export function statedPeople(table: CheckedTable): CheckResult[] {
  const { context, readings, leftOut, before } = table;
  const groups = new Groups(readings);
  const listed = readings.length + leftOut.length + context.rows.notVoted.length;
  const known = [...new Set([readings.length, listed, before.length + readings.length])];
  const titles = context.titles.flatMap(({ text, cell }) => (cell ? [{ text, cell }] : []));
  const sections = new Map(
    readings.flatMap(({ row }) => row.sections.map((one) => [one.cell, one] as const)),
  );
  return [
    ...titles.flatMap((line) => held(table, line, known)),
    ...[...sections.values()].flatMap((section) => {
      const { from, to } = groups.of(section.cell);
      return held(table, { ...section, text: section.rest }, [to - from]);
    }),
    ...linesOf(table, new Set([...sections.keys()].map(({ row }) => row))).flatMap((line) => {
      const above = groups.above(line.cell.row, line.lastTotal).map(({ from, to }) => to - from);
      return held(table, line, [...above, ...known]);
    }),
  ];
}

/** The texts of the rows that are about the people of the table and none of them; a line over nobody is one of them. */
function linesOf({ context }: CheckedTable, overPeople: ReadonlySet<number>) {
  const lines: { text: string; cell: CellRef; lastTotal?: number }[] = [];
  let lastTotal: number | undefined;
  for (const { is, from, to } of context.rows.runs) {
    if (!SAID_IN.includes(is)) continue;
    for (let row = from; row <= to; row++) {
      if (overPeople.has(row)) continue;
      for (const { column, text } of ownCells(context, row))
        if (text !== "") lines.push({ text, cell: context.grid.cell(row, column), lastTotal });
      if (is === "total") lastTotal = row;
    }
  }
  return lines;
}

const SAID_IN: readonly RowClass[] = ["total", "aside", "note", "section"];

function held(table: CheckedTable, line: Line, counted: readonly number[]): CheckResult[] {
  const { text: whole, cell, numberCell } = withNumberBeside(table, line);
  const people = statedIn(whole);
  if (people === undefined) return [];
  const text = shown(whole);
  const cells = numberCell ? [cell, numberCell] : [cell];
  const result = { role: "peopleStated", rule: text, cells } as const;
  if (counted.includes(people)) return [{ ...result, outcome: "fits" }];
  const details = { key: keyOf(table, "people", text), text, stated: people, counted: counted[0] ?? 0 };
  return [{ ...result, outcome: "differs", findings: [{ code: "peopleDiffer", cells: [cell], details }] }];
}

/** A label of people with the number in the next filled cell is one text. */
function withNumberBeside({ context: { grid } }: CheckedTable, line: Line): Line {
  const { text, cell } = line;
  if (!VOTED_ON.test(`${fold(text)} 0`)) return line;
  const [next] = [...cellsIn(grid, cell.row, cell.column + 1, grid.right)].filter(
    ({ value }) => !isBlank(value),
  );
  return next
    ? { text: `${text} ${printed(next.value)}`, cell, numberCell: grid.cell(cell.row, next.column) }
    : line;
}

/** Of several sentences the one about those who are voted on: "Danh sách lấy phiếu: 09 đồng chí. Số phiếu thu về: 33". */
function statedIn(text: string): number | undefined {
  const sentences = fold(text).split(/[.;] /);
  const ofVotedOn = sentences.length === 1 ? sentences : sentences.filter((one) => OF_VOTED_ON.test(one));
  return ofVotedOn.map(statedInSentence).find((people) => people !== undefined);
}

const OF_VOTED_ON = /lấy phiếu|danh sách/;

function statedInSentence(folded: string): number | undefined {
  if (OF_OTHERS.test(folded)) return undefined;
  const labelled = VOTED_ON.exec(folded);
  if (labelled) return Number(labelled[1]);
  const [first, ...others] = folded.matchAll(PEOPLE);
  return first && others.length === 0 ? Number(first[1]) : undefined;
}
