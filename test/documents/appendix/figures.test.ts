import fc from "fast-check";
import { categoriesOf, formRows, noRowFindings } from "../../../src/documents/formRows";
import { countPeople } from "../../../src/counting/count";
import type { PersonResult } from "../../../src/counting/result";
import { countAppendix, type Appendix, type CategoryRow } from "../../../src/documents/appendix/figures";
import { NO_CHOICES } from "../../../src/reading/choices";
import { recognise } from "../../../src/reading/recognise";
import { sheetsOf } from "../../reading/sheetOf";
import { cell, recorded, result } from "../people";
import { samplePeople } from "../samplePeople";

function rowNumbered(appendix: Appendix, number: string): CategoryRow {
  const row = appendix.rows.find((one) => one.kind === "category" && one.number === number);
  if (row?.kind !== "category") throw new Error(`no row ${number}`);
  return row;
}

/** Number of people by the number of each row of section II. */
function handled(people: readonly PersonResult[]): Record<string, number> {
  const rows = countAppendix(people).rows.flatMap((row) => (row.kind === "handling" ? [row] : []));
  return Object.fromEntries(rows.map((row) => [row.number, row.people.length]));
}

describe("rows of section I", () => {
  test("the sample: 13 and 13 high; 70 with 69 high and 1 confident; 45 and 45 high", () => {
    const appendix = countAppendix(countPeople(samplePeople()));
    const figures = appendix.rows.flatMap((row) =>
      row.kind === "category"
        ? [[row.number, row.total, row.at.high, row.at.confident, row.at.low, row.at.none].map(sizeOf)]
        : [],
    );
    expect(figures).toEqual([
      ["1.1", 0, 0, 0, 0, 0],
      ["1.2", 13, 13, 0, 0, 0],
      ["1.3", 70, 69, 1, 0, 0],
      ["2.1", 0, 0, 0, 0, 0],
      ["2.2", 45, 45, 0, 0, 0],
      ["2.3", 0, 0, 0, 0, 0],
    ]);
  });

  test("a figure keeps the people behind it", () => {
    const [one, other] = [result({ name: "Cán bộ 001" }), result({ name: "Cán bộ 002", marks: [3, 15, 1] })];
    const row = rowNumbered(countAppendix([one, other]), "1.2");
    expect(row.at.high).toEqual([one]);
    expect(row.at.confident).toEqual([other]);
    expect(row.total).toEqual([one, other]);
  });

  test("who reaches half at no level is in the total and in none of the three columns", () => {
    const row = rowNumbered(countAppendix([result({ marks: [9, 9, 1] })]), "1.2");
    expect([row.total, row.at.high, row.at.confident, row.at.low, row.at.none].map(sizeOf)).toEqual([
      1, 0, 0, 0, 1,
    ]);
  });

  test("exactly half twice is counted once, at the higher, and remembered as tied", () => {
    const row = rowNumbered(countAppendix([result({ marks: [0, 10, 10], returned: 20 })]), "1.2");
    expect([row.at.confident, row.at.low, row.tied].map(sizeOf)).toEqual([1, 0, 1]);
  });

  test("whatever the votes: total = high + confident + low + none in every row, and the rows hold everyone once", () => {
    const anyone = fc
      .record({
        category: fc.constantFrom(...categoriesOf("threeTier")),
        ballots: fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(9)),
      })
      .map(({ category, ballots: [high, confident, low, unmarked] }) =>
        result({ category, marks: [high, confident, low], returned: high + confident + low + unmarked + 1 }),
      );
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 40 }), (people) => {
        const rows = countAppendix(people).rows.flatMap((row) => (row.kind === "category" ? [row] : []));
        for (const { total, at } of rows)
          expect(sizeOf(at.high) as number).toBe(
            total.length - at.confident.length - at.low.length - at.none.length,
          );
        expect(rows.flatMap(({ total }) => total).sort()).toHaveLength(people.length);
        expect(new Set(rows.flatMap(({ total }) => total))).toEqual(new Set(people));
      }),
    );
  });

  test("a person at an outcome that no column counts is refused", () => {
    const impossible = { ...result(), outcome: "delegates" } as unknown as PersonResult;
    expect(() => countAppendix([impossible])).toThrow("Row 1.2: 1 people, 0 at a level or none");
  });

  test("a person of a category that the form has no row for is refused", () => {
    const impossible = result({ category: "ministry" as never });
    expect(() => countAppendix([impossible])).toThrow("1 people, 0 in the rows of section I");
  });
});

describe("the form for two tiers", () => {
  const commune = result({ category: "communeLeaders" });

  test("has no cấp huyện, and the leaders of cấp xã", () => {
    const rows = formRows("twoTier").flatMap((row) =>
      row.kind === "category" ? [`${row.number} ${row.categories.join("+")}`] : [],
    );
    expect(rows).toEqual([
      "1.1 provinceCommittee",
      "1.2 communeCommittee",
      "2.1 provinceLeaders",
      "2.2 communeLeaders",
      "2.3 stateEnterprise",
    ]);
  });

  test("is the form for three tiers in its headings and section II", () => {
    const others = (form: "threeTier" | "twoTier") =>
      formRows(form).filter(({ kind }) => kind !== "category");
    expect(others("twoTier")).toEqual(others("threeTier"));
  });

  test("counts the leaders of a xã, whom the form for three tiers would lose", () => {
    const row = countAppendix([commune], "twoTier").rows.find(({ number }) => number === "2.2");
    expect(row).toMatchObject({ categories: ["communeLeaders"], total: [commune] });
    expect(() => countAppendix([commune], "threeTier")).toThrow("1 people, 0 in the rows of section I");
  });

  test("whoever has no row in the form chosen is found before anything is made", () => {
    const sheets = sheetsOf(`== Danh sách
Họ và tên | Đối tượng | TN cao | TN | TN thấp
Nguyễn Văn An | BTV Huyện ủy | 18 | 1 | 0
Trần Thị Bình | BTV Huyện ủy | 18 | 1 | 0
Lê Văn Cường | UBND xã | 18 | 1 | 0`);
    const { tables } = recognise(sheets, NO_CHOICES);
    expect(noRowFindings(tables, "twoTier")).toEqual([
      {
        code: "noRowInForm",
        cells: [cell("Danh sách", 1, 0), cell("Danh sách", 2, 0)],
        details: {
          key: "Danh sách|1|btv huyện uỷ",
          text: "BTV Huyện ủy",
          category: "districtCommittee",
          form: "twoTier",
          otherForm: "threeTier",
          people: 2,
        },
      },
    ]);
    expect(noRowFindings(tables, "threeTier")).toEqual([
      {
        code: "noRowInForm",
        cells: [cell("Danh sách", 3, 0)],
        details: {
          key: "Danh sách|1|ubnd xã",
          text: "UBND xã",
          category: "communeLeaders",
          form: "threeTier",
          otherForm: "twoTier",
          people: 1,
        },
      },
    ]);
  });

  test("another category chosen for the text, or for the table, gives everyone a row", () => {
    const sheets = sheetsOf(`== Danh sách
Họ và tên | Đối tượng | TN cao | TN | TN thấp
Lê Văn Cường | UBND xã | 18 | 1 | 0`);
    const byText = { ...NO_CHOICES, categories: { "Danh sách|1|ubnd xã": "communeCommittee" as const } };
    const byTable = { ...NO_CHOICES, tableCategories: { "Danh sách|1": "communeCommittee" as const } };
    for (const choices of [byText, byTable])
      expect(noRowFindings(recognise(sheets, choices).tables, "threeTier")).toEqual([]);
  });
});

describe("rows of section II", () => {
  test("nothing recorded counts nowhere, however low the share", () => {
    expect(handled([result({ marks: [0, 1, 18] })])).toEqual({ 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 });
  });

  test("a person with two handlings counts in both rows", () => {
    const both = recorded("đưa ra khỏi quy hoạch, miễn nhiệm", ["removedFromPlanning", "dismissed"]);
    expect(handled([result({ handling: both })])).toEqual({ 1: 1, 2: 0, 3: 0, 4: 0, 5: 1, 6: 0 });
  });

  test("each handling has its own row, in the order of the form", () => {
    const people = (
      ["removedFromPlanning", "reassigned", "resigned", "relieved", "dismissed", "other"] as const
    ).flatMap((handling, index) =>
      Array.from({ length: index + 1 }, () => result({ handling: recorded("…", [handling]) })),
    );
    expect(handled(people)).toEqual({ 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6 });
  });
});

function sizeOf(figure: string | readonly unknown[]): string | number {
  return typeof figure === "string" ? figure : figure.length;
}
