import type { UnitsSheets } from "../document";
import { planningMergedRows } from "../plan/mergedRows";

export const UNIT_DATA_SHEETS: UnitsSheets = {
  planning: (rows) =>
    planningMergedRows(
      {
        name: "Số liệu các đơn vị",
        title: "SỐ LIỆU LẤY PHIẾU TÍN NHIỆM CỦA CÁC ĐƠN VỊ",
        how: "Mỗi người một hàng; lọc, sắp xếp và sửa được như bảng thường.",
      },
      rows,
    ),
};
