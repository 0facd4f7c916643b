import { expectedUnits } from "../../src/merging/expected";
import { NO_ANSWERS } from "../../src/merging/answers";
import { severityOf } from "../../src/merging/mergeFinding";
import type { Arrival } from "../../src/merging/arrival";
import {
  acceptableArrivals,
  mergeReport,
  readyArrivals,
  type MergeReport,
} from "../../src/merging/mergeReport";
import { readUnitFile } from "../../src/merging/unitFile";
import { countPeople } from "../../src/counting/count";
import { rowsOf, type UnitRow } from "../../src/merging/unitRow";
import { rowsOnSheets, updateOf } from "../../src/merging/update";
import { atOnce } from "../../src/turns/staged";
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
  expect(atOnce(rowsOnSheets(sheetsAsWritten(rows), NO_CHOICES))).toEqual({ rows });
});

describe("three corrected files that come after the first merge", () => {
  const CORRECTED = [PLANTED.rowLost, PLANTED.otherBase, ELSEWHERE] as const;

  /** What stands: everyone of the faulty files that could be accepted, as a clerk accepts all who were read. */
  const standing = () => acceptableArrivals(faulty).filter(isFirstOfUnit).flatMap(rowsOf);
  const arriving = async () => {
    const files = CORRECTED.flatMap((number) => correct[number] ?? []);
    const report = await reportOf(files);
    return readyArrivals(report).flatMap(rowsOf);
  };

  test("replace the rows of their units alone, and leave every other row as it stands", async () => {
    const [before, later] = [standing(), await arriving()];
    const names = CORRECTED.map((number) => `UBND ${nameOf(number)}`);
    const { rows } = updateOf(before, later);
    const others = (all: readonly UnitRow[]) => all.filter(({ unit }) => !names.includes(unit));
    expect(others(rows)).toEqual(others(before));
    for (const number of CORRECTED)
      expect(
        rows.filter(({ unit }) => unit === `UBND ${nameOf(number)}`).map(({ name, high }) => [name, high]),
      ).toEqual(units[number]?.people.map(({ name, high }) => [name, high]));
  });

  test("tell what they change before: the visitor gone, the ballots stated for everybody", async () => {
    const { changes } = updateOf(standing(), await arriving());
    const told = changes.map(({ unit, added, gone }) => [
      unit,
      added.map(({ name }) => name),
      gone.map(({ name }) => name),
    ]);
    // What hid a lost row could be accepted by nobody: its unit is new, and nothing of it changes.
    expect(told).toEqual([
      [`UBND ${nameOf(PLANTED.otherBase)}`, [], []],
      [`UBND ${nameOf(ELSEWHERE)}`, [], [units[PLANTED.personElsewhere]?.people[2]?.name]],
    ]);
    expect(changes[0]?.changed.map(({ before, after }) => [before.base, after.base])).toEqual(
      units[PLANTED.otherBase]?.people.map(() => ["levels", "returned"]),
    );
  });

  test("name the row that a clerk had corrected on the sheet, and keep what she corrected of other units", async () => {
    const corrected = (row: UnitRow) => ({ ...row, high: row.high - 1, confident: row.confident + 1 });
    const [own, other] = [`UBND ${nameOf(ELSEWHERE)}`, `UBND ${nameOf(0)}`];
    const before = standing();
    const first = (unit: string) => before.findIndex((row) => row.unit === unit);
    const edited = before.map((row, index) =>
      index === first(own) || index === first(other) ? corrected(row) : row,
    );
    const { rows, changes } = updateOf(edited, await arriving());
    expect(changes.flatMap((change) => change.edited)).toEqual([edited[first(own)]]);
    expect(rows).toContainEqual(edited[first(other)]);
  });

  test("once everything is mended the appendix is right to the person", async () => {
    const all = await reportOf(correct);
    const { rows } = updateOf(standing(), readyArrivals(all).flatMap(rowsOf));
    const known = new Set(units.map(({ name }) => `UBND ${name}`));
    const { people } = recognise(sheetsAsWritten(rows.filter(({ unit }) => known.has(unit))), NO_CHOICES);
    const results = countPeople(people);
    const at = (outcome: string) => results.filter((result) => result.outcome === outcome).length;
    expect({ total: people.length, high: at("high"), confident: at("confident"), low: at("low") }).toEqual(
      countedByHand(units),
    );
  });
});

/** Of a unit that sent two files the clerk accepts the first. */
function isFirstOfUnit({ unit, key }: Arrival): boolean {
  return faulty.arrivals.find((arrival) => arrival.unit === unit)?.key === key;
}
