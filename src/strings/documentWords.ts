import { english, type Language } from "./language";
import { formatCount } from "./numbers";
import { quoted, quotedList } from "./quotation";

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
  minutes: {
    name: "Biên bản kiểm phiếu",
    what: "Số người, số phiếu và kết quả từng người của mỗi hội nghị; chỗ chưa rõ để chấm cho điền tay.",
  },
  unitData: { name: "Số liệu các đơn vị", what: "Mỗi người một hàng, ghép từ tệp của các đơn vị." },
  ballot: {
    name: "Phiếu tín nhiệm",
    what: "Phiếu để in: danh sách, ba ô, cách ghi, chỗ dấu treo; mỗi danh sách một loại phiếu.",
  },
  tally: { name: "Phiếu kiểm", what: "Trang gạch phiếu trên giấy, mỗi ô vuông 5 phiếu." },
  counting: {
    name: "Kiểm phiếu trên máy",
    what: "Hai trang ghi từng lá phiếu, trang đối chiếu chỗ khác và trang tổng hợp tự tính.",
  },
  marks: { name: "Trang ghi phiếu", what: "Đi kèm Kiểm phiếu trên máy." },
  ballotTotals: {
    name: "Đếm phiếu từng lá",
    what: "Từ bảng mỗi hàng một lá phiếu (Google Forms, Microsoft Forms, dấu x, số 1, 2, 3): bảng mỗi người một hàng, đếm bằng công thức.",
  },
  rehearsal: { name: "Chạy thử kiểm phiếu", what: "Phiếu thử có đáp án, in và ký trước hội nghị." },
  report: {
    name: "Báo cáo kết quả",
    what: "Các đoạn của báo cáo, số tính từ Kết quả tín nhiệm và Phụ lục I; lập kèm hai trang đó.",
  },
  resolution: {
    name: "Xác nhận kết quả (HĐND)",
    what: "Các đoạn của nghị quyết xác nhận: từng khối, từng người ba dòng, câu kết.",
  },
  trial: { name: "Thử", what: "Số liệu giả định của trang Kiểm tra cài đặt." },
  acceptance: { name: "Kiểm tra cài đặt", what: "Số liệu biết trước đáp án, kèm một ô ghi ĐẠT." },
  comparison: {
    name: "So sánh kỳ trước",
    what: "Từng người: tỷ lệ kỳ trước, kỳ này, chênh lệch theo điểm phần trăm; người mới, người thôi, chức vụ khác.",
  },
  comparisonRows: {
    name: "So sánh theo hàng",
    what: "Số người và số người ở từng mức của hai kỳ, theo hàng của Phụ lục I; lập kèm So sánh kỳ trước.",
  },
  comparisonUnits: {
    name: "So sánh theo đơn vị",
    what: "Số người và số người ở từng mức của hai kỳ, theo đơn vị; lập kèm So sánh kỳ trước.",
  },
  earlierData: {
    name: "Số liệu kỳ trước",
    what: "Người và số phiếu lấy từ tệp của kỳ trước; chỉ để so sánh, không tính vào kỳ này.",
  },
  chart: {
    name: "Biểu đồ",
    what: "Thanh tỷ lệ ba mức của từng người với vạch 50%, in đen trắng đọc được; chia trang và xếp thứ như Biểu tổng hợp kết quả.",
  },
  unitFollowUp: { name: "Theo dõi đơn vị", what: "Đơn vị nào đã gửi, đã ghép, phải gửi lại, chưa gửi." },
  unitAppendices: {
    name: "Phụ lục I cộng từ các đơn vị",
    what: "Phụ lục I của các đơn vị cộng theo hàng, kèm số của từng đơn vị.",
  },
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
  minutes: ["biên bản"],
  ballot: ["phiếu"],
  tally: ["gạch phiếu"],
  counting: ["kiểm phiếu", "ghi phiếu"],
  ballotTotals: ["đếm phiếu", "google forms"],
  rehearsal: ["chạy thử"],
  report: ["báo cáo"],
  resolution: ["nghị quyết", "xác nhận"],
  comparison: ["so sánh"],
  comparisonRows: ["theo hàng"],
  comparisonUnits: ["theo đơn vị"],
  chart: ["đồ thị"],
};

export const VIETNAMESE_DOCUMENTS: DocumentsStrings = {
  documents: DOCUMENTS,
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
