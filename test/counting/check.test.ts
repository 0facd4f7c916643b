import fc from "fast-check";
import { checkBallots } from "../../src/counting/check";
import { ballots, CELLS, NAME_CELL } from "./person";

type Arguments = Parameters<typeof ballots>;

function check(levels: Arguments[0], others: Arguments[1] = {}) {
  return checkBallots("K’Brếu", NAME_CELL, ballots(levels, others));
}

describe("nothing is found", () => {
  test.each<[string, Arguments[0], Arguments[1]]>([
    ["when everything adds up", [14, 3, 1], { issued: 20, returned: 19, valid: 18, invalid: 1 }],
    ["when the levels are fewer than the ballots: unmarked lines", [10, 3, 1], { issued: 20, returned: 19 }],
    ["when the levels are exactly the ballots returned", [15, 3, 1], { returned: 19 }],
    ["when only the levels are known", [15, 3, 1], {}],
    ["when all ballots issued came back", [15, 3, 1], { issued: 19, returned: 19 }],
    ["when valid is known and invalid is not", [15, 3, 0], { returned: 19, valid: 18 }],
    ["when every ballot is said to be invalid", [0, 0, 0], { returned: 19, invalid: 19 }],
  ])("%s", (_, levels, others) => {
    expect(check(levels, others)).toEqual([]);
  });
});

describe("more marks than ballots", () => {
  test("than returned: 20 of 19", () => {
    expect(check([16, 3, 1], { returned: 19 })).toEqual([
      {
        code: "levelsAboveLimit",
        cells: [CELLS.high, CELLS.confident, CELLS.low, CELLS.returned, NAME_CELL],
        details: { name: "K’Brếu", sum: 20, limit: 19, limitName: "returned" },
      },
    ]);
  });

  test("than returned without the invalid ones of the own row: 18 of 19 with 2 invalid", () => {
    expect(check([14, 3, 1], { returned: 19, invalid: 2 })).toEqual([
      {
        code: "levelsAboveLimit",
        cells: [CELLS.high, CELLS.confident, CELLS.low, CELLS.invalid, NAME_CELL],
        details: { name: "K’Brếu", sum: 18, limit: 17, limitName: "lessInvalid" },
      },
    ]);
  });

  test("than returned, where 20 of 19 are said to be invalid: of nothing less than none", () => {
    const found = check([1, 0, 0], { returned: 19, invalid: 20 });
    expect(found.map(({ code }) => code)).toEqual(["validInvalidDiffer"]);
  });

  test("than returned, where all 19 are invalid and 1 is marked: none is left", () => {
    const found = check([1, 0, 0], { returned: 19, invalid: 19 });
    expect(found.map(({ details }) => details)).toEqual([
      { name: "K’Brếu", sum: 1, limit: 0, limitName: "lessInvalid" },
    ]);
  });

  test("invalid ballots of all, stated above the table, are nobody's own: 18 of 19 with 2 invalid", () => {
    const above = { ...CELLS.invalid, row: 1 };
    const own = ballots([14, 3, 1], { returned: 19, invalid: 2 });
    const stated = { ...own, invalid: { form: "number", value: 2, cell: above } as const };
    expect(checkBallots("K’Brếu", NAME_CELL, stated)).toEqual([]);
    const elsewhere = { ...CELLS.invalid, sheet: "Biên bản" };
    const there = { ...own, invalid: { form: "number", value: 2, cell: elsewhere } as const };
    expect(checkBallots("K’Brếu", NAME_CELL, there)).toEqual([]);
  });

  test("than valid, though not than returned: 19 of 18 valid", () => {
    expect(check([15, 3, 1], { returned: 19, valid: 18, invalid: 1 })).toEqual([
      {
        code: "levelsAboveLimit",
        cells: [CELLS.high, CELLS.confident, CELLS.low, CELLS.valid, NAME_CELL],
        details: { name: "K’Brếu", sum: 19, limit: 18, limitName: "valid" },
      },
    ]);
  });

  test("than both: said once, of valid, the smaller: 21 of 18 valid", () => {
    const found = check([17, 3, 1], { returned: 19, valid: 18, invalid: 1 });
    expect(found.map(({ details }) => details)).toEqual([
      { name: "K’Brếu", sum: 21, limit: 18, limitName: "valid" },
    ]);
  });

  test("than both, which are equal: said of returned, which shares are taken of", () => {
    const found = check([17, 3, 0], { returned: 19, valid: 19, invalid: 0 });
    expect(found.map(({ details }) => details)).toEqual([
      { name: "K’Brếu", sum: 20, limit: 19, limitName: "returned" },
    ]);
  });

  test("than none at all: of 0 returned, without saying a second time that the base is 0", () => {
    expect(check([1, 0, 0], { returned: 0 }).map(({ code }) => code)).toEqual(["levelsAboveLimit"]);
  });
});

describe("more ballots returned than issued", () => {
  test("21 of 20", () => {
    expect(check([15, 3, 1], { issued: 20, returned: 21 })).toEqual([
      {
        code: "returnedAboveIssued",
        cells: [CELLS.returned, CELLS.issued, NAME_CELL],
        details: { name: "K’Brếu", returned: 21, issued: 20 },
      },
    ]);
  });

  test("valid and invalid together stand in for returned: 19 + 2 of 20", () => {
    expect(check([15, 3, 1], { issued: 20, valid: 19, invalid: 2 })).toEqual([
      {
        code: "returnedAboveIssued",
        cells: [CELLS.valid, CELLS.invalid, CELLS.issued, NAME_CELL],
        details: { name: "K’Brếu", returned: 21, issued: 20 },
      },
    ]);
  });

  test("the marks themselves stand in when nothing else is known: 21 of 20", () => {
    expect(check([17, 3, 1], { issued: 20 })).toEqual([
      {
        code: "returnedAboveIssued",
        cells: [CELLS.high, CELLS.confident, CELLS.low, CELLS.issued, NAME_CELL],
        details: { name: "K’Brếu", returned: 21, issued: 20 },
      },
    ]);
  });
});

describe("valid and invalid do not add up to returned", () => {
  test("18 + 2 is not 19", () => {
    expect(check([15, 2, 1], { returned: 19, valid: 18, invalid: 2 })).toEqual([
      {
        code: "validInvalidDiffer",
        cells: [CELLS.valid, CELLS.invalid, CELLS.returned, NAME_CELL],
        details: { name: "K’Brếu", valid: 18, invalid: 2, returned: 19 },
      },
    ]);
  });

  test("18 + 0 is not 19", () => {
    expect(check([15, 2, 1], { returned: 19, valid: 18, invalid: 0 }).map(({ code }) => code)).toEqual([
      "validInvalidDiffer",
    ]);
  });

  test("20 valid alone is already more than 19", () => {
    expect(check([15, 2, 1], { returned: 19, valid: 20 })).toEqual([
      {
        code: "validInvalidDiffer",
        cells: [CELLS.valid, CELLS.returned, NAME_CELL],
        details: { name: "K’Brếu", valid: 20, invalid: 0, returned: 19 },
      },
    ]);
  });
});

test("not one mark on the ballots that are not invalid", () => {
  expect(check([0, 0, 0], { returned: 19, invalid: 18 })).toEqual([
    {
      code: "noMarks",
      cells: [CELLS.high, CELLS.confident, CELLS.low, NAME_CELL],
      details: { name: "K’Brếu", base: 19 },
    },
  ]);
});

describe("no ballots at all", () => {
  test("0 returned", () => {
    expect(check([0, 0, 0], { returned: 0 })).toEqual([
      { code: "baseIsZero", cells: [CELLS.returned, NAME_CELL], details: { name: "K’Brếu" } },
    ]);
  });

  test("three zeros and no number of ballots", () => {
    expect(check([0, 0, 0])).toEqual([
      {
        code: "baseIsZero",
        cells: [CELLS.high, CELLS.confident, CELLS.low, NAME_CELL],
        details: { name: "K’Brếu" },
      },
    ]);
  });
});

test("invalid ballots alone that are more than came back: 20 of 19", () => {
  expect(check([0, 0, 0], { returned: 19, invalid: 20 })).toEqual([
    {
      code: "validInvalidDiffer",
      cells: [CELLS.invalid, CELLS.returned, NAME_CELL],
      details: { name: "K’Brếu", valid: 0, invalid: 20, returned: 19 },
    },
  ]);
});

test("two faults are both said", () => {
  const found = check([17, 3, 1], { issued: 18, returned: 19, valid: 18, invalid: 2 });
  expect(found.map(({ code }) => code)).toEqual([
    "levelsAboveLimit",
    "returnedAboveIssued",
    "validInvalidDiffer",
  ]);
});

test("a vote that was really held is never reported: every number follows from the ballots", () => {
  const held = fc
    .tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(5), fc.nat(5))
    .filter((parts) => parts.some((n) => n > 0));
  fc.assert(
    fc.property(held, ([high, confident, low, invalid, kept]) => {
      const valid = high + confident + low;
      const returned = valid + invalid;
      fc.pre(returned > 0);
      expect(check([high, confident, low], { issued: returned + kept, returned, valid, invalid })).toEqual(
        [],
      );
    }),
  );
});
