import type { StatedNumber } from "../counting/base";
import { bare, fold } from "./fold";

export const BALLOTS_NAMES = ["issued", "returned", "valid", "invalid"] as const;

export type BallotsName = (typeof BALLOTS_NAMES)[number];

/**
 * Whatever may be stated once for everyone. "Tổng số phiếu", "Số đại biểu bỏ phiếu": the ballots returned, where these are
 * not stated under their name; all delegates and those present, who are no ballots.
 */
export type StatedName = StatedNumber;

/** Words that name ballots, and where they stand. */
export interface Label {
  readonly name: StatedName;
  readonly start: number;
  readonly end: number;
}

const RETURNED = "((da )?thu (ve|vao|lai|duoc)|da thu)";

/** "Tổng số đại biểu HĐND huyện": what they are delegates of goes on for some words. */
const SUBJECT =
  "(tong )?so (luong )?(dai bieu|uy vien|uv|thanh vien)" +
  "( (?!(?:co|du|tham|vang|bo|phat|thu|hop|duoc|phai|trieu|tin|dat|la|so|tren|nu|dan)\\b)[a-z]+){0,7}";

type Named = readonly [StatedName, string];

/** In order: the first that fits is the name. "Thu về hợp lệ" speaks of the valid ones. */
const LABELS: readonly [Named, ...Named[]] = [
  ["invalid", `(${RETURNED} )?(khong|k|ko|bat) (hop le|hl)|phieu hong`],
  ["valid", `(${RETURNED} )?(hop le|hl)`],
  ["issued", "phat (ra|hanh)|phieu phat(?=$| ?[:=])"],
  ["returned", `${RETURNED}|phieu thu(?=$| ?[:=])`],
  // NQ 96/2023/QH15 khoản 19.3: "tổng số phiếu" are the ballots returned.
  [
    "allBallots",
    "tong (so )?phieu( bau)?(?! (da |duoc )?(phat|thu|hop|hong|hl|khong|k |ko |bat|tin|tn|dat|bau))|" +
      "(tong )?so (dai bieu|nguoi|dong chi|uy vien|can bo|thanh vien|cu tri)( (da|co|tham gia|thuc hien))* bo phieu",
  ],
  ["present", `(${SUBJECT} )?(co mat|(tham )?du (hop|hoi nghi|ky hop))`],
  [
    "delegates",
    `${SUBJECT}( (duoc|phai))?( trieu tap)?|(tong )?so ((nguoi|dong chi|can bo) )?(duoc )?trieu tap`,
  ],
];

const [[, INVALID], ...OTHERS] = LABELS;
const OTHER = OTHERS.map(([, words]) => words).join("|");
/** Any of these; those not returned or not yet are none of them. */
const LABEL = new RegExp(
  `\\b(?:(?:${INVALID})|(?<negated>khong|chua|k|ko) (?:${OTHER})|(?:${OTHER}))\\b`,
  "g",
);
/** Each label has one of these words; most texts of a workbook are names and have none. */
const WORD_OF_LABEL = /\b(phieu|hop|hl|phat|thu|mat|du|so)\b/;
const NAMED = LABELS.map(([name, words]) => [name, new RegExp(`^(?:${words})$`)] as const);

/** The labels of a folded text without marks, in order. */
export function ballotLabelsIn(text: string): Label[] {
  if (!WORD_OF_LABEL.test(text)) return [];
  return [...text.matchAll(LABEL)].flatMap(({ 0: found, index, groups }) => {
    if (groups?.["negated"] !== undefined) return [];
    const name = NAMED.find(([, words]) => words.test(found))?.[0] ?? "allBallots";
    return [{ name, start: index, end: index + found.length }];
  });
}

/** Whether a line begins by saying how many there were to vote: "1. Tổng số đại biểu HĐND tỉnh: 58; có mặt: 53". */
export function numbersVoters(line: string): boolean {
  const plain = withoutLineNumber(bare(fold(line)));
  const [label] = ballotLabelsIn(plain);
  const isOfVoters = label?.name === "delegates" || label?.name === "present";
  return isOfVoters && label.start === 0 && /\d/.test(plain.slice(label.end));
}

/** A folded line without "1. ", "a) ", "- " before it. */
export function withoutLineNumber(plain: string): string {
  return plain.replace(LINE_NUMBER, "");
}

const LINE_NUMBER = /^(?:(?:\d{1,2}|[a-z])[.)]|[-+*])\s*/;
