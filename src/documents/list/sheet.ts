import type { VoteToCome } from "../document";
import { inCellsAsked } from "../plan/cellsAsked";
import { LIST_ORDINAL, listedColumn } from "../plan/listColumns";
import { listRows, partFormat, type ListRow } from "../plan/listRows";
import { gap, officialForm } from "../plan/officialForm";
import { CENTERED, FONT_SIZE } from "../plan/page";
import { text } from "../plan/plannedCells";
import type { SheetPlan } from "../plan/sheetPlan";
import { across, columnsIn, type Columns, type Table } from "../plan/table";
import { tablePlan } from "../plan/tablePlan";

type ListColumn = "ordinal" | "name" | "position" | "unit" | "note";

const NAME = "Danh sách lấy phiếu";
const TITLE = "DANH SÁCH NGƯỜI ĐƯỢC LẤY PHIẾU TÍN NHIỆM";

/** How many people at least stand on a page with the signature. */
const KEPT_WITH_FOOT = 2;

/** Everyone to be voted on, as the clerk's sheets name them, a line over each list where there are several and over each of its parts. */
export function planListSheet({ lists, settings }: VoteToCome): SheetPlan {
  const rows = listRows(lists);
  const columns = listColumns(rows);
  const form = officialForm(settings, columnsIn(columns), FONT_SIZE, "Portrait");
  const table: Table<ListRow, ListColumn> = {
    name: NAME,
    above: [...form.letterhead, across(text(TITLE), { ...CENTERED, font: { bold: true, size: 14 } }), gap()],
    columns,
    rows,
    rowFormat: partFormat,
    below: form.closing,
    orientation: "Portrait",
    paper: { keptWithFoot: Math.min(KEPT_WITH_FOOT, rows.length) },
    gridlines: false,
  };
  const plan = tablePlan(table);
  return inCellsAsked(plan, settings);
}

function listColumns(rows: readonly ListRow[]): Columns<ListRow, ListColumn> {
  const hasUnits = rows.some((row) => row.kind === "person" && row.person.unit.text !== "");
  return [
    LIST_ORDINAL,
    { ...listedColumn("name", "Họ và tên", 24), grows: false },
    listedColumn("position", "Chức vụ", 22),
    ...(hasUnits ? [listedColumn("unit", "Đơn vị", 12)] : []),
    { key: "note", heading: "Ghi chú", width: 10 },
  ];
}
