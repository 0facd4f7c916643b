import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CATEGORIES } from "../../src/counting/category";
import type { PersonResult } from "../../src/counting/result";
import { proofread } from "../../src/proofreading/proofread";
import { proofSentence } from "../../src/strings/proofreading";
import { result } from "../documents/people";

const CASES = join(__dirname, "../cases/proofreading");

describe("proofreading", () => {
  const names = readdirSync(CASES).sort();

  it("has its cases", () => {
    expect(names.length).toBeGreaterThanOrEqual(20);
  });

  it.each(names)("%s", (name) => {
    const folder = join(CASES, name);
    const text = readFileSync(join(folder, "text.txt"), "utf8").trimEnd();
    const expected = readFileSync(join(folder, "marks.txt"), "utf8").trimEnd().split("\n");
    const marked = marksIn(text, peopleIn(folder));
    expect(marked.length === 0 ? ["none"] : marked).toEqual(expected);
  });
});

/** `line: “what is marked” → what should stand there: why`. */
function marksIn(pasted: string, people: readonly PersonResult[]): string[] {
  const { text, marks } = proofread(pasted, people);
  return marks.map(({ start, end, expected, fault }) => {
    const line = text.slice(0, start).split("\n").length;
    const instead = expected === undefined ? "" : ` → ${expected}`;
    return `${line}: “${text.slice(start, end)}”${instead}: ${proofSentence(fault)}`;
  });
}

/** One person a line: name | category | high confident low | returned. */
function peopleIn(folder: string): PersonResult[] {
  const path = join(folder, "people.txt");
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [name = "", written, counts = "", returned] = line.split("|").map((part) => part.trim());
    const category = CATEGORIES.find((one) => one === written);
    const [high, confident, low] = counts.split(" ").map(Number);
    if (!category || high === undefined || confident === undefined || low === undefined)
      throw new Error(`not a person: ${line}`);
    return result({ name, category, marks: [high, confident, low], returned: Number(returned) });
  });
}
