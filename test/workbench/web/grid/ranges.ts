import { type IRange, RANGE_TYPE } from "@univerjs/core";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../../core/model/address";

/** Areas of the workbook and ranges of the component: whole rows and columns have a type there instead of a last cell. */
export function rangeOf(area: Area): IRange {
  const { row, column, rows, columns } = area;
  return {
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
    rangeType: rangeType(area),
  };
}

function rangeType({ rows, columns }: Area): RANGE_TYPE {
  if (rows === MAX_ROWS) return columns === MAX_COLUMNS ? RANGE_TYPE.ALL : RANGE_TYPE.COLUMN;
  return columns === MAX_COLUMNS ? RANGE_TYPE.ROW : RANGE_TYPE.NORMAL;
}

export function areaOf({ startRow, endRow, startColumn, endColumn, rangeType: type }: IRange): Area {
  const allRows = type === RANGE_TYPE.COLUMN || type === RANGE_TYPE.ALL || Number.isNaN(startRow);
  const allColumns = type === RANGE_TYPE.ROW || type === RANGE_TYPE.ALL || Number.isNaN(startColumn);
  return {
    row: allRows ? 0 : startRow,
    rows: allRows ? MAX_ROWS : endRow - startRow + 1,
    column: allColumns ? 0 : startColumn,
    columns: allColumns ? MAX_COLUMNS : endColumn - startColumn + 1,
  };
}
