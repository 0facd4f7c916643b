import type { Category } from "../counting/category";
import type { Finding } from "../counting/finding";
import { HANDLINGS, type Handling } from "../counting/handling";
import type { BallotTable } from "../reading/ballotTable";
import type { Form } from "./settings";
import { HANDLING_WORDS } from "./plan/sheetWords";

/** One row of Phụ lục I as the form prints it: a heading, or what is counted in it. */
export type FormRow =
  | { readonly kind: "section" | "group"; readonly number: string; readonly label: string }
  | {
      readonly kind: "category";
      readonly number: string;
      readonly label: string;
      readonly category: Category;
    }
  | {
      readonly kind: "handling";
      readonly number: string;
      readonly label: string;
      readonly handling: Handling;
    };

const LABELS: Readonly<Record<Category, string>> = {
  provinceCommittee: "Cấp tỉnh",
  districtCommittee: "Cấp huyện",
  communeCommittee: "Cấp xã",
  provinceLeaders:
    "Lãnh đạo HĐND, UBND, các sở, ban, ngành, MTTQ Việt Nam và các đoàn thể chính trị - xã hội cấp tỉnh",
  districtLeaders:
    "Lãnh đạo HĐND, UBND, thành viên UBND, MTTQ Việt Nam và các đoàn thể chính trị - xã hội cấp huyện",
  communeLeaders: "Lãnh đạo HĐND, UBND, MTTQ Việt Nam và các đoàn thể chính trị - xã hội cấp xã",
  stateEnterprise:
    "Chủ tịch HĐTV (HĐQT), tổng giám đốc (giám đốc), phó tổng giám đốc (phó giám đốc), trưởng ban kiểm soát, " +
    "kế toán trưởng các doanh nghiệp Nhà nước",
};

/**
 * The rows of Phụ lục I. Three tiers of government (tỉnh, huyện, xã) stood until 30/6/2025: the form of Báo cáo
 * 121-BC/HU. For the two tiers since then no official form is known: it is the same without cấp huyện, with the leaders
 * of cấp xã in its place.
 */
export const FORM_ROWS: Readonly<Record<Form, readonly FormRow[]>> = {
  threeTier: formRows(
    ["provinceCommittee", "districtCommittee", "communeCommittee"],
    ["provinceLeaders", "districtLeaders", "stateEnterprise"],
  ),
  twoTier: formRows(
    ["provinceCommittee", "communeCommittee"],
    ["provinceLeaders", "communeLeaders", "stateEnterprise"],
  ),
};

function formRows(committees: readonly Category[], leaders: readonly Category[]): readonly FormRow[] {
  return [
    { kind: "section", number: "I", label: "Chức vụ lấy phiếu tín nhiệm" },
    { kind: "group", number: "1", label: "Ban Thường vụ cấp ủy" },
    ...categoryRows("1", committees),
    { kind: "group", number: "2", label: "Chức danh lãnh đạo, quản lý" },
    ...categoryRows("2", leaders),
    { kind: "section", number: "II", label: "Xử lý, sử dụng kết quả lấy phiếu tín nhiệm" },
    ...HANDLINGS.map((handling, index) => ({
      kind: "handling" as const,
      number: String(index + 1),
      label: HANDLING_WORDS[handling],
      handling,
    })),
  ];
}

function categoryRows(group: string, categories: readonly Category[]): readonly FormRow[] {
  return categories.map((category, index) => ({
    kind: "category",
    number: `${group}.${index + 1}`,
    label: LABELS[category],
    category,
  }));
}

/** The categories that a form counts, in its order. */
export function categoriesOf(form: Form): readonly Category[] {
  return FORM_ROWS[form].flatMap((row) => (row.kind === "category" ? [row.category] : []));
}

/** Whoever has no row in the form, said once for each text that tells the category: nobody may be lost. */
export function noRowFindings(tables: readonly BallotTable[], form: Form): Finding[] {
  return tables
    .flatMap(({ told }) => told)
    .filter(({ category }) => !categoriesOf(form).includes(category))
    .map(({ key, text, category, cells }) => ({
      code: "noRowInForm",
      cells,
      details: { key, text, category, form, people: cells.length },
    }));
}
