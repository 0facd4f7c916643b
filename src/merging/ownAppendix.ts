import type { Category } from "../counting/category";
import { CATEGORIES } from "../counting/category";
import type { CellRef } from "../counting/cell";
import { LEVELS, perLevel, type Level } from "../counting/level";
import { gridOf, textAt, type Grid } from "../reading/cells/grid";
import type { CellValue, SheetSnapshot } from "../reading/cells/snapshot";
import { statedSayingOf, categoryOf } from "../words/category";
import { bare, fold, words } from "../words/fold";

/** A figure of Phụ lục I as a sheet has it: typed or calculated. */
export interface AppendixFigure {
  /** A blank cell is 0, as the form has it; undefined where the cell holds no number of people. */
  readonly value: number | undefined;
  readonly cell: CellRef;
}

export const APPENDIX_COLUMNS = ["total", ...LEVELS] as const;

export type AppendixColumn = (typeof APPENDIX_COLUMNS)[number];

export type CategoryFigures = Readonly<Record<AppendixColumn, AppendixFigure>>;

/** A Phụ lục I that a unit sent, ours or typed by its form: the rows of section I. */
export interface OwnAppendix {
  readonly sheet: string;
  readonly rows: ReadonlyMap<Category, CategoryFigures>;
}

/** The first Phụ lục I on these sheets; undefined where there is none. */
export function ownAppendixIn(sheets: readonly SheetSnapshot[]): OwnAppendix | undefined {
  for (const sheet of sheets) {
    const found = appendixOn(gridOf(sheet));
    if (found) return found;
  }
  return undefined;
}

interface Columns extends Readonly<Record<AppendixColumn, number>> {
  /** The columns before the total, which hold number and label. */
  readonly labels: readonly number[];
  readonly bottom: number;
}

function appendixOn(grid: Grid): OwnAppendix | undefined {
  const columns = columnsOn(grid);
  if (!columns) return undefined;
  const rows = new Map<Category, CategoryFigures>();
  let group: "committee" | "leaders" | undefined;
  for (let row = columns.bottom + 1; row <= grid.bottom; row++) {
    const texts = columns.labels.map((column) => shownAt(grid, row, column)).filter((text) => text !== "");
    const label = texts.join(" ");
    if (isSectionTwo(texts)) break;
    group = groupOf(label) ?? group;
    const category = categoryIn(texts, group);
    if (category && !rows.has(category)) rows.set(category, figuresAt(grid, row, columns));
  }
  return rows.size > 0 ? { sheet: grid.sheet, rows } : undefined;
}

function shownAt(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  return typeof value === "number" ? String(value) : textAt(grid, row, column).trim();
}

/** The headings of the form: a total of people, and each level "từ 50% trở lên". */
function columnsOn(grid: Grid): Columns | undefined {
  for (let row = grid.top; row <= Math.min(grid.bottom, grid.top + DEEPEST_HEADINGS); row++) {
    const found = levelColumns(grid, row);
    if (!found) continue;
    const total = totalColumn(grid, row, Math.min(found.high, found.confident, found.low));
    if (total === undefined) continue;
    const labels = Array.from({ length: total - grid.left }, (_, index) => grid.left + index);
    const { row: top, rows } = grid.area(row, found.high);
    return { ...found, total, labels, bottom: top + rows - 1 };
  }
  return undefined;
}

const DEEPEST_HEADINGS = 40;

function levelColumns(grid: Grid, row: number): Readonly<Record<Level, number>> | undefined {
  const found: Partial<Record<Level, number>> = {};
  for (let column = grid.left; column <= grid.right; column++) {
    const level = levelReached(words(textAt(grid, row, column)));
    if (level && found[level] === undefined) found[level] = column;
  }
  const { high, confident, low } = found;
  return high === undefined || confident === undefined || low === undefined
    ? undefined
    : { high, confident, low };
}

/** "Có tỷ lệ phiếu “Tín nhiệm cao” từ 50% trở lên". */
function levelReached(heading: string): Level | undefined {
  if (
    !/\b50 ?%|\bqua ban\b|\btren (mot )?nua\b|\btro len\b/.test(heading) ||
    !/\btin nhiem\b|\btn\b/.test(heading)
  )
    return undefined;
  if (/\b(tin nhiem|tn) cao\b/.test(heading)) return "high";
  return /\b(tin nhiem|tn) thap\b/.test(heading) ? "low" : "confident";
}

/** "Tổng số cán bộ lấy phiếu tín nhiệm", in the row of the levels or above, before them. */
function totalColumn(grid: Grid, row: number, before: number): number | undefined {
  for (let at = row; at >= Math.max(grid.top, row - 3); at--)
    for (let column = before - 1; column > grid.left; column--)
      if (/\b(tong so|tong cong|so luong|so can bo|so nguoi)\b/.test(words(textAt(grid, at, column))))
        return column;
  return undefined;
}

function isSectionTwo(texts: readonly string[]): boolean {
  return texts.some((text) => /^II\b|^xử lý, sử dụng/iu.test(text.trim()));
}

function groupOf(label: string): "committee" | "leaders" | undefined {
  const plain = bare(fold(label));
  if (/ban thuong vu cap uy/.test(plain)) return "committee";
  return /chuc danh lanh dao/.test(plain) ? "leaders" : undefined;
}

/** By the number and the words of its row, or by the words below the heading of its group. */
function categoryIn(
  texts: readonly string[],
  group: "committee" | "leaders" | undefined,
): Category | undefined {
  const numbered = texts.length > 1 ? statedSayingOf(texts.join(" ")).category : undefined;
  if (numbered) return numbered;
  const label = texts.at(-1) ?? "";
  const { body, tier } = statedSayingOf(label);
  if (body === "enterprise") return "stateEnterprise";
  const known = group === undefined || !/^cấp (tỉnh|huyện|xã)$/.test(fold(label)) ? body : group;
  const category = categoryOf(known === "unclear" ? group : (known ?? group), tier);
  return CATEGORIES.find((each) => each === category);
}

function figuresAt(grid: Grid, row: number, columns: Columns): CategoryFigures {
  const figure = (column: number) => ({
    value: peopleIn(grid.value(row, column)),
    cell: grid.cell(row, column),
  });
  return { total: figure(columns.total), ...perLevel((level) => figure(columns[level])) };
}

function peopleIn(value: CellValue): number | undefined {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 ? value : undefined;
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  if (text === "" || /^[-–—]$/.test(text)) return 0;
  return /^\d{1,5}$/.test(text) ? Number(text) : undefined;
}
