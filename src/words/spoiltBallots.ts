import { bare, fold } from "./fold";

/** What a text says of ballots that go to no level, or that did not come back; it may only name them. */
export interface BallotsApart {
  readonly kind: "spoilt" | "notReturned";
  readonly value?: number;
}

/** "Không có phiếu không hợp lệ; phiếu trắng: 01", "02 phiếu không thu về", "Phiếu hỏng". */
export function ballotsApartIn(text: string): BallotsApart[] {
  const folded = fold(text);
  if (!SPEAKS.test(folded)) return [];
  const plain = bare(folded);
  return KINDS.flatMap(({ kind, none, counted, named }): BallotsApart[] => {
    const values = [...plain.matchAll(counted)].map(({ 1: before, 2: after }) => Number(before ?? after));
    if (none.test(plain)) values.push(0);
    if (values.length > 0) return values.map((value) => ({ kind, value }));
    return named.test(plain) ? [{ kind }] : [];
  });
}

/** With its marks: "Hợp Lê" is somebody. */
const SPEAKS = /hợp lệ|phiếu (trắng|hỏng)|không đánh dấu|(không|chưa) thu (về|lại|được)/;

const SPOILT = "(?:(?:phieu )?(?:khong|bat) hop le|phieu (?:trang|hong|khong danh dau))";
const NOT_RETURNED = "(?:(?:phieu )?(?:khong|chua) thu (?:ve|lai|duoc))";

const KINDS = [["spoilt", SPOILT] as const, ["notReturned", NOT_RETURNED] as const].map(([kind, words]) => ({
  kind,
  none: new RegExp(`\\bkhong co (?:mot )?${words}`),
  counted: new RegExp(
    `\\b(\\d{1,6}) (?=phieu)${words}(?! ?[:=]? ?\\d)|` +
      `\\b${words}(?: phieu)? ?(?:la |co )?[:=]? ?(\\d{1,6})\\b(?! ?[%/]|[.,]\\d)`,
    "g",
  ),
  named: new RegExp(`^(?:[-+*] )?(?:(?:tong )?so )?(?:luong )?${words}(?: phieu)? ?[:=]?$`),
}));
