import type { Doubt, FindingCode, Severity } from "../counting/finding";
import type { SamePeople } from "../counting/samePeople";
import { countInWords, formatCount } from "./numbers";
import { quoted } from "./quotation";

/**
 * What is to be done about a finding: it is corrected on the sheet, decided in the pane, carried along, read once more
 * because the result hangs on few ballots, or only known.
 */
export type Treatment = "correct" | "decide" | "carried" | "readOnceMore" | "known";

/** "Kiểm tra": what was found, what to do about it, what happens if it is left. */
export interface CheckStrings {
  /** By the appendix that stands in the workbook. */
  readonly nothingToCorrect: Readonly<Record<"none" | "old" | "stands", string>>;
  readonly groups: Readonly<Record<Treatment, (count: number) => string>>;
  readonly groupExplained: Readonly<Record<Treatment, string>>;
  /** `address` is of so many cells side by side. */
  readonly goToCells: (cells: number, address: string, sheet: string) => string;
  readonly morePlaces: (count: number) => string;
  readonly thesePeople: (count: number) => string;
  /** Of how many tables the same is said, to be settled at once. */
  readonly ofTables: (tables: number) => string;
  readonly search: string;
  readonly found: (findings: number, of: number) => string;
  readonly copyFindings: (findings: number) => string;
  readonly findingColumns: readonly string[];
  /** What is to be done, in a table. */
  readonly treatments: Readonly<Record<Treatment, string>>;
  readonly difference: (ballots: number) => string;
  /** What happens if a finding is left as it is; `ifLeftOf` goes before. */
  readonly ifLeft: Readonly<Record<Severity, string>>;
  readonly ifLeftOf: Readonly<Partial<Record<FindingCode, string>>>;

  readonly tableStates: string;
  readonly goToTable: string;
  readonly empty: string;
  readonly incomplete: (rows: number) => string;
  readonly differs: (ballots: number) => string;
  readonly doubtful: (findings: number) => string;
  readonly agrees: string;

  readonly categoryQuestion: string;
  readonly categoryQuestionOf: (text: string) => string;
  readonly categoryPlaceholder: string;
  readonly leaveOutSheet: (sheet: string) => string;
  readonly samePeople: Readonly<Record<SamePeople, string>>;
  /** Tables as they are named in the four that follow. */
  readonly tableOn: (sheet: string) => string;
  readonly tableAt: (sheet: string, area: string) => string;
  readonly andTables: (tables: number) => string;
  readonly keepPart: (part: string) => string;
  readonly keepTables: (tables: string, people: number) => string;
  readonly leaveOutTables: (tables: string) => string;
  readonly stopAddingUp: string;
  readonly leaveOutPart: (sheet: string, cell: string) => string;
  /** Of everything that cannot be read for the same reason. */
  readonly leaveOutAlike: (places: number) => string;
  /** As it goes into a sentence. */
  readonly partsAlike: (places: number) => string;
  readonly nameColumns: string;
  readonly nameColumnsOf: (sheet: string) => string;
  readonly countAsRead: string;
  readonly keepBase: (base: string, ballots?: number) => string;
  readonly countAsReadWhat: (what: string) => string;
  /** Of people of whom it is asked whether they count. */
  readonly countThem: (why: Doubt) => string;
  readonly leaveThemOut: string;
  readonly chooseBase: string;
  readonly chooseInData: string;
  /** A base that is offered: ballots of a kind, or the number in a cell. */
  readonly takeKind: (kind: string) => string;
  readonly takeCell: (value: number | undefined, cell: string, sheet: string) => string;
  readonly addRow: (category: string) => string;
  readonly chooseForm: string;
}

export const VIETNAMESE_CHECK: CheckStrings = {
  nothingToCorrect: {
    none: "Không có gì phải sửa: có thể lập Phụ lục I.",
    old: "Không có gì phải sửa, nhưng Phụ lục I đã cũ hoặc đã sửa tay: lập lại trước khi ký.",
    stands: "Không có gì phải sửa. Phụ lục I đã lập, đúng với số liệu hiện nay.",
  },
  groups: {
    correct: (count) => `Phải sửa trên trang tính (${formatCount(count)})`,
    decide: (count) => `Phải chọn trong ngăn này (${formatCount(count)})`,
    carried: (count) => `Ghi kèm vào kết quả (${formatCount(count)})`,
    readOnceMore: (count) => `Nên đọc lại số phiếu (${formatCount(count)})`,
    known: (count) => `Để biết (${formatCount(count)})`,
  },
  groupExplained: {
    correct: "Sửa ngay trên bảng; sửa xong là mục này tự mất.",
    decide: "Bảng không nói rõ nên phải hỏi. Trả lời một lần, tệp này sẽ nhớ.",
    carried: "Không chặn việc lập Phụ lục I, nhưng nên xem lại trước khi ký.",
    readOnceMore:
      "Thêm hoặc bớt một phiếu là đổi kết quả, hoặc không mức nào đạt 50%. Đọc lại biên bản của những người này.",
    known: "Không phải làm gì.",
  },
  goToCells: (cells, address, sheet) =>
    `Đi tới ${cells === 1 ? "" : `${countInWords(cells)} `}ô ${address}, trang ${quoted(sheet)}`,
  morePlaces: (count) => `${formatCount(count)} chỗ nữa`,
  thesePeople: (count) => `${formatCount(count)} người này`,
  ofTables: (tables) => `Nói về ${formatCount(tables)} bảng; giải quyết một lần cho tất cả.`,
  search: "Tìm trong các chỗ này",
  found: (findings, of) => `Thấy ${formatCount(findings)} trong ${formatCount(of)} chỗ.`,
  copyFindings: (findings) => `Chép ${formatCount(findings)} chỗ thành bảng`,
  findingColumns: ["STT", "Việc", "Trang", "Ô", "Nội dung"],
  treatments: {
    correct: "Phải sửa",
    decide: "Phải chọn",
    carried: "Ghi kèm",
    readOnceMore: "Nên đọc lại",
    known: "Để biết",
  },
  difference: (ballots) => `Lệch ${formatCount(ballots)} phiếu`,
  ifLeft: {
    error: "Nếu để nguyên: chưa lập được Phụ lục I.",
    warning: "Nếu để nguyên: câu này được ghi vào cột Cảnh báo của trang Kết quả tín nhiệm.",
    notice: "Nếu để nguyên: không ảnh hưởng đến Phụ lục I.",
  },
  ifLeftOf: {
    typedShareDiffers:
      "Nếu để nguyên: Phụ lục lấy tỷ lệ tính từ số phiếu, và câu này được ghi vào cột Cảnh báo của trang Kết quả tín nhiệm.",
    handlingUnknown:
      "Nếu để nguyên: tính vào dòng “Khác” của mục II, và câu này được ghi vào cột Cảnh báo của trang Kết quả tín nhiệm.",
    hiddenSheets: "Nếu để nguyên: người ở các trang này không có trong Phụ lục I.",
    hiddenRowsCounted: "Nếu để nguyên: người ở các dòng này có trong Phụ lục I.",
    countIsText: "Nếu để nguyên: số đã đọc được dùng để tính.",
    baseIsValid: "Nếu để nguyên: tỷ lệ tính trên số phiếu hợp lệ, ghi rõ ở chân các trang lập ra.",
    baseIsLevels: "Nếu để nguyên: tỷ lệ tính trên tổng ba mức, ghi rõ ở chân các trang lập ra.",
    nearThreshold: "Nếu để nguyên: kết quả theo đúng số phiếu đã ghi.",
    tiedAtHalf: "Nếu để nguyên: tính ở mức cao hơn, nêu ở cột Ghi chú của Phụ lục I.",
    noLevelReached: "Nếu để nguyên: tính vào tổng số, nêu ở cột Ghi chú của Phụ lục I.",
  },

  tableStates: "Từng bảng",
  goToTable: "Đi tới bảng",
  empty: "chưa nhập",
  incomplete: (rows) => `nhập thiếu ${formatCount(rows)} dòng`,
  differs: (ballots) => `lệch ${formatCount(ballots)} phiếu`,
  doubtful: (findings) => `${formatCount(findings)} điều cần xem`,
  agrees: "khớp",

  categoryQuestion: "Thuộc đối tượng nào?",
  categoryQuestionOf: (text) => `${quoted(text)} thuộc đối tượng nào?`,
  categoryPlaceholder: "Chọn đối tượng",
  leaveOutSheet: (sheet) => `Bỏ qua trang ${quoted(sheet)}`,
  samePeople: {
    addedUp: "Cộng số phiếu",
    once: "Tính một lần, bỏ dòng lặp lại",
    first: "Tính dòng đầu",
    last: "Tính dòng sau cùng",
    each: "Người khác nhau trùng tên: tính cả",
    alone: "Chỉ tính theo phần có tên",
  },
  tableOn: (sheet) => `bảng ở trang ${quoted(sheet)}`,
  tableAt: (sheet, area) => `bảng ${area} ở trang ${quoted(sheet)}`,
  andTables: (tables) => `và ${formatCount(tables)} bảng nữa`,
  keepPart: (part) => `Chỉ tính ${quoted(part)}`,
  keepTables: (tables, people) => `Chỉ lấy ${tables} (${formatCount(people)} người)`,
  leaveOutTables: (tables) => `Bỏ qua ${tables}`,
  stopAddingUp: "Thôi cộng",
  leaveOutPart: (sheet, cell) => `Bỏ qua phần từ ô ${cell}, trang ${quoted(sheet)}`,
  leaveOutAlike: (places) => `Bỏ qua cả ${formatCount(places)} chỗ như vậy`,
  partsAlike: (places) => `${formatCount(places)} chỗ không đọc được như nhau`,
  nameColumns: "Chỉ cột nào ghi gì",
  nameColumnsOf: (sheet) => `Chỉ cột nào ghi gì ở trang ${quoted(sheet)}`,
  countAsRead: "Tính như đã đọc",
  keepBase: (base, ballots) =>
    `Vẫn tính trên ${base}${ballots === undefined ? "" : ` (${formatCount(ballots)})`}`,
  countAsReadWhat: (what) => `Tính như đã đọc, dù có ${what}`,
  countThem: (why) => (why === "twoNames" ? "Tính là một người" : "Tính"),
  leaveThemOut: "Không tính",
  chooseBase: "Chọn mẫu số ở mục Dữ liệu",
  chooseInData: "Chọn ở mục Dữ liệu",
  takeKind: (kind) => `Tính trên ${kind}`,
  takeCell: (value, cell, sheet) =>
    `Tính trên ${value === undefined ? "số" : formatCount(value)} ở ô ${cell}, trang ${quoted(sheet)}`,
  addRow: (category) => `Thêm hàng ${quoted(category)}`,
  chooseForm: "Chọn hàng của Phụ lục I ở mục Văn bản",
};
