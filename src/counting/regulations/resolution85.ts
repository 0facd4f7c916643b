import { AT_LEAST_TWO_THIRDS, OVER_HALF } from "../threshold";
import type { Regulation } from "./regulation";

/** National Assembly and People's Councils; from when on it was in force we have not read. */
export const RESOLUTION_85 = {
  key: "resolution85",
  symbol: "85/2014/QH13",
  date: "2014-11-28",
  citation: { vi: "NQ 85/2014/QH13", en: "NQ 85/2014/QH13" },
  title: "Nghị quyết số 85/2014/QH13",
  issuer: "Quốc hội",
  inForce: { until: "2023-07-01" },
  base: {
    of: "delegates",
    clause: { vi: "khoản 1 Điều 17", en: "clause 1, Article 17" },
    readIn: "text",
    source: "khoản 1 Điều 17 as quoted by thuvienphapluat.vn (hoi-dap-phap-luat, 3A31F)",
  },
  result: {
    invalid: false,
    clause: { vi: "khoản 1 Điều 17", en: "clause 1, Article 17" },
    readIn: "text",
    source: "thuvienphapluat.vn (3A31F)",
  },
  low: [
    {
      threshold: AT_LEAST_TWO_THIRDS,
      words: { vi: "từ 2/3 trở lên", en: "at 2/3 or more" },
      consequence: { vi: "đưa ra bỏ phiếu tín nhiệm", en: "to be put to a vote of confidence" },
      clause: { vi: "Điều 10", en: "Article 10" },
      readIn: "account",
      source: "press reports of 2018",
    },
    {
      threshold: OVER_HALF,
      words: { vi: "quá nửa nhưng dưới 2/3", en: "over half but under 2/3" },
      consequence: { vi: "có thể xin từ chức", en: "may ask to resign" },
      clause: { vi: "Điều 10", en: "Article 10" },
      readIn: "account",
      source: "press reports of 2018",
    },
  ],
} as const satisfies Regulation;
