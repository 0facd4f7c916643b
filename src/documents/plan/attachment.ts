import type { SourcedText } from "../../counting/person";
import { formatDay } from "../../strings/dates";
import type { ReportSettings } from "../settings";
import { fixedText, joined, type TextPart } from "./formulaText";
import { CENTERED } from "./page";
import { calculated, text } from "./plannedCells";
import type { PlannedCell } from "./sheetPlan";
import { textExpression, trimmed } from "./sourceFormulas";
import { across, type SheetLine } from "./table";

/** "(Kèm theo Báo cáo số …)" under a title; nothing where it is left out. */
export function attachmentLines(
  report: SourcedText | undefined,
  settings: ReportSettings,
): readonly SheetLine<never>[] {
  if (!settings.attachment) return [];
  return [across(reportCell(report, settings), { ...CENTERED, font: { italic: true } })];
}

/** "(Kèm theo Báo cáo số 121-BC/HU, ngày 24/6/2022 của Huyện ủy Bảo Lâm)", with dots for what is not set. */
function reportLine({ number, date, unit }: Pick<ReportSettings, "number" | "date" | "unit">): string {
  const written = number.normalize("NFC").replace(/^\s*(?:báo cáo\s+)?số\s*:?\s+/iu, "");
  return `(Kèm theo Báo cáo số ${written || "…-BC/…"}, ngày ${formatDay(date) || "…/…/…"} của ${unit || "…"})`;
}

/** "(Kèm theo Báo cáo số …)" as it was set, else as a source sheet has it, else to be filled in. */
export function reportCell(report: SourcedText | undefined, settings: ReportSettings): PlannedCell | null {
  if (!report || settings.unit || settings.number || settings.date) return text(reportLine(settings));
  const shown = trimmed(report.text);
  const inBrackets = (line: TextPart) =>
    joined([
      ...(shown.startsWith("(") ? [] : [fixedText("(")]),
      line,
      ...(shown.endsWith(")") ? [] : [fixedText(")")]),
    ]);
  const expression = textExpression(report);
  return expression === undefined
    ? text(inBrackets(fixedText(shown)).shows)
    : calculated(inBrackets({ expression, shows: shown }));
}
