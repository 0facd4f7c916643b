import type { Finding } from "../../../src/counting/finding";
import { copiedTables } from "../../../src/reading/findings/copiedTables";
import type { EntryTable, Identity } from "../../../src/reading/findings/identity";
import { NO_CHOICES } from "../../../src/reading/choices";
import { atOnce } from "../../../src/turns/staged";

/** Counts of each person of a table, as "20/4/1". */
type Counts = readonly string[];

function tableOf(sheet: string, counts: Counts): EntryTable {
  const entries = counts.map((one, index): Identity => {
    const [high = 0, confident = 0, low = 0] = one.split("/").map(Number);
    const row = index + 4;
    const cell = { sheet, row, column: 1 };
    const levels = { high, confident, low };
    return { name: `Người ${sheet} ${index}`, position: "", levels, row, cell } as Identity;
  });
  return { table: { key: `${sheet}|1`, sheet }, entries } as unknown as EntryTable;
}

function said(tables: readonly EntryTable[]): Finding[] {
  return atOnce(copiedTables(tables, NO_CHOICES));
}

/** Of 24 ballots, as votes mostly go: the same each time. */
function votes(tables: number): Counts[] {
  let state = 7;
  const random = () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
  return Array.from({ length: tables }, () =>
    Array.from({ length: 5 + Math.floor(random() * 15) }, () => {
      const high = Math.round(24 * (random() < 0.75 ? 0.75 + random() / 4 : 0.3 + random() / 2));
      const low = Math.floor((24 - high) * random() * random() * 0.6);
      return `${high}/${24 - high - low}/${low}`;
    }),
  );
}

const SEVEN: Counts = ["20/3/1", "15/8/1", "11/12/1", "22/2/0", "17/6/1", "10/13/1", "13/9/2"];

describe("counts of another table", () => {
  test("one of 3,000 tables that was copied is said, and no other", () => {
    const tables = [...votes(3000), SEVEN, SEVEN].map((counts, index) => tableOf(`Xã ${index}`, counts));
    expect(said(tables).map(({ details }) => details)).toEqual([
      expect.objectContaining({ people: 7, sheet: "Xã 3001", otherSheet: "Xã 3000", rows: "5–11" }),
    ]);
  });

  test("five rows are said and four are not", () => {
    const ofFirst = (rows: number) => [...SEVEN.slice(0, rows), "24/0/0"];
    const found = (rows: number) => said([tableOf("A", SEVEN), tableOf("B", ofFirst(rows))]).length;
    expect([4, 5].map(found)).toEqual([0, 1]);
  });

  test("of three tables with the same counts two are said beside the first", () => {
    const found = said(["A", "B", "C"].map((sheet) => tableOf(sheet, SEVEN)));
    expect(found.map(({ details }) => details)).toEqual([
      expect.objectContaining({ sheet: "B", otherSheet: "A" }),
      expect.objectContaining({ sheet: "C", otherSheet: "A" }),
    ]);
  });

  test("the same people twice are another question", () => {
    const first = tableOf("A", SEVEN);
    expect(said([first, { ...first, table: { key: "B|1", sheet: "B" } } as EntryTable])).toEqual([]);
  });
});
