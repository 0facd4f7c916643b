import fc from "fast-check";
import type { PlannedCell, SheetPlan } from "../../src/documents/plan/sheetPlan";
import { documentPage } from "../../src/documents/plan/page";
import { ExcelFailure } from "../../src/excel/failure";
import { makeSheets } from "../../src/excel/make";
import { newMaking } from "../../src/excel/mark";
import { readBack } from "../../src/excel/readBack";
import { surveyWorkbook } from "../../src/excel/survey";
import { Turns } from "../../src/turns/turns";
import { startWorkbench, type Workbench } from "../workbench/node/office";

/** Excel on the web takes and gives 5 MB; quotes and escapes may make a fifth of it. */
const LIMIT = 4_000_000;

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

/** A row alike all others but for the row it reads from, one with a text of its own, one without anything. */
type Kind = "alike" | "own" | "long" | "empty";

function rowOf(kind: Kind, row: number): (PlannedCell | null)[] {
  if (kind === "empty") return [{ shows: row }, null, null];
  const text = kind === "long" ? `Lý do ${row}: `.repeat(700) : `=Dòng ${row}`;
  const formula = kind === "alike" ? `=A${row + 1}*2+$A$1*0` : `=A${row + 1}+${row}`;
  return [
    { shows: row },
    kind === "alike" ? { shows: "Ủy viên" } : { shows: text },
    { formula, shows: row * 2 },
  ];
}

function planOf(kinds: readonly Kind[]): SheetPlan {
  return {
    name: "Kết quả",
    cells: kinds.map(rowOf),
    merges: [],
    font: { name: "Times New Roman", size: 11 },
    styles: [],
    columnWidths: [30, 60, 30],
    rowHeights: kinds.map((kind, row) => (kind === "own" ? undefined : 15 + (row % 3) * 0.75)),
    entryRules: [],
    page: documentPage(
      { row: 0, column: 0, rows: kinds.length, columns: 3 },
      { orientation: "Landscape", scale: 100 },
    ),
  };
}

const plans = fc
  .array(
    fc.tuple(
      fc.constantFrom<Kind>("alike", "alike", "own", "long", "empty"),
      fc.integer({ min: 1, max: 60 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((stretches) => planOf(stretches.flatMap(([kind, rows]) => Array<Kind>(rows).fill(kind))));

async function write(plan: SheetPlan): Promise<number> {
  await workbench.open();
  workbench.resetTraffic();
  return Excel.run(async (context) => {
    const survey = await surveyWorkbook(context);
    const wanted = [{ purpose: "results" as const, plan, title: plan.name }];
    await makeSheets(context, survey, { wanted, token: newMaking() }, new Turns());
    return readBack(context, survey, [plan], new Turns());
  });
}

/** Formula, value and height of every row, as planned and as written. */
async function standing(plan: SheetPlan): Promise<unknown[]> {
  const rows: unknown[] = [];
  await workbench.act((book) => {
    const sheet = book.sheetNamed(plan.name);
    plan.cells.forEach((row, r) => {
      const cells = row.map((_, c) => sheet?.contentAt(r, c)).map((cell) => cell && [cell.f, cell.v]);
      rows.push([cells, sheet?.rowFormats.get(r)?.size]);
    });
  });
  return rows;
}

const planned = (plan: SheetPlan) =>
  plan.cells.map((row, r) => [
    row.map((cell) => (cell ? [cell.formula, cell.shows] : undefined)),
    plan.rowHeights[r],
  ]);

const largest = () =>
  Math.max(...workbench.requestLog().flatMap(({ bytesUp, bytesDown }) => [bytesUp, bytesDown]));

test("whatever is planned stands in its cells", async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      expect(await write(plan)).toBe(plan.cells.flat().filter((cell) => cell !== null).length);
      expect(await standing(plan)).toEqual(planned(plan));
      expect(largest()).toBeLessThan(LIMIT);
    }),
    { numRuns: 15, endOnFailure: true },
  );
});

test("no request and no answer of a large sheet is over the limit", async () => {
  const plan = planOf([...Array<Kind>(900).fill("long"), ...Array<Kind>(500).fill("alike")]);
  await write(plan);
  expect(await standing(plan)).toEqual(planned(plan));
  expect(workbench.traffic().bytesUp).toBeGreaterThan(LIMIT);
  expect(largest()).toBeLessThan(LIMIT);
  expect(largest()).toBeGreaterThan(LIMIT / 4);
});

test("a formula copied down that refers to another row is found out though it shows the same", async () => {
  const alike = (row: number): PlannedCell[] => [
    { shows: 7 },
    { shows: "Ủy viên" },
    { formula: `='Kết quả'!A${row + 1}*2+SUM($A$1)*0`, shows: 14 },
  ];
  const plan = { ...planOf([]), cells: Array.from({ length: 200 }, (_, row) => alike(row)) };
  expect(await write(plan)).toBe(600);
  workbench.weather.faults = [{ member: "Range.copyFrom", does: "repeatsFirstRow", issue: "none reported" }];
  try {
    await expect(write(plan)).rejects.toThrow(
      expect.objectContaining({ failure: { code: "compareFailed", detail: "Kết quả!C200" } }),
    );
  } finally {
    workbench.weather.faults = [];
  }
});

test("a writing that is ended between two requests leaves nothing half made", async () => {
  await workbench.open();
  const wanted = [
    { purpose: "results" as const, plan: planOf(Array<Kind>(400).fill("long")), title: "Kết quả" },
  ];
  let requests = 0;
  const making = Excel.run(async (context) => {
    const survey = await surveyWorkbook(context);
    const turns = new Turns(() => {
      if (++requests === 2) throw new ExcelFailure({ code: "stopped" });
    });
    await makeSheets(context, survey, { wanted, token: newMaking() }, turns);
  });
  await expect(making).rejects.toThrow("stopped");
  expect(workbench.book.sheets().map(({ name }) => name)).toEqual(["Trang_tính1"]);
});
