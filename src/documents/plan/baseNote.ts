import { baseLaidDown } from "../../counting/appendixForm";
import type { Base } from "../../counting/ballots";
import { cellAddress } from "../../counting/cell";
import { regulationOf } from "../../counting/regulations/all";
import type { Regulation } from "../../counting/regulations/regulation";
import type { PersonResult } from "../../counting/result";
import { formatCount } from "../../strings/numbers";
import { quoted } from "../../strings/quotation";
import { VIETNAMESE_BASES, VIETNAMESE_LAID_DOWN, VIETNAMESE_STATED } from "../../strings/terms";
import type { OfficeStyle, RegulationChoice, ReportSettings } from "../settings";
import { twoDigits } from "./formulaText";
import { peopleWord } from "./sheetWords";

/** The rule by which everyone is put at one level or none. */
export function levelRule(style: OfficeStyle): string {
  return `Mỗi ${peopleWord(style)} được tính một lần, ở mức cao nhất có tỷ lệ từ 50% trở lên (so bằng số phiếu, không làm tròn).`;
}

/** What the percentages are taken of; when it is not the same for all, for how many people each. */
export function baseNote(
  results: readonly PersonResult[],
  { regulation: choice, style }: Pick<ReportSettings, "regulation" | "style">,
): string {
  const bases = basesOf(results, choice);
  const names = bases.map(({ name, people }) =>
    bases.length === 1 ? name : `${name}: ${twoDigits(people)} ${peopleWord(style)}`,
  );
  const note = `Mẫu số của tỷ lệ là ${names.join("; ")}.`;
  const { of, texts } = baseLaidDown(regulationOf(choice));
  const differs = of === "delegates" && results.some(({ base }) => !mayBeDelegates(base));
  return differs ? `${note} Lưu ý: ${sourcesOf(texts)} lấy ${VIETNAMESE_LAID_DOWN[of]} làm mẫu số.` : note;
}

/** The same as sentences of a report: one for each base, with how many people it is of where there are several. */
export function baseSentences(
  results: readonly PersonResult[],
  settings: Pick<ReportSettings, "regulation" | "style">,
): readonly string[] {
  const bases = basesOf(results, settings.regulation);
  if (bases.length === 1) return [baseNote(results, settings)];
  return bases.map(
    ({ name, people }) => `Tỷ lệ của ${twoDigits(people)} ${peopleWord(settings.style)} tính trên ${name}.`,
  );
}

/** The base of one person beside those of others, with the cell that a number was chosen in. */
export function ownBaseNote({ base }: PersonResult): string {
  if (base.kind !== "chosenCell") return `Mẫu số: ${VIETNAMESE_BASES[base.kind]}.`;
  const [{ cell }] = base.parts;
  return `Mẫu số: ${chosenName(base, [base.value])} (ô ${cellAddress(cell)}, trang ${quoted(cell.sheet)}).`;
}

/** What bases are called, in order of appearance, and of how many people each is. */
function basesOf(
  results: readonly PersonResult[],
  choice: RegulationChoice,
): readonly { readonly name: string; readonly people: number }[] {
  const groups = new Map<string, Base[]>();
  for (const { base } of results) {
    const key = base.kind === "chosenCell" ? `${base.kind} ${base.name ?? base.value}` : base.kind;
    const group = groups.get(key);
    if (group) group.push(base);
    else groups.set(key, [base]);
  }
  return [...groups.values()].map((bases) => ({ name: baseName(bases, choice), people: bases.length }));
}

/** Where the base is the one laid down, with the clause; a number without a name is taken for all delegates. */
function baseName(bases: readonly Base[], choice: RegulationChoice): string {
  const [first] = bases;
  const { of, texts } = baseLaidDown(regulationOf(choice));
  if (!first) return "";
  if (of === "delegates" ? mayBeDelegates(first) : first.kind === "returned")
    return texts.length > 0 ? `${VIETNAMESE_LAID_DOWN[of]} (${sourcesOf(texts)})` : VIETNAMESE_LAID_DOWN[of];
  return first.kind === "chosenCell"
    ? chosenName(first, [...new Set(bases.map(({ value }) => value))])
    : VIETNAMESE_BASES[first.kind];
}

/** "số phiếu phát ra (21)"; where nothing names the number "21 phiếu". */
function chosenName({ name }: ChosenBase, values: readonly number[]): string {
  const [only = 0, ...others] = values;
  if (!name) return `${formatCount(only)} phiếu`;
  return others.length > 0 ? VIETNAMESE_STATED[name] : `${VIETNAMESE_STATED[name]} (${formatCount(only)})`;
}

type ChosenBase = Extract<Base, { kind: "chosenCell" }>;

function mayBeDelegates(base: Base): boolean {
  return base.kind === "chosenCell" && (base.name === undefined || base.name === "delegates");
}

function sourcesOf(texts: readonly Regulation[]): string {
  return texts.map(({ base, title }) => `${base.clause.vi} ${title}`).join("; ");
}
