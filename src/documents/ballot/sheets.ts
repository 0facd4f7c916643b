import type { ListSheets } from "../document";
import { planBallotSheets } from "./sheet";

export const BALLOT_SHEETS: ListSheets = {
  words: {
    vi: {
      name: "Phiếu tín nhiệm",
      what: "Phiếu để in: danh sách, ba ô, cách ghi, chỗ dấu treo; mỗi danh sách một loại phiếu.",
    },
    en: {
      name: "Phiếu tín nhiệm (ballot)",
      what: "To print: the people, three boxes each, how to mark it, room for the seal; a kind for each list.",
    },
  },
  plan: planBallotSheets,
};
