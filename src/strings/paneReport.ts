import { formatCount } from "./numbers";
import { quoted } from "./quotation";

/** "Báo cáo": the drafted paragraphs, and the check of a text about to be published. */
export interface ReportStrings {
  readonly draft: string;
  readonly draftHow: string;
  readonly nothingToDraft: string;
  /** Where there is nobody to write about until the errors are settled. */
  readonly draftWaits: (errors: number) => string;
  readonly draftHasErrors: (errors: number) => string;
  readonly draftOld: string;
  readonly draftAgain: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;

  readonly proofread: string;
  readonly proofreadHow: string;
  readonly pasteHere: string;
  readonly proofreadNow: string;
  /** While the part of the add-in that proofreads is on its way. */
  readonly proofreaderLoads: string;
  readonly editText: string;
  readonly againstData: (people: number) => string;
  readonly againstItself: string;
  /** Under the marks of a text that is plainly about other people than the workbook's. */
  readonly ofOthers: string;
  readonly nothingMarked: string;
  /** Where figures were left that could not be compared. */
  readonly nothingMarkedAmongCompared: string;
  readonly nothingToCompare: string;
  readonly compared: (compared: number, figures: number) => string;
  /** How the figures that were not are shown. */
  readonly notCompared: string;
  readonly notInTables: (names: readonly string[]) => string;
  readonly marked: (marks: number) => string;
  readonly markedText: string;
  readonly mistake: string;
  readonly doubt: string;
  readonly markNumber: (index: number, found: string) => string;
  readonly expected: (text: string) => string;
  readonly goToMark: string;
}

export const VIETNAMESE_REPORT: ReportStrings = {
  draft: "Đoạn kết quả cho báo cáo",
  draftHow: "Soạn từ số liệu của các bảng. Sửa lại cho hợp văn của cơ quan rồi chép sang Word.",
  nothingToDraft: "Chưa có số liệu để soạn. Khi đọc được bảng kiểm phiếu, đoạn văn hiện ở đây.",
  draftWaits: (errors) =>
    `Chưa soạn được: còn ${formatCount(errors)} lỗi ở mục Kiểm tra. Hết lỗi thì đoạn văn hiện ở đây.`,
  draftHasErrors: (errors) =>
    `Còn ${formatCount(errors)} lỗi ở mục Kiểm tra, nên số liệu trong đoạn này chưa đủ để báo cáo.`,
  draftOld: "Số liệu đã thay đổi từ khi đoạn này được sửa.",
  draftAgain: "Soạn lại từ số liệu",
  copy: "Chép đoạn kết quả cho Word",
  copied: "Đã chép. Sang Word, nhấn Ctrl+V để dán.",
  copyFailed: "Máy này không cho chép tự động. Bấm vào đoạn văn, nhấn Ctrl+A rồi Ctrl+C.",

  proofread: "Soát văn bản",
  proofreadHow:
    "Dán một đoạn hoặc bảng sắp phát hành. Mọi số phiếu, phân số và tỷ lệ được tính lại; chỗ không khớp được đánh dấu.",
  pasteHere: "Văn bản cần soát",
  proofreadNow: "Soát",
  proofreaderLoads: "Đang tải phần soát văn bản…",
  editText: "Sửa văn bản",
  againstData: (people) => `Đối chiếu với ${formatCount(people)} người đã đọc trong tệp.`,
  againstItself: "Chưa có người nào trong tệp được tính, nên chỉ soát văn bản với chính nó.",
  ofOthers: "Văn bản này không nói về những người đã đọc trong tệp, nên chỉ được soát với chính nó.",
  nothingMarked: "Không thấy chỗ nào không khớp.",
  nothingMarkedAmongCompared: "Trong phần đối chiếu được, không thấy chỗ nào không khớp.",
  nothingToCompare: "Không có số liệu nào đối chiếu được.",
  compared: (compared, figures) =>
    `Đã đối chiếu ${formatCount(compared)} trong ${formatCount(figures)} số liệu.`,
  notCompared: "Số gạch chân chấm là số chưa đối chiếu được.",
  notInTables: (names) => `Không có trong bảng kiểm phiếu: ${names.map(quoted).join(", ")}.`,
  marked: (marks) => `${formatCount(marks)} chỗ cần xem lại.`,
  markedText: "Văn bản đã đánh dấu",
  mistake: "Sai",
  doubt: "Nên xem lại",
  markNumber: (index, found) => `${formatCount(index)}. ${quoted(found)}`,
  expected: (text) => `Đúng ra là ${text}.`,
  goToMark: "Xem trong văn bản",
};
