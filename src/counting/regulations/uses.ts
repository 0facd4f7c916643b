import { OVER_HALF, OVER_TWO_THIRDS } from "../threshold";
import type { ResultUse } from "./resultUse";

const RESIGN = { vi: "xem xét cho từ chức", en: "to be considered for resignation" } as const;
const DISMISS = { vi: "xem xét miễn nhiệm", en: "to be considered for dismissal" } as const;
const OVER = { vi: "trên 2/3", en: "over 2/3" } as const;

const DECREE_170 = {
  key: "decree170",
  citation: { vi: "NĐ 170/2025/NĐ-CP", en: "Decree 170/2025/NĐ-CP" },
  concerns: { vi: "công chức", en: "civil servants" },
  low: [
    {
      threshold: OVER_TWO_THIRDS,
      words: OVER,
      consequence: DISMISS,
      clause: { vi: "điểm b khoản 1 Điều 53", en: "point b, clause 1, Article 53" },
      readIn: "text",
      source: "the decree in a collection of legal texts on GitHub (tnt305/tai_lieu_noi_bo)",
    },
    {
      threshold: OVER_HALF,
      words: { vi: "trên 50% nhưng không quá 2/3", en: "over 50% but not over 2/3" },
      consequence: RESIGN,
      readIn: "text",
      source: "the decree in a collection of legal texts on GitHub (tnt305/tai_lieu_noi_bo)",
    },
  ],
} as const satisfies ResultUse;

/** As amended by Nghị định 85/2023/NĐ-CP. */
const DECREE_115 = {
  key: "decree115",
  citation: {
    vi: "NĐ 115/2020/NĐ-CP (sửa đổi bởi NĐ 85/2023/NĐ-CP)",
    en: "Decree 115/2020/NĐ-CP (amended by Decree 85/2023/NĐ-CP)",
  },
  concerns: { vi: "viên chức quản lý", en: "managers of public service units" },
  low: [
    {
      threshold: OVER_TWO_THIRDS,
      words: OVER,
      consequence: DISMISS,
      clause: { vi: "điểm c khoản 1 Điều 55", en: "point c, clause 1, Article 55" },
      readIn: "text",
      source: "Pháp điển, as kept at diepxuan/diepxuan.github.io",
    },
    {
      threshold: OVER_HALF,
      words: { vi: "trên 50%", en: "over 50%" },
      consequence: RESIGN,
      clause: { vi: "điểm c khoản 1 Điều 54", en: "point c, clause 1, Article 54" },
      readIn: "text",
      source: "Pháp điển, as kept at diepxuan/diepxuan.github.io",
    },
  ],
} as const satisfies ResultUse;

const DECISION_366 = {
  key: "decision366",
  citation: { vi: "QĐ 366-QĐ/TW ngày 30/8/2025", en: "QĐ 366-QĐ/TW of 30/8/2025" },
  concerns: { vi: "cán bộ lãnh đạo, quản lý", en: "leaders and managers" },
  low: [
    {
      threshold: OVER_HALF,
      words: { vi: "trên 50%", en: "over 50%" },
      consequence: {
        vi: "xếp loại không hoàn thành nhiệm vụ",
        en: "to be rated as not having fulfilled the duties",
      },
      readIn: "account",
      source: "three texts that quote it in a collection on GitHub (tnt305/tai_lieu_noi_bo)",
    },
  ],
} as const satisfies ResultUse;

/** Every such text we know, in the order in which they are offered. */
export const RESULT_USES = [DECREE_170, DECREE_115, DECISION_366] as const;

export type ResultUseKey = (typeof RESULT_USES)[number]["key"];
