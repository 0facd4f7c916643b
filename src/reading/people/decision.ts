import type { Category } from "../../counting/category";
import type { CellRef } from "../../counting/cell";
import { NAMELIKE_UNITS, UNITS } from "../../words/bodies";
import { categoryOf, isRowNumber, sayingOf, statedSayingOf, type Saying } from "../../words/category";
import { fold } from "../../words/fold";
import { lineKind } from "../../words/lines";
import { speaksOfBallots } from "../cells/statement";

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
}

/** The category and the text that tells it, or the text that left it open. */
export type Decision = { readonly category: Category; readonly told: Source } | { readonly unclear: Source };

type Origin = "own" | "section" | "title" | "sheet" | "unit";

interface Told extends Saying {
  readonly source: Source;
  readonly origin: Origin;
}

/** Body and tier, each from the nearest text that gives it. Where texts pull apart the clerk is asked. */
export function decideCategory(sources: Sources): Decision {
  const told = toldBy(sources);
  const [first] = told;
  if (first?.origin === "own" && !first.body && !first.tier && !first.category)
    return { unclear: first.source };
  const body = told.find((one) => one.body ?? one.category);
  if (!body) return { unclear: whatToAskAbout(sources, told) };
  if (body.category) return { category: body.category, told: body.source };
  if (body.body === "unclear" || contradictsSheet(body, told)) return { unclear: body.source };
  const company = told.slice(0, told.indexOf(body)).find(isCompany);
  if (company && body.body !== "enterprise") return { unclear: company.source };
  return withTier(body, told, sources);
}

function withTier(body: Told, told: readonly Told[], sources: Sources): Decision {
  if (body.body === "enterprise") return { category: "stateEnterprise", told: body.source };
  const tier = nearestTier(body, told);
  const unclear = { unclear: tier?.source ?? whatToAskAbout(sources, told) };
  if (!tier || isOutranked(tier, told)) return unclear;
  const category = categoryOf(body.body, tier.tier);
  return category ? { category, told: body.source } : unclear;
}

/**
 * The nearest text with a tier. A letterhead yields to the tier said together with the body; any other text that says
 * another tier than the body's own leaves it open, which is told by leaving the tier unclear.
 */
function nearestTier(body: Told, told: readonly Told[]): Told | undefined {
  const able = told.filter((one) => {
    if (one.origin === "unit" && one !== body && !body.partyCommittee) return false;
    return one.tier && (!body.partyCommittee || one.tier === "commune");
  });
  const [nearest] = able;
  if (!nearest || !body.tier || nearest.tier === body.tier) return nearest;
  return isLetterhead(nearest) ? body : { ...nearest, tier: "unclear" };
}

/**
 * A letterhead may be that of the organ above, and the organ above may hold the vote: where the sheet's name has a lower
 * tier, or one with its own body, neither decides.
 */
function isOutranked(tier: Told, told: readonly Told[]): boolean {
  const sheet = told.find(isSheet);
  if (tier.origin !== "title" || !sheet?.tier || !(sheet.body || isLetterhead(tier))) return false;
  return RANKS.indexOf(sheet.tier) < RANKS.indexOf(tier.tier);
}

const RANKS: readonly Saying["tier"][] = ["unclear", "commune", "district", "province"];

/** A body named by a letterhead only, where the sheet's name says another. */
function contradictsSheet(body: Told, told: readonly Told[]): boolean {
  const sheet = told.find(isSheet)?.body;
  return isLetterhead(body) && sheet !== undefined && sheet !== body.body;
}

function isSheet({ origin }: Told): boolean {
  return origin === "sheet";
}

/** A section row of a company: whether of the State it does not say, and its people lead no agency named further up. */
function isCompany({ origin, source }: Told): boolean {
  return origin === "section" && /công ty/.test(fold(source.text));
}

/** A line that names an organ and nothing of the vote. */
function isLetterhead({ origin, source }: Told): boolean {
  return origin === "title" && !ABOUT_THE_VOTE.test(fold(source.text));
}

const ABOUT_THE_VOTE =
  /lấy phiếu|tín nhiệm|danh sách|biểu|bảng|kết quả|tổng hợp|đối với|đối tượng|uỷ viên|thành viên|lãnh đạo|chức danh|ban thường vụ|btv|kiểm phiếu|biên bản/;

/** A line "Đối tượng: …" above the table goes before the other lines above it. */
function toldBy({ own, sections, titles, titlesPart, head, sheet, unit }: Sources): Told[] {
  const title = titlesPart ? titles.find(({ text }) => !isAside(text)) : undefined;
  const lines = [...titles, ...head].map((source) => tellingLine(source, "title", source === title));
  const parting = isPart(sections) ? 1 : 0;
  const isExplicit = ({ source }: Told) => EXPLICIT.test(fold(source.text));
  return [
    ...(own ? [{ ...statedSayingOf(own.text), source: own, origin: "own" as const }] : []),
    ...sections.map((source, index) => tellingLine(source, "section", index === parting)),
    ...lines.filter(isExplicit),
    ...lines.filter((line) => !isExplicit(line)),
    tellingLine({ text: sheet }, "sheet", false),
    ...(unit ? [tellingUnit(unit)] : []),
  ];
}

/** The nearest section is a part ("Khối chính quyền") of the one it stands in. */
function isPart([nearest, outer]: readonly Source[]): boolean {
  return outer !== undefined && /\bkhối /.test(fold(nearest?.text ?? ""));
}

/** Of bodies only a Ban Thường vụ is named by a unit: others may be where a member of one works. */
function tellingUnit(source: Source): Told {
  const { body, tier } = sayingOf(source.text);
  return { body: body === "committee" ? body : undefined, tier, source, origin: "unit" };
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

/** A line that parts people into groups by words we do not know: neither a unit nor a mere title of the vote. */
function isOpaque(folded: string): boolean {
  return (
    !isUnit(folded) &&
    !speaksOfBallots(folded) &&
    !/(lấy|kiểm) phiếu|tín nhiệm|tiếp theo|danh sách kèm/.test(folded)
  );
}

const UNIT = new RegExp(
  `^(?!.*kiểm phiếu)(\\(?([ivx]+|[a-z]|\\d{1,2}(\\.\\d+)*)[.)/: -]+ ?)?(${UNITS}|${NAMELIKE_UNITS}|viện|ban(?! (thường vụ|chấp hành|ngành)|,))(?!\\p{L})(?= ?\\S)`,
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

/** What is asked about when no text gives the body, or the tier: the nearest that ought to have. */
function whatToAskAbout(sources: Sources, told: readonly Told[]): Source {
  const [section] = sources.sections;
  const lines = [...sources.titles, ...sources.head].filter(({ text }) => !speaksOfBallots(text));
  const title = lines.find(({ text }) => ABOUT_THE_VOTE.test(fold(text))) ?? lines[0];
  const partial = told.find(({ body, origin }) => body && origin !== "own");
  return sources.own ?? section ?? partial?.source ?? title ?? { text: sources.sheet };
}
