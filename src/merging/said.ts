import { regulationsNamed } from "../counting/regulations/named";
import type { CellRef } from "../counting/cell";
import { regulationOf, type RegulationKey } from "../counting/regulations/all";
import { gridOf, textsIn } from "../reading/cells/grid";
import type { SheetSnapshot } from "../reading/cells/snapshot";
import { fold } from "../words/fold";

/** Something that a sheet says of the vote, and where. */
export interface Said<What> {
  readonly what: What;
  readonly cell?: CellRef;
}

/** What the sheets of a unit say of the vote as a whole. */
export interface SaidOfVote {
  /** Its days, "2025-11-12", each once; those on which something was signed left out. */
  readonly days: readonly string[];
  /** The years of its day, or in its title; those of documents and of terms of office left out. */
  readonly years: readonly Said<number>[];
  /** The texts of law it names. */
  readonly regulations: readonly Said<RegulationKey>[];
}

export function saidOfVote(sheets: readonly SheetSnapshot[]): SaidOfVote {
  const years: Said<number>[] = [];
  const regulations: Said<RegulationKey>[] = [];
  const days = new Set<string>();
  for (const sheet of sheets) {
    const grid = gridOf(sheet);
    for (const { row, column, text } of textsIn(grid)) {
      if (text.length < SHORTEST || text.length > LONGEST) continue;
      const cell = grid.cell(row, column);
      for (const day of daysIn(text)) days.add(day);
      for (const what of yearsIn(text))
        if (!years.some((one) => one.what === what)) years.push({ what, cell });
      for (const what of regulationsIn(text))
        if (!regulations.some((one) => one.what === what)) regulations.push({ what, cell });
    }
  }
  return { days: [...days], years, regulations };
}

/** Neither a year in a sentence nor a text of law is told in fewer letters; longer ones tell of more than the vote. */
const SHORTEST = 6;
const LONGEST = 500;

const DAY = String.raw`(?:ngày )?\d{1,2} ?(?:/|-|\.|tháng) ?\d{1,2} ?(?:/|-|\.|năm) ?(?:19|20)\d\d`;
const DOCUMENT =
  "quy định|nghị quyết|kế hoạch|hướng dẫn|công văn|quyết định|chỉ thị|thông báo|luật|kết luận|nghị định|thông tư";
/** "Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị", as far as its date; "nhiệm kỳ 2025 - 2030". */
const NOT_OF_THE_VOTE = new RegExp(
  `(?:${DOCUMENT})[^;:()]{0,60}?(?:${DAY}|năm (?:19|20)\\d\\d)|(?:${DOCUMENT}) số [\\d./a-zđ-]+|` +
    `\\d+ ?[-/] ?(?:19|20)\\d\\d[-/]\\p{L}[\\p{L}\\d/-]*|(?:nhiệm kỳ|giai đoạn|khoá)[^;:()]{0,20}?(?:19|20)\\d\\d ?(?:-|đến) ?(?:19|20)?\\d\\d`,
  "gu",
);
const YEAR = /(?:năm|\/|-|\.) ?((?:19|20)\d\d)(?!\d)/g;

/** The years that a text says of a vote. */
export function yearsIn(text: string): readonly number[] {
  const plain = fold(text).replace(NOT_OF_THE_VOTE, " ");
  return [...new Set([...plain.matchAll(YEAR)].map(([, year]) => Number(year)))];
}

const DAY_OF_VOTE = new RegExp(DAY, "g");
/** "Lộc An, ngày 12 tháng 12 năm 2024": above a signature, or in the head of a document. */
const SIGNED = /^[^,:]{2,40}, ?(?:ngày )?\d{1,2} ?(?:\/|-|\.|tháng) ?\d{1,2} ?(?:\/|-|\.|năm) ?\d{4}\.?$/;

/** The days that a text says of a vote. */
export function daysIn(text: string): readonly string[] {
  const plain = fold(text);
  if (SIGNED.test(plain)) return [];
  return [...plain.replace(NOT_OF_THE_VOTE, " ").matchAll(DAY_OF_VOTE)].flatMap(([told]) => {
    const [day = "", month = "", year = ""] = told.match(/\d+/g) ?? [];
    const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    const time = new Date(`${written}T00:00:00Z`);
    return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== written ? [] : [written];
  });
}

const SYMBOL = /(?:\d{2,3}) ?[-/] ?(?:\d{4}[/-])?(?:qđ|qh|nq)[\p{L}\d/-]*/gu;

function regulationsIn(text: string): readonly RegulationKey[] {
  if (!/\d/.test(text)) return [];
  return [...fold(text).matchAll(SYMBOL)].flatMap(([symbol]) => {
    const named = regulationsNamed(symbol);
    const [only] = named.length === 1 ? named : [];
    return regulationOf(only?.key)?.key ?? [];
  });
}
