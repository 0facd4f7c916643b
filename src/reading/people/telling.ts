import { NAMELIKE_UNITS, UNITS } from "../../words/bodies";
import { isRowNumber, sayingOf, statedSayingOf, type Saying } from "../../words/category";
import { fold } from "../../words/fold";
import { lineKind } from "../../words/lines";
import { withMarks } from "../../words/withMarks";
import { speaksOfBallots } from "../cells/statement";
import type { CellRef } from "../../counting/cell";

/*
 * The texts about a person, from the nearest, with what each says of the category.
 */

/** A text that may tell the category of people, and where it stands. */
export interface Source {
  readonly text: string;
  readonly cell?: CellRef;
}

/** The texts about one person, each list with the nearest first. */
export interface Sources {
  /** The person's own cell in the column Đối tượng. */
  readonly own?: Source;
  readonly sections: readonly Source[];
  /** The lines that stand right above this table and no other. */
  readonly titles: readonly Source[];
  /** Whether `titles` part this table from another one, as section rows part people. */
  readonly titlesPart: boolean;
  /** The head of the sheet, above its first table. */
  readonly head: readonly Source[];
  readonly sheet: string;
  /** The person's cell in the column Đơn vị: where they work, so only what nothing else says is taken from it. */
  readonly unit?: Source;
  /** The person's cell in the column Chức vụ: it tells nothing, and may pull apart from what is told. */
  readonly position?: Source;
}

export type Origin = "own" | "section" | "title" | "sheet" | "unit";

/** What one text says, and where it stands. */
export interface Told extends Saying {
  readonly source: Source;
  readonly origin: Origin;
}

/** A line "Đối tượng: …" above the table goes before the other lines above it. */
export function toldBy({ own, sections, titles, titlesPart, head, sheet, unit }: Sources): Told[] {
  const title = titlesPart ? titles.find(({ text }) => !isAside(text)) : undefined;
  const lines = [...titles, ...head].map((source) => tellingLine(source, "title", source === title));
  const parting = isPart(sections) ? 1 : 0;
  const isExplicit = ({ source }: Told) => EXPLICIT.test(fold(source.text));
  return withWholes([
    ...(own ? [{ ...statedSayingOf(own.text), source: own, origin: "own" as const }] : []),
    ...sections.map((source, index) => tellingLine(source, "section", index === parting)),
    ...lines.filter(isExplicit),
    ...lines.filter((line) => !isExplicit(line)),
    tellingLine({ text: sheet }, "sheet", false),
    ...(unit ? [tellingUnit(unit)] : []),
  ]);
}

/**
 * A section of posts is a part of the body whose title stands over it, one that is called like a place one of its
 * communes, and a "Khối Đảng" a part of the people whose body and tier the title says.
 */
function withWholes(told: readonly Told[]): Told[] {
  return told.map((one, index) => {
    const above = told.slice(index + 1);
    if (isOneOfCommunes(one, above) || isBlockOfTitle(one, above)) return { ...one, body: undefined };
    if (one.origin !== "section" || !one.partOf) return one;
    const whole = told.slice(index + 1).find(({ body, partOf }) => body && !partOf);
    return whole?.body === one.partOf ? { ...one, body: one.partOf } : one;
  });
}

/** "I. Lộc An" under "Ban Thường vụ Đảng ủy các xã". */
function isOneOfCommunes({ origin, body, source }: Told, above: readonly Told[]): boolean {
  const isUnknown = origin === "section" && body === "unclear" && sayingOf(source.text).body === undefined;
  if (!isUnknown || !isPlaceName(source.text)) return false;
  const title = above.find((one) => one.body);
  return title?.tier === "commune" && /(?:các|cấp) (xã|phường)/.test(fold(title.source.text));
}

/** "A. Khối Đảng" under "Cán bộ lãnh đạo, quản lý cấp tỉnh": words that we do not know and nothing else. */
function isBlockOfTitle({ origin, body, source }: Told, above: readonly Told[]): boolean {
  const isUnknown = origin === "section" && body === "unclear" && sayingOf(source.text).body === undefined;
  if (!isUnknown || !BLOCK.test(fold(source.text))) return false;
  const title = above.find((one) => one.body);
  return title?.origin === "title" && !isLetterhead(title) && title.body !== "unclear" && isOneTier(title);
}

function isOneTier({ tier }: Told): boolean {
  return tier !== undefined && tier !== "unclear";
}

/** A block of a tier's offices, and none of people who may have a row of their own or none at all. */
const BLOCK =
  /^\(?(?:(?:[ivx]{1,5}|[a-z]|\d{1,2})[.):/-]{0,2} )?(?:các )?(?:khối (?!.*(khác|lực lượng|vũ trang|quân|sự nghiệp|trung ương|ngành dọc|trực thuộc|hưu|bổ sung))|(?:cơ quan|ban)(?: xây dựng)? đảng|nhóm \d{1,2}$)/u;

/** Whether a text is nothing but two or three words with capitals, under a number or none: "Lộc An". */
export function isPlaceName(text: string): boolean {
  return PLACE_NAME.test(text.normalize("NFC"));
}

const PLACE_NAME =
  /^(?:\(?(?:[IVX]{1,5}|\p{Lu}|\d{1,2})[.)/:–-]{0,2} )?\p{Lu}\p{Ll}{1,8}(?: \p{Lu}\p{Ll}{1,8}){1,2}$/u;

/** The nearest section is a part ("Khối chính quyền") of the one it stands in. */
function isPart([nearest, outer]: readonly Source[]): boolean {
  return outer !== undefined && /\bkhối /.test(fold(nearest?.text ?? ""));
}

/** Of bodies only a Ban Thường vụ is named by a unit: others may be where a member of one works. */
function tellingUnit(source: Source): Told {
  const saying = sayingOf(source.text);
  return { ...saying, body: saying.body === "committee" ? saying.body : undefined, source, origin: "unit" };
}

const EXPLICIT = /^đối tượng( lấy phiếu( tín nhiệm)?)? ?:/;

function tellingLine(source: Source, origin: Origin, parts: boolean): Told {
  const folded = fold(source.text);
  const stated = folded.replace(EXPLICIT, "");
  const explicit = stated !== folded;
  const saying = explicit || isRowNumber(folded) ? statedSayingOf(stated) : sayingOf(folded);
  const silent = !saying.body && !saying.tier;
  const opaque = silent && (explicit || (parts && !saying.partyCommittee && isOpaque(folded)));
  return { ...saying, body: opaque ? "unclear" : saying.body, source, origin };
}

/** A line that only states ballots or adds up: it stands beside a title and is none. */
function isAside(text: string): boolean {
  return speaksOfBallots(text) || lineKind(text) === "total";
}

/** "Lần 1", "Đợt 2 (bổ sung)": when some were voted on, which says nothing of who they are. */
const TIME_OF_VOTE =
  /^\(?(?:(?:[ivx]{1,5}|[a-z]|\d{1,2})[.) ]{1,2})?(?:(?:lấy phiếu )?(?:lần|đợt|vòng)(?: thứ)?(?: số)? (?:\d{1,2}|[ivx]{1,4}|một|hai|ba|nhất|nhì)|năm 20\d\d)(?![\p{L}\d])/u;

/** A line that parts people into groups by words we do not know: neither a unit nor a mere title of the vote. */
function isOpaque(folded: string): boolean {
  return (
    !isUnit(folded) &&
    !TIME_OF_VOTE.test(folded) &&
    !speaksOfBallots(folded) &&
    !/(lấy|kiểm) phiếu|tín nhiệm|tiếp theo|bổ sung|danh sách kèm/.test(folded)
  );
}

const UNIT = new RegExp(
  `^(?!.*kiểm phiếu)(\\(?([ivx]+|[a-z]|\\d{1,2}(\\.\\d+)*)[.)/: -]+ ?)?(${UNITS}|${NAMELIKE_UNITS}|viện|thanh tra|đài|ban(?! (thường vụ|chấp hành|ngành)|,))(?!\\p{L})(?= ?\\S)`,
  "u",
);

/** Whether a line names a unit: a xã, a phòng, a đảng bộ, … */
export function isUnit(text: string): boolean {
  return UNIT.test(fold(text));
}

/** "Tổ 1": some of those who counted, and nobody's unit. */
export function isCountingTeam(text: string): boolean {
  return /^tổ( số)? (\d{1,2}|[ivx]{1,4})$/u.test(fold(text));
}

/** A line that names an organ and nothing of the vote. */
export function isLetterhead({ origin, source }: Told): boolean {
  return origin === "title" && !ABOUT_THE_VOTE.test(withMarks(fold(source.text)));
}

export const ABOUT_THE_VOTE =
  /lấy phiếu|tín nhiệm|danh sách|biểu|bảng|kết quả|tổng hợp|đối với|đối tượng|uỷ viên|thành viên|lãnh đạo|chức danh|ban thường vụ|btv|kiểm phiếu|biên bản/;
