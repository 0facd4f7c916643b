import { type ICellCustomRender } from "@univerjs/core";
import { contains } from "../../core/model/address";
import { type PlainObject } from "../../core/model/rules";
import { type Sheet } from "../../core/model/sheet";

/** Space between a bar and the lines around its cell, in pixels. */
const MARGIN = 2;
/** Bars lie under the figures in Excel; here they are drawn over them, so they let them through. */
const OPACITY = 0.4;

/** The data bar of a cell, where a rule draws one between two stated numbers. */
export function dataBarAt(sheet: Sheet, row: number, column: number): ICellCustomRender | undefined {
  const rule = sheet.conditionalRules.find(
    ({ type, area }) => type === "DataBar" && contains(area, row, column),
  );
  const value = sheet.contentAt(row, column)?.v;
  const lower = statedNumber(rule?.bounds.lower);
  const upper = statedNumber(rule?.bounds.upper);
  if (!rule || typeof value !== "number" || lower === undefined || upper === undefined) return undefined;
  const share = Math.min(1, Math.max(0, (value - lower) / (upper - lower)));
  return {
    drawWith(context, { primaryWithCoord: { startX, startY, endX, endY } }) {
      context.save();
      context.globalAlpha = OPACITY;
      context.fillStyle = rule.barColor;
      const width = (endX - startX - 2 * MARGIN) * share;
      context.fillRect(startX + MARGIN, startY + MARGIN, width, endY - startY - 2 * MARGIN);
      context.restore();
    },
  };
}

function statedNumber(bound: PlainObject | undefined): number | undefined {
  const number = bound?.["type"] === "Number" ? Number(bound["formula"]) : NaN;
  return Number.isFinite(number) ? number : undefined;
}
