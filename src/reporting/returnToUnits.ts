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
  const unitOf = new Map(arrivals.map(({ key, unit }) => [key, unit]));
  const told = new Map<string, MergeFinding[]>();
  const unread = new Map<string, MergeFinding[]>();
  for (const finding of findings) {
    if (tellsWhyUnread(finding)) listUnder(unread, finding.file ?? "", finding);
    if (!isForUnit(finding)) continue;
    if (finding.code === "unitMissing") listUnder(told, finding.details.unit, finding);
    for (const key of finding.arrivals) listUnder(told, unitOf.get(key) ?? "", finding);
  }
  return [...told].map(([unit, own]) => ({ unit, text: textOf(unit, own, unread, language) }));
}

function listUnder(lists: Map<string, MergeFinding[]>, key: string, finding: MergeFinding): void {
  const list = lists.get(key);
  if (list) list.push(finding);
  else lists.set(key, [finding]);
}

/** Why nobody was read in a file. */
function tellsWhyUnread({ code }: MergeFinding): boolean {
  return code === "fileRefused" || code === "onlyAppendix";
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

/** `unread` says by file why nobody in it was read. */
function textOf(
  unit: string,
  findings: readonly MergeFinding[],
  unread: ReadonlyMap<string, readonly MergeFinding[]>,
  language: Language,
): string {
  const strings = returnStrings(language);
  const lines = findings.flatMap((finding) => [
    lineOf(finding, language),
    ...(finding.code === "unitMissing"
      ? finding.details.files
          .flatMap((file) => unread.get(file) ?? [])
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
