import { NO_CHOICES, tablesKey, type NamedTable } from "../../src/reading/choices";
import {
  choicesOf,
  withBase,
  withCategory,
  withConfirmed,
  without,
  withLeftOut,
  withNamedTable,
  withoutNamedTable,
  withSamePeople,
  withTableCategory,
} from "../../src/workflow/choices";

const NAMED: NamedTable = {
  sheet: "Xã Lộc An",
  area: { row: 4, column: 1, rows: 12, columns: 5 },
  headings: 1,
  columns: { name: [1], position: 2, high: 3, confident: 4, low: 5 },
};
const NAMED_KEY = "Xã Lộc An|B5:F16";

/** What the workbook gives back of what was stored in it. */
function stored(choices: unknown): unknown {
  return JSON.parse(JSON.stringify(choices));
}

describe("the clerk's choices kept in the workbook", () => {
  test("come back as they were stored", () => {
    const asked = withLeftOut(withCategory(NO_CHOICES, "Sheet|1|thành ủy", "districtCommittee"), "Tổng hợp");
    const based = withBase(withBase(asked, "Sheet|1", "valid"), "Sheet|2", {
      cell: { sheet: "Kỳ họp", row: 0, column: 1 },
    });
    const counted = withConfirmed(based, "Sheet|1|total 9|cộng");
    const same = withSamePeople(counted, "Tổ 1|1 / Tổ 2|1", "addedUp");
    const choices = withNamedTable(withTableCategory(same, "Sheet|2", "stateEnterprise"), NAMED);
    expect(choicesOf(stored(choices))).toEqual({
      confirmed: ["Sheet|1|total 9|cộng"],
      categories: { "Sheet|1|thành ủy": "districtCommittee" },
      leftOut: ["Tổng hợp"],
      tableCategories: { "Sheet|2": "stateEnterprise" },
      bases: { "Sheet|1": "valid", "Sheet|2": { cell: { sheet: "Kỳ họp", row: 0, column: 1 } } },
      namedTables: [NAMED],
      samePeople: { "Tổ 1|1 / Tổ 2|1": "addedUp" },
    });
  });

  test("a number chosen of several in one cell comes back with its name", () => {
    const base = { cell: { sheet: "Kỳ họp", row: 0, column: 1 }, name: "delegates" } as const;
    const choices = withBase(NO_CHOICES, "Sheet|1", base);
    expect(choicesOf(stored(choices)).bases).toEqual({ "Sheet|1": base });
  });

  test("anything that is not ours is no choice", () => {
    expect(choicesOf(undefined)).toEqual(NO_CHOICES);
    expect(choicesOf("{}")).toEqual(NO_CHOICES);
    expect(choicesOf(7)).toEqual(NO_CHOICES);
    expect(choicesOf({})).toEqual(NO_CHOICES);
    const mixed = {
      categories: { a: "mayor", b: "stateEnterprise" },
      leftOut: [1, "x"],
      confirmed: [{}, "y"],
      tableCategories: { a: 3, b: "stateEnterprise" },
      bases: {
        a: "chosenCell",
        b: { cell: { sheet: "S", row: -1, column: 0 } },
        c: "levels",
        d: { cell: { sheet: "S", row: 1, column: 0 }, name: "voters" },
      },
      namedTables: "none",
      samePeople: { a: "twice", b: "once", c: 2 },
    };
    expect(choicesOf(mixed)).toEqual({
      confirmed: ["y"],
      categories: { b: "stateEnterprise" },
      leftOut: ["x"],
      tableCategories: { b: "stateEnterprise" },
      bases: { c: "levels" },
      namedTables: [],
      samePeople: { b: "once" },
    });
  });

  test.each([
    ["without a name", { columns: { ...NAMED.columns, name: [] } }],
    ["without a level", { columns: { ...NAMED.columns, low: undefined } }],
    ["with a column outside its cells", { columns: { ...NAMED.columns, low: 6 } }],
    ["with one column for two things", { columns: { ...NAMED.columns, low: 4 } }],
    ["with a name that is a level", { columns: { ...NAMED.columns, name: [1, 3] } }],
    ["of no rows", { area: { ...NAMED.area, rows: 0 } }],
    ["of no sheet", { sheet: undefined }],
  ])("a named table %s is none", (_what, fault) => {
    expect(choicesOf(stored({ namedTables: [{ ...NAMED, ...fault }, NAMED] })).namedTables).toEqual([NAMED]);
  });

  test("leaving out twice is leaving out once, and taking back forgets", () => {
    const once = withLeftOut(withLeftOut(NO_CHOICES, "Sheet"), "Sheet");
    expect(once.leftOut).toEqual(["Sheet"]);
    expect(without(withCategory(once, "k", "stateEnterprise"), "Sheet")).toEqual({
      ...NO_CHOICES,
      categories: { k: "stateEnterprise" },
    });
    expect(without(withCategory(once, "k", "stateEnterprise"), "k")).toEqual({
      ...NO_CHOICES,
      leftOut: ["Sheet"],
    });
  });

  test("a table read again keeps its category; taken back once more it has none", () => {
    const choices = withLeftOut(withTableCategory(NO_CHOICES, "Sheet|1", "stateEnterprise"), "Sheet|1");
    const readAgain = without(choices, "Sheet|1");
    expect(readAgain).toEqual({ ...NO_CHOICES, tableCategories: { "Sheet|1": "stateEnterprise" } });
    expect(without(readAgain, "Sheet|1")).toEqual(NO_CHOICES);
  });

  test("a base can be chosen, changed and left to the reading again", () => {
    const chosen = withBase(withBase(NO_CHOICES, "Sheet|1", "valid"), "Sheet|1", "levels");
    expect(chosen.bases).toEqual({ "Sheet|1": "levels" });
    expect(withBase(chosen, "Sheet|1", undefined)).toEqual(NO_CHOICES);
  });

  test("a table named anew by the same cells replaces the one before", () => {
    const again = { ...NAMED, headings: 2 };
    expect(withNamedTable(withNamedTable(NO_CHOICES, NAMED), again).namedTables).toEqual([again]);
  });

  test("a named table goes with everything that was chosen for it", () => {
    let choices = withNamedTable(withCategory(NO_CHOICES, `${NAMED_KEY}|thành ủy`, "stateEnterprise"), NAMED);
    choices = withBase(withTableCategory(choices, NAMED_KEY, "stateEnterprise"), NAMED_KEY, "valid");
    choices = withSamePeople(choices, tablesKey(["Tổ 1|1", NAMED_KEY]), "addedUp");
    choices = withSamePeople(choices, tablesKey([NAMED_KEY], "7 8"), "once");
    expect(withoutNamedTable(withLeftOut(choices, NAMED_KEY), NAMED_KEY)).toEqual(NO_CHOICES);
  });

  test("what tables of the same people are is asked anew once taken back, and who is in only one of them too", () => {
    const key = tablesKey(["Tổ 2|1", "Tổ 1|1"]);
    expect(key).toBe("Tổ 1|1 / Tổ 2|1");
    const answered = withSamePeople(withSamePeople(NO_CHOICES, key, "addedUp"), `${key} // alone`, "alone");
    expect(without(answered, `${key} // alone`).samePeople).toEqual({ [key]: "addedUp" });
    expect(without(answered, key)).toEqual(NO_CHOICES);
  });
});
