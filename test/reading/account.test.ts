import { readdirSync } from "node:fs";
import fc from "fast-check";
import { severityOf } from "../../src/counting/finding";
import type { AccountRole } from "../../src/reading/account/account";
import { gridOf, isBlank } from "../../src/reading/cells/grid";
import type { CellValue, SheetSnapshot } from "../../src/reading/cells/snapshot";
import { NO_CHOICES } from "../../src/reading/choices";
import { recognise } from "../../src/reading/recognise";
import { caseSheets, CASES } from "./goldenCases";

const WORKBOOKS = readdirSync(CASES).sort().map(caseSheets);

/** Of each cell that holds something the roles it stands under, by "row:column". */
function placesOf(sheet: SheetSnapshot, { places }: ReturnType<typeof recognise>["accounts"][number]) {
  const grid = gridOf(sheet);
  const roles = new Map<string, AccountRole[]>();
  for (const { role, areas, cells } of places) {
    let held = 0;
    for (const area of areas)
      for (let row = area.row; row < area.row + area.rows; row++)
        for (let column = area.column; column < area.column + area.columns; column++) {
          if (isBlank(grid.value(row, column))) continue;
          held++;
          const key = `${row}:${column}`;
          roles.set(key, [...(roles.get(key) ?? []), role]);
        }
    expect(held).toBe(cells);
  }
  return roles;
}

/** Every cell once, and every number that is unexplained is a finding's. */
function expectWhole(sheets: readonly SheetSnapshot[]): void {
  const { accounts, findings, tables } = recognise(sheets, NO_CHOICES);
  expect(accounts.map(({ sheet }) => sheet)).toEqual(sheets.map(({ name }) => name));
  sheets.forEach((sheet, index) => {
    const account = accounts[index];
    if (!account) throw new Error("A sheet without an account");
    const roles = placesOf(sheet, account);
    const filled = sheet.values.flatMap((line, row) =>
      line.flatMap((value, column) =>
        isBlank(value) ? [] : [`${row + sheet.row}:${column + sheet.column}`],
      ),
    );
    expect([...roles.keys()].sort()).toEqual(filled.sort());
    expect([...roles.values()].filter((several) => several.length !== 1)).toEqual([]);
    const said = findings.filter(({ cells }) => cells.some((cell) => cell.sheet === sheet.name));
    const of = (role: AccountRole) => [...roles].filter(([, [one]]) => one === role).map(([key]) => key);
    const unused = said.filter(({ code }) => code === "numbersNotUsed").flatMap(({ cells }) => cells);
    expect(unused.map(({ row, column }) => `${row}:${column}`).sort()).toEqual(of("number").sort());
    if (of("asked").length > 0) expect(said.map((one) => severityOf(one))).toContain("error");
    const onSheet = tables.filter((table) => table.sheet === sheet.name);
    const people = onSheet.reduce((sum, table) => sum + table.people.length, 0);
    expect(of("count").length).toBeGreaterThanOrEqual(people > 0 ? 3 : 0);
  });
}

describe("the account of a sheet", () => {
  it("has every cell of the golden cases exactly once", () => {
    WORKBOOKS.forEach(expectWhole);
  });

  it("has every cell exactly once, whatever is typed over, taken out or put in", () => {
    const strays = fc.constantFrom<CellValue>(
      ...[
        "Cộng",
        "I",
        "Xã Lộc An",
        "Thu về: 19",
        "Ghi chú: x",
        "Người lập",
        "Họ và tên",
        "TN cao",
        "(Khuyết)",
        "-",
      ],
      ...[3, 19, 0.5, 2024, true, { error: "#REF!" }, ""],
    );
    const change = fc.record({ row: fc.nat(30), column: fc.nat(12), value: strays, kind: fc.nat(3) });
    fc.assert(
      fc.property(fc.constantFrom(...WORKBOOKS), fc.array(change, { maxLength: 4 }), (sheets, changes) => {
        expectWhole(sheets.map((sheet) => changes.reduce(changed, sheet)));
      }),
      { numRuns: 600 },
    );
  });
});

interface Change {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly kind: number;
}

/** A cell typed over, a row taken out, doubled, or a column put beside. Merges go where rows move. */
function changed(sheet: SheetSnapshot, { row, column, value, kind }: Change): SheetSnapshot {
  const at = row % Math.max(1, sheet.values.length);
  const width = Math.max(1, sheet.values[0]?.length ?? 0);
  const lines = sheet.values.map((line) => [...line]);
  const line = lines[at] ?? [];
  if (kind === 0) line[column % width] = value;
  else if (kind === 1 && lines.length > 2) lines.splice(at, 1);
  else if (kind === 2) lines.splice(at, 0, [...line]);
  else lines.forEach((one, index) => one.push(index % 3 === 0 ? "" : value));
  const numberFormats = lines.map((one) => one.map(() => "General"));
  return { ...sheet, values: lines, numberFormats, merges: kind === 0 ? sheet.merges : [] };
}
