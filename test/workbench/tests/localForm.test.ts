import { toInvariant, toLocal } from "../core/formula/localForm";

/** Formulas as they are typed and shown with Vietnamese regional settings. */

test.each([
  ["=SUM(A1;B2)", "=SUM(A1,B2)"],
  ["=ROUND(2,675;2)", "=ROUND(2.675,2)"],
  ['=IF(A1>0,5;"a;b,c";-,5)', '=IF(A1>0.5,"a;b,c",-.5)'],
  ["={1\\2,5;3\\4}", "={1,2.5;3,4}"],
  ["=SUM({1\\2};3)", "=SUM({1,2},3)"],
  ["='a;b,c\\d'!A1+1,5", "='a;b,c\\d'!A1+1.5"],
  ["='Đ''ội;1'!A1", "='Đ''ội;1'!A1"],
  ["=TINNHIEM.MUC(A1;B1.5)", "=TINNHIEM.MUC(A1,B1.5)"],
  ["=1,5E+3*A1:B2", "=1.5E+3*A1:B2"],
  ["=SUM((A1;B2);C1)", "=SUM((A1,B2),C1)"],
  ['="1,5"&1,5', '="1,5"&1.5'],
])("%s in Vietnamese is %s", (local, invariant) => {
  expect(toInvariant(local, "vi-VN")).toBe(invariant);
  expect(toLocal(invariant, "vi-VN")).toBe(local);
});

test("English settings are the invariant form", () => {
  expect(toInvariant("=SUM(A1,1.5)", "en-US")).toBe("=SUM(A1,1.5)");
  expect(toLocal("=SUM(A1,1.5)", "en-US")).toBe("=SUM(A1,1.5)");
});
