import { bare, fold, foldWithPositions, shown } from "../../src/words/fold";
import { headingOf } from "../../src/words/heading";
import { isSectionNumber, lineKind, partsOfLine, totalIn } from "../../src/words/lines";
import { numberFormat } from "../../src/reading/cells/numberFormat";
import { withoutBallots } from "../../src/reading/cells/statement";

describe("fold", () => {
  it.each([
    ["  ĐẢNG\u00A0 Ủy\n", "đảng uỷ"],
    ["Hòa Thúy Khỏe quý", "hoà thuý khoẻ quý"],
    ["Uỷ ban".normalize("NFD"), "uỷ ban"],
    ["Tín\u200B nhiệm", "tín nhiệm"],
    ["Ðảng bộ – 1", "đảng bộ - 1"],
  ])("%j is compared as %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("knows where each character stood", () => {
    const { text, at } = foldWithPositions("Số phiếu".normalize("NFD"));
    expect(text).toBe("số phiếu");
    expect("Số phiếu".normalize("NFD").slice(at[3])).toBe("phiếu".normalize("NFD"));
  });

  it("keeps the length when marks go", () => {
    expect(bare("không hợp lệ")).toBe("khong hop le");
  });

  it("shows a text on one line", () => {
    expect(shown(" Nguyễn\u00A0Văn\nAn ")).toBe("Nguyễn Văn An");
  });
});

describe("headings", () => {
  it.each([
    ["Tín nhiệm cao", "high", undefined],
    ["TN\nCAO", "high", undefined],
    ["T.N thấp", "low", undefined],
    ["Tín nhiệm", "confident", undefined],
    ["Số phiếu tín nhiệm", "confident", "count"],
    ["Số phiếu đánh giá tín nhiệm", "confident", "count"],
    ["Phiếu TN thấp", "low", "count"],
    ["Tỷ lệ % TN cao", "high", "share"],
    ["Tỉ lệ phiếu tín nhiệm cao", "high", "share"],
    ["Tín nhiệm cao (phiếu)", "high", "count"],
    ["Tín nhiệm cao (số phiếu/tỷ lệ %)", "high", "mixed"],
    ["Kết quả lấy phiếu tín nhiệm", undefined, "count"],
    ["Mức độ tín nhiệm", undefined, undefined],
    ["Kết quả tín nhiệm", undefined, undefined],
    ["Tín nhiệm cao và tín nhiệm", undefined, undefined],
    ["Có tỷ lệ phiếu “Tín nhiệm cao” từ 50% trở lên", undefined, undefined],
    ["Người được lấy phiếu tín nhiệm", "name", "count"],
    ["Họ, tên", "name", undefined],
    ["Họ và tên đệm", "familyName", undefined],
    ["Số phiếu thu về", "returned", "count"],
    ["Số phiếu thu về và phát ra", undefined, "count"],
    ["Số phiếu thu về/phát ra", "returned", "count"],
    ["Hợp lệ/Thu về", "valid", "count"],
    ["Phiếu không hợp lệ", "invalid", "count"],
    ["Số phiếu hợp lệ", "valid", "count"],
    ["Đối tượng lấy phiếu", "category", "count"],
    ["Xử lý cán bộ tín nhiệm thấp", "handling", undefined],
    ["Chức vụ, đơn vị công tác", "position", undefined],
    ["Tổng hợp", undefined, undefined],
  ])("%j is %s, %s", (text, role, kind) => {
    const heading = headingOf(text);
    expect([heading.role, heading.kind]).toEqual([role, kind]);
  });
});

describe("lines", () => {
  it.each([
    ["Tổng cộng: 13 đồng chí", "total"],
    ["Tống Văn An", "other"],
    ["I. Ban Thường vụ Huyện ủy", "group"],
    ["Xã Lộc An", "group"],
    ["Đoàn Thị Hương", "other"],
    ["Khối Thị An", "other"],
    ["Cán bộ 001", "other"],
    ["TM. BAN KIỂM PHIẾU", "signature"],
    ["Bảo Lâm, ngày 24 tháng 6 năm 2022", "signature"],
    ["Ghi chú: không", "note"],
  ])("%j is a %s", (text, kind) => {
    expect(lineKind(text)).toBe(kind);
  });

  it.each([
    ["Cộng (I+II)", "label"],
    ["TỔNG SỐ: 04 đồng chí", "label"],
    ["Trang trước chuyển sang", "label"],
    ["Cộng xã Lộc An", "label"],
    ["Tỷ lệ chung (%)", "label"],
    ["Cao nhất", "label"],
    ["Cao Nhất Long", "name"],
    ["Bình Quân", "name"],
    ["Bình quân", "label"],
    ["Cộng Trang", "name"],
    ["Tổng công ty Điện lực", "none"],
    ["Nguyễn Văn Cộng", "none"],
  ])("%j adds up as a %s", (text, kind) => {
    expect(totalIn(text)).toBe(kind);
  });

  it.each([
    ["Ban Thường vụ Huyện ủy (phát ra 20 phiếu, thu về 18 phiếu)", "Ban Thường vụ Huyện ủy"],
    ["Xã Lộc An - Số phiếu thu về: 11", "Xã Lộc An"],
    ["Tổng số phiếu thu về: 11", ""],
    ["Hoàng Thu Lài", "Hoàng Thu Lài"],
  ])("%j without its ballots is %j", (text, rest) => {
    expect(withoutBallots(text)).toBe(rest);
  });

  it.each([
    ["A. Cấp huyện", "part", "Cấp huyện"],
    ["II - Cấp xã", "roman", "Cấp xã"],
    ["1. Xã Lộc An", "number", "Xã Lộc An"],
    ["Phần III - Ban Thường vụ cấp xã", "part", "Ban Thường vụ cấp xã"],
    ["III.1. Ban Thường vụ cấp xã", "underRoman", "Ban Thường vụ cấp xã"],
    ["II – Cấp xã", "roman", "Cấp xã"],
    ["Phan Thị Hai", "none", "Phan Thị Hai"],
    ["Xã Lộc An", "none", "Xã Lộc An"],
    ["K'Lình", "none", "K'Lình"],
  ])("%j is numbered as a %s", (text, numbering, rest) => {
    expect(partsOfLine(text)).toEqual({ numbering, rest });
  });

  it("tells a section's number from a person's", () => {
    expect(["I", "A", "IV.", "1", "12"].map(isSectionNumber)).toEqual([true, true, true, false, false]);
  });
});

describe("number formats", () => {
  it.each([
    ["General", "general", undefined],
    ["0.00%", "percent", 2],
    ['0.00"%"', "number", 2],
    ["dd/mm/yyyy", "date", undefined],
    ["[$-42A]d mmmm yyyy", "date", undefined],
    ['00" phiếu"', "number", 0],
    ["[Red]#,##0;-#,##0", "number", 0],
    ["@", "text", undefined],
  ])("%j shows a %s", (format, kind, decimals) => {
    expect(numberFormat(format)).toEqual(decimals === undefined ? { kind } : { kind, decimals });
  });
});
