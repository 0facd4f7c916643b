import { AT_LEAST_TWO_THIRDS, OVER_HALF } from "../threshold";
import type { Regulation } from "./regulation";

/** Party. Another 262-QĐ/TW, of 2025, is about inspection. */
export const DECISION_262 = {
  key: "decision262",
  symbol: "262-QĐ/TW",
  date: "2014-10-08",
  citation: { vi: "QĐ 262-QĐ/TW ngày 08/10/2014", en: "QĐ 262-QĐ/TW of 08/10/2014" },
  title: "Quy định số 262-QĐ/TW, ngày 08/10/2014",
  issuer: "Bộ Chính trị",
  inForce: { from: "2014-10-08", until: "2023-02-02" },
  base: {
    of: "returned",
    clause: { vi: "khoản 7.3 Điều 7", en: "clause 7.3, Article 7" },
    readIn: "text",
    source: "khoản 7.3 as quoted by thuvienphapluat.vn (hoi-dap-phap-luat, 35652)",
  },
  result: {
    invalid: true,
    clause: { vi: "khoản 7.3 Điều 7", en: "clause 7.3, Article 7" },
    readIn: "text",
    source: "thuvienphapluat.vn (35652)",
  },
  low: [
    {
      threshold: AT_LEAST_TWO_THIRDS,
      words: { vi: "từ 2/3 trở lên", en: "at 2/3 or more" },
      consequence: {
        vi: "kịp thời xem xét: nếu không đáp ứng yêu cầu nhiệm vụ thì cho từ chức hoặc cho thôi giữ chức vụ",
        en: "to be considered without delay; who does not meet the demands of the post is to resign or be relieved",
      },
      readIn: "account",
      source: "press reports of 2018; the same words in Thông tư 45/2015/TT-BCA, Điều 11",
    },
    {
      threshold: OVER_HALF,
      words: { vi: "trên 50% nhưng dưới 2/3", en: "over 50% but under 2/3" },
      consequence: {
        vi: "xem xét đưa ra khỏi quy hoạch các chức vụ cao hơn; bố trí, sắp xếp công tác phù hợp",
        en: "to be considered for removal from the plans for higher posts, and for suitable work",
      },
      readIn: "account",
      source: "press reports of 2018; the same words in Thông tư 45/2015/TT-BCA, Điều 11",
    },
  ],
} as const satisfies Regulation;
