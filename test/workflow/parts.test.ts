import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ADDIN } from "../build/ensureBuilt";
import type { Workbench } from "../workbench/node/office";
import { functionsJson, enter, makeByBuiltRibbon, sheetNames, startBuiltAddin } from "./addin";
import { districtTable, workbookOf } from "./workbookOf";

/** The built add-in from a server of which the network, or an update, has taken the work away. */
describe("when the part that works does not arrive", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "addin-"));
  const [work = ""] = readdirSync(ADDIN).filter((file) => /^work\..*\.js$/.test(file));
  const [there, away] = [path.join(folder, work), path.join(folder, "away")];
  let workbench: Workbench;

  beforeAll(async () => {
    cpSync(ADDIN, folder, { recursive: true });
    renameSync(there, away);
    workbench = await startBuiltAddin({}, folder);
    workbench.registerFunctions(functionsJson());
  });

  beforeEach(async () => {
    await workbench.open(await workbookOf({ BTV: districtTable(["Cán bộ 1", 18, 1, 0]) }));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test("the button ends, nothing is written, and the pane opens, in whose place the page says so", async () => {
    await Office.addin.hide();
    await workbench.press("buildAppendix");
    expect(workbench.paneVisibility()).toBe("Visible");
    expect(sheetNames(workbench)).toEqual(["BTV"]);
  });

  test("a function is #N/A, with what to do", async () => {
    await expect(workbench.callFunction("TINNHIEM.TYLE", [7, 11])).rejects.toMatchObject({
      code: "#N/A",
      message:
        "Phần tính toán của Tín Nhiệm chưa tải về được. Kiểm tra mạng rồi nhấn Ctrl+Alt+F9 để tính lại.",
    });
  });

  test("and when it arrives at the next try, button and functions work", async () => {
    await enter("BTV", "H4", "=TINNHIEM.TYLE(B4,19)");
    expect(workbench.book.cell("BTV", "H4").text).toBe("#N/A");
    renameSync(away, there);
    await enter("BTV", "B4", 17);
    expect(workbench.book.cell("BTV", "H4").value).toBe(17 / 19);
    await makeByBuiltRibbon(workbench);
    expect(sheetNames(workbench)).toEqual(["BTV", "Kết quả tín nhiệm", "Phụ lục I"]);
  });
});
