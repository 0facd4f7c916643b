import type { Category } from "../counting/category";
import type { CellRef } from "../counting/cell";
import { categoryOf, isRowNumber, sayingOf, statedSayingOf, type Saying } from "./category";
import { fold } from "./fold";
import { lineKind, PLACES } from "./lines";
import { speaksOfBallots } from "./statement";

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
  const stated = told[0];
  if (stated?.category) return { category: stated.category, told: stated.source };
  if (stated && stated.origin === "own" && !stated.body && !stated.tier) return { unclear: stated.source };
  const body = told.find((one) => one.body ?? one.category);
  if (!body) return { unclear: whatToAskAbout(sources, told) };
  if (body.category) return { category: body.category, told: body.source };
  if (body.body === "unclear" || contradictsSheet(body, told)) return { unclear: body.source };
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

/** A letterhead may be that of the organ above: where the sheet's name has a lower tier, it does not decide. */
function isOutranked(tier: Told, told: readonly Told[]): boolean {
  if (!isLetterhead(tier)) return false;
  const sheet = told.find(({ origin }) => origin === "sheet");
  return sheet?.tier !== undefined && sheet.tier !== tier.tier && ranks(sheet.tier) < ranks(tier.tier);
}

function ranks(tier: Saying["tier"]): number {
  return ["commune", "district", "province"].indexOf(tier ?? "unclear");
}

/** A body named by a letterhead only, where the sheet's name says another. */
function contradictsSheet(body: Told, told: readonly Told[]): boolean {
  const sheet = told.find(({ origin }) => origin === "sheet");
  return isLetterhead(body) && sheet?.body !== undefined && sheet.body !== body.body;
}

/** A line that names an organ and nothing of the vote. */
function isLetterhead({ origin, source }: Told): boolean {
  return origin === "title" && !ABOUT_THE_VOTE.test(fold(source.text));
}

const ABOUT_THE_VOTE =
  /lấy phiếu|tín nhiệm|danh sách|biểu|bảng|kết quả|tổng hợp|đối với|đối tượng|uỷ viên|thành viên|lãnh đạo|chức danh|ban thường vụ|btv|kiểm phiếu|biên bản/;

function toldBy({ own, sections, titles, titlesPart, head, sheet, unit }: Sources): Told[] {
  const told: Told[] = [];
  if (own) told.push({ ...statedSayingOf(own.text), source: own, origin: "own" });
  sections.forEach((source, index) => told.push(tellingLine(source, "section", index === 0)));
  const parting = titlesPart ? titles.find(({ text }) => !isAside(text)) : undefined;
  for (const source of titles) told.push(tellingLine(source, "title", source === parting));
  for (const source of head) told.push(tellingLine(source, "title", false));
  told.push({
    ...(isRowNumber(sheet) ? statedSayingOf(sheet) : sayingOf(sheet)),
    source: { text: sheet },
    origin: "sheet",
  });
  if (unit) told.push(tellingUnit(unit));
  return explicitFirst(told);
}

/** Of bodies only a Ban Thường vụ is named by a unit: others may be where a member of one works. */
function tellingUnit(source: Source): Told {
  const { body, tier } = sayingOf(source.text);
  return { body: body === "committee" ? body : undefined, tier, source, origin: "unit" };
}

/** A line "Đối tượng: …" above the table goes before the other lines above it. */
function explicitFirst(told: readonly Told[]): Told[] {
  const isExplicit = ({ origin, source }: Told) => origin === "title" && EXPLICIT.test(fold(source.text));
  const explicit = told.find(isExplicit);
  if (!explicit) return [...told];
  const before = told.filter(({ origin }) => origin === "own" || origin === "section");
  const rest = told.filter((one) => !before.includes(one) && one !== explicit);
  return [...before, explicit, ...rest];
}

const EXPLICIT = /^đối tượng( lấy phiếu( tín nhiệm)?)? ?:/;

function tellingLine(source: Source, origin: Origin, parts: boolean): Told {
  const folded = fold(source.text);
  const explicit = EXPLICIT.exec(folded)?.[0];
  const saying =
    explicit !== undefined
      ? statedSayingOf(folded.slice(explicit.length))
      : isRowNumber(folded)
        ? statedSayingOf(folded)
        : sayingOf(source.text);
  const silent = !saying.body && !saying.tier;
  const opaque = silent && (explicit !== undefined || (parts && !saying.partyCommittee && isOpaque(folded)));
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
    !/lấy phiếu|tín nhiệm|kiểm phiếu|phát ra|thu về|hợp lệ|tiếp theo|danh sách kèm/.test(folded)
  );
}

const UNIT = new RegExp(
  `^(\\(?([ivx]+|[a-z]|\\d{1,2}(\\.\\d+)*)[.)/: -]+ ?)?(${PLACES}|tp|đảng uỷ|đảng bộ|chi bộ|phòng|` +
    "ban(?! (thường vụ|chấp hành|ngành)|,)|sở|văn phòng|cơ quan|đơn vị|công ty|trung tâm|trường|bệnh viện|uỷ ban|ubnd|hđnd|" +
    "hội đồng|toà án|viện|công an|hội|tổ|cụm|chi cục|mặt trận|mttq|ubmttq)(?!\\p{L})(?= ?\\S)",
  "u",
);

/** Whether a line names a unit: a xã, a phòng, a đảng bộ, … */
export function isUnit(text: string): boolean {
  return UNIT.test(fold(text));
}

/** What is asked about when no text gives the body, or the tier: the nearest that ought to have. */
function whatToAskAbout(sources: Sources, told: readonly Told[]): Source {
  const [section] = sources.sections;
  const lines = [...sources.titles, ...sources.head].filter(({ text }) => !speaksOfBallots(text));
  const title = lines.find(({ text }) => ABOUT_THE_VOTE.test(fold(text))) ?? lines[0];
  const partial = told.find(({ body, origin }) => body && origin !== "own");
  return sources.own ?? section ?? partial?.source ?? title ?? { text: sources.sheet };
}
