import { columnsOf } from "../../src/reading/areaPreview";
import { sheetOf } from "./sheetOf";

const WHOLE_SHEET = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

describe("the columns of cells that a clerk selects", () => {
  test("show their first texts and what their headings say", () => {
    const sheet = sheetOf(`
Biểu kiểm phiếu
STT | Họ | Tên | Số phiếu TN cao | Tỷ lệ TN cao | Đồng ý | Không
1 | Nguyễn Văn | An | 18 | 90% | 1 | 1
2 | Trần Thị | Bình | 17 | 85% | 2 | 1`);
    expect(columnsOf(sheet, { row: 1, column: 0, rows: 3, columns: 7 })).toEqual({
      area: { row: 1, column: 0, rows: 3, columns: 7 },
      headings: 1,
      headed: "0 0 stt\n0 1 họ\n0 2 tên\n0 3 số phiếu tn cao\n0 4 tỷ lệ tn cao\n0 5 đồng ý\n0 6 không",
      columns: [
        { column: 0, letters: "A", texts: ["STT", "1", "2"], holds: "ordinal" },
        { column: 1, letters: "B", texts: ["Họ", "Nguyễn Văn", "Trần Thị"], holds: "name" },
        { column: 2, letters: "C", texts: ["Tên", "An", "Bình"], holds: "name" },
        { column: 3, letters: "D", texts: ["Số phiếu TN cao", "18", "17"], holds: "high" },
        { column: 4, letters: "E", texts: ["Tỷ lệ TN cao", "0,9", "0,85"] },
        { column: 5, letters: "F", texts: ["Đồng ý", "1", "2"] },
        { column: 6, letters: "G", texts: ["Không", "1", "1"] },
      ],
    });
  });

  test("are only those the sheet uses", () => {
    const preview = columnsOf(sheetOf("An | 18 | 1 | 0"), WHOLE_SHEET);
    expect(preview?.area).toEqual({ row: 0, column: 0, rows: 1, columns: 4 });
    expect(preview?.headings).toBe(0);
    expect(columnsOf(sheetOf("An | 18"), { row: 5, column: 0, rows: 2, columns: 2 })).toBeUndefined();
  });

  test("have a header of two rows where one is recognised", () => {
    const sheet = sheetOf(`
Họ và tên | Số phiếu | < | <
^ | TN cao | TN | TN thấp
Nguyễn Văn An | 18 | 1 | 0`);
    const preview = columnsOf(sheet, WHOLE_SHEET);
    expect(preview?.headings).toBe(2);
    expect(preview?.columns.map(({ holds }) => holds)).toEqual(["name", "high", "confident", "low"]);
  });

  test("are headed alike by the same texts over the same columns, whatever stands above and below", () => {
    const headed = (text: string) => columnsOf(sheetOf(text), WHOLE_SHEET)?.headed;
    const here = headed("Họ và tên | Loại A | Loại B | Loại C\nAn | 18 | 1 | 0");
    expect(here).toBeDefined();
    expect(headed("Xã Hai\nhọ và  tên | Loại A | Loại B | Loại C\nBình | 3 | 4 | 5\nChi | 3 | 4 | 5")).toBe(
      here,
    );
    expect(headed("Họ và tên | Loại C | Loại B | Loại A\nAn | 18 | 1 | 0")).not.toBe(here);
    expect(headed(" | Họ và tên | Loại A | Loại B | Loại C\n | An | 18 | 1 | 0")).not.toBe(here);
    expect(headed("An | 18 | 1 | 0")).toBeUndefined();
  });

  test("hold a thing once: the second column of a kind is left to the clerk", () => {
    const preview = columnsOf(
      sheetOf("Họ và tên | TN cao | TN cao | TN | TN thấp\nAn | 1 | 2 | 3 | 4"),
      WHOLE_SHEET,
    );
    expect(preview?.columns.map(({ holds }) => holds)).toEqual([
      "name",
      "high",
      undefined,
      "confident",
      "low",
    ]);
  });
});
