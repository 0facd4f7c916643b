import { english, type Language } from "./language";
import { quotedList } from "./quotation";

/** What a document is called, and what it is for. */
export interface DocumentWords {
  readonly name: string;
  readonly what: string;
}

/** The documents, and what stands in the way of one. */
export interface DocumentsStrings {
  readonly documents: Readonly<Record<DocumentName, DocumentWords>>;
  readonly missing: {
    readonly list: string;
    readonly whichList: (sheets: readonly string[]) => string;
    readonly counts: string;
    readonly corrections: string;
  };
}

const DOCUMENTS = {
  results: {
    name: "Kết quả tín nhiệm",
    what: "Từng người: số phiếu, tỷ lệ, mức; mỗi số nối về ô gốc.",
  },
  appendix: {
    name: "Phụ lục I",
    what: "Số người theo đối tượng và theo mức, kèm trang Kết quả tín nhiệm.",
  },
  input: { name: "Trang nhập liệu", what: "Trang kẻ sẵn để nhập họ tên và số phiếu." },
  sample: { name: "Dữ liệu mẫu", what: "Bảng kiểm phiếu không có thật, để thử." },
  list: {
    name: "Danh sách lấy phiếu",
    what: "Người được lấy phiếu, với chức vụ; lập được trước khi có số phiếu.",
  },
  summary: {
    name: "Biểu tổng hợp kết quả",
    what: "Từng người: số phiếu phát ra, thu về, hợp lệ và ba mức, theo cột của quy định; mỗi hội nghị hoặc đối tượng một trang.",
  },
  unitData: { name: "Số liệu các đơn vị", what: "Mỗi người một hàng, ghép từ tệp của các đơn vị." },
} as const satisfies Readonly<Record<string, DocumentWords>>;

export type DocumentName = keyof typeof DOCUMENTS;

/** What else a clerk calls them. */
export const ALSO_CALLED: Readonly<Partial<Record<DocumentName, readonly string[]>>> = {
  results: ["kết quả"],
  appendix: ["phụ lục"],
  input: ["nhập phiếu"],
  sample: ["mẫu"],
  list: ["danh sách"],
  summary: ["biểu tổng hợp", "tổng hợp", "biểu"],
};

export const VIETNAMESE_DOCUMENTS: DocumentsStrings = {
  documents: DOCUMENTS,
  missing: {
    list: "Chưa có danh sách: cần một trang có cột Họ và tên và cột Chức vụ.",
    whichList: (sheets) =>
      `Chưa rõ danh sách nào: có ở trang ${quotedList(sheets)}. Ghi “lấy phiếu tín nhiệm” vào tiêu đề của danh sách đúng.`,
    counts: "Chưa có số phiếu: cần bảng kiểm phiếu đã ghi đủ ba mức.",
    corrections: "Còn lỗi trong bảng kiểm phiếu: xem mục Kiểm tra, sửa rồi lập.",
  },
};

export function documentsStrings(language: Language): DocumentsStrings {
  return language === "vi" ? VIETNAMESE_DOCUMENTS : english().documents;
}
