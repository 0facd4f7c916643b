import { formatCount } from "./numbers";
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
  readonly help: string;
  readonly trySample: string;
  readonly useOwnTables: string;

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
  help: "Trợ giúp",
  trySample: "Thử với dữ liệu mẫu",
  useOwnTables: "Dùng bảng của tôi",

  endIntroduction: "Trở lại tệp này",
  close: "Đóng",

  maybeEditing: "Excel chưa trả lời. Nếu đang nhập dở một ô, nhấn Enter trên trang tính.",
  partLoads: "Đang tải…",
  brokenSentence: "Ngăn Tín Nhiệm gặp lỗi và phải dừng lại.",
  brokenNextStep: "Số liệu trong tệp không bị ảnh hưởng. Bấm “Tải lại” để tiếp tục.",
  reload: "Tải lại",

  otherLanguage: "English",
};
