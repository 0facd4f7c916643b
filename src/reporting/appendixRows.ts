import type { Category } from "../counting/category";
import { HANDLINGS, type Handling } from "../counting/handling";
import { HANDLING_WORDS } from "./sheetWords";

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

/** The rows for reports on the period with three tiers of government (tỉnh, huyện, xã), until 30/6/2025. */
export const APPENDIX_ROWS: readonly FormRow[] = [
  { kind: "section", number: "I", label: "Chức vụ lấy phiếu tín nhiệm" },
  { kind: "group", number: "1", label: "Ban Thường vụ cấp ủy" },
  { kind: "category", number: "1.1", label: "Cấp tỉnh", category: "provinceCommittee" },
  { kind: "category", number: "1.2", label: "Cấp huyện", category: "districtCommittee" },
  { kind: "category", number: "1.3", label: "Cấp xã", category: "communeCommittee" },
  { kind: "group", number: "2", label: "Chức danh lãnh đạo, quản lý" },
  {
    kind: "category",
    number: "2.1",
    label:
      "Lãnh đạo HĐND, UBND, các sở, ban, ngành, MTTQ Việt Nam và các đoàn thể chính trị - xã hội cấp tỉnh",
    category: "provinceLeaders",
  },
  {
    kind: "category",
    number: "2.2",
    label: "Lãnh đạo HĐND, UBND, thành viên UBND, MTTQ Việt Nam và các đoàn thể chính trị - xã hội cấp huyện",
    category: "districtLeaders",
  },
  {
    kind: "category",
    number: "2.3",
    label:
      "Chủ tịch HĐTV (HĐQT), tổng giám đốc (giám đốc), phó tổng giám đốc (phó giám đốc), trưởng ban kiểm soát, " +
      "kế toán trưởng các doanh nghiệp Nhà nước",
    category: "stateEnterprise",
  },
  { kind: "section", number: "II", label: "Xử lý, sử dụng kết quả lấy phiếu tín nhiệm" },
  ...HANDLINGS.map((handling, index) => ({
    kind: "handling" as const,
    number: String(index + 1),
    label: HANDLING_WORDS[handling],
    handling,
  })),
];
