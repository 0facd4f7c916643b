import { type Locale } from "../core/model/numberText";
import { type ProfileName } from "../core/profiles";
import { type UnreadableReason } from "../xlsx/unreadable";
import { type Problem } from "./manifest";

/** Every text of the page itself. The add-in brings its own. */
export interface Words {
  readonly title: string;
  readonly honest: string;
  readonly homeTab: string;
  readonly emptyWorkbook: string;
  readonly sampleWorkbook: string;
  readonly open: string;
  readonly save: string;
  readonly language: string;
  readonly weather: string;
  readonly closePane: string;
  readonly dropHere: string;
  readonly opening: string;
  readonly starting: string;
  readonly addinOff: string;
  readonly notOffered: (set: string, version: string) => string;
  readonly fileName: string;
  readonly sampleName: string;
  readonly unreadable: Readonly<Record<UnreadableReason, string>>;
  readonly unexpected: (detail: string) => string;
  readonly unreachable: (address: string) => {
    readonly before: string;
    readonly link: string;
    readonly after: string;
  };
  readonly unusableManifest: (detail: string) => string;
  readonly problem: (problem: Problem) => string;
  readonly iconMissing: (address: string) => string;
  readonly notAssociated: (functionName: string) => string;
  readonly commandFailed: (status: number) => string;
  readonly forecast: {
    readonly latency: string;
    readonly payload: string;
    readonly cellEditMode: string;
    readonly excelApi: string;
    readonly profile: string;
    readonly plainExcel: string;
    readonly profiles: Readonly<Record<ProfileName, string>>;
    readonly paneWidth: string;
    readonly theme: string;
    readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
    readonly highContrast: string;
    readonly addin: string;
    readonly fail: string;
    readonly failNumber: string;
    readonly failCode: string;
    readonly failAfter: string;
    readonly failPlan: string;
    readonly failPlanned: (n: number, code: string) => string;
  };
  readonly traffic: {
    readonly heading: string;
    readonly columns: readonly [string, string, string, string, string, string, string];
    readonly elsewhere: string;
    readonly clear: string;
  };
}

const VIETNAMESE: Words = {
  title: "Tín Nhiệm",
  honest: "Bàn thử – không phải Excel",
  homeTab: "Trang đầu",
  emptyWorkbook: "Sổ trống",
  sampleWorkbook: "Sổ mẫu Bảo Lâm",
  open: "Mở…",
  save: "Lưu",
  language: "English",
  weather: "Thời tiết",
  closePane: "Đóng ngăn",
  dropHere: "Thả tệp .xlsx vào đây để mở",
  opening: "Đang mở sổ tính…",
  starting: "Đang khởi động…",
  addinOff: "Phần bổ trợ đang tắt: dải lệnh của nó không có, hàm của nó cho #NAME?.",
  notOffered: (set, version) =>
    `Excel này không có ${set} ${version} mà manifest.xml đòi, nên không cho dùng phần bổ trợ.`,
  fileName: "Sổ tính.xlsx",
  sampleName: "Sổ mẫu Bảo Lâm.xlsx",
  unreadable: {
    missing: "Không có tệp này.",
    empty: "Tệp rỗng, không có gì để mở.",
    encrypted: "Sổ tính có mật khẩu mở tệp. Hãy bỏ mật khẩu trong Excel rồi mở lại ở đây.",
    "old-format": "Đây là sổ tính kiểu cũ (.xls). Hãy mở bằng Excel và lưu thành .xlsx.",
    "not-xlsx": "Tệp này không phải sổ tính Excel (.xlsx).",
    "too-large":
      "Sổ tính quá lớn, hoặc có ô ở quá xa so với bảng. Hãy xóa các dòng, cột thừa trong Excel rồi mở lại.",
    broken: "Sổ tính bị hỏng, không đọc được.",
  },
  unexpected: (detail) => `Bàn thử gặp lỗi của chính nó: ${detail}`,
  unreachable: (address) => ({
    before: "Trình duyệt chưa cho mở phần bổ trợ vì chứng chỉ tự tạo. Hãy mở ",
    link: address,
    after: ", bấm “Nâng cao” → “Tiếp tục”, rồi tải lại trang này.",
  }),
  unusableManifest: (detail) => `manifest.xml không dùng được: ${detail}`,
  problem: (problem) => {
    switch (problem.kind) {
      case "unresolved":
        return `${problem.element}: resid “${problem.resid}” không có trong Resources.`;
      case "absent":
        return `Thiếu ${problem.element}.`;
      case "unsupported":
        return `${problem.element} kiểu “${problem.type}” chưa có trong bàn thử.`;
    }
  },
  iconMissing: (address) => `Không tải được biểu tượng ${address}.`,
  notAssociated: (functionName) => `Hàm “${functionName}” chưa được đăng ký (Office.actions.associate).`,
  commandFailed: (status) => `Lệnh kết thúc với mã ${status}.`,
  forecast: {
    latency: "Độ trễ mỗi yêu cầu (ms)",
    payload: "Giới hạn 5 MB mỗi yêu cầu (Excel trên web)",
    cellEditMode: "Như đang sửa một ô: yêu cầu bị từ chối, hoặc bị giữ lại nếu phần bổ trợ xin chờ",
    excelApi: "ExcelApi",
    profile: "Excel như",
    plainExcel: "đúng tài liệu",
    profiles: {
      "excel-2021-win": "Excel 2021 trên Windows",
      "excel-2024-win": "Excel 2024 trên Windows",
      "excel-365-win": "Microsoft 365 trên Windows",
      "excel-restarted": "vừa mở lại máy: chưa nối được với Excel",
      "excel-web": "Excel trên web",
      "excel-mac": "Excel trên máy Mac",
      "other-workbook": "đang đứng ở tệp khác",
      "grouped-sheets": "đang chọn nhiều trang (Nhóm)",
      "read-only": "tệp chỉ đọc",
      "settings-lost": "mở lại thì mất thiết lập đã lưu",
    },
    paneWidth: "Độ rộng ngăn",
    theme: "Nền của phần bổ trợ",
    themes: { system: "theo máy", light: "sáng", dark: "tối" },
    highContrast: "Tương phản cao: chỉ bật được trong Windows hoặc trình duyệt (forced colors).",
    addin: "Phần bổ trợ đang bật",
    fail: "Làm hỏng một yêu cầu",
    failNumber: "thứ",
    failCode: "bằng lỗi",
    failAfter: "sau số thao tác",
    failPlan: "Đặt",
    failPlanned: (n, code) => `Yêu cầu thứ ${n} kể từ bây giờ sẽ hỏng: ${code}.`,
  },
  traffic: {
    heading: "Lưu lượng",
    columns: ["Việc", "Yêu cầu", "sync", "Thao tác", "Byte lên", "Byte xuống", "Tham chiếu còn giữ"],
    elsewhere: "Ngăn hoặc hàm",
    clear: "Xóa",
  },
};

const ENGLISH: Words = {
  title: "Tín Nhiệm",
  honest: "Workbench – this is not Excel",
  homeTab: "Home",
  emptyWorkbook: "Blank workbook",
  sampleWorkbook: "Bảo Lâm sample",
  open: "Open…",
  save: "Save",
  language: "Tiếng Việt",
  weather: "Weather",
  closePane: "Close the pane",
  dropHere: "Drop an .xlsx here to open it",
  opening: "Opening the workbook…",
  starting: "Starting…",
  addinOff: "The add-in is off: it has no ribbon, and its functions give #NAME?.",
  notOffered: (set, version) =>
    `This Excel lacks ${set} ${version}, which manifest.xml asks for: it does not offer the add-in.`,
  fileName: "Workbook.xlsx",
  sampleName: "Bảo Lâm sample.xlsx",
  unreadable: {
    missing: "There is no such file.",
    empty: "The file is empty.",
    encrypted: "The workbook has a password to open. Take it off in Excel, then open it here.",
    "old-format": "This is an old workbook (.xls). Open it in Excel and save it as .xlsx.",
    "not-xlsx": "This file is not an Excel workbook (.xlsx).",
    "too-large":
      "The workbook is too large, or has a cell far from its table. Delete the spare rows and columns in Excel.",
    broken: "The workbook is damaged and cannot be read.",
  },
  unexpected: (detail) => `The workbench itself failed: ${detail}`,
  unreachable: (address) => ({
    before: "The browser does not let the add-in in, because the certificate was made here. Open ",
    link: address,
    after: ", press “Advanced” → “Proceed”, then reload this page.",
  }),
  unusableManifest: (detail) => `manifest.xml cannot be used: ${detail}`,
  problem: (problem) => {
    switch (problem.kind) {
      case "unresolved":
        return `${problem.element}: resid “${problem.resid}” is not among the Resources.`;
      case "absent":
        return `${problem.element} is missing.`;
      case "unsupported":
        return `${problem.element} of type “${problem.type}” is not in the workbench.`;
    }
  },
  iconMissing: (address) => `The icon ${address} cannot be loaded.`,
  notAssociated: (functionName) =>
    `The function “${functionName}” is not associated (Office.actions.associate).`,
  commandFailed: (status) => `The command ended with status ${status}.`,
  forecast: {
    latency: "Latency per request (ms)",
    payload: "5 MB limit per request (Excel on the web)",
    cellEditMode:
      "As if a cell were being edited: requests are refused, or kept back where the add-in asks for that",
    excelApi: "ExcelApi",
    profile: "Excel as",
    plainExcel: "documented",
    profiles: {
      "excel-2021-win": "Excel 2021 on Windows",
      "excel-2024-win": "Excel 2024 on Windows",
      "excel-365-win": "Microsoft 365 on Windows",
      "excel-restarted": "just restarted: not connected to Excel yet",
      "excel-web": "Excel on the web",
      "excel-mac": "Excel on a Mac",
      "other-workbook": "another workbook in front",
      "grouped-sheets": "several sheets selected (Group)",
      "read-only": "read-only workbook",
      "settings-lost": "settings lost on reopening",
    },
    paneWidth: "Width of the pane",
    theme: "Theme of the add-in",
    themes: { system: "as the machine", light: "light", dark: "dark" },
    highContrast: "High contrast: only Windows or the browser can switch it on (forced colors).",
    addin: "The add-in is on",
    fail: "Let a request fail",
    failNumber: "number",
    failCode: "with",
    failAfter: "after actions",
    failPlan: "Plan",
    failPlanned: (n, code) => `Request ${n} from now will fail: ${code}.`,
  },
  traffic: {
    heading: "Traffic",
    columns: ["What", "Requests", "Syncs", "Actions", "Bytes up", "Bytes down", "References held"],
    elsewhere: "Pane or functions",
    clear: "Clear",
  },
};

export function wordsIn(locale: Locale): Words {
  return locale === "vi-VN" ? VIETNAMESE : ENGLISH;
}
