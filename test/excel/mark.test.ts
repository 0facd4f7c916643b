import { fingerprint, freeMarkName, markOf } from "../../src/excel/mark";
import { planInputSheet } from "../../src/documents/input/sheet";

describe("the mark of a sheet of ours", () => {
  test("is a name of the workbook that refers to the sheet", () => {
    expect(markOf("TinNhiem.appendix.2.00ff", "='Phụ lục I'!$A$1")).toEqual({
      name: "TinNhiem.appendix.2.00ff",
      purpose: "appendix",
      sheet: "Phụ lục I",
      fingerprint: "00ff",
    });
    expect(markOf("TinNhiem.sample.1.ab", "='Xã B''Lá'!$A$1")?.sheet).toBe("Xã B'Lá");
    expect(markOf("TinNhiem.results.1.ab", "=KetQua!$A$1")?.sheet).toBe("KetQua");
  });

  test("refers to nothing when the sheet is gone", () => {
    expect(markOf("TinNhiem.results.1.ab", "=#REF!$A$1")).toMatchObject({ sheet: undefined });
  });

  test.each([
    "PhuLuc",
    "TinNhiem",
    "TinNhiem.choices",
    "TinNhiem.appendix",
    "TinNhiem.other.1",
    "TinNhiem.appendix.1",
    "TinNhiem.other.1.00ff",
    "X.appendix.1.00ff",
  ])("a clerk's own name %s is no mark", (name) => expect(markOf(name, "='Phụ lục I'!$A$1")).toBeUndefined());

  test("a new mark takes the first free number, and ends in the fingerprint of its plan", () => {
    const plan = planInputSheet();
    const first = freeMarkName(plan, new Set());
    expect(first).toMatch(/^TinNhiem\.input\.1\.[0-9a-f]{16}$/);
    expect(freeMarkName(plan, new Set([first]))).toBe(first.replace(".1.", ".2."));
    expect(freeMarkName({ ...plan, cells: plan.cells.slice(1) }, new Set())).not.toBe(first);
  });
});

describe("the fingerprint of a sheet", () => {
  const print = (...rows: unknown[][]) => fingerprint(rows, 0, 0);

  test("stays when Excel moves references or a sheet is renamed", () => {
    expect(print(["=IF('Xã A'!$B$7=2,TRIM(C3),0)"])).toBe(print(["=IF(XãA!$B$17=2,TRIM(D4),0)"]));
  });

  test("changes with any text, number, formula or place", () => {
    const original = print(["Tổng", 13, '=COUNTIFS(A1:A9,"1.2 cấp huyện")']);
    expect(print(["Tổng số", 13, '=COUNTIFS(A1:A9,"1.2 cấp huyện")'])).not.toBe(original);
    expect(print(["Tổng", 14, '=COUNTIFS(A1:A9,"1.2 cấp huyện")'])).not.toBe(original);
    expect(print(["Tổng", 13, '=COUNTIFS(A1:A9,"1.3 cấp xã")'])).not.toBe(original);
    expect(print(["Tổng", 13, 13])).not.toBe(original);
    expect(print(["", "Tổng", 13, '=COUNTIFS(A1:A9,"1.2 cấp huyện")'])).not.toBe(original);
  });

  test("does not depend on where the used range begins", () => {
    expect(fingerprint([["a"]], 1, 1)).toBe(print(["", ""], ["", "a"]));
  });
});
