import { type Content, FORCED_TEXT, NUMBER, TEXT } from "../core/model/content";
import { type Entry } from "../core/model/entry";
import { editedText, isRefusal, readTyped } from "../core/typing";

const TODAY = new Date(2025, 5, 30);

function typed(text: string, numberFormat = "General"): Entry {
  const read = readTyped(text, numberFormat, "vi-VN", TODAY);
  if (isRefusal(read)) throw new Error(`refused: ${read.refused}`);
  return read;
}

function valueOf(text: string, numberFormat = "General"): unknown {
  return typed(text, numberFormat).content?.v;
}

describe("numbers, in Vietnam", () => {
  test.each([
    ["18", 18],
    ["1,5", 1.5],
    ["-0,25", -0.25],
    ["+7", 7],
    [",5", 0.5],
    ["1.234", 1234],
    ["1.234.567,25", 1234567.25],
    ["1,5E+3", 1500],
    [" 42 ", 42],
  ])("%s is %d", (text, value) => {
    expect(typed(text).content).toEqual({ v: value, t: NUMBER });
  });

  test.each(["1.23", "1.2345", "12.34,5", "1,2,3", "5 phiếu", "1 234", "+", "-", "%"])(
    "%s is text, because its signs are not where a number has them",
    (text) => {
      expect(typed(text).content).toEqual({ v: text, t: TEXT });
    },
  );

  test("thousands that are grouped bring their number format along, but not into a cell that has one", () => {
    expect(typed("1.234").numberFormat).toBe("#,##0");
    expect(typed("1.234,5").numberFormat).toBe("#,##0.00");
    expect(typed("1.234", "0.0").numberFormat).toBeUndefined();
  });

  test("digits after the fifteenth become zeros, as in Excel", () => {
    expect(valueOf("1234567890123456")).toBe(1234567890123450);
    expect(valueOf("0,0123456789012345678")).toBe(0.0123456789012345);
  });
});

describe("percentages", () => {
  test("the sign brings the format: 94,74% is 0,9474 with two decimals", () => {
    expect(typed("94,74%")).toEqual({ content: { v: 0.9474, t: NUMBER }, numberFormat: "0.00%" });
    expect(typed("12%")).toEqual({ content: { v: 0.12, t: NUMBER }, numberFormat: "0%" });
    expect(typed("12 %")).toEqual({ content: { v: 0.12, t: NUMBER }, numberFormat: "0%" });
  });

  test("in a cell formatted as percent 10 is 10% and 0,1 is 10% as well", () => {
    expect(valueOf("10", "0.00%")).toBe(0.1);
    expect(valueOf("0,1", "0.00%")).toBe(0.1);
    expect(valueOf("10%", "0.00%")).toBe(0.1);
  });
});

describe("dates", () => {
  test.each([
    ["31/12/2025", 46022, "dd/mm/yyyy"],
    ["1-2-2025", 45689, "dd/mm/yyyy"],
    ["24/6/22", 44736, "dd/mm/yyyy"],
    ["2025-12-31", 46022, "dd/mm/yyyy"],
    ["8/6", 45816, "d-mmm"],
    ["6/2025", 45809, "mmm-yy"],
  ])("%s is day first: serial number %d", (text, serial, numberFormat) => {
    expect(typed(text)).toEqual({ content: { v: serial, t: NUMBER }, numberFormat });
  });

  test("a day that does not exist is text", () => {
    expect(valueOf("31/2/2025")).toBe("31/2/2025");
    expect(valueOf("12/31/2025")).toBe("12/31/2025");
  });

  test("month first under English settings", () => {
    expect(readTyped("12/31/2025", "General", "en-US", TODAY)).toEqual({
      content: { v: 46022, t: NUMBER },
      numberFormat: "m/d/yyyy",
    });
  });

  test("a time of day is a part of a day", () => {
    expect(typed("18:00")).toEqual({ content: { v: 0.75, t: NUMBER }, numberFormat: "h:mm" });
    expect(valueOf("25:00")).toBe("25:00");
  });
});

describe("text, truth values, errors", () => {
  test("nothing typed empties the cell", () => {
    expect(typed("").content).toBeUndefined();
  });

  test("text stays as it was typed, blanks included", () => {
    expect(typed(" Bí thư ").content).toEqual({ v: " Bí thư ", t: TEXT });
  });

  test("an apostrophe makes text of a number", () => {
    expect(typed("'01").content).toEqual({ v: "01", t: FORCED_TEXT });
  });

  test("in a cell formatted as text everything stays text, formulas too", () => {
    expect(typed("01", "@").content).toEqual({ v: "01", t: TEXT });
    expect(typed("=1+1", "@").content).toEqual({ v: "=1+1", t: TEXT });
  });

  test("TRUE and FALSE in any case are truth values, #n/a is an error", () => {
    expect(valueOf("true")).toBe(true);
    expect(valueOf("FALSE")).toBe(false);
    expect(valueOf("#n/a")).toBe("#N/A");
  });
});

describe("formulas", () => {
  const formula = (text: string) => typed(text).content?.f;

  test("are stored in the invariant form", () => {
    expect(formula("=TINNHIEM(B5;C5;D5)")).toBe("=TINNHIEM(B5,C5,D5)");
    expect(formula("=B5*0,5")).toBe("=B5*0.5");
    expect(formula('=IF(A1>0;"cao; thấp";"1,5")')).toBe('=IF(A1>0,"cao; thấp","1,5")');
  });

  test("brackets missing at the end are added", () => {
    expect(formula("=SUM(A1;MAX(B1;C1")).toBe("=SUM(A1,MAX(B1,C1))");
    expect(formula('=LEN("(")')).toBe('=LEN("(")');
  });

  test("may begin with plus or minus", () => {
    expect(formula("+A1")).toBe("=+A1");
    expect(formula("-A1*2")).toBe("=-A1*2");
  });

  test("that are wrong are refused", () => {
    expect(readTyped("=SUM(1;*2)", "General", "vi-VN")).toEqual({ refused: "formula" });
    expect(readTyped("=1+", "General", "vi-VN")).toEqual({ refused: "formula" });
    expect(readTyped("-A1*", "General", "vi-VN")).toEqual({ refused: "formula" });
  });

  test("more than 32,767 characters are refused", () => {
    expect(readTyped("x".repeat(32_768), "General", "vi-VN")).toEqual({ refused: "length" });
    expect(isRefusal(readTyped("x".repeat(32_767), "General", "vi-VN"))).toBe(false);
  });
});

describe("what the editor shows", () => {
  const edited = (content: Content, numberFormat = "General") => editedText(content, numberFormat, "vi-VN");

  test.each([
    [{ v: 1.5, t: NUMBER }, "General", "1,5"],
    [{ v: 1234567, t: NUMBER }, "#,##0", "1234567"],
    [{ v: 0.9474, t: NUMBER }, "0.00%", "94,74%"],
    [{ v: 46022, t: NUMBER }, "dd/mm/yyyy", "31/12/2025"],
    [{ v: 46022, t: NUMBER }, "m/d/yyyy", "31/12/2025"],
    [{ v: 0.75, t: NUMBER }, "h:mm", "18:00:00"],
    [{ v: "01", t: FORCED_TEXT }, "General", "'01"],
    [{ v: true, t: 3 }, "General", "TRUE"],
    [{ v: 0, t: NUMBER, f: "=TINNHIEM(B5,C5,D5)" }, "General", "=TINNHIEM(B5;C5;D5)"],
    [{ v: 0, t: NUMBER, f: "=A1*0.5" }, "0%", "=A1*0,5"],
  ] as Array<[Content, string, string]>)("%o in %s is edited as %s", (content, numberFormat, text) => {
    expect(edited(content, numberFormat)).toBe(text);
  });

  test("typed again gives the same cell", () => {
    for (const [text, numberFormat] of [
      ["94,74%", "0.00%"],
      ["31/12/2025", "dd/mm/yyyy"],
      ["'01", "General"],
      ["=B5*0,5", "General"],
    ] as const) {
      const { content } = typed(text, numberFormat);
      expect(editedText(content, numberFormat, "vi-VN")).toBe(text);
    }
  });
});
