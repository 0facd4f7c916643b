import { fold, shown } from "./fold";
import { headingOf } from "./heading";
import { withoutHonorific } from "./honorific";
import { isWorded, lineKind, mayBeName, namesPost } from "./lines";
import { remembered, TEXTS_OF_WORKBOOK } from "./remembered";

/**
 * Whether what stands for a name is nobody's: a letter for the given name ("Nguyễn Văn A"), dots to be filled in, or the
 * heading once more. "Y" is a given name too.
 */
export const isPlaceholder = remembered(isNobodys, TEXTS_OF_WORKBOOK);

function isNobodys(text: string): boolean {
  const name = shown(text);
  const plain = withoutHonorific(name);
  if (LETTER.test(plain)) return plain !== name || FAMILY_NAMES.has(fold(plain).split(" ")[0] ?? "");
  return /…|\.{3}|_{3}/.test(name) || (/tên/.test(fold(name)) && headingOf(name).role === "name");
}

const LETTER = /^(\p{L}{2,} )*[A-XZĐ]\d?$/u;

/** The names of several people in one cell, as it holds them with its line breaks; one or none where it is of one. */
export function namesIn(raw: string): readonly string[] {
  if (!PARTED.test(raw)) return [];
  const parts = raw
    .replace(/đ\/c/giu, "đồng chí")
    .split(/[\r\n;,&/+]|\s(?:và|[-–—])\s/u)
    .map((part) => withoutHonorific(shown(part).replace(/^(\d+[.)]|[-–•*])\s*/u, "")))
    .filter((part) => part !== "");
  const names = parts.filter(isWholeName);
  return names.length === parts.length ? names : names.length > 1 ? names : [];
}

const PARTED = /[\r\n;,&/+]|\s(và|[-–—])\s/u;

/** Written as a name of two words or more that begins with a family name. */
function isWholeName(part: string): boolean {
  if (!mayBeName(part) || namesPost(part) || lineKind(part) !== "other") return false;
  const isCapital = part.split(" ").every((word) => /^\p{Lu}/u.test(word));
  return isCapital && isWorded(part) && FAMILY_NAMES.has(fold(part).split(" ")[0] ?? "");
}

/** Of the Kinh, and of the peoples of the highlands and the north. */
const FAMILY_NAMES = new Set(
  (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh lương trịnh tô lâm mai hà cao tạ " +
    "phùng đoàn trương chu châu thái từ la quách kiều triệu nông vi hứa doãn thạch thân tống cù ninh văn tôn vương viên " +
    "lại lưu tăng ông khúc nghiêm quan đồng bạch giáp khổng mạc lục mạch hầu giang đàm ma cầm lò lường quàng tòng cà " +
    "vàng giàng sùng mùa thào hạng lầu vừ ly cứ chảo phàn tẩn bàn đèo điêu bế hoàn lã tiêu diệp âu ksor rmah siu nay kpă " +
    "rơ rcom r'com y h' a k' ka êban niê byă điểu thị sơn"
  ).split(" "),
);
