import { readdirSync } from "node:fs";
import { join } from "node:path";
import { recognise } from "../../src/reading/recognise";
import { choicesIn } from "./choicesIn";
import { caseSheets, CASES } from "./goldenCases";

/* What the clerk answers is kept in the workbook's settings by the key of the question: nobody is named there. */

test("no key of a question holds the name of somebody it is about", () => {
  let asked = 0;
  const told = readdirSync(CASES).flatMap((name) => {
    const sheets = caseSheets(name);
    const { people, findings } = recognise(sheets, choicesIn(join(CASES, name)));
    const names = new Set(people.map((person) => person.name.text.toLowerCase()));
    return findings.flatMap(({ code, details }) => {
      if (!("key" in details)) return [];
      asked++;
      const own = ("names" in details ? (details.names ?? []) : []).map((one) => one.toLowerCase());
      const said = sheets.reduce((key, sheet) => key.split(sheet.name).join(""), details.key).toLowerCase();
      const held = [...names, ...own].filter((one) => one.includes(" ") && said.includes(one));
      return held.map((one) => `${name}, ${code}: ${one}`);
    });
  });
  expect(told).toEqual([]);
  expect(asked).toBeGreaterThan(300);
});
