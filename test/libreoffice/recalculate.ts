import { mkdirSync } from "node:fs";
import path from "node:path";
import { cellAddress } from "../../src/counting/cell";
import { PAPER_PURPOSES, purposesWhere, type SheetPurpose } from "../../src/documents/all";
import { readWorkbookFile } from "../../src/files/workbookFile";
import type { CellValue } from "../../src/reading/cells/snapshot";
import { NO_ANSWERS } from "../../src/merging/answers";
import { expectedUnits } from "../../src/merging/expected";
import { acceptableArrivals, mergeReport, type MergeReport } from "../../src/merging/mergeReport";
import { readUnitFile } from "../../src/merging/unitFile";
import { earlierRowsOf, rowsOf } from "../../src/merging/unitRow";
import type { BallotSheet } from "../../src/reading/ballotTable";
import type { Examined } from "../../src/workflow/outcome";
import { requests } from "../../src/workflow/requests";
import { CASES, caseNames, settingsIn, sheetsIn } from "../documents/caseFolder";
import { workbookBytes } from "../files/workbookBytes";
import { choicesIn } from "../reading/choicesIn";
import { sheetsOf } from "../reading/sheetOf";
import { type } from "../workflow/addin";
import { startWorkbench, type Workbench } from "../workbench/node/office";
import { record, today } from "../trust/record";
import { recalculated, withoutResults, withTrustedResults } from "./recalculated";

/*
 * npm run check:libreoffice [-- FOLDER]: makes every document that the golden cases, the sample and files of units are
 * enough for, once as they stand and once with counts, marks on ballots or figures of units changed afterwards, saves the workbooks without the results of their formulas, has
 * LibreOffice calculate them (it must be installed) and holds every cell against what the workbench shows, to 12 digits.
 * The files stay in FOLDER (default out/libreoffice). Exit code 1 where a cell differs.
 */
const FOLDER = path.resolve(process.argv[2] ?? "out/libreoffice");

/** What a clerk might type into a count after the papers were made. */
const EDITS = [0, 7, 1000, "x", 2.5] as const;

/** And into the cells of ballots, whatever their marks are; "" empties one. */
const MARKS = ["", 1, "2", 3, "x", "0", "Tín nhiệm cao", ""] as const;

/** The keys of two people who count the same three ballots of two people, and what the board then decides. */
const COUNTED = {
  "Ghi phiếu lần 1": { C10: 1, D10: "x", C11: "2", C12: 0 },
  "Ghi phiếu lần 2": { C10: 1, D10: "X", C11: 3, D11: 1, C12: 0 },
  "Đối chiếu kiểm phiếu": { C7: 2 },
  "Tổng hợp kiểm phiếu": { C6: 3, C7: 3 },
} as const;

/** These ask the add-in's own functions, which LibreOffice has not. */
const WITH_OWN_FUNCTIONS: readonly SheetPurpose[] = ["acceptance", "trial"];

class Saved {
  readonly workbooks = new Map<string, Uint8Array>();
  private readonly seen = new Set<SheetPurpose>();

  constructor(private readonly workbench: Workbench) {}

  async save(name: string): Promise<Examined> {
    const examined = await examinedNow();
    for (const { purpose } of examined.own) this.seen.add(purpose);
    this.workbooks.set(name, await this.workbench.save());
    return examined;
  }

  /** A document that no workbook holds was not checked. */
  expectAll(): void {
    const missing = purposesWhere(() => true).filter((purpose) => !this.seen.has(purpose));
    const unchecked = missing.filter((purpose) => !WITH_OWN_FUNCTIONS.includes(purpose));
    if (unchecked.length > 0) throw new Error(`Not in any workbook: ${unchecked.join(", ")}`);
  }
}

/** By name: every workbook as it was saved. */
async function savedWorkbooks(workbench: Workbench): Promise<ReadonlyMap<string, Uint8Array>> {
  const saved = new Saved(workbench);
  await workbench.open();
  await requests.insertSample();
  await requests.makeDocuments(PAPER_PURPOSES);
  await saved.save("sample");
  await workbench.open();
  await requests.makeInputSheet();
  await saved.save("input");
  await saveUnits(workbench, saved);
  for (const name of caseNames()) await saveCase(name, workbench, saved);
  saved.expectAll();
  return saved.workbooks;
}

async function saveCase(name: string, workbench: Workbench, saved: Saved): Promise<void> {
  const folder = path.join(CASES, name);
  const sheets = sheetsIn(folder);
  if (sheets.length === 0) return;
  await workbench.open(await workbookBytes(sheets));
  await workbench.act((book) => {
    book.settings.set("TinNhiem.choices", JSON.stringify(JSON.stringify(choicesIn(folder))));
  });
  await requests.changeSettings(settingsIn(folder));
  const outcome = await requests.makeDocuments(PAPER_PURPOSES);
  if (outcome.status !== "done") throw new Error(`${name}: ${outcome.failure.code}`);
  const { recognition, results, own } = await saved.save(name);
  for (const ballots of recognition.ballots)
    await typeEach(workbench, ballots.sheet, cellsOf(ballots), MARKS);
  const counts = results.map(({ person }) => person.ballots.counts.high.cell);
  const typed = counts.filter(({ sheet }) => !own.some((made) => made.name === sheet));
  for (const [index, cell] of typed.slice(0, EDITS.length).entries())
    await type(workbench, cell.sheet, cellAddress(cell), EDITS[index] ?? 0);
  for (const [sheet, keys] of Object.entries(COUNTED))
    if (own.some((made) => made.name === sheet))
      for (const [address, key] of Object.entries(keys)) await type(workbench, sheet, address, key);
  await saved.save(`${name}-changed`);
}

/** Of what everybody has on each ballot, from the first person down. */
function cellsOf({ people, first, last }: BallotSheet): readonly string[] {
  return people.flatMap(({ columns }) =>
    columns.flatMap((column) =>
      Array.from({ length: last - first + 1 }, (_, row) => cellAddress({ row: first + row, column })),
    ),
  );
}

async function typeEach(
  workbench: Workbench,
  sheet: string,
  addresses: readonly string[],
  values: readonly (string | number)[],
): Promise<void> {
  for (const [index, value] of values.entries()) {
    const address = addresses[index];
    if (address !== undefined) await type(workbench, sheet, address, value);
  }
}

/** What came of three communes, of which one sent nothing, with the Phụ lục I of the other two, against their vote before. */
async function saveUnits(workbench: Workbench, saved: Saved): Promise<void> {
  const report = await reportOf({ "Lộc An": 20, "Lộc Đức": 25 });
  const before = await reportOf({ "Lộc An": 30, "Lộc Lâm": 24 });
  await workbench.open();
  await requests.mergeUnits(acceptableArrivals(report).flatMap(rowsOf));
  await requests.bringEarlier(acceptableArrivals(before).flatMap(earlierRowsOf));
  await requests.makeUnitPaper("unitFollowUp", report);
  await requests.makeUnitPaper("unitAppendices", report);
  await requests.makeDocuments(PAPER_PURPOSES);
  const { own } = await saved.save("units");
  const appendices = own.find(({ purpose }) => purpose === "unitAppendices")?.name ?? "";
  const used = workbench.book.usedRange(appendices)?.split(":").pop() ?? "A1";
  const rows = workbench.book.texts(appendices, `A1:${used}`);
  const ofUnit = rows.findIndex((row) => row.includes("Xã Lộc Đức"));
  await type(workbench, appendices, `D${ofUnit + 1}`, 7);
  await type(workbench, appendices, `E${ofUnit + 1}`, "x");
  await saved.save("units-changed");
}

/** Of the files of these communes, by their ballots. */
async function reportOf(communes: Readonly<Record<string, number>>): Promise<MergeReport> {
  const files = [];
  for (const [unit, ballots] of Object.entries(communes)) {
    const bytes = await workbookBytes(sheetsOf(communeWithAppendix(unit, ballots)));
    const name = `Xã ${unit}.xlsx`;
    files.push(
      await readUnitFile(
        { name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer },
        NO_ANSWERS,
      ),
    );
  }
  return mergeReport(files, expectedUnits("Xã Lộc An\nXã Lộc Đức\nXã Lộc Lâm"));
}

function communeWithAppendix(unit: string, ballots: number): string {
  return `== Danh sách
Ban Thường vụ Đảng ủy xã ${unit}
Hội nghị ngày 05/11/2025. Số phiếu phát ra: ${ballots}, thu về: ${ballots}
Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
Cán bộ Một ${unit} | Bí thư | 18 | 2 | 0
Cán bộ Hai ${unit} | Ủy viên | 3 | 4 | 13
== Phụ lục I
PHỤ LỤC I
KẾT QUẢ LẤY PHIẾU TÍN NHIỆM
STT | Nội dung | Tổng số | Có tỷ lệ phiếu tín nhiệm cao từ 50% trở lên | Có tỷ lệ phiếu tín nhiệm từ 50% trở lên | Có tỷ lệ phiếu tín nhiệm thấp từ 50% trở lên | Ghi chú
I | Kết quả lấy phiếu tín nhiệm
1.3 | Cấp xã | 2 | 1 | 0 | 1 |`;
}

async function examinedNow(): Promise<Examined> {
  const examined = await requests.examine();
  if (examined.status !== "examined") throw new Error(examined.failure.code);
  return examined;
}

/** "'Sheet'!A1: 3 is 4": the cells that hold something else. */
async function differences(one: Uint8Array, other: Uint8Array): Promise<readonly string[]> {
  const [here, there] = [await valuesOf(one), await valuesOf(other)];
  return [...new Set([...here.keys(), ...there.keys()])].flatMap((cell) => {
    const [planned, calculated] = [here.get(cell) ?? "", there.get(cell) ?? ""];
    return isAlike(planned, calculated) ? [] : [`${cell}: ${shown(planned)} is ${shown(calculated)}`];
  });
}

async function valuesOf(xlsx: Uint8Array): Promise<ReadonlyMap<string, CellValue>> {
  const values = new Map<string, CellValue>();
  for (const { name, snapshot } of (await readWorkbookFile(xlsx)).sheets)
    snapshot?.values.forEach((line, row) =>
      line.forEach((value, column) => {
        const at = { row: snapshot.row + row, column: snapshot.column + column };
        if (value !== "") values.set(`'${name}'!${cellAddress(at)}`, value);
      }),
    );
  return values;
}

function isAlike(one: CellValue, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number")
    return one === other || Math.abs(one - other) <= 1e-12 * Math.abs(one);
  return shown(one) === shown(other);
}

/** Errors by their names. */
function shown(value: CellValue): string {
  return JSON.stringify(value);
}

async function run(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const saved = await savedWorkbooks(await startWorkbench());
  const bare = [...saved].map(([name, xlsx]) => [name, withoutResults(xlsx)] as const);
  const calculated = recalculated(FOLDER, new Map(bare.map(([name, { xlsx }]) => [name, xlsx])));
  let differing = 0;
  for (const [name, xlsx] of saved) {
    const found = await differences(withTrustedResults(xlsx), calculated.get(name) ?? new Uint8Array());
    differing += found.length;
    for (const line of found) console.log(`${name} ${line}`);
  }
  const formulas = bare.reduce((sum, [, each]) => sum + each.formulas, 0);
  record({ libreoffice: { day: today(), workbooks: saved.size, formulas, differing } });
  console.log(`${saved.size} workbooks, ${formulas} formulas, ${differing} cells differ.`);
  process.exitCode = differing > 0 || formulas === 0 ? 1 : 0;
}

void run();
