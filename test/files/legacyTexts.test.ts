import { inUnicode, legacyCells, suspectedOf } from "../../src/reading/cells/legacyTexts";
import type { SheetSnapshot } from "../../src/reading/cells/snapshot";
import { readWorkbookFile } from "../../src/files/workbookFile";
import { sheetOf } from "../reading/sheetOf";
import { workbookBytes } from "./workbookBytes";

/** A commune's list: names in .VnTime, a title in .VnTimeH, posts in Unicode; "Dòng" is Dũng. */
const TABLE = sheetOf(`
uû ban nh©n d©n x·
Họ và tên | Chức vụ | TÝn nhiÖm cao
Lª §øc H\u00ADëng | Chủ tịch | 18
Dòng | Dòng họ | 17
`);

const read = (cells: ReturnType<typeof legacyCells>) =>
  cells.map(
    ({ cell: { row, column }, text, certainty }) => `${"ABC"[column]}${row + 1} ${text} · ${certainty}`,
  );

async function fileOf(table: SheetSnapshot) {
  const bytes = await workbookBytes([table], (workbook) => {
    const [sheet] = workbook.worksheets;
    if (!sheet) throw new Error("no sheet");
    sheet.getCell("A1").font = { name: ".VnTimeH" };
    for (const address of ["A3", "A4", "C2"]) sheet.getCell(address).font = { name: ".VnTime" };
    sheet.getCell("A3").value = {
      richText: [
        { text: "Lª §øc " },
        { font: { name: "VNI-Times" }, text: "Höôûng" },
        { font: { name: "Arial" }, text: " (Dòng)" },
      ],
    };
    for (const address of ["A2", "B2", "B3", "B4"]) sheet.getCell(address).font = { name: "Times New Roman" };
  });
  const [sheet] = (await readWorkbookFile(bytes)).sheets;
  if (!sheet?.snapshot) throw new Error("no cells");
  return { ...sheet, snapshot: sheet.snapshot };
}

test("in a file each cell, and each stretch of a cell, is read by its own font", async () => {
  const { snapshot, legacyTexts } = await fileOf(TABLE);
  const cells = legacyCells(snapshot, legacyTexts);
  expect(read(cells)).toEqual([
    "A1 UỶ BAN NHÂN DÂN XÃ · certain",
    "C2 Tín nhiệm cao · certain",
    "A3 Lê Đức Hưởng (Dòng) · certain",
    "A4 Dũng · certain",
  ]);
  expect(cells[0]?.found).toBe("uû ban nh©n d©n x·");
});

test("converting changes the cells that were shown, and nothing else", async () => {
  const { snapshot, legacyTexts } = await fileOf(TABLE);
  const converted = inUnicode(snapshot, legacyCells(snapshot, legacyTexts));
  expect(converted.values).toEqual([
    ["UỶ BAN NHÂN DÂN XÃ", "", ""],
    ["Họ và tên", "Chức vụ", "Tín nhiệm cao"],
    ["Lê Đức Hưởng (Dòng)", "Chủ tịch", 18],
    ["Dũng", "Dòng họ", 17],
  ]);
  expect({ ...converted, values: snapshot.values }).toEqual(snapshot);
});

test("in Excel, where fonts are not asked for, the letters of the sheet tell, and what is no surer is doubtful", () => {
  expect(suspectedOf(TABLE)).toBe("tcvn3");
  expect(read(legacyCells(TABLE))).toEqual([
    "A1 uỷ ban nhân dân xã · likely",
    "C2 Tín nhiệm cao · likely",
    "A3 Lê Đức Hưởng · likely",
    "A4 Dũng · doubtful",
  ]);
});

test("a sheet in Unicode is left alone", () => {
  const sheet = sheetOf("Họ và tên|TN cao\nTrần Thị Bình|18\nHùng|17\nLý Hà|3");
  expect(suspectedOf(sheet)).toBeUndefined();
  expect(legacyCells(sheet)).toEqual([]);
});
