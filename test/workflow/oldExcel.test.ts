import { requests } from "../../src/workflow/requests";
import { startAddin } from "./addin";

test("an Excel older than ExcelApi 1.14 is told to be too old, and nothing is asked of it", async () => {
  const workbench = await startAddin({ excelApi: "1.9" });
  expect(await requests.buildAppendix()).toEqual({ status: "failed", failure: { code: "excelTooOld" } });
  expect(workbench.traffic().requests).toBe(0);
});
