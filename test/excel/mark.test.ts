import { fingerprint, freeMarkName, markOf } from "../../src/excel/mark";

describe("the mark of a sheet of ours", () => {
  test("is a name of the workbook that refers to the sheet", () => {
    expect(markOf("TinNhiem.appendix.2", "='Phụ lục I'!$A$1", "00ff")).toEqual({
      name: "TinNhiem.appendix.2",
      purpose: "appendix",
      sheet: "Phụ lục I",
      fingerprint: "00ff",
    });
    expect(markOf("TinNhiem.sample.1", "='Xã B''Lá'!$A$1", "")?.sheet).toBe("Xã B'Lá");
    expect(markOf("TinNhiem.results.1", "=KetQua!$A$1", "")?.sheet).toBe("KetQua");
  });

  test("refers to nothing when the sheet is gone", () => {
    expect(markOf("TinNhiem.results.1", "=#REF!$A$1", "")).toMatchObject({ sheet: undefined });
  });

  test.each([
    "PhuLuc",
    "TinNhiem",
    "TinNhiem.choices",
    "TinNhiem.appendix",
    "TinNhiem.other.1",
    "X.appendix.1",
  ])("a clerk's own name %s is no mark", (name) =>
    expect(markOf(name, "='Phụ lục I'!$A$1", "")).toBeUndefined(),
  );

  test("a new mark takes the first free number", () => {
    expect(freeMarkName("sample", new Set(["TinNhiem.sample.1", "TinNhiem.sample.3"]))).toBe(
      "TinNhiem.sample.2",
    );
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
