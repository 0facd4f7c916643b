import { fold } from "../../words/fold";
import { namesJointStock, namesSection } from "../../words/otherUnits";
import { wholeWords } from "../../words/wholeWords";
import type { Category } from "../../counting/category";
import { isLetterhead, type Source, type Sources, type Told } from "./telling";

/**
 * What names a unit without a row of its own nearer than the body or the tier is told: whoever leads a school or a
 * hospital of a province is in no row by the province's letterhead. Undefined where body and tier are those of the people.
 */
export function unitWithoutRow(told: readonly Told[], body: Told, tier: Told | undefined): Told | undefined {
  if (body.body === "enterprise") return companyOfOthers(told, body);
  const last = Math.max(told.indexOf(body), tier ? told.indexOf(tier) : -1);
  const isWhole = (isOfThePeople(body) && tier?.tier === body.tier) || namesElected(body);
  const reach = isWhole ? told.indexOf(body) : last;
  return (
    told.find((one, index) => {
      if (!one.otherUnit || one.category) return false;
      if (one.origin === "unit") return body.body === "leaders" && !isWhole && !tier?.tiers;
      return one.origin === "sheet" ? !isWhole : index <= reach;
    }) ?? sectionOfDepartment(told, body, tier)
  );
}

/** A line about the vote that says body and tier by itself. */
function isOfThePeople(body: Told): boolean {
  return body.tier !== undefined && !isLetterhead(body) && body.origin !== "sheet";
}

/** Members of a UBND and others elected by a HĐND lead any unit. */
function namesElected(body: Told): boolean {
  const [, by = ""] = /(?:hđnd|hội đồng nhân dân)(.*)$/s.exec(fold(body.source.text)) ?? [];
  return !isLetterhead(body) && /bầu|phê chuẩn/.test(by);
}

/** The heads of a department's sections stand under its name as its leaders do. */
function sectionOfDepartment(told: readonly Told[], body: Told, tier: Told | undefined): Told | undefined {
  if (body.body !== "leaders" || !tier || !A_DEPARTMENT.test(fold(tier.source.text))) return undefined;
  if (isLetterhead(tier)) return tier;
  const above = told.indexOf(tier);
  return told.find(
    (one, index) => (index < above || one.origin === "unit") && namesSection(fold(one.source.text)),
  );
}

const A_DEPARTMENT = wholeWords("sở");

/** People of an enterprise that does not say it is the State's, where a company is named that need not be. */
function companyOfOthers(told: readonly Told[], body: Told): Told | undefined {
  if (/nhà nước|dnnn/.test(fold(body.source.text))) return undefined;
  return told.find(({ source }) => namesJointStock(fold(source.text)));
}

/**
 * The post or the unit of somebody who cannot be one of the category told above: who leads the Party committee of a tier
 * above, or a school among leaders and in a Ban Thường vụ above the communes.
 */
export function ofAnotherBody({ position, unit }: Sources, category: Category): Source | undefined {
  const higher = category.startsWith("commune") ? "(tỉnh|huyện) uỷ" : "tỉnh uỷ";
  const isBelow = category.startsWith("commune") || category.startsWith("district");
  const post = fold(position?.text ?? "");
  const isOfHigher =
    isBelow && new RegExp(`^(phó )?bí thư( thường trực)? ${higher}`).test(post) && !LOWER.test(post);
  const isOfSchool = !["communeCommittee", "stateEnterprise"].includes(category) && PRINCIPAL.test(post);
  if (isOfHigher || isOfSchool) return position;
  const isInHigher =
    isBelow &&
    category.endsWith("Committee") &&
    new RegExp(`^(ban thường vụ |btv )?${higher}`).test(fold(unit?.text ?? ""));
  return isInHigher ? unit : undefined;
}

const LOWER = /(thị|quận|thành|đảng) uỷ|, ?(phó )?bí thư/;
const PRINCIPAL = /^(phó )?hiệu trưởng(?!\p{L})/u;
