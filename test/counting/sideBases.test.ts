import { countPerson } from "../../src/counting/count";
import { noteResults } from "../../src/counting/notes";
import { sideBases } from "../../src/counting/sideBases";
import { NAME_CELL, person } from "./person";

describe("the bases of a person side by side", () => {
  const onEach = (marks: readonly [number, number, number], ballots: Parameters<typeof person>[1]) =>
    sideBases(countPerson(person(marks, ballots))).map(({ bases, value, outcome }) => [
      bases.join(" "),
      value,
      outcome,
    ]);

  test("each value once, under all its names, the one in use first", () => {
    expect(onEach([15, 3, 1], { issued: 21, returned: 20, valid: 19, invalid: 1 })).toEqual([
      ["returned validAndInvalid", 20, "high"],
      ["issued", 21, "high"],
      ["valid levels", 19, "high"],
    ]);
  });

  test("10 are half of 20 returned, not of 21 issued", () => {
    expect(onEach([10, 6, 4], { issued: 21, returned: 20 })).toEqual([
      ["returned levels", 20, "high"],
      ["issued", 21, "none"],
    ]);
  });

  test("a person without any number of ballots has the sum of the levels alone", () => {
    expect(onEach([15, 3, 1], {})).toEqual([["levels", 19, "high"]]);
  });

  test("a base of no ballots is left out: nobody marked a level, 3 came back", () => {
    expect(onEach([0, 0, 0], { returned: 3 })).toEqual([["returned", 3, "none"]]);
    expect(onEach([0, 0, 0], { returned: 0 })).toEqual([]);
  });

  test("the shares are of each base: 15 of 20 and of 21", () => {
    const bases = sideBases(countPerson(person([15, 3, 2], { issued: 21, returned: 20 })));
    expect(bases.map(({ shares: { high, confident, low } }) => [high, confident, low])).toEqual([
      [
        { count: 15, base: 20 },
        { count: 3, base: 20 },
        { count: 2, base: 20 },
      ],
      [
        { count: 15, base: 21 },
        { count: 3, base: 21 },
        { count: 2, base: 21 },
      ],
    ]);
  });
});

describe("whose level hangs on the base", () => {
  test("is told once for each base, by name", () => {
    const people = [
      person([10, 6, 4], { issued: 21, returned: 20 }),
      person([15, 3, 2], { issued: 21, returned: 20 }),
      person([9, 9, 0], { issued: 19, returned: 19 }),
    ].map(countPerson);
    const told = noteResults(people, []).filter(({ code }) => code === "levelDependsOnBase");
    expect(told.map(({ details }) => details)).toEqual([
      { base: "issued", names: ["Người thứ nhất"] },
      { base: "levels", names: ["Người thứ nhất"] },
    ]);
    expect(told.map(({ cells }) => cells)).toEqual([[NAME_CELL], [NAME_CELL]]);
  });

  test("names all of them, in their order", () => {
    const people = ["An", "Bình"].map((name) =>
      countPerson(person([10, 6, 4], { issued: 21, returned: 20 }, name)),
    );
    const told = noteResults(people, []).filter(({ code }) => code === "levelDependsOnBase");
    expect(told.map(({ details }) => details)).toEqual([{ base: "issued", names: ["An", "Bình"] }]);
  });
});
