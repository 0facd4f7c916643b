import type {
  BallotsDoubt,
  ComparedRows,
  CountDoubt,
  Doubt,
  MarksDoubt,
  PersonText,
  ProseDoubt,
  UnclearBaseFrom,
} from "../counting/finding";
import type { Threshold } from "../counting/threshold";
import type {
  BallotsDoubted,
  ShareBase,
  FindingSentences,
  FormName,
  LimitName,
  Missing,
  NearThreshold,
  ValidInvalid,
} from "./findingSentences";
import { cellOfKey } from "./findingSentences";
import { firstNames, leftOutInVietnamese } from "./leftOut";
import { formatCount, formatHundredths, formatPercent, withItsPercent } from "./numbers";
import { quoted, quotedEntry } from "./quotation";
import { VIETNAMESE_SAME_PEOPLE } from "./samePeople";
import {
  VIETNAMESE_BASES,
  VIETNAMESE_CATEGORIES,
  VIETNAMESE_COUNTS,
  VIETNAMESE_LEVELS,
  baseName,
} from "./terms";
import { addressed, type FormOfAddress } from "./vietnamese";

const UNREADABLE: Readonly<Record<Missing, (at: UnreadPlace) => string>> = {
  name: ({ where, this: it }) =>
    `${where} có bảng ghi các mức tín nhiệm nhưng không thấy cột họ và tên. Nếu là bảng tổng hợp theo đơn vị, bỏ qua ${it}; nếu không, ghi tiêu đề “Họ và tên” cho cột tên hoặc chỉ cột nào ghi gì.`,
  high: ({ where, this: it }) =>
    `${where} không thấy cột số phiếu “Tín nhiệm cao”. Bổ sung cột, sửa lại tiêu đề hoặc chỉ cột nào ghi gì; hoặc bỏ qua ${it}.`,
  confident: ({ where, this: it }) =>
    `${where} không thấy cột số phiếu “Tín nhiệm”. Bổ sung cột, sửa lại tiêu đề hoặc chỉ cột nào ghi gì; hoặc bỏ qua ${it}.`,
  low: ({ where, this: it }) =>
    `${where} không thấy cột số phiếu “Tín nhiệm thấp”. Bổ sung cột, sửa lại tiêu đề hoặc chỉ cột nào ghi gì; hoặc bỏ qua ${it}.`,
  columns: ({ where, this: it }) =>
    `${where} có bảng nhưng chưa rõ cột nào ghi số phiếu nào (tiêu đề cột thiếu, sai hoặc trùng nhau). Ghi rõ “Tín nhiệm cao”, “Tín nhiệm”, “Tín nhiệm thấp”, mỗi mức một cột, hoặc chỉ cột nào ghi gì; nếu không phải kết quả lấy phiếu tín nhiệm, bỏ qua ${it}.`,
  counts: ({ where, this: it }) =>
    `${where} chỉ ghi tỷ lệ %, không ghi số phiếu của các mức. Bổ sung số phiếu theo biên bản; nếu các cột này là số phiếu, sửa lại tiêu đề hoặc chỉ cột nào ghi gì; hoặc bỏ qua ${it}.`,
  rows: ({ where, this: it }) =>
    `${where} có tiêu đề bảng nhưng bên dưới chưa có người nào. Nhập họ tên và số phiếu, hoặc bỏ qua ${it}.`,
};

/** Where something stands that cannot be read, at the beginning of a sentence, and the same within it. */
interface UnreadPlace {
  readonly where: string;
  readonly this: string;
}

/** A whole sheet, or its part from a cell on. */
function unreadPlace({ sheet, key }: { readonly sheet: string; readonly key: string }): UnreadPlace {
  return key === sheet
    ? { where: `Trang ${quoted(sheet)}`, this: "trang này" }
    : { where: `Trang ${quoted(sheet)}, từ ô ${cellOfKey(key)},`, this: "phần này" };
}

const MARKS_DOUBTS: Readonly<Record<MarksDoubt, (found: string) => string>> = {
  mark: (found) => `không rõ dấu ${found} là mức nào: sửa ô đã nêu, hoặc xóa nếu là không đánh dấu`,
  noLevel: () =>
    "dấu không cho biết mức nào: ghi 1, 2, 3 hoặc tên mức, hay mỗi người ba cột, mỗi mức một cột",
  row: () =>
    "giữa các lá phiếu có hàng trống hoặc hàng không phải lá phiếu: xóa hàng ấy, hoặc đánh số nếu là phiếu trắng",
  heading: () => "có cột đánh dấu không rõ của ai: ghi đủ họ và tên (viết hoa chữ đầu) ở tiêu đề cột",
  columns: (found) => `${found} chưa có đủ ba cột, mỗi mức một cột: bổ sung tiêu đề`,
  across: () =>
    "mỗi cột một lá: chép bảng, dán hoán vị (“Dán đặc biệt”, “Hoán vị”) để mỗi dòng một lá, rồi lập “Đếm phiếu từng lá”",
};

function validInvalidDiffer({ name, valid, invalid, returned }: ValidInvalid, form: FormOfAddress): string {
  const sum = valid + invalid;
  if (invalid === 0 && valid > returned)
    return `${ofWhom(name, form)}: có ${formatCount(valid)} phiếu hợp lệ, nhiều hơn ${formatCount(returned)} phiếu thu về (lệch ${formatCount(valid - returned)} phiếu). Kiểm tra lại biên bản rồi sửa hai số này.`;
  if (valid === 0 && invalid > returned)
    return `${ofWhom(name, form)}: có ${formatCount(invalid)} phiếu không hợp lệ, nhiều hơn ${formatCount(returned)} phiếu thu về (lệch ${formatCount(invalid - returned)} phiếu). Kiểm tra lại biên bản rồi sửa hai số này.`;
  return `${ofWhom(name, form)}: ${formatCount(valid)} phiếu hợp lệ cộng ${formatCount(invalid)} phiếu không hợp lệ là ${formatCount(sum)} phiếu, khác ${formatCount(returned)} phiếu thu về (lệch ${formatCount(Math.abs(sum - returned))} phiếu). Kiểm tra lại biên bản rồi sửa.`;
}

/** Ballots stated for several are nobody's own. */
function ofWhom(name: string, form: FormOfAddress): string {
  return name === "" ? "Số phiếu ghi chung" : addressed(name, form);
}

function nearThreshold(details: NearThreshold, form: FormOfAddress): string {
  const { name, level, threshold, reached, count, base, percent, source } = details;
  const share = `${addressed(name, form)}: ${quoted(VIETNAMESE_LEVELS[level])} ${formatCount(count)}/${formatCount(base)} phiếu (${formatPercent(percent)})`;
  const crossed = reached ? `bớt 1 phiếu là ${below(threshold)}` : `còn 1 phiếu là ${above(threshold)}`;
  return `${share}, ${crossed} (${source.vi}). Đối chiếu lại số phiếu với biên bản.`;
}

function above(threshold: Threshold): string {
  return `${threshold.strict ? "quá" : "đạt"} ${partOf(threshold)}`;
}

function below(threshold: Threshold): string {
  return `${threshold.strict ? "không quá" : "dưới"} ${partOf(threshold)}`;
}

/** "quá nửa", as the texts say; but "đạt 50%", as the headings of the form do. */
function partOf({ numerator, denominator, strict }: Threshold): string {
  if (2 * numerator !== denominator) return `${numerator}/${denominator}`;
  return strict ? "nửa" : "50%";
}

const DOUBTS: Readonly<Record<Doubt, (who: string, text: string) => string>> = {
  struck: (who) => `${who} có số phiếu nhưng tên bị gạch ngang. Chọn tính hay không tính người này.`,
  struckCounts: (who, text) =>
    `${who} có số phiếu bị gạch ngang (${text}). Ghi số phiếu đúng vào ô và bỏ gạch ngang; hoặc chọn tính theo số đã đọc, hoặc không tính người này.`,
  sum: (who) =>
    `${who} có số phiếu đúng bằng cộng các dòng ngay trên hoặc dưới, có thể là dòng cộng. Chọn tính hay không tính.`,
  remark: (who, text) =>
    `${who} có số phiếu nhưng dòng ghi ${quotedEntry(text)}. Chọn tính hay không tính người này.`,
  twoNames: (who) =>
    `Một ô ghi nhiều tên với một bộ số phiếu: ${who}. Tách mỗi người một dòng, một bộ số phiếu; hoặc chọn tính là một người, hoặc không tính.`,
  placeholder: (who) => `${who} giống tên ví dụ, không phải tên người. Chọn tính hay không tính.`,
  template: (who, text) =>
    `${quotedEntry(text)} giống một mẫu hoặc ví dụ, không phải kết quả lấy phiếu: ${who}. Chọn tính hay không tính những người này.`,
  provisional: (who, text) =>
    `${quotedEntry(text)} nói số liệu của bảng có thể còn thay đổi: ${who}. Có số liệu chính thức thì sửa số phiếu rồi xóa dòng này; nếu không, chọn tính hay không tính những người này.`,
  anotherVote: (who, text) =>
    `${quotedEntry(text)} ghi năm hoặc kỳ khác, có thể là của lần lấy phiếu khác: ${who}. Chọn tính hay không tính những người này; nếu ghi nhầm, sửa lại tiêu đề hoặc tên trang.`,
};

const PROSE_DOUBTS: Readonly<Record<ProseDoubt, (text: string, who: string) => string>> = {
  otherCounts: (text, who) =>
    `${text} ghi số khác trong bảng${who === "" ? "" : ` (${who})`}. Đối chiếu với biên bản rồi sửa ô số phiếu hoặc câu này; nếu bảng đúng, chọn tính như đã đọc.`,
  correction: (text) =>
    `${text} có số phiếu sửa lại mà bảng chưa theo. Sửa ô số phiếu theo biên bản; nếu bảng đã đúng, chọn tính như đã đọc.`,
  notInTable: (text) =>
    `${text} ghi số phiếu của người không có trong bảng. Thêm một dòng cho người đó; nếu không phải người được lấy phiếu, chọn tính như đã đọc.`,
};

/** One is addressed, several are named. */
function doubtful(names: readonly string[], form: FormOfAddress): string {
  const [only = ""] = names;
  return names.length === 1 ? addressed(only, form) : firstNames(names);
}

const LIMITS: Readonly<Record<LimitName, (limit: string) => string>> = {
  returned: (limit) => `${limit} phiếu thu về`,
  valid: (limit) => `${limit} phiếu hợp lệ`,
  lessInvalid: (limit) => `${limit} phiếu thu về còn lại sau khi trừ phiếu không hợp lệ`,
  chosenCell: (limit) => `mẫu số ${limit} ở ô đã chọn`,
};

const UNCLEAR_BASES: Readonly<Record<UnclearBaseFrom, (text: string) => string>> = {
  column: (text) => `chưa đọc chắc được số phiếu thu về từ cột ${text}`,
  beside: (text) => `số phiếu thu về chỉ ghi bên cạnh bảng (${text})`,
  unheaded: () => "một cột số không có tiêu đề có thể là số phiếu thu về",
  line: (text) => `chưa đọc chắc được số phiếu thu về từ ${text}`,
  struckLine: (text) => `${text} bị gạch ngang nên chưa rõ có còn là số phiếu thu về`,
  below: (text) => `số phiếu thu về chỉ ghi ở phía dưới bảng (${text})`,
  otherTable: (text) => `số phiếu thu về chỉ ghi ở phía trên một bảng khác (${text})`,
  otherSheet: (text) => `số phiếu thu về chỉ ghi ở một trang khác (${text})`,
  levels: (text) => `bảng không ghi số phiếu thu về, tổng ba mức mỗi người một khác (${text}) và làm đổi mức`,
  nowhere: (text) => `số phiếu thu về ghi ${text}, mà ba mức của ai cũng ít hơn số đó trên một phần năm`,
};

const COUNT_DOUBTS: Readonly<Record<CountDoubt, (value: string) => string>> = {
  mark: (value) =>
    `có lẽ là ${value} kèm dấu chú thích. Chỉ ghi số phiếu trong ô này, đưa chú thích sang cột Ghi chú.`,
  words: (value) => `mà phần chữ là ${value}. Sửa chữ và số cho khớp theo biên bản.`,
  thousands: (value) => `có lẽ là ${value}. Ghi liền các chữ số, không dùng dấu chấm hay dấu cách.`,
};

const BALLOTS_DOUBTS: Readonly<Record<BallotsDoubt, (details: BallotsDoubted) => string>> = {
  dragged: ({ text, stated, counted, people }) =>
    `Cột ${quoted(text)} ghi ${formatCount(people)} số liền nhau, từ ${formatCount(counted)} đến ${formatCount(stated)}: giống như kéo ô để điền. Sửa lại cột này; nếu mọi người cùng một số phiếu, bấm chọn số đó; nếu đúng là mỗi người một số, chọn tính như đã đọc.`,
  oneDiffers: ({ text, stated, counted }) =>
    `Cột ${quoted(text)} ghi ${formatCount(counted)} ở mọi dòng, chỉ một dòng ghi ${formatCount(stated)} (lệch ${formatCount(Math.abs(stated - counted))} phiếu). Đối chiếu với biên bản rồi sửa; nếu đúng là khác nhau, chọn tính như đã đọc.`,
  line: ({ text, stated, counted }) =>
    `${quoted(text)} ghi ${formatCount(stated)} phiếu, còn cột trong bảng ghi ${formatCount(counted)} (lệch ${formatCount(Math.abs(stated - counted))} phiếu). Đối chiếu với biên bản rồi sửa một trong hai; nếu cột đúng, chọn tính như đã đọc.`,
  row: ({ text, stated, counted }) =>
    `Dòng ${quoted(text)} ghi ${formatCount(stated)} phiếu, còn đang tính theo ${formatCount(counted)} (lệch ${formatCount(Math.abs(stated - counted))} phiếu). Đối chiếu với biên bản rồi sửa một trong hai; nếu chỉ dòng này sai, chọn tính như đã đọc.`,
  elsewhere: ({ text, stated, counted, offers }) =>
    `${quoted(text)} ghi ${formatCount(stated)} phiếu, còn đang tính theo ${formatCount(counted)} (lệch ${formatCount(Math.abs(stated - counted))} phiếu). Đối chiếu với biên bản rồi sửa một trong hai${offers.length > 0 ? " hoặc bấm chọn số đúng" : ""}; nếu số đang tính đúng, chọn tính như đã đọc.`,
  tooMany: ({ text, stated, counted }) =>
    `Dòng ${quoted(text)} cộng với ba mức của một người là ${formatCount(stated)} phiếu, nhiều hơn ${formatCount(counted)} phiếu thu về (lệch ${formatCount(stated - counted)} phiếu). Đối chiếu với biên bản rồi sửa; nếu chỉ dòng này sai, chọn tính như đã đọc.`,
  present: ({ text, stated, counted }) =>
    `${quoted(text)} ghi ${formatCount(stated)} người có mặt, ít hơn ${formatCount(counted)} phiếu thu về (lệch ${formatCount(counted - stated)}). Đối chiếu với biên bản rồi sửa một trong hai; nếu số phiếu đúng, chọn tính như đã đọc.`,
  notReturned: ({ text, stated, counted }) =>
    `${quoted(text)}: phiếu thu về và không thu về cộng lại là ${formatCount(stated)}, còn phát ra ${formatCount(counted)} (lệch ${formatCount(Math.abs(stated - counted))} phiếu). Đối chiếu với biên bản rồi sửa; nếu số thu về đúng, chọn tính như đã đọc.`,
};

function shareBaseDiffers({ text, own, ownKind, base, baseKind, names }: ShareBase): string {
  const ownBase = ownKind
    ? VIETNAMESE_BASES[ownKind]
    : own === undefined
      ? "phiếu phát ra"
      : formatCount(own);
  const counted = `${base === undefined ? "" : `${formatCount(base)}, là `}${VIETNAMESE_BASES[baseKind]}`;
  const hangs =
    names.length === 0
      ? "Không đổi mức của ai."
      : `Đổi mức của ${formatCount(names.length)} người: ${firstNames(names)}.`;
  return `Tỷ lệ ghi sẵn trong bảng tính trên ${ownBase} (${quoted(text)}), còn đang tính trên ${counted}. ${hangs} Chọn mẫu số, hoặc giữ mẫu số đang tính.`;
}

const FORMS: Readonly<Record<FormName, string>> = {
  threeTier: "ba cấp (tỉnh, huyện, xã)",
  twoTier: "hai cấp (tỉnh, xã)",
  own: "của cơ quan",
};

const PERSON_TEXTS: Readonly<Record<PersonText, string>> = {
  name: "Họ và tên",
  position: "Chức vụ",
  unit: "Đơn vị",
  handling: "Nội dung xử lý",
};

export const VIETNAMESE_FINDINGS: FindingSentences = {
  noTable: () =>
    "Chưa thấy bảng kiểm phiếu nào trong tệp này. Mở tệp có bảng kiểm phiếu, chèn dữ liệu mẫu để xem thử, hoặc tạo trang nhập liệu.",
  unreadableSheet: ({ missing, ...place }) => UNREADABLE[missing](unreadPlace(place)),
  nothingEntered: ({ names }, form) =>
    `${withoutCounts(names, form)} Nhập số phiếu theo biên bản; dòng nào không phải của người được lấy phiếu thì đưa ra ngoài bảng.`,
  countMissing: ({ name, count }, form) =>
    `${addressed(name, form)}: ${VIETNAMESE_COUNTS[count]} còn để trống. Nhập số phiếu theo biên bản${count in VIETNAMESE_LEVELS ? "; nếu không có phiếu nào thì nhập số 0" : ""}.`,
  countInvalid: ({ name, count, found }, form) =>
    `${addressed(name, form)}: ${VIETNAMESE_COUNTS[count]} ghi là ${quotedEntry(found)}, không phải một số phiếu nguyên. Sửa lại ô này theo biên bản.`,
  countsDisagree: ({ name, said, why, differences }, form) =>
    `${addressed(name, form)} chưa có số phiếu: ${quotedEntry(said)}. ${
      why === "differ"
        ? `Xem trang ${quoted(differences)}: sửa lần ghi sai, hoặc ghi kết luận của ban kiểm phiếu vào cột Kết luận.`
        : "Ghi đủ hai trang ghi phiếu và số phiếu thu về, đến khi cột Hai lần ghi là Khớp."
    }`,
  countDoubtful: ({ name, count, found, why, value }, form) =>
    `${addressed(name, form)}: ${VIETNAMESE_COUNTS[count]} ghi là ${quotedEntry(found)}, ${COUNT_DOUBTS[why](String(value))}`,
  countsAreDates: ({ text, numbers, found, typed }) =>
    `Cột ${quoted(text)}: Excel đã đổi ${formatCount(numbers)} ô thành ngày tháng (${found}, có lẽ lúc gõ là ${typed}). Định dạng cột là Văn bản (Text) rồi gõ lại, hoặc chỉ gõ số phiếu.`,
  marksForCounts: ({ people, found }) =>
    `Cột các mức của ${formatCount(people)} người đánh dấu ${quoted(found)}, không ghi số: giống một lá phiếu, chưa phải kết quả kiểm. Nhập số phiếu theo biên bản; nếu không phải bảng kết quả, bỏ qua bảng này.`,
  countsArePercentages: ({ text, people }) =>
    `${text === "" ? `Ba mức của ${formatCount(people)} người đều cộng lại là 100` : `Bảng ghi ${quoted(text)}`}: có lẽ đây là tỷ lệ, không phải số phiếu. Nhập số phiếu theo biên bản; nếu đúng là số phiếu, chọn tính như đã đọc.`,
  countIsError: ({ name, count, found }, form) =>
    `${addressed(name, form)}: ô ${VIETNAMESE_COUNTS[count]} đang báo lỗi ${found}. Sửa công thức trong ô, hoặc nhập số phiếu theo biên bản.`,
  textIsError: ({ name, what, found }, form) =>
    `${addressed(name, form)}: ô ${PERSON_TEXTS[what].toLowerCase()} đang báo lỗi ${found}. Sửa công thức trong ô, hoặc ghi lại nội dung.`,
  textTooLong: ({ what, length, most }) =>
    `${PERSON_TEXTS[what]} ở ô này dài ${formatCount(length)} ký tự, trang kết quả chỉ ghi được ${formatCount(most)}. Rút gọn ô này, phần còn lại đưa sang chỗ khác.`,
  nameMissing: ({ found, vacant }) =>
    vacant
      ? `${quotedEntry(found)}: ghi là không có người giữ chức mà có số phiếu. Ghi họ tên nếu là phiếu của một người, hoặc xóa số phiếu.`
      : found === ""
        ? "Dòng này có số phiếu nhưng chưa có họ và tên. Ghi họ tên vào dòng, hoặc xóa số phiếu nếu là dòng thừa."
        : `Chưa rõ ${quotedEntry(found)} là số phiếu của ai. Nếu của một người, ghi đủ số thứ tự, họ và tên; nếu là dòng cộng, ghi “Tổng cộng” vào cột họ tên; nếu thừa, xóa số phiếu.`,
  levelsAboveLimit: ({ name, sum, limit, limitName }, form) =>
    `${addressed(name, form)}: tổng ba mức là ${formatCount(sum)} phiếu, nhiều hơn ${LIMITS[limitName](formatCount(limit))} (lệch ${formatCount(sum - limit)} phiếu). Kiểm tra lại biên bản rồi sửa ba ô này.`,
  returnedAboveIssued: ({ name, returned, issued }, form) =>
    `${ofWhom(name, form)}: thu về ${formatCount(returned)} phiếu, nhiều hơn ${formatCount(issued)} phiếu phát ra (lệch ${formatCount(returned - issued)} phiếu). Kiểm tra lại biên bản rồi sửa hai số này.`,
  validInvalidDiffer: (details, form) => validInvalidDiffer(details, form),
  baseIsZero: ({ name }, form) =>
    `${addressed(name, form)}: mẫu số là 0 phiếu nên không tính được tỷ lệ. Nhập số phiếu thu về theo biên bản.`,
  noMarks: ({ name, base }, form) =>
    `${addressed(name, form)}: cả ba mức đều là 0 trong khi có ${formatCount(base)} phiếu. Nhập số phiếu theo biên bản; nếu tất cả không hợp lệ thì ghi vào cột “Không hợp lệ”, nếu không lấy phiếu người này thì xóa dòng.`,
  baseMissing: ({ base, people, cell }) =>
    cell
      ? `Ô ${cell} được chọn làm mẫu số nhưng không ghi một số nguyên, nên chưa tính được tỷ lệ của ${formatCount(people)} người. Sửa ô này, hoặc chọn mẫu số khác trong ngăn Tín Nhiệm.`
      : `Có ${formatCount(people)} người chưa có ${VIETNAMESE_BASES[base]}, là mẫu số đã chọn cho bảng này. Bổ sung vào bảng, hoặc chọn mẫu số khác trong ngăn Tín Nhiệm.`,
  baseUnclear: ({ text, people, from }) =>
    `Chưa rõ mẫu số của ${formatCount(people)} người: ${UNCLEAR_BASES[from](quoted(text))}. Chọn mẫu số trong ngăn Tín Nhiệm, hoặc ${from === "nowhere" ? "sửa số này, ghi số phiếu không hợp lệ theo biên bản" : "ghi rõ “Thu về” kèm con số phía trên bảng"}.`,
  ballotsContradict: ({ name, count, first, second, offers }, form) =>
    `${addressed(name, form)}: ${VIETNAMESE_COUNTS[count]} ghi ở hai nơi khác nhau, ${formatCount(first)} và ${formatCount(second)} (lệch ${formatCount(Math.abs(first - second))} phiếu). ${offers.length > 0 ? "Chọn số đúng theo biên bản, hoặc sửa cho thống nhất" : "Sửa cho thống nhất; nếu từng phần, từng người có số riêng, ghi ở dòng của phần hoặc cột “Thu về”"}.`,
  categoryUnknown: ({ text, against, people, names }) => {
    const who = `${formatCount(people)} người: ${firstNames(names)}`;
    const asked = text === "" ? `trong bảng này ${who},` : `${quoted(text)} (${who})`;
    const other = against === undefined ? "" : `; tên trang ${quoted(against)} ghi đối tượng khác`;
    return `Chưa rõ ${asked} thuộc đối tượng nào${other}. Chọn trong ngăn Tín Nhiệm (được nhớ trong tệp), hoặc thêm cột “Đối tượng” vào bảng.`;
  },
  mergeCut: ({ sheet, cell }) =>
    `Excel trên máy này không cho biết ô gộp ${cell} ở trang ${quoted(sheet)} kéo đến dòng nào, nên không rõ ô đó ghi cho những ai. Bỏ gộp ô rồi điền vào từng dòng.`,
  ...VIETNAMESE_SAME_PEOPLE,

  noRowInForm: ({ category, form, otherForm, people }) =>
    `Mẫu ${FORMS[form]} không có hàng cho ${formatCount(people)} người là ${quoted(VIETNAMESE_CATEGORIES[category])}. ${otherForm ? `Chọn mẫu ${FORMS[otherForm]}, thêm` : "Thêm"} hàng cho đối tượng này, hoặc chọn đối tượng khác.`,
  namedTableLost: ({ sheet, area }) =>
    `Bảng đã chỉ ở vùng ${area}, trang ${quoted(sheet)} không có trong các trang được đọc. Bỏ ẩn hoặc đặt lại tên trang, hoặc thôi dùng vùng này trong ngăn Tín Nhiệm.`,
  outsideNamedTable: ({ sheet, area, rows }) =>
    `Trên hoặc dưới vùng đã chỉ ${area} ở trang ${quoted(sheet)} còn ${formatCount(rows)} dòng có tên và số phiếu chưa được tính. Chỉ lại vùng cho đủ các dòng.`,
  sampleMixed: ({ sampleTables, ownTables }) =>
    `Tệp này vừa có dữ liệu mẫu (${formatCount(sampleTables)} bảng) vừa có bảng của cơ quan (${formatCount(ownTables)} bảng), nên người không có thật sẽ bị tính chung. Bấm “Gỡ trang đã tạo” hoặc xóa các trang mẫu, rồi lập lại.`,
  listDiffers: ({ text, missing, others }) =>
    `${quoted(text)} ${[...(missing.length > 0 ? [`có ${formatCount(missing.length)} người không thấy trong kết quả: ${firstNames(missing)}`] : []), ...(others.length > 0 ? [`không có ${formatCount(others.length)} người trong kết quả: ${firstNames(others)}`] : [])].join("; ")}. Bổ sung dòng hoặc sửa tên cho thống nhất; nếu không lấy phiếu hoặc danh sách chưa đúng, chọn tính như đã đọc.`,
  totalDiffers: ({ label, count, stated, counted }) =>
    `${label === "" ? "Dòng cộng" : `Dòng ${quoted(label)}`} ghi ${VIETNAMESE_COUNTS[count]} là ${formatCount(stated)}, còn cộng những người đã đọc là ${formatCount(counted)} (lệch ${formatCount(Math.abs(stated - counted))} phiếu): có thể thiếu, thừa hoặc đọc nhầm một dòng. Sửa số phiếu hoặc dòng cộng; nếu chỉ dòng cộng sai, chọn tính như đã đọc.`,
  peopleDiffer: ({ text, stated, counted }) =>
    `${quoted(text)} ghi ${formatCount(stated)} người, còn đọc được ${formatCount(counted)} người (lệch ${formatCount(Math.abs(stated - counted))}). Kiểm tra xem có thiếu hay thừa người; nếu danh sách đúng, chọn tính như đã đọc.`,
  conclusionDiffers: ({ text, level, stated, counted }) =>
    `${quoted(text)} ghi ${formatCount(stated)} người ở mức ${quoted(level === "together" ? "Tín nhiệm cao và tín nhiệm" : VIETNAMESE_LEVELS[level])}, còn tính từ số phiếu là ${formatCount(counted)} người. Kiểm tra lại số phiếu và câu này; nếu số phiếu đúng, chọn tính như đã đọc.`,
  shareBaseDiffers: (details) => shareBaseDiffers(details),
  baseNotLaidDown: ({ sheet, citation, baseKind, people, offers }) =>
    `${citation.vi} lấy tổng số đại biểu làm mẫu số, còn ${formatCount(people)} người ở trang ${quoted(sheet)} đang tính trên ${VIETNAMESE_BASES[baseKind]}. ${offers.length > 0 ? "Bấm chọn tổng số đại biểu" : "Trang không ghi tổng số đại biểu: ghi “Tổng số đại biểu: …” phía trên bảng, hoặc chọn ô ghi số đó"}; hoặc giữ mẫu số đang tính.`,
  ballotsDoubted: (details) => BALLOTS_DOUBTS[details.how](details),
  peopleDoubtful: ({ why, text, names }, form) => DOUBTS[why](doubtful(names, form), text),
  proseDiffers: ({ why, text, names }) => PROSE_DOUBTS[why](quoted(text), firstNames(names)),
  unitsDiffer: ({ text, sheet }) =>
    `${quoted(text)} ghi đơn vị khác tên trang ${quoted(sheet)}. Sửa tiêu đề hoặc tên trang; nếu đúng là một đơn vị, chọn tính như đã đọc.`,
  columnsSwapped: ({ text, levels }) =>
    `Tỷ lệ ghi sẵn (cột ${quoted(text)}, …) là của mức khác: có lẽ cột ${levels.map((level) => quoted(VIETNAMESE_LEVELS[level])).join(", ")} bị đổi chỗ. Đối chiếu biên bản, sửa tiêu đề hoặc chỉ lại cột; nếu số phiếu đúng, chọn tính như đã đọc.`,
  countsOfOthers: ({ people, sheet, rows, otherSheet, otherRows }) =>
    `Trang ${quoted(sheet)}, dòng ${rows}: số phiếu của ${formatCount(people)} người giống hệt, theo đúng thứ tự, của những người khác ở ${sheet === otherSheet ? "" : `trang ${quoted(otherSheet)}, `}dòng ${otherRows}. Nếu chép nhầm, sửa theo biên bản; nếu số phiếu đúng, chọn tính như đã đọc.`,
  votesNotRead: ({ text, numbers }) =>
    `Cột ${quoted(text)} có ${formatCount(numbers)} ô ghi số, giống số phiếu, nhưng không phải một trong ba mức nên không được tính. Nếu là số phiếu của cuộc lấy phiếu này, sửa lại tiêu đề hoặc chỉ lại các cột; nếu không, chọn tính như đã đọc.`,
  tableTransposed: (place) => {
    const { where, this: it } = unreadPlace(place);
    return `${where} ghi mỗi người một cột, còn bảng đọc được ghi mỗi người một dòng. Chép bảng sang chỗ trống bằng “Dán đặc biệt”, “Chuyển vị”, rồi bỏ qua ${it}.`;
  },
  levelPerRow: (place) => {
    const { where, this: it } = unreadPlace(place);
    return `${where} ghi mỗi mức một dòng dưới từng người, còn bảng đọc được ghi mỗi người một dòng. Bấm “Tạo trang nhập liệu” rồi nhập mỗi người một dòng; nếu số này đã có trong bảng khác, bỏ qua ${it}.`;
  },
  textInOneColumn: (place) => {
    const { where, this: it } = unreadPlace(place);
    return `${where} ghi cả dòng trong một ô, cách nhau bằng dấu phẩy (tệp CSV chưa tách cột). Chọn cột đó, vào “Dữ liệu”, “Tách văn bản thành cột”; nếu không phải số phiếu tín nhiệm, bỏ qua ${it}.`;
  },
  ballotPerRow: (place) => {
    const { where, this: it } = unreadPlace(place);
    return `${where} ghi mỗi dòng một lá phiếu, chưa cộng thành số phiếu của từng người. Ở mục Văn bản lập “Đếm phiếu từng lá”, trang ấy đếm bằng công thức; nếu không phải phiếu tín nhiệm, bỏ qua ${it}.`;
  },
  ballotMarksUnclear: ({ why, found, ...place }) => {
    const { where } = unreadPlace(place);
    return `${where} ghi từng lá phiếu, nhưng ${MARKS_DOUBTS[why](quotedEntry(found))}.`;
  },
  countsInOneCell: (place) => {
    const { where, this: it } = unreadPlace(place);
    return `${where} ghi số phiếu các mức chung một ô, như “45/3/1”. Tách mỗi mức một cột (“Dữ liệu”, “Tách văn bản thành cột”) rồi ghi tiêu đề; nếu không phải số phiếu tín nhiệm, bỏ qua ${it}.`;
  },
  countsInProse: (place) => {
    const { where, this: it } = unreadPlace(place);
    return `${where} ghi số phiếu trong câu văn, không thành bảng. Nhập vào bảng, mỗi người một dòng (bấm “Tạo trang nhập liệu”); nếu số này đã có trong bảng khác, bỏ qua ${it}.`;
  },

  typedShareDiffers: ({ name, level, and, typed, computed }, form) =>
    `${addressed(name, form)}: tỷ lệ ${quoted(VIETNAMESE_LEVELS[level])}${and ? ` cùng ${quoted(VIETNAMESE_LEVELS[and])}` : ""} ghi sẵn là ${withItsPercent(typed)}, còn tính từ số phiếu là ${formatPercent(computed)}. Phụ lục lấy tỷ lệ tính từ số phiếu; kiểm tra lại số phiếu và tỷ lệ ghi sẵn.`,
  rowSumDiffers: ({ name, levels, stated, counted }, form) =>
    `${addressed(name, form)}: tổng ${levels ? `${levels.map((level) => quoted(VIETNAMESE_LEVELS[level])).join(" và ")} ` : ""}ghi sẵn là ${formatCount(stated)} phiếu, còn cộng ${levels ? "hai" : "ba"} mức là ${formatCount(counted)} (lệch ${formatCount(Math.abs(stated - counted))} phiếu). Kiểm tra lại số phiếu từng mức.`,
  statisticDiffers: ({ label, level, of, stated, computed }) =>
    of === "percent"
      ? `Dòng ${quoted(label)} ghi ${quoted(VIETNAMESE_LEVELS[level])} là ${formatPercent(stated)}, còn tính từ số phiếu những người ở trên là ${formatPercent(computed)} (lệch ${formatHundredths(Math.abs(stated - computed))} điểm phần trăm). Phụ lục không lấy số của dòng này; kiểm tra lại số phiếu từng người và dòng này.`
      : `Dòng ${quoted(label)} ghi ${quoted(VIETNAMESE_LEVELS[level])} là ${formatHundredths(stated)} phiếu, còn tính từ số phiếu những người ở trên là ${formatHundredths(computed)} (lệch ${formatHundredths(Math.abs(stated - computed))} phiếu). Phụ lục không lấy số của dòng này; kiểm tra lại số phiếu từng người và dòng này.`,
  sharesShifted: ({ levels, of, shares }) =>
    `Tỷ lệ ghi sẵn của ${levels.map((level) => quoted(VIETNAMESE_LEVELS[level])).join(", ")} bị lệch một dòng: ${formatCount(shares)} ô ghi tỷ lệ của người ${of === "below" ? "ngay dưới" : "ngay trên"}. Phụ lục lấy tỷ lệ tính từ số phiếu; đối chiếu biên bản xem tỷ lệ hay số phiếu bị lệch dòng.`,
  ballotShareDiffers: ({ text, count, base, stated, computed }) =>
    `${quoted(text)} ghi ${formatPercent(stated)}, còn ${formatCount(count)}/${formatCount(base)} là ${formatPercent(computed)} (lệch ${formatHundredths(Math.abs(stated - computed))} điểm phần trăm). Sửa tỷ lệ, hoặc số ở dòng này theo biên bản.`,
  typedLevelDiffers: ({ name, typed, reached }, form) =>
    `${addressed(name, form)}: mức ghi sẵn là ${quoted(typed)}, còn tính từ số phiếu ${reached === "none" ? "không mức nào đạt 50%" : `là ${quoted(VIETNAMESE_LEVELS[reached])}`}. Phụ lục lấy mức tính từ số phiếu; kiểm tra lại số phiếu và mức ghi sẵn.`,
  rankDiffers: ({ name, text, stated, counted }, form) =>
    `${addressed(name, form)}: ${quoted(text)} ghi ${formatCount(stated)}, còn tính từ số phiếu là ${formatCount(counted)}. Kiểm tra lại số phiếu và thứ hạng.`,
  sumsDiffer: ({ names, ballots }) =>
    `Bảng không ghi số phiếu thu về. Tổng ba mức của ${firstNames(names)} khác ${formatCount(ballots)} phiếu của những người còn lại. Kiểm tra lại số phiếu, ghi “Thu về” phía trên bảng.`,
  namesakesCounted: ({ name, people }) =>
    `Tên ${quoted(name)} có ở ${formatCount(people)} dòng khác chức vụ và số phiếu, được tính là ${formatCount(people)} người. Nếu là một người ghi nhiều lần, xóa dòng thừa.`,
  countsCopied: ({ how, names, first, last }) =>
    how === "alike"
      ? `${formatCount(names.length)} người liền nhau cùng số phiếu ${first}: ${firstNames(names)}. Kiểm tra theo biên bản, có thể số đã bị kéo hoặc chép từ dòng trên.`
      : `Số phiếu của ${formatCount(names.length)} người liền nhau đi đều từ ${first} đến ${last}: ${firstNames(names)}. Kiểm tra theo biên bản, có thể số đã bị kéo xuống.`,
  spoiltDiffers: ({ text, how, names, ballots }) =>
    how === "exceeding"
      ? `Bảng ghi ${quoted(text)}; tính cả số đó, tổng ba mức của ${firstNames(names)} nhiều hơn mẫu số ${formatCount(ballots)} phiếu. Xem lại số phiếu theo biên bản.`
      : `Bảng ghi ${quoted(text)}; tính cả số đó, tổng ba mức của ${firstNames(names)} vẫn thiếu ${formatCount(ballots)} phiếu so với mẫu số. Nếu là phiếu không đánh dấu ở dòng đó thì không phải sửa; nếu không, xem lại số phiếu theo biên bản.`,
  ordinalJumps: ({ name, before, number }, form) =>
    before === 0
      ? `Số thứ tự bắt đầu từ ${formatCount(number)}. Kiểm tra xem có thiếu dòng đầu của danh sách.`
      : `${name === "" ? "Số thứ tự" : `${addressed(name, form)}: số thứ tự`} ${formatCount(number)} đứng sau ${formatCount(before)}. Kiểm tra xem có thiếu hay thừa một dòng.`,
  handlingUnknown: ({ name, found }, form) =>
    `${addressed(name, form)}: nội dung xử lý ${quoted(found)} chưa thuộc năm dòng đầu của mục II nên được tính vào dòng “Khác”. Nếu chưa đúng, sửa lại cột Xử lý.`,
  handlingUnexpected: ({ name, found, reached }, form) =>
    `${addressed(name, form)} đạt mức ${quoted(VIETNAMESE_LEVELS[reached])} mà cột Xử lý ghi ${quoted(found)}: có thể ghi nhầm dòng. Mục II vẫn đếm như đã ghi; nếu nhầm, sửa lại cột Xử lý.`,

  countIsText: ({ name, count, found, value }, form) =>
    `${addressed(name, form)}: ${VIETNAMESE_COUNTS[count]} ghi dạng chữ ${quoted(found)}, đã đọc là ${formatCount(value)}. Nếu đúng thì không phải sửa.`,
  countsWithParts: ({ numbers, found, value }) =>
    `Có ${formatCount(numbers)} ô ghi số phiếu kèm mẫu số, tỷ lệ hoặc chữ, như ${quoted(found)}: đã đọc số phiếu (${formatCount(value)}), phần còn lại được đối chiếu. Nếu đúng thì không phải sửa.`,
  readAsAbove: ({ numbers, found }) =>
    `Có ${formatCount(numbers)} ô ghi ${quotedEntry(found)} được đọc như ô ở dòng trên. Nếu đúng thì không phải sửa.`,
  hiddenRowsCounted: ({ sheet, rows }) =>
    `Trang ${quoted(sheet)} có ${formatCount(rows)} dòng đang ẩn hoặc bị lọc, vẫn được tính. Bỏ ẩn, bỏ lọc nếu cần kiểm tra.`,
  addedBelow: ({ text, names }) =>
    `${firstNames(names)} đứng dưới ${quoted(text)} vẫn được tính. Nếu không thuộc cuộc lấy phiếu này, đưa ra ngoài bảng.`,
  hiddenSheets: ({ sheets }) =>
    `Không đọc các trang đang ẩn: ${sheets}. Muốn tính thì bỏ ẩn trang rồi kiểm tra lại.`,
  baseIsValid: ({ people }) =>
    `Tỷ lệ của ${formatCount(people)} người tính trên số phiếu hợp lệ, vì bảng không ghi số phiếu thu về. Nếu có số phiếu thu về thì bổ sung vào bảng.`,
  baseIsLevels: ({ people }) =>
    `Tỷ lệ của ${formatCount(people)} người tính trên tổng ba mức, giả định không có phiếu không hợp lệ, vì bảng không ghi số phiếu thu về. Nếu có số này thì bổ sung vào bảng.`,
  levelsBelowBase: ({ people, ballots }) =>
    `Có ${formatCount(people)} người mà tổng ba mức ít hơn mẫu số (tất cả ${formatCount(ballots)} phiếu). Nếu là phiếu không đánh dấu hoặc không hợp lệ ở dòng đó thì không phải sửa; nếu không, xem lại biên bản.`,
  tiedAtHalf: ({ name, higher, lower }, form) =>
    `${addressed(name, form)} đạt đúng 50% ở cả hai mức ${quoted(VIETNAMESE_LEVELS[higher])} và ${quoted(VIETNAMESE_LEVELS[lower])}; chỉ tính một lần ở mức ${quoted(VIETNAMESE_LEVELS[higher])} và nêu ở cột Ghi chú.`,
  noLevelReached: ({ name, oneShort }, form) =>
    `${addressed(name, form)} không có mức nào đạt từ 50% trở lên${oneShort ? ` (${quoted(VIETNAMESE_LEVELS[oneShort.level])} ${formatCount(oneShort.count)}/${formatCount(oneShort.base)} phiếu, còn 1 phiếu là đạt)` : ""}; vẫn tính vào tổng số và nêu ở cột Ghi chú.`,
  nearThreshold: (details, form) => nearThreshold(details, form),
  levelDependsOnBase: ({ base, names }) =>
    `Nếu tính trên ${baseName(base, "vi")} thì ${formatCount(names.length)} người có mức khác: ${firstNames(names)}. Các mẫu số của từng người xem ở “Vì sao?”.`,
  handlingNotRecorded: ({ name, count, base, sources }, form) =>
    `${addressed(name, form)} có “Tín nhiệm thấp” ${formatCount(count)}/${formatCount(base)} phiếu, thuộc diện xem xét theo ${sources.map(({ vi }) => vi).join("; ")}, mà cột Xử lý chưa ghi gì. Mục II chỉ đếm người đã ghi: có quyết định thì ghi vào cột Xử lý rồi lập lại.`,
  leftOut: (details) =>
    `Đã bỏ qua ${leftOutInVietnamese(details)} theo lựa chọn của người dùng. Muốn tính thì bấm “Đọc lại” trong ngăn Tín Nhiệm.`,
  categoryChosen: ({ text, category, people }) =>
    text === ""
      ? `${formatCount(people)} người ở bảng này được tính là ${quoted(VIETNAMESE_CATEGORIES[category])}, theo lựa chọn của người dùng.`
      : `${quoted(text)} (${formatCount(people)} người) được tính là ${quoted(VIETNAMESE_CATEGORIES[category])}, theo lựa chọn của người dùng.`,
  baseChosen: ({ base, people, cell }) =>
    `Tỷ lệ của ${formatCount(people)} người tính trên ${VIETNAMESE_BASES[base]}${cell ? ` (${cell})` : ""}, theo lựa chọn của người dùng.`,
  countedAllTheSame: ({ text }) => `${quoted(text)}: tính như đã đọc, theo lựa chọn của người dùng.`,
  columnNotUsed: ({ text, numbers }) =>
    `Cột ${quoted(text)} (${formatCount(numbers)} ô ghi số) không được dùng. Nếu là số phiếu của cuộc lấy phiếu này, sửa lại tiêu đề hoặc chỉ lại các cột.`,
  listNotRead: ({ sheet, text, ...rows }) =>
    rows.compared
      ? `Bảng tổng hợp ${quoted(text)} ở trang ${quoted(sheet)} không ghi số phiếu từng người nên không đọc. ${comparedRows(rows)}`
      : `Danh sách ${quoted(text)} ở trang ${quoted(sheet)} không phải bảng số phiếu nên không đọc. Nếu có người được lấy phiếu trong đó, đưa họ vào bảng số phiếu.`,
  numbersNotUsed: ({ sheet, numbers }) =>
    `Trang ${quoted(sheet)} có ${formatCount(numbers)} ô ghi số ngoài các bảng hoặc ở cột không có tiêu đề, không được dùng. Nếu là số phiếu, đưa vào bảng dưới tiêu đề của cột.`,
  blankForm: ({ sheet }) =>
    `Bảng ở trang ${quoted(sheet)} là mẫu phiếu hoặc biểu mẫu, không có số phiếu nào nên không tính ai trong đó. Nếu là bảng kết quả, nhập số phiếu vào bảng.`,
  notVotedOn: ({ sheet, names }) =>
    `Trang ${quoted(sheet)} có ${formatCount(names.length)} người không lấy phiếu, không tính vào hàng nào: ${firstNames(names)}. Lý do được nêu dưới bảng ở trang “Kết quả tín nhiệm”.`,
  ballotsTallied: ({ sheet, totals }) =>
    `Trang ${quoted(sheet)} ghi mỗi dòng một lá phiếu: số phiếu lấy từ trang ${quoted(totals)}, đếm bằng công thức.`,
  voteWithoutCounts: ({ sheet }) =>
    `Trang ${quoted(sheet)} nhắc đến lấy phiếu tín nhiệm nhưng không ghi số phiếu của người nào, nên không đọc. Không phải làm gì thêm.`,
  summarySheet: ({ sheet, ...rows }) =>
    `Trang ${quoted(sheet)} là bảng tổng hợp, không ghi số phiếu từng người, nên không đọc. ${comparedRows(rows)}`,
};

/** What of a summary was held against the people. */
function comparedRows({ compared = 0, notCompared = [] }: ComparedRows): string {
  const others = notCompared.length > 0 ? `chưa đối chiếu được: ${firstNames(notCompared)}` : "";
  if (compared === 0) return others === "" ? "Không phải làm gì thêm." : `Số người ở đó ${others}.`;
  return `Số người ở ${formatCount(compared)} dòng đã được đối chiếu với danh sách${others === "" ? "" : `; ${others}`}.`;
}

function withoutCounts(names: readonly string[], form: FormOfAddress): string {
  const [only = ""] = names;
  if (names.length === 1) return `${addressed(only, form)} chưa có số phiếu nào.`;
  return `${formatCount(names.length)} người chưa có số phiếu nào: ${firstNames(names)}.`;
}
