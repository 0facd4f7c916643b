import { fold } from "./fold";

/** What a number of a line counts. */
type Counted = "summoned" | "present" | "issued" | "returned" | "invalid" | "valid";

/** "Thu về: 41/43 phiếu (97,67%)": a percentage right behind a number, and what it may be taken of. */
export interface BallotShare {
  readonly count: number;
  /** As it is written, with its sign. */
  readonly percent: string;
  /** The numbers it may be of; the first is the one that the line pairs it with. */
  readonly bases: readonly number[];
}

const LABELS: readonly (readonly [Counted, string])[] = [
  ["summoned", "triệu tập|tổng số (?:đại biểu|uỷ viên|đồng chí)"],
  ["present", "có mặt|(?:tham )?dự (?:họp|hội nghị)"],
  ["issued", "phát ra"],
  ["returned", "thu (?:về|vào|được|lại)"],
  ["invalid", "không hợp lệ"],
  ["valid", "hợp lệ"],
];
const NUMBER = String.raw`(\d{1,3}(?:\.\d{3})+|\d+)`;
const UNITS = String.raw`(?: ?(?:phiếu|lá|đại biểu|đồng chí|đ\/c|người|uỷ viên))*`;
const STATED = new RegExp(
  `(${LABELS.map(([, words]) => words).join("|")})[^\\d;.%]{0,30}?${NUMBER}(?: ?\\/ ?${NUMBER})?${UNITS}` +
    String.raw`(?:[ ,(=:–-]*(?:(?:đạt|chiếm|bằng|t[ỷỉ] lệ)[ :=]*)*(\d{1,3}(?:[.,]\d+)?) ?%)?`,
  "gu",
);
/** Of what each may be, the usual first. */
const BASES_OF: Readonly<Record<Counted, readonly Counted[]>> = {
  summoned: [],
  present: ["summoned"],
  issued: ["present", "summoned"],
  returned: ["issued", "present", "summoned"],
  valid: ["returned", "issued"],
  invalid: ["returned", "issued"],
};

export function ballotSharesIn(text: string): BallotShare[] {
  const found = [...fold(text).matchAll(STATED)].map(({ 1: label = "", 2: count, 3: of, 4: percent }) => ({
    is: LABELS.find(([, words]) => new RegExp(`^(?:${words})$`).test(label))?.[0],
    count: numberOf(count),
    of: of === undefined ? undefined : numberOf(of),
    percent,
  }));
  return found.flatMap(({ is, count, of, percent }): BallotShare[] => {
    if (!is || percent === undefined) return [];
    const paired = BASES_OF[is].flatMap((base) =>
      found.filter((one) => one.is === base).map((one) => one.count),
    );
    const bases = (of === undefined ? paired : [of]).filter((base) => base > 0);
    return bases.length > 0 ? [{ count, percent: `${percent}%`, bases }] : [];
  });
}

function numberOf(written = ""): number {
  return Number(written.replace(/\./g, ""));
}
