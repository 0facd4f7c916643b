import { AT_LEAST_TWO_THIRDS, OVER_HALF } from "../threshold";
import type { Regulation } from "./regulation";

/** Party, in place of QĐ 262. Nghị quyết 96/2023/QH15 has the same number. */
export const DECISION_96 = {
  key: "decision96",
  symbol: "96-QĐ/TW",
  date: "2023-02-02",
  citation: { vi: "QĐ 96-QĐ/TW ngày 02/02/2023", en: "QĐ 96-QĐ/TW of 02/02/2023" },
  title: "Quy định số 96-QĐ/TW, ngày 02/02/2023",
  issuer: "Bộ Chính trị",
  inForce: { from: "2023-02-02" },
  base: {
    of: "returned",
    clause: { vi: "khoản 3 Điều 6", en: "clause 3, Article 6" },
    readIn: "text",
    source: "Điều 6 as quoted by ttpc.ktxhcm.edu.vn",
  },
  result: {
    invalid: true,
    clause: { vi: "khoản 3 Điều 6", en: "clause 3, Article 6" },
    readIn: "text",
    source: "Điều 6 as quoted by ttpc.ktxhcm.edu.vn",
  },
  quorum: {
    present: AT_LEAST_TWO_THIRDS,
    clause: { vi: "khoản 2 Điều 3", en: "clause 2, Article 3" },
    readIn: "account",
    source: "baotayninh.vn (xay_dung_dang); the clause by lawnet.vn (67946)",
  },
  low: [
    {
      threshold: AT_LEAST_TWO_THIRDS,
      words: { vi: "từ 2/3 trở lên", en: "at 2/3 or more" },
      consequence: { vi: "xem xét miễn nhiệm", en: "to be considered for dismissal" },
      readIn: "account",
      source: "cpdanluat.thuvienphapluat.vn (203229)",
    },
    {
      threshold: OVER_HALF,
      words: { vi: "trên 1/2 nhưng dưới 2/3", en: "over 1/2 but under 2/3" },
      consequence: {
        vi: "xem xét đưa ra khỏi quy hoạch; có thể cho thôi giữ chức vụ, bố trí công tác khác, cho từ chức hoặc bỏ phiếu tín nhiệm",
        en: "to be considered for removal from the plans; may be relieved, given other work, allowed to resign or put to a vote of confidence",
      },
      readIn: "account",
      source: "cpdanluat.thuvienphapluat.vn (203229)",
    },
  ],
} as const satisfies Regulation;
