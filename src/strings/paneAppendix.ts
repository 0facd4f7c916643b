import type { Level, Outcome } from "../counting/level";
import type { Regulation } from "../counting/regulations/regulation";
import { formatDay } from "./dates";
import { formatCount, formatPercent } from "./numbers";
import { quoted, quotedList } from "./quotation";

/** What is said where an office sets the rows of Phụ lục I itself; `number` is a row's: "2.1". */
interface OwnRowsStrings {
  readonly own: string;
  readonly legend: string;
  readonly name: (number: string) => string;
  readonly group: (number: string) => string;
  readonly categories: (number: string) => string;
  readonly nobody: string;
  readonly inRow: (category: string, number: string) => string;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly ofRow: (action: string, number: string) => string;
  readonly add: string;
  readonly addFor: string;
}

/** Phụ lục I in "Văn bản": the settings, the preview, what will be written, the appendix that stands. */
export interface AppendixStrings {
  readonly buildAgain: string;
  /** The same beside another button. */
  readonly again: string;
  readonly stopped: (errors: number) => string;
  readonly noPeople: string;
  readonly seeErrors: string;

  readonly stands: (sheet: string) => string;
  readonly standsOld: (sheet: string) => string;
  readonly resultsGone: string;
  readonly changedByHand: (sheets: readonly string[]) => string;
  readonly notCounted: (count: number) => string;
  readonly notCountedByChoice: (what: string) => string;
  readonly notCountedHidden: (sheets: string) => string;
  readonly notCountedSummary: (sheet: string) => string;
  readonly remove: string;
  readonly removalQuestion: string;
  readonly removalExplained: string;

  readonly settings: string;
  readonly settingsOptional: string;
  readonly unit: string;
  readonly unitExample: Readonly<Record<"party" | "state", string>>;
  readonly number: string;
  readonly numberExample: Readonly<Record<"party" | "state", string>>;
  readonly date: string;
  readonly dateExample: string;
  readonly dateWrong: string;
  readonly place: string;
  readonly placeExample: string;
  readonly attachment: string;
  readonly style: string;
  readonly styles: Readonly<Record<"party" | "state", string>>;
  readonly letterhead: string;
  readonly upperBody: string;
  readonly upperBodyExample: Readonly<Record<"party" | "state", string>>;
  readonly recipients: string;
  readonly recipientsExample: Readonly<Record<"party" | "state", string>>;
  readonly resultsSigned: string;
  readonly appendixPages: string;
  readonly pagesOf: Readonly<Record<"fewest" | "largest", string>>;
  readonly post: string;
  readonly postExample: Readonly<Record<"party" | "state", string>>;
  readonly signatory: string;
  readonly signatoryNotStored: string;
  readonly regulation: string;
  readonly noRegulation: string;
  readonly regulationName: (regulation: Regulation) => string;
  readonly resultUses: string;
  readonly resultUse: (concerns: string, citation: string) => string;
  readonly form: string;
  readonly threeTier: string;
  readonly twoTier: string;
  readonly ownRows: OwnRowsStrings;
  readonly cells: string;
  readonly formulas: string;
  readonly values: string;
  readonly baseIsPerTable: string;
  readonly goToData: string;

  readonly preview: string;
  readonly previewHow: string;
  readonly total: string;
  readonly levelHeadings: Readonly<Record<Level, string>>;
  readonly figure: (row: string, column: string, people: number) => string;
  readonly figureTotal: string;

  readonly people: (count: number) => string;
  readonly peopleHow: string;
  readonly order: string;
  readonly orders: Readonly<Record<PeopleOrder, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly unmarked: string;
  readonly shares: (high: number, confident: number, low: number) => string;
  readonly personPicture: (name: string, high: number, confident: number, low: number) => string;
  readonly ballots: (high: number, confident: number, low: number, base: number) => string;
  readonly explainPerson: (name: string) => string;

  readonly written: string;
  readonly writtenNew: (sheets: readonly string[]) => string;
  readonly writtenReplaced: (sheets: readonly string[]) => string;
  readonly writtenBeside: (sheets: readonly string[]) => string;
  readonly writtenName: string;
  readonly untouched: (sheets: number) => string;
  readonly undo: string;
}

/** The orders in which the people can be listed. */
export type PeopleOrder = "read" | "highest" | "lowest";

export const VIETNAMESE_APPENDIX: AppendixStrings = {
  buildAgain: "Lập lại Phụ lục I",
  again: "Lập lại",
  stopped: (errors) => `Chưa lập được: còn ${formatCount(errors)} lỗi.`,
  noPeople: "Chưa lập được: chưa có ai để tính.",
  seeErrors: "Xem lỗi ở mục Kiểm tra",

  stands: (sheet) => `Phụ lục I ở trang ${quoted(sheet)} đúng với số liệu và thiết lập hiện nay.`,
  standsOld: (sheet) =>
    `Phụ lục I ở trang ${quoted(sheet)} đã cũ: số liệu hoặc thiết lập đã thay đổi từ khi lập. Lập lại trước khi ký.`,
  resultsGone:
    "Trang Kết quả tín nhiệm đi kèm không còn, nên số ở Phụ lục I không tính được nữa. Lập lại để có đủ hai trang.",
  changedByHand: (sheets) =>
    `Trang ${quotedList(sheets)} đã được sửa tay. Lập lại thì trang đó được giữ nguyên, trang mới mang tên khác.`,
  notCounted: (count) => `Không tính vào Phụ lục I: ${formatCount(count)} chỗ`,
  notCountedByChoice: (what) => `Bỏ qua theo lựa chọn: ${what}`,
  notCountedHidden: (sheets) => `Trang đang ẩn: ${sheets}`,
  notCountedSummary: (sheet) => `Bảng tổng hợp: trang ${quoted(sheet)}`,
  remove: "Gỡ",
  removalQuestion: "Gỡ Phụ lục I và Kết quả tín nhiệm?",
  removalExplained:
    "Hai trang này bị xóa, không lấy lại được bằng Ctrl+Z, nhưng lập lại được ngay. Trang đã sửa tay và bảng gốc được giữ nguyên.",

  settings: "Thiết lập",
  settingsOptional:
    "Ô để trống thì lấy dòng “Kèm theo Báo cáo” ở bảng gốc; bảng gốc không có dòng đó thì in dấu chấm. Không ghi người ký thì không có chỗ ký.",
  unit: "Đơn vị báo cáo",
  unitExample: { party: "Ví dụ: Huyện ủy Bảo Lâm", state: "Ví dụ: Ủy ban nhân dân huyện Bảo Lâm" },
  number: "Số báo cáo",
  numberExample: { party: "Ví dụ: 121-BC/HU", state: "Ví dụ: 45/BC-UBND" },
  date: "Ngày báo cáo",
  dateExample: "Ví dụ: 24/6/2022",
  dateWrong: "Ghi ngày/tháng/năm, ví dụ 24/6/2022.",
  place: "Địa danh",
  placeExample: "Ví dụ: Bảo Lâm",
  attachment: "In dòng “(Kèm theo Báo cáo số …)”",
  style: "Thể thức văn bản",
  styles: { party: "Văn bản của Đảng", state: "Văn bản của cơ quan Nhà nước" },
  letterhead: "In phần đầu: tên cơ quan, tiêu đề, địa danh, ngày tháng",
  upperBody: "Cơ quan cấp trên",
  upperBodyExample: { party: "Ví dụ: Tỉnh ủy Lâm Đồng", state: "Ví dụ: Ủy ban nhân dân tỉnh Lâm Đồng" },
  recipients: "Nơi nhận, mỗi nơi một dòng",
  recipientsExample: { party: "Ví dụ: Ban Tổ chức Tỉnh ủy", state: "Ví dụ: Sở Nội vụ" },
  resultsSigned: "Ký cả trang Kết quả tín nhiệm",
  appendixPages: "Khi Phụ lục I không vừa một trang ở cỡ chữ 12",
  pagesOf: { fewest: "Thu chữ, không dưới 10,5", largest: "Giữ chữ lớn, in thành hai trang" },
  post: "Chức vụ người ký, mỗi dòng một phần",
  postExample: {
    party: "Ví dụ: T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ",
    state: "Ví dụ: TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
  },
  signatory: "Họ tên người ký",
  signatoryNotStored: "Chỉ ghi vào Phụ lục I; không lưu trong thiết lập của tệp.",
  regulation: "Quy định áp dụng",
  noRegulation: "Không nêu: chỉ theo mẫu Phụ lục I",
  regulationName: ({ citation, inForce: { from, until } }) =>
    citation.vi + (until ? ` (đến trước ${formatDay(until)})` : from ? ` (từ ${formatDay(from)})` : ""),
  resultUses: "Văn bản dùng kết quả lấy phiếu (chọn nếu có người thuộc diện)",
  resultUse: (concerns, citation) => `${citation}: ${concerns}`,
  form: "Các hàng của Phụ lục I",
  threeTier: "Ba cấp: tỉnh, huyện, xã (đến 30/6/2025)",
  twoTier: "Hai cấp: tỉnh, xã (từ 01/7/2025)",
  ownRows: {
    own: "Hàng do cơ quan đặt",
    legend: "Các hàng ở mục I của Phụ lục I",
    name: (number) => `Tên hàng ${number}`,
    group: (number) => `Nhóm của hàng ${number}`,
    categories: (number) => `Ai được tính ở hàng ${number}`,
    nobody: "Chưa chọn ai",
    inRow: (category, number) => `${category} (đang ở hàng ${number})`,
    up: "Lên",
    down: "Xuống",
    remove: "Bỏ",
    ofRow: (action, number) => `${action} hàng ${number}`,
    add: "Thêm hàng",
    addFor: "Chọn đối tượng chưa có hàng",
  },
  cells: "Số liệu trong trang lập ra",
  formulas: "Công thức nối với bảng gốc",
  values: "Giá trị cố định",
  baseIsPerTable: "Mẫu số chọn riêng cho từng bảng.",
  goToData: "Chọn ở mục Dữ liệu",

  preview: "Xem trước Phụ lục I",
  previewHow: "Bấm vào một số để xem vì sao.",
  total: "Tổng",
  levelHeadings: { high: "TN cao", confident: "TN", low: "TN thấp" },
  figure: (row, column, people) => `${row}, ${column}: ${formatCount(people)} người. Vì sao?`,
  figureTotal: "Tổng số cán bộ lấy phiếu tín nhiệm",

  people: (count) => `Từng người (${formatCount(count)})`,
  peopleHow: "Thanh chia theo số phiếu; vạch đứng là một nửa mẫu số.",
  order: "Xếp theo",
  orders: {
    read: "Thứ tự trong bảng",
    highest: "Tín nhiệm cao nhiều nhất trước",
    lowest: "Tín nhiệm thấp nhiều nhất trước",
  },
  outcomes: {
    high: "Tín nhiệm cao",
    confident: "Tín nhiệm",
    low: "Tín nhiệm thấp",
    none: "Không mức nào",
  },
  unmarked: "Không đánh dấu hoặc không hợp lệ",
  shares: (high, confident, low) =>
    `Cao\u00a0${formatPercent(high)}\u00a0· TN\u00a0${formatPercent(confident)}\u00a0· Thấp\u00a0${formatPercent(low)}`,
  personPicture: (name, high, confident, low) =>
    `${name}: tín nhiệm cao ${formatPercent(high)}, tín nhiệm ${formatPercent(confident)}, tín nhiệm thấp ${formatPercent(low)}`,
  ballots: (high, confident, low, base) =>
    `${formatCount(high)}, ${formatCount(confident)} và ${formatCount(low)} trên ${formatCount(base)} phiếu`,
  explainPerson: (name) => `Vì sao có kết quả của ${name}?`,

  written: "Sẽ ghi gì, ở đâu",
  writtenNew: (sheets) => `Thêm trang mới: ${quotedList(sheets)}.`,
  writtenReplaced: (sheets) => `Thay trang do Tín Nhiệm lập trước đây: ${quotedList(sheets)}.`,
  writtenBeside: (sheets) => `Giữ trang đã sửa tay: ${quotedList(sheets)}.`,
  writtenName: "Tên nào đã có trong tệp thì được thêm số thứ tự.",
  untouched: (sheets) => `Không động đến ${formatCount(sheets)} trang còn lại.`,
  undo: "Ctrl+Z không bỏ được hai trang này; lập xong, muốn bỏ thì bấm “Gỡ” ở trên.",
};
