import type { CellRef } from "../../counting/cell";
import { LEVELS } from "../../counting/level";
import { quoted } from "../../strings/quotation";
import type { CountedVote } from "../document";
import { readEarlier } from "../earlierVote";
import type { MadeFigure } from "../figure";
import { categoriesOf } from "../formRows";
import { baseNote } from "../plan/baseNote";
import { inCellsAsked } from "../plan/cellsAsked";
import { gap, officialForm } from "../plan/officialForm";
import { CENTERED, FONT_SIZE } from "../plan/page";
import { text } from "../plan/plannedCells";
import { besideOnScreen } from "../plan/screenLine";
import type { SheetPlan } from "../plan/sheetPlan";
import { withUnbrokenDays } from "../plan/sheetWords";
import { across, columnsIn, placeOf, type Table, type TablePlace } from "../plan/table";
import { tablePlan } from "../plan/tablePlan";
import { comparisonColumns, VOTES, type ComparisonColumn } from "./columns";
import { comparedPeople, type Compared } from "./pairs";
import { comparedUnits, unitLabels } from "./units";

export const COMPARISON_NAME = "So sánh kỳ trước";

/** What a difference is, in words. */
export const IN_POINTS =
  "Chênh lệch tính bằng điểm phần trăm: tỷ lệ kỳ này trừ tỷ lệ kỳ trước, lấy từ số phiếu, không từ tỷ lệ đã làm tròn.";

const TITLE = { ...CENTERED, font: { bold: true, size: 14 } } as const;
const NOTE = { font: { italic: true }, wrapText: true, verticalAlignment: "Center" } as const;

/** Points of the letters in the table. */
const TABLE_SIZE = 11;

/** How many people at least stand on a page with the signature. */
const KEPT_WITH_FOOT = 2;

/** Everyone's percentages in both votes, in native formulas down to the cells of both, or in values. */
export function planComparison(vote: CountedVote): SheetPlan {
  const plan = tablePlan(comparisonTable(vote));
  return inCellsAsked(plan, vote.settings);
}

/** Where the cells of the people stand, for what counts them. */
export function comparisonPlace(vote: CountedVote): TablePlace<ComparisonColumn> {
  return placeOf(comparisonTable(vote));
}

function comparisonTable(vote: CountedVote): Table<Compared, ComparisonColumn> {
  const { results, settings } = vote;
  const earlier = readEarlier(vote);
  const units = unitLabels(comparedUnits(results, earlier.results));
  const columns = comparisonColumns((one) => units.get(one) ?? "");
  const form = officialForm(settings, columnsIn(columns), FONT_SIZE);
  const inOrder = categoriesOf(settings.form).flatMap((category) =>
    results.filter(({ person }) => person.category === category),
  );
  const rows = comparedPeople(inOrder, earlier.results);
  return {
    name: COMPARISON_NAME,
    above: [
      ...form.letterhead,
      across(text("SO SÁNH KẾT QUẢ LẤY PHIẾU TÍN NHIỆM VỚI KỲ TRƯỚC"), TITLE),
      besideOnScreen(
        across(
          text(
            withUnbrokenDays(
              `Kỳ này: ${basesOf(vote)} Kỳ trước: ${basesOf({ ...vote, results: earlier.results })}`,
            ),
          ),
          NOTE,
        ),
        text(
          `Mẫu gợi ý. Kỳ trước lấy ở trang ${quoted(earlier.sheet)}. Dòng này và các cột bên dưới không in.`,
        ),
        { from: "base.before", to: "source.now" },
      ),
      across(text(IN_POINTS), NOTE),
      gap(),
    ],
    columns,
    rows,
    below: form.closing,
    fontSize: TABLE_SIZE,
    frozen: true,
    paper: { keptWithFoot: Math.min(KEPT_WITH_FOOT, rows.length) },
    gridlines: false,
  };
}

/** What the percentages of a vote are taken of, within a sentence. */
function basesOf({ results, settings }: CountedVote): string {
  const note = baseNote(results, settings);
  return note.charAt(0).toLowerCase() + note.slice(1);
}

/** The figure that a cell of the sheet shows; undefined where it shows none. */
export function comparisonFigureAt(vote: CountedVote, cell: CellRef): MadeFigure | undefined {
  const table = comparisonTable(vote);
  const found = placeOf(table).find(cell);
  const row = found && table.rows[found.index];
  if (row?.now && row.before) {
    const level = LEVELS.find((each) => found?.key === `${each}.points`);
    if (level) return { kind: "difference", now: row.now, before: row.before, level };
  }
  for (const of of VOTES) {
    const result = row?.[of];
    if (!result) continue;
    if (found?.key === `outcome.${of}`) return { kind: "outcome", result };
    if (found?.key === `base.${of}`) return { kind: "base", result };
    const level = LEVELS.find((each) => found?.key === `${each}.${of}`);
    if (level) return { kind: "share", result, level };
  }
  return undefined;
}
