import type { AccountRole } from "../reading/account/account";
import { ROLE_NAMES } from "./account";
import type { TableColumn } from "../counting/tableColumn";
import { formatCount } from "./numbers";
import { quoted } from "./quotation";

/** "Dữ liệu": what was recognised, and how to set it right. */
export interface DataStrings {
  readonly recognised: (tables: number, people: number) => string;
  readonly noTable: string;
  /** `uncategorised` are people whose category is asked; they are not among `people`. */
  readonly tableAt: (area: string, people: number, uncategorised: number) => string;
  readonly uncategorised: (count: number) => string;
  readonly columnWouldTell: string;

  /** Several tables that were understood alike. */
  readonly alike: (tables: number) => string;
  readonly alikeSheets: (count: number) => string;
  readonly categoryOfAlike: (tables: number) => string;
  readonly baseOfAlike: (tables: number) => string;
  readonly leaveOutAlike: (tables: number) => string;
  /** As it goes into a sentence. */
  readonly alikeTables: (tables: number) => string;

  readonly goToTable: (sheet: string, area: string) => string;
  readonly unreadRows: (rows: number) => string;

  readonly category: string;
  readonly categoryOf: (sheet: string) => string;
  readonly categoryUnread: string;
  readonly categoryOfText: (text: string) => string;
  /** By which words people are of a category; where these stand follows. */
  readonly toldBy: (category: string, people: number, text: string) => string;
  readonly toldAt: (cell: string) => string;
  readonly toldInSheetName: string;
  readonly toldByTexts: (texts: number) => string;
  readonly base: string;
  readonly baseOf: (sheet: string) => string;
  readonly baseUnread: string;
  readonly baseIs: (base: string) => string;
  /** The choice to leave tables as they are read, where something else is chosen. */
  readonly asWritten: string;
  /** The one choice that was read. */
  readonly isAsWritten: (name: string) => string;
  /** The choice to leave tables as they are read, where several things were read. */
  readonly severalAsWritten: (names: readonly string[]) => string;
  readonly baseOfSelectedCell: string;
  readonly baseOfCell: (cell: string) => string;

  readonly columns: string;
  readonly columnAt: (column: string, letters: readonly string[]) => string;
  readonly columnNames: Readonly<Record<TableColumn, string>>;
  readonly namedByYou: string;
  readonly forgetTable: string;
  readonly forgetTableOf: (sheet: string) => string;
  readonly leaveOutTable: string;
  readonly leaveOutTableOf: (sheet: string) => string;

  /** A kind of check of which some cells fit and some do not. */
  readonly checked: (role: AccountRole, fits: number, differs: number) => string;
  readonly unclearCells: (cells: number) => string;
  readonly account: string;
  readonly setAside: string;
  readonly cellsOf: (role: AccountRole, cells: number) => string;
  readonly notUsed: string;
  /** Of sheets without a table that was read. */
  readonly notUsedElsewhere: (items: number) => string;
  readonly pictureOf: (sheet: string) => string;
  readonly tints: Readonly<Record<"used" | "check" | "setAside" | "differs" | "unexplained", string>>;
  readonly tintCells: (name: string, cells: number) => string;

  readonly leavingOutQuestion: (what: string) => string;
  /** `people` are in it, or may be. */
  readonly leavingOutExplained: (people: number) => string;
  readonly leavingOutConfirm: string;
  readonly leavingOutCancel: string;

  readonly useSelection: string;
  readonly useSelectionHow: string;

  readonly sheetsWithout: (sheets: number) => string;
  readonly choices: string;
  readonly choiceLeftOut: (what: string) => string;
  readonly choiceCountedAsRead: (what: string) => string;
  readonly choiceOfCategory: (text: string, category: string) => string;
  readonly readAgain: string;
  readonly chooseAgain: string;
  readonly readAgainWhat: (what: string) => string;
  readonly chooseAgainWhat: (text: string) => string;
  /** Stands for the text of people who are asked about but wrote nothing to go by. */
  readonly unnamedPeople: string;

  readonly moreActions: string;
  readonly insertSample: string;
  readonly makeInputSheet: string;
  readonly mergeUnits: string;
  readonly removeMade: string;
  readonly removalQuestion: string;
  readonly removalExplained: string;
  readonly removalConfirm: string;
  readonly removalCancel: string;
}

export const VIETNAMESE_DATA: DataStrings = {
  recognised: (tables, people) => `Đã đọc ${formatCount(tables)} bảng, ${formatCount(people)} người`,
  noTable:
    "Chưa đọc được bảng kiểm phiếu nào. Bảng cần có cột họ tên và số phiếu ba mức; nếu đã có, bôi đen bảng rồi bấm “Dùng vùng đang chọn”.",
  tableAt: (area, people, uncategorised) =>
    [
      `Vùng ${area}`,
      ...(people > 0 || uncategorised === 0 ? [`${formatCount(people)} người`] : []),
      ...(uncategorised > 0 ? [`${formatCount(uncategorised)} người, chưa rõ đối tượng`] : []),
    ].join(" · "),
  uncategorised: (count) => `${formatCount(count)} người chưa rõ đối tượng`,
  columnWouldTell:
    "Chọn đối tượng ở dưới cho cả bảng. Nếu mỗi người một khác, thêm cột “Đối tượng” vào bảng: Tín Nhiệm đọc theo cột đó.",

  alike: (tables) => `Chọn chung cho ${formatCount(tables)} bảng giống nhau`,
  alikeSheets: (count) => `${formatCount(count)} trang có các bảng này`,
  categoryOfAlike: (tables) => `Đối tượng của ${formatCount(tables)} bảng`,
  baseOfAlike: (tables) => `Mẫu số của ${formatCount(tables)} bảng`,
  leaveOutAlike: (tables) => `Bỏ qua ${formatCount(tables)} bảng`,
  alikeTables: (tables) => `${formatCount(tables)} bảng`,

  goToTable: (sheet, area) => `Đi tới vùng ${area}, trang ${quoted(sheet)}`,
  unreadRows: (rows) => `${formatCount(rows)} dòng chưa tính được, xem ở mục Kiểm tra`,

  category: "Đối tượng",
  categoryOf: (sheet) => `Đối tượng của bảng ở trang ${quoted(sheet)}`,
  categoryUnread: "Chưa rõ, chọn đối tượng",
  categoryOfText: (text) => `Riêng ${quoted(text)}`,
  toldBy: (category, people, text) => `${category}, ${formatCount(people)} người: theo ${quoted(text)},`,
  toldAt: (cell) => `ô ${cell}`,
  toldInSheetName: "tên trang",
  toldByTexts: (texts) => `Đối tượng đọc theo ${formatCount(texts)} dòng chữ`,
  base: "Mẫu số",
  baseOf: (sheet) => `Mẫu số của bảng ở trang ${quoted(sheet)}`,
  baseUnread: "Chưa rõ, chọn mẫu số",
  baseIs: (base) => `mẫu số: ${base}`,
  asWritten: "Bỏ lựa chọn, đọc theo bảng",
  isAsWritten: (name) => `${name} (theo bảng)`,
  severalAsWritten: (names) => `Theo bảng: ${names.join("; ")}`,
  baseOfSelectedCell: "Số ở ô đang chọn trên trang tính",
  baseOfCell: (cell) => `Số ở ô ${cell}`,

  columns: "Các cột đã nhận ra",
  columnAt: (column, letters) => `${column}: ${letters.join(", ")}`,
  columnNames: {
    ordinal: "Số thứ tự",
    name: "Họ và tên",
    position: "Chức vụ",
    unit: "Đơn vị",
    category: "Đối tượng",
    issued: "Phát ra",
    returned: "Thu về",
    valid: "Hợp lệ",
    invalid: "Không hợp lệ",
    high: "Tín nhiệm cao",
    confident: "Tín nhiệm",
    low: "Tín nhiệm thấp",
    handling: "Xử lý",
    note: "Ghi chú",
    source: "Nguồn",
  },
  namedByYou: "Vùng và tên cột được chỉ trong ngăn này.",
  forgetTable: "Thôi dùng vùng này",
  forgetTableOf: (sheet) => `Thôi dùng vùng đã chỉ ở trang ${quoted(sheet)}`,
  leaveOutTable: "Bỏ qua bảng",
  leaveOutTableOf: (sheet) => `Bỏ qua bảng ở trang ${quoted(sheet)}`,

  checked: (role, fits, differs) =>
    differs === 0 ? checkFits(role, fits) : `${ROLE_NAMES.vi[role]}: ${formatCount(differs)} chỗ lệch`,
  unclearCells: (cells) => `${formatCount(cells)} ô chưa rõ`,
  account: "Đã đọc trang này thế nào",
  setAside: "Để riêng, không dùng để tính",
  cellsOf: (role, cells) => `${ROLE_NAMES.vi[role]}: ${formatCount(cells)} ô`,
  notUsed: "Không dùng",
  notUsedElsewhere: (items) => `Không dùng ở các trang khác: ${formatCount(items)} mục`,
  pictureOf: (sheet) => `Hình thu nhỏ của trang ${quoted(sheet)}`,
  tints: {
    used: "để tính",
    check: "đối chiếu khớp",
    setAside: "để riêng",
    differs: "đối chiếu lệch",
    unexplained: "chưa rõ",
  },
  tintCells: (name, cells) => `${name} ${formatCount(cells)}`,

  leavingOutQuestion: (what) => `Bỏ qua ${what}?`,
  leavingOutExplained: (people) =>
    `Có ${formatCount(people)} người ở đó sẽ không được tính, và điều này được ghi dưới Phụ lục I. Có thể đọc lại bất cứ lúc nào.`,
  leavingOutConfirm: "Bỏ qua",
  leavingOutCancel: "Vẫn đọc",

  useSelection: "Dùng vùng đang chọn",
  useSelectionHow: "Bảng bị bỏ sót? Bôi đen cả bảng trên trang tính rồi bấm:",

  sheetsWithout: (sheets) => `Không thấy bảng ở ${formatCount(sheets)} trang`,
  choices: "Lựa chọn đã ghi nhớ",
  choiceLeftOut: (what) => `Bỏ qua ${what}`,
  choiceCountedAsRead: (what) => `Tính như đã đọc, dù có ${what}`,
  choiceOfCategory: (text, category) => `${quoted(text)}: ${category}`,
  readAgain: "Đọc lại",
  chooseAgain: "Chọn lại",
  readAgainWhat: (what) => `Đọc lại ${what}`,
  chooseAgainWhat: (text) => `Chọn lại đối tượng của ${quoted(text)}`,
  unnamedPeople: "Người không ghi chức vụ, đơn vị",

  moreActions: "Việc khác",
  insertSample: "Chèn dữ liệu mẫu",
  makeInputSheet: "Tạo trang nhập liệu",
  mergeUnits: "Ghép tệp của các đơn vị",
  removeMade: "Gỡ trang đã tạo",
  removalQuestion: "Gỡ mọi trang do Tín Nhiệm tạo?",
  removalExplained:
    "Phụ lục I, Kết quả tín nhiệm, trang mẫu và trang nhập liệu mà chưa ai sửa sẽ bị xóa, không lấy lại được bằng Ctrl+Z. Trang đã sửa và bảng gốc được giữ nguyên.",
  removalConfirm: "Gỡ trang",
  removalCancel: "Giữ lại",
};

/** "39 tỷ lệ khớp", "dòng cộng khớp", "STT liền". */
function checkFits(role: AccountRole, fits: number): string {
  switch (role) {
    case "ordinal":
      return "STT liền";
    case "total":
    case "peopleStated":
    case "conclusion":
    case "ballotsStated":
      return `${ROLE_NAMES.vi[role]} khớp`;
    default:
      return `${formatCount(fits)} ${ROLE_NAMES.vi[role]} khớp`;
  }
}
