import { CellValueType, type ICellDataForSheetInterceptor } from "@univerjs/core";
import { FontCache, getFontStyleString } from "@univerjs/engine-render";
import { MAX_ROWS } from "../../core/model/address";
import { type Content, NUMBER, isError } from "../../core/model/content";
import { type Locale, shownText } from "../../core/model/numberText";
import { type Sheet } from "../../core/model/sheet";
import { chartPartAt } from "./charts";
import { dataBarAt } from "./dataBars";
import { lookOf } from "./looks";
import { columnPixels } from "./lines";

/** Left and right padding of a cell, which a number needs as well as its digits. */
const PADDING = 4;
/** The little triangle of a cell whose error has more to say. */
const PROBLEM_MARK = { tl: { color: "#217346", size: 6 } };

/** A cell as the grid draws it: text in the locale's form, look, alignment by type. Nothing at all for a plain empty cell. */
export function drawnCell(
  sheet: Sheet,
  row: number,
  column: number,
  locale: Locale,
): ICellDataForSheetInterceptor | undefined {
  const content = sheet.contentAt(row, column);
  const style = sheet.styleAt(row, column);
  const s = lookOf(style, content);
  const chart = sheet.charts.length > 0 ? chartPartAt(sheet, row, column) : undefined;
  if (chart) return { s, customRender: [chart] };
  if (!content) return { s };
  const text = shownText(content, style.numberFormat, locale);
  const bar = sheet.conditionalRules.length > 0 ? dataBarAt(sheet, row, column) : undefined;
  const v = content.t === NUMBER ? fitted(sheet, { row, column }, content, text, locale) : text;
  return {
    v,
    t: content.t === NUMBER ? CellValueType.NUMBER : CellValueType.STRING,
    s,
    ...(bar ? { customRender: [bar] } : {}),
    ...(content.problem !== undefined && isError(content) ? { markers: PROBLEM_MARK } : {}),
  };
}

/** A number never runs into its neighbour: "General" drops decimals, every other format shows "####". */
function fitted(
  sheet: Sheet,
  { row, column }: { row: number; column: number },
  content: Content,
  text: string,
  locale: Locale,
): string {
  if (sheet.mergeAt(row, column)) return text;
  const style = sheet.styleAt(row, column);
  const { fontCache } = getFontStyleString(lookOf(style, content));
  const room = columnPixels(sheet, column) - PADDING;
  const fits = (candidate: string) => FontCache.getMeasureText(candidate, fontCache).width <= room;
  if (fits(text)) return text;
  if (style.numberFormat === "General" && typeof content.v === "number") {
    for (let decimals = 8; decimals >= 0; decimals--) {
      const shorter = shownText({ v: Number(content.v.toFixed(decimals)), t: NUMBER }, "General", locale);
      if (fits(shorter)) return shorter;
    }
  }
  const sign = FontCache.getMeasureText("#", fontCache).width;
  return "#".repeat(Math.max(1, Math.floor(room / sign)));
}

/** The width at which a column shows all its texts that are not wrapped; undefined if it holds none. */
export function neededPixels(sheet: Sheet, column: number, locale: Locale): number | undefined {
  let widest: number | undefined;
  const whole = { row: 0, column, rows: MAX_ROWS, columns: 1 };
  sheet.contents.forEachIn(whole, (content, row) => {
    const style = sheet.styleAt(row, column);
    if (style.wrap || (sheet.merges.length > 0 && sheet.mergeAt(row, column))) return;
    widest = Math.max(widest ?? 0, textPixels(sheet, row, column, content, locale));
  });
  return widest;
}

/** The width a cell needs to show its content in one line. */
export function textPixels(
  sheet: Sheet,
  row: number,
  column: number,
  content: Content,
  locale: Locale,
): number {
  const style = sheet.styleAt(row, column);
  const { fontCache } = getFontStyleString(lookOf(style, content));
  const text = shownText(content, style.numberFormat, locale);
  return Math.ceil(FontCache.getMeasureText(text, fontCache).width) + 2 * PADDING;
}
