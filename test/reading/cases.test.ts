import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recognise } from "../../src/reading/recognise";
import { choicesIn } from "./choicesIn";
import { caseSheets, CASES } from "./goldenCases";
import { readable, shortened } from "./readable";
import { readableAccount } from "./readableAccount";

describe("reading a clerk's sheets", () => {
  const names = readdirSync(CASES).sort();

  it("has its cases", () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  it.each(names)("%s", (name) => {
    const folder = join(CASES, name);
    const sheets = caseSheets(name);
    const expected = readFileSync(join(folder, "expected.txt"), "utf8").trimEnd().split("\n");
    const recognition = recognise(sheets, choicesIn(folder));
    expect(asDetailedAs(readable(recognition), expected)).toEqual(expected);
    const account = readFileSync(join(folder, "account.txt"), "utf8").trimEnd().split("\n");
    expect(readableAccount(recognition.accounts)).toEqual(account);
  });
});

/** A case may leave out position, unit and handling, which stand after "·". */
function asDetailedAs(found: readonly string[], expected: readonly string[]): string[] {
  return found.map((line, index) => shortened(line, expected[index]?.split(" · ").length ?? 1));
}
