import { mappedInStages, type Staged } from "../../turns/staged";
import { LEVELS } from "../../counting/level";
import { regulationOf } from "../../counting/regulations/all";
import { sourceOf, type Regulation } from "../../counting/regulations/regulation";
import type { PersonResult } from "../../counting/result";
import type { CountedVote } from "../document";
import type { MadeFigure } from "../figure";
import type { RegulationChoice } from "../settings";
import { attachmentLines } from "../plan/attachment";
import { baseNote } from "../plan/baseNote";
import { inCellsAsked } from "../plan/cellsAsked";
import { notVotedSentence } from "../plan/notVoted";
import { sheetNames } from "../plan/numberedSheets";
import { gap, officialForm } from "../plan/officialForm";
import { withUnbrokenDays } from "../plan/sheetWords";
import { CENTERED, FONT_SIZE } from "../plan/page";
import { text } from "../plan/plannedCells";
import { besideOnScreen } from "../plan/screenLine";
import type { SheetPlan } from "../plan/sheetPlan";
import { across, columnsIn, placeOf, type Table } from "../plan/table";
import { planningTable } from "../plan/tablePlan";
import { summaryColumns, type SummaryColumn } from "./columns";
import { summaryParts, type SummaryPart } from "./parts";

const ALONE = "Biểu tổng hợp";
export const NUMBERED = "Biểu";

const BOLD = { ...CENTERED, font: { bold: true } } as const;
const TITLE = { ...CENTERED, font: { bold: true, size: 14 } } as const;
const NOTE = { font: { italic: true }, wrapText: true, verticalAlignment: "Center" } as const;

/** How many people at least stand on a page with the signature. */
const KEPT_WITH_FOOT = 2;

/** A sheet for each part of the vote, in native formulas down to the cells that everyone was read from, or in values. */
export function* planningSummarySheets(vote: CountedVote): Staged<readonly SheetPlan[]> {
  const parts = summaryParts(vote);
  const names = sheetNames(
    ALONE,
    NUMBERED,
    parts.map(({ name }) => name),
  );
  return yield* mappedInStages(parts, function* (part, index) {
    const plan = yield* planningTable(summaryTable(part, vote, names[index] ?? ALONE));
    return inCellsAsked(plan, vote.settings);
  });
}

function summaryTable(
  { title, results, notVoted }: SummaryPart,
  { recognition, settings }: CountedVote,
  name: string,
): Table<PersonResult, SummaryColumn> {
  const columns = summaryColumns(results, settings.regulation, settings.papers.summary);
  const form = officialForm(settings, columnsIn(columns), FONT_SIZE);
  return {
    name,
    above: [
      ...form.letterhead,
      across(text("BIỂU TỔNG HỢP KẾT QUẢ LẤY PHIẾU TÍN NHIỆM"), TITLE),
      ...(title === "" ? [] : [across(text(title), BOLD)]),
      ...attachmentLines(recognition.report, settings),
      besideOnScreen(
        across(text(withUnbrokenDays(baseNote(results, settings))), NOTE),
        text(suggested(settings.regulation)),
        {
          from: "unmarked",
          to: "check",
        },
      ),
      gap(),
    ],
    columns,
    rows: results,
    below: [
      ...(notVoted.length > 0 ? [across(text(notVotedSentence(notVoted, settings.style)), NOTE)] : []),
      ...form.closing,
    ],
    paper: { keptWithFoot: Math.min(KEPT_WITH_FOOT, results.length) },
    gridlines: false,
  };
}

/** Where the columns are from, and what of the sheet no text lays down. */
function suggested(choice: RegulationChoice): string {
  const regulation: Regulation | undefined = regulationOf(choice);
  const clause = regulation
    ? sourceOf(regulation.result, regulation).vi
    : "khoản 7.3 Điều 7 QĐ 262-QĐ/TW và khoản 3 Điều 6 QĐ 96-QĐ/TW";
  return `Mẫu gợi ý. Các cột theo ${clause}; cách trình bày do Tín Nhiệm đề nghị. Dòng này và các cột bên dưới không in.`;
}

/** The figure that a cell of a part's sheet shows; undefined where it shows none. */
export function summaryFigureAt(
  part: SummaryPart,
  vote: CountedVote,
  cell: { readonly row: number; readonly column: number },
): MadeFigure | undefined {
  const table = summaryTable(part, vote, ALONE);
  const found = placeOf(table).find(cell);
  const result = found && table.rows[found.index];
  if (!result) return undefined;
  if (found.key === "returned" && result.base.kind === "returned") return { kind: "base", result };
  const level = LEVELS.find((each) => found.key === each || found.key === `${each}Share`);
  return level && { kind: found.key === level ? "ballots" : "share", result, level };
}
