import { fold } from "./fold";

/** What the words of a line without a person's counts tell about it. */
export type LineKind = "total" | "note" | "signature" | "group" | "other";

/** Kinds of bodies and units that section rows begin with, and no person's name does. */
const GROUP_START = new RegExp(
  "^(?!\\S+ thị )(các |đối tượng|danh sách |(biểu|bảng|phụ lục)( số)? [\\divx]|khối |cấp |chức danh|chức vụ|lãnh đạo|cán bộ (?!\\d)|ban thường vụ|btv|ban chấp hành|bch|thường trực|" +
    "xã |phường |thị trấn |đặc khu |huyện |huyện uỷ|quận |quận uỷ|thị xã |thị uỷ|thành phố |thành uỷ|tp\\.? |tỉnh |tỉnh uỷ|" +
    "đảng |uỷ ban |ubnd|ubmttq|ubkt|hội đồng |hđnd|hđtv|hđqt|mttq|mặt trận |đoàn thể|đoàn thanh niên|đoàn tncs|huyện đoàn|" +
    "tỉnh đoàn|liên đoàn |hội (nông|liên|cựu|phụ|chữ|ccb|lhpn|nd)|văn phòng( |$)|phòng |sở |ban |chi bộ|chi cục|cơ quan|đơn vị|" +
    "công ty|tổng công ty|doanh nghiệp|trung tâm|trường |bệnh viện|toà án|viện kiểm|công an (huyện|tỉnh|xã)|quân sự|tổ |cụm |nhóm )",
);

/** "Tổng", "Cộng" alone or with what is added up; a person may be called Cộng. */
const TOTAL =
  /^(toàn (huyện|tỉnh|xã|đảng bộ)|(tổng|cộng)( ?[^\p{L}\s]| ?$| (cộng|số|hợp|dồn|chung|toàn|các|khối|mục|phần|trang|điểm|phiếu|người|kết)(?!\p{L})))/u;
const FIGURES =
  /^(trung bình|bình quân|cao nhất|thấp nhất|tỷ lệ|tỉ lệ|số (người|phiếu|đồng chí|cán bộ|lượng|uỷ viên)|trong đó|đạt )/;
const NOTE =
  /^(ghi chú|chú thích|lưu ý|\(?\*|nơi nhận|- lưu|trang \d|\(?kèm theo|\(?theo |\(?thực hiện|căn cứ)/;
const SIGNATURE = new RegExp(
  "^(tm\\.?|t/m\\.?|kt\\.?|tl\\.?|tuq\\.?|q\\.)( |$)|" +
    "^(người (lập|tổng hợp|kiểm|ghi|xác nhận|viết)|(phó )?trưởng ban|(phó )?trưởng đoàn|thư ký|tổ trưởng|tổ phó|uỷ viên$|thành viên$|" +
    "(phó )?chủ tịch$|(phó )?bí thư$|ban kiểm phiếu|tổ kiểm phiếu|thủ trưởng|chủ toạ|chủ trì|giám sát|xác nhận|\\(?ký|\\(?đã ký|đóng dấu|" +
    "chánh văn phòng$|giám đốc$)|ngày\\b.{0,12}tháng\\b",
);

/** The kind of a line, by its words after its number ("I.", "a)") is taken off. */
export function lineKind(text: string): LineKind {
  const folded = fold(text);
  if (SIGNATURE.test(folded)) return "signature";
  if (NOTE.test(folded)) return "note";
  const { rest } = partsOfLine(folded);
  if (isTotal(rest) || FIGURES.test(rest)) return "total";
  return GROUP_START.test(rest) || /^(ban|phòng|sở|khối)$/.test(rest) ? "group" : "other";
}

/** "Tổng cộng", "Cộng": a line that adds people up. */
export function isTotal(folded: string): boolean {
  return TOTAL.test(folded);
}

/** How deep the numbering of a section row is: A, I, 1, a; a row without a number is the deepest. */
export type Depth = 0 | 1 | 2 | 3 | 4;

export interface NumberedLine {
  readonly depth: Depth;
  readonly rest: string;
}

/** Parts "I. Ban Thường vụ" in its number's depth and the rest. */
export function partsOfLine(text: string): NumberedLine {
  const match = /^\(?([ivx]{1,5}|[a-zđ]|\d{1,2}(?:\.\d{1,2})*)\s?[.)/:-]+\s*(?=\S)/iu.exec(text);
  if (!match?.[1]) return { depth: 4, rest: text.trim() };
  return { depth: depthOfNumber(match[1]), rest: text.slice(match[0].length).trim() };
}

/** The depth a number by itself stands for: what the STT of a section row says. */
export function depthOfNumber(number: string): Depth {
  if (/^[ivx]+$/i.test(number)) return 1;
  if (/^\p{Lu}$/u.test(number)) return 0;
  if (/^\p{L}$/u.test(number)) return 3;
  return /^\d+$/.test(number) ? 2 : 3;
}

/** Whether an STT numbers a section (I, A, a) and not a person (1, 2, …). */
export function isSectionNumber(text: string): boolean {
  return /^\(?([ivx]{1,5}|\p{L})[.)/]?$/iu.test(text.trim());
}

/** The cells of a row that numbers the columns: "A", "1", "(2)", "(3=1+2)", "5=6:7x100%". */
export function isColumnNumber(text: string): boolean {
  return /^\(?\s*(\p{L}|\d{1,2}|[ivx]{1,4})\s*\)?$|^\(?\s*\d{1,2}\s*=\s*[\d\s+\-*/:x×().%]+\)?$/iu.test(
    text.trim(),
  );
}
