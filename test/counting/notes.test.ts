import { countPerson } from "../../src/counting/count";
import type { Finding } from "../../src/counting/finding";
import { nearestThreshold } from "../../src/counting/nearThreshold";
import { noteResults } from "../../src/counting/notes";
import { APPENDIX_HEADINGS, DECISION_96, type Regulation } from "../../src/counting/regulation";
import { findingSentence } from "../../src/strings/findings";
import { CELLS, NAME_CELL, person } from "./person";

type Marks = readonly [high: number, confident: number, low: number];

function resultOf(marks: Marks, returned: number) {
  return countPerson(person(marks, { returned }));
}

function notes(marks: Marks, returned: number, regulation: Regulation = APPENDIX_HEADINGS): Finding[] {
  return noteResults([resultOf(marks, returned)], regulation);
}

function nearest(marks: Marks, returned: number, regulation: Regulation) {
  const found = nearestThreshold(resultOf(marks, returned), regulation);
  return found && `${found.level} ${found.part} ${found.reached ? "-" : "+"}${found.ballots}`;
}

describe("the nearest threshold that changes something", () => {
  test.each<[string, Marks, number, Regulation, string]>([
    ["one more is half of 20", [9, 5, 6], 20, APPENDIX_HEADINGS, "high half +1"],
    ["one more than half of 20 is asked for", [9, 5, 6], 20, DECISION_96, "high half +2"],
    ["half of 19 is between 9 and 10 for both", [9, 5, 5], 19, DECISION_96, "high half +1"],
    ["exactly half reaches “từ 50%”; one fewer does not", [10, 8, 2], 20, APPENDIX_HEADINGS, "high half -1"],
    ["exactly half is not “trên 1/2”; one more is", [10, 8, 2], 20, DECISION_96, "high half +1"],
    ["11 of 20 is over half; one fewer is not", [11, 8, 1], 20, DECISION_96, "high half -1"],
    ["far over half counts the way back: 18 to 9", [18, 1, 0], 19, APPENDIX_HEADINGS, "high half -9"],
    ["“tín nhiệm” decides when “cao” is further away", [4, 9, 6], 19, APPENDIX_HEADINGS, "confident half +1"],
    [
      "one from “tín nhiệm” changes nothing for who is at “cao”",
      [12, 9, 0],
      21,
      APPENDIX_HEADINGS,
      "high half -2",
    ],
    ["two thirds of 30 “thấp” are 20: one more", [5, 6, 19], 30, DECISION_96, "low twoThirds +1"],
    ["20 of 30 “thấp” are two thirds: one fewer is not", [5, 5, 20], 30, DECISION_96, "low twoThirds -1"],
    [
      "the appendix's headings know no two thirds: 19 of 30 is 5 over half",
      [5, 6, 19],
      30,
      APPENDIX_HEADINGS,
      "low half -5",
    ],
    ["of two equally near that of “thấp” comes first", [9, 0, 10], 19, DECISION_96, "low half -1"],
  ])("%s", (_, marks, returned, regulation, expected) => {
    expect(nearest(marks, returned, regulation)).toBe(expected);
  });

  test("no ballots, no threshold", () => {
    expect(nearest([0, 0, 0], 0, DECISION_96)).toBeUndefined();
  });

  test.each<[Marks, number]>([
    [[9, 5, 5], 19],
    [[10, 8, 2], 20],
    [[5, 6, 19], 30],
    [[40, 31, 12], 83],
  ])("%j of %d: so many ballots cross it, one fewer do not", ([high, confident, low], returned) => {
    const result = resultOf([high, confident, low], returned);
    const found = nearestThreshold(result, DECISION_96);
    if (!found) throw new Error("there is one");
    const counts = { high, confident, low };
    const after = (ballots: number) => {
      const count = counts[found.level] + (found.reached ? -ballots : ballots);
      const { numerator, denominator, strict } =
        found.part === "half" ? DECISION_96.half : (DECISION_96.twoThirds ?? DECISION_96.half);
      const share = count / returned;
      return strict ? share > numerator / denominator : share >= numerator / denominator;
    };
    expect(after(found.ballots)).toBe(!found.reached);
    expect(after(found.ballots - 1)).toBe(found.reached);
  });
});

describe("what is worth saying of a result", () => {
  test("no level reaches half: leads to the name", () => {
    expect(notes([7, 6, 5], 19)).toEqual([
      {
        code: "noLevelReached",
        cells: [NAME_CELL, CELLS.high, CELLS.confident, CELLS.low],
        details: { name: "Người thứ nhất" },
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

  test("one ballot from half: leads to the count", () => {
    expect(notes([9, 8, 2], 19, DECISION_96).map(({ code, cells }) => [code, cells])).toEqual([
      ["noLevelReached", [NAME_CELL, CELLS.high, CELLS.confident, CELLS.low]],
      ["nearThreshold", [CELLS.high, NAME_CELL]],
    ]);
  });

  test("nothing of a clear result", () => {
    expect(notes([14, 4, 1], 19)).toEqual([]);
    expect(notes([29, 20, 4], 54)).toEqual([]);
  });

  test.each<[Marks, number, Regulation, string]>([
    [
      [9, 10, 0],
      19,
      DECISION_96,
      "Ông/bà Người thứ nhất: “Tín nhiệm cao” 9/19 phiếu (47,37%), còn 1 phiếu là quá nửa (QĐ 96-QĐ/TW). Đối chiếu lại số phiếu với biên bản.",
    ],
    [
      [10, 9, 0],
      20,
      DECISION_96,
      "Ông/bà Người thứ nhất: “Tín nhiệm cao” 10/20 phiếu (50%), còn 1 phiếu là quá nửa (QĐ 96-QĐ/TW). Đối chiếu lại số phiếu với biên bản.",
    ],
    [
      [10, 9, 0],
      20,
      APPENDIX_HEADINGS,
      "Ông/bà Người thứ nhất: “Tín nhiệm cao” 10/20 phiếu (50%), bớt 1 phiếu là dưới 50% (Phụ lục I). Đối chiếu lại số phiếu với biên bản.",
    ],
    [
      [5, 6, 19],
      30,
      DECISION_96,
      "Ông/bà Người thứ nhất: “Tín nhiệm thấp” 19/30 phiếu (63,33%), còn 1 phiếu là đạt 2/3 (QĐ 96-QĐ/TW). Đối chiếu lại số phiếu với biên bản.",
    ],
  ])("%j of %d under %o", (marks, returned, regulation, sentence) => {
    const near = notes(marks, returned, regulation).filter(({ code }) => code === "nearThreshold");
    expect(near.map((finding) => findingSentence(finding))).toEqual([sentence]);
  });
});
