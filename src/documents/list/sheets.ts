import type { ListSheets } from "../document";
import { planListSheet } from "./sheet";

export const LIST_SHEETS: ListSheets = {
  words: {
    vi: {
      name: "Danh sách lấy phiếu",
      what: "Người được lấy phiếu, với chức vụ; lập được trước khi có số phiếu.",
    },
    en: {
      name: "Danh sách lấy phiếu (people voted on)",
      what: "Who is to be voted on, with their posts; before there are any counts.",
    },
  },
  plan: (vote) => [planListSheet(vote)],
};
