import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CATEGORIES, type Category } from "../../src/counting/category";
import { NO_CHOICES, type Choices } from "../../src/reading/ballotTable";
import { recognise } from "../../src/reading/recognise";
import { readable, shortened } from "./readable";
import { sheetsOf } from "./sheetOf";

const CASES = join(__dirname, "../cases/reading");

describe("reading a clerk's sheets", () => {
  const names = readdirSync(CASES).sort();

  it("has its cases", () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  it.each(names)("%s", (name) => {
    const folder = join(CASES, name);
    const sheets = sheetsOf(readFileSync(join(folder, "sheets.txt"), "utf8"));
    const expected = readFileSync(join(folder, "expected.txt"), "utf8").trimEnd().split("\n");
    const found = readable(recognise(sheets, choicesIn(folder)));
    expect(asDetailedAs(found, expected)).toEqual(expected);
  });
});

/** A case may leave out position, unit and handling, which stand after "·". */
function asDetailedAs(found: readonly string[], expected: readonly string[]): string[] {
  return found.map((line, index) => shortened(line, expected[index]?.split(" · ").length ?? 1));
}

/** "leave out KEY" and "CATEGORY is KEY", one a line. */
function choicesIn(folder: string): Choices {
  const path = join(folder, "choices.txt");
  if (!existsSync(path)) return NO_CHOICES;
  const leftOut: string[] = [];
  const categories: Record<string, Category> = {};
  for (const line of readFileSync(path, "utf8").trim().split("\n")) {
    const [, left] = /^leave out (.+)$/.exec(line) ?? [];
    if (left) leftOut.push(left);
    const category = CATEGORIES.find((one) => line.startsWith(`${one} is `));
    if (category) categories[line.slice(category.length + 4)] = category;
  }
  return { leftOut, categories };
}
