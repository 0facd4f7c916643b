import { readFileSync } from "node:fs";
import { recognise } from "../../src/reading/recognise";
import { NO_CHOICES } from "../../src/reading/ballotTable";
import { readable } from "./readable";
import { sheetsOf } from "./sheetOf";
test("s", () => {
  const out: string[] = [];
  for (const part of readFileSync(process.env.S as string, "utf8").split(/^@@ /m).slice(1)) {
    const nl = part.indexOf("\n");
    out.push("@@ " + part.slice(0, nl), ...readable(recognise(sheetsOf(part.slice(nl + 1)), NO_CHOICES)).map((l) => "   " + l));
  }
  require("node:fs").writeFileSync("/tmp/rc/out.txt", out.join("\n") + "\n");
});
