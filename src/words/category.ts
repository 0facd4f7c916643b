import type { Category } from "../counting/category";
import { LEADERS_BODIES, PARTY_COMMITTEE, PLACE_WORDS, TIERS, type Tier } from "./bodies";
import { fold } from "./fold";
import { otherUnitIn, type OtherUnit } from "./otherUnits";
import { remembered } from "./remembered";
import { withMarks } from "./withMarks";
import { WORD_START, wholeWords } from "./wholeWords";

/** The kind of people a text speaks of; "unclear" when it names several, or one that has no row in the appendix. */
export type Body = "committee" | "leaders" | "enterprise" | "unclear";

/** What one text says of the category of people. */
export interface Saying {
  readonly body?: Body;
  readonly tier?: Tier;
  /** Where the text speaks of people of several tiers, these. */
  readonly tiers?: readonly Tier[];
  /** The text is a number of the appendix ("1.3"), with words that agree with it. */
  readonly category?: Category;
  /** Speaks of a "Đảng ủy" without its tier: never the committee of a huyện or a tỉnh. */
  readonly partyCommittee?: boolean;
  /** Names a unit that has no row of its own. */
  readonly otherUnit?: OtherUnit;
  /** Nothing but posts of one body, whichever it is of: "Bí thư, Phó Bí thư", "Thường trực Đảng ủy". */
  readonly partOf?: "committee" | "leaders";
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
export const sayingOf = remembered((text) => readSaying(withoutReferences(withMarks(fold(text)))), 20_000);

/** "Mục 1.3", "(2.2) Cấp huyện": a number of the appendix and the words beside it. */
const ROW_NUMBER = /^(?:mục |đối tượng:? )?\(?([12][.,][123])\)?[.):]?(?:[\s-]+(.*))?$/;

/** The categories without body and tier, by the words of our own sheets and those that offices put for them. */
const STATED: ReadonlyMap<string, Category> = new Map([
  ["đơn vị sự nghiệp", "publicUnit"],
  ["đơn vị sự nghiệp công lập", "publicUnit"],
  ["công an", "police"],
  ["quân đội", "military"],
  ["đơn vị khác", "otherUnit"],
]);

/**
 * What a text says that states the category outright: the column Đối tượng, a line "Đối tượng: …". Here a number of
 * the appendix counts, by itself as in the form for three tiers; when the words beside it speak of another row, nothing
 * is clear.
 */
export function statedSayingOf(text: string): Saying {
  const [, number = "", beside = ""] = ROW_NUMBER.exec(fold(text)) ?? [];
  const stated = STATED.get(beside || fold(text));
  if (stated) return { category: stated };
  const rows = ROW_NUMBERS[number.replace(",", ".")];
  if (!rows) return sayingOf(text);
  const saying = sayingOf(beside);
  const category = rows.find((row) => agrees(saying, row));
  return category ? { ...saying, category } : { body: "unclear", tier: "unclear" };
}

/** A text that is a number of the appendix and nothing more, or with "Cấp huyện" as the appendix prints it. */
export function isRowNumber(text: string): boolean {
  const [found, , beside = ""] = ROW_NUMBER.exec(fold(text)) ?? [];
  return found !== undefined && /^(cấp (tỉnh|huyện|xã))?$/.test(beside);
}

function agrees({ body, tier }: Saying, category: Category): boolean {
  if (category === "stateEnterprise") return body !== "committee" && body !== "unclear";
  return category.startsWith(tier ?? "") && category.toLowerCase().endsWith(body ?? "");
}

/** Texts that only name a document, its date, its signer: they say who decreed, not who is voted on. */
const REFERENCE_LINE =
  /^\W*(kèm theo|theo |căn cứ|địa điểm|địa chỉ|thời gian|thực hiện|ban hành|số[: ]|tm\.|t\/m|kính gửi|nơi nhận|xác nhận)|ngày .{0,14}tháng/;
const DOCUMENT = "(quy định|kế hoạch|hướng dẫn|nghị quyết|công văn|quyết định|chỉ đạo|chỉ thị|báo cáo)";
const REFERENCE = new RegExp(
  "\\((kèm|theo|ban hành|thực hiện|căn cứ)[^)]*\\)?|" +
    `${WORD_START}(kèm theo|(theo|thực hiện) (các )?${DOCUMENT}|ban hành|của bộ chính trị|${DOCUMENT} số|` +
    "(tại|ở) ((hội nghị|cuộc họp|phiên họp)(?! (lấy|ghi|bỏ) phiếu( tín nhiệm)? (đối với|cho) )|hội trường|trụ sở|nhà văn hoá|trung tâm)|hội nghị (ban chấp hành|bch)|cơ quan (của )?đảng, (cơ quan )?nhà nước).*",
  "gu",
);

function withoutReferences(folded: string): string {
  if (REFERENCE_LINE.test(folded)) return "";
  return folded
    .replace(REFERENCE, " ")
    .replace(/(hợp tác|công|văn) xã|xã (hội|viên)(?!\p{L})|(cơ|trụ) sở/gu, " ");
}

function readSaying(text: string): Saying {
  if (text.trim() === "") return {};
  const body = bodyIn(text);
  const tier = tierIn(text, body);
  const partyCommittee = tier === undefined && /đảng uỷ/.test(text) ? true : undefined;
  const tiers = tier === "unclear" ? severalTiers(text) : undefined;
  return { body, tier, tiers, partyCommittee, otherUnit: otherUnitIn(text), partOf: wholeOf(text) };
}

const COMMITTEE = wholeWords(
  "ban thường vụ",
  "btv",
  "uvbtv",
  "uvtv",
  "uỷ viên thường vụ",
  `thường vụ(?= ${PARTY_COMMITTEE})`,
);
/** Managed, appointed or convened by the committee; or the committee of a mass organisation. */
const NOT_THE_COMMITTEE = new RegExp(
  WORD_START +
    "(diện|do|trình) (ban thường vụ|btv)|(ban thường vụ|btv)[^,;]{0,40} quản lý(?!\\p{L})|" +
    "(ban thường vụ|btv) (tỉnh |huyện |thành |thị |quận |xã )?(đoàn|hội|liên đoàn|công đoàn)(?!\\p{L})",
  "u",
);
const MANAGERS = wholeWords(
  "lđql",
  "lãnh đạo(,? (quản lý|chỉ huy)|( của)?( (các|hai|ba|2|3))? cấp| (tỉnh|huyện|quận|thị xã))",
);
const DEPARTMENT = "sở";
const LEADERS = wholeWords(
  LEADERS_BODIES,
  DEPARTMENT,
  "ban,? ngành",
  "phòng,? ban",
  "đoàn thể",
  "(tỉnh|huyện|quận|thị) đoàn",
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
  `${PARTY_COMMITTEE} viên`,
  `thường trực ${PARTY_COMMITTEE}`,
  "cán bộ (lãnh đạo )?chủ chốt",
  "(chức danh|chức vụ|đối tượng|đồng chí|cán bộ|thành phần) khác",
);

/** Groups of people by the words that name them. */
const NAMING: readonly (readonly [Body, RegExp])[] = [
  ["committee", COMMITTEE],
  ["leaders", LEADERS],
  ["enterprise", ENTERPRISE],
  ["unclear", NO_ROW],
];

/** The one body a text names. */
function bodyIn(text: string): Body | undefined {
  if (NOT_THE_COMMITTEE.test(text)) return "unclear";
  const named = new Set(NAMING.filter(([, words]) => words.test(text)).map(([body]) => body));
  if (MANAGERS.test(text) && !named.has("enterprise")) named.add("leaders");
  const [body] = named;
  return named.size > 1 ? "unclear" : body;
}

const PARTS: Readonly<Record<"committee" | "leaders", RegExp>> = {
  committee: listOf(
    `(thường trực|(phó )?bí thư( thường trực)?|uỷ viên( ban thường vụ| btv)?)( ${PARTY_COMMITTEE})?`,
  ),
  leaders: listOf("((phó )?chủ tịch|uỷ viên|thành viên|(phó )?trưởng ban|cấp (trưởng|phó))"),
};

/** Nothing but one or more of the same, under a number or none; the last may say where. */
function listOf(post: string): RegExp {
  return new RegExp(
    `^(\\(?([ivx]+|[a-z]|\\d+)[.)/:-]* )?(các )?(đồng chí )?(${post}(, |; | và |/| - ))*${post}( ${PARTY_COMMITTEE}[^,;]*)?$`,
    "u",
  );
}

function wholeOf(text: string): Saying["partOf"] {
  if (PARTS.committee.test(text)) return "committee";
  return PARTS.leaders.test(text) ? "leaders" : undefined;
}

/** From the most to the least specific: a body stands in the lowest tier its address names. */
const SPECIFIC: readonly Tier[] = ["commune", "district", "unclear", "province"];

const PLACE = new RegExp(wholeWords(PLACE_WORDS), "gu");

/** Party committees of forces, agencies and schools stand beside the tiers. */
const BESIDE_TIERS = new RegExp(
  WORD_START +
    "đảng (uỷ|bộ) (công an|quân|biên phòng|bộ|ban chỉ huy|khối|(các )?cơ quan|doanh nghiệp|trường|" +
    "bệnh viện|sở|ubnd|uỷ ban|hđnd|(tổng )?công ty|tập đoàn|chính phủ|học viện|trung tâm|viện)",
  "u",
);

const A_DEPARTMENT = wholeWords(DEPARTMENT);

/** The tier a text names: the first that is also the most specific, or that of "Ban Thường vụ Huyện ủy" itself. */
function tierIn(text: string, body: Body | undefined): Tier | undefined {
  if (BESIDE_TIERS.test(text)) return "unclear";
  const tiers = tiersIn(text);
  const [first] = tiers;
  if (!first) return tierWithoutPlace(text);
  if (isBesideDepartments(text, tiers)) return "unclear";
  const lowest = SPECIFIC.find((tier) => tiers.includes(tier));
  if (lowest === first) return first;
  return body === "committee" && lowest === committeeTier(text) ? lowest : "unclear";
}

/** A sở is the province's; "các cấp" are several tiers. */
function tierWithoutPlace(text: string): Tier | undefined {
  if (A_DEPARTMENT.test(text)) return "province";
  return SEVERAL_TIERS.test(text) ? "unclear" : undefined;
}

const SEVERAL_TIERS =
  /(lãnh đạo|cán bộ|chức danh)[^,;]{0,20},?( quản lý)?( của| ở)? (các|hai|ba|2|3) cấp(?!\p{L})/u;

/** "sở, huyện": the departments of a province and a lower tier in one list. */
function isBesideDepartments(text: string, tiers: readonly Tier[]): boolean {
  return A_DEPARTMENT.test(text) && !tiers.every((tier) => tier === "province");
}

function severalTiers(text: string): readonly Tier[] | undefined {
  if (SEVERAL_TIERS.test(text)) return ["province", "district", "commune"];
  const departments: readonly Tier[] = A_DEPARTMENT.test(text) ? ["province"] : [];
  const named = new Set([...tiersIn(text), ...departments]);
  named.delete("unclear");
  return named.size > 1 ? [...named] : undefined;
}

/** The tiers of the places in a text, in order. */
function tiersIn(text: string): Tier[] {
  const city = cityTier(text);
  return [...text.matchAll(PLACE)].map(([, place = ""]) => TIERS[place] ?? city);
}

/** A city counts only where it is said whose it is: "thuộc tỉnh" as a huyện, "trực thuộc Trung ương" as a tỉnh. */
function cityTier(text: string): Tier {
  if (/trực thuộc (trung ương|tw|t\.ư|tư)(?!\p{L})/u.test(text)) return "province";
  return /(?:^|[^\p{L}])thuộc tỉnh(?!\p{L})(?! uỷ)/u.test(text) ? "district" : "unclear";
}

/** The tier that follows "Ban Thường vụ" directly; undefined when several do. */
function committeeTier(text: string): Tier | undefined {
  const tiers = new Set([...text.matchAll(COMMITTEE_PLACE)].map(([, place = ""]) => TIERS[place]));
  const [tier] = tiers;
  return tiers.size === 1 ? tier : undefined;
}

const COMMITTEE_PLACE = new RegExp(
  `(?:ban thường vụ|btv) (?:(?:các|cấp|cấp uỷ|đảng uỷ|đảng bộ) )*(${PLACE_WORDS})(?!\\p{L})`,
  "gu",
);
