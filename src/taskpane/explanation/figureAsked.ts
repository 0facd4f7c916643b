import { countAppendix, type AppendixRow } from "../../documents/appendix/figures";
import { fitsForm } from "../../documents/appendix/fitsForm";
import type { VoteSheets } from "../../documents/document";
import type { MadeFigure } from "../../documents/figure";
import type { Form } from "../../documents/settings";
import type { Examined } from "../../workflow/outcome";
import type { PaneState } from "../state/paneState";
import type { Question } from "./question";

/**
 * The figure a question is about, as it is now; undefined when it is no longer there. `sheets` are those of the document
 * that a made cell belongs to, as long as the cell shows what we wrote.
 */
export function figureAsked(
  question: Question,
  { workbook, settings }: Pick<PaneState, "workbook" | "settings">,
  sheets: VoteSheets | undefined,
): MadeFigure | undefined {
  if (!workbook) return undefined;
  switch (question.kind) {
    case "appendixFigure":
      return figureIn(rowsOf(workbook, settings.form)[question.row], question.column);
    case "person": {
      const { sheet, row, column } = question.cell;
      const result = workbook.results.find(
        ({ person: { cell } }) => cell.sheet === sheet && cell.row === row && cell.column === column,
      );
      return result && { kind: "outcome", result };
    }
    case "madeCell":
      return sheets?.figureAt(workbook, question.cell);
  }
}

type AppendixColumn = Extract<Question, { kind: "appendixFigure" }>["column"];

function figureIn(row: AppendixRow | undefined, column: AppendixColumn): MadeFigure | undefined {
  if (row?.kind === "category") return { kind: "people", row, column };
  return row?.kind === "handling" ? { kind: "handled", row } : undefined;
}

function rowsOf({ results }: Examined, form: Form): readonly AppendixRow[] {
  return fitsForm(results, form) ? countAppendix(results, form).rows : [];
}
