import { countPeople } from "../../src/counting/count";
import { NO_ANSWERS } from "../../src/merging/answers";
import { expectedUnits } from "../../src/merging/expected";
import { severityOf } from "../../src/merging/mergeFinding";
import { mergeReport, readyArrivals, type MergeReport } from "../../src/merging/mergeReport";
import { readUnitFile } from "../../src/merging/unitFile";
import { rowsOf } from "../../src/merging/unitRow";
import { updateOf } from "../../src/merging/update";
import { NO_CHOICES } from "../../src/reading/choices";
import { recognise } from "../../src/reading/recognise";
import { filesWithOtherFaults, OTHERS } from "./otherFaults";
import { chosen, correctFiles, countedByHand, listOf, unitsOfProvince, type SentFile } from "./province";
import { sheetsAsWritten } from "./sheetsAsWritten";

/** All 124 of a province: npm run province. */
const UNITS = Number(process.env["UNITS"] ?? 28);

const units = unitsOfProvince(UNITS);
const nameOf = (fault: keyof typeof OTHERS, beyond = 0) => units[OTHERS[fault] + beyond]?.name ?? "";

let correct: readonly SentFile[];
let report: MergeReport;

async function reportOf(files: readonly SentFile[]): Promise<MergeReport> {
  const read = [];
  for (const file of files) read.push(await readUnitFile(chosen(file), NO_ANSWERS));
  return mergeReport(read, expectedUnits(listOf(units)));
}

beforeAll(async () => {
  correct = await correctFiles(units);
  report = await reportOf(await filesWithOtherFaults(units, correct));
}, 300_000);

/** Every error and warning as its file, without its year, and what it says. */
function told({ findings }: MergeReport): string[] {
  const all = findings
    .filter((finding) => severityOf(finding) !== "notice")
    .map((finding) => {
      const about = finding.code === "reading" ? finding.details.finding.code : finding.code;
      const what = finding.code === "fileRefused" ? finding.details.refusal.code : about;
      const where = finding.code === "unitMissing" ? finding.details.unit : (finding.file ?? "");
      return `${where.replace(/ - 2025|\.xlsx?$/g, "")} ${what}`;
    })
    .filter((line) => !line.endsWith(" tiedAtHalf"));
  return [...new Set(all)].sort();
}

test("each of twelve other faults is found where it is, and nothing else is", () => {
  expect(told(report)).toEqual(
    [
      `${nameOf("spelledOtherwise")} personCopied`,
      `${nameOf("spelledOtherwise", 1)} personCopied`,
      `${nameOf("lostRowHidden")} totalDiffers`,
      `${nameOf("lastYearsDay")} yearDiffers`,
      `${nameOf("validOnly")} baseDiffers`,
      `${nameOf("password")} needsPassword`,
      `UBND ${nameOf("password")} unitMissing`,
      `${nameOf("brokenZip")} broken`,
      `UBND ${nameOf("brokenZip")} unitMissing`,
      `${nameOf("oldExcel")} oldFormat`,
      `UBND ${nameOf("oldExcel")} unitMissing`,
      `${nameOf("twiceOtherwise")} unitTwice`,
      `${nameOf("twiceOtherwise")} (gửi lại) unitTwice`,
      `${nameOf("hiddenList")} hiddenPeople`,
      `${nameOf("hiddenList")} noTable`,
      `UBND ${nameOf("hiddenList")} unitMissing`,
      `${nameOf("appendixLevel")} appendixDiffers`,
      `${nameOf("legacyFont")} legacyFont`,
      `${nameOf("anotherInside")} unitNamedOtherwise`,
      `${nameOf("anotherInside")} unitTwice`,
      `${nameOf("anotherInside", 1)} unitTwice`,
      `UBND ${nameOf("anotherInside")} unitMissing`,
    ].sort(),
  );
});

test("after three corrected files, and then the rest, the appendix is right to the person", async () => {
  const before = readyArrivals(report).flatMap(rowsOf);
  const three = [OTHERS.lostRowHidden, OTHERS.hiddenList, OTHERS.password].flatMap(
    (number) => correct[number] ?? [],
  );
  const some = updateOf(before, readyArrivals(await reportOf(three)).flatMap(rowsOf));
  expect(some.changes).toEqual([]);
  expect(some.rows.length).toBe(
    before.length +
      [OTHERS.lostRowHidden, OTHERS.hiddenList, OTHERS.password].reduce(
        (sum, number) => sum + (units[number]?.people.length ?? 0),
        0,
      ),
  );
  const { rows } = updateOf(some.rows, readyArrivals(await reportOf(correct)).flatMap(rowsOf));
  const { people } = recognise(sheetsAsWritten(rows), NO_CHOICES);
  const at = (outcome: string) => countPeople(people).filter((one) => one.outcome === outcome).length;
  expect({ total: people.length, high: at("high"), confident: at("confident"), low: at("low") }).toEqual(
    countedByHand(units),
  );
}, 300_000);
