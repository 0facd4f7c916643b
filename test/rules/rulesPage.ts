import { REGULATIONS } from "../../src/counting/regulations/all";
import { lowStepOf, sourceOf, type LowText } from "../../src/counting/regulations/regulation";
import { RESULT_USES } from "../../src/counting/regulations/uses";
import type { PersonResult } from "../../src/counting/result";
import { percentHundredths } from "../../src/counting/share";
import { lowRulesOf } from "../../src/documents/plan/lowRule";
import { explain } from "../../src/reporting/explanation";
import { figureSentence, ruleSentence } from "../../src/strings/explanations";
import { formatPercent } from "../../src/strings/numbers";
import { VIETNAMESE_LAID_DOWN } from "../../src/strings/terms";
import { result } from "../documents/people";

/* docs/quy-tac.md: every rule at its boundaries, in the words that the product prints; made by the product itself. */

/** Half and two thirds are whole numbers of 18 ballots; neither is of 19. */
const BASES = [18, 19];

/** Ballots around half and two thirds of each base. */
const AROUND: Readonly<Record<number, readonly number[]>> = { 18: [9, 10, 11, 12, 13], 19: [9, 10, 12, 13] };

export function rulesPage(): string {
  return [
    "# Các quy tắc tính, ở từng ranh giới",
    "Trang này do phần mềm tự viết (`npm run rules`), bằng đúng những câu mà trang tính và ngăn Tín Nhiệm ghi, để người làm công tác tổ chức đọc soát. Mọi phép so đều bằng số phiếu nguyên, không làm tròn. Việc xử lý do cấp có thẩm quyền quyết định.",
    "## Mức của một người (tiêu đề Phụ lục I: “từ 50% trở lên”)",
    "Ví dụ: còn lại là phiếu “Tín nhiệm”.",
    table(["Tín nhiệm cao", "Tỷ lệ", "“Vì sao?” ghi"], BASES.flatMap(levelRows)),
    ...REGULATIONS.flatMap((regulation) => [
      `## ${regulation.title} (${regulation.issuer})`,
      `Tỷ lệ tính trên ${VIETNAMESE_LAID_DOWN[regulation.base.of]} (${sourceOf(regulation.base, regulation).vi}).`,
      lowTable(regulation),
    ]),
    "## Văn bản dùng kết quả",
    "Nêu thêm bên cạnh quy định của cuộc lấy phiếu khi cơ quan chọn; không đổi mức của ai. Đúng hai phần ba (12/18) các văn bản khác nhau.",
    ...RESULT_USES.flatMap((use) => [`### ${use.citation.vi}: ${use.concerns.vi}`, lowTable(use)]),
  ].join("\n\n");
}

function levelRows(base: number): readonly (readonly string[])[] {
  const half = Math.floor(base / 2);
  return [half - 1, half, half + 1].map((high) => {
    const person = someone([high, base - high, 0], base);
    const { figure } = explain({ kind: "outcome", result: person }, { low: [] });
    return [`${high}/${base}`, percentOf(high, base), figureSentence(figure)];
  });
}

function lowTable(law: LowText): string {
  const rows = BASES.flatMap((base) =>
    withoutRepeats((AROUND[base] ?? []).map((low) => lowRow(law, low, base))),
  );
  return table(["Tín nhiệm thấp", "Tỷ lệ", "Trang “Kết quả tín nhiệm” ghi", "“Vì sao?” ghi"], rows);
}

/** What "Vì sao?" says, where it is the same as in the row above, is not printed twice. */
function withoutRepeats(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((row, index) =>
    row.map((text, column) =>
      column === row.length - 1 && text !== "–" && text === rows[index - 1]?.[column] ? "như trên" : text,
    ),
  );
}

function lowRow(law: LowText, low: number, base: number): readonly string[] {
  const person = someone([base - low, 0, low], base);
  const notes = lowRulesOf(law).filter(({ concerns }) => concerns(person));
  const { rules } = explain({ kind: "share", result: person, level: "low" }, { low: [law] });
  const told = rules.filter(({ code }) => code === "low").map((rule) => ruleSentence(rule));
  if (lowStepOf(person.shares.low, law) === undefined && notes.length + told.length > 0)
    throw new Error(`${law.key}: ${low}/${base} reaches no step, and something is said of it`);
  return [
    `${low}/${base}`,
    percentOf(low, base),
    notes.map(({ note }) => note).join(" ") || "–",
    told.join(" ") || "–",
  ];
}

function someone(marks: readonly [number, number, number], returned: number): PersonResult {
  return result({ name: "Nguyễn Văn A", marks, returned });
}

function percentOf(count: number, base: number): string {
  return formatPercent(percentHundredths({ count, base }));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
