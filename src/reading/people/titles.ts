import type { CellRef } from "../../counting/cell";
import type { SourcedText } from "../../counting/person";
import type { Source } from "./telling";
import { fold, shown } from "../../words/fold";
import { textAt, textsIn, type Grid } from "../cells/grid";
import { isSectionNumber } from "../../words/lines";
import { sourcedText } from "../cells/sourcedText";
import { LONGEST_TEXT } from "./unfitTexts";

/** The lines of text in a rectangle, the lowest first; a cell with line breaks is so many lines. */
export function linesIn(
  grid: Grid,
  area: { readonly from: number; readonly to: number; readonly left: number; readonly right: number },
): Source[] {
  const lines: Source[] = [];
  for (let row = area.to; row >= area.from; row--)
    for (let column = area.left; column <= area.right; column++) lines.push(...linesOf(grid, row, column));
  return lines.reduceRight<Source[]>(joinRegulationName, []);
}

/** The name of the regulation, which names nobody in particular, may run over two lines: they are read as one. */
const REGULATION = /cơ quan (của )?đảng, ?(các )?(cơ quan )?nhà nước,? ?(và )?mặt trận/;

function joinRegulationName(lines: Source[], line: Source): Source[] {
  const [above] = lines;
  const joined = above ? `${above.text} ${line.text}` : "";
  if (!above || !REGULATION.test(fold(joined)) || REGULATION.test(fold(above.text))) return [line, ...lines];
  if (REGULATION.test(fold(line.text))) return [line, ...lines];
  return [{ text: joined, cell: line.cell }, ...lines.slice(1)];
}

function linesOf(grid: Grid, row: number, column: number): Source[] {
  const text = textAt(grid, row, column);
  if (!/\p{L}{2}/u.test(shown(text)) || isSectionNumber(shown(text))) return [];
  if (LABEL.test(fold(text))) return labelled(grid, row, column);
  const cell = grid.cell(row, column);
  const lines = text.split(/[\r\n]+/).map((line) => ({ text: shown(line), cell }));
  return lines.filter((line) => line.text !== "").reverse();
}

const LABEL = /^(đối tượng|đơn vị)( lấy phiếu( tín nhiệm)?)? ?:$/;

/** "Đối tượng:" with its value in the next cell to the right is one line; without a value it is none. */
function labelled(grid: Grid, row: number, column: number): Source[] {
  const label = shown(textAt(grid, row, column)).replace(/ ?:?$/, ":");
  const area = grid.area(row, column);
  for (let next = area.column + area.columns; next <= grid.right; next++) {
    const { text } = sourcedText(grid, [{ row, column: next }]);
    if (text !== "") return [{ text: `${label} ${text}`, cell: grid.cell(row, next) }];
  }
  return [];
}

/** A text "(Kèm theo Báo cáo số …)". */
export type ReportLine = SourcedText & { readonly cell: CellRef };

/** The lines of a sheet that name the report it goes with. */
export function reportLines(grid: Grid): ReportLine[] {
  const found: ReportLine[] = [];
  for (const { row, column, text } of textsIn(grid))
    if (/kèm theo báo cáo/.test(fold(text))) found.push(reportAt(grid, row, column));
  return found.filter(({ text }) => text.length <= LONGEST_TEXT);
}

/** The whole cell; or, when the line stands among others, what is in its parentheses. */
function reportAt(grid: Grid, row: number, column: number): ReportLine {
  const whole = sourcedText(grid, [{ row, column }]);
  const cell = grid.cell(row, column);
  const part = /\([^()]*kèm\s+theo\s+báo\s+cáo[^()]*\)/iu.exec(whole.text)?.[0] ?? whole.text;
  return part === whole.text ? { ...whole, cell } : { text: part, cells: [], cell };
}

/** The report all sheets agree on, if they name exactly one. */
export function agreedReport(lines: readonly ReportLine[]): ReportLine | undefined {
  const [first] = lines;
  const same = first && lines.every(({ text }) => fold(text) === fold(first.text));
  return same ? first : undefined;
}
