import { readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { PAPER_PURPOSES } from "../../src/documents/all";
import type { Workbench } from "../workbench/node/office";
import { enter, functionsJson, startBuiltAddin } from "./addin";

const ROOT = path.resolve(__dirname, "../..");
const built = functionsJson();

describe("what the built add-in registers with Excel", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await startBuiltAddin();
    workbench.registerFunctions(built);
  });

  test("every button of the manifest has its function", async () => {
    const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
    const names = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(
      (match) => match[1] ?? "",
    );
    expect(names).toEqual(expect.arrayContaining(["buildAppendix", "make_minutes", "showHelp"]));
    for (const name of names) await workbench.press(name);
    await expect(workbench.press("noSuchButton")).rejects.toThrow("noSuchButton");
  });

  test("every document of a vote has its function, whether it has an item of the menu or not", async () => {
    for (const purpose of PAPER_PURPOSES) await workbench.press(`make_${purpose}`);
  });

  test("functions.json is what the code says, and every function in it can be called", async () => {
    const { metadataJson } = await generateCustomFunctionsMetadata([
      path.join(ROOT, "src/functions/functions.ts"),
    ]);
    expect(built).toEqual(JSON.parse(metadataJson));
    expect(await workbench.callFunction("TINNHIEM", [14, 3, 1, 19, null])).toEqual([
      [14 / 19, 3 / 19, 1 / 19, "Tín nhiệm cao"],
    ]);
    expect(await workbench.callFunction("TINNHIEM.TYLE", [7, 11])).toBe(7 / 11);
    expect(await workbench.callFunction("TINNHIEM.MUC", [3, 7, 1, 11, null])).toBe("Tín nhiệm");
    expect(await workbench.callFunction("TINNHIEM.XULY", [3, 11, null])).toBe("");
    expect(await workbench.callFunction("TINNHIEM.BANG", [[[3, 7, 1]], 11, null])).toEqual([
      [3 / 11, 7 / 11, 1 / 11, "Tín nhiệm"],
    ]);
    expect(built.functions.map((one) => one.id)).toEqual([
      "TINNHIEM",
      "TINNHIEM.TYLE",
      "TINNHIEM.MUC",
      "TINNHIEM.XULY",
      "TINNHIEM.BANG",
    ]);
  });

  test("typed into a cell, =TINNHIEM spills the three shares and the level, and follows its counts", async () => {
    const [sheet = ""] = workbench.book.sheets().map(({ name }) => name);
    await enter(sheet, "A1", 14);
    await enter(sheet, "B1", 3);
    await enter(sheet, "C1", 1);
    await enter(sheet, "D1", "=TINNHIEM(A1,B1,C1,19)");
    expect(workbench.book.values(sheet, "D1:G1")).toEqual([[14 / 19, 3 / 19, 1 / 19, "Tín nhiệm cao"]]);
    await enter(sheet, "A1", 9);
    expect(workbench.book.values(sheet, "D1:G1")).toEqual([
      [9 / 19, 3 / 19, 1 / 19, "Không mức nào đạt 50%"],
    ]);
    await enter(sheet, "A1", 16);
    expect(workbench.book.cell(sheet, "D1").text).toBe("#VALUE!");
  });

  test("an error inside the answer of TINNHIEM.BANG is an error in its cell, and the other rows stand", async () => {
    const [sheet = ""] = workbench.book.sheets().map(({ name }) => name);
    const counts = [
      ["A10", 14],
      ["B10", 3],
      ["C10", 1],
      ["A11", 14],
      ["B11", "ba"],
      ["C11", 1],
    ] as const;
    for (const [address, entry] of counts) await enter(sheet, address, entry);
    await enter(sheet, "D10", "=TINNHIEM.BANG(A10:C11,19)");
    expect(workbench.book.values(sheet, "D10:G10")).toEqual([[14 / 19, 3 / 19, 1 / 19, "Tín nhiệm cao"]]);
    expect(workbench.book.texts(sheet, "D11:F11")).toEqual([["#VALUE!", "#VALUE!", "#VALUE!"]]);
    expect(workbench.book.cell(sheet, "G11").text).toContain("“ba”, không đọc được thành một số nguyên");
  });

  test("guarded as on the input sheet, it shows nothing until all counts are typed", async () => {
    const [sheet = ""] = workbench.book.sheets().map(({ name }) => name);
    await enter(sheet, "H1", 14);
    await enter(sheet, "I1", 3);
    await enter(sheet, "K1", 19);
    await enter(sheet, "L1", '=IF(COUNTA(H1:J1,K1)<4,"",TINNHIEM(H1,I1,J1,K1))');
    expect(workbench.book.cell(sheet, "L1").text).toBe("");
    await enter(sheet, "J1", 1);
    expect(workbench.book.values(sheet, "L1:O1")).toEqual([[14 / 19, 3 / 19, 1 / 19, "Tín nhiệm cao"]]);
  });
});
