import { AT_LEAST_TWO_THIRDS, OVER_HALF } from "../threshold";
import type { Regulation } from "./regulation";

/** National Assembly and People's Councils, in place of NQ 85/2014. Quy định 96-QĐ/TW of the Party has the same number. */
export const RESOLUTION_96 = {
  key: "resolution96",
  symbol: "96/2023/QH15",
  date: "2023-06-23",
  citation: { vi: "NQ 96/2023/QH15", en: "NQ 96/2023/QH15" },
  title: "Nghị quyết số 96/2023/QH15",
  issuer: "Quốc hội",
  inForce: { from: "2023-07-01" },
  base: {
    of: "returned",
    clause: { vi: "khoản 3 Điều 19", en: "clause 3, Article 19" },
    readIn: "account",
    source: "an account of khoản 3; khoản 1 (“so với tổng số phiếu”) was read in the text",
  },
  result: {
    invalid: false,
    clause: { vi: "khoản 1 Điều 19", en: "clause 1, Article 19" },
    readIn: "text",
    source: "Điều 19 khoản 1",
  },
  low: [
    {
      threshold: AT_LEAST_TWO_THIRDS,
      words: { vi: "từ 2/3 trở lên", en: "at 2/3 or more" },
      consequence: { vi: "xem xét miễn nhiệm", en: "to be considered for dismissal" },
      clause: { vi: "Điều 12", en: "Article 12" },
      readIn: "account",
      source: "xaydungchinhsach.chinhphu.vn (119230703091341168)",
    },
    {
      threshold: OVER_HALF,
      words: { vi: "quá nửa nhưng dưới 2/3", en: "over half but under 2/3" },
      consequence: {
        vi: "có thể xin từ chức, nếu không thì đưa ra bỏ phiếu tín nhiệm",
        en: "may ask to resign, or is put to a vote of confidence",
      },
      clause: { vi: "Điều 12", en: "Article 12" },
      readIn: "account",
      source: "xaydungchinhsach.chinhphu.vn (119230703091341168)",
    },
  ],
} as const satisfies Regulation;
