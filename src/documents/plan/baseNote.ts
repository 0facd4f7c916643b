import { baseLaidDown } from "../../counting/appendixForm";
import type { BaseKind } from "../../counting/ballots";
import { regulationOf } from "../../counting/regulations/all";
import type { Regulation } from "../../counting/regulations/regulation";
import type { PersonResult } from "../../counting/result";
import { VIETNAMESE_BASES, VIETNAMESE_LAID_DOWN } from "../../strings/terms";
import type { OfficeStyle, RegulationChoice, ReportSettings } from "../settings";
import { twoDigits } from "./formulaText";
import { peopleWord } from "./sheetWords";

/** The rule by which everyone is put at one level or none. */
export function levelRule(style: OfficeStyle): string {
  return `Mỗi ${peopleWord(style)} được tính một lần, ở mức cao nhất có tỷ lệ từ 50% trở lên (so bằng số phiếu, không làm tròn).`;
}

/**
 * What the percentages are taken of; when it is not the same for all, for how many people each. The clauses that lay it
 * down are cited; `cites` "chosen" only those of a regulation that was chosen.
 */
export function baseNote(
  results: readonly PersonResult[],
  { regulation: choice, style }: Pick<ReportSettings, "regulation" | "style">,
  cites: "always" | "chosen" = "always",
): string {
  const kinds = baseKindsOf(results);
  const names = kinds.map(({ kind, people }) => {
    const name = baseName(kind, choice, cites === "always" || choice !== "appendix");
    return kinds.length === 1 ? name : `${name}: ${twoDigits(people)} ${peopleWord(style)}`;
  });
  const note = `Mẫu số của tỷ lệ là ${names.join("; ")}.`;
  const { of, texts } = baseLaidDown(regulationOf(choice));
  const differs = of === "delegates" && kinds.some(({ kind }) => kind !== "chosenCell");
  return differs ? `${note} Lưu ý: ${sourcesOf(texts)} lấy ${VIETNAMESE_LAID_DOWN[of]} làm mẫu số.` : note;
}

/** The same as sentences of a report: one for each base, with how many people it is of where there are several. */
export function baseSentences(
  results: readonly PersonResult[],
  settings: Pick<ReportSettings, "regulation" | "style">,
): readonly string[] {
  const kinds = baseKindsOf(results);
  if (kinds.length === 1) return [baseNote(results, settings)];
  return kinds.map(({ kind, people }) => {
    const base = baseName(kind, settings.regulation, true);
    return `Tỷ lệ của ${twoDigits(people)} ${peopleWord(settings.style)} tính trên ${base}.`;
  });
}

/** A number in a cell that the clerk chose is taken for all delegates where the text takes these. */
function baseName(kind: BaseKind, choice: RegulationChoice, cited: boolean): string {
  const { of, texts } = baseLaidDown(regulationOf(choice));
  const isLaidDown = kind === (of === "delegates" ? "chosenCell" : "returned");
  if (!isLaidDown) return VIETNAMESE_BASES[kind];
  return cited ? `${VIETNAMESE_LAID_DOWN[of]} (${sourcesOf(texts)})` : VIETNAMESE_LAID_DOWN[of];
}

function sourcesOf(texts: readonly Regulation[]): string {
  return texts.map(({ base, title }) => `${base.clause.vi} ${title}`).join("; ");
}

/** Each kind of base once, in order of appearance, with its number of people. */
export function baseKindsOf(
  results: readonly PersonResult[],
): readonly { readonly kind: BaseKind; readonly people: number }[] {
  const kinds = [...new Set(results.map(({ base }) => base.kind))];
  return kinds.map((kind) => ({ kind, people: results.filter(({ base }) => base.kind === kind).length }));
}
