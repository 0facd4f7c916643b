import { PLACE_WORDS } from "./bodies";
import { WORD_START, wholeWords } from "./wholeWords";

/**
 * A unit beside the bodies that the appendix has rows for: a school, a hospital, a section of a sở, … Whoever leads it
 * stands in no row by that alone, whatever the organ above is.
 */
export type OtherUnit = "company" | "sectionOfDepartment" | "unit";

const SCHOOL =
  "(nhà|hội đồng|các|khối) trường|hiệu trưởng|trường (cao đẳng|đại học|chính trị|trung (cấp|học)|tiểu học|mầm non|mẫu giáo|phổ thông|" +
  "dân tộc|ptdt\\S*|đào tạo|bồi dưỡng|nghề|dạy nghề|quân sự|th(pt|cs)?|cđ\\S*|đh\\S*|tc\\S*|mn)|học viện|phân hiệu";
const UNITS_BESIDE = wholeWords(
  SCHOOL,
  "bệnh viện( đa khoa)?|bv ?đk\\S*|bv|trạm y tế|(các|trưởng|phó) khoa",
  "đơn vị sự nghiệp|sự nghiệp công lập",
  "trung tâm|tt(yt|gdtx\\S*)",
  "(chi )?cục",
  "ban quản lý|bql\\S*",
  "công an|(các|lãnh đạo|chỉ huy|trưởng) đội|(ban|bộ) chỉ huy quân sự|(ban|bộ) chqs|(đồn|bộ đội) biên phòng",
  "kho bạc|bảo hiểm xã hội|bhxh|hải quan|ban quản trị",
);
const COMPANY = wholeWords("(tổng )?công ty|ct(cp|tnhh)|tập đoàn|ngân hàng|xí nghiệp|nhà máy|quỹ tín dụng");
const TEAM = /^[^\p{L}]*đội (?!ngũ)/u;

/** "các phòng thuộc Sở", "Phòng Tổ chức, Sở Nội vụ", "đơn vị trực thuộc Sở" */
const SECTION_OF_DEPARTMENT = new RegExp(
  `${WORD_START}(phòng|đơn vị|ban)(?! (không|chống|thủ))[^.;:]{0,80}((trực )?thuộc|của) (các )?sở(?!\\p{L})|` +
    `${WORD_START}phòng(?! (không|chống|thủ))( \\p{L}+){0,6} ?[-,(]? ?sở(?!\\p{L})(?! ?, ?ban)`,
  "u",
);

/** Agencies named one after another, of which a school or a centre may be one more. */
const AGENCIES = wholeWords("(sở|phòng),? (và )?ban", "ban,? (và )?ngành", "đoàn thể");
const ONE_MORE = new RegExp(
  `(, |; | và |, và )(các )?(${UNITS_BESIDE.source}|${COMPANY.source})`.replaceAll(WORD_START, ""),
  "gu",
);
/** "xã Trung Tâm", "huyện Trường Sa": places called like units. */
const PLACES_CALLED_SO = new RegExp(`${WORD_START}(${PLACE_WORDS}) (trường|trung tâm|đội)(?!\\p{L})`, "gu");

/** The unit a folded text names that has no row of its own; undefined where it names none. */
export function otherUnitIn(text: string): OtherUnit | undefined {
  if (SECTION_OF_DEPARTMENT.test(text)) return "sectionOfDepartment";
  const places = text.replace(PLACES_CALLED_SO, " ");
  const named = AGENCIES.test(places) ? places.replace(ONE_MORE, " ") : places;
  if (COMPANY.test(named)) return "company";
  return UNITS_BESIDE.test(named) || TEAM.test(named) ? "unit" : undefined;
}

/** Whether a folded text names a company that need not be the State's: "công ty cổ phần". */
export function namesJointStock(text: string): boolean {
  return JOINT_STOCK.test(text);
}

const JOINT_STOCK = wholeWords("cổ phần", "ctcp", "công ty cp", "tmcp");

/** Whether a folded text speaks of a section of an agency: "Phòng Tổ chức", "trưởng, phó các phòng". */
export function namesSection(text: string): boolean {
  return SECTION.test(text.replace(/(văn|quốc|hải|dự) phòng/g, " "));
}

const SECTION = wholeWords("phòng(?! (không|chống|thủ))");
