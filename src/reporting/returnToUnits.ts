import { cellAddress } from "../counting/cell";
import { severityOf } from "../counting/finding";
import type { MergeFinding } from "../merging/mergeFinding";
import type { MergeReport } from "../merging/mergeReport";
import type { Language } from "../strings/language";
import { mergeFindingSentence } from "../strings/mergeFindings";
import { returnStrings } from "../strings/returnToUnits";

/** What a unit is asked to mend, as text to paste into a message. */
export interface ReturnToUnit {
  readonly unit: string;
  readonly text: string;
}

/** The units that are asked to mend or to send something, in the order of the report; those of which nothing came come last. */
export function returnsToUnits(report: MergeReport, language: Language = "vi"): readonly ReturnToUnit[] {
  const { arrivals, findings } = report;
  const told = new Map<string, MergeFinding[]>();
  const tell = (unit: string, finding: MergeFinding) => told.set(unit, [...(told.get(unit) ?? []), finding]);
  for (const finding of findings.filter(isForUnit)) {
    if (finding.code === "unitMissing") tell(finding.details.unit, finding);
    for (const { unit } of arrivals.filter(({ key }) => finding.arrivals.includes(key))) tell(unit, finding);
  }
  return [...told].map(([unit, own]) => ({ unit, text: textOf(unit, own, report, language) }));
}

/** Notices are nothing to mend; a unit is not asked about the namesakes of another. */
function isForUnit(finding: MergeFinding): boolean {
  if (finding.code === "reading") return severityOf(finding.details.finding) !== "notice";
  return TO_MEND.includes(finding.code);
}

const TO_MEND: readonly MergeFinding["code"][] = [
  "unitMissing",
  "unitUnknown",
  "unitNamedOtherwise",
  "unitTwice",
  "personCopied",
  "appendixDiffers",
  "appendixTwice",
  "appendixUnread",
  "appendixAddsUpToMore",
  "baseDiffers",
  "yearDiffers",
  "regulationDiffers",
  "categoryDiffers",
  "hiddenPeople",
];

function textOf(
  unit: string,
  findings: readonly MergeFinding[],
  { findings: all }: MergeReport,
  language: Language,
): string {
  const strings = returnStrings(language);
  const lines = findings.flatMap((finding) => [
    lineOf(finding, language),
    // Why the files that it sent were not read.
    ...(finding.code === "unitMissing"
      ? all
          .filter(({ file = "" }) => finding.details.files.includes(file))
          .filter(({ code }) => code === "fileRefused" || code === "onlyAppendix")
          .map((refused) => lineOf(refused, language))
      : []),
  ]);
  const numbered = lines.map((line, index) => `${index + 1}. ${line}`);
  return [strings.to(unit), ...numbered, strings.sendAgain].join("\n");
}

function lineOf(finding: MergeFinding, language: Language): string {
  const { file, cells } = finding;
  const [cell] = cells;
  const sentence = mergeFindingSentence(finding, language);
  if (file === undefined || !cell) return sentence;
  return `${returnStrings(language).at(file, cell.sheet, cellAddress(cell))} ${sentence}`;
}
