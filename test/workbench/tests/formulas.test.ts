import { parseAddress } from "../core/model/address";
import { Book } from "../core/model/book";
import { Calculation } from "../core/model/calculation";
import { type Scalar } from "../core/model/content";
import { enter } from "../core/model/entry";
import { FunctionFailure } from "../core/formula/functionFailure";

/** What formulas give, and which of them a change makes calculate again. The expected figures are Excel's. */

const SHEET = "Trang_tính1";

let book: Book;

beforeEach(() => {
  book = new Book("vi-VN", new Calculation(), SHEET);
});

/** Types values, row by row, from a cell on; "Trang khác!B2" or "B2". @returns how many formulas were calculated */
async function type(address: string, ...rows: unknown[][]): Promise<number> {
  const { sheet: name = SHEET, area } = placeOf(address);
  const sheet = book.sheetNamed(name) ?? book.addSheet(name);
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      const at = { row: area.row + r, column: area.column + c };
      const { content, compiled } = enter(value, "General");
      sheet.put(at.row, at.column, content, compiled);
      sheet.markChanged({ ...at, rows: 1, columns: 1 });
    }),
  );
  return book.settle();
}

function value(address: string): Scalar {
  const { sheet = SHEET, area } = placeOf(address);
  return book.sheetNamed(sheet)?.contentAt(area.row, area.column)?.v ?? "";
}

function values(address: string): Scalar[][] {
  const { area } = placeOf(address);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (__, column) => book.sheets[0]?.contentAt(area.row + row, area.column + column)?.v ?? "",
    ),
  );
}

function placeOf(address: string): NonNullable<ReturnType<typeof parseAddress>> {
  const place = parseAddress(address);
  if (!place) throw new Error(`Not an address: ${address}`);
  return place;
}

async function result(formula: string): Promise<Scalar> {
  await type("J9", [formula]);
  return value("J9");
}

describe("operators", () => {
  test.each([
    ["=-2^2", 4],
    ["=2^3^2", 64],
    ["=2^-1", 0.5],
    ["=50%^2", 0.25],
    ["=-5%", -0.05],
    ["=1+2*3-4/2", 5],
    ['=1+2&"đ"', "3đ"],
    ["=1+1=2", true],
    ['="a"&"b"="AB"', true],
    ["=3>2>1", true],
    ["=(1+2)*3", 9],
    ["=+5", 5],
    ["=1,5", undefined],
  ])("%s is %p", async (formula, expected) => {
    if (expected === undefined) await expect(result(formula)).rejects.toThrow();
    else expect(await result(formula)).toBe(expected);
  });

  test("numbers come before text before truth values, whatever they are", async () => {
    await type("A1", ['=999<"a"', '="z"<FALSE', '="b">"A"', '="é"="e"']);
    expect(values("A1:D1")).toEqual([[true, true, true, false]]);
  });

  test("an empty cell is 0, an empty text and FALSE alike", async () => {
    await type("A1", ["=Z1=0", '=Z1=""', "=Z1=FALSE", "=Z1", '=Z1&"!"', "=Z1+1"]);
    expect(values("A1:F1")).toEqual([[true, true, true, 0, "!", 1]]);
  });

  test("text that reads as a number counts as one in arithmetic, but not in comparison", async () => {
    await type("A1", ['="12"+1', '="12%"*100', '="a"+1', '="12"=12', "=TRUE+1"]);
    expect(values("A1:E1")).toEqual([[13, 12, "#VALUE!", false, 2]]);
  });

  test("numbers are compared up to the 15th digit, and nothing is left of a difference below it", async () => {
    await type("A1", ["=0.1+0.2=0.3", "=0.1+0.2-0.3", "=1.0000000000001=1"]);
    expect(values("A1:C1")).toEqual([[true, 0, false]]);
  });
});

describe("errors", () => {
  test.each([
    ["=1/0", "#DIV/0!"],
    ["=1/0+A1", "#DIV/0!"],
    ["=SUM(1,#N/A)", "#N/A"],
    ["=KHÔNG.CÓ(1)", "#NAME?"],
    ["=tên_lạ", "#NAME?"],
    ["=Trang_lạ!A1", "#REF!"],
    ["=10^400", "#NUM!"],
    ["=0^0", "#NUM!"],
    ["=A1:A2 C1:C2", "#NULL!"],
    ["=IFERROR(1/0,1)", 1],
    ["=IF(FALSE,1/0,2)", 2],
    ["=AND(TRUE,1/0)", "#DIV/0!"],
    ["=Bảng[[#This Row],[x]]", "#REF!"],
    ["=[Khác.xlsx]Trang!A1", "#REF!"],
  ])("%s is %p", async (formula, expected) => {
    expect(await result(formula)).toBe(expected);
  });

  test("a text that looks like an error is none", async () => {
    await type("A1", ['="#N/"&"A"', "=ISERROR(A1)", "=ISERROR(NA())"]);
    expect(values("A1:C1")).toEqual([["#N/A", false, true]]);
  });

  test.each(["=1+", "=SUM(1", "=(1", '="a', "=1 2", "={1,2;3}", "=,1", "=1)"])(
    "%s is no formula",
    async (formula) => {
      await expect(result(formula)).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  );
});

describe("references", () => {
  beforeEach(async () => {
    await type("A1", ["Lan", 5, true], ["Huệ", 7, "x"], ["Mai", 9]);
    await type("Xã Lộc An!A1", [41], [42]);
  });

  test.each([
    ["=SUM(B1:B3)", 21],
    ["=SUM($B$3:B1)", 21],
    ["=SUM(B:B)", 21],
    ["=SUM(1:1)", 5],
    ["=SUM(B1,B3)", 14],
    ["=SUM((B1:B2,B3))", 21],
    ["=SUM(A1:B2 B1:C9)", 12],
    ["='Xã Lộc An'!A1+1", 42],
    ["=SUM('Xã Lộc An'!A:A)", 83],
    ["=SUM(B1:INDEX(B:B,2))", 12],
    ["=SUM(OFFSET(B1,1,0,2))", 16],
    ['=INDIRECT("B"&2)', 7],
    ["=INDIRECT(\"'Xã Lộc An'!A2\")", 42],
    ["=ROWS(B:B)", 1048576],
    ["=COUNTBLANK(B:B)", 1048573],
    ['=COUNTIF(B:B,"")', 1048573],
    ['=COUNTIFS(A:A,"<>Mai",B:B,"<>9")', 1048575],
    ['=COUNTIFS(A:A,"*a*",B:B,">5")', 1],
    ['=SUMIFS(B:B,A:A,"Lan")', 5],
    ["=@B1:B3", "#VALUE!"],
    ['=IF(A2="Huệ",,1)', 0],
    ["=LET(x,B1,y,x*2,x+y)", 15],
    ["=LET(x,1,LET(y,x+1,y*10)+x)", 21],
  ])("%s is %p", async (formula, expected) => {
    expect(await result(formula)).toBe(expected);
  });

  test("an array formula's cells are one reference", async () => {
    await type("E1", ["=B1:B3*10", "=SUM(E1#)"]);
    expect(value("F1")).toBe(210);
    await type("B1", [6]);
    expect(value("F1")).toBe(220);
  });

  test("names of a sheet go before those of the workbook", async () => {
    book.addName("điểm", `=${SHEET}!$B$1`);
    await type("E1", ["=điểm"]);
    await type("Xã Lộc An!B1", ["=điểm"]);
    expect([value("E1"), value("Xã Lộc An!B1")]).toEqual([5, 5]);
    book.addName("Điểm", "='Xã Lộc An'!$A$2", { sheet: book.sheetNamed("Xã Lộc An") });
    await book.settle();
    expect([value("E1"), value("Xã Lộc An!B1")]).toEqual([5, 42]);
    await type("B1", [6]);
    expect(value("E1")).toBe(6);
  });

  test("a sheet that comes later is found", async () => {
    await type("E1", ["=Mới!A1*2"]);
    expect(value("E1")).toBe("#REF!");
    await type("Mới!A1", [4]);
    expect(value("E1")).toBe(8);
  });
});

describe("arrays", () => {
  test("rows and columns meet, and what has no partner is not available", async () => {
    await type("A1", ["={1;2}*{10,20,30}"]);
    expect(values("A1:C2")).toEqual([
      [10, 20, 30],
      [20, 40, 60],
    ]);
    await type("A5", ["={1,2,3}+{1,2}"]);
    expect(values("A5:C5")).toEqual([[2, 4, "#N/A"]]);
  });

  test("functions of single values go through arrays", async () => {
    await type("A1", ["ab"], ["cde"]);
    await type("C1", ["=LEN(A1:A2)", '=IF(A1:A2="ab","có","không")', '=COUNTIF(A1:A2,{"ab";"x"})']);
    expect(values("C1:E2")).toEqual([
      [2, "có", 1],
      [3, "không", 0],
    ]);
  });

  test("two arrays do not fill the same cells", async () => {
    await type("A1", ["={1;2;3}"]);
    await type("A4", ["=A1"]);
    await type("C2", ["={1,2}"], ["x"]);
    await type("B1", ["={7;8}", "={5;6}"]);
    expect(values("A1:D3")).toEqual([
      [1, 7, "#SPILL!", ""],
      [2, 8, 1, 2],
      [3, "", "x", ""],
    ]);
  });

  test("a shorter array leaves its cells, and who read them sees that", async () => {
    await type("E1", ["=A4+0*A1"]);
    await type("A1", [3], ["=SEQUENCE(A1)"]);
    await type("C1", ["=SUM(A2:A9)"], ["=A4"]);
    expect(values("C1:C2")).toEqual([[6], [3]]);
    await type("A1", [2]);
    expect(values("A2:A4")).toEqual([[1], [2], [""]]);
    expect(values("C1:C2")).toEqual([[3], [0]]);
    expect(value("E1")).toBe(0);
  });
});

describe("functions that are not written here", () => {
  test.each([
    ['=XLOOKUP("b",{"a","b"},{1,2})', 2],
    ['=TEXTJOIN("-",TRUE,{"a","b"})', "a-b"],
    ["=MEDIAN(1,2,9)", 2],
    ["=LARGE({5,9,7},2)", 7],
    ["=YEAR(45730)", 2025],
    ["=PMT(0,10,-100)", 10],
    ["=SUBTOTAL(9,{1,2})", "#VALUE!"],
    ["=SUM(FILTER({1;2;3},{1;0;1}))", 4],
    ["=SUM(UNIQUE({1;1;2}))", 3],
  ])("%s is %p", async (formula, expected) => {
    expect(await result(formula)).toBe(expected);
  });
});

describe("what is calculated again", () => {
  test("only what depends on the change, once, in the order of dependence", async () => {
    await type("A1", [1, 2, "=A1*2", "=C1+B1", "=B1*3"]);
    expect(await type("A1", [10])).toBe(2);
    expect(values("C1:E1")).toEqual([[20, 22, 6]]);
    expect(await type("Z99", [1])).toBe(0);
  });

  test("a chain entered backwards, and longer than any stack", async () => {
    const length = 20_000;
    const chain = Array.from({ length }, (_, row) => [row === length - 1 ? 1 : `=A${row + 2}+1`]);
    await type("A1", ...chain);
    expect(value("A1")).toBe(20_000);
    expect(await type(`A${length}`, [2])).toBe(19_999);
    expect(value("A1")).toBe(20_001);
  });

  test("of many running totals those that contain the cell", async () => {
    const rows = Array.from({ length: 300 }, (_, row) => [1, `=SUM(A$1:A${row + 1})`]);
    await type("A1", ...rows);
    expect([value("B1"), value("B300")]).toEqual([1, 300]);
    expect(await type("A251", [5])).toBe(50);
    expect([value("B250"), value("B251"), value("B300")]).toEqual([250, 255, 304]);
  });

  test("whole columns, from any sheet, and formulas that only say their reference when calculated", async () => {
    await type("Khác!A1", [`=COUNTIF(${SHEET}!B:B,"x")`], ['=INDIRECT("Trang_tính1!B9")']);
    expect(await type("B9", ["x"])).toBe(2);
    expect([value("Khác!A1"), value("Khác!A2")]).toEqual([1, "x"]);
  });

  test("a formula that was overwritten no longer follows", async () => {
    await type("A1", [1, "=A1+1"]);
    await type("B1", [7]);
    expect(await type("A1", [5])).toBe(0);
    expect(value("B1")).toBe(7);
  });

  test("circles show 0, and what depends on them goes on from there", async () => {
    await type("A1", ["=A1+1"], ["=B2+1", "=C2", "=A2"], ["=SUM(A1:A9)"]);
    await type("E1", ["=A1+5", "=B2+7"]);
    expect(values("A1:C3")).toEqual([
      [0, "", ""],
      [0, 0, 0],
      [0, "", ""],
    ]);
    expect(values("E1:F1")).toEqual([[5, 7]]);
    await type("A1", [1]);
    await type("C2", [3]);
    expect(values("A2:B2")).toEqual([[4, 3]]);
  });

  test("a branch not taken closes no circle", async () => {
    await type("A1", ["=IF(TRUE,1,A1)"]);
    expect(value("A1")).toBe(1);
  });

  test("other work has its turn during long calculations", async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const rows = Array.from({ length: 3_000 }, (_, row) => [row, `=COUNTIF(A$1:A$3000,"<"&A${row + 1})`]);
    await type("A1", ...rows);
    clearInterval(timer);
    expect(value("B3000")).toBe(2_999);
    expect(turns).toBeGreaterThan(1);
  });
});

describe("functions of the add-in", () => {
  /** A function that answers only when so many calls are waiting for an answer. @returns what it was asked */
  function answering(
    waitingCalls: number,
    answer: (given: unknown) => Scalar | Scalar[][],
  ): { readonly asked: unknown[] } {
    const asked: unknown[] = [];
    let waiting: Array<() => void> = [];
    book.registerFunction("HOI", async (argument) => {
      const [[given]] = argument as [[unknown]];
      asked.push(given);
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (waiting.length < waitingCalls) return;
        for (const release of waiting) release();
        waiting = [];
      });
      return answer(given);
    });
    return { asked };
  }

  test("all calls that are ready go out together, those that depend on them after their answers", async () => {
    const { asked } = answering(1_000, (given) => Number(given) + 1);
    const rows = Array.from({ length: 1_000 }, (_, row) => [row, `=HOI(A${row + 1})`, `=HOI(B${row + 1})`]);
    await type("A1", ...rows);
    expect(values("B999:C1000")).toEqual([
      [999, 1000],
      [1000, 1001],
    ]);
    expect(asked).toHaveLength(2_000);
  });

  test("an answer can be an array, and is asked for again only when an argument changes", async () => {
    const { asked } = answering(1, (given) => [[Number(given), "x"]]);
    await type("A1", [3, "=HOI(A1)"]);
    await type("D1", ["=SUM(B1:C1)"]);
    expect(values("A1:D1")).toEqual([[3, 3, "x", 3]]);
    expect(await type("Z9", [1])).toBe(0);
    await type("A1", [4]);
    expect(values("A1:D1")).toEqual([[4, 4, "x", 4]]);
    expect(asked).toEqual([3, 4]);
  });

  test("cells that wait show it", async () => {
    let answerAll: () => void = () => undefined;
    const answer = new Promise<number>((resolve) => (answerAll = () => resolve(5)));
    const asked = new Promise<void>((resolve) =>
      book.registerFunction("HOI", () => {
        setTimeout(resolve);
        return answer;
      }),
    );
    const typed = type("A1", ["=HOI(1)", "=A1+1"]);
    await asked;
    expect(values("A1:B1")).toEqual([["#BUSY!", "#BUSY!"]]);
    answerAll();
    await typed;
    expect(values("A1:B1")).toEqual([[5, 6]]);
  });

  test("a failure shows its error, and its message stays with the cell that asked", async () => {
    book.registerFunction("HOI", () => Promise.reject(new FunctionFailure("#N/A", "Thiếu số phiếu.")));
    await type("A1", ["=HOI(1)", "=A1"]);
    expect(book.sheets[0]?.contentAt(0, 0)).toMatchObject({ v: "#N/A", problem: "Thiếu số phiếu." });
    expect(book.sheets[0]?.contentAt(0, 1)).toEqual({ v: "#N/A", t: 1, f: "=A1" });
  });

  test("are unknown when the add-in is off, and their formulas stay", async () => {
    answering(1, () => 7);
    await type("A1", [1, "=HOI(A1)"]);
    book.forgetFunctions();
    await book.settle();
    expect(book.sheets[0]?.contentAt(0, 1)).toMatchObject({ f: "=HOI(A1)", v: "#NAME?" });
    answering(1, () => 8);
    await book.settle();
    expect(value("B1")).toBe(8);
  });
});
