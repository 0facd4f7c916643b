import fc from "fast-check";
import { countPeople, countPerson } from "../../src/counting/count";
import { person } from "./person";

test("shares are taken of the ballots returned, invalid ones among them", () => {
  const result = countPerson(person([14, 3, 1], { issued: 20, returned: 19, valid: 18, invalid: 1 }));
  expect(result.base.kind).toBe("returned");
  expect(result.shares).toEqual({
    high: { count: 14, base: 19 },
    confident: { count: 3, base: 19 },
    low: { count: 1, base: 19 },
  });
  expect(result.outcome).toBe("high");
  expect(result.tiedWith).toBeUndefined();
});

describe("the base when the number returned is not on the sheet", () => {
  test.each([
    ["valid and invalid together", { valid: 18, invalid: 1 }, "validAndInvalid", 19],
    ["valid alone", { valid: 18 }, "valid", 18],
    ["the sum of the three levels", {}, "levels", 17],
    ["the sum of the three levels, not the ballots issued", { issued: 20 }, "levels", 17],
  ] as const)("%s", (_, others, kind, value) => {
    const { base } = countPerson(person([9, 7, 1], others));
    expect([base.kind, base.value]).toEqual([kind, value]);
  });
});

test("9 of 17 marked is half, 9 of 19 returned is not: unmarked lines count in the base", () => {
  expect(countPerson(person([9, 7, 1])).outcome).toBe("high");
  expect(countPerson(person([9, 7, 1], { returned: 19 })).outcome).toBe("none");
});

test("a person at half in two levels keeps both in the result", () => {
  expect(countPerson(person([10, 10, 0], { returned: 20 }))).toMatchObject({
    outcome: "high",
    tiedWith: "confident",
  });
});

test("Tổng = cao + tín nhiệm + thấp + không mức nào, whoever the people are", () => {
  const people = fc.array(
    fc
      .tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(5))
      .map(([high, confident, low, unmarked]) =>
        person([high, confident, low], { returned: high + confident + low + unmarked }),
      ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(people, (everyone) => {
      const outcomes = countPeople(everyone).map(({ outcome }) => outcome);
      const at = (level: string) => outcomes.filter((outcome) => outcome === level).length;
      expect(at("high") + at("confident") + at("low") + at("none")).toBe(everyone.length);
      expect(countPeople(everyone).map((result) => result.person)).toEqual(everyone);
    }),
  );
});
