import { CATEGORIES, type Category } from "../../src/counting/category";
import { categoryOf, sayingOf, statedSayingOf } from "../../src/words/category";
import { CATEGORY_NAMES } from "../../src/strings/terms";

function categoryIn(text: string): Category | undefined {
  const { body, tier, category } = statedSayingOf(text);
  return category ?? categoryOf(body, tier);
}

describe("đối tượng", () => {
  it.each([
    ["Ban Thường vụ Tỉnh ủy", "provinceCommittee"],
    ["BTV Huyện uỷ", "districtCommittee"],
    ["Ủy viên BTV Thị ủy", "districtCommittee"],
    ["Ban Thường vụ Quận ủy 1, thành phố Hồ Chí Minh", "districtCommittee"],
    ["Ban Thường vụ Đảng ủy xã Lộc An, huyện Bảo Lâm", "communeCommittee"],
    ["BTV Đảng ủy thị trấn Lộc Thắng trực thuộc Huyện ủy Bảo Lâm", "communeCommittee"],
    ["BTV Đảng ủy đặc khu Phú Quốc", "communeCommittee"],
    ["Tỉnh ủy Lâm Đồng - Ban Thường vụ Huyện ủy Bảo Lâm", "districtCommittee"],
    ["HĐND, UBND tỉnh", "provinceLeaders"],
    ["Lãnh đạo các sở, ban, ngành tỉnh", "provinceLeaders"],
    ["MTTQ và các đoàn thể chính trị - xã hội huyện", "districtLeaders"],
    ["UBND thị xã", "districtLeaders"],
    ["UBND thành phố Đà Lạt (thuộc tỉnh)", "districtLeaders"],
    ["BTV Thành ủy trực thuộc Trung ương", "provinceCommittee"],
    ["Lãnh đạo doanh nghiệp nhà nước", "stateEnterprise"],
    ["Phó Tổng giám đốc", "stateEnterprise"],
    ["1.3", "communeCommittee"],
    ["2,3", "stateEnterprise"],
    ["1.2. Ban Thường vụ cấp huyện", "districtCommittee"],
    ["1.2", "districtCommittee"],
    ["1.2. Ban Thường vụ cấp xã", "communeCommittee"],
    ["2.2. Lãnh đạo HĐND, UBND cấp xã", "communeLeaders"],
    ["UBND xã Lộc An", "communeLeaders"],
  ])("%j is %s", (text, category) => {
    expect(categoryIn(text)).toBe(category);
  });

  it.each([
    "BTV Thành ủy Đà Lạt",
    "UBND thành phố Đà Lạt, tỉnh Lâm Đồng",
    "Đảng ủy Công an huyện",
    "BTV Đảng ủy Khối các cơ quan tỉnh",
    "BTV Huyện đoàn",
    "Cán bộ diện Ban Thường vụ Huyện ủy quản lý",
    "Ủy viên Ban Chấp hành Đảng bộ huyện",
    "BTV Huyện ủy và lãnh đạo UBND huyện",
    "BTV Huyện ủy và các xã",
    "1.2. Lãnh đạo cấp tỉnh",
    "1.4",
    "Hợp tác xã Lộc An",
  ])("%j is asked about", (text) => {
    expect(categoryIn(text)).toBeUndefined();
  });

  it.each([
    ["Trường Cao đẳng Lộc Thắng", "unit"],
    ["Trung tâm Y tế huyện", "unit"],
    ["Bệnh viện Đa khoa tỉnh", "unit"],
    ["Học viện Chính trị khu vực", "unit"],
    ["Hiệu trưởng, phó hiệu trưởng các trường thuộc huyện", "unit"],
    ["Lãnh đạo các đơn vị sự nghiệp thuộc huyện", "unit"],
    ["Chi cục Kiểm lâm", "unit"],
    ["Ban Quản lý dự án", "unit"],
    ["Công an huyện Bảo Lâm", "unit"],
    ["Đội Quản lý thị trường số 1", "unit"],
    ["Công ty cổ phần Cao su", "company"],
    ["Đảng ủy Công ty TNHH MTV Cấp nước", "company"],
    ["Trưởng, phó các phòng thuộc Sở", "sectionOfDepartment"],
    ["Phòng Tổ chức - Sở Nội vụ", "sectionOfDepartment"],
    ["Các phòng, ban của Trường Cao đẳng Lộc Thắng", "unit"],
  ])("%j names a unit without a row of its own", (text, unit) => {
    expect(sayingOf(text).otherUnit).toBe(unit);
  });

  it.each([
    "Sở Tài nguyên và Môi trường",
    "Lãnh đạo các sở, ban, ngành, trường cao đẳng tỉnh",
    "Đảng ủy xã Trung Tâm",
    "UBND huyện Trường Sa",
    "Trường Sơn",
    "Văn phòng UBND tỉnh",
    "Phòng Nội vụ huyện",
    "Ban Thường vụ Huyện ủy",
    "Cán bộ diện Ban Thường vụ Huyện ủy quản lý",
    "Hội đồng nhân dân",
    "Địa điểm: Hội trường Trung tâm Chính trị huyện",
    "Kết quả lấy phiếu tín nhiệm tại Trung tâm Hội nghị tỉnh",
    "Lãnh đạo các sở, ban, ngành, đơn vị sự nghiệp tỉnh",
  ])("%j names none", (text) => {
    expect(sayingOf(text).otherUnit).toBeUndefined();
  });

  it.each([
    ["Lãnh đạo sở, huyện", ["district", "province"]],
    ["UBND tỉnh - Cán bộ lãnh đạo sở, huyện", ["province", "district"]],
    ["Lãnh đạo, quản lý các cấp", ["province", "district", "commune"]],
    ["BTV Thành ủy Đà Lạt", undefined],
    ["Chính quyền địa phương hai cấp", undefined],
    ["Lãnh đạo Sở Nội vụ tỉnh", undefined],
  ])("%j speaks of people of the tiers %j", (text, tiers) => {
    expect(sayingOf(text).tiers).toEqual(tiers);
  });

  it.each(CATEGORIES)("%s is known by the words of our own sheets", (category) => {
    const { body, tier, category: stated } = statedSayingOf(CATEGORY_NAMES.vi[category]);
    expect(stated ?? categoryOf(body, tier)).toBe(category);
  });

  it.each([
    "(Kèm theo Báo cáo số 121-BC/HU của Ban Thường vụ Huyện ủy Bảo Lâm)",
    "theo Quy định số 20-QĐ/TU của Ban Thường vụ Tỉnh ủy",
    "TM. BAN THƯỜNG VỤ HUYỆN ỦY",
    "lãnh đạo trong cơ quan Đảng, Nhà nước, Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội",
    "ổn định xã hội",
    "Khối Văn xã",
    "Khối Văn hóa - Xã hội",
  ])("%j says nothing of who is voted on", (text) => {
    const { body, tier } = sayingOf(text);
    expect([body, tier]).toEqual([undefined, undefined]);
  });
});
