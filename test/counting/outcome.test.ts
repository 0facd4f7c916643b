import fc from "fast-check";
import { outcomeOf } from "../../src/counting/outcome";

function counts([high, confident, low]: readonly [number, number, number]) {
  return { high, confident, low };
}

describe("the level is the highest that reaches half of the base", () => {
  test.each<[string, [number, number, number], number, string]>([
    ["over half high", [14, 4, 1], 19, "high"],
    ["over half confident", [4, 7, 0], 11, "confident"],
    ["over half low", [2, 18, 26], 46, "low"],
    ["exactly half high", [27, 22, 4], 54, "high"],
    ["exactly half confident", [22, 24, 1], 48, "confident"],
    ["none, with a plurality high", [46, 38, 5], 94, "none"],
    ["none, nobody marked anything", [0, 0, 0], 19, "none"],
    ["no ballots: none", [0, 0, 0], 0, "none"],
  ])("%s: %j of %i is %s", (_, levels, base, outcome) => {
    expect(outcomeOf(counts(levels), base)).toEqual({ outcome });
  });
});

describe("the base decides: the same ballots of those returned and of all delegates", () => {
  test.each<[[number, number, number], number, string]>([
    [[20, 27, 6], 53, "confident"],
    [[20, 27, 6], 58, "none"],
    [[46, 38, 5], 90, "high"],
    [[46, 38, 5], 94, "none"],
    [[24, 11, 12], 48, "high"],
    [[24, 11, 12], 49, "none"],
  ])("%j of %i is %s", (levels, base, outcome) => {
    expect(outcomeOf(counts(levels), base).outcome).toBe(outcome);
  });
});

describe("exactly half in two levels counts once, at the higher, and says which the lower is", () => {
  test.each<[[number, number, number], string, string]>([
    [[10, 10, 0], "high", "confident"],
    [[10, 0, 10], "high", "low"],
    [[0, 10, 10], "confident", "low"],
  ])("%j of 20 is %s, tied with %s", (levels, outcome, tiedWith) => {
    expect(outcomeOf(counts(levels), 20)).toEqual({ outcome, tiedWith });
  });
});

test("who has exactly half once has no tie, whatever a base that is no base of these marks says", () => {
  expect(outcomeOf(counts([10, 4, 6]), 20)).toStrictEqual({ outcome: "high" });
  expect(outcomeOf(counts([3, 10, 6]), 20)).toStrictEqual({ outcome: "confident" });
  // 12 high of 20, and twice exactly half: more marks than ballots, an error of its own
  expect(outcomeOf(counts([12, 10, 10]), 20)).toStrictEqual({ outcome: "high" });
});

const votes = fc
  .tuple(fc.nat(300), fc.nat(300), fc.nat(300), fc.nat(30))
  .map(([high, confident, low, unmarked]) => ({
    levels: { high, confident, low },
    base: high + confident + low + unmarked,
  }));

test("at most two levels reach half, and two only when both have exactly half and nothing is unmarked", () => {
  fc.assert(
    fc.property(votes, ({ levels, base }) => {
      const { outcome, tiedWith } = outcomeOf(levels, base);
      if (tiedWith === undefined || outcome === "none") return;
      expect([levels[outcome] * 2, levels[tiedWith] * 2]).toEqual([base, base]);
    }),
  );
});

test("a ballot moved up from low to high never lowers the level", () => {
  const order = ["none", "low", "confident", "high"];
  fc.assert(
    fc.property(
      votes.filter(({ levels }) => levels.low > 0),
      ({ levels, base }) => {
        const moved = { ...levels, high: levels.high + 1, low: levels.low - 1 };
        const before = outcomeOf(levels, base).outcome;
        const after = outcomeOf(moved, base).outcome;
        // low may become none when its half is lost; high and confident are never lost
        return before === "low" || order.indexOf(after) >= order.indexOf(before);
      },
    ),
  );
});
