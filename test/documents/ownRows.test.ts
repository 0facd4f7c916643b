import * as fc from "fast-check";
import { CATEGORIES } from "../../src/counting/category";
import { countAppendix } from "../../src/documents/appendix/figures";
import { categoriesOf, formRows, rowNumbers, rowsOf, withRowFor } from "../../src/documents/formRows";
import { inGroups, moved, ownRowsFrom, withCategories, type OwnRow } from "../../src/documents/ownRows";
import { result } from "./people";

const rowsOfAnything = fc
  .array(
    fc.record({
      group: fc.constantFrom("committee" as const, "leaders" as const),
      label: fc.string({ maxLength: 12 }),
      wanted: fc.subarray([...CATEGORIES]),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) =>
    rows.reduce<readonly OwnRow[]>(
      (made, { group, label, wanted }) =>
        withCategories([...made, { group, label, categories: [] }], made.length, wanted),
      [],
    ),
  );

describe("rows that an office sets", () => {
  test("never have a category twice, whatever is chosen, and lose none that was in a row", () => {
    fc.assert(
      fc.property(rowsOfAnything, fc.nat(7), fc.subarray([...CATEGORIES]), (rows, at, chosen) => {
        const index = at % rows.length;
        const after = withCategories(rows, index, chosen);
        const all = after.flatMap(({ categories }) => categories);
        expect(new Set(all).size).toBe(all.length);
        expect(after[index]?.categories).toEqual(CATEGORIES.filter((one) => chosen.includes(one)));
        const before = rows.flatMap((row, each) => (each === index ? [] : row.categories));
        expect(before.filter((one) => !all.includes(one))).toEqual([]);
      }),
    );
  });

  test("come back from the workbook as they were kept, in the order in which they are printed", () => {
    fc.assert(
      fc.property(rowsOfAnything, (rows) => {
        expect(ownRowsFrom(JSON.parse(JSON.stringify(rows)))).toEqual(inGroups(rows));
      }),
    );
  });

  test.each([
    ["no list", { group: "leaders" }],
    ["none", []],
    ["a group there is not", [{ group: "others", label: "", categories: [] }]],
    ["a category there is not", [{ group: "leaders", label: "", categories: ["ministry"] }]],
    ["no name", [{ group: "leaders", categories: ["police"] }]],
    [
      "a category in two rows",
      [
        { group: "leaders", label: "a", categories: ["police"] },
        { group: "leaders", label: "b", categories: ["police"] },
      ],
    ],
    ["more than a page holds", Array(21).fill({ group: "leaders", label: "", categories: [] })],
  ])("are not taken from what is not ours: %s", (_what, stored) => {
    expect(ownRowsFrom(stored)).toBeUndefined();
  });

  test("change places within their group alone", () => {
    const rows = rowsOf("twoTier");
    expect(moved(rows, 2, -1)).toBeUndefined();
    expect(moved(rows, 0, -1)).toBeUndefined();
    expect(moved(rows, 4, 1)).toBeUndefined();
    expect(categoriesOf(moved(rows, 3, -1) ?? [])).toEqual([
      "provinceCommittee",
      "communeCommittee",
      "communeLeaders",
      "provinceLeaders",
      "stateEnterprise",
    ]);
  });

  test("begin as the form that was chosen, and one more goes after the last of its group", () => {
    const rows = withRowFor("twoTier", "police");
    expect(rowNumbers(rows)).toEqual(["1.1", "1.2", "2.1", "2.2", "2.3", "2.4"]);
    expect(formRows(rows).find(({ number }) => number === "2.4")).toMatchObject({
      label: "Công an",
      categories: ["police"],
    });
    expect(rowNumbers(withRowFor(rows, "districtCommittee"))[2]).toBe("1.3");
  });
});

test("a row of two categories holds the people of both, and whoever is in no row stops the appendix", () => {
  const form: readonly OwnRow[] = [
    { group: "leaders", label: "Đơn vị sự nghiệp và Công an", categories: ["publicUnit", "police"] },
  ];
  const [school, police] = [result({ category: "publicUnit" }), result({ category: "police" })];
  const row = countAppendix([school, police], form).rows.find(({ kind }) => kind === "category");
  expect(row).toMatchObject({ number: "2.1", total: [school, police] });
  expect(() => countAppendix([school, result({ category: "military" })], form)).toThrow(
    "2 people, 1 in the rows of section I",
  );
});
