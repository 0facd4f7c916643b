import {
  Fingerprint,
  freeMarkName,
  isRenamed,
  markNamed,
  newMaking,
  refersWithin,
} from "../../src/excel/mark";
import { planInputSheet } from "../../src/documents/input/sheet";

describe("the mark of a sheet of ours", () => {
  test("is a name of the workbook that refers to the sheet", () => {
    expect(markNamed("TinNhiem.appendix.2.00ff", "='Phụ lục I'!$A$1")).toEqual({
      name: "TinNhiem.appendix.2.00ff",
      purpose: "appendix",
      sheet: "Phụ lục I",
      fingerprint: "00ff",
    });
    expect(markNamed("TinNhiem.appendix.2.00ff.ab12.in0e", "='Phụ lục I'!$A$1")).toMatchObject({
      fingerprint: "00ff",
      digest: "ab12",
      making: "0e",
    });
    expect(markNamed("TinNhiem.input.1.00ff.in0e", "=A!$A$1")).toMatchObject({
      digest: undefined,
      making: "0e",
    });
    expect(markNamed("TinNhiem.sample.1.ab", "='Xã B''Lá'!$A$1")?.sheet).toBe("Xã B'Lá");
    expect(markNamed("TinNhiem.results.1.ab", "=KetQua!$A$1")?.sheet).toBe("KetQua");
  });

  test("refers to nothing when the sheet is gone", () => {
    expect(markNamed("TinNhiem.results.1.ab", "=#REF!$A$1")).toMatchObject({ sheet: undefined });
  });

  test.each([
    "PhuLuc",
    "TinNhiem",
    "TinNhiem.choices",
    "TinNhiem.appendix",
    "TinNhiem.other.1",
    "TinNhiem.appendix.1",
    "X.appendix.1.00ff",
  ])("a clerk's own name %s is no mark", (name) =>
    expect(markNamed(name, "='Phụ lục I'!$A$1")).toBeUndefined(),
  );

  test("a new mark takes the first free number, and ends in the fingerprint of its plan and what stands for its name", () => {
    const plan = planInputSheet();
    const content = { purpose: "input", making: "0e" };
    const first = freeMarkName(plan, content, new Set());
    expect(first).toMatch(/^TinNhiem\.input\.1\.[0-9a-f]{16}\.in0e\.as[0-9a-f]{16}$/);
    expect(freeMarkName(plan, content, new Set([first]))).toBe(first.replace(".1.", ".2."));
    expect(freeMarkName({ ...plan, cells: plan.cells.slice(1) }, content, new Set())).not.toBe(first);
  });

  test("tells whether the sheet was called otherwise since, whatever number is behind the name", () => {
    const plan = { ...planInputSheet(), name: "Nhập phiếu (2)" };
    const mark = markNamed(freeMarkName(plan, { purpose: "input", making: "0e" }, new Set()), "=A!$A$1");
    if (!mark) throw new Error("It is no mark.");
    const names = ["Nhập phiếu", "Nhập phiếu (2)", "Nhập phiếu (13)", "Nhập phiếu (ký)", "Xã Lộc An"];
    expect(names.filter((name) => isRenamed(mark, name))).toEqual(["Nhập phiếu (ký)", "Xã Lộc An"]);
    const first = markNamed("TinNhiem.input.1.00ff.in0e", "=A!$A$1");
    expect(first && isRenamed(first, "Xã Lộc An")).toBe(false);
  });

  test("of the first version, without a making, is read too", () => {
    expect(markNamed("TinNhiem.appendix.1.00ff.ab12", "=A!$A$1")).toMatchObject({
      digest: "ab12",
      making: undefined,
    });
  });

  test("refers to no sheet of this workbook when it refers into another file", () => {
    const sheetIn = (formula: string) => markNamed("TinNhiem.results.1.ab", formula)?.sheet;
    expect(sheetIn("='[Xã A.xlsx]Phụ lục I'!$A$1")).toBe("[Xã A.xlsx]Phụ lục I");
    expect(sheetIn("=[1]KetQua!$A$1")).toBe("[1]KetQua");
  });

  test("no two makings have one token", () => {
    const tokens = Array.from({ length: 1000 }, newMaking);
    expect(new Set(tokens).size).toBe(1000);
    expect(tokens.every((token) => /^[0-9a-f]{16}$/.test(token))).toBe(true);
  });
});

describe("the fingerprint of a sheet", () => {
  const fingerprint = (rows: unknown[][], row: number, column: number) => {
    const whole = new Fingerprint();
    whole.add(rows, row, column);
    return whole.value();
  };
  const print = (...rows: unknown[][]) => fingerprint(rows, 0, 0);

  test("is the same in pieces, and of copies of a formula as of each by itself", () => {
    const rows = Array.from({ length: 30 }, (_, row) => [
      row,
      `='Xã A'!B${row + 4}&"B${row === 20 ? 1 : 0}"`,
    ]);
    const pieces = new Fingerprint();
    pieces.add(rows.slice(0, 7), 0, 0);
    pieces.add(rows.slice(7), 7, 0);
    expect(pieces.value()).toBe(print(...rows));
    expect(print(...rows)).toBe(
      print(...rows.map(([row, formula]) => [row, String(formula).replace(/B\d+&/, "C9&")])),
    );
    expect(print(...rows)).not.toBe(
      print(...rows.map(([row, formula]) => [row, String(formula).replace('"B1"', '"B0"')])),
    );
  });

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

describe("a made sheet repeats what stands on other sheets of the workbook", () => {
  test.each([
    ["='Xã A'!B7", true],
    ['=COUNTIFS(KetQua!$E$7:$E$8,"cấp xã")', true],
    ["=TRIM('Xã B''Lá'!B7)", true],
    ["='[Xã A.xlsx]BTV'!B7", false],
    ["='C:\\Phiếu\\[Xã A.xlsx]BTV'!B7+'[b.xlsx]BTV'!B8", false],
    ["=[1]BTV!B7", false],
    ['=HYPERLINK("#\'BTV\'!B7","BTV!B7")', false],
    ["=G7/F7", false],
    ["=#REF!B7", false],
    ["Xã A!B7", false],
    [13, false],
  ])("%s: %s", (entry, repeats) => expect(refersWithin([["", entry]])).toBe(repeats));
});
