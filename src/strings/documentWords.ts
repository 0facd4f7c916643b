import { english, type Language } from "./language";
import { formatCount } from "./numbers";
import { quoted, quotedList } from "./quotation";

/** What is said of documents, whichever it is, and what stands in the way of one. */
export interface DocumentsStrings {
  readonly missing: {
    readonly list: string;
    readonly whichList: (sheets: readonly string[]) => string;
    readonly ballots: string;
    readonly marksUnclear: string;
    readonly numbersUnclear: string;
    readonly counts: string;
    readonly corrections: string;
    readonly earlier: string;
    readonly whichEarlier: (sheets: readonly string[]) => string;
    readonly earlierUnclear: (sheet: string) => string;
  };
  /** The heading over them. */
  /** Of how many can be made now, beside Phụ lục I. */
  readonly papers: (able: number) => string;
  readonly make: string;
  /** Copies a document of paragraphs, with its head and who signs. */
  readonly copyWhole: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly again: string;
  readonly open: (sheet: string) => string;
  readonly standing: Readonly<Record<"current" | "old" | "changed", string>>;
  readonly remove: string;
  readonly removalQuestion: (name: string) => string;
  readonly removalExplained: string;
  readonly settings: string;
  readonly report: string;
  readonly reportWhat: string;
  readonly goToReport: string;
  readonly summary: {
    readonly by: string;
    readonly byConference: string;
    readonly byCategory: string;
    readonly ranked: string;
    readonly combined: string;
  };
  readonly twoDecimals: string;
  readonly ballots: {
    readonly room: string;
    readonly how: string;
    readonly wrong: (most: number) => string;
  };
  /** What 1, 2 and 3 mean on ballots. */
  readonly numbersMean: Readonly<Record<"label" | "oneIsHigh" | "threeIsHigh", string>>;
  /** Which sheet the earlier vote is on. */
  readonly earlierSheet: string;
  readonly earlierFile: string;
  readonly minutes: {
    readonly how: string;
    readonly labels: Readonly<Record<MinutesText, string>>;
    readonly notStored: string;
    readonly signers: string;
    readonly signedByBoard: string;
    readonly signedBySecretary: string;
  };
}

type MinutesText = "occasion" | "venue" | "begun" | "ended" | "copies" | "board" | "leftSigner" | "chair";

export const VIETNAMESE_DOCUMENTS: DocumentsStrings = {
  missing: {
    list: "Chưa có danh sách: cần một trang có cột Họ và tên và cột Chức vụ.",
    whichList: (sheets) =>
      `Chưa rõ danh sách nào: có ở trang ${quotedList(sheets)}. Ghi “lấy phiếu tín nhiệm” vào tiêu đề của danh sách đúng.`,
    ballots: "Chưa có bảng ghi mỗi hàng một lá phiếu.",
    marksUnclear: "Còn dấu chưa rõ trên lá phiếu: xem mục Kiểm tra, sửa rồi lập.",
    numbersUnclear: "Bảng phiếu ghi số 1, 2, 3 nhưng không nói số nào là mức nào: chọn bên dưới.",
    counts: "Chưa có số phiếu: cần bảng kiểm phiếu đã ghi đủ ba mức.",
    earlier:
      "Chưa có số liệu kỳ trước: lấy từ tệp của kỳ trước ở So sánh kỳ trước; hoặc chép bảng kỳ trước vào một trang của tệp này, khi mục Kiểm tra hỏi thì chọn bỏ qua bảng ấy.",
    whichEarlier: (sheets) =>
      `Chưa rõ kỳ trước ở trang nào: đã bỏ qua bảng ở trang ${quotedList(sheets)}. Chọn bên dưới.`,
    earlierUnclear: (sheet) =>
      `Bảng kỳ trước ở trang ${quoted(sheet)} chưa đọc được hết: tính lại bảng ấy, sửa những chỗ mục Kiểm tra nêu, rồi bỏ qua lại.`,
    corrections: "Còn lỗi trong bảng kiểm phiếu: xem mục Kiểm tra, sửa rồi lập.",
  },
  papers: (able) => `Văn bản khác: lập được ${formatCount(able)}`,
  make: "Lập",
  copyWhole: "Chép cả văn bản cho Word",
  copied: "Đã chép theo số liệu hiện nay. Sang Word, nhấn Ctrl+V để dán.",
  notCopied: "Máy này không cho chép tự động. Lập trang, chọn các ô của trang rồi nhấn Ctrl+C.",
  again: "Lập lại",
  open: (sheet) => `Mở ${quoted(sheet)}`,
  standing: {
    current: "Đã lập, đúng với số liệu và thiết lập hiện nay.",
    old: "Đã lập, nhưng số liệu hoặc thiết lập đã thay đổi. Lập lại trước khi dùng.",
    changed: "Đã lập, và đã được sửa tay: trang đã sửa được giữ, lập lại thì trang mới mang tên khác.",
  },
  remove: "Gỡ",
  removalQuestion: (name) => `Gỡ ${name}?`,
  removalExplained:
    "Trang bị xóa, không lấy lại được bằng Ctrl+Z, nhưng lập lại được ngay. Trang đã sửa tay và bảng gốc được giữ nguyên.",
  settings: "Thiết lập riêng",
  report: "Báo cáo",
  reportWhat: "Đoạn kết quả để chép sang Word, và soát văn bản sắp phát hành.",
  goToReport: "Sang mục Báo cáo",
  summary: {
    by: "Mỗi trang là",
    byConference: "một hội nghị (một bảng kiểm phiếu)",
    byCategory: "một đối tượng",
    ranked: "Xếp thứ theo tỷ lệ tín nhiệm cao",
    combined: "Thêm cột “Tín nhiệm cao và tín nhiệm”",
  },
  ballots: {
    room: "Số phiếu cần chỗ ghi",
    how: "Không ít hơn số phiếu phát ra. Dùng cho phiếu tín nhiệm, trang ghi phiếu và phiếu kiểm.",
    wrong: (most) => `Nhập một số nguyên từ 1 đến ${formatCount(most)}.`,
  },
  numbersMean: {
    label: "Số trên lá phiếu nghĩa là",
    oneIsHigh: "1 tín nhiệm cao, 2 tín nhiệm, 3 tín nhiệm thấp",
    threeIsHigh: "3 tín nhiệm cao, 2 tín nhiệm, 1 tín nhiệm thấp",
  },
  earlierSheet: "Kỳ trước là bảng ở trang",
  earlierFile: "Lấy kỳ trước từ tệp…",
  twoDecimals: "Tỷ lệ luôn ghi hai số lẻ (97,50%)",
  minutes: {
    how: "Ô để trống thì in dấu chấm để điền tay. Số triệu tập, có mặt và số phiếu lấy từ bảng kiểm phiếu.",
    labels: {
      occasion: "Hội nghị (kỳ họp)",
      venue: "Địa điểm",
      begun: "Bắt đầu hồi",
      ended: "Kết thúc hồi",
      copies: "Số bản",
      board: "Ban Kiểm phiếu, mỗi người một dòng",
      leftSigner: "Họ tên người ký bên trái",
      chair: "Họ tên người chủ trì",
    },
    notStored: "Họ tên chỉ ghi vào biên bản; không lưu trong thiết lập của tệp.",
    signers: "Ký bên trái",
    signedByBoard: "Trưởng Ban Kiểm phiếu",
    signedBySecretary: "Người ghi biên bản",
  },
};

export function documentsStrings(language: Language): DocumentsStrings {
  return language === "vi" ? VIETNAMESE_DOCUMENTS : english().documents;
}
