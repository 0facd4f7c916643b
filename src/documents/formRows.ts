import type { Category } from "../counting/category";
import type { Finding } from "../counting/finding";
import { HANDLINGS, type Handling } from "../counting/handling";
import type { BallotTable } from "../reading/ballotTable";
import { VIETNAMESE_CATEGORIES } from "../strings/terms";
import { inGroups, type KnownForm, type OwnRow, type RowGroup } from "./ownRows";
import type { Form } from "./settings";
import { HANDLING_WORDS } from "./plan/sheetWords";

/** One row of Phụ lục I as the form prints it: a heading, or what is counted in it. */
export type FormRow =
  | { readonly kind: "section" | "group"; readonly number: string; readonly label: string }
  | {
      readonly kind: "category";
      readonly number: string;
      readonly label: string;
      /** Everyone of one of these stands in the row, and no category in two rows. */
      readonly categories: readonly Category[];
    }
  | {
      readonly kind: "handling";
      readonly number: string;
      readonly label: string;
      readonly handling: Handling;
    };

const LABELS: Readonly<Partial<Record<Category, string>>> = {
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

/** The names of the two groups of section I, under which they stand in this order. */
export const GROUP_LABELS: Readonly<Record<RowGroup, string>> = {
  committee: "Ban Thường vụ cấp ủy",
  leaders: "Chức danh lãnh đạo, quản lý",
};

/**
 * The rows of Phụ lục I. Three tiers of government (tỉnh, huyện, xã) stood until 30/6/2025: the form of Báo cáo
 * 121-BC/HU. For the two tiers since then no official form is known: it is the same without cấp huyện, with the leaders
 * of cấp xã in its place; "cấp xã" is xã, phường and đặc khu.
 */
const KNOWN_FORMS: Readonly<Record<KnownForm, readonly OwnRow[]>> = {
  threeTier: [
    usualRow("provinceCommittee"),
    usualRow("districtCommittee"),
    usualRow("communeCommittee"),
    usualRow("provinceLeaders"),
    usualRow("districtLeaders"),
    usualRow("stateEnterprise"),
  ],
  twoTier: [
    usualRow("provinceCommittee"),
    { ...usualRow("communeCommittee"), label: "Cấp xã (xã, phường, đặc khu)" },
    usualRow("provinceLeaders"),
    usualRow("communeLeaders"),
    usualRow("stateEnterprise"),
  ],
};

/** The row that a category has where nothing else is set for it. */
export function usualRow(category: Category): OwnRow {
  const group = category.endsWith("Committee") ? "committee" : "leaders";
  return { group, label: LABELS[category] ?? VIETNAMESE_CATEGORIES[category], categories: [category] };
}

/** The rows of section I that people are counted in, as an office would set them. */
export function rowsOf(form: Form): readonly OwnRow[] {
  return typeof form === "string" ? KNOWN_FORMS[form] : form;
}

/** Every row of Phụ lục I, numbered, in its order. */
export function formRows(form: Form): readonly FormRow[] {
  const rows = rowsOf(form);
  return [
    { kind: "section", number: "I", label: "Chức vụ lấy phiếu tín nhiệm" },
    ...groupRows("1", "committee", rows),
    ...groupRows("2", "leaders", rows),
    { kind: "section", number: "II", label: "Xử lý, sử dụng kết quả lấy phiếu tín nhiệm" },
    ...HANDLINGS.map((handling, index) => ({
      kind: "handling" as const,
      number: String(index + 1),
      label: HANDLING_WORDS[handling],
      handling,
    })),
  ];
}

function groupRows(number: string, group: RowGroup, rows: readonly OwnRow[]): readonly FormRow[] {
  return [
    { kind: "group", number, label: GROUP_LABELS[group] },
    ...rows
      .filter((row) => row.group === group)
      .map(({ label, categories }, index) => ({
        kind: "category" as const,
        number: `${number}.${index + 1}`,
        label: label.trim() || "……",
        categories,
      })),
  ];
}

/** The number of each row that people are counted in: "2.1". */
export function rowNumbers(form: Form): readonly string[] {
  return formRows(form).flatMap((row) => (row.kind === "category" ? [row.number] : []));
}

/** The form's rows and one more, for people who have none. */
export function withRowFor(form: Form, category: Category): readonly OwnRow[] {
  return inGroups([...rowsOf(form), usualRow(category)]);
}

/** The categories that a form counts, in its order. */
export function categoriesOf(form: Form): readonly Category[] {
  return formRows(form).flatMap((row) => (row.kind === "category" ? row.categories : []));
}

/** Whoever has no row in the form, said once for each text that tells the category: nobody may be lost. */
export function noRowFindings(tables: readonly BallotTable[], form: Form): Finding[] {
  const counted = categoriesOf(form);
  return tables
    .flatMap(({ told }) => told)
    .filter(({ category }) => !counted.includes(category))
    .map(({ key, text, category, cells }) => ({
      code: "noRowInForm",
      cells,
      details: {
        key,
        text,
        category,
        form: typeof form === "string" ? form : "own",
        otherForm: formWith(category),
        people: cells.length,
      },
    }));
}

function formWith(category: Category): KnownForm | undefined {
  return (["threeTier", "twoTier"] as const).find((form) => categoriesOf(form).includes(category));
}
