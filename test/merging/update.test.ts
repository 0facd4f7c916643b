import fc from "fast-check";
import { updateOf } from "../../src/merging/update";
import type { UnitRow } from "../../src/merging/unitRow";
import { row } from "./rows";

const AN = row("Xã Lộc An", "Trần Văn An", [18, 2, 0]);
const BINH = row("Xã Lộc An", "Lê Thị Bình", [15, 3, 2]);
const CUONG = row("Xã Lộc Thành", "Bùi Văn Cường", [11, 9, 0]);

test("a unit that comes again takes the place of its own rows; those of others stay in theirs", () => {
  const again = row("Xã Lộc An", "Lê Thị Bình", [14, 4, 2]);
  expect(updateOf([AN, BINH, CUONG], [AN, again]).rows).toEqual([AN, again, CUONG]);
});

test("what changes is told person by person: another count, somebody gone, somebody new", () => {
  const again = row("Xã Lộc An", "Lê Thị Bình", [14, 4, 2]);
  const dung = row("Xã Lộc An", "Đỗ Văn Dũng", [20, 0, 0]);
  expect(updateOf([AN, BINH, CUONG], [again, dung]).changes).toEqual([
    {
      unit: "Xã Lộc An",
      added: [dung],
      gone: [AN],
      changed: [{ before: BINH, after: again }],
      edited: [],
    },
  ]);
});

test("a unit spelled or named otherwise is the same one", () => {
  const again = row("UBND xã Lộc An", "Trần Văn An", [18, 2, 0]);
  expect(updateOf([AN, CUONG], [again])).toEqual({ rows: [again, CUONG], changes: [] });
});

test("a row corrected on the sheet is named before it is lost; one typed by hand too", () => {
  const corrected = { ...BINH, high: 16, low: 1 };
  const typed = { ...row("Xã Lộc An", "Ngô Văn Tư", [20, 0, 0]), source: "" };
  const [change] = updateOf([AN, corrected, typed], [AN, BINH]).changes;
  expect(change?.edited).toEqual([typed, corrected]);
});

test("a correction that the later file makes too is nothing lost", () => {
  const corrected = { ...BINH, high: 16, low: 1 };
  const again = row("Xã Lộc An", "Lê Thị Bình", [16, 3, 1]);
  expect(updateOf([AN, corrected], [AN, again]).changes).toEqual([]);
});

test("a later file that says the same changes nothing, and an unknown unit comes last", () => {
  const dinh = row("Xã Lộc Bình", "Vũ Văn Định", [10, 10, 0]);
  expect(updateOf([CUONG, AN], [dinh, CUONG])).toEqual({ rows: [CUONG, AN, dinh], changes: [] });
});

const UNITS = ["Xã Lộc An", "Xã Lộc Thành", "Phường 1", "Đặc khu Côn Đảo"];
const rows = fc.array(
  fc
    .tuple(fc.constantFrom(...UNITS), fc.nat(6), fc.nat(20))
    .map(([unit, who, high]) => row(unit, `Người Thứ ${who}`, [high, 20 - high, 0])),
  { maxLength: 12 },
);

test("nobody is lost unsaid: every row that stood still stands, or is told as changed or gone", () => {
  fc.assert(
    fc.property(rows, rows, (standing, arriving) => {
      const { rows: after, changes } = updateOf(standing, arriving);
      const told = changes.flatMap(({ gone, changed }) => [...gone, ...changed.map(({ before }) => before)]);
      const count = (all: readonly UnitRow[], key: string) =>
        all.filter((each) => keyOf(each) === key).length;
      for (const key of new Set(standing.map(keyOf)))
        expect(count(after, key) + count(told, key)).toBeGreaterThanOrEqual(count(standing, key));
      const came = new Set(arriving.map(({ unit }) => unit));
      expect(after.filter(({ unit }) => came.has(unit))).toHaveLength(arriving.length);
    }),
  );
});

function keyOf({ unit, name, high }: UnitRow): string {
  return `${unit}|${name}|${high}`;
}
