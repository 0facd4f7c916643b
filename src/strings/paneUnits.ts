import type { Language } from "./language";
import { formatCount } from "./numbers";
import { quoted } from "./quotation";

/** "Ghép tệp của các đơn vị": from the choice of files to the sheet of everybody. */
export interface UnitsStrings {
  readonly how: string;
  readonly list: string;
  readonly listHow: string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  readonly drop: string;
  readonly reading: string;
  readonly readingFile: (at: number, of: number, file: string) => string;
  readonly stop: string;
  readonly stopped: string;

  readonly came: (files: number, units: number, people: number) => string;
  readonly refused: (files: number) => string;
  readonly missing: (units: number) => string;

  /** What could not be read for want of headings. */
  readonly unnamed: string;
  readonly questions: string;
  /** In how many files a question is asked. */
  readonly askedIn: (files: number) => string;
  readonly samePeopleAsked: string;
  readonly countAll: (places: number) => string;
  readonly countAllQuestion: (places: number, files: number) => string;
  readonly countAllExplained: string;
  readonly countEach: string;
  readonly takeAnswersBack: string;

  readonly toSee: (units: number) => string;
  readonly ready: (units: number) => string;
  readonly acceptReady: (units: number) => string;
  readonly people: (count: number) => string;
  readonly baseIs: (base: string) => string;
  readonly year: (years: string) => string;
  readonly accept: string;
  readonly acceptWhat: (unit: string, file: string) => string;
  readonly cannotAccept: string;
  readonly forget: string;
  readonly forgetWhat: (file: string) => string;
  readonly leaveOut: (what: string) => string;

  readonly sums: (units: number) => string;
  readonly sumHeadings: readonly [string, string, string, string, string];
  readonly unitsBehind: (units: number) => string;

  readonly returns: (units: number) => string;
  readonly copy: string;
  readonly copyFor: (unit: string) => string;
  readonly copyAll: string;
  readonly unitHeading: string;
  readonly textHeading: string;

  readonly merge: (units: number, people: number) => string;
  readonly acceptFirst: string;
  readonly merged: (units: number, people: number, cells: number) => string;
  readonly kept: (sheets: string) => string;
  readonly left: (sheets: string) => string;
  readonly notMerged: string;
  readonly replaceQuestion: (units: number) => string;
  readonly change: (unit: string, changed: number, added: number, gone: number) => string;
  readonly editedLost: (names: string) => string;
  readonly replace: string;
  readonly leave: string;

  readonly earlierHow: string;
  readonly makePaper: Readonly<Record<"unitFollowUp" | "unitAppendices" | "earlierData", string>>;
  readonly paperMade: (sheets: string, cells: number) => string;
  readonly paperKept: (sheets: string) => string;
  readonly paperNotMade: string;
}

const VIETNAMESE: UnitsStrings = {
  how: "Tệp được đọc ngay trên máy này, chỉ lấy giá trị trong ô; chưa ghi gì cho đến khi bấm ghép.",
  list: "Danh sách đơn vị phải gửi",
  listHow: "Mỗi dòng một đơn vị, gõ hoặc dán vào. Để trống nếu không cần đối chiếu.",
  chooseFiles: "Chọn tệp…",
  chooseFolder: "Chọn thư mục…",
  drop: "Chọn nhiều tệp .xlsx, .xlsm một lúc, hoặc kéo tệp thả vào đây.",
  reading: "Đang đọc các tệp…",
  readingFile: (at, of, file) => `Đang đọc ${formatCount(at)}/${formatCount(of)} · ${quoted(file)}`,
  stop: "Dừng đọc tệp",
  stopped: "Đã dừng: mọi thứ như trước khi đọc, không tệp nào nhận dở.",

  came: (files, units, people) =>
    `Đã đọc ${formatCount(files)} tệp: ${formatCount(units)} đơn vị, ${formatCount(people)} người`,
  refused: (files) => `${formatCount(files)} tệp không đọc được`,
  missing: (units) => `${formatCount(units)} đơn vị chưa có số liệu`,

  unnamed: "Tiêu đề cột lạ: cho biết mỗi cột ghi gì",
  questions: "Trả lời một lần cho mọi đơn vị",
  askedIn: (files) => `Hỏi ở ${formatCount(files)} tệp.`,
  samePeopleAsked: "Các dòng cùng tên trong một tệp là gì?",
  countAll: (places) => `Tính như đã đọc ở cả ${formatCount(places)} chỗ`,
  countAllQuestion: (places, files) =>
    `Tính như đã đọc cả ${formatCount(places)} chỗ của ${formatCount(files)} tệp?`,
  countAllExplained:
    "Mỗi dòng trên là một chỗ bảng ghi khác với số đọc được. Chỗ nào chưa chắc thì trả lời riêng ở thẻ của đơn vị ấy.",
  countEach: "Không, trả lời từng đơn vị",
  takeAnswersBack: "Bỏ mọi câu trả lời",

  toSee: (units) => `Phải xem: ${formatCount(units)} đơn vị`,
  ready: (units) => `Không có gì phải hỏi: ${formatCount(units)} đơn vị`,
  acceptReady: (units) => `Nhận ${formatCount(units)} đơn vị không có gì phải hỏi`,
  people: (count) => `${formatCount(count)} người`,
  baseIs: (base) => `mẫu số: ${base}`,
  year: (years) => `năm ${years}`,
  accept: "Nhận",
  acceptWhat: (unit, file) => `Nhận ${unit}, tệp ${quoted(file)}`,
  cannotAccept: "Chưa nhận được: còn người hay số phiếu chưa rõ. Trả lời câu hỏi hoặc trả lại đơn vị.",
  forget: "Bỏ tệp này",
  forgetWhat: (file) => `Bỏ tệp ${quoted(file)}`,
  leaveOut: (what) => `Bỏ qua ${what}`,

  sums: (units) => `Cộng Phụ lục I do ${formatCount(units)} đơn vị gửi`,
  sumHeadings: ["Hàng", "Tổng số", "TN cao", "TN", "TN thấp"],
  unitsBehind: (units) => `của ${formatCount(units)} đơn vị`,

  returns: (units) => `Trả lại đơn vị: ${formatCount(units)}`,
  copy: "Chép",
  copyFor: (unit) => `Chép nội dung gửi ${unit}`,
  copyAll: "Chép cả bảng trả lại",
  unitHeading: "Đơn vị",
  textHeading: "Nội dung",

  merge: (units, people) =>
    `Ghép ${formatCount(units)} đơn vị, ${formatCount(people)} người vào trang “Số liệu các đơn vị”`,
  acceptFirst: "Nhận đơn vị trước, rồi mới ghép được.",
  merged: (units, people, cells) =>
    `Đã ghép. Trang “Số liệu các đơn vị” nay có ${formatCount(units)} đơn vị, ${formatCount(people)} người; đối chiếu khớp ${formatCount(cells)} ô.`,
  kept: (sheets) => `Giữ trang đã sửa tay, từ nay không tính nữa: ${sheets}.`,
  left: (sheets) => `Excel chưa gỡ được trang lập trước: ${sheets}. Xóa tay.`,
  notMerged: "Chưa ghép: trang “Số liệu các đơn vị” đang có hàng không đọc được. Sửa rồi ghép lại.",
  replaceQuestion: (units) => `Thay số liệu đang có của ${formatCount(units)} đơn vị?`,
  change: (unit, changed, added, gone) =>
    `${unit}: ${[
      [changed, "người đổi số liệu"],
      [added, "người thêm"],
      [gone, "người bớt"],
    ]
      .filter(([count]) => count !== 0)
      .map(([count, what]) => `${formatCount(Number(count))} ${what}`)
      .join(", ")}.`,
  editedLost: (names) => `Hàng đã sửa tay sẽ mất: ${names}.`,
  replace: "Thay",
  leave: "Giữ như cũ",

  earlierHow:
    "Chọn tệp của kỳ trước. Tệp được đọc ngay trên máy này, chỉ lấy giá trị trong ô. Nhận những gì đúng, rồi lấy làm kỳ trước.",
  makePaper: {
    unitFollowUp: "Lập trang “Theo dõi đơn vị”",
    unitAppendices: "Lập trang “Phụ lục I cộng từ các đơn vị”",
    earlierData: "Lấy số liệu đã nhận làm kỳ trước",
  },
  paperMade: (sheets, cells) => `Đã lập ${sheets}; đối chiếu khớp ${formatCount(cells)} ô.`,
  paperKept: (sheets) => `Giữ trang đã sửa tay: ${sheets}.`,
  paperNotMade: "Chưa lập: trang “Số liệu các đơn vị” đang có hàng không đọc được. Sửa rồi lập lại.",
};

const ENGLISH: UnitsStrings = {
  how: "The files are read on this machine, values of cells only; nothing is written until you merge.",
  list: "Units that are to send a file",
  listHow: "One a line, typed or pasted. Leave it empty if nothing is to be compared.",
  chooseFiles: "Choose files…",
  chooseFolder: "Choose a folder…",
  drop: "Choose many .xlsx and .xlsm files at once, or drop them here.",
  reading: "Reading the files…",
  readingFile: (at, of, file) =>
    `Reading ${formatCount(at, "en")}/${formatCount(of, "en")} · ${quoted(file)}`,
  stop: "Stop reading files",
  stopped: "Stopped: everything is as before, no file is half taken.",

  came: (files, units, people) =>
    `Files read: ${formatCount(files, "en")}; units: ${formatCount(units, "en")}; people: ${formatCount(people, "en")}`,
  refused: (files) => `Files that cannot be read: ${formatCount(files, "en")}`,
  missing: (units) => `Units without figures: ${formatCount(units, "en")}`,

  unnamed: "Headings not known: say what each column holds",
  questions: "Answer once for all units",
  askedIn: (files) => `Asked in files: ${formatCount(files, "en")}.`,
  samePeopleAsked: "What are rows of one name in a file?",
  countAll: (places) => `Count as read in all ${formatCount(places, "en")} places`,
  countAllQuestion: (places, files) =>
    `Count as read in all ${formatCount(places, "en")} places of ${formatCount(files, "en")} files?`,
  countAllExplained:
    "Each line above is a place where a table says otherwise than was read. Answer for a unit on its own card where you are not sure.",
  countEach: "No, answer for each unit",
  takeAnswersBack: "Take all answers back",

  toSee: (units) => `To be looked at: ${formatCount(units, "en")}`,
  ready: (units) => `Nothing to answer: ${formatCount(units, "en")}`,
  acceptReady: (units) => `Accept units with nothing to answer: ${formatCount(units, "en")}`,
  people: (count) => `${formatCount(count, "en")} people`,
  baseIs: (base) => `base: ${base}`,
  year: (years) => `year ${years}`,
  accept: "Accept",
  acceptWhat: (unit, file) => `Accept ${unit}, file ${quoted(file)}`,
  cannotAccept:
    "Cannot be accepted yet: people or counts are not known. Answer the question or send it back.",
  forget: "Drop this file",
  forgetWhat: (file) => `Drop the file ${quoted(file)}`,
  leaveOut: (what) => `Leave out ${what}`,

  sums: (units) => `Phụ lục I of units added up: ${formatCount(units, "en")}`,
  sumHeadings: ["Row", "Total", "High", "Confident", "Low"],
  unitsBehind: (units) => `of ${formatCount(units, "en")} units`,

  returns: (units) => `To send back: ${formatCount(units, "en")}`,
  copy: "Copy",
  copyFor: (unit) => `Copy the text for ${unit}`,
  copyAll: "Copy the whole table",
  unitHeading: "Unit",
  textHeading: "Text",

  merge: (units, people) =>
    `Merge ${formatCount(units, "en")} units, ${formatCount(people, "en")} people, into “Số liệu các đơn vị”`,
  acceptFirst: "Accept units first; then they can be merged.",
  merged: (units, people, cells) =>
    `Merged. “Số liệu các đơn vị” now holds ${formatCount(units, "en")} units, ${formatCount(people, "en")} people; ${formatCount(cells, "en")} cells compared.`,
  kept: (sheets) => `Kept as changed by hand, no longer counted: ${sheets}.`,
  left: (sheets) => `Excel has not removed the earlier sheet: ${sheets}. Delete it by hand.`,
  notMerged: "Not merged: “Số liệu các đơn vị” has rows that cannot be read. Mend them and merge again.",
  replaceQuestion: (units) => `Replace the figures of ${formatCount(units, "en")} units?`,
  change: (unit, changed, added, gone) =>
    `${unit}: changed ${formatCount(changed, "en")}, added ${formatCount(added, "en")}, gone ${formatCount(gone, "en")}.`,
  editedLost: (names) => `Rows edited by hand that would be lost: ${names}.`,
  replace: "Replace",
  leave: "Leave as it is",

  earlierHow:
    "Choose the files of the earlier vote. They are read on this machine, values of cells only. Accept what is right, then take it as the earlier vote.",
  makePaper: {
    unitFollowUp: "Make the sheet “Theo dõi đơn vị”",
    unitAppendices: "Make the sheet “Phụ lục I cộng từ các đơn vị”",
    earlierData: "Take what is accepted as the earlier vote",
  },
  paperMade: (sheets, cells) => `Made: ${sheets}; ${formatCount(cells, "en")} cells compared.`,
  paperKept: (sheets) => `Kept as changed by hand: ${sheets}.`,
  paperNotMade: "Not made: “Số liệu các đơn vị” has rows that cannot be read. Mend them and try again.",
};

const STRINGS: Readonly<Record<Language, UnitsStrings>> = { vi: VIETNAMESE, en: ENGLISH };

export function unitsStrings(language: Language): UnitsStrings {
  return STRINGS[language];
}
