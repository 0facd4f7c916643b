import { areaName } from "../workbench/core/model/address";
import type { Sheet } from "../workbench/core/model/sheet";
import type { CellStyle } from "../workbench/core/model/style";

/** Everything a sheet has, as it stands in the workbook: what it is about to what it says, and how many cells it has. */
export interface StandingSheet {
  readonly name: string;
  readonly cells: number;
  readonly parts: Readonly<Record<string, string>>;
}

/** Cells by their address, with formula, value and look; then merges, sizes, rules and the page. */
export function standing(sheet: Sheet): StandingSheet {
  const used = sheet.usedArea() ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const parts: Record<string, string> = {};
  for (let row = used.row; row < used.row + used.rows; row++)
    for (let column = used.column; column < used.column + used.columns; column++)
      parts[areaName({ row, column, rows: 1, columns: 1 })] = cellText(sheet, row, column);
  const ofSheet = {
    merges: sheet.merges.map(areaName).sort(),
    "row heights": [...sheet.rowFormats].sort(byIndex),
    "column widths": [...sheet.columnFormats].sort(byIndex),
    "entry rules": sheet.validations,
    "conditional formats": sheet.conditionalRules,
    page: sheet.page,
    view: [sheet.frozenRows, sheet.frozenColumns, sheet.showGridlines, sheet.tabColor, sheet.visibility],
  };
  for (const [part, content] of Object.entries(ofSheet)) parts[part] = JSON.stringify(content);
  return { name: sheet.name, cells: used.rows * used.columns, parts };
}

function cellText(sheet: Sheet, row: number, column: number): string {
  const content = sheet.contentAt(row, column);
  const shown = content ? `${content.f ?? ""} ${JSON.stringify(content.v)} ${content.t}` : "";
  return `${shown} ${styleText(sheet.styleAt(row, column))}`;
}

const TEXTS = new WeakMap<CellStyle, string>();

/** Looks are shared between cells: each is written down once. */
function styleText(style: CellStyle): string {
  const known = TEXTS.get(style) ?? JSON.stringify(sorted(style));
  TEXTS.set(style, known);
  return known;
}

/** The order in which something was set is no difference. */
function sorted(style: CellStyle): unknown {
  const byName = (record: object) =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return byName({ ...style, borders: byName(style.borders) });
}

function byIndex([a]: readonly [number, unknown], [b]: readonly [number, unknown]): number {
  return a - b;
}
