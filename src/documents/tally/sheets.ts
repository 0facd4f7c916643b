import type { ListSheets } from "../document";
import { planTallySheets } from "./sheet";

export const TALLY_SHEETS: ListSheets = {
  words: {
    vi: { name: "Phiếu kiểm", what: "Trang gạch phiếu trên giấy, mỗi ô vuông 5 phiếu." },
    en: { name: "Phiếu kiểm (tally sheet)", what: "Squares to tally on paper, 5 ballots each." },
  },
  plan: planTallySheets,
};
