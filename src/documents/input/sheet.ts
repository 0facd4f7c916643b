import { inputForm } from "../plan/inputForm";
import type { SheetPlan } from "../plan/sheetPlan";
import { tablePlan } from "../plan/tablePlan";

const PEOPLE = 30;

/** "Nhập phiếu": an empty sheet to type a vote into. Until a name is typed there is nobody on it to be read. */
export function planInputSheet(): SheetPlan {
  return tablePlan(
    inputForm({
      name: "Nhập phiếu",
      title: "KẾT QUẢ KIỂM PHIẾU LẤY PHIẾU TÍN NHIỆM",
      how: "Cách điền: chỉ ghi vào các ô nền vàng, mỗi người một hàng; tỷ lệ và mức tự tính. Gửi lại nguyên tệp này, không cần cài thêm gì.",
      rows: Array.from({ length: PEOPLE }, (_, index) => index),
    }),
  );
}
