import { TIERS, type Tier } from "./bodies";
import { fold, shown } from "./fold";

/** How a unit is called, parted so that "UBND xã Lộc An", "ĐẢNG BỘ XÃ LỘC AN" and "Lộc An" are seen to be one. */
export interface UnitName {
  /** "xã", "phường", …; none where only a name stands. */
  readonly kind?: string;
  /** The name alone, folded. */
  readonly name: string;
  /** As it is shown: "xã Lộc An". */
  readonly text: string;
  readonly tier?: Tier;
}

/** Kinds of places, the longer before what they end with; "thị xã" is no "xã". */
const KIND = "thị trấn|thị xã|đặc khu|phường|xã|huyện|quận|thành phố|tp\\.?|tỉnh|thị|thành";
/** "huyện ủy Bảo Lâm": the place of a Party committee. */
const PLACE = new RegExp(`(^|[^\\p{L}])(${KIND})(?: (?:uỷ|ủy))? +(?=[\\p{Lu}\\d])`, "giu");
const NAME_WORD = /^[\p{Lu}\d][\p{L}\p{M}\d'’-]*/u;
/** What follows a name in a line of capitals, where nothing else tells its end. */
const AFTER_NAME =
  /^(nhiệm kỳ|khoá|năm \d|ngày|tháng|lần (thứ|\d|[ivx])|đợt|tỉnh|huyện|quận|xã|phường|thị (xã|trấn|uỷ)|thành (phố|uỷ)|tp|đảng (uỷ|bộ|viên)|ban (thường|chấp|tổ)|hội (đồng|nghị)|uỷ ban|hđnd|ubnd|mttq|kết quả|lấy phiếu|đối với|theo|tại|của|các|thuộc|và)(?!\p{L})/u;
/** What may follow a kind of place in capitals, and begins no name: "HUYỆN ỦY", "DO HĐND TỈNH BẦU", "XÃ NĂM 2025"; not "Năm Căn". */
const NO_NAME =
  /^(uỷ|phố|trấn|bầu(?! \p{L})|bầu (ra|và|hoặc|giữ|các)|năm \d|lần (thứ|\d|[ivx])|đợt|số \D|thu về|phát ra|do (hđnd|hội|ban|đại)|trực thuộc|quản lý|danh sách|về|được|là|hoặc|lãnh đạo|tín nhiệm|và|theo|của|các)(?!\p{L})/u;
/** "Tỉnh đoàn", "Huyện đoàn". */
const YOUTH = /^(tỉnh|huyện|quận|thị|thành) đoàn(?!\p{L})/u;
const MOST_WORDS = 5;

/** "xã hội", "hợp tác xã", "thành viên", "thị trường": words in which a kind of place is none. */
const NO_PLACE = /^(xã (hội|viên|luận)|thành (viên|phần|tích|lập|uỷ viên)|thị trường)/u;

/** The places that a text names, in its order: "Đảng ủy xã Lộc An, huyện Bảo Lâm" names two. */
export function placesIn(text: string): readonly UnitName[] {
  const line = shown(text);
  const found: UnitName[] = [];
  for (const { 0: whole, 1: before = "", 2: kind = "", index } of line.matchAll(PLACE)) {
    const start = index + before.length;
    const isPart = /(thị|hợp tác|văn) $/iu.test(line.slice(0, start));
    const name = nameAt(line.slice(index + whole.length));
    const opening = fold(line.slice(start));
    if (name === "" || isPart || NO_PLACE.test(opening) || YOUTH.test(opening)) continue;
    found.push(placeOf(kind, name));
  }
  return found;
}

/** The words of a name from the beginning of a text. */
function nameAt(text: string): string {
  const words: string[] = [];
  let rest = text;
  if (NO_NAME.test(fold(text))) return "";
  while (words.length < MOST_WORDS) {
    if (AFTER_NAME.test(fold(rest))) break;
    const [word] = NAME_WORD.exec(rest) ?? [];
    if (word === undefined) break;
    words.push(word);
    const next = rest.slice(word.length);
    if (!next.startsWith(" ")) break;
    rest = next.slice(1);
  }
  return words.join(" ");
}

function placeOf(written: string, name: string): UnitName {
  const kind = KIND_OF[fold(written).replace(".", "")] ?? fold(written);
  return { kind, name: nameKey(name), text: `${kind} ${inTitleCase(name)}`, tier: TIERS[kind] };
}

const KIND_OF: Readonly<Record<string, string>> = { tp: "thành phố", thành: "thành phố", thị: "thị xã" };

function inTitleCase(name: string): string {
  return name === name.toUpperCase() ? inCapitals(name.toLowerCase()) : name;
}

function inCapitals(lower: string): string {
  return lower.replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A name as it is compared: folded, without apostrophes ("Đắk R'Măng") and the 0 of "Phường 01". */
function nameKey(name: string): string {
  return fold(name)
    .replace(/['’‘`]/g, "")
    .replace(/ ?- ?/g, "-")
    .replace(/(^| )0+(?=\d)/g, "$1");
}

/** Words of bodies before the name of a place or a unit. */
const BODY_WORDS =
  /^((ban (thường vụ|chấp hành)|btv|bch|thường trực|lãnh đạo|đảng (uỷ|bộ)|uỷ ban (nhân dân|mttq( việt nam)?)|ubnd|hội đồng nhân dân|hđnd|ubmttq|mttq|đ\/c|đồng chí|các|đơn vị:?|và|-|,) ?)+(?=\S)/u;

/** The unit that a text is nothing but the name of: a line of a list, a title of a file. */
export function unitNamed(text: string): UnitName {
  const line = shown(text);
  const [first, ...others] = placesIn(line === line.toLowerCase() ? inCapitals(line) : line);
  if (first) return others.reduce((lowest, one) => (isLower(one, lowest) ? one : lowest), first);
  return { name: nameKey(fold(line).replace(BODY_WORDS, "")), text: line };
}

const RANKS: readonly (Tier | undefined)[] = ["commune", "district", "unclear", "province", undefined];

/** Whether a place lies in another's tier or below: a commune names its province too. */
export function isLower(one: UnitName, other: UnitName): boolean {
  return RANKS.indexOf(one.tier) < RANKS.indexOf(other.tier);
}

/** Whether both may be one unit: the same name, and the same kind where both say it. */
export function isSameUnit(one: UnitName, other: UnitName): boolean {
  return (
    one.name === other.name && (one.kind === other.kind || one.kind === undefined || other.kind === undefined)
  );
}

/** A text without the names of places, so that one question is asked of the same words about many units. */
export function withoutPlaces(text: string): string {
  const names = placesIn(text).map(({ kind = "", text: place }) => fold(place).slice(kind.length + 1));
  return names.reduce((rest, name) => rest.replace(name, "…"), fold(text));
}
