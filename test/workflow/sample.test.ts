import JSZip from "jszip";
import { requests } from "../../src/workflow/requests";
import { SEED_APPENDIX } from "../cases/seedAppendix";
import type { Workbench } from "../workbench/node/office";
import { makeByBuiltRibbon, sheetNames, startBuiltAddin, textsOf } from "./addin";

describe("the sample, through office.js and the built add-in", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await startBuiltAddin();
    await requests.insertSample();
    workbench.resetTraffic();
  });

  test("one click makes the seed's appendix, cell by cell", async () => {
    await makeByBuiltRibbon(workbench);
    const texts = textsOf(workbench, "Phụ lục I");
    const first = texts.findIndex((row) => row[0] === "I");
    expect(texts.slice(first, first + SEED_APPENDIX.length)).toEqual(SEED_APPENDIX);
    expect(texts.slice(0, first).flat().join(" ")).toContain(
      "(Kèm theo Báo cáo số 121-BC/HU, ngày 24/6/2022 của Ban Thường vụ Huyện ủy Bảo Lâm)",
    );
    expect(workbench.book.activeSheet()).toBe("Phụ lục I");
  });

  test("the click costs six syncs for sixteen sheets, and no reference is left in the host", () => {
    expect(workbench.traffic().syncs).toBe(6);
    expect(workbench.liveReferences()).toBe(0);
  });

  test("the shares run from 73,68% to 94,74% in the district and one person of a commune has 63,64% tín nhiệm", () => {
    const rows = textsOf(workbench, "Kết quả tín nhiệm").filter((row) => /^\d+$/.test(row[0] ?? ""));
    expect(rows).toHaveLength(128);
    const high = rows.slice(0, 13).map((row) => row[7] ?? "");
    expect([...high].sort()[0]).toBe("73,68%");
    expect([...high].sort()[12]).toBe("94,74%");
    const confident = rows.filter((row) => row[12] === "Tín nhiệm");
    expect(confident.map((row) => [row[5], row[8], row[9]])).toEqual([["11", "7", "63,64%"]]);
  });

  test("the three shares of each person are drawn as bars that are full at 100%", async () => {
    const zip = await JSZip.loadAsync(await workbench.save());
    const sheets = await Promise.all(
      Object.values(zip.files)
        .filter(({ name }) => name.startsWith("xl/worksheets/sheet"))
        .map((file) => file.async("string")),
    );
    const withBars = sheets.filter((xml) => xml.includes("<dataBar"));
    expect(withBars).toHaveLength(1);
    const areas = [...(withBars[0] ?? "").matchAll(/<conditionalFormatting sqref="([^"]+)"/g)];
    expect(areas.map(([, area]) => area)).toEqual(["H7:H134", "J7:J134", "L7:L134"]);
    expect(withBars[0]?.match(/<cfvo type="num" val="0"\/><cfvo type="num" val="1"\/>/g)).toHaveLength(3);
  });

  test("a second click replaces what the first made", async () => {
    const before = sheetNames(workbench);
    const people = textsOf(workbench, "Kết quả tín nhiệm");
    await makeByBuiltRibbon(workbench);
    expect(sheetNames(workbench)).toEqual(before);
    expect(textsOf(workbench, "Kết quả tín nhiệm")).toEqual(people);
  });

  test("after saving and reopening, our sheets are known as ours and replaced", async () => {
    await workbench.open(await workbench.save());
    const before = sheetNames(workbench);
    await makeByBuiltRibbon(workbench);
    expect(sheetNames(workbench).sort()).toEqual([...before].sort());
  });

  test("our sheets are known even after a program that drops hidden names and comments has saved the file", async () => {
    const zip = await JSZip.loadAsync(await workbench.save());
    const xml = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
    expect(xml).toContain('hidden="1"');
    zip.file("xl/workbook.xml", xml.replace(/ (hidden|comment)="[^"]*"/g, ""));
    await workbench.open(await zip.generateAsync({ type: "uint8array" }));
    const before = sheetNames(workbench);
    await makeByBuiltRibbon(workbench);
    expect(sheetNames(workbench).sort()).toEqual([...before].sort());
  });
});
