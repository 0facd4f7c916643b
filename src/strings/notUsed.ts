import type { NotUsed, NotUsedKind } from "../counting/notUsed";
import { english, type Language } from "./language";
import { formatCount } from "./numbers";
import { quoted, shortened } from "./quotation";

/** One language's words for what was not used. */
export interface NotUsedWords {
  readonly kinds: Readonly<Record<NotUsedKind, (what: Pick<NotUsed, "sheet" | "text">) => string>>;
  /** "10 người": of a table that was read they are known, elsewhere there may be so many. */
  readonly people: (count: number, isKnown: boolean) => string;
  readonly notCounted: string;
  readonly notUsed: string;
  readonly more: (count: number) => string;
}

const VIETNAMESE: NotUsedWords = {
  kinds: {
    hiddenSheet: ({ sheet }) => `trang ẩn ${quoted(sheet)}`,
    sheetLeftOut: ({ sheet }) => `trang ${quoted(sheet)} (đã bỏ qua)`,
    tableLeftOut: ({ sheet, text }) => `bảng ${text}, trang ${quoted(sheet)} (đã bỏ qua)`,
    partLeftOut: ({ sheet, text }) => `vùng ${text}, trang ${quoted(sheet)} (đã bỏ qua)`,
    list: ({ sheet, text }) => `danh sách ${quoted(text)}, trang ${quoted(sheet)}`,
    notVotedOn: ({ sheet, text }) => `người không lấy phiếu: ${text}, trang ${quoted(sheet)}`,
    column: ({ sheet, text }) => `cột ${quoted(text)}, trang ${quoted(sheet)}`,
    numbers: ({ sheet, text }) => `${text} ô ghi số ngoài bảng, trang ${quoted(sheet)}`,
    summary: ({ sheet }) => `bảng tổng hợp, trang ${quoted(sheet)}`,
    otherSheet: ({ sheet }) => `trang ${quoted(sheet)} (không có số phiếu)`,
  },
  people: (count, isKnown) => `${formatCount(count)} người${isKnown ? "" : " có thể có trong đó"}`,
  notCounted: "Không tính",
  notUsed: "Không dùng",
  more: (count) => `và ${formatCount(count)} mục khác`,
};

function wordsIn(language: Language): NotUsedWords {
  return language === "vi" ? VIETNAMESE : english().notUsed;
}

/** What a thing is that was not used, and how many people are concerned: "trang ẩn “Xã Lộc An”, 10 người có thể có trong đó". */
export function notUsedWords(item: NotUsed, language: Language): string {
  const words = wordsIn(language);
  const what = words.kinds[item.kind]({ ...item, text: shortened(item.text) });
  return item.people === 0 ? what : `${what}, ${words.people(item.people, isKnown(item))}`;
}

/** A table that was read before it was left out is known by its people. */
function isKnown({ kind }: NotUsed): boolean {
  return kind === "tableLeftOut" || kind === "notVotedOn";
}

/** More are told by their number. */
const MOST_NAMED = 20;

/** "Không tính: …." for what concerns people; undefined where nothing does. */
export function notCountedSentence(
  notUsed: readonly NotUsed[],
  language: Language = "vi",
): string | undefined {
  const concerning = notUsed.filter(({ people }) => people > 0);
  return sentence(wordsIn(language).notCounted, concerning, language);
}

/** "Không dùng: …." for what concerns nobody; undefined where there is nothing. */
export function notUsedSentence(notUsed: readonly NotUsed[], language: Language = "vi"): string | undefined {
  const others = notUsed.filter(({ people }) => people === 0);
  return sentence(wordsIn(language).notUsed, others, language);
}

function sentence(head: string, items: readonly NotUsed[], language: Language): string | undefined {
  if (items.length === 0) return undefined;
  const named = items.slice(0, MOST_NAMED).map((item) => notUsedWords(item, language));
  const others = items.length - named.length;
  return `${head}: ${[...named, ...(others > 0 ? [wordsIn(language).more(others)] : [])].join("; ")}.`;
}
