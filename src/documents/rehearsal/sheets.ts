import type { ListSheets } from "../document";
import { planRehearsalSheets } from "./sheet";

export const REHEARSAL_SHEETS: ListSheets = {
  words: {
    vi: { name: "Chạy thử kiểm phiếu", what: "Phiếu thử có đáp án, in và ký trước hội nghị." },
    en: {
      name: "Chạy thử (rehearsal)",
      what: "Test ballots with their answers, to print and sign before the meeting.",
    },
  },
  plan: planRehearsalSheets,
};
