import type { BallotsSheets } from "../document";
import { planBallotTotals } from "./sheet";

export const BALLOT_TOTALS_SHEETS: BallotsSheets = {
  words: {
    vi: {
      name: "Đếm phiếu từng lá",
      what: "Từ bảng mỗi hàng một lá phiếu (Google Forms, Microsoft Forms, dấu x, số 1, 2, 3): bảng mỗi người một hàng, đếm bằng công thức.",
    },
    en: {
      name: "Đếm phiếu từng lá (count ballots in rows)",
      what: "From a sheet with a ballot in each row (Google Forms, Microsoft Forms, crosses, 1, 2, 3): a row for each person, counted by formulas.",
    },
  },
  plan: planBallotTotals,
};
