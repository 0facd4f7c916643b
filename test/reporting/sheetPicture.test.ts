import { readdirSync } from "node:fs";
import { NO_CHOICES } from "../../src/reading/choices";
import { recognise } from "../../src/reading/recognise";
import { pictureOf, TINTS } from "../../src/reporting/sheetPicture";
import { caseSheets, CASES } from "../reading/goldenCases";
import { sheetOf } from "../reading/sheetOf";

function pictured(rows: string) {
  const [account] = recognise([sheetOf(rows, "BTV Huyện ủy")], NO_CHOICES).accounts;
  if (!account) throw new Error("A sheet without an account");
  return pictureOf(account);
}

/** The squares row by row: u used, c check, s set aside, d differs, x unexplained, "." blank. */
function squares({ rows, columns, pieces }: ReturnType<typeof pictureOf>): string[] {
  const letters = { used: "u", check: "c", setAside: "s", differs: "d", unexplained: "x" };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const piece = pieces.find((one) => one.column === column && one.row <= row && row < one.row + one.rows);
      return piece ? letters[piece.tint] : ".";
    }).join(""),
  );
}

describe("a sheet in small", () => {
  it("has a square for each cell, coloured by what it was read as", () => {
    const picture = pictured(`
STT | Họ và tên | TN cao | TN | TN thấp | Ngày sinh
1 | Nguyễn Văn An | 18 | 1 | 0 | '12/5/1970
2 | Trần Thị Bình | 17 | 2 | 0 | '1/3/1968
 | Cộng | 35 | 3 | 1
5`);
    expect(squares(picture)).toEqual(["ssssss", "cuuuus", "cuuuus", ".dddd.", "x....."]);
    expect(picture.cells).toEqual({ used: 8, check: 2, setAside: 8, differs: 4, unexplained: 1 });
  });

  it("stays small, and what most wants to be seen is not covered", () => {
    const people = Array.from({ length: 3000 }, (_, at) => `${at + 1} | Cán bộ số ${at} | 18 | 1 | 0`);
    const picture = pictured(["STT | Họ và tên | TN cao | TN | TN thấp", ...people, " |  | 7"].join("\n"));
    expect(picture.rows).toBe(60);
    expect(picture.pieces.length).toBeLessThan(40);
    expect(squares(picture).at(-1)).toContain("x");
  });

  it("counts every cell of the account once, whatever the sheet", () => {
    for (const sheets of readdirSync(CASES).map(caseSheets))
      for (const account of recognise(sheets, NO_CHOICES).accounts) {
        const { cells, rows, columns } = pictureOf(account);
        const all = account.places.reduce((sum, place) => sum + place.cells, 0);
        expect(TINTS.reduce((sum, tint) => sum + cells[tint], 0)).toBe(all);
        expect(rows * columns).toBeLessThanOrEqual(60 * 30);
      }
  });
});
