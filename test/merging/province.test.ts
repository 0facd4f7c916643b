import { expectedUnits } from "../../src/merging/expected";
import { NO_ANSWERS } from "../../src/merging/answers";
import { severityOf } from "../../src/merging/mergeFinding";
import { mergeReport, readyArrivals, type MergeReport } from "../../src/merging/mergeReport";
import { readUnitFile } from "../../src/merging/unitFile";
import { countPeople } from "../../src/counting/count";
import { rowsOf } from "../../src/merging/unitRow";
import { rowsOnSheets } from "../../src/merging/update";
import { NO_CHOICES } from "../../src/reading/choices";
import { recognise } from "../../src/reading/recognise";
import {
  chosen,
  correctFiles,
  countedByHand,
  ELSEWHERE,
  fileName,
  filesWithFaults,
  listOf,
  PLANTED,
  unitsOfProvince,
  type SentFile,
} from "./province";
import { sheetsAsWritten } from "./sheetsAsWritten";

/** 124 of them take a minute: npm run province. */
const UNITS = 32;

const units = unitsOfProvince(UNITS);
const nameOf = (number: number) => units[number]?.name ?? "";

async function reportOf(files: readonly SentFile[]): Promise<MergeReport> {
  const read = [];
  for (const file of files) read.push(await readUnitFile(chosen(file), NO_ANSWERS));
  return mergeReport(read, expectedUnits(listOf(units)));
}

/** Every error as its file and what it is about: "Xã An Phú - 2025.xlsx unitTwice". */
function errorsOf({ findings }: MergeReport): string[] {
  return findings
    .filter((finding) => severityOf(finding) === "error")
    .map((finding) => {
      const { code } = finding;
      const about = code === "reading" ? finding.details.finding.code : code;
      const what = finding.code === "fileRefused" ? finding.details.refusal.code : about;
      return `${finding.file ?? (finding.code === "unitMissing" ? finding.details.unit : "")} ${what}`;
    });
}

let correct: readonly SentFile[];
let clean: MergeReport;
let faulty: MergeReport;

beforeAll(async () => {
  correct = await correctFiles(units);
  clean = await reportOf(correct);
  faulty = await reportOf(await filesWithFaults(units, correct));
});

test("a province whose files are right has nothing to answer, and everyone once", () => {
  expect(errorsOf(clean)).toEqual([]);
  expect(clean.arrivals.map(({ unit, people }) => [unit, people.length])).toEqual(
    units.map(({ name, people }) => [`UBND ${name}`, people.length]),
  );
});

test("everything planted is found at its file, and nothing else is asked", () => {
  const at = (fault: keyof typeof PLANTED) =>
    fileName(units[PLANTED[fault]] ?? { name: "", returned: 0, people: [] });
  const elsewhere = `${nameOf(ELSEWHERE)} - 2025.xlsx`;
  const twice = nameOf(PLANTED.sentTwice);
  expect(errorsOf(faulty).sort()).toEqual(
    [
      `${twice} - 2025.xlsx unitTwice`,
      `${twice} - 2025 (sửa).xlsx unitTwice`,
      `${at("personElsewhere")} personCopied`,
      `${elsewhere} personCopied`,
      `${at("rowLost")} totalDiffers`,
      `${at("otherBase")} baseDiffers`,
      `${at("lastYear")} yearDiffers`,
      `${at("password")} needsPassword`,
      `${at("brokenZip")} broken`,
      `${at("empty")} empty`,
      `${nameOf(PLANTED.oldExcel)} - 2025.xls oldFormat`,
      `${at("otherCategory")} categoryDiffers`,
      "Xã Mới Lập - 2025.xlsx unitUnknown",
      `${at("ownAppendixDiffers")} appendixDiffers`,
      ...(["password", "brokenZip", "empty", "oldExcel", "missing", "renamed"] as const).map(
        (fault) => `UBND ${nameOf(PLANTED[fault])} unitMissing`,
      ),
    ].sort(),
  );
});

test("whatever is planted stops no other unit", () => {
  const stopped = new Set<number>([...Object.values(PLANTED), ELSEWHERE]);
  expect(readyArrivals(faulty).map(({ unit }) => unit)).toEqual(
    units.filter((_, number) => !stopped.has(number)).map(({ name }) => `UBND ${name}`),
  );
});

test("a unit whose file was refused is told to have sent one", () => {
  const told = faulty.findings.flatMap((finding) =>
    finding.code === "unitMissing" ? [[finding.details.unit, finding.details.files]] : [],
  );
  expect(told).toContainEqual([
    `UBND ${nameOf(PLANTED.oldExcel)}`,
    [`${nameOf(PLANTED.oldExcel)} - 2025.xls`],
  ]);
  expect(told).toContainEqual([`UBND ${nameOf(PLANTED.missing)}`, []]);
});

test("the sheet of all units is read again without a word, and gives the appendix right to the person", () => {
  const sheets = sheetsAsWritten(clean.arrivals.flatMap(rowsOf));
  const { people, findings } = recognise(sheets, NO_CHOICES);
  expect(findings.filter(({ code }) => code !== "tiedAtHalf")).toEqual([]);
  const results = countPeople(people);
  const at = (outcome: string) => results.filter((result) => result.outcome === outcome).length;
  expect({ total: people.length, high: at("high"), confident: at("confident"), low: at("low") }).toEqual(
    countedByHand(units),
  );
  expect(people.map(({ unit, name, position }) => [unit.text, name.text, position.text])).toEqual(
    units.flatMap((unit) => unit.people.map(({ name, post }) => [`UBND ${unit.name}`, name, post])),
  );
});

test("every row of that sheet is known to be as it was merged, by what it says", () => {
  const rows = clean.arrivals.flatMap(rowsOf);
  expect(rowsOnSheets(sheetsAsWritten(rows), NO_CHOICES)).toEqual({ rows });
});
