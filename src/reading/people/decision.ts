import type { Category } from "../../counting/category";
import { tierOfLeader } from "../../words/agencies";
import { categoryOf, type Saying } from "../../words/category";
import { PARTY_COMMITTEE } from "../../words/bodies";
import { fold } from "../../words/fold";
import { speaksOfBallots } from "../cells/statement";
import { ofAnotherBody, unitWithoutRow } from "./otherUnit";
import { ABOUT_THE_VOTE, isLetterhead, toldBy, type Source, type Sources, type Told } from "./telling";

/** The category and the text that tells it, or the text that left it open, with the sheet's name where that says otherwise. */
export type Decision =
  | { readonly category: Category; readonly told: Source }
  | { readonly unclear: Source; readonly against?: string };

/** Body and tier, each from the nearest text that gives it. Where texts pull apart the clerk is asked. */
export function decideCategory(sources: Sources): Decision {
  const decision = decisionOf(sources);
  if (sources.own || !("category" in decision)) return decision;
  const other = ofAnotherBody(sources, decision.category);
  return other ? { unclear: other } : decision;
}

function decisionOf(sources: Sources): Decision {
  const told = toldBy(sources);
  const [first] = told;
  if (first?.origin === "own" && !first.body && !first.tier && !first.category)
    return { unclear: first.source };
  const body = told.find((one) => one.body ?? one.category);
  if (!body) return byAgency(sources, told) ?? { unclear: whatToAskAbout(sources, told) };
  if (body.category) return { category: body.category, told: body.source };
  if (body.body === "unclear" || contradictsSheet(body, told)) return { unclear: body.source };
  const tier = nearestTier(body, told);
  const asked = unitWithoutRow(told, body, tier) ?? (isLetterheadAlone(body, told) ? body : undefined);
  if (asked) return { unclear: asked.source };
  if (body.body === "enterprise") return { category: "stateEnterprise", told: body.source };
  const decision = byUnit(body, tier, told) ?? withTier(body, tier, told, sources);
  const isOther =
    !sources.titlesPart && "category" in decision && sheetSaysOther(decision.category, body, told);
  return isOther ? { unclear: body.source, against: sources.sheet } : decision;
}

/** The title says one category, and the sheet's name, with body and tier, another: the one or the other is of another sheet. */
function sheetSaysOther(category: Category, body: Told, told: readonly Told[]): boolean {
  const sheet = told.find(isSheet);
  if (!sheet?.body || !sheet.tier || body.origin !== "title") return false;
  const other = categoryOf(sheet.body, sheet.tier);
  return other !== undefined && other !== category;
}

function withTier(body: Told, tier: Told | undefined, told: readonly Told[], sources: Sources): Decision {
  const unclear = { unclear: tier?.source ?? whatToAskAbout(sources, told) };
  if (!tier || isOutranked(tier, told)) return unclear;
  const category = categoryOf(body.body, tier.tier);
  return category ? { category, told: body.source } : unclear;
}

/**
 * A body named by a letterhead only: it may hold the vote or be the organ above, so that alone it gives no row. Words of
 * leading anywhere nearer agree with it.
 */
function isLetterheadAlone(body: Told, told: readonly Told[]): boolean {
  const agrees = (one: Told) =>
    one.body === body.body || (one.origin !== "unit" && OF_LEADERS.test(fold(one.source.text)));
  return isLetterhead(body) && !told.some((one) => !isLetterhead(one) && agrees(one));
}

const OF_LEADERS =
  /lãnh đạo|chức danh|giữ (các )?chức vụ|cấp trưởng|trưởng,? (và )?phó|trưởng (phòng|ban|ngành)|thủ trưởng|giám đốc|chủ tịch/;

/**
 * The column Đơn vị, where what stands over it speaks of several tiers or says the tier by a letterhead only. It decides
 * for the person, or is asked about; one that pulls apart from a title is asked about too. A member of a Ban Thường vụ
 * works in any unit: there it tells only as that of a Party committee, and never against a letterhead.
 */
function byUnit(body: Told, tier: Told | undefined, told: readonly Told[]): Decision | undefined {
  const unit = told.find(({ origin }) => origin === "unit");
  if (!unit || unit === body || body.origin === "own") return undefined;
  const mayTell = body.body === "leaders" || PARTY.test(fold(unit.source.text));
  const tells = mayTell && unit.tier && unit.tier !== "unclear" && !unit.otherUnit ? unit.tier : undefined;
  const decided = (category?: Category): Decision =>
    category ? { category, told: unit.source } : { unclear: unit.source };
  if (tier?.tiers)
    return decided(tells && tier.tiers.includes(tells) ? categoryOf(body.body, tells) : undefined);
  if (!tells || tells === tier?.tier) return undefined;
  if (!tier) return decided(categoryOf(body.body, tells));
  if (isLetterhead(tier)) return decided(body.body === "leaders" ? categoryOf(body.body, tells) : undefined);
  return body.body === "leaders" && tier.tier !== "unclear" ? decided() : undefined;
}

/** Where nothing names who is voted on: by the person's own unit and post, unless another tier or unit is named anywhere. */
function byAgency({ unit, position }: Sources, told: readonly Told[]): Decision | undefined {
  const tier = unit && tierOfLeader(unit.text, position?.text ?? "");
  const agrees = (one: Told) => (one.tier ?? tier) === tier && !one.otherUnit && !one.partyCommittee;
  if (!tier || !told.every(agrees)) return undefined;
  const category = categoryOf("leaders", tier);
  return category && { category, told: unit };
}

const PARTY = new RegExp(`${PARTY_COMMITTEE}|đảng bộ`, "u");

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
  if (body.tiers?.some((tier) => tier === nearest.tier)) return nearest;
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

/** What is asked about when no text gives the body, or the tier: the nearest that ought to have. */
function whatToAskAbout(sources: Sources, told: readonly Told[]): Source {
  const [section] = sources.sections;
  const lines = [...sources.titles, ...sources.head].filter(({ text }) => !speaksOfBallots(text));
  const title = lines.find(({ text }) => ABOUT_THE_VOTE.test(fold(text))) ?? lines[0];
  const partial = told.find(({ body, origin }) => body && origin !== "own");
  return sources.own ?? section ?? partial?.source ?? title ?? { text: sources.sheet };
}
