import { ballotsRowIn } from "../../src/words/ballotRows";

describe("rows of ballots, told by their words", () => {
  it.each([
    ["Phiếu trắng", "spoilt"],
    ["Số phiếu trắng:", "spoilt"],
    ["- Phiếu hỏng", "spoilt"],
    ["Phiếu trắng / không hợp lệ", "spoilt"],
    ["Không hợp lệ", "spoilt"],
    ["Số phiếu không hợp lệ: 2", "spoilt"],
    ["Phiếu không đánh dấu", "spoilt"],
    ["Không đánh dấu", "spoilt"],
    ["Vắng", "absent"],
    ["Vắng mặt (có lý do)", "absent"],
    ["Đại biểu vắng mặt: 3 đại biểu", "absent"],
    ["Không bỏ phiếu", "absent"],
    ["Không tham gia bỏ phiếu", "absent"],
    ["Phiếu không thu về", "absent"],
    ["Không có ý kiến", "spoilt"],
    ["Hợp lệ", "valid"],
    ["Hop le", "valid"],
    ["PHIEU TRANG", "spoilt"],
    ["Tổng số phiếu hợp lệ", "valid"],
    ["a) Số phiếu phát ra", "issued"],
    ["Phiếu phát hành", "issued"],
    ["THU VỀ", "returned"],
    ["Tổng số phiếu thu về", "returned"],
  ] as const)("%s: %s", (text, kind) => {
    expect(ballotsRowIn(text)).toBe(kind);
  });

  it.each([
    "Trắng",
    "Hoàng Thu Lài",
    "Trần Hợp Lệ",
    "Hợp Lê",
    "Thu Vệ",
    "Vàng",
    "Đỗ Văn Vắng",
    "Phiếu Văn Trắng",
    "Hồng",
    "Tổng số phiếu",
    "Thu về Hà Nội",
    "Không",
  ])("%s is none", (text) => {
    expect(ballotsRowIn(text)).toBeUndefined();
  });
});
