import type { CellRef } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import type { Handling } from "../../counting/handling";
import type { RecordedHandling } from "../../counting/person";
import { fold, shown, strayIn } from "../../words/fold";
import { isBlank, printed } from "./grid";
import { isCellError, type CellValue } from "./snapshot";

/** The words by which the rows of section II are named. */
const NAMED: readonly (readonly [Handling, RegExp])[] = [
  ["removedFromPlanning", /(khỏi|ra khỏi) (danh sách )?(quy hoạch|qh)|rà soát.{0,200}quy hoạch/],
  ["reassigned", /(bố trí|phân công)(?!.{0,200}(chức vụ|vị trí) cao hơn)|công tác khác/],
  ["resigned", /từ chức/],
  ["relieved", /thôi (giữ |đảm nhiệm )?(các )?(chức|vị trí)|thôi giữ/],
  ["dismissed", /miễn nhiệm/],
];

const NONE =
  /^([-./]*|0|không|không có|không xử lý|chưa|chưa có|chưa xử lý|chưa xem xét|không phải xử lý)\.?$/;
const NEGATED = /(^|[\s,;])(không|chưa) /;

/** What was recorded in the column Xử lý; undefined when nothing was. */
export function readHandling(value: CellValue, cell: CellRef): RecordedHandling | undefined {
  if (isBlank(value) || isCellError(value)) return undefined;
  const text = typeof value === "string" ? value.trim() : printed(value);
  const folded = fold(text);
  if (NONE.test(folded)) return undefined;
  const stray = typeof value === "string" ? strayIn(value) : "";
  return { text, ...(stray !== "" && { stray }), handlings: handlingsNamed(folded), cell };
}

/** Text that names no row of section II counts under "Khác", and is said to. */
export function handlingFinding(name: string, recorded: RecordedHandling): Finding[] {
  if (recorded.handlings.some((handling) => handling !== "other") || /^khác/.test(fold(recorded.text)))
    return [];
  const details = { name, found: shown(recorded.text) };
  return [{ code: "handlingUnknown", cells: [recorded.cell], details }];
}

/** "Không miễn nhiệm" names no row: what it decides is for the clerk to say. */
function handlingsNamed(folded: string): readonly Handling[] {
  if (NEGATED.test(folded)) return ["other"];
  const named = NAMED.filter(([, words]) => words.test(folded)).map(([handling]) => handling);
  return named.length > 0 ? named : ["other"];
}
