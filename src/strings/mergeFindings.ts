import { regulationOf } from "../counting/regulations/all";
import type { FilesSay, MergeCode, MergeDetails, MergeFinding } from "../merging/mergeFinding";
import { fileRefusalSentence } from "./fileRefusals";
import { findingSentence } from "./findings";
import type { Language } from "./language";
import { formatCount } from "./numbers";
import { quoted, quotedList } from "./quotation";
import { BASE_NAMES, CATEGORY_NAMES, LEVEL_NAMES } from "./terms";

type Sentences = {
  readonly [Code in MergeCode]: (details: Readonly<MergeDetails[Code]>, file: string | undefined) => string;
};

const FILES_SAY: Readonly<Record<Language, Readonly<Record<FilesSay, (shared: string) => string>>>> = {
  vi: {
    copies: () => "cùng người, cùng số phiếu: chỉ nhận một tệp",
    another: (shared) =>
      `${shared} người có ở cả hai tệp, số phiếu khác nhau: chọn tệp đúng, thường là tệp gửi sau`,
    some: (shared) => `${shared} người có ở cả hai tệp: xem tệp nào đúng`,
    parts: () =>
      "không ai có ở cả hai tệp: nếu là hai cơ quan của một đơn vị thì nhận cả hai, nếu ghi nhầm đơn vị thì sửa tên",
  },
  en: {
    copies: () => "the same people with the same counts: accept one file",
    another: (shared) =>
      `${shared} people are in both with other counts: choose the right file, mostly the later one`,
    some: (shared) => `${shared} people are in both: see which file is right`,
    parts: () =>
      "nobody is in both: accept both if they are two bodies of one unit, or correct the unit's name",
  },
};

const VIETNAMESE: Sentences = {
  fileRefused: ({ refusal }, file = "") => fileRefusalSentence(file, refusal, "vi"),
  reading: ({ finding }) => findingSentence(finding, "vi"),
  onlyAppendix: ({ unit }) =>
    `Tệp của ${quoted(unit)} chỉ có Phụ lục I, không có danh sách từng người: số người chỉ cộng được, không kiểm tra được. Đề nghị gửi bảng kiểm phiếu.`,
  appendixTwice: ({ unit, other }) =>
    `${quoted(unit)} đã có Phụ lục I ở tệp ${quoted(other)}: bản này không được cộng.`,
  appendixUnread: ({ category, column }) =>
    `Phụ lục I của đơn vị, hàng ${quoted(CATEGORY_NAMES.vi[category])}, ${columnInVietnamese(column)}: không phải số người.`,
  appendixAddsUpToMore: ({ category, total, levels }) =>
    `Phụ lục I của đơn vị, hàng ${quoted(CATEGORY_NAMES.vi[category])}: ba mức cộng lại là ${formatCount(levels)} người, nhiều hơn tổng số ${formatCount(total)}.`,
  unitMissing: ({ unit, files }) =>
    files.length > 0
      ? `${quoted(unit)} chưa có số liệu: tệp ${quotedList(files)} không có danh sách đọc được. Đề nghị gửi lại.`
      : `${quoted(unit)} có trong danh sách nhưng chưa gửi tệp nào.`,
  unitUnknown: ({ unit, near }) =>
    `${quoted(unit)} không có trong danh sách đơn vị${near === undefined ? "" : `; gần giống ${quoted(near)}, đơn vị chưa có tệp`}. Sửa tên trong tệp hoặc trong danh sách, hoặc nhận như đang ghi.`,
  unitNamedOtherwise: ({ unit, says }) =>
    `Tệp được hiểu là của ${quoted(unit)}, nhưng cũng ghi ${quoted(says)} (trong bảng hoặc ở tên tệp). Kiểm tra có gửi nhầm tệp không.`,
  unitTwice: ({ unit, others, says, shared }) =>
    `${quoted(unit)} còn có tệp ${quotedList(others)}: ${FILES_SAY.vi[says](formatCount(shared))}.`,
  personCopied: ({ name, position, units }) =>
    `${named(name, position)} có ở ${formatCount(units.length)} đơn vị (${someOf(units, "vi")}) với cùng chức vụ và số phiếu: chỉ để ở một đơn vị.`,
  personInTwoUnits: ({ name, position, units }) =>
    `${named(name, position)} có ở ${formatCount(units.length)} đơn vị (${someOf(units, "vi")}): xem là người trùng tên hay một người bị tính hai lần.`,
  appendixDiffers: ({ category, column, stated, counted }) =>
    `Phụ lục I của đơn vị, hàng ${quoted(CATEGORY_NAMES.vi[category])}, ${columnInVietnamese(column)}: ghi ${formatCount(stated)}, danh sách của đơn vị là ${formatCount(counted)}.`,
  baseDiffers: ({ base, usual, people }) =>
    `Tỷ lệ của ${formatCount(people)} người tính trên ${BASE_NAMES.vi[base]}, các đơn vị khác tính trên ${BASE_NAMES.vi[usual]}. Đề nghị đơn vị ghi đủ, hoặc nhận như đang ghi.`,
  yearDiffers: ({ years, usual }) =>
    `Ghi năm ${years.join(", ")}, các đơn vị khác ghi năm ${usual}: có thể là tệp của lần trước.`,
  regulationDiffers: ({ regulations, usual }) =>
    `Ghi theo ${regulations.map((key) => citation(key, "vi")).join(", ")}, các đơn vị khác theo ${citation(usual, "vi")}.`,
  categoryDiffers: ({ category, people, why }) =>
    why === "tier"
      ? `${formatCount(people)} người được hiểu là ${quoted(CATEGORY_NAMES.vi[category])}, không đúng cấp của đơn vị.`
      : `${formatCount(people)} người được hiểu là ${quoted(CATEGORY_NAMES.vi[category])}, đối tượng mà hầu như không đơn vị nào khác có.`,
  legacyFont: ({ cells, found, text, isSure }) =>
    `${formatCount(cells)} ô gõ bằng phông cũ (TCVN3, VNI), đọc là tiếng Việt Unicode, ví dụ ${quoted(found)} là ${quoted(text)}.${isSure ? "" : " Có ô chưa chắc: đối chiếu họ tên với bản giấy rồi nhận."}`,
  hiddenPeople: ({ sheet, people }) =>
    `Trang ẩn ${quoted(sheet)} có thể có ${formatCount(people)} người, không được đọc.`,
  spelledOtherwise: ({ written, unit }) => `Tệp ghi ${quoted(written)}, được nhận là ${quoted(unit)}.`,
  otherColumns: ({ headings }) =>
    `Có cột mà các đơn vị khác không có và không dùng đến: ${quotedList(headings)}.`,
};

const ENGLISH: Sentences = {
  fileRefused: ({ refusal }, file = "") => fileRefusalSentence(file, refusal, "en"),
  reading: ({ finding }) => findingSentence(finding, "en"),
  onlyAppendix: ({ unit }) =>
    `The file of ${quoted(unit)} holds a Phụ lục I and no list of people: it can be added up, not checked. Ask for the vote table.`,
  appendixTwice: ({ unit, other }) =>
    `${quoted(unit)} has a Phụ lục I in ${quoted(other)} already: this one is not added up.`,
  appendixUnread: ({ category, column }) =>
    `The unit's own Phụ lục I, row ${quoted(CATEGORY_NAMES.en[category])}, ${columnInEnglish(column)}: no number of people.`,
  appendixAddsUpToMore: ({ category, total, levels }) =>
    `The unit's own Phụ lục I, row ${quoted(CATEGORY_NAMES.en[category])}: its levels are ${formatCount(levels, "en")} people, more than the total of ${formatCount(total, "en")}.`,
  unitMissing: ({ unit, files }) =>
    files.length > 0
      ? `Nobody was read of ${quoted(unit)}: ${quotedList(files)} has no list that can be read. Ask for it again.`
      : `${quoted(unit)} is on the list and has sent no file.`,
  unitUnknown: ({ unit, near }) =>
    `${quoted(unit)} is not on the list of units${near === undefined ? "" : `; ${quoted(near)}, of which no file came, is called nearly so`}. Correct the name in the file or on the list, or accept it as it is.`,
  unitNamedOtherwise: ({ unit, says }) =>
    `The file is taken for that of ${quoted(unit)}, but also says ${quoted(says)} (in the table or in its name). See whether it is the right file.`,
  unitTwice: ({ unit, others, says, shared }) =>
    `${quoted(unit)} also has ${quotedList(others)}: ${FILES_SAY.en[says](formatCount(shared, "en"))}.`,
  personCopied: ({ name, position, units }) =>
    `${named(name, position)} stands in ${units.length} units (${someOf(units, "en")}) with the same post and counts: leave one.`,
  personInTwoUnits: ({ name, position, units }) =>
    `${named(name, position)} stands in ${units.length} units (${someOf(units, "en")}): namesakes, or one person counted twice.`,
  appendixDiffers: ({ category, column, stated, counted }) =>
    `The unit's own Phụ lục I, row ${quoted(CATEGORY_NAMES.en[category])}, ${columnInEnglish(column)}: says ${formatCount(stated, "en")}, its list makes ${formatCount(counted, "en")}.`,
  baseDiffers: ({ base, usual, people }) =>
    `The percentages of ${formatCount(people, "en")} people are taken of ${BASE_NAMES.en[base]}, those of other units of ${BASE_NAMES.en[usual]}. Ask the unit for the number, or accept it as it is.`,
  yearDiffers: ({ years, usual }) =>
    `Says ${years.join(", ")} where other units say ${usual}: perhaps the file of another round.`,
  regulationDiffers: ({ regulations, usual }) =>
    `Goes by ${regulations.map((key) => citation(key, "en")).join(", ")}, other units by ${citation(usual, "en")}.`,
  categoryDiffers: ({ category, people, why }) =>
    why === "tier"
      ? `${formatCount(people, "en")} people are read as ${quoted(CATEGORY_NAMES.en[category])}, which is not of the unit's tier.`
      : `${formatCount(people, "en")} people are read as ${quoted(CATEGORY_NAMES.en[category])}, which hardly any other unit has.`,
  legacyFont: ({ cells, found, text, isSure }) =>
    `${formatCount(cells, "en")} cells are typed in an old font (TCVN3, VNI) and read as Unicode, such as ${quoted(found)} as ${quoted(text)}.${isSure ? "" : " Some are doubtful: compare the names with the paper before you accept them."}`,
  hiddenPeople: ({ sheet, people }) =>
    `The hidden sheet ${quoted(sheet)} may hold ${formatCount(people, "en")} people and is not read.`,
  spelledOtherwise: ({ written, unit }) => `The file says ${quoted(written)}, taken for ${quoted(unit)}.`,
  otherColumns: ({ headings }) =>
    `Has columns that other units do not have, and that are not used: ${quotedList(headings)}.`,
};

/** The sentences of both languages, exported so that they can be compared. */
export const MERGE_FINDINGS: Readonly<Record<Language, Sentences>> = { vi: VIETNAMESE, en: ENGLISH };

/** What was found of the files of units and what to do next, in one short paragraph. */
export function mergeFindingSentence(finding: MergeFinding, language: Language = "vi"): string {
  const sentence = MERGE_FINDINGS[language][finding.code] as (details: unknown, file?: string) => string;
  return sentence(finding.details, finding.file);
}

function named(name: string, position: string): string {
  return quoted(position === "" ? name : `${name}, ${position}`);
}

/** So many units are named; of more only how many there are. */
const NAMED_UNITS = 5;

function someOf(units: readonly string[], language: Language): string {
  const rest = units.length - NAMED_UNITS;
  if (rest <= 0) return units.join("; ");
  const more =
    language === "vi" ? `và ${formatCount(rest)} đơn vị nữa` : `and ${formatCount(rest, "en")} more`;
  return `${units.slice(0, NAMED_UNITS).join("; ")} ${more}`;
}

function columnInVietnamese(column: MergeDetails["appendixDiffers"]["column"]): string {
  return column === "total" ? "cột tổng số" : `cột ${quoted(LEVEL_NAMES.vi[column])}`;
}

function columnInEnglish(column: MergeDetails["appendixDiffers"]["column"]): string {
  return column === "total" ? "total" : quoted(LEVEL_NAMES.en[column]);
}

function citation(key: string, language: Language): string {
  return regulationOf(key)?.citation[language] ?? key;
}
