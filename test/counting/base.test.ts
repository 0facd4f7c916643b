import type { Ballots, Base, Count } from "../../src/counting/ballots";
import { baseOf, usualBase } from "../../src/counting/base";
import { checkBallots } from "../../src/counting/check";
import { countPerson } from "../../src/counting/count";
import { ballots, NAME_CELL, person } from "./person";

const DELEGATES: Count = { form: "number", value: 33, cell: { sheet: "Kỳ họp", row: 0, column: 1 } };
const CHOSEN: Base = { kind: "chosenCell", value: 33, parts: [DELEGATES] };

function withBase(known: Ballots, base: Base = CHOSEN): Ballots {
  return { ...known, base };
}

function codes(known: Ballots): string[] {
  return checkBallots("An", NAME_CELL, known).map(({ code }) => code);
}

describe("a base that the clerk chose", () => {
  test("goes before the ballots returned, which stay known", () => {
    const known = withBase(ballots([20, 8, 1], { returned: 29 }));
    expect(baseOf(known)).toEqual(CHOSEN);
    expect(usualBase(known)).toMatchObject({ kind: "returned", value: 29 });
  });

  test("decides shares and level: 17 of 29 are over half, 17 of 36 are not", () => {
    const one = person([17, 11, 1], { returned: 29 });
    expect(countPerson(one).outcome).toBe("high");
    const chosen = { ...CHOSEN, value: 36, parts: [{ ...DELEGATES, value: 36 }] } as const;
    const result = countPerson({ ...one, ballots: withBase(one.ballots, chosen) });
    expect(result.outcome).toBe("none");
    expect(result.shares.high).toEqual({ count: 17, base: 36 });
  });

  test("may be more than the ballots issued: all delegates, of whom some stayed away", () => {
    expect(codes(withBase(ballots([20, 8, 1], { issued: 30, returned: 29 })))).toEqual([]);
  });

  test("must not be less than the marks", () => {
    expect(checkBallots("An", NAME_CELL, withBase(ballots([30, 4, 0])))).toMatchObject([
      { code: "levelsAboveLimit", details: { sum: 34, limit: 33, limitName: "chosenCell" } },
    ]);
  });

  test("leaves the ballots returned as the limit where these are fewer", () => {
    expect(checkBallots("An", NAME_CELL, withBase(ballots([30, 4, 0], { returned: 29 })))).toMatchObject([
      { code: "levelsAboveLimit", details: { sum: 34, limit: 29, limitName: "returned" } },
    ]);
  });

  test("of nobody is no base", () => {
    const none = { ...CHOSEN, value: 0, parts: [{ ...DELEGATES, value: 0 }] } as const;
    expect(codes(withBase(ballots([0, 0, 0], { returned: 5 }), none))).toEqual(["baseIsZero"]);
  });
});
