import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SheetSnapshot } from "../../src/reading/cells/snapshot";
import { sheetsOf } from "./sheetOf";

/** A folder a case; its name states the rule. */
export const CASES = join(__dirname, "../cases/reading");

export function caseSheets(name: string): SheetSnapshot[] {
  return sheetsOf(readFileSync(join(CASES, name, "sheets.txt"), "utf8"));
}
