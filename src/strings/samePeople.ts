import type { FindingDetails } from "../counting/finding";
import type { FindingSentences } from "./findingSentences";
import { formatCount } from "./numbers";
import { quoted } from "./quotation";

/*
 * What is said of rows of one name: one person counted by several teams, the same row again, different people.
 */

type Codes =
  "tablesOverlap" | "peopleTwice" | "notInEveryTable" | "cannotAddUp" | "addedTableLost" | "samePeopleChosen";

/** One language's sentences of this kind. */
export type SamePeopleSentences = Pick<FindingSentences, Codes>;

export type Overlap = Readonly<FindingDetails["tablesOverlap"]>;

const FEW = 4;

/** The first few, and how many more. */
export function fewOf(items: readonly string[], more: (count: number) => string): string {
  const named = [...new Set(items)];
  const others = named.length - FEW;
  return others > 0 ? `${named.slice(0, FEW).join(", ")} ${more(others)}` : named.join(", ");
}

function sheetsInVietnamese(sheets: readonly string[]): string {
  return `trang ${fewOf(sheets.map(quoted), (count) => `và ${formatCount(count)} trang nữa`)}`;
}

function namesInVietnamese(names: readonly string[]): string {
  return fewOf(names, (count) => `và ${formatCount(count)} người nữa`);
}

const VIETNAMESE_SIGNS: Readonly<Record<Overlap["says"], (overlap: Overlap) => string>> = {
  teams: (overlap) =>
    `Bảng ghi là của các tổ kiểm phiếu${signsOf(overlap)}: nếu chung một cuộc thì cộng số phiếu.`,
  votes: (overlap) =>
    `Bảng ghi là của các lần lấy phiếu khác nhau${signsOf(overlap)}: chỉ lấy lần cần báo cáo.`,
  recount: ({ signs }) =>
    `Bảng ghi ${signs.map(quoted).join(", ")}: nếu thay số cũ thì lấy dòng của bảng đó cho người có ở cả hai.`,
  sum: ({ signs, differing }) =>
    `Bảng ở ${sheetsInVietnamese(signs)} là cộng của các bảng kia${exceptInVietnamese(differing)}: chỉ lấy bảng cộng.`,
  copies: ({ differing }) =>
    `Số phiếu giống nhau${exceptInVietnamese(differing)}: nếu chép lại thì chỉ lấy một bảng.`,
  nothing: ({ answers }) =>
    answers.includes("addedUp")
      ? "Số phiếu khác nhau: các tổ kiểm phiếu của một cuộc thì cộng lại; bảng của lần khác thì chỉ lấy một bảng."
      : "Số phiếu khác nhau: nếu là bảng của lần khác thì chỉ lấy một bảng.",
};

/** The words on the sheets, where these are not their names. */
export function signsOf({ signs, sheets }: Overlap): string {
  return signs.every((sign) => sheets.includes(sign)) ? "" : ` (${signs.map(quoted).join(", ")})`;
}

function exceptInVietnamese(names: readonly string[]): string {
  return names.length > 0 ? `, nhưng số của ${namesInVietnamese(names)} không khớp (đối chiếu biên bản)` : "";
}

/** " (“Lần 1”, “Lần 2”)" */
export function partsNamed(parts: Readonly<FindingDetails["peopleTwice"]>["parts"]): string {
  return parts.length > 0
    ? ` (${fewOf(
        parts.map(({ text }) => quoted(text)),
        (count) => `+ ${count}`,
      )})`
    : "";
}

export const VIETNAMESE_SAME_PEOPLE: SamePeopleSentences = {
  tablesOverlap: (overlap) => {
    const { sheets, shared, people, says } = overlap;
    const tables = `${formatCount(sheets.length)} bảng ở ${sheetsInVietnamese(sheets)}`;
    const who =
      shared === 0
        ? `Có ${tables} của cùng một đơn vị.`
        : `Có ${formatCount(shared)} trên ${formatCount(people)} người ở nhiều hơn một bảng (${tables}).`;
    return `${who} ${VIETNAMESE_SIGNS[says](overlap)} Người khác nhau trùng tên thì tính cả.`;
  },
  peopleTwice: ({ sheets, people, says, parts, names = [], recount }) => {
    const where = sheetsInVietnamese(sheets);
    const named = partsNamed(parts);
    if (says === "copies")
      return `Có ${formatCount(people)} người có dòng lặp lại y nguyên ở ${where} (cùng tên, đơn vị, số phiếu). Dòng chép thừa thì tính một lần; người khác nhau trùng tên thì tính cả.`;
    if (says === "namesakes")
      return `Có ${formatCount(people)} họ tên đứng ở nhiều dòng ở ${where}, khác số phiếu, đối tượng hoặc đơn vị${recount === undefined ? "" : ` (có dòng ghi ${quoted(recount)})`}. Nếu là một người, chọn dòng được tính; nếu là người khác nhau hoặc được lấy phiếu ở hai nơi thì tính cả.`;
    if (says === "spelling")
      return `Tên chỉ khác dấu hoặc một chữ, cùng chức vụ, ở ${where}: ${namesInVietnamese(names)}. Nếu là một người, chọn dòng được tính; nếu không thì tính cả.`;
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
  first: (people) => `Chỉ tính dòng đầu của ${people} người`,
  last: (people) => `Chỉ tính dòng sau cùng của ${people} người`,
  each: (people) => `Các dòng trùng tên của ${people} người được tính là những người khác nhau`,
  alone: (people) => `Chỉ tính theo phần có tên ${people} người không có đủ ở các phần được cộng`,
};
