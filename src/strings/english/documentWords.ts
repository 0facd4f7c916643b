import type { DocumentsStrings } from "../documentWords";
import { quotedList } from "../quotation";

export const ENGLISH_DOCUMENTS: DocumentsStrings = {
  documents: {
    results: {
      name: "Kết quả tín nhiệm (results)",
      what: "Each person's ballots, shares and level; every figure is linked to its source cell.",
    },
    appendix: {
      name: "Phụ lục I (appendix I)",
      what: "How many people at which level, by category, with the sheet Kết quả tín nhiệm.",
    },
    input: { name: "Input sheet", what: "A ruled sheet to type names and ballots into." },
    sample: { name: "Sample data", what: "Invented vote tables to try things out." },
    list: {
      name: "Danh sách lấy phiếu (people voted on)",
      what: "Who is to be voted on, with their posts; before there are any counts.",
    },
    summary: {
      name: "Biểu tổng hợp (results by conference)",
      what: "Each person’s ballots issued, returned, valid and at each level, in the columns of the regulation; a sheet for each conference or category.",
    },
    unitData: {
      name: "Số liệu các đơn vị (units together)",
      what: "A row a person, put together from the files of units.",
    },
  },
  missing: {
    list: "There is no list yet: a sheet with a column Họ và tên (name) and one Chức vụ (post) is needed.",
    whichList: (sheets) =>
      `Which list is meant is not known: there is one on each of ${quotedList(sheets)}. Write “lấy phiếu tín nhiệm” into the title of the right one.`,
    counts: "There are no counts yet: a vote table with all three levels filled in is needed.",
    corrections: "There are errors in the vote tables: see Check, correct them, then make it.",
  },
};
