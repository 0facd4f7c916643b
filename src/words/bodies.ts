import { openingWords } from "./wholeWords";

/** The tier of the body; "unclear" when several fit, as with a thành phố of which it is not said whose it is. */
export type Tier = "province" | "district" | "commune" | "unclear";

/** The places that are of one tier by their kind alone. */
export const TIERS: Readonly<Record<string, Tier>> = {
  xã: "commune",
  phường: "commune",
  "thị trấn": "commune",
  "đặc khu": "commune",
  huyện: "district",
  quận: "district",
  "thị xã": "district",
  "thị uỷ": "district",
  tỉnh: "province",
};

/** These, and those that may be of any tier. */
export const PLACE_WORDS = [...Object.keys(TIERS), "thành phố|thành uỷ|tp\\.?"].join("|");

/** "Tỉnh ủy", "Huyện ủy", … */
export const PARTY_COMMITTEE = "(tỉnh|huyện|quận|thị|thành|đảng|cấp) uỷ";

/** Bodies of which the people voted on are leaders. */
export const LEADERS_BODIES =
  "hội đồng nhân dân|hđnd|uỷ ban nhân dân|ubnd|mặt trận|(ub)?mttq(vn)?|đoàn (thanh niên|tncs)|liên đoàn lao động|" +
  "hội (nông dân|(liên hiệp )?phụ nữ|lhpn|cựu chiến binh|ccb)";

/** Places and units that nobody is called by. */
export const UNITS =
  `${PLACE_WORDS}|${LEADERS_BODIES}|uỷ ban|hội đồng|hđtv|hđqt|đảng (uỷ|bộ)|chi (bộ|cục)|cơ quan|đơn vị|` +
  "công ty|doanh nghiệp|trung tâm|bệnh viện";

/** Units with words that a name may begin with too. */
export const NAMELIKE_UNITS = "phòng|sở|trường|tổ|cụm|hội(?! nghị)|công an|văn phòng|toà án|viện kiểm sát";

/** "Ban Văn Sở", "Hội Thị An": names of which the first word is a body's. */
const NOT_A_NAME = "(?!\\S+ (thị (?!uỷ|xã|trấn)|văn (?!hoá|phòng|học|thư|nghệ)))";

const BODIES =
  `${UNITS}|tổng công ty|btv|bch|ubkt|(thường trực|văn phòng) (${UNITS}|đảng|cấp)|cấp (tỉnh|huyện|xã|uỷ)|hội (liên hiệp|chữ thập|nd)|` +
  "khối (đảng|chính quyền|nhà nước|đoàn thể|mặt trận|mttq|dân vận|cơ quan|xã|huyện|doanh nghiệp)|" +
  "ban (thường vụ|chấp hành|tổ chức|tuyên giáo|dân vận|nội chính|kiểm tra|kinh tế|dân tộc|pháp chế|quản lý|giám đốc|chỉ huy)|" +
  "(các )?(sở, ban|ban, ngành|phòng, ban)|lãnh đạo(?! \\d)|toà án nhân|viện kiểm sát";

/** Begins with a body or a unit whose words nobody is called by. */
export const BODY = openingWords(`${NOT_A_NAME}(${BODIES})`);

/** Begins as section rows do: with such a body, or with words that a name may begin with too. */
export const GROUP_START = new RegExp(
  `^${NOT_A_NAME}(${BODIES}|đối tượng|(biểu|bảng|phụ lục)( số)? [\\divx]|chức (danh|vụ)|cán bộ (?!\\d)|thường trực|đoàn thể|quân sự|((lấy phiếu|người|đồng chí) )?bổ sung( |:|$)|` +
    `(${NAMELIKE_UNITS}|các|danh sách|khối|cấp|đảng|liên đoàn|ban|nhóm)( |$))`,
);
