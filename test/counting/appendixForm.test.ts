import { baseLaidDown } from "../../src/counting/appendixForm";
import { DECISION_96 } from "../../src/counting/regulations/decision96";
import { RESOLUTION_85 } from "../../src/counting/regulations/resolution85";

test("a text that is named lays down its own base: NQ 85/2014 all delegates, QĐ 96 the ballots returned", () => {
  expect(baseLaidDown(RESOLUTION_85)).toEqual({ of: "delegates", texts: [RESOLUTION_85] });
  expect(baseLaidDown(DECISION_96)).toEqual({ of: "returned", texts: [DECISION_96] });
});

test("where none is named the form sums up the ballots returned, and no text is cited for it", () => {
  expect(baseLaidDown(undefined)).toEqual({ of: "returned", texts: [] });
});
