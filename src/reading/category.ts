import type { Category } from "../counting/category";
import { fold } from "./fold";
import { remembered } from "./remembered";
import { wholeWords } from "./wholeWords";

/** The kind of people a text speaks of; "unclear" when it names several, or one that has no row in the appendix. */
export type Body = "committee" | "leaders" | "enterprise" | "unclear";

/** The tier of the body; "unclear" when several fit, as with a thành phố of which it is not said whose it is. */
export type Tier = "province" | "district" | "commune" | "unclear";

/** What one text says of the category of people. */
export interface Saying {
  readonly body?: Body;
  readonly tier?: Tier;
  /** The text is a number of the appendix ("1.3"), with words that agree with it. */
  readonly category?: Category;
  /** Speaks of a "Đảng ủy" without its tier: never the committee of a huyện or a tỉnh. */
  readonly partyCommittee?: boolean;
}

/** The rows of the form for three tiers and, after it where it differs, of the one for two. */
const ROW_NUMBERS: Readonly<Record<string, readonly Category[]>> = {
  "1.1": ["provinceCommittee"],
  "1.2": ["districtCommittee", "communeCommittee"],
  "1.3": ["communeCommittee"],
  "2.1": ["provinceLeaders"],
  "2.2": ["districtLeaders", "communeLeaders"],
  "2.3": ["stateEnterprise"],
};

/** Body and tier together; what is unclear has no category. */
export function categoryOf(body: Body | undefined, tier: Tier | undefined): Category | undefined {
  if (body === "enterprise") return "stateEnterprise";
  if (tier === undefined || tier === "unclear") return undefined;
  if (body === "committee") return `${tier}Committee`;
  return body === "leaders" ? `${tier}Leaders` : undefined;
}

/** What a text says. */
export const sayingOf = remembered((text) => readSaying(withoutReferences(fold(text))), 20_000);

/**
 * What a text says that states the category outright: the column Đối tượng, a line "Đối tượng: …". Here a number of
 * the appendix counts, by itself as in the form for three tiers; when the words beside it speak of another row, nothing
 * is clear.
 */
export function statedSayingOf(text: string): Saying {
  const match = /^(?:mục |đối tượng )?\(?([12])[.,]([123])\)?[.):]?(?:[\s-]+(.*))?$/.exec(fold(text));
  const rows = match && ROW_NUMBERS[`${match[1]}.${match[2]}`];
  if (!match || !rows) return sayingOf(text);
  const saying = sayingOf(match[3] ?? "");
  const category = rows.find((row) => agrees(saying, row));
  return category ? { ...saying, category } : { body: "unclear", tier: "unclear" };
}

/** A text that is a number of the appendix and nothing more, or with "Cấp huyện" as the appendix prints it. */
export function isRowNumber(text: string): boolean {
  return /^(mục |đối tượng:? )?\(?[12]\.[123]\)?\.?( ?-? ?cấp (tỉnh|huyện|xã))?$/.test(fold(text));
}

function agrees({ body, tier }: Saying, category: Category): boolean {
  if (category === "stateEnterprise")
    return body === undefined || body === "enterprise" || body === "leaders";
  const ending = body && (ENDING[body] ?? "?");
  return category.startsWith(tier ?? "") && category.endsWith(ending ?? "");
}

const ENDING: Readonly<Partial<Record<Body, string>>> = { committee: "Committee", leaders: "Leaders" };

/** Texts that only name a document, its date, its signer: they say who decreed, not who is voted on. */
const REFERENCE_LINE =
  /^\W*(kèm theo|theo |căn cứ|thực hiện|ban hành|số[: ]|tm\.|t\/m|kính gửi|nơi nhận|xác nhận)|ngày .{0,14}tháng/;
const REFERENCE = new RegExp(
  "\\((kèm|theo|ban hành|thực hiện|căn cứ)[^)]*\\)?|" +
    "(?<!\\p{L})(kèm theo|(theo|thực hiện) (các )?(quy định|kế hoạch|hướng dẫn|nghị quyết|công văn|quyết định|chỉ đạo|chỉ thị|báo cáo)|" +
    "ban hành|của bộ chính trị|(báo cáo|quy định|kế hoạch|hướng dẫn|quyết định|công văn|nghị quyết) số|" +
    "tại (hội nghị|cuộc họp|phiên họp)|hội nghị (ban chấp hành|bch)|" +
    "cơ quan (của )?đảng, (cơ quan )?nhà nước).*",
  "gu",
);

function withoutReferences(folded: string): string {
  if (REFERENCE_LINE.test(folded)) return "";
  return folded.replace(REFERENCE, " ").replace(/(hợp tác|công) xã|xã (hội|viên)(?!\p{L})/gu, " ");
}

function readSaying(text: string): Saying {
  if (text.trim() === "") return {};
  const body = bodyIn(text);
  const tier = tierIn(text, body);
  const partyCommittee = tier === undefined && /đảng uỷ/.test(text) ? true : undefined;
  return { body, tier, partyCommittee };
}

const COMMITTEE = wholeWords(
  "ban thường vụ",
  "btv",
  "uvbtv",
  "uvtv",
  "uỷ viên thường vụ",
  "thường vụ(?= (tỉnh uỷ|huyện uỷ|thị uỷ|quận uỷ|đảng uỷ|thành uỷ|cấp uỷ))",
);
/** Managed, appointed or convened by the committee; or the committee of a mass organisation. */
const NOT_THE_COMMITTEE = new RegExp(
  "(?<!\\p{L})(diện|do|trình) (ban thường vụ|btv)|(ban thường vụ|btv)[^,;]{0,40} quản lý(?!\\p{L})|" +
    "(ban thường vụ|btv) (tỉnh |huyện |thành |thị |quận |xã )?(đoàn|hội|liên đoàn|công đoàn)(?!\\p{L})",
  "u",
);
const MANAGERS = wholeWords(
  "lãnh đạo,? quản lý",
  "lãnh đạo,? chỉ huy",
  "lãnh đạo (của )?cấp",
  "lãnh đạo (tỉnh|huyện|quận|thị xã)",
);
const LEADERS = wholeWords(
  "hđnd",
  "hội đồng nhân dân",
  "ubnd",
  "uỷ ban nhân dân",
  "(?<!(cơ|trụ) )sở",
  "ban,? ngành",
  "phòng,? ban",
  "mttq",
  "mttqvn",
  "ubmttq",
  "ubmttqvn",
  "mặt trận",
  "đoàn thể",
  "(tỉnh|huyện|quận|thị) đoàn",
  "đoàn thanh niên",
  "đoàn tncs",
  "hội nông dân",
  "hội (liên hiệp )?phụ nữ",
  "hội lhpn",
  "hội cựu chiến binh",
  "hội ccb",
  "liên đoàn lao động",
);
const ENTERPRISE = wholeWords(
  "doanh nghiệp",
  "dn nhà nước",
  "dnnn",
  "hđtv",
  "hội đồng thành viên",
  "hđqt",
  "hội đồng quản trị",
  "tổng giám đốc",
);
/** Groups of people that have no row in the appendix, or more than one. */
const NO_ROW = wholeWords(
  "ban chấp hành",
  "bch",
  "cấp uỷ viên",
  "(tỉnh|huyện|quận|thị|thành|đảng) uỷ viên",
  "thường trực (tỉnh|huyện|quận|thị|thành|đảng|cấp) uỷ",
  "cán bộ chủ chốt",
  "cán bộ lãnh đạo chủ chốt",
  "(chức danh|chức vụ|đối tượng|đồng chí|cán bộ|thành phần) khác",
);

/** The one body a text names. */
function bodyIn(text: string): Body | undefined {
  if (NOT_THE_COMMITTEE.test(text)) return "unclear";
  const named: Body[] = [];
  if (COMMITTEE.test(text)) named.push("committee");
  if (LEADERS.test(text)) named.push("leaders");
  if (ENTERPRISE.test(text)) named.push("enterprise");
  if (NO_ROW.test(text)) named.push("unclear");
  if (MANAGERS.test(text) && !named.includes("enterprise") && !named.includes("leaders"))
    named.push("leaders");
  const [body] = named;
  return named.length > 1 ? "unclear" : body;
}

interface Mention {
  readonly tier: Tier;
  readonly at: number;
}

/** From the most to the least specific: a body stands in the lowest tier its address names. */
const SPECIFIC: readonly Tier[] = ["commune", "district", "unclear", "province"];

const TIER_WORDS: readonly (readonly [Tier, RegExp])[] = [
  ["commune", new RegExp(wholeWords("(?<!thị )(xã|phường|thị trấn|đặc khu)"), "gu")],
  ["district", new RegExp(wholeWords("huyện|quận|thị (xã|uỷ)"), "gu")],
  ["province", new RegExp(wholeWords("tỉnh"), "gu")],
];
const CITY = new RegExp(wholeWords("thành (phố|uỷ)|tp\\.?"), "gu");

/** Party committees of forces, agencies and schools stand beside the tiers. */
const BESIDE_TIERS = new RegExp(
  "(?<!\\p{L})đảng (uỷ|bộ) (công an|quân|biên phòng|bộ (đội|chỉ huy|tư lệnh)|ban chỉ huy|khối|(các )?cơ quan|doanh nghiệp|trường|" +
    "bệnh viện|sở|ubnd|uỷ ban|hđnd|công ty|tổng công ty|tập đoàn|chính phủ|học viện|trung tâm|viện)",
  "u",
);

const DEPARTMENT = wholeWords("(?<!(cơ|trụ) )sở");

/** The tier a text names: the first that is also the most specific, or that of "Ban Thường vụ Huyện ủy" itself. */
function tierIn(text: string, body: Body | undefined): Tier | undefined {
  if (BESIDE_TIERS.test(text)) return "unclear";
  const mentions = mentionsIn(text);
  const [first] = mentions;
  if (!first) return DEPARTMENT.test(text) ? "province" : undefined;
  const lowest = SPECIFIC.find((tier) => mentions.some((mention) => mention.tier === tier));
  if (lowest === first.tier) return first.tier;
  return body === "committee" && lowest === committeeTier(text) ? lowest : "unclear";
}

function mentionsIn(text: string): Mention[] {
  const { plain, cityTier } = withCities(text);
  const mentions: Mention[] = [];
  for (const { index } of plain.matchAll(CITY)) mentions.push({ tier: cityTier, at: index });
  for (const [tier, pattern] of TIER_WORDS)
    for (const { index } of plain.matchAll(pattern)) mentions.push({ tier, at: index });
  return mentions.sort((a, b) => a.at - b.at);
}

/** A city counts only where it is said whose it is: "thuộc tỉnh" as a huyện, "trực thuộc Trung ương" as a tỉnh. */
function withCities(text: string): { plain: string; cityTier: Tier } {
  if (text.search(CITY) < 0) return { plain: text, cityTier: "unclear" };
  if (/trực thuộc (trung ương|tw|t\.ư|tư)(?!\p{L})/u.test(text)) return { plain: text, cityTier: "province" };
  const ofProvince = /\(?(?<!\p{L})(trực )?thuộc tỉnh(?!\p{L})(?! uỷ)/u;
  if (!ofProvince.test(text)) return { plain: text, cityTier: "unclear" };
  return { plain: text.replace(ofProvince, (found) => " ".repeat(found.length)), cityTier: "district" };
}

/** The tier that follows "Ban Thường vụ" directly; undefined when several do. */
function committeeTier(text: string): Tier | undefined {
  const tiers = new Set<Tier>();
  for (const { 2: name = "" } of text.matchAll(
    /(ban thường vụ|btv) (?:(?:các|cấp|cấp uỷ|đảng uỷ|đảng bộ) )*(huyện|quận|thị xã|thị uỷ|tỉnh|xã|phường|thị trấn|đặc khu)(?!\p{L})/gu,
  ))
    tiers.add(TIER_WORDS.find(([, pattern]) => ` ${name}`.search(pattern) >= 0)?.[0] ?? "unclear");
  const [tier] = tiers;
  return tiers.size === 1 ? tier : undefined;
}
