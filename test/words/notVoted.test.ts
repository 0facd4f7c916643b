import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makesDoubtful, saysProvisional } from "../../src/words/notVoted";

/** "text | what it makes of the counts beside it, or, as a line above a table, of all of them" a line. */
const REMARKS = readFileSync(join(__dirname, "../cases/words/remarks.txt"), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => line.split(" | "));

function those(...verdicts: readonly string[]): (readonly string[])[] {
  return REMARKS.filter(([, is = ""]) => verdicts.includes(is));
}

describe("remarks as clerks write them", () => {
  it("has no other verdicts", () => {
    expect(those("doubtful", "silent", "all", "none")).toHaveLength(REMARKS.length);
  });

  it.each(those("doubtful", "silent"))("%j beside counts: %s", (text = "", is) => {
    expect(makesDoubtful(text) ? "doubtful" : "silent").toBe(is);
  });

  it.each(those("all", "none"))("%j above a table leaves %s doubtful", (text = "", is) => {
    expect(saysProvisional(text) ? "all" : "none").toBe(is);
  });
});
