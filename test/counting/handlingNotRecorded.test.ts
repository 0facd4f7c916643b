import { countPerson } from "../../src/counting/count";
import { handlingNotRecorded } from "../../src/counting/handlingNotRecorded";
import { DECISION_96 } from "../../src/counting/regulations/decision96";
import { RESULT_USES } from "../../src/counting/regulations/uses";
import { CELLS, NAME_CELL, person } from "./person";

const [DECREE_170] = RESULT_USES;
const LAWS = [DECISION_96, DECREE_170];

function sourcesFor(low: number, laws = LAWS) {
  const results = [countPerson(person([20 - low, 0, low], { returned: 20 }))];
  return handlingNotRecorded(results, laws).map((finding) => finding.details);
}

test("11 of 20 are over half: by both texts, with nothing under Xử lý", () => {
  expect(sourcesFor(11)).toMatchObject([
    { count: 11, base: 20, sources: [DECISION_96.citation, DECREE_170.citation] },
  ]);
});

test("the count of “tín nhiệm thấp” is led to, then the name", () => {
  const findings = handlingNotRecorded([countPerson(person([5, 0, 15], { returned: 20 }))], LAWS);
  expect(findings.map(({ code, cells }) => [code, cells])).toEqual([
    ["handlingNotRecorded", [CELLS.low, NAME_CELL]],
  ]);
});

test("10 of 20 are not over half: nobody asks for anything", () => {
  expect(sourcesFor(10)).toEqual([]);
});

test("where no text applies nothing is asked for", () => {
  expect(sourcesFor(20, [])).toEqual([]);
});

test("whoever has something recorded is not named", () => {
  const plain = person([5, 0, 15], { returned: 20 });
  const cell = { sheet: plain.cell.sheet, row: plain.cell.row, column: 9 };
  const recorded = { ...plain, handling: { text: "Cho từ chức", cell, handlings: ["resigned" as const] } };
  expect(handlingNotRecorded([countPerson(plain)], LAWS)).toHaveLength(1);
  expect(handlingNotRecorded([countPerson(recorded)], LAWS)).toEqual([]);
});
