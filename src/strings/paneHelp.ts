/** The sections of the guide that the pane leads to, by the ids of their headings. */
export type HelpSection =
  | "bat-dau"
  | "du-lieu"
  | "bang-co-san-ma-khong-duoc-nhan-ra"
  | "ghep-tep-cua-cac-don-vi"
  | "kiem-tra"
  | "van-ban"
  | "phu-luc-i-da-cu"
  | "bao-cao";

/** "Trợ giúp": what there is to read, and what else helps to go on. */
export interface HelpStrings {
  readonly sections: Readonly<Record<HelpSection, string>>;
  readonly pages: Readonly<Record<"guide" | "quickStart" | "trust" | "news" | "licences", string>>;
  readonly opensOutside: string;
  readonly firstLook: string;
  readonly checkInstallation: string;
  /** Where tables of the clerk's own stand in the workbook. */
  readonly checkInANewWorkbook: string;
  readonly version: (version: string) => string;
}

export const VIETNAMESE_HELP: HelpStrings = {
  sections: {
    "bat-dau": "Hướng dẫn: bắt đầu từ đâu",
    "du-lieu": "Hướng dẫn mục Dữ liệu",
    "bang-co-san-ma-khong-duoc-nhan-ra": "Hướng dẫn đặt tên cột",
    "ghep-tep-cua-cac-don-vi": "Hướng dẫn ghép tệp",
    "kiem-tra": "Hướng dẫn mục Kiểm tra: sửa từng chỗ",
    "van-ban": "Hướng dẫn mục Văn bản: đặt, xem trước, lập, in",
    "phu-luc-i-da-cu": "Hướng dẫn: Phụ lục I đã cũ thì làm gì",
    "bao-cao": "Hướng dẫn mục Báo cáo",
  },
  pages: {
    guide: "Toàn bộ hướng dẫn, có hình",
    quickStart: "Một trang để in: bắt đầu nhanh",
    trust: "Con số có đáng tin không",
    news: "Có gì mới",
    licences: "Giấy phép",
  },
  opensOutside: "Các trang này mở trong trình duyệt; ở đó tìm bằng Ctrl+F, in bằng Ctrl+P.",
  firstLook: "Xem lại màn hình đầu",
  checkInstallation: "Kiểm tra sau khi cài đặt",
  checkInANewWorkbook: "Kiểm tra sau khi cài đặt làm trong một sổ mới, trống.",
  version: (version) => `Phiên bản ${version}`,
};
