import fc from "fast-check";
import { countPerson } from "../../src/counting/count";
import type { Finding } from "../../src/counting/finding";
import { LEVELS, type Level } from "../../src/counting/level";
import { nearestThreshold } from "../../src/counting/nearThreshold";
import { noteResults } from "../../src/counting/notes";
import { outcomeOf } from "../../src/counting/outcome";
import { REGULATIONS } from "../../src/counting/regulations/all";
import { DECISION_96 } from "../../src/counting/regulations/decision96";
import { lowStepOf, type Regulation } from "../../src/counting/regulations/regulation";
import { RESOLUTION_85 } from "../../src/counting/regulations/resolution85";
import { findingSentence } from "../../src/strings/findings";
import { CELLS, NAME_CELL, person } from "./person";

type Marks = readonly [high: number, confident: number, low: number];

function resultOf(marks: Marks, returned: number) {
  return countPerson(person(marks, { returned }));
}

function notes(marks: Marks, returned: number, regulation?: Regulation): Finding[] {
  return noteResults([resultOf(marks, returned)], regulation ? [regulation] : []);
}

/** "low step 2/3 +1": one ballot more at "thấp", and the step of two thirds is reached; "-1": one fewer, and it no longer is. */
function nearest(marks: Marks, returned: number, regulation?: Regulation) {
  const found = nearestThreshold(resultOf(marks, returned), regulation ? [regulation] : []);
  if (!found) return undefined;
  const { level, decides, threshold, reached, ballots } = found;
  const part = `${threshold.strict ? ">" : ""}${threshold.numerator}/${threshold.denominator}`;
  return `${level} ${decides} ${part} ${reached ? "-" : "+"}${ballots}`;
}

describe("the nearest threshold that changes something", () => {
  test.each<[string, Marks, number, Regulation | undefined, string]>([
    ["one more is half of 20", [9, 5, 6], 20, undefined, "high level 1/2 +1"],
    ["half is the form's, whatever the regulation", [9, 5, 6], 20, DECISION_96, "high level 1/2 +1"],
    ["exactly half reaches “từ 50%”; one fewer does not", [10, 8, 2], 20, undefined, "high level 1/2 -1"],
    ["… nor is “cao” any other with one more", [10, 8, 2], 20, DECISION_96, "high level 1/2 -1"],
    ["11 of 20: two fewer are under half", [11, 8, 1], 20, DECISION_96, "high level 1/2 -2"],
    ["half of 19 is between 9 and 10", [9, 5, 5], 19, DECISION_96, "high level 1/2 +1"],
    ["far over half counts the way back: 18 to 9", [18, 1, 0], 19, undefined, "high level 1/2 -9"],
    ["“tín nhiệm” decides when “cao” is further away", [4, 9, 6], 19, undefined, "confident level 1/2 +1"],
    ["one from “tín nhiệm” is nothing to who is at “cao”", [12, 9, 0], 21, undefined, "high level 1/2 -2"],
    ["nor is half at “thấp”", [12, 0, 10], 22, undefined, "high level 1/2 -2"],
    ["“trên 1/2” of 20 “thấp” are 11: one more", [5, 5, 10], 20, DECISION_96, "low step >1/2 +1"],
    ["two thirds of 30 “thấp” are 20: one more", [5, 6, 19], 30, DECISION_96, "low step 2/3 +1"],
    ["20 of 30 “thấp” are two thirds: one fewer is not", [5, 5, 20], 30, DECISION_96, "low step 2/3 -1"],
    ["the form knows no two thirds: 19 of 30 is 5 over half", [5, 6, 19], 30, undefined, "low level 1/2 -5"],
    ["of two equally near a step of “thấp” comes first", [9, 0, 10], 19, DECISION_96, "low step >1/2 -1"],
    ["without a text that of “thấp” comes first", [9, 0, 10], 19, undefined, "low level 1/2 -1"],
  ])("%s", (_, marks, returned, regulation, expected) => {
    expect(nearest(marks, returned, regulation)).toBe(expected);
  });

  test("no ballots, no threshold", () => {
    expect(nearest([0, 0, 0], 0, DECISION_96)).toBeUndefined();
  });

  describe.each([undefined, ...REGULATIONS])("under %#", (regulation) => {
    const reading = ([high, confident, low]: Marks, base: number) => {
      const { outcome, tiedWith } = outcomeOf({ high, confident, low }, base);
      const step = regulation && lowStepOf({ count: low, base }, regulation)?.words.vi;
      return { outcome, tiedWith, step };
    };
    const moved = (marks: Marks, level: Level, ballots: number): Marks => {
      const [high, confident, low] = LEVELS.map(
        (each, at) => (marks[at] ?? 0) + (each === level ? ballots : 0),
      );
      return [high ?? 0, confident ?? 0, low ?? 0];
    };

    test("so many ballots change the level or the step; fewer, at any level, change neither", () => {
      fc.assert(
        fc.property(votes, ({ marks, base }) => {
          const found = nearestThreshold(resultOf(marks, base), regulation ? [regulation] : []);
          if (!found) throw new Error("there are ballots");
          const { level, reached, ballots } = found;
          const now = reading(marks, base);
          expect(reading(moved(marks, level, reached ? -ballots : ballots), base)).not.toEqual(now);
          for (const each of LEVELS)
            for (let fewer = 1 - ballots; fewer < ballots; fewer++) {
              const { outcome, step } = reading(moved(marks, each, fewer), base);
              expect({ outcome, step }).toEqual({ outcome: now.outcome, step: now.step });
            }
        }),
      );
    });
  });
});

const votes = fc
  .tuple(fc.nat(24), fc.nat(24), fc.nat(24), fc.nat(4))
  .filter((numbers) => numbers.some((number) => number > 0))
  .map(([high, confident, low, unmarked]) => {
    const marks: Marks = [high, confident, low];
    return { marks, base: high + confident + low + unmarked };
  });

describe("what is worth saying of a result", () => {
  test("no level reaches half: leads to the name", () => {
    expect(notes([7, 6, 5], 19)).toEqual([
      {
        code: "noLevelReached",
        cells: [NAME_CELL, CELLS.high, CELLS.confident, CELLS.low],
        details: { name: "Người thứ nhất", oneShort: undefined },
      },
    ]);
  });

  test("exactly half in two levels: leads to the one counted, and is said once", () => {
    expect(notes([0, 10, 10], 20)).toEqual([
      {
        code: "tiedAtHalf",
        cells: [CELLS.confident, CELLS.low, NAME_CELL],
        details: { name: "Người thứ nhất", higher: "confident", lower: "low" },
      },
    ]);
  });

  test("no level, and no ballots: nothing lacks a ballot", () => {
    expect(notes([0, 0, 0], 0)).toEqual([
      {
        code: "noLevelReached",
        cells: [NAME_CELL, CELLS.high, CELLS.confident, CELLS.low],
        details: { name: "Người thứ nhất", oneShort: undefined },
      },
    ]);
  });

  test("no level, and one ballot from a step of “thấp”: it is that step which is told", () => {
    // 3 of 20 at “thấp” would be nothing; 10 of 20 are one from “quá nửa”, and half at “thấp”
    expect(notes([5, 5, 10], 20, DECISION_96).map(({ code }) => code)).toEqual(["nearThreshold"]);
    // of 21, 10 are one from half and from over half alike; over half, the step, is told
    expect(notes([5, 6, 10], 21, DECISION_96)).toMatchObject([
      { code: "noLevelReached", details: { oneShort: undefined } },
      { code: "nearThreshold", details: { level: "low", count: 10, base: 21 } },
    ]);
  });

  test("no level, and one ballot from half: is said once, with the ballot that lacks", () => {
    expect(notes([9, 8, 2], 19, DECISION_96)).toEqual([
      {
        code: "noLevelReached",
        cells: [NAME_CELL, CELLS.high, CELLS.confident, CELLS.low],
        details: { name: "Người thứ nhất", oneShort: { level: "high", count: 9, base: 19 } },
      },
    ]);
  });

  test("one ballot above half: leads to the count", () => {
    expect(notes([10, 7, 2], 19, DECISION_96).map(({ code, cells }) => [code, cells])).toEqual([
      ["nearThreshold", [CELLS.high, NAME_CELL]],
    ]);
  });

  test("nothing of a clear result", () => {
    expect(notes([14, 4, 1], 19)).toEqual([]);
    expect(notes([29, 20, 4], 54)).toEqual([]);
  });

  test("exactly half at “thấp” is one ballot from “quá nửa” too, which is another thing", () => {
    expect(notes([10, 0, 10], 20, DECISION_96).map(({ code, cells }) => [code, cells[0]])).toEqual([
      ["tiedAtHalf", CELLS.high],
      ["nearThreshold", CELLS.low],
    ]);
    expect(notes([10, 10, 0], 20, DECISION_96).map(({ code }) => code)).toEqual(["tiedAtHalf"]);
  });

  const check = "Đối chiếu lại số phiếu với biên bản.";
  test.each<[Marks, number, Regulation | undefined, string]>([
    [
      [9, 10, 0],
      19,
      DECISION_96,
      `Đồng chí Người thứ nhất: “Tín nhiệm cao” 9/19 phiếu (47,37%), còn 1 phiếu là đạt 50% (Phụ lục I). ${check}`,
    ],
    [
      [10, 9, 0],
      20,
      DECISION_96,
      `Đồng chí Người thứ nhất: “Tín nhiệm cao” 10/20 phiếu (50%), bớt 1 phiếu là dưới 50% (Phụ lục I). ${check}`,
    ],
    [
      [10, 9, 0],
      20,
      undefined,
      `Đồng chí Người thứ nhất: “Tín nhiệm cao” 10/20 phiếu (50%), bớt 1 phiếu là dưới 50% (Phụ lục I). ${check}`,
    ],
    [
      [9, 1, 10],
      20,
      DECISION_96,
      `Đồng chí Người thứ nhất: “Tín nhiệm thấp” 10/20 phiếu (50%), còn 1 phiếu là quá nửa (QĐ 96-QĐ/TW ngày 02/02/2023). ${check}`,
    ],
    [
      [5, 4, 11],
      20,
      RESOLUTION_85,
      `Đồng chí Người thứ nhất: “Tín nhiệm thấp” 11/20 phiếu (55%), bớt 1 phiếu là không quá nửa (NQ 85/2014/QH13). ${check}`,
    ],
    [
      [5, 6, 19],
      30,
      DECISION_96,
      `Đồng chí Người thứ nhất: “Tín nhiệm thấp” 19/30 phiếu (63,33%), còn 1 phiếu là đạt 2/3 (QĐ 96-QĐ/TW ngày 02/02/2023). ${check}`,
    ],
    [
      [5, 5, 20],
      30,
      DECISION_96,
      `Đồng chí Người thứ nhất: “Tín nhiệm thấp” 20/30 phiếu (66,67%), bớt 1 phiếu là dưới 2/3 (QĐ 96-QĐ/TW ngày 02/02/2023). ${check}`,
    ],
  ])("%j of %d (%#)", (marks, returned, regulation, sentence) => {
    const near = notes(marks, returned, regulation).filter(({ code }) => code === "nearThreshold");
    expect(near.map((finding) => findingSentence(finding))).toEqual([sentence]);
  });
});
