import type { Finding, FindingCode, FindingDetails } from "../counting/finding";
import { ballotsIn, counted, peopleIn, rowsIn, tablesIn } from "./english";
import type { Language } from "./language";
import { formatCount } from "./numbers";
import { quoted } from "./quotation";
import { CATEGORY_NAMES, COUNT_NAMES, LEVEL_NAMES } from "./terms";
import { addressed } from "./vietnamese";

type Sentences = {
  readonly [Code in FindingCode]: (details: Readonly<FindingDetails[Code]>) => string;
};

/** A finding with its code and its details still belonging together. */
type Found<Code extends FindingCode> = {
  [Each in Code]: { readonly code: Each; readonly details: Readonly<FindingDetails[Each]> };
}[Code];

type Missing = FindingDetails["unreadableSheet"]["missing"];

const VI_UNREADABLE: Readonly<Record<Missing, (sheet: string) => string>> = {
  name: (sheet) =>
    `Trang ${quoted(sheet)} có số phiếu tín nhiệm nhưng không thấy cột họ và tên. Ghi tiêu đề “Họ và tên” cho cột tên, hoặc bỏ qua trang này.`,
  high: (sheet) =>
    `Trang ${quoted(sheet)} không thấy cột số phiếu “Tín nhiệm cao”. Bổ sung cột hoặc sửa lại tiêu đề, hoặc bỏ qua trang này.`,
  confident: (sheet) =>
    `Trang ${quoted(sheet)} không thấy cột số phiếu “Tín nhiệm”. Bổ sung cột hoặc sửa lại tiêu đề, hoặc bỏ qua trang này.`,
  low: (sheet) =>
    `Trang ${quoted(sheet)} không thấy cột số phiếu “Tín nhiệm thấp”. Bổ sung cột hoặc sửa lại tiêu đề, hoặc bỏ qua trang này.`,
  rows: (sheet) =>
    `Trang ${quoted(sheet)} có tiêu đề bảng nhưng bên dưới chưa có người nào. Nhập họ tên và số phiếu, hoặc bỏ qua trang này.`,
  header: (sheet) =>
    `Trang ${quoted(sheet)} nhắc đến ba mức tín nhiệm nhưng không thấy dòng tiêu đề của bảng. Kiểm tra lại dòng tiêu đề, hoặc bỏ qua trang này.`,
};

const EN_UNREADABLE: Readonly<Record<Missing, (sheet: string) => string>> = {
  name: (sheet) =>
    `Sheet ${quoted(sheet)} has confidence ballots but no column of names. Give that column the heading “Họ và tên”, or leave this sheet out.`,
  high: (sheet) =>
    `Sheet ${quoted(sheet)} has no column of “Tín nhiệm cao” ballots. Add the column or correct its heading, or leave this sheet out.`,
  confident: (sheet) =>
    `Sheet ${quoted(sheet)} has no column of “Tín nhiệm” ballots. Add the column or correct its heading, or leave this sheet out.`,
  low: (sheet) =>
    `Sheet ${quoted(sheet)} has no column of “Tín nhiệm thấp” ballots. Add the column or correct its heading, or leave this sheet out.`,
  rows: (sheet) =>
    `Sheet ${quoted(sheet)} has a table heading but nobody under it. Enter names and counts, or leave this sheet out.`,
  header: (sheet) =>
    `Sheet ${quoted(sheet)} speaks of the three levels but has no header row that can be read. Check the header row, or leave this sheet out.`,
};

/** A number not on the sheet is 0 here, and is not spoken of. */
type ValidInvalid = Readonly<FindingDetails["validInvalidDiffer"]>;

function viValidInvalid({ name, valid, invalid, returned }: ValidInvalid): string {
  const sum = valid + invalid;
  if (invalid === 0 && valid > returned)
    return `${addressed(name)}: có ${formatCount(valid)} phiếu hợp lệ, nhiều hơn ${formatCount(returned)} phiếu thu về (lệch ${formatCount(valid - returned)} phiếu). Kiểm tra lại biên bản rồi sửa hai số này.`;
  if (valid === 0 && invalid > returned)
    return `${addressed(name)}: có ${formatCount(invalid)} phiếu không hợp lệ, nhiều hơn ${formatCount(returned)} phiếu thu về (lệch ${formatCount(invalid - returned)} phiếu). Kiểm tra lại biên bản rồi sửa hai số này.`;
  return `${addressed(name)}: ${formatCount(valid)} phiếu hợp lệ cộng ${formatCount(invalid)} phiếu không hợp lệ là ${formatCount(sum)} phiếu, khác ${formatCount(returned)} phiếu thu về (lệch ${formatCount(Math.abs(sum - returned))} phiếu). Kiểm tra lại biên bản rồi sửa.`;
}

function enValidInvalid({ name, valid, invalid, returned }: ValidInvalid): string {
  const sum = valid + invalid;
  if (invalid === 0 && valid > returned)
    return `${name}: ${counted(valid, "valid ballot", "valid ballots")}, more than the ${formatCount(returned, "en")} returned (${formatCount(valid - returned, "en")} too many). Check the minutes and correct the two numbers.`;
  if (valid === 0 && invalid > returned)
    return `${name}: ${counted(invalid, "invalid ballot", "invalid ballots")}, more than the ${formatCount(returned, "en")} returned (${formatCount(invalid - returned, "en")} too many). Check the minutes and correct the two numbers.`;
  return `${name}: ${formatCount(valid, "en")} valid and ${formatCount(invalid, "en")} invalid make ${ballotsIn(sum)}, not the ${formatCount(returned, "en")} returned (a difference of ${formatCount(Math.abs(sum - returned), "en")}). Check the minutes and correct them.`;
}

const VI: Sentences = {
  noTable: () =>
    "Chưa thấy bảng kiểm phiếu nào trong tệp này. Mở tệp có bảng kiểm phiếu, chèn dữ liệu mẫu để xem thử, hoặc tạo trang nhập liệu.",
  unreadableSheet: ({ sheet, missing }) => VI_UNREADABLE[missing](sheet),
  countMissing: ({ name, count }) =>
    `${addressed(name)}: ${COUNT_NAMES.vi[count]} còn để trống. Nhập số phiếu theo biên bản; nếu không có phiếu nào thì nhập số 0.`,
  countInvalid: ({ name, count, found }) =>
    `${addressed(name)}: ${COUNT_NAMES.vi[count]} ghi là ${quoted(found)}, không phải một số phiếu nguyên. Sửa lại ô này theo biên bản.`,
  countIsError: ({ name, count, found }) =>
    `${addressed(name)}: ô ${COUNT_NAMES.vi[count]} đang báo lỗi ${found}. Sửa công thức trong ô, hoặc nhập số phiếu theo biên bản.`,
  nameMissing: ({ found }) =>
    found === ""
      ? "Dòng này có số phiếu nhưng chưa có họ và tên. Ghi họ tên vào dòng, hoặc xóa số phiếu nếu là dòng thừa."
      : `Dòng này có số phiếu nhưng chưa có họ và tên (chỉ thấy ${quoted(found)}). Ghi họ tên vào dòng, hoặc xóa số phiếu nếu là dòng thừa.`,
  levelsAboveLimit: ({ name, sum, limit, limitName }) =>
    limitName === "returned"
      ? `${addressed(name)}: tổng ba mức là ${formatCount(sum)} phiếu, nhiều hơn ${formatCount(limit)} phiếu thu về (lệch ${formatCount(sum - limit)} phiếu). Kiểm tra lại biên bản rồi sửa ô này.`
      : `${addressed(name)}: tổng ba mức là ${formatCount(sum)} phiếu, nhiều hơn ${formatCount(limit)} phiếu hợp lệ (lệch ${formatCount(sum - limit)} phiếu). Kiểm tra lại biên bản rồi sửa ô này.`,
  returnedAboveIssued: ({ name, returned, issued }) =>
    `${addressed(name)}: thu về ${formatCount(returned)} phiếu, nhiều hơn ${formatCount(issued)} phiếu phát ra (lệch ${formatCount(returned - issued)} phiếu). Kiểm tra lại biên bản rồi sửa hai số này.`,
  validInvalidDiffer: (details) => viValidInvalid(details),
  baseIsZero: ({ name }) =>
    `${addressed(name)}: mẫu số là 0 phiếu nên không tính được tỷ lệ. Nhập số phiếu thu về theo biên bản.`,
  ballotsContradict: ({ name, count, first, second }) =>
    `${addressed(name)}: ${COUNT_NAMES.vi[count]} ghi ở hai nơi khác nhau, ${formatCount(first)} và ${formatCount(second)} (lệch ${formatCount(Math.abs(first - second))} phiếu). Kiểm tra lại biên bản rồi sửa cho thống nhất.`,
  categoryUnknown: ({ text, people }) =>
    text === ""
      ? `Chưa rõ ${formatCount(people)} người trong bảng này thuộc đối tượng nào. Chọn đối tượng trong ngăn Tín Nhiệm; lựa chọn được nhớ trong tệp.`
      : `Chưa rõ ${quoted(text)} (${formatCount(people)} người) thuộc đối tượng nào. Chọn đối tượng trong ngăn Tín Nhiệm; lựa chọn được nhớ trong tệp.`,
  tablesOverlap: ({ sheet, otherSheet, shared, people }) =>
    sheet === otherSheet
      ? `Trang ${quoted(sheet)} có hai bảng trùng nhau ${formatCount(shared)} trên ${formatCount(people)} người. Chọn một bảng để bỏ qua, tránh tính hai lần.`
      : `Bảng ở trang ${quoted(sheet)} trùng ${formatCount(shared)} trên ${formatCount(people)} người với bảng ở trang ${quoted(otherSheet)}. Chọn một bảng để bỏ qua, tránh tính hai lần.`,

  sampleMixed: ({ sampleTables, ownTables }) =>
    `Tệp này vừa có dữ liệu mẫu (${formatCount(sampleTables)} bảng) vừa có bảng của cơ quan (${formatCount(ownTables)} bảng), nên người không có thật sẽ bị tính chung. Bấm “Gỡ trang đã tạo” hoặc xóa các trang mẫu, rồi lập lại.`,

  personTwice: ({ name, otherSheet }) =>
    `${addressed(name)} còn một dòng nữa ở trang ${quoted(otherSheet)} với cùng chức vụ và số phiếu, đang được tính hai lần. Nếu là một người, chỉ giữ lại một dòng.`,
  typedShareDiffers: ({ name, level, typed, computed }) =>
    `${addressed(name)}: tỷ lệ ${quoted(LEVEL_NAMES.vi[level])} ghi sẵn là ${typed}, còn tính từ số phiếu là ${computed}. Phụ lục lấy tỷ lệ tính từ số phiếu; kiểm tra lại số phiếu và tỷ lệ ghi sẵn.`,
  handlingUnknown: ({ name, found }) =>
    `${addressed(name)}: nội dung xử lý ${quoted(found)} chưa thuộc năm dòng đầu của mục II nên được tính vào dòng “Khác”. Nếu chưa đúng, sửa lại cột Xử lý.`,

  countIsText: ({ name, count, found, value }) =>
    `${addressed(name)}: ${COUNT_NAMES.vi[count]} ghi dạng chữ ${quoted(found)}, đã đọc là ${formatCount(value)}. Nếu đúng thì không phải sửa.`,
  hiddenRowsCounted: ({ sheet, rows }) =>
    `Trang ${quoted(sheet)} có ${formatCount(rows)} dòng đang ẩn hoặc bị lọc, vẫn được tính. Bỏ ẩn, bỏ lọc nếu cần kiểm tra.`,
  hiddenSheets: ({ sheets }) =>
    `Không đọc các trang đang ẩn: ${sheets}. Muốn tính thì bỏ ẩn trang rồi kiểm tra lại.`,
  baseIsValid: ({ people }) =>
    `Tỷ lệ của ${formatCount(people)} người tính trên số phiếu hợp lệ, vì bảng không ghi số phiếu thu về. Nếu có số phiếu thu về thì bổ sung vào bảng.`,
  baseIsLevels: ({ people }) =>
    `Tỷ lệ của ${formatCount(people)} người tính trên tổng ba mức, giả định không có phiếu không hợp lệ, vì bảng không ghi số phiếu thu về. Nếu có số này thì bổ sung vào bảng.`,
  levelsBelowBase: ({ people, ballots }) =>
    `Có ${formatCount(people)} người mà tổng ba mức ít hơn số phiếu (tất cả ${formatCount(ballots)} phiếu), do dòng không đánh dấu hoặc không hợp lệ. Đây là bình thường, không phải sửa.`,
  tiedAtHalf: ({ name, higher, lower }) =>
    `${addressed(name)} đạt đúng 50% ở cả hai mức ${quoted(LEVEL_NAMES.vi[higher])} và ${quoted(LEVEL_NAMES.vi[lower])}; chỉ tính một lần ở mức ${quoted(LEVEL_NAMES.vi[higher])} và nêu ở cột Ghi chú.`,
  noLevelReached: ({ name }) =>
    `${addressed(name)} không có mức nào đạt từ 50% trở lên; vẫn tính vào tổng số và nêu ở cột Ghi chú.`,
  leftOut: (details) =>
    `Đã bỏ qua ${leftOutName(details, "vi")} theo lựa chọn của người dùng. Muốn tính thì bấm “Đọc lại” trong ngăn Tín Nhiệm.`,
  categoryChosen: ({ text, category, people }) =>
    text === ""
      ? `${formatCount(people)} người ở bảng này được tính là ${quoted(CATEGORY_NAMES.vi[category])}, theo lựa chọn của người dùng.`
      : `${quoted(text)} (${formatCount(people)} người) được tính là ${quoted(CATEGORY_NAMES.vi[category])}, theo lựa chọn của người dùng.`,
  summarySheet: ({ sheet }) =>
    `Trang ${quoted(sheet)} là bảng tổng hợp, không ghi số phiếu từng người, nên không đọc. Không phải làm gì thêm.`,
};

const EN: Sentences = {
  noTable: () =>
    "No vote table was found in this workbook. Open the workbook that has one, insert sample data to try, or make an input sheet.",
  unreadableSheet: ({ sheet, missing }) => EN_UNREADABLE[missing](sheet),
  countMissing: ({ name, count }) =>
    `${name}: ${COUNT_NAMES.en[count]} is empty. Enter it from the minutes; enter 0 if there were none.`,
  countInvalid: ({ name, count, found }) =>
    `${name}: ${COUNT_NAMES.en[count]} reads ${quoted(found)}, which is not a whole number of ballots. Correct this cell from the minutes.`,
  countIsError: ({ name, count, found }) =>
    `${name}: the cell of ${COUNT_NAMES.en[count]} shows the error ${found}. Correct its formula, or enter the count from the minutes.`,
  nameMissing: ({ found }) =>
    found === ""
      ? "This row has counts but no name. Write the name, or clear the counts if the row is not needed."
      : `This row has counts but no name (only ${quoted(found)}). Write the name, or clear the counts if the row is not needed.`,
  levelsAboveLimit: ({ name, sum, limit, limitName }) =>
    limitName === "returned"
      ? `${name}: the three levels add up to ${ballotsIn(sum)}, more than the ${formatCount(limit, "en")} returned (${formatCount(sum - limit, "en")} too many). Check the minutes and correct this cell.`
      : `${name}: the three levels add up to ${ballotsIn(sum)}, more than the ${formatCount(limit, "en")} valid (${formatCount(sum - limit, "en")} too many). Check the minutes and correct this cell.`,
  returnedAboveIssued: ({ name, returned, issued }) =>
    `${name}: ${ballotsIn(returned)} returned, more than the ${formatCount(issued, "en")} issued (${formatCount(returned - issued, "en")} too many). Check the minutes and correct the two numbers.`,
  validInvalidDiffer: (details) => enValidInvalid(details),
  baseIsZero: ({ name }) =>
    `${name}: the base is 0 ballots, so no percentage can be taken. Enter the number of ballots returned from the minutes.`,
  ballotsContradict: ({ name, count, first, second }) =>
    `${name}: ${COUNT_NAMES.en[count]} is stated twice, as ${formatCount(first, "en")} and as ${formatCount(second, "en")} (a difference of ${formatCount(Math.abs(first - second), "en")}). Check the minutes and make them agree.`,
  categoryUnknown: ({ text, people }) =>
    text === ""
      ? `The category of ${peopleIn(people)} in this table is not known. Choose it in the Tín Nhiệm pane; the choice is kept in this workbook.`
      : `The category of ${quoted(text)} (${peopleIn(people)}) is not known. Choose it in the Tín Nhiệm pane; the choice is kept in this workbook.`,
  tablesOverlap: ({ sheet, otherSheet, shared, people }) =>
    sheet === otherSheet
      ? `Sheet ${quoted(sheet)} has two tables that share ${formatCount(shared, "en")} of ${peopleIn(people)}. Leave one of them out, so that nobody is counted twice.`
      : `The table on sheet ${quoted(sheet)} shares ${formatCount(shared, "en")} of ${peopleIn(people)} with the one on sheet ${quoted(otherSheet)}. Leave one of them out, so that nobody is counted twice.`,

  sampleMixed: ({ sampleTables, ownTables }) =>
    `This file has sample data (${tablesIn(sampleTables)}) beside your own (${tablesIn(ownTables)}), so invented people would be counted with real ones. Press “Gỡ trang đã tạo” or delete the sample sheets, then build again.`,

  personTwice: ({ name, otherSheet }) =>
    `${name} has another row on sheet ${quoted(otherSheet)} with the same position and counts, and is counted twice. If this is one person, keep one row only.`,
  typedShareDiffers: ({ name, level, typed, computed }) =>
    `${name}: the share of ${quoted(LEVEL_NAMES.en[level])} is written as ${typed}; the counts give ${computed}. The appendix uses the counts; check them and the written share.`,
  handlingUnknown: ({ name, found }) =>
    `${name}: the handling ${quoted(found)} is none of the first five rows of section II and is counted under “Khác”. If that is wrong, correct the column Xử lý.`,

  countIsText: ({ name, count, found, value }) =>
    `${name}: ${COUNT_NAMES.en[count]} is written as text, ${quoted(found)}, and was read as ${formatCount(value, "en")}. Nothing to do if that is right.`,
  hiddenRowsCounted: ({ sheet, rows }) =>
    `On sheet ${quoted(sheet)}, ${rowsIn(rows)} hidden or filtered out are counted too. Unhide them if you want to check.`,
  hiddenSheets: ({ sheets }) =>
    `Hidden sheets were not read: ${sheets}. To count one, unhide it and check again.`,
  baseIsValid: ({ people }) =>
    `The percentages of ${peopleIn(people)} are taken of valid ballots, as the ballots returned are not stated. Add that number if you have it.`,
  baseIsLevels: ({ people }) =>
    `The percentages of ${peopleIn(people)} are taken of the sum of the three levels, assuming no invalid ballots, as the ballots returned are not stated. Add that number if you have it.`,
  levelsBelowBase: ({ people, ballots }) =>
    `For ${peopleIn(people)} the three levels add up to less than the ballots (${ballotsIn(ballots)} in all): lines left unmarked or spoilt. This is normal; nothing to do.`,
  tiedAtHalf: ({ name, higher, lower }) =>
    `${name} has exactly 50% at both ${quoted(LEVEL_NAMES.en[higher])} and ${quoted(LEVEL_NAMES.en[lower])}; counted once, at ${quoted(LEVEL_NAMES.en[higher])}, and named in the notes column.`,
  noLevelReached: ({ name }) =>
    `${name} has no level at 50% or more; counted in the total and named in the notes column.`,
  leftOut: (details) =>
    `The user chose to leave out ${leftOutName(details, "en")}. To count it, press “Read again” in the Tín Nhiệm pane.`,
  categoryChosen: ({ text, category, people }) =>
    text === ""
      ? `The ${peopleIn(people)} in this table are counted as ${quoted(CATEGORY_NAMES.en[category])}, as the user chose.`
      : `${quoted(text)} (${peopleIn(people)}) is counted as ${quoted(CATEGORY_NAMES.en[category])}, as the user chose.`,
  summarySheet: ({ sheet }) =>
    `Sheet ${quoted(sheet)} is a summary without the counts of each person, so it was not read. Nothing to do.`,
};

/** Exported so that both languages can be compared for completeness. */
export const FINDING_SENTENCES: Readonly<Record<Language, Sentences>> = { vi: VI, en: EN };

/** What was found, by how much, and what to do next, in one short paragraph that can stand in the pane or in a cell. */
export function findingSentence(finding: Finding, language: Language = "vi"): string {
  return say(FINDING_SENTENCES[language], finding);
}

function say<Code extends FindingCode>(sentences: Sentences, found: Found<Code>): string {
  return sentences[found.code](found.details);
}

/** The table or sheet that was left out, as it is named inside a sentence. */
export function leftOutName(
  { sheet, table }: Readonly<FindingDetails["leftOut"]>,
  language: Language = "vi",
): string {
  if (language === "vi")
    return table ? `bảng ở ô ${table}, trang ${quoted(sheet)}` : `trang ${quoted(sheet)}`;
  return table ? `the table at ${table} on sheet ${quoted(sheet)}` : `sheet ${quoted(sheet)}`;
}
