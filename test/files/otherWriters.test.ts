import { readWorkbookFile } from "../../src/files/workbookFile";
import { craftedFile, MAIN, relationships, sheetXml, workbookParts, zipped } from "./craftedFile";

/** The only sheet of a file. */
async function only(bytes: Uint8Array) {
  const [sheet] = (await readWorkbookFile(bytes)).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const FILLED = '<row r="1"><c r="A1"><v>18</v></c><c r="C1" t="inlineStr"><is><t>phiếu</t></is></c></row>';

describe("the same sheet, as other programs write it", () => {
  const values = [[18, "", "phiếu"]];

  test("cells and rows without addresses stand one after the other", async () => {
    const data = '<row><c><v>18</v></c><c/><c t="inlineStr"><is><t>phiếu</t></is></c></row>';
    expect((await only(craftedFile(sheetXml(data)))).snapshot?.values).toEqual(values);
  });

  test("elements with a prefix; those of other vocabularies are passed over", async () => {
    const xml = sheetXml(FILLED)
      .replace(/<(\/?)(?=\w)/g, "<$1x:")
      .replace("xmlns=", "xmlns:x=");
    const foreign = xml.replace(
      "<x:sheetData>",
      '<x:sheetData><y:row xmlns:y="u:y" r="7"><y:c r="A7"/></y:row>',
    );
    expect((await only(craftedFile(foreign))).snapshot?.values).toEqual(values);
  });

  test("UTF-16 with its mark", async () => {
    const xml = Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${sheetXml(FILLED)}`, "utf16le");
    const parts = { ...workbookParts(""), "xl/worksheets/sheet1.xml": new Uint8Array(xml) };
    expect((await only(zipped(parts))).snapshot?.values).toEqual(values);
  });

  test("targets from the root, upward, with other slashes and other capitals", async () => {
    const { "_rels/.rels": root = "", "xl/workbook.xml": workbook = "" } = workbookParts("");
    for (const target of [
      "/xl/worksheets/sheet1.xml",
      "../xl/worksheets/sheet1.xml",
      "worksheets\\sheet1.xml",
    ]) {
      const file = zipped({
        "_rels/.rels": root,
        "xl/workbook.xml": workbook,
        "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", target] }),
        "XL/Worksheets/Sheet1.XML": sheetXml(FILLED),
      });
      expect((await only(file)).snapshot?.values).toEqual(values);
    }
  });

  test("dates as the strict format writes them are the serial numbers of Excel", async () => {
    const data =
      '<row r="1"><c r="A1" t="d"><v>2025-03-14</v></c><c r="B1" t="d"><v>2025-03-14T12:00:00</v></c></row>';
    expect((await only(craftedFile(sheetXml(data)))).snapshot?.values).toEqual([[45730, 45730.5]]);
  });
});

describe("what Excel is not asked for", () => {
  test("formulas without a result are no blank cells and no zeros, and are told", async () => {
    const data =
      '<row r="1"><c r="A1"><f>B1+1</f></c><c r="B1"><f>1</f><v></v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f>0</f><v>0</v></c></row>';
    const { snapshot, uncalculated } = await only(craftedFile(sheetXml(data)));
    const missing = { error: "#GETTING_DATA" };
    expect(snapshot?.values).toEqual([[missing, missing, "", 0]]);
    expect(uncalculated).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 1 },
    ]);
  });

  test("a program that never calculates writes 0 and asks Excel to calculate: such a 0 is no result", async () => {
    const workbook = String(workbookParts("")["xl/workbook.xml"]).replace(
      "</sheets>",
      '</sheets><calcPr fullCalcOnLoad="1"/>',
    );
    const data =
      '<row r="1"><c r="A1"><f>B1+1</f><v>0</v></c><c r="B1"><f>3</f><v>3</v></c><c r="C1"><v>0</v></c></row>';
    const { snapshot } = await only(craftedFile(sheetXml(data), { "xl/workbook.xml": workbook }));
    expect(snapshot?.values).toEqual([[{ error: "#GETTING_DATA" }, 3, 0]]);
  });

  test("hidden columns, hidden sheets, and rows of no height", async () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="2" ht="0"><c r="A2"><v>3</v></c></row>';
    const xml = sheetXml(data).replace(
      "<sheetData>",
      '<cols><col min="2" max="3" hidden="1"/><col min="4" max="9" hidden="1"/></cols><sheetData>',
    );
    const workbook = String(workbookParts("")["xl/workbook.xml"]).replace(
      "<sheet ",
      '<sheet state="veryHidden" ',
    );
    const { hiddenColumns, visibility, snapshot } = await only(
      craftedFile(xml, { "xl/workbook.xml": workbook }),
    );
    expect([...hiddenColumns]).toEqual([1, 2]);
    expect(visibility).toBe("veryHidden");
    expect([...(snapshot?.hiddenRows ?? [])]).toEqual([1]);
  });

  test("what is struck through as a whole", async () => {
    const styles = `<styleSheet xmlns="${MAIN}"><fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>`;
    const run = (text: string, look: string) => `<r><rPr>${look}</rPr><t>${text}</t></r>`;
    const data = [
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c>',
      `<c r="C1" t="inlineStr"><is>${run("gạch", "<strike/>")}${run(" ", "<b/>")}</is></c>`,
      `<c r="D1" t="inlineStr"><is>${run("gạch", "<strike/>")}${run(" nửa", "<b/>")}</is></c>`,
      `<c r="E1" s="1" t="inlineStr"><is>${run("không", '<strike val="0"/>')}</is></c></row>`,
    ];
    const file = craftedFile(sheetXml(data.join("")), {
      "xl/styles.xml": styles,
      "xl/_rels/workbook.xml.rels": relationships({
        rId1: ["worksheet", "worksheets/sheet1.xml"],
        rId2: ["styles", "styles.xml"],
      }),
    });
    expect((await only(file)).struck.map(({ column }) => column)).toEqual([0, 2]);
  });

  test("a sheet that holds nothing has no cells, and is told all the same", async () => {
    expect(await only(craftedFile(sheetXml("")))).toMatchObject({ name: "Phiếu", snapshot: undefined });
  });
});

test("what is asked while reading can end it", async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
  );
  const stopped = new Error("stopped");
  const reading = readWorkbookFile(craftedFile(sheetXml(rows.join(""))), () => {
    throw stopped;
  });
  await expect(reading).rejects.toBe(stopped);
});
