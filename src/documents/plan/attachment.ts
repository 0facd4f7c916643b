import type { SourcedText } from "../../counting/person";
import { formatDay } from "../../strings/dates";
import type { PartToFillIn } from "../../strings/partToFillIn";
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

/** What stands empty, or as dots, on a sheet of these settings: of "(Kèm theo Báo cáo số …)", of the day, of who signs. */
export function partsToFillIn(
  report: SourcedText | undefined,
  settings: ReportSettings,
): readonly PartToFillIn[] {
  const { number, date, unit, place, signatory } = settings;
  const isTyped = settings.attachment && isSet(report, settings);
  const parts: Readonly<Record<PartToFillIn, boolean>> = {
    number: isTyped && number === "",
    date: (isTyped || place.trim() !== "") && date === "",
    unit: isTyped && unit === "",
    name: signatory.post.trim() !== "" && signatory.name.trim() === "",
  };
  return (Object.keys(parts) as PartToFillIn[]).filter((part) => parts[part]);
}

/** Whether the line is made of what was set, and not of what a source sheet has. */
function isSet(report: SourcedText | undefined, { unit, number, date }: ReportSettings): boolean {
  return report === undefined || [unit, number, date].some((part) => part !== "");
}

/** "(Kèm theo Báo cáo số …)" as it was set, else as a source sheet has it, else to be filled in. */
export function reportCell(report: SourcedText | undefined, settings: ReportSettings): PlannedCell | null {
  if (!report || isSet(report, settings)) return text(reportLine(settings));
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
