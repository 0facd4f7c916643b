import type { Severity } from "../counting/finding";
import { cellsIn, errorsIn, peopleIn, rowsIn, tablesIn } from "./english";
import type { Language } from "./language";
import { formatCount } from "./numbers";
import { quoted, quotedList } from "./quotation";

/** What the pane can be at work on. */
export type Task =
  | "examine"
  | "buildAppendix"
  | "insertSample"
  | "makeInputSheet"
  | "removeMade"
  | "chooseCategory"
  | "leaveOut"
  | "takeBack";

/** Every text of the pane but the sentences of findings and failures. */
export interface PaneStrings {
  readonly buildAppendix: string;
  readonly checkAgain: string;
  readonly insertSample: string;
  readonly makeInputSheet: string;
  readonly removeMade: string;
  readonly busy: Readonly<Record<Task, string>>;

  readonly welcomeTitle: string;
  readonly welcomeWhat: string;
  readonly welcomeHow: string;

  readonly examinedReady: (tables: number, people: number) => string;
  readonly examinedWithErrors: (tables: number, people: number, errors: number) => string;
  readonly examinedNothing: string;
  readonly examinedErrorsOnly: (errors: number) => string;
  readonly made: (people: number, cells: number) => string;
  readonly refused: (errors: number) => string;
  readonly refusedNoTable: string;
  readonly sampleInserted: (sheets: readonly string[]) => string;
  readonly inputSheetMade: (sheets: readonly string[]) => string;
  readonly removed: (sheets: readonly string[]) => string;
  readonly removedNothing: string;
  readonly newSheets: (sheets: readonly string[]) => string;
  readonly kept: (sheets: readonly string[]) => string;
  readonly categoryRemembered: (text: string, category: string) => string;
  readonly leftOut: (what: string) => string;
  readonly takenBack: (what: string) => string;
  readonly failureDetail: (detail: string) => string;

  readonly recognised: (tables: number, people: number) => string;
  readonly tableAt: (area: string, people: number) => string;
  readonly unreadRows: (rows: number) => string;
  readonly categories: string;
  readonly base: string;
  readonly goToTable: (sheet: string) => string;

  readonly groups: Readonly<Record<Severity, (count: number) => string>>;
  readonly goToCell: (address: string, sheet: string) => string;
  readonly showMore: (count: number) => string;

  readonly categoryQuestion: string;
  readonly categoryQuestionOf: (text: string) => string;
  readonly categoryPlaceholder: string;
  readonly rememberCategory: string;

  readonly leaveOutSheet: (sheet: string) => string;
  readonly leaveOutTable: (sheet: string) => string;
  readonly leaveOutTableAt: (sheet: string, area: string) => string;

  readonly choices: string;
  readonly choiceLeftOut: (what: string) => string;
  readonly choiceOfCategory: (text: string, category: string) => string;
  readonly readAgain: string;
  readonly chooseAgain: string;
  readonly readAgainWhat: (what: string) => string;
  readonly chooseAgainWhat: (text: string) => string;
  /** Stands for the text of people who are asked about but wrote nothing to go by. */
  readonly unnamedPeople: string;

  readonly startActions: string;
  readonly moreActions: string;
  readonly removalQuestion: string;
  readonly removalExplained: string;
  readonly removalConfirm: string;
  readonly removalCancel: string;

  readonly brokenSentence: string;
  readonly brokenNextStep: string;
  readonly reload: string;

  /** The name of the other language, in that language. */
  readonly otherLanguage: string;
}

const VI: PaneStrings = {
  buildAppendix: "Lập Phụ lục I",
  checkAgain: "Kiểm tra lại",
  insertSample: "Chèn dữ liệu mẫu",
  makeInputSheet: "Tạo trang nhập liệu",
  removeMade: "Gỡ trang đã tạo",
  busy: {
    examine: "Đang đọc các bảng trong tệp…",
    buildAppendix: "Đang lập Phụ lục I…",
    insertSample: "Đang chèn dữ liệu mẫu…",
    makeInputSheet: "Đang tạo trang nhập liệu…",
    removeMade: "Đang gỡ trang đã tạo…",
    chooseCategory: "Đang ghi nhớ đối tượng…",
    leaveOut: "Đang bỏ qua và kiểm tra lại…",
    takeBack: "Đang đọc lại…",
  },

  welcomeTitle: "Chưa thấy bảng kiểm phiếu",
  welcomeWhat:
    "Tín Nhiệm đọc bảng kiểm phiếu ngay trong tệp này, kiểm tra số phiếu của từng người rồi lập Phụ lục I.",
  welcomeHow:
    "Mở tệp có cột họ tên và số phiếu ba mức, hoặc bắt đầu bằng dữ liệu mẫu hay một trang nhập liệu trống.",

  examinedReady: (tables, people) =>
    `Đã kiểm tra ${formatCount(tables)} bảng, ${formatCount(people)} người: không có lỗi, có thể lập Phụ lục I.`,
  examinedWithErrors: (tables, people, errors) =>
    `Đã kiểm tra ${formatCount(tables)} bảng, ${formatCount(people)} người: còn ${formatCount(errors)} lỗi cần sửa trước khi lập Phụ lục I.`,
  examinedNothing: "Đã kiểm tra: chưa có bảng kiểm phiếu nào để lập Phụ lục I.",
  examinedErrorsOnly: (errors) =>
    `Đã kiểm tra: chưa đọc được bảng nào, có ${formatCount(errors)} lỗi cần sửa.`,
  made: (people, cells) =>
    `Đã tạo Phụ lục I: ${formatCount(people)} người, đối chiếu khớp ${formatCount(cells)} ô.`,
  refused: (errors) =>
    `Chưa lập Phụ lục I: còn ${formatCount(errors)} lỗi. Sửa các lỗi nêu dưới đây rồi lập lại.`,
  refusedNoTable:
    "Chưa lập Phụ lục I: tệp này chưa có bảng kiểm phiếu nào. Mở tệp có bảng, hoặc tạo trang nhập liệu.",
  sampleInserted: (sheets) => `Đã chèn dữ liệu mẫu vào trang mới: ${quotedList(sheets)}.`,
  inputSheetMade: (sheets) =>
    `Đã tạo trang nhập liệu: ${quotedList(sheets)}. Nhập xong thì bấm “Kiểm tra lại”.`,
  removed: (sheets) => `Đã gỡ ${formatCount(sheets.length)} trang: ${quotedList(sheets)}.`,
  removedNothing: "Không gỡ trang nào: không có trang nào do Tín Nhiệm tạo mà còn nguyên.",
  newSheets: (sheets) => `Trang mới: ${quotedList(sheets)}.`,
  kept: (sheets) => `Giữ nguyên vì đã được sửa: ${quotedList(sheets)}.`,
  categoryRemembered: (text, category) => `Đã ghi nhớ ${quoted(text)} thuộc ${quoted(category)}.`,
  leftOut: (what) => `Đã bỏ qua ${what}.`,
  takenBack: (what) => `Đã đọc lại ${what}.`,
  failureDetail: (detail) => `Chi tiết để báo bộ phận hỗ trợ: ${detail}`,

  recognised: (tables, people) => `Đã đọc ${formatCount(tables)} bảng, ${formatCount(people)} người`,
  tableAt: (area, people) => `Ô ${area}: ${formatCount(people)} người`,
  unreadRows: (rows) => `${formatCount(rows)} dòng chưa đọc được`,
  categories: "Đối tượng",
  base: "Mẫu số",
  goToTable: (sheet) => `Đi tới bảng ở trang ${quoted(sheet)}`,

  groups: {
    error: (count) => `Lỗi cần sửa (${formatCount(count)})`,
    warning: (count) => `Cần xem lại (${formatCount(count)})`,
    notice: (count) => `Để biết (${formatCount(count)})`,
  },
  goToCell: (address, sheet) => `Đi tới ô ${address}, trang ${quoted(sheet)}`,
  showMore: (count) => `Xem thêm ${formatCount(count)} mục`,

  categoryQuestion: "Thuộc đối tượng nào?",
  categoryQuestionOf: (text) => `${quoted(text)} thuộc đối tượng nào?`,
  categoryPlaceholder: "Chọn đối tượng",
  rememberCategory: "Ghi nhớ",

  leaveOutSheet: (sheet) => `Bỏ qua trang ${quoted(sheet)}`,
  leaveOutTable: (sheet) => `Bỏ qua bảng ở trang ${quoted(sheet)}`,
  leaveOutTableAt: (sheet, area) => `Bỏ qua bảng ${area} ở trang ${quoted(sheet)}`,

  choices: "Lựa chọn đã ghi nhớ",
  choiceLeftOut: (what) => `Bỏ qua ${what}`,
  choiceOfCategory: (text, category) => `${quoted(text)}: ${category}`,
  readAgain: "Đọc lại",
  chooseAgain: "Chọn lại",
  readAgainWhat: (what) => `Đọc lại ${what}`,
  chooseAgainWhat: (text) => `Chọn lại đối tượng của ${quoted(text)}`,
  unnamedPeople: "Người không ghi chức vụ, đơn vị",

  startActions: "Bắt đầu",
  moreActions: "Việc khác",
  removalQuestion: "Gỡ các trang đã tạo?",
  removalExplained:
    "Các trang do Tín Nhiệm tạo mà chưa ai sửa sẽ bị xóa, không lấy lại được bằng Ctrl+Z. Trang đã sửa và bảng gốc được giữ nguyên.",
  removalConfirm: "Gỡ trang",
  removalCancel: "Giữ lại",

  brokenSentence: "Ngăn Tín Nhiệm gặp lỗi và phải dừng lại.",
  brokenNextStep: "Số liệu trong tệp không bị ảnh hưởng. Bấm “Tải lại” để tiếp tục.",
  reload: "Tải lại",

  otherLanguage: "English",
};

const EN: PaneStrings = {
  buildAppendix: "Build Appendix I",
  checkAgain: "Check again",
  insertSample: "Insert sample data",
  makeInputSheet: "Make an input sheet",
  removeMade: "Remove made sheets",
  busy: {
    examine: "Reading the tables of this workbook…",
    buildAppendix: "Building Appendix I…",
    insertSample: "Inserting sample data…",
    makeInputSheet: "Making an input sheet…",
    removeMade: "Removing made sheets…",
    chooseCategory: "Remembering the category…",
    leaveOut: "Leaving out and checking again…",
    takeBack: "Reading again…",
  },

  welcomeTitle: "No vote table yet",
  welcomeWhat:
    "Tín Nhiệm reads the vote tables in this workbook, checks each person's counts and builds Appendix I.",
  welcomeHow:
    "Open a workbook with names and the ballots of the three levels, or start from sample data or an empty input sheet.",

  examinedReady: (tables, people) =>
    `Checked ${tablesIn(tables)}, ${peopleIn(people)}: no errors, Appendix I can be built.`,
  examinedWithErrors: (tables, people, errors) =>
    `Checked ${tablesIn(tables)}, ${peopleIn(people)}: ${errorsIn(errors)} to correct before Appendix I can be built.`,
  examinedNothing: "Checked: there is no vote table yet to build Appendix I from.",
  examinedErrorsOnly: (errors) => `Checked: no table could be read; ${errorsIn(errors)} to correct.`,
  made: (people, cells) =>
    `Appendix I was made: ${peopleIn(people)}, ${cellsIn(cells)} read back and found equal.`,
  refused: (errors) => `Appendix I was not built: ${errorsIn(errors)} to correct below, then build it again.`,
  refusedNoTable:
    "Appendix I was not built: this workbook has no vote table. Open one that has, or make an input sheet.",
  sampleInserted: (sheets) => `Sample data was inserted on ${quotedList(sheets)}.`,
  inputSheetMade: (sheets) =>
    `Input sheet made: ${quotedList(sheets)}. When it is filled in, press “Check again”.`,
  removed: (sheets) => `Removed: ${quotedList(sheets)}.`,
  removedNothing: "Nothing was removed: no sheet made by Tín Nhiệm is left unchanged.",
  newSheets: (sheets) => `New sheets: ${quotedList(sheets)}.`,
  kept: (sheets) => `Kept because they were changed: ${quotedList(sheets)}.`,
  categoryRemembered: (text, category) => `Remembered: ${quoted(text)} belongs to ${quoted(category)}.`,
  leftOut: (what) => `Left out: ${what}.`,
  takenBack: (what) => `Read again: ${what}.`,
  failureDetail: (detail) => `Detail for support: ${detail}`,

  recognised: (tables, people) => `Read ${tablesIn(tables)}, ${peopleIn(people)}`,
  tableAt: (area, people) => `Cells ${area}: ${peopleIn(people)}`,
  unreadRows: (rows) => `${rowsIn(rows)} not read`,
  categories: "Category",
  base: "Base",
  goToTable: (sheet) => `Go to the table on sheet ${quoted(sheet)}`,

  groups: {
    error: (count) => `Errors to correct (${formatCount(count, "en")})`,
    warning: (count) => `To look at (${formatCount(count, "en")})`,
    notice: (count) => `For your information (${formatCount(count, "en")})`,
  },
  goToCell: (address, sheet) => `Go to cell ${address}, sheet ${quoted(sheet)}`,
  showMore: (count) => `Show ${formatCount(count, "en")} more`,

  categoryQuestion: "Which category?",
  categoryQuestionOf: (text) => `Which category is ${quoted(text)}?`,
  categoryPlaceholder: "Choose a category",
  rememberCategory: "Remember",

  leaveOutSheet: (sheet) => `Leave out sheet ${quoted(sheet)}`,
  leaveOutTable: (sheet) => `Leave out the table on sheet ${quoted(sheet)}`,
  leaveOutTableAt: (sheet, area) => `Leave out table ${area} on sheet ${quoted(sheet)}`,

  choices: "Remembered choices",
  choiceLeftOut: (what) => `Left out: ${what}`,
  choiceOfCategory: (text, category) => `${quoted(text)}: ${category}`,
  readAgain: "Read again",
  chooseAgain: "Choose again",
  readAgainWhat: (what) => `Read ${what} again`,
  chooseAgainWhat: (text) => `Choose the category of ${quoted(text)} again`,
  unnamedPeople: "People without position and unit",

  startActions: "Get started",
  moreActions: "Other actions",
  removalQuestion: "Remove the made sheets?",
  removalExplained:
    "Sheets made by Tín Nhiệm that nobody changed will be deleted; Ctrl+Z does not bring them back. Changed sheets and source tables stay as they are.",
  removalConfirm: "Remove sheets",
  removalCancel: "Keep them",

  brokenSentence: "The Tín Nhiệm pane ran into an error and had to stop.",
  brokenNextStep: "The figures in the workbook are not affected. Press “Reload” to continue.",
  reload: "Reload",

  otherLanguage: "Tiếng Việt",
};

export const PANE_STRINGS: Readonly<Record<Language, PaneStrings>> = { vi: VI, en: EN };
