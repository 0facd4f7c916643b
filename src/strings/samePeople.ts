import type { FindingDetails } from "../counting/finding";
import { counted, peopleIn, tablesIn } from "./english";
import type { FindingSentences } from "./findingSentences";
import { formatCount } from "./numbers";
import { quoted } from "./quotation";

/*
 * What is said of rows of one name: one person counted by several teams, the same row again, different people.
 */

type Codes =
  "tablesOverlap" | "peopleTwice" | "notInEveryTable" | "cannotAddUp" | "addedTableLost" | "samePeopleChosen";

type Sentences = Pick<FindingSentences, Codes>;

type Overlap = Readonly<FindingDetails["tablesOverlap"]>;

const FEW = 4;

/** The first few, and how many more. */
function fewOf(items: readonly string[], more: (count: number) => string): string {
  const named = [...new Set(items)];
  const others = named.length - FEW;
  return others > 0 ? `${named.slice(0, FEW).join(", ")} ${more(others)}` : named.join(", ");
}

function sheetsInVietnamese(sheets: readonly string[]): string {
  return `trang ${fewOf(sheets.map(quoted), (count) => `và ${formatCount(count)} trang nữa`)}`;
}

function sheetsInEnglish(sheets: readonly string[]): string {
  const names = fewOf(sheets.map(quoted), (count) => `and ${formatCount(count, "en")} more`);
  return `${new Set(sheets).size > 1 ? "sheets" : "sheet"} ${names}`;
}

function namesInVietnamese(names: readonly string[]): string {
  return fewOf(names, (count) => `và ${formatCount(count)} người nữa`);
}

function namesInEnglish(names: readonly string[]): string {
  return fewOf(names, (count) => `and ${formatCount(count, "en")} more`);
}

const VIETNAMESE_SIGNS: Readonly<Record<Overlap["says"], (overlap: Overlap) => string>> = {
  teams: (overlap) =>
    `Bảng ghi là của các tổ kiểm phiếu${signsOf(overlap)}: nếu chung một cuộc thì cộng số phiếu.`,
  votes: (overlap) =>
    `Bảng ghi là của các lần lấy phiếu khác nhau${signsOf(overlap)}: chỉ lấy lần cần báo cáo.`,
  sum: ({ signs, differing }) =>
    `Bảng ở ${sheetsInVietnamese(signs)} là cộng của các bảng kia${exceptInVietnamese(differing)}: chỉ lấy bảng cộng.`,
  copies: ({ differing }) =>
    `Số phiếu giống nhau${exceptInVietnamese(differing)}: nếu chép lại thì chỉ lấy một bảng.`,
  nothing: ({ answers }) =>
    answers.includes("addedUp")
      ? "Số phiếu khác nhau: các tổ kiểm phiếu của một cuộc thì cộng lại; bảng của lần khác thì chỉ lấy một bảng."
      : "Số phiếu khác nhau: nếu là bảng của lần khác thì chỉ lấy một bảng.",
};

const ENGLISH_SIGNS: Readonly<Record<Overlap["says"], (overlap: Overlap) => string>> = {
  teams: (overlap) =>
    `The tables are said to be of counting teams${signsOf(overlap)}: if of one vote, add the ballots up.`,
  votes: (overlap) =>
    `The tables are said to be of different votes${signsOf(overlap)}: keep the one to be reported.`,
  sum: ({ signs, differing }) =>
    `The table on ${sheetsInEnglish(signs)} is the sum of the others${exceptInEnglish(differing)}: keep the sum only.`,
  copies: ({ differing }) =>
    `The counts are the same${exceptInEnglish(differing)}: if repeated, keep one table only.`,
  nothing: ({ answers }) =>
    answers.includes("addedUp")
      ? "The counts differ: add up counting teams of one vote; of different votes keep one table."
      : "The counts differ: of different votes keep one table.",
};

/** The words on the sheets, where these are not their names. */
function signsOf({ signs, sheets }: Overlap): string {
  return signs.every((sign) => sheets.includes(sign)) ? "" : ` (${signs.map(quoted).join(", ")})`;
}

function exceptInVietnamese(names: readonly string[]): string {
  return names.length > 0 ? `, nhưng số của ${namesInVietnamese(names)} không khớp (đối chiếu biên bản)` : "";
}

function exceptInEnglish(names: readonly string[]): string {
  return names.length > 0
    ? `, but the numbers of ${namesInEnglish(names)} do not fit (compare with the minutes)`
    : "";
}

/** " (“Lần 1”, “Lần 2”)" */
function partsNamed(parts: Readonly<FindingDetails["peopleTwice"]>["parts"]): string {
  return parts.length > 0
    ? ` (${fewOf(
        parts.map(({ text }) => quoted(text)),
        (count) => `+ ${count}`,
      )})`
    : "";
}

export const VIETNAMESE_SAME_PEOPLE: Sentences = {
  tablesOverlap: (overlap) => {
    const { sheets, shared, people, says } = overlap;
    const tables = `${formatCount(sheets.length)} bảng ở ${sheetsInVietnamese(sheets)}`;
    const who =
      shared === 0
        ? `Có ${tables} của cùng một đơn vị.`
        : `Có ${formatCount(shared)} trên ${formatCount(people)} người ở nhiều hơn một bảng (${tables}).`;
    return `${who} ${VIETNAMESE_SIGNS[says](overlap)} Người khác nhau trùng tên thì tính cả.`;
  },
  peopleTwice: ({ sheets, people, says, parts }) => {
    const where = sheetsInVietnamese(sheets);
    const named = partsNamed(parts);
    if (says === "copies")
      return `Có ${formatCount(people)} người có dòng lặp lại y nguyên ở ${where} (cùng tên, đơn vị, số phiếu). Dòng chép thừa thì tính một lần; người khác nhau trùng tên thì tính cả.`;
    if (says === "parts")
      return `Có ${formatCount(people)} người ở ${where} có số phiếu ghi thành nhiều dòng${named}. Chọn dòng được tính; nếu là các phần của một cuộc thì cộng số phiếu.`;
    if (says === "votes")
      return `Có ${formatCount(people)} người có nhiều dòng ở ${where}, ghi là của các lần lấy phiếu khác nhau${named}. ${parts.length > 0 ? "Chọn lần cần báo cáo" : "Để lần cần báo cáo trong một bảng riêng, hoặc chỉ lại vùng của lần đó ở mục Dữ liệu"}; người khác nhau trùng tên thì tính cả.`;
    return `Có ${formatCount(people)} người có nhiều dòng ở ${where}, số phiếu khác nhau. Nếu của các tổ kiểm phiếu một cuộc thì cộng số phiếu; người khác nhau trùng tên thì tính cả.`;
  },
  notInEveryTable: ({ sheets, names, people }) =>
    `Đang cộng số phiếu ở ${sheetsInVietnamese(sheets)}, nhưng ${formatCount(people)} người không có đủ ở các phần được cộng: ${namesInVietnamese(names)}. Sửa tên cho thống nhất, bổ sung dòng thiếu, hoặc chỉ tính theo phần có tên.`,
  cannotAddUp: ({ what, sheets, people }) =>
    `Chưa cộng được số phiếu của ${formatCount(people)} người ở ${sheetsInVietnamese(sheets)}: ${VIETNAMESE_UNLIKE[what]}`,
  addedTableLost: ({ sheets, lost }) =>
    `Bảng ở ${sheetsInVietnamese(sheets)} được chọn cộng với bảng ở ${sheetsInVietnamese(lost)}, nay không đọc được (trang đã ẩn, đổi tên, xóa hoặc bỏ qua). Đọc lại bảng đó, hoặc thôi cộng.`,
  samePeopleChosen: ({ as, sheets, people }) =>
    `${VIETNAMESE_CHOSEN[as](formatCount(people))} (${sheetsInVietnamese(sheets)}), theo lựa chọn của người dùng.`,
};

const VIETNAMESE_UNLIKE: Readonly<Record<FindingDetails["cannotAddUp"]["what"], string>> = {
  category:
    "các bảng xếp họ vào những đối tượng khác nhau. Chọn một đối tượng cho các bảng này ở mục Dữ liệu.",
  base: "bảng ghi số phiếu thu về, bảng không. Ghi đủ số này, hoặc chọn cùng một loại mẫu số ở mục Dữ liệu.",
  handling: "cột Xử lý của các bảng ghi khác nhau. Sửa lại cho thống nhất.",
  whole:
    "các bảng ghi cùng một số phiếu, có thể là của cả cuộc. Ghi số phiếu của từng bảng, hoặc chọn chung một ô làm mẫu số ở mục Dữ liệu.",
};

const VIETNAMESE_CHOSEN: Readonly<
  Record<FindingDetails["samePeopleChosen"]["as"], (people: string) => string>
> = {
  addedUp: (people) => `Cộng số phiếu các dòng của ${people} người`,
  once: (people) => `Dòng lặp lại của ${people} người chỉ tính một lần`,
  each: (people) => `Các dòng trùng tên của ${people} người được tính là những người khác nhau`,
  alone: (people) => `Chỉ tính theo phần có tên ${people} người không có đủ ở các phần được cộng`,
};

export const ENGLISH_SAME_PEOPLE: Sentences = {
  tablesOverlap: (overlap) => {
    const { sheets, shared, people, says } = overlap;
    const tables = `${tablesIn(sheets.length)} on ${sheetsInEnglish(sheets)}`;
    const who =
      shared === 0
        ? `There are ${tables} of one body.`
        : `There are ${formatCount(shared, "en")} of ${peopleIn(people)} in more than one table (${tables}).`;
    return `${who} ${ENGLISH_SIGNS[says](overlap)} Count all if they are different people.`;
  },
  peopleTwice: ({ sheets, people, says, parts }) => {
    const named = partsNamed(parts);
    const who = counted(people, "person has", "people have");
    const where = sheetsInEnglish(sheets);
    if (says === "copies")
      return `In all ${who} a row repeated exactly on ${where} (name, unit, counts). Count once what was copied by mistake; count all if they are different people.`;
    if (says === "parts")
      return `In all ${who} counts in several rows on ${where}${named}. Choose the row that counts; if these are parts of one vote, add them up.`;
    if (says === "votes")
      return `In all ${who} several rows on ${where}, said to be of different votes${named}. ${parts.length > 0 ? "Choose the one to be reported" : "Put the one to be reported into a table of its own, or show its cells under Data"}; count all if they are different people.`;
    return `In all ${who} several rows on ${where}, with different counts. If these are counting teams of one vote, add them up; count all if they are different people.`;
  },
  notInEveryTable: ({ sheets, names, people }) =>
    `The ballots on ${sheetsInEnglish(sheets)} are added up, but ${counted(people, "person is", "people are")} not in every part: ${namesInEnglish(names)}. Write the names alike, add the missing rows, or count these by the parts they are in.`,
  cannotAddUp: ({ what, sheets, people }) =>
    `The ballots of ${peopleIn(people)} on ${sheetsInEnglish(sheets)} cannot be added up: ${ENGLISH_UNLIKE[what]}`,
  addedTableLost: ({ sheets, lost }) =>
    `The table on ${sheetsInEnglish(sheets)} was to be added to that on ${sheetsInEnglish(lost)}, which is not read any more (hidden, renamed, deleted or left out). Read it again, or stop adding up.`,
  samePeopleChosen: ({ as, sheets, people }) =>
    `${ENGLISH_CHOSEN[as](people)} (${sheetsInEnglish(sheets)}), as you chose.`,
};

const ENGLISH_UNLIKE: Readonly<Record<FindingDetails["cannotAddUp"]["what"], string>> = {
  category: "the tables put them into different categories. Choose one category for these tables under Data.",
  base: "not every table states the ballots returned. State them, or choose one kind of base under Data.",
  handling: "the column Xử lý says different things. Write them alike.",
  whole:
    "the tables state the same number of ballots, perhaps of the whole vote. State those of each table, or choose one cell as their base under Data.",
};

const ENGLISH_CHOSEN: Readonly<Record<FindingDetails["samePeopleChosen"]["as"], (people: number) => string>> =
  {
    addedUp: (people) => `The ballots in the rows of ${peopleIn(people)} are added up`,
    once: (people) => `Repeated rows of ${peopleIn(people)} are counted once`,
    each: (people) => `Rows of the same name (${peopleIn(people)}) are counted as different people`,
    alone: (people) =>
      `Those not in every part that is added up (${peopleIn(people)}) are counted by the parts they are in`,
  };
