import { isSameUnit, placesIn, unitNamed, withoutPlaces } from "../../src/words/unitNames";

test.each([
  ["Ban Thường vụ Đảng ủy Xã Lộc An Bình nhiệm kỳ 2025-2030", "xã Lộc An Bình"],
  ["ĐẢNG BỘ XÃ LỘC AN LẦN THỨ HAI", "xã Lộc An"],
  ["Đảng ủy xã Lộc An, huyện Bảo Lâm, tỉnh Lâm Đồng", "xã Lộc An; huyện Bảo Lâm; tỉnh Lâm Đồng"],
  ["BAN THƯỜNG VỤ HUYỆN ỦY BẢO LÂM", "huyện Bảo Lâm"],
  ["Thị xã Phú Mỹ", "thị xã Phú Mỹ"],
  ["TP. Đà Lạt", "thành phố Đà Lạt"],
  ["ĐẢNG ỦY PHƯỜNG 7 LẦN THỨ I", "phường 7"],
  ["ĐẢNG ỦY XÃ NĂM CĂN NĂM 2025", "xã Năm Căn"],
  ["XÃ ĐOÀN KẾT", "xã Đoàn Kết"],
  ["Tổng hợp xã Lộc An - Tổ 1", "xã Lộc An"],
  ["HUYỆN ỦY", ""],
  ["DO HĐND TỈNH BẦU", ""],
  ["ĐẢNG BỘ HUYỆN NĂM 2018", ""],
  ["TỈNH ĐOÀN LÂM ĐỒNG", ""],
  ["Hợp tác xã Lộc An", ""],
  ["Chính trị - xã hội Việt Nam", ""],
  ["Thành viên UBND cấp xã", ""],
])("“%s” names the places “%s”", (text, places) => {
  expect(
    placesIn(text)
      .map((place) => place.text)
      .join("; "),
  ).toBe(places);
});

test.each([
  ["UBND xã Lộc Hoà", "Xã Lộc Hòa"],
  ["ĐẢNG ỦY XÃ LỘC AN", "xã lộc an"],
  ["Lộc An", "UBND xã Lộc An"],
  ["Phường 01", "Phường 1"],
  ["Xã Đắk R'Măng", "xã Đắk R’Măng"],
  ["UBND xã Lộc An, huyện Bảo Lâm", "Xã Lộc An"],
])("“%s” and “%s” are one unit", (one, other) => {
  expect(isSameUnit(unitNamed(one), unitNamed(other))).toBe(true);
});

test.each([
  ["Xã Lộc An", "Xã Lộc An Bình"],
  ["Xã Lộc An", "Phường Lộc An"],
  ["Xã Lộc An", "Xã Lộc Ân"],
  ["Phường 1", "Phường 11"],
])("“%s” and “%s” are two units", (one, other) => {
  expect(isSameUnit(unitNamed(one), unitNamed(other))).toBe(false);
});

test("a question about many units is one: the names of places are left out of its words", () => {
  expect(withoutPlaces("Cán bộ chủ chốt xã Lộc An")).toBe(withoutPlaces("Cán bộ chủ chốt xã Đắk R'Măng"));
});
