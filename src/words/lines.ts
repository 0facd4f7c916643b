import { BODY, GROUP_START } from "./bodies";
import { fold } from "./fold";
import { remembered, TEXTS_OF_WORKBOOK } from "./remembered";
import { ruleFor, type Rules } from "./rules";
import { openingWords, wholeWords } from "./wholeWords";

/** What the words of a line without a person's counts tell about it. */
export type LineKind = "total" | "note" | "signature" | "group" | "other";

/** Whether a text has a word, and not only numbers, signs or single letters. */
export function isWorded(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** Whether a text begins with a body or a unit that is no person's name. */
export function namesBody(text: string): boolean {
  return BODY.test(partsOfLine(fold(text)).rest);
}

/** Posts that a line for the people below it may begin with: "Thành viên UBND huyện", "Giám đốc các sở". */
const POSTS = openingWords(
  "(các )?(thành viên|uỷ viên|chủ tịch|chủ nhiệm|bí thư|tổng giám đốc|giám đốc|hiệu trưởng|chánh (án|văn|thanh)|" +
    "viện trưởng|người (đứng đầu|giữ chức)|cấp trưởng|thủ trưởng|uvbtv|uvtv)",
  "(phó|trưởng|cấp phó) (các|chủ|bí|giám|tổng|trưởng|phòng|ban|ngành|đoàn|đơn|cơ|của)",
);

/** Whether a text begins with the name of a post. */
export function namesPost(text: string): boolean {
  return POSTS.test(partsOfLine(fold(text)).rest);
}

/** Whether a text names the post of one person: "Chủ tịch UBND huyện", and not "Chủ tịch các xã". */
export function namesOnePost(text: string): boolean {
  return namesPost(text) && !OF_SEVERAL.test(fold(text));
}

/** Whether a text is about the counting of ballots and not about people: "Kết quả", "Đại biểu có mặt: 20". */
export function namesCounting(text: string): boolean {
  return COUNTING.test(fold(text));
}

const OF_SEVERAL = wholeWords("các", "thành viên", "những", "cấp trưởng", "cấp phó", "người đứng đầu");

const COUNTING = openingWords(
  "kết quả|kiểm phiếu|tổng|số|trong đó|tình hình|đại biểu|ghi chú|đợt|lần|vòng|có mặt|vắng",
);

const STATISTICS = "trung bình|bình quân|cao nhất|thấp nhất";
/** What the plainest totals begin with, and nobody's name. */
const PLAIN =
  "toàn (huyện|tỉnh|xã|đảng bộ)|tổng (cộng|số|hợp)|cộng dồn|luỹ kế|t[ỷỉ] lệ|trong đó|" +
  "số (người|phiếu|đồng chí|cán bộ|lượt|uỷ viên|lượng)";
/** "Từ 50% trở lên", "Trên 2/3", "> 50%": how many reached it. */
const PART_REACHED =
  "(từ|trên|quá|hơn|dưới|ít nhất|tối thiểu|đạt|[≥≤<>]=?) ?(\\d{1,3} ?%|1\\/2|2\\/3|một nửa|nửa|hai phần ba)";
const PLAIN_TOTAL_START = openingWords(PLAIN);
const TOTAL_START = openingWords(
  PLAIN,
  PART_REACHED,
  "tổng(?! (công ty|giám|bí|thư|cục|kiểm|liên))|cộng|tl|đạt",
  "(số )?(mang|chuyển) (sang|qua|tiếp|trang)|(từ )?trang (trước|sau|bên|\\d+)",
  STATISTICS,
);
/** These and the words that may stand beside them when no body is named. */
const TOTAL_LABEL = new RegExp(
  `${TOTAL_START.source}( ?(` +
    "chung|toàn|các|của|khối|mục|phần|trăm|trang|điểm|phiếu|tổng|số|người|kết quả|bảng|biểu|cộng|dồn|luỹ kế|t[ỷỉ]|hợp|lệ|" +
    "đồng chí|đ/c|cán bộ|lượt|nữ|nam|huyện|tỉnh|xã|đảng bộ|cấp|này|trên|trước|sau|bên|theo|so|với|mang|chuyển|sang|qua|xuống|" +
    "tiếp|tín nhiệm|tn|trung bình|bình quân|cao|thấp|nhất|mức|thu về|[ivx]{1,5}|[a-e]|\\d+(?!\\d)|[^\\p{L}\\d\\s])(?!\\p{L}))*$",
  "u",
);

/**
 * Whether a text is the label of a total: nothing but such words ("Cộng", "Mang sang trang sau"), or these and the body
 * that is added up ("Cộng xã Lộc An"), or a sentence; "name" when they begin what may be a person's name.
 */
export const totalIn = remembered(readTotal, TEXTS_OF_WORKBOOK);

function readTotal(text: string): "label" | "name" | "none" {
  if (PEOPLE_ADDED.test(fold(text))) return "label";
  const { rest } = partsOfLine(fold(text));
  const start = TOTAL_START.exec(rest)?.[0];
  if (TOTAL_LABEL.test(rest)) return isWrittenAsName(text) ? "name" : "label";
  if (start === undefined) return "none";
  const added = rest.slice(start.length).trim();
  if (BODY.test(added.replace(/^(các|của|toàn) /, ""))) return "label";
  return mayBeName(rest) ? "name" : "label";
}

/** "02 đồng chí" behind a "Cộng" in the cell before it, and what some programs call a total. */
const PEOPLE_ADDED = /^(\d+ (đồng chí|đ\/c|người|cán bộ)|(sub|grand )?total|sum)$/;

/** "Cộng Trang", "Trung Bình Cao": words of totals, but for the plainest, with capitals as in a name. */
function isWrittenAsName(text: string): boolean {
  const line = text.normalize("NFC").trim();
  const isName = mayBeName(line) && /^(\p{Lu}\p{Ll}*( |$))+$/u.test(line);
  return isName && !PLAIN_TOTAL_START.test(fold(line)) && !NUMBERED_PART.test(line);
}

/** "Cộng II", "Cộng A": nobody is called so. */
const NUMBERED_PART = / ([IVX]+|[A-EĐ])$/u;

/** Whether the whole of a text is a word of statistics: "Bình quân", "Cao nhất". */
export function namesStatistic(text: string): boolean {
  return STATISTIC.test(fold(text));
}

const STATISTIC = new RegExp(`^(${STATISTICS})$`);

/** Whether the whole of a text says that a post is held by nobody: "(Khuyết)", "Chưa bầu bổ sung". */
export function namesVacancy(text: string): boolean {
  return VACANCY.test(fold(text));
}

const VACANCY = /^\(?((còn |đang )?(khuyết|trống)|chưa (bầu|bổ nhiệm|kiện toàn|có)( bổ sung| người)?)\)?$/;

const NO_NAME_WORDS = wholeWords(
  "của|các|so|với|trên|và|được|phiếu|người|đồng chí|tỷ lệ|tín nhiệm|uỷ viên|cán bộ|lấy|có mặt|(theo|bằng|từ|là)(?= )",
);

/** Two to six words of letters, none of them one that only sentences have; some of these may be the given name. */
export function mayBeName(text: string): boolean {
  return /^\p{L}[\p{L}'’.-]*( \p{L}[\p{L}'’.-]*){1,5}$/u.test(text) && !NO_NAME_WORDS.test(fold(text));
}

/** A text without the "Cán bộ" before what is written as a name: "Cán bộ An", and not "Cán bộ quản lý". */
export function withoutRole(text: string): string {
  return text.normalize("NFC").replace(/^[Cc]án bộ (?=\p{Lu}\p{Ll}*( |$))/u, "");
}

/** "Tổng hợp kết quả lấy phiếu tín nhiệm …" begins like a total and is a title. */
const TITLE = /^tổng hợp |lấy phiếu tín nhiệm|kiểm phiếu|kết quả/;
const NOTE =
  /^(ghi chú|chú thích|lưu ý|\(?\*|nơi nhận|- lưu|trang \d|\(?kèm theo|\(?theo |\(?thực hiện|căn cứ|[-+]? ?(trong đó|nam|nữ|dân tộc thiểu số|tôn giáo|đảng viên|có mặt|vắng mặt|bằng chữ) ?:)/;
const SIGNATURE = new RegExp(
  "^(q\\.|(t/?m|kt|tl|tuq)\\.?)( |$)|" +
    "^(người (lập|tổng hợp|kiểm|ghi|xác nhận|viết)|(phó )?trưởng (ban|đoàn)|thư ký|tổ (trưởng|phó)|(ban|tổ) kiểm phiếu|thủ trưởng|chủ toạ|chủ trì|giám sát|xác nhận|\\(?(đã )?ký|đóng dấu|" +
    "(uỷ viên|thành viên|(phó )?(chủ tịch|bí thư)|chánh văn phòng|giám đốc)$)|ngày\\b.{0,12}tháng\\b",
);

/** A line, folded, and without its number ("I.", "a)"). */
interface LineWords {
  readonly text: string;
  readonly folded: string;
  readonly rest: string;
}

/** What the words of a line tell. A new word is a line of test/cases/words/lines.txt. */
export const LINE_RULES: Rules<LineWords, Exclude<LineKind, "other">> = [
  { rule: "signature", holds: ({ folded }) => SIGNATURE.test(folded), is: "signature" },
  { rule: "note", holds: ({ folded }) => NOTE.test(folded), is: "note" },
  [
    { rule: "total", holds: isTotal, is: "total" },
    { rule: "group", holds: ({ rest }) => GROUP_START.test(rest), is: "group" },
  ],
];

function isTotal({ text, rest }: LineWords): boolean {
  const labelled = totalIn(text) === "label" || PLAIN_TOTAL_START.test(rest);
  return labelled && (TOTAL_LABEL.test(rest) || !TITLE.test(rest));
}

/** The kind of a line, by its words. */
export const lineKind = remembered((text): LineKind => {
  const folded = fold(text);
  return ruleFor(LINE_RULES, { text, folded, rest: partsOfLine(folded).rest })?.is ?? "other";
}, TEXTS_OF_WORKBOOK);

/** How section rows are numbered, the outermost first: Phần or A, I, I.1, 1, a; what has no number is the deepest. */
const NUMBERINGS = ["part", "roman", "underRoman", "number", "letter", "none"] as const;

export type Numbering = (typeof NUMBERINGS)[number];

export function isDeeper(one: Numbering, other: Numbering): boolean {
  return NUMBERINGS.indexOf(one) > NUMBERINGS.indexOf(other);
}

export interface NumberedLine {
  readonly numbering: Numbering;
  readonly rest: string;
}

/** Parts "I. Ban Thường vụ" or "Phần III - Ban Thường vụ" in its numbering and the rest. */
export function partsOfLine(text: string): NumberedLine {
  const part = PART.exec(text)?.[0];
  if (part !== undefined) return { numbering: "part", rest: text.slice(part.length).trim() };
  const underRoman = UNDER_ROMAN.exec(text)?.[0];
  if (underRoman !== undefined)
    return { numbering: "underRoman", rest: text.slice(underRoman.length).trim() };
  const match = NUMBERED.exec(text);
  if (!match?.[1]) return { numbering: "none", rest: text.trim() };
  return { numbering: numberingOf(match[1]), rest: text.slice(match[0].length).trim() };
}

/** "Đ/c An" and "Đ.c An" bear no number. */
const NUMBERED =
  /^(?!đ[/.]\s?c(?!\p{L}))\(?([ivx]{1,5}|[a-zđ]|\d{1,2}(?:\.\d{1,2})*)\s?[.)/:–—-]+\s*(?=\S)/iu;
const PART = /^phần (thứ )?([ivx]{1,5}|\d{1,2}|\p{Lu}|nhất|hai|ba|tư|năm|sáu)(\s*[.):/–—-]+\s*|\s+)(?=\S)/iu;
/** "III.1." */
const UNDER_ROMAN = /^[IVX]{1,5}\.\d{1,2}(\.\d{1,2})*(\s?[.):/–—-]+\s*|\s+)(?=\S)/iu;

/** The numbering a number by itself belongs to: what the STT of a section row says. */
export function numberingOf(number: string): Numbering {
  if (/^[ivx]+$/i.test(number)) return "roman";
  if (/^\p{Lu}$/u.test(number)) return "part";
  return /^\d+$/.test(number) ? "number" : "letter";
}

/** Whether an STT numbers a section (I, A, a) and not a person (1, 2, …). */
export function isSectionNumber(text: string): boolean {
  return /^\(?([ivx]{1,5}|\p{L})[.)/]?$/iu.test(text.trim());
}

/** The cells of a row that numbers the columns: "A", "1", "(2)", "(3=1+2)", "5=6:7x100%". */
export function isColumnNumber(text: string): boolean {
  return /^\(?\s*(\p{L}|\d{1,2}|[ivx]{1,4})\s*\)?$|^\(?\s*\d{1,2}\s*=[\d\s+\-*/:x×().%]+\)?$/iu.test(
    text.trim(),
  );
}
