import type { Count } from "../../../src/counting/ballots";
import {
  baseExpression,
  countExpression,
  handlingExpression,
  linkExpression,
  shownHandling,
  textExpression,
} from "../../../src/documents/plan/sourceFormulas";
import { cell, count, recorded } from "../people";

const D7 = cell("Xã Lộc An", 6, 3);
const E7 = cell("Xã Lộc An", 6, 4);
const spaced = (address: string) => `SUBSTITUTE(SUBSTITUTE(${address},CHAR(10)," "),UNICHAR(160)," ")`;
const plain = (address: string) => `TRIM(SUBSTITUTE(${spaced(address)},UNICHAR(8203),""))`;

describe("a count", () => {
  test("that is a number is taken over as it is", () =>
    expect(countExpression(count(18, D7))).toBe("'Xã Lộc An'!D7"));

  test("of several rows is the sum of their cells, each read in its own way", () => {
    const team = count(8, cell("Tổ 2", 3, 1));
    const dash = { form: "dash", value: 0, cell: cell("Tổ 3", 3, 1) } as const;
    const sum = {
      form: "sum",
      value: 26,
      cell: D7,
      parts: [{ form: "number", value: 18, cell: D7 }, team, dash],
    };
    expect(countExpression(sum as Count)).toBe(`'Xã Lộc An'!D7+'Tổ 2'!B4+${countExpression(dash)}`);
  });

  test("written as text is what stands before “phiếu”", () => {
    const lower = `LOWER(${plain("'Xã Lộc An'!D7")})&"p"`;
    expect(countExpression({ form: "text", value: 18, cell: D7 })).toBe(
      `VALUE(TRIM(LEFT(${lower},FIND("p",${lower})-1)))`,
    );
  });

  test("written as a dash is 0 while it is a dash, then the number that replaces it", () => {
    const dash = plain("'Xã Lộc An'!D7");
    expect(countExpression({ form: "dash", value: 0, cell: D7 })).toBe(
      `IF(ISNUMBER('Xã Lộc An'!D7),'Xã Lộc An'!D7,IF(OR(${dash}="-",${dash}="–",${dash}="—"),0,VALUE(${dash})))`,
    );
  });

  test("inside a sentence is found by what stands before it; a further digit is an error, not a wrong number", () => {
    const phrase: Count = { form: "phrase", value: 19, cell: D7, before: "thu về: ", digits: 2 };
    expect(countExpression(phrase)).toBe(
      `IF(ISNUMBER(FIND(MID('Xã Lộc An'!D7&" ",FIND("thu về: ",'Xã Lộc An'!D7)+8+2,1),"0123456789")),NA(),` +
        `VALUE(MID('Xã Lộc An'!D7,FIND("thu về: ",'Xã Lộc An'!D7)+8,2)))`,
    );
  });

  test("inside a sentence with its thousands parted is read without what parts them", () => {
    const phrase: Count = {
      form: "phrase",
      value: 1028,
      cell: D7,
      before: "thu về: ",
      digits: 5,
      separator: ".",
    };
    expect(countExpression(phrase)).toContain(
      `VALUE(SUBSTITUTE(MID('Xã Lộc An'!D7,FIND("thu về: ",'Xã Lộc An'!D7)+8,5),".",""))`,
    );
  });

  test("after words in quotes has the quotes doubled", () => {
    const phrase: Count = { form: "phrase", value: 9, cell: D7, before: '"thu về" ', digits: 1 };
    expect(countExpression(phrase)).toContain('FIND("""thu về"" ",');
  });
});

describe("the base", () => {
  const own = ["G7", "I7", "K7"];

  test("returned", () => {
    expect(baseExpression({ kind: "returned", value: 19, parts: [count(19, D7)] }, own)).toBe(
      "'Xã Lộc An'!D7",
    );
  });
  test("valid and invalid together", () => {
    const parts = [count(18, D7), count(1, E7)] as const;
    expect(baseExpression({ kind: "validAndInvalid", value: 19, parts }, own)).toBe(
      "'Xã Lộc An'!D7+'Xã Lộc An'!E7",
    );
  });
  test("valid", () => {
    expect(baseExpression({ kind: "valid", value: 19, parts: [count(19, D7)] }, own)).toBe("'Xã Lộc An'!D7");
  });
  test("the sum of the three levels refers to the row's own cells", () => {
    const parts = [count(18, D7), count(1, E7), count(0, E7)] as const;
    expect(baseExpression({ kind: "levels", value: 19, parts }, own)).toBe("G7+I7+K7");
  });
});

describe("a text", () => {
  test("in several cells is joined by spaces", () => {
    expect(textExpression({ text: "Nguyễn An", cells: [D7, E7] })).toBe(
      `TRIM('Xã Lộc An'!D7&" "&'Xã Lộc An'!E7)`,
    );
  });
  test("in no cell of its own has no formula", () => {
    expect(textExpression({ text: "Nguyễn An", cells: [] })).toBeUndefined();
  });
});

describe("a link", () => {
  test("doubles the apostrophe of a sheet's name in its target only, and quotes in both", () => {
    expect(linkExpression({ cell: cell(`Xã B'Lá "mới"`, 7, 1) })).toBe(
      `HYPERLINK("#'Xã B''Lá ""mới""'!B"&ROW('Xã B''Lá "mới"'!B8),"Xã B'Lá ""mới""!B"&ROW('Xã B''Lá "mới"'!B8))`,
    );
  });
});

test("the link of somebody whose rows were added up leads to the first and names all", () => {
  expect(linkExpression({ cell: cell("Tổ 1", 4, 1), alsoIn: [cell("Tổ 2", 3, 1)] })).toBe(
    `HYPERLINK("#'Tổ 1'!B"&ROW('Tổ 1'!B5),"Tổ 1!B"&ROW('Tổ 1'!B5)&" + Tổ 2!B4")`,
  );
});

describe("a recorded handling", () => {
  test("shows the words of its rows, in the order of the form", () => {
    expect(shownHandling(recorded("…", ["removedFromPlanning", "dismissed"]))).toBe(
      "Rà soát đưa ra khỏi quy hoạch; Miễn nhiệm",
    );
  });
  test("puts “Khác” first, as only “Khác:” opens free text", () => {
    expect(shownHandling(recorded("…", ["resigned", "other"]))).toBe("Khác; Cho từ chức");
  });
  test("that names no row shows what was written", () => {
    expect(shownHandling(recorded("phê bình", ["other"]))).toBe("Khác: phê bình");
  });
  test("that is “khác” shows just that", () =>
    expect(shownHandling(recorded("khác", ["other"]))).toBe("Khác"));
  test("that names no row follows every later edit", () => {
    const record = plain("'BTV'!H7");
    expect(handlingExpression(recorded("phê bình", ["other"]))).toBe(
      `IF(${record}="","","Khác: "&${record})`,
    );
  });
  test("over several lines is compared on one line", () => {
    expect(handlingExpression(recorded("cho từ chức,\nmiễn nhiệm", ["resigned", "dismissed"]))).toContain(
      `,"cho từ chức, miễn nhiệm"),"Cho từ chức; Miễn nhiệm",`,
    );
  });
});
