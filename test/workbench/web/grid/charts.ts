import { type ICellCustomRender } from "@univerjs/core";
import { contains } from "../../core/model/address";
import { type Sheet } from "../../core/model/sheet";
import { columnPixels } from "./lines";

const GROUND = "#EDEDED";
const LETTERS = { color: "#595959", font: "13px sans-serif", margin: 20 } as const;

/** What a cell under a chart shows of it: that there is one, and its title. The bars themselves are not drawn. */
export function chartPartAt(sheet: Sheet, row: number, column: number): ICellCustomRender | undefined {
  const chart = sheet.charts.find(({ area }) => contains(area, row, column));
  if (!chart) return undefined;
  const { area, title } = chart;
  let before = 0;
  for (let each = area.column; each < column; each++) before += columnPixels(sheet, each);
  return {
    drawWith(context, { primaryWithCoord: { startX, startY, endX, endY } }) {
      context.save();
      context.beginPath();
      context.rect(startX, startY, endX - startX, endY - startY);
      context.clip();
      context.fillStyle = GROUND;
      context.fillRect(startX, startY, endX - startX, endY - startY);
      context.fillStyle = LETTERS.color;
      context.font = LETTERS.font;
      if (row === area.row)
        context.fillText(`[Biểu đồ] ${title}`, startX - before + LETTERS.margin, startY + LETTERS.margin);
      context.restore();
    },
  };
}
