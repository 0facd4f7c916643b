import type { UnitsSheets } from "../document";
import { planningMergedRows } from "../plan/mergedRows";

export const EARLIER_DATA_SHEETS: UnitsSheets = {
  planning: (rows) =>
    planningMergedRows(
      {
        name: "Số liệu kỳ trước",
        title: "SỐ LIỆU LẤY PHIẾU TÍN NHIỆM KỲ TRƯỚC",
        how: "Lấy từ tệp, mỗi người một hàng; chỉ để so sánh, không tính vào kỳ này.",
      },
      rows,
    ),
};
