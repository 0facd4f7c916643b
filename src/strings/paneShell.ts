import { cellsIn, counted, errorsIn, peopleIn, sheetsIn, tablesIn } from "./english";
import type { Language } from "./language";
import { formatCount } from "./numbers";
import { quoted } from "./quotation";

/** The four places of the pane. */
export type PlaceName = "data" | "check" | "appendix" | "report";

/** What the pane can be at work on. */
export type Task =
  | "examine"
  | "buildAppendix"
  | "insertSample"
  | "makeInputSheet"
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
  readonly busy: Readonly<Record<Task, string>>;
  readonly stop: string;
  readonly readAgain: string;

  readonly made: (people: number, cells: number) => string;
  readonly compared: string;
  readonly noSignatoryName: string;
  readonly howToPrint: (appendixSheet: string) => string;
  /** In front of their names. */
  readonly newSheets: (sheets: number) => string;
  readonly kept: (sheets: number) => string;
  readonly refused: (errors: number) => string;
  readonly refusedNoTable: string;
  readonly sampleInserted: (sheets: number) => string;
  readonly inputSheetMade: (sheet: string) => string;
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
  readonly back: string;

  /** Leaves the first look that was asked for again. */
  readonly endIntroduction: string;
  readonly close: string;

  /** Said while Excel does not answer. */
  readonly maybeEditing: string;
  readonly excelSilent: string;
  readonly brokenSentence: string;
  readonly brokenNextStep: string;
  readonly reload: string;

  /** The name of the other language, in that language. */
  readonly otherLanguage: string;
}

const VI: ShellStrings = {
  places: { data: "Dữ liệu", check: "Kiểm tra", appendix: "Phụ lục", report: "Báo cáo" },
  placeList: "Các bước",
  checkWithErrors: (errors) => `Kiểm tra (${formatCount(errors)})`,
  continueTo: {
    check: "Tiếp theo: Kiểm tra",
    appendix: "Tiếp theo: Xem trước Phụ lục I",
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
  busy: {
    examine: "Đang đọc các bảng trong tệp…",
    buildAppendix: "Đang lập Phụ lục I…",
    insertSample: "Đang chèn dữ liệu mẫu…",
    makeInputSheet: "Đang tạo trang nhập liệu…",
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
  noSignatoryName:
    "Chưa ghi họ tên người ký: chỗ họ tên để trống. Ghi ở Thiết lập của mục Phụ lục rồi lập lại, hoặc ghi tay khi ký.",
  howToPrint: (appendixSheet) =>
    `In hoặc lưu PDF: mở trang ${quoted(appendixSheet)}, nhấn Ctrl+P; khổ giấy và lề đã đặt sẵn.`,
  newSheets: (sheets) => `${formatCount(sheets)} trang mới`,
  kept: (sheets) => `Giữ nguyên ${formatCount(sheets)} trang vì đã được sửa, hoặc không rõ lập ở tệp nào`,
  refused: (errors) =>
    `Chưa lập Phụ lục I: còn ${formatCount(errors)} lỗi. Sửa các lỗi dưới đây rồi lập lại.`,
  refusedNoTable:
    "Chưa lập Phụ lục I: tệp này chưa có bảng kiểm phiếu nào. Mở tệp có bảng, hoặc tạo trang nhập liệu.",
  sampleInserted: (sheets) =>
    `Đã chèn dữ liệu mẫu vào ${formatCount(sheets)} trang. Xem xong thì bấm “Gỡ trang đã tạo”.`,
  inputSheetMade: (sheet) =>
    `Đã tạo trang ${quoted(sheet)}. Nhập họ tên và số phiếu vào đó, Tín Nhiệm tự đọc theo.`,
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
  back: "Quay lại",

  endIntroduction: "Trở lại tệp này",
  close: "Đóng",

  maybeEditing: "Excel chưa trả lời. Nếu đang nhập dở một ô, nhấn Enter trên trang tính.",
  excelSilent:
    "Excel chưa trả lời Tín Nhiệm. Bấm “Tải lại”; nếu vẫn vậy, đóng Excel rồi mở lại. Tín Nhiệm cần Excel 2021 trở lên hoặc Microsoft 365.",
  brokenSentence: "Ngăn Tín Nhiệm gặp lỗi và phải dừng lại.",
  brokenNextStep: "Số liệu trong tệp không bị ảnh hưởng. Bấm “Tải lại” để tiếp tục.",
  reload: "Tải lại",

  otherLanguage: "English",
};

/** The tables on these sheets: one by the name of its sheet, several by their number. */
function tablesOn(sheets: readonly string[]): string {
  const [only = ""] = sheets;
  return sheets.length === 1 ? `bảng ở trang ${quoted(only)}` : `${formatCount(sheets.length)} bảng`;
}

function tablesOnInEnglish(sheets: readonly string[]): string {
  const [only = ""] = sheets;
  return sheets.length === 1 ? `the table on sheet ${quoted(only)}` : tablesIn(sheets.length);
}

const EN: ShellStrings = {
  places: { data: "Data", check: "Check", appendix: "Appendix", report: "Report" },
  placeList: "Steps",
  checkWithErrors: (errors) => `Check (${formatCount(errors, "en")})`,
  continueTo: { check: "Next: Check", appendix: "Next: Preview Appendix I", report: "Next: Report" },

  notReadYet: "This workbook has not been read yet",
  nothingFound: "No vote table yet",
  errorsOnly: (errors) => `No table could be read · ${errorsIn(errors)}`,
  ready: (people, sheets) => `${peopleIn(people)} · ${sheetsIn(sheets)} · no errors`,
  withErrors: (people, sheets, errors) => `${peopleIn(people)} · ${sheetsIn(sheets)} · ${errorsIn(errors)}`,
  outOfDate: (people, sheets) => `${peopleIn(people)} · ${sheetsIn(sheets)} · Appendix I out of date`,
  upToDate: (people, sheets) => `${peopleIn(people)} · ${sheetsIn(sheets)} · Appendix I made`,
  reading: (sheet, of) => `Reading sheet ${formatCount(sheet, "en")} of ${formatCount(of, "en")}`,
  writing: "Writing the new sheets…",
  comparing: "Comparing what was written…",
  busy: {
    examine: "Reading the tables of this workbook…",
    buildAppendix: "Building Appendix I…",
    insertSample: "Inserting sample data…",
    makeInputSheet: "Making an input sheet…",
    removeMade: "Removing generated sheets…",
    remember: "Remembering and reading again…",
    readSelection: "Reading the selection…",
    leaveOut: "Leaving out and reading again…",
    takeBack: "Reading again…",
  },
  stop: "Stop",
  readAgain: "Read the tables again",

  made: (people, cells) =>
    `Appendix I was made: ${peopleIn(people)}, ${cellsIn(cells)} read back and found to match.`,
  compared: "Every cell that was written has been read back and compared with what was calculated.",
  noSignatoryName:
    "The name of the signatory is not set: its place is empty. Write it in the settings under Appendix and build again, or by hand when it is signed.",
  howToPrint: (appendixSheet) =>
    `To print or save as PDF: open sheet ${quoted(appendixSheet)} and press Ctrl+P; paper and margins are set.`,
  newSheets: (sheets) => counted(sheets, "new sheet", "new sheets"),
  kept: (sheets) =>
    `${sheetsIn(sheets)} kept because they were changed, or are not known to be made in this workbook`,
  refused: (errors) =>
    `Appendix I was not built: ${counted(errors, "error is", "errors are")} left. Correct what is listed below, then build it again.`,
  refusedNoTable:
    "Appendix I was not built: this workbook has no vote table. Open one that has, or make an input sheet.",
  sampleInserted: (sheets) =>
    `Sample data was inserted on ${sheetsIn(sheets)}. When you have seen enough, press “Remove generated sheets”.`,
  inputSheetMade: (sheet) =>
    `Sheet ${quoted(sheet)} was made. Enter names and ballots there; Tín Nhiệm reads them as you type.`,
  removed: (sheets) => `${sheetsIn(sheets)} removed`,
  removedNothing: "Nothing was removed: no sheet made by Tín Nhiệm is left unchanged.",
  categoryRemembered: (text, category) => `Remembered: ${quoted(text)} belongs to ${quoted(category)}.`,
  tableCategoryRemembered: (sheets, category) =>
    `Remembered: everyone in ${tablesOnInEnglish(sheets)} belongs to ${quoted(category)}.`,
  baseRemembered: (sheets, base) =>
    `Remembered: the percentages of ${tablesOnInEnglish(sheets)} are calculated on ${base}.`,
  readAsWritten: (sheets) => `The choice was dropped: ${tablesOnInEnglish(sheets)} will be read as written.`,
  tableNamed: (sheet, area) => `Remembered: the table at ${area} on sheet ${quoted(sheet)}.`,
  tableForgotten: (sheet, area) => `No longer used: ${area} on sheet ${quoted(sheet)}.`,
  leftOut: (what, people) => `Left out: ${what}${people > 0 ? `; ${peopleIn(people)} not counted` : ""}.`,
  countedAsRead: (what) => `Remembered: counted as read, in spite of ${what}.`,
  answered: (what) => `Remembered: ${what}.`,
  takenBack: (what) => `Read again: ${what}.`,
  failureDetail: (detail) => `Detail for support: ${detail}`,
  sheetsLeft: (sheets) => `Sheets to delete: ${sheets}.`,
  dismiss: "Close this message",

  firstRunTitle: "Appendix I from your vote tables",
  firstRunWhat:
    "Tín Nhiệm reads the vote tables of this workbook, points out what is wrong and builds Appendix I with one click.",
  firstRunPromise: "Your own sheets are not changed, and no figure leaves this computer.",
  trySample: "Try it with sample data",
  useOwnTables: "Use my own tables",
  ownTitle: "Use my own tables",
  ownFound:
    "Open a workbook with vote tables, or copy them into this one. A table with a column of names and the ballots of the three levels is read at once; there is nothing to press.",
  ownSelected:
    "Is there a table that Tín Nhiệm does not recognise? Select the whole table on its sheet, then press:",
  ownEmpty: "No table yet? Take a ruled sheet to enter names and ballots:",
  back: "Back",

  endIntroduction: "Back to this workbook",
  close: "Close",

  maybeEditing: "Excel has not answered. If a cell is being edited, press Enter on the sheet.",
  excelSilent:
    "Excel does not answer Tín Nhiệm. Press “Reload”; if that does not help, close Excel and open it again. Tín Nhiệm needs Excel 2021 or later, or Microsoft 365.",
  brokenSentence: "The Tín Nhiệm pane ran into an error and had to stop.",
  brokenNextStep: "The figures in the workbook are not affected. Press “Reload” to continue.",
  reload: "Reload",

  otherLanguage: "Tiếng Việt",
};

export const SHELL_STRINGS: Readonly<Record<Language, ShellStrings>> = { vi: VI, en: EN };
