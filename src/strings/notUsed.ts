import type { NotUsed, NotUsedKind } from "../counting/notUsed";
import type { Language } from "./language";
import { formatCount } from "./numbers";
import { quoted } from "./quotation";

type Words = Readonly<Record<NotUsedKind, (what: Pick<NotUsed, "sheet" | "text">) => string>>;

const VIETNAMESE: Words = {
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
};

const ENGLISH: Words = {
  hiddenSheet: ({ sheet }) => `hidden sheet ${quoted(sheet)}`,
  sheetLeftOut: ({ sheet }) => `sheet ${quoted(sheet)} (left out)`,
  tableLeftOut: ({ sheet, text }) => `table ${text}, sheet ${quoted(sheet)} (left out)`,
  partLeftOut: ({ sheet, text }) => `cells ${text}, sheet ${quoted(sheet)} (left out)`,
  list: ({ sheet, text }) => `list ${quoted(text)}, sheet ${quoted(sheet)}`,
  notVotedOn: ({ sheet, text }) => `not voted on: ${text}, sheet ${quoted(sheet)}`,
  column: ({ sheet, text }) => `column ${quoted(text)}, sheet ${quoted(sheet)}`,
  numbers: ({ sheet, text }) => `${text} numbers beside the tables, sheet ${quoted(sheet)}`,
  summary: ({ sheet }) => `a summary, sheet ${quoted(sheet)}`,
  otherSheet: ({ sheet }) => `sheet ${quoted(sheet)} (no ballots)`,
};

/** What a thing is that was not used, and how many people are concerned: "trang ẩn “Xã Lộc An”, 10 người có thể có trong đó". */
export function notUsedWords(item: NotUsed, language: Language): string {
  const what = (language === "vi" ? VIETNAMESE : ENGLISH)[item.kind](item);
  if (item.people === 0) return what;
  const people = formatCount(item.people, language);
  if (language === "vi") return `${what}, ${people} người${isKnown(item) ? "" : " có thể có trong đó"}`;
  const counted = `${people} ${item.people === 1 ? "person" : "people"}`;
  return `${what}, ${counted}${isKnown(item) ? "" : " may be in it"}`;
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
  const head = language === "vi" ? "Không tính" : "Not counted";
  return sentence(
    head,
    notUsed.filter(({ people }) => people > 0),
    language,
  );
}

/** "Không dùng: …." for what concerns nobody; undefined where there is nothing. */
export function notUsedSentence(notUsed: readonly NotUsed[], language: Language = "vi"): string | undefined {
  const head = language === "vi" ? "Không dùng" : "Not used";
  return sentence(
    head,
    notUsed.filter(({ people }) => people === 0),
    language,
  );
}

function sentence(head: string, items: readonly NotUsed[], language: Language): string | undefined {
  if (items.length === 0) return undefined;
  const named = items.slice(0, MOST_NAMED).map((item) => notUsedWords(item, language));
  const others = items.length - named.length;
  const more =
    language === "vi" ? `và ${formatCount(others)} mục khác` : `and ${formatCount(others, "en")} more`;
  return `${head}: ${[...named, ...(others > 0 ? [more] : [])].join("; ")}.`;
}
