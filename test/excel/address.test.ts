import { areasOf } from "../../src/excel/address";

describe("areasOf", () => {
  test("reads every area of Excel's list, whatever the sheet is called", () => {
    expect(areasOf("Sheet1!A1:C1,Sheet1!B4:B6")).toEqual([
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 3, column: 1, rows: 3, columns: 1 },
    ]);
    expect(areasOf("'Xã B''Lá, huyện A1!'!AA10:AB12, 'Xã B''Lá, huyện A1!'!$D$2:$D$3")).toEqual([
      { row: 9, column: 26, rows: 3, columns: 2 },
      { row: 1, column: 3, rows: 2, columns: 1 },
    ]);
  });

  test("a single cell is an area of one", () => {
    expect(areasOf("'Phụ lục'!C7")).toEqual([{ row: 6, column: 2, rows: 1, columns: 1 }]);
  });
});
