import { formatCount } from "./numbers";
import type { PartToFillIn } from "./partToFillIn";
import { quoted } from "./quotation";

/** The four places of the pane. */
export type PlaceName = "data" | "check" | "documents" | "report";

/** What the pane can be at work on. */
export type Task =
  | "examine"
  | "buildAppendix"
  | "makeDocuments"
  | "insertSample"
  | "makeInputSheet"
  | "mergeUnits"
  | "checkInstallation"
  | "removeMade"
  | "remember"
  | "readSelection"
  | "leaveOut"
  | "takeBack";

/** The frame around the four places: where the work stands, how the last request ended, the first look. */
export interface ShellStrings {
  readonly places: Readonly<Record<PlaceName, string>>;
  readonly placeList: string;
  /** The place of what is found, with how many errors there are. */
  readonly checkWithErrors: (errors: number) => string;
  readonly continueTo: Readonly<Record<Exclude<PlaceName, "data">, string>>;

  readonly notReadYet: string;
  readonly nothingFound: string;
  readonly errorsOnly: (errors: number) => string;
  readonly ready: (people: number, sheets: number) => string;
  readonly withErrors: (people: number, sheets: number, errors: number) => string;
  readonly outOfDate: (people: number, sheets: number) => string;
  readonly upToDate: (people: number, sheets: number) => string;
  readonly reading: (sheet: number, of: number) => string;
  readonly writing: string;
  readonly comparing: string;
  readonly removing: string;
  readonly busy: Readonly<Record<Task, string>>;
  readonly stop: string;
  readonly readAgain: string;

  readonly made: (people: number, cells: number) => string;
  readonly compared: string;
  /** What the form has places for and nobody has set. */
  readonly toFillIn: (parts: readonly PartToFillIn[]) => string;
  readonly howToPrint: (appendixSheet: string) => string;
  /** In front of their names. */
  readonly newSheets: (sheets: number) => string;
  readonly replaced: (sheets: number) => string;
  readonly kept: (sheets: number) => string;
  /** Sheets of an earlier time that were to go. */
  readonly left: (sheets: number) => string;
  readonly looksNotTaken: (sheet: string, looks: string) => string;
  readonly refused: (errors: number) => string;
  readonly refusedNoTable: string;
  readonly refusalSettled: string;
  readonly sampleInserted: (sheets: number) => string;
  readonly inputSheetMade: (sheet: string) => string;
  readonly acceptanceMade: string;
  readonly documentsMade: (cells: number) => string;
  readonly documentsLacking: string;
  readonly removed: (sheets: number) => string;
  readonly removedNothing: string;
  readonly categoryRemembered: (text: string, category: string) => string;
  readonly tableCategoryRemembered: (sheets: readonly string[], category: string) => string;
  readonly baseRemembered: (sheets: readonly string[], base: string) => string;
  readonly readAsWritten: (sheets: readonly string[]) => string;
  readonly tableNamed: (sheet: string, area: string) => string;
  readonly tableForgotten: (sheet: string, area: string) => string;
  /** `people` are in it, or may be. */
  readonly leftOut: (what: string, people: number) => string;
  readonly countedAsRead: (what: string) => string;
  readonly answered: (what: string) => string;
  readonly takenBack: (what: string) => string;
  readonly failureDetail: (detail: string) => string;
  readonly sheetsLeft: (sheets: string) => string;
  readonly sheetsConcerned: (sheets: string) => string;
  readonly unhide: (sheet: string) => string;
  readonly buildAppendix: string;
  readonly openSheet: (sheet: string) => string;
  readonly showMore: (count: number) => string;
  readonly why: string;
  readonly selectedCell: (address: string, sheet: string) => string;
  readonly selectedOutOfDate: string;
  readonly dismiss: string;

  readonly firstRunTitle: string;
  readonly firstRunWhat: string;
  readonly firstRunPromise: string;
  readonly trySample: string;
  readonly useOwnTables: string;
  readonly ownTitle: string;
  readonly ownFound: string;
  readonly ownSelected: string;
  readonly ownEmpty: string;
  readonly ownListed: string;
  readonly beforeVote: string;
  readonly ownUnits: string;
  readonly back: string;

  /** Leaves the first look that was asked for again. */
  readonly endIntroduction: string;
  readonly close: string;

  /** Said while Excel does not answer. */
  readonly maybeEditing: string;
  /** Until a part that is loaded later is there. */
  readonly partLoads: string;
  readonly brokenSentence: string;
  readonly brokenNextStep: string;
  readonly reload: string;

  /** The name of the other language, in that language. */
  readonly otherLanguage: string;
}

export const VIETNAMESE_SHELL: ShellStrings = {
  places: { data: "Dữ liệu", check: "Kiểm tra", documents: "Văn bản", report: "Báo cáo" },
  placeList: "Các bước",
  checkWithErrors: (errors) => `Kiểm tra (${formatCount(errors)})`,
  continueTo: {
    check: "Tiếp theo: Kiểm tra",
    documents: "Tiếp theo: Xem trước Phụ lục I",
    report: "Tiếp theo: Báo cáo",
  },

  notReadYet: "Chưa đọc được tệp này",
  nothingFound: "Chưa có bảng kiểm phiếu",
  errorsOnly: (errors) => `Chưa đọc được bảng nào · ${formatCount(errors)} lỗi`,
  ready: (people, sheets) => `${formatCount(people)} người · ${formatCount(sheets)} trang · không có lỗi`,
  withErrors: (people, sheets, errors) =>
    `${formatCount(people)} người · ${formatCount(sheets)} trang · ${formatCount(errors)} lỗi`,
  outOfDate: (people, sheets) =>
    `${formatCount(people)} người · ${formatCount(sheets)} trang · Phụ lục I đã cũ`,
  upToDate: (people, sheets) =>
    `${formatCount(people)} người · ${formatCount(sheets)} trang · Phụ lục I đã lập`,
  reading: (sheet, of) => `Đang đọc trang ${formatCount(sheet)}/${formatCount(of)}`,
  writing: "Đang ghi trang mới…",
  comparing: "Đang đối chiếu trang vừa ghi…",
  removing: "Đang gỡ trang lập trước…",
  busy: {
    examine: "Đang đọc các bảng trong tệp…",
    buildAppendix: "Đang lập Phụ lục I…",
    makeDocuments: "Đang lập văn bản…",
    insertSample: "Đang chèn dữ liệu mẫu…",
    makeInputSheet: "Đang tạo trang nhập liệu…",
    mergeUnits: "Đang ghép số liệu…",
    checkInstallation: "Đang tạo trang kiểm tra…",
    removeMade: "Đang gỡ trang đã tạo…",
    remember: "Đang ghi nhớ và đọc lại…",
    readSelection: "Đang đọc vùng đang chọn…",
    leaveOut: "Đang bỏ qua và đọc lại…",
    takeBack: "Đang đọc lại…",
  },
  stop: "Dừng",
  readAgain: "Đọc lại các bảng",

  made: (people, cells) =>
    `Đã tạo Phụ lục I: ${formatCount(people)} người, đối chiếu khớp ${formatCount(cells)} ô.`,
  compared: "Mỗi ô ghi ra đã được đọc lại và so với số đã tính.",
  toFillIn: (parts) =>
    `Chưa ghi ${parts.map((part) => PARTS_TO_FILL_IN[part]).join(", ")}: chỗ ấy còn để trống. Ghi ở Thiết lập của mục Văn bản rồi lập lại, hoặc ghi tay khi ký.`,
  howToPrint: (appendixSheet) =>
    `In hoặc lưu PDF: mở trang ${quoted(appendixSheet)}, nhấn Ctrl+P; khổ giấy và lề đã đặt sẵn.`,
  newSheets: (sheets) => `${formatCount(sheets)} trang mới`,
  replaced: (sheets) => `Đã gỡ ${formatCount(sheets)} trang lập trước, trang mới thay vào`,
  kept: (sheets) =>
    `Giữ nguyên ${formatCount(sheets)} trang vì đã được sửa, đi cùng trang đã sửa, hoặc không rõ lập ở tệp nào`,
  left: (sheets) =>
    `Excel chưa gỡ được ${formatCount(sheets)} trang lập trước; số liệu ở đó là của lần trước. Xóa tay, hoặc làm lại`,
  looksNotTaken: (sheet, looks) =>
    `Excel chưa nhận ở trang ${quoted(sheet)}: ${looks}. Số liệu vẫn đủ; xem lại và đặt tay trước khi in.`,
  refused: (errors) =>
    `Chưa lập Phụ lục I: còn ${formatCount(errors)} lỗi. Sửa các lỗi dưới đây rồi lập lại.`,
  refusedNoTable:
    "Chưa lập Phụ lục I: tệp này chưa có bảng kiểm phiếu nào. Mở tệp có bảng, hoặc tạo trang nhập liệu.",
  refusalSettled: "Đã hết lỗi: lập được Phụ lục I.",
  sampleInserted: (sheets) =>
    `Đã chèn dữ liệu mẫu vào ${formatCount(sheets)} trang. Xem xong thì bấm “Gỡ trang đã tạo”.`,
  acceptanceMade: "Đã mở trang “Kiểm tra cài đặt”: làm ba bước ghi trên trang.",
  inputSheetMade: (sheet) =>
    `Đã tạo trang ${quoted(sheet)}. Nhập họ tên và số phiếu vào đó, Tín Nhiệm tự đọc theo.`,
  documentsMade: (cells) => `Đã lập văn bản, đối chiếu khớp ${formatCount(cells)} ô.`,
  documentsLacking: "Chưa lập được: dưới đây ghi văn bản nào còn thiếu gì.",
  removed: (sheets) => `Đã gỡ ${formatCount(sheets)} trang`,
  removedNothing: "Không gỡ trang nào: không có trang nào do Tín Nhiệm tạo mà còn nguyên.",
  categoryRemembered: (text, category) => `Đã ghi nhớ ${quoted(text)} thuộc ${quoted(category)}.`,
  tableCategoryRemembered: (sheets, category) =>
    `Đã ghi nhớ: mọi người trong ${tablesOn(sheets)} thuộc ${quoted(category)}.`,
  baseRemembered: (sheets, base) => `Đã ghi nhớ: tỷ lệ trong ${tablesOn(sheets)} tính trên ${base}.`,
  readAsWritten: (sheets) => `Đã bỏ lựa chọn: ${tablesOn(sheets)} được đọc đúng như đã ghi.`,
  tableNamed: (sheet, area) => `Đã ghi nhớ bảng ở vùng ${area}, trang ${quoted(sheet)}.`,
  tableForgotten: (sheet, area) => `Đã thôi dùng vùng ${area}, trang ${quoted(sheet)}.`,
  leftOut: (what, people) =>
    `Đã bỏ qua ${what}${people > 0 ? `: ${formatCount(people)} người không được tính` : ""}.`,
  countedAsRead: (what) => `Đã ghi nhớ: tính như đã đọc, dù có ${what}.`,
  answered: (what) => `Đã ghi nhớ: ${what}.`,
  takenBack: (what) => `Đã đọc lại ${what}.`,
  failureDetail: (detail) => `Chi tiết để báo bộ phận hỗ trợ: ${detail}`,
  sheetsLeft: (sheets) => `Trang cần xóa: ${sheets}.`,
  sheetsConcerned: (sheets) => `Trang có thể có hoặc không: ${sheets}.`,
  unhide: (sheet) => `Hiện trang ${quoted(sheet)}`,
  buildAppendix: "Lập Phụ lục I",
  openSheet: (sheet) => `Mở ${quoted(sheet)}`,
  showMore: (count) => `Xem thêm ${formatCount(count)} mục`,
  why: "Vì sao?",
  selectedCell: (address, sheet) => `Ô ${address}, trang ${quoted(sheet)}`,
  selectedOutOfDate:
    "Trang đang chọn đã cũ hoặc đã được sửa tay nên không giải thích được. Lập lại Phụ lục I rồi chọn lại ô.",
  dismiss: "Đóng thông báo",

  firstRunTitle: "Lập Phụ lục I từ bảng kiểm phiếu",
  firstRunWhat:
    "Tín Nhiệm đọc bảng kiểm phiếu trong tệp này, chỉ ra chỗ sai và lập Phụ lục I bằng một lần bấm.",
  firstRunPromise: "Bảng gốc không bị sửa, số liệu không rời khỏi máy này.",
  trySample: "Thử với dữ liệu mẫu",
  useOwnTables: "Dùng bảng của tôi",
  ownTitle: "Dùng bảng của tôi",
  ownFound:
    "Mở tệp có bảng kiểm phiếu, hoặc chép bảng vào tệp này. Bảng có cột họ tên và số phiếu ba mức được đọc ngay, không phải bấm gì.",
  ownSelected: "Có bảng mà Tín Nhiệm không nhận ra? Bôi đen cả bảng trên trang tính rồi bấm:",
  ownEmpty: "Chưa có bảng? Lấy một trang kẻ sẵn để nhập họ tên và số phiếu:",
  ownListed: "Chưa lấy phiếu, mới có danh sách người? Xem văn bản nào lập được trước:",
  beforeVote: "Sang mục Văn bản",
  ownUnits: "Các đơn vị gửi tệp về?",
  back: "Quay lại",

  endIntroduction: "Trở lại tệp này",
  close: "Đóng",

  maybeEditing: "Excel chưa trả lời. Nếu đang nhập dở một ô, nhấn Enter trên trang tính.",
  partLoads: "Đang tải…",
  brokenSentence: "Ngăn Tín Nhiệm gặp lỗi và phải dừng lại.",
  brokenNextStep: "Số liệu trong tệp không bị ảnh hưởng. Bấm “Tải lại” để tiếp tục.",
  reload: "Tải lại",

  otherLanguage: "English",
};

const PARTS_TO_FILL_IN: Readonly<Record<PartToFillIn, string>> = {
  number: "số báo cáo",
  date: "ngày báo cáo",
  unit: "đơn vị báo cáo",
  name: "họ tên người ký",
};

/** The tables on these sheets: one by the name of its sheet, several by their number. */
function tablesOn(sheets: readonly string[]): string {
  const [only = ""] = sheets;
  return sheets.length === 1 ? `bảng ở trang ${quoted(only)}` : `${formatCount(sheets.length)} bảng`;
}
