import { bare, fold } from "./fold";
import { partsOfLine } from "./lines";
import { remembered, TEXTS_OF_WORKBOOK } from "./remembered";

/** What a row among the people counts of the ballots of all of them. */
export type BallotsRow = "issued" | "returned" | "valid" | "spoilt" | "absent";

const OF = "(?:phieu|y kien|dai bieu|nguoi|dong chi|uy vien|luot)";
/** Among the ballots returned. */
const SPOILT =
  "(?:khong|bat) hop le|khong danh dau|khong danh gia|khong ghi(?: (?:gi|y kien|phieu))?|khong co y kien|(?:de|bo) trong";
/** What only a word of ballots before it makes no name: "Phiếu trắng". */
const SPOILT_BALLOTS = "phieu (?:trang|hong|xau|loai)";
/** Not among them. */
const ABSENT =
  "(?:khong|chua) (?:bo|nop|tham gia bo) phieu|(?:khong|chua) thu (?:ve|duoc|lai)|vang(?: mat)?|phieu (?:huy|thua|con lai)";

const KINDS: readonly (readonly [BallotsRow, RegExp])[] = (
  [
    ["issued", "(?:duoc |da )?phat (?:ra|hanh)"],
    ["returned", "(?:da )?thu (?:ve|vao|lai|duoc)"],
    ["valid", "hop le"],
    ["absent", ABSENT],
    [
      "spoilt",
      `(?:${SPOILT}|${SPOILT_BALLOTS}|trang)(?: ?(?:,|/|va|hoac|-) ?(?:${OF} )?(?:${SPOILT}|trang|hong))*`,
    ],
  ] as const
).map(([kind, words]) => [kind, wholeLine(words)]);

function wholeLine(words: string): RegExp {
  return new RegExp(
    `^(?:(?:tong )?so )?(?:luong )?(?:${OF} )?(?:${words})(?: phieu)?(?: ?\\([^)]*\\))? ?[:=]?(?: ?\\d{1,6}(?: ${OF})?)?$`,
  );
}

/** The same words with their marks: "Hợp Lê" and "Thu Lài" are names. */
const MARKED =
  /hợp lệ|phát (ra|hành)|thu (về|vào|lại|được)|không (đánh dấu|đánh giá|ghi|có ý kiến|bỏ|nộp|tham gia)|chưa (bỏ|nộp)|vắng|(phiếu|lệ|,|\/|và|hoặc) ?(trắng|hỏng|xấu|loại|huỷ|thừa|còn lại)|(để|bỏ) trống/;

/** Whether the whole of a text names ballots, and which: "Phiếu trắng", "Số phiếu không hợp lệ", "Vắng: 3". */
export const ballotsRowIn = remembered(readBallotsRow, TEXTS_OF_WORKBOOK);

function readBallotsRow(text: string): BallotsRow | undefined {
  const folded = fold(text);
  const plain = bare(folded);
  if (plain !== folded && !MARKED.test(folded)) return undefined;
  const { rest } = partsOfLine(plain.replace(/^[-+*] ?/, ""));
  return rest === "trang" ? undefined : KINDS.find(([, words]) => words.test(rest))?.[0];
}
