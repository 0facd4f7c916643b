import {
  ballotsInCells,
  ballotsInColumns,
  ballotsInWords,
  bodiesInColumn,
  type InventedVote,
} from "../plan/inventedVote";
import type { SheetPlan } from "../plan/sheetPlan";

/** The sheets as they are planned. */
export const TRIAL_NAMES = ["Thử 1", "Thử 2", "Thử 3", "Thử 4"] as const;

/** Where the third vote stands on its sheet: its ballots returned, and the counts of its three people. */
export const THIRD_VOTE = {
  name: TRIAL_NAMES[2],
  returned: "C5",
  counts: "D9:F11",
  /** The counts of the person that is wrong on purpose: 8 + 3 + 0 marks on 10 ballots. */
  wrong: ["D10", "E10", "F10"],
  /** What must be typed into `wrong[1]` instead of 3. */
  right: 2,
} as const;

/** Four votes laid out in four ways: 17 people with every outcome there is, and one whose counts cannot be right. */
export function planTrialSheets(): readonly SheetPlan[] {
  return [
    ballotsInColumns(COMMITTEE, "(Số liệu để kiểm tra tiện ích sau khi cài đặt)"),
    ballotsInWords(FIRST_COMMUNE),
    ballotsInCells(SECOND_COMMUNE),
    bodiesInColumn(LEADERS),
  ];
}

/** Above half, half exactly at either level, half twice, nowhere half, and three quarters at "tín nhiệm thấp". */
const COMMITTEE: InventedVote = {
  name: TRIAL_NAMES[0],
  letterhead: ["HUYỆN ỦY THỬ NGHIỆM"],
  title: "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ĐỐI VỚI ỦY VIÊN BAN THƯỜNG VỤ HUYỆN ỦY",
  firstNumber: 1,
  issued: 20,
  returned: 20,
  votes: [
    { position: "Bí thư Huyện ủy", marks: [18, 2, 0] },
    { position: "Phó Bí thư Huyện ủy", marks: [10, 8, 2] },
    { position: "Trưởng Ban Tổ chức Huyện ủy", marks: [9, 10, 1] },
    { position: "Trưởng Ban Tuyên giáo Huyện ủy", marks: [9, 9, 2] },
    { position: "Trưởng Ban Dân vận Huyện ủy", marks: [10, 10, 0] },
    { position: "Chánh Văn phòng Huyện ủy", marks: [2, 3, 15] },
  ],
};

/** An odd number of ballots, and two thirds exactly at "tín nhiệm thấp". */
const FIRST_COMMUNE: InventedVote = {
  name: TRIAL_NAMES[1],
  letterhead: ["HUYỆN ỦY THỬ NGHIỆM", "ĐẢNG ỦY XÃ THỬ MỘT"],
  title: "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ĐỐI VỚI ỦY VIÊN BAN THƯỜNG VỤ ĐẢNG ỦY XÃ THỬ MỘT",
  firstNumber: 7,
  issued: 15,
  returned: 15,
  votes: [
    { position: "Bí thư Đảng ủy", marks: [8, 6, 1] },
    { position: "Phó Bí thư Thường trực Đảng ủy", marks: [7, 8, 0] },
    { position: "Phó Bí thư Đảng ủy, Chủ tịch UBND", marks: [7, 7, 1] },
    { position: "Ủy viên Ban Thường vụ Đảng ủy", marks: [5, 0, 10] },
  ],
};

/** Fewer ballots returned than issued; the second person has more marks than there are ballots. */
const SECOND_COMMUNE: InventedVote = {
  name: THIRD_VOTE.name,
  letterhead: ["HUYỆN ỦY THỬ NGHIỆM", "ĐẢNG ỦY XÃ THỬ HAI"],
  title: "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ĐỐI VỚI ỦY VIÊN BAN THƯỜNG VỤ ĐẢNG ỦY XÃ THỬ HAI",
  firstNumber: 11,
  issued: 11,
  returned: 10,
  votes: [
    { position: "Bí thư Đảng ủy", marks: [6, 3, 1] },
    { position: "Phó Bí thư Thường trực Đảng ủy", marks: [8, 3, 0] },
    { position: "Phó Bí thư Đảng ủy, Chủ tịch UBND", marks: [2, 7, 1] },
  ],
};

/** Several bodies in one table; half exactly at either level, and nowhere half. */
const LEADERS: Parameters<typeof bodiesInColumn>[0] = {
  name: TRIAL_NAMES[3],
  letterhead: ["HUYỆN THỬ NGHIỆM"],
  title:
    "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ĐỐI VỚI LÃNH ĐẠO HĐND, UBND, MTTQ VIỆT NAM VÀ CÁC ĐOÀN THỂ CHÍNH TRỊ - XÃ HỘI CẤP HUYỆN",
  firstNumber: 14,
  issued: 38,
  returned: 38,
  votes: [
    { body: "Hội đồng nhân dân huyện", position: "Chủ tịch HĐND", marks: [19, 18, 1] },
    { body: "Ủy ban nhân dân huyện", position: "Chủ tịch UBND", marks: [18, 19, 1] },
    { body: "Ủy ban MTTQ Việt Nam huyện", position: "Chủ tịch Ủy ban MTTQ Việt Nam", marks: [12, 12, 14] },
    { body: "Huyện đoàn", position: "Bí thư Huyện đoàn", marks: [36, 2, 0] },
  ],
};
