import { AT_LEAST_HALF, AT_LEAST_TWO_THIRDS, OVER_HALF } from "../../src/counting/threshold";
import {
  APPENDIX_HEADINGS,
  DECISION_262,
  DECISION_96,
  lowStepOf,
  REGULATIONS,
  RESOLUTION_85,
  RESOLUTION_96,
} from "../../src/counting/regulation";
import { regulationsNamed } from "../../src/counting/regulationName";

describe("each text has its own strictness and base", () => {
  test.each([
    [APPENDIX_HEADINGS, AT_LEAST_HALF, undefined, "returned"],
    [DECISION_262, OVER_HALF, AT_LEAST_TWO_THIRDS, "returned"],
    [DECISION_96, OVER_HALF, AT_LEAST_TWO_THIRDS, "returned"],
    [RESOLUTION_85, OVER_HALF, AT_LEAST_TWO_THIRDS, "delegates"],
    [RESOLUTION_96, OVER_HALF, AT_LEAST_TWO_THIRDS, "returned"],
  ])("$citation", ({ half, twoThirds, base }, expectedHalf, expectedTwoThirds, expectedBase) => {
    expect([half, twoThirds, base]).toEqual([expectedHalf, expectedTwoThirds, expectedBase]);
  });

  test("all five are told apart by their key", () => {
    expect(new Set(REGULATIONS.map(({ key }) => key)).size).toBe(5);
  });
});

describe("which step of QĐ 96 the share of tín nhiệm thấp reaches", () => {
  test.each([
    [24, 48, "none", "exactly half is not “trên 1/2”"],
    [25, 48, "half", "over half"],
    [31, 48, "half", "just under two thirds"],
    [32, 48, "twoThirds", "exactly two thirds is “từ 2/3”"],
    [0, 0, "none", "no ballots"],
  ])("%i of %i: %s (%s)", (count, base, step) => {
    expect(lowStepOf({ count, base }, DECISION_96)).toBe(step);
  });

  test("the appendix names no consequence", () => {
    expect(lowStepOf({ count: 48, base: 48 }, APPENDIX_HEADINGS)).toBe("none");
  });
});

describe("how a clerk writes a rule", () => {
  test.each([
    ["262", "decision262"],
    ["QĐ 262", "decision262"],
    ["qd262", "decision262"],
    ["262-QĐ/TW", "decision262"],
    ["Quy định số 262-QĐ/TW, ngày 08/10/2014", "decision262"],
    ["QĐ 96", "decision96"],
    ["96-QĐ/TW", "decision96"],
    ["QĐ 96 năm 2023", "decision96"],
    ["Quy định 96-QĐ/TW của Bộ Chính trị", "decision96"],
    ["85", "resolution85"],
    ["NQ 85", "resolution85"],
    ["85/2014/QH13", "resolution85"],
    ["Nghị quyết số 85/2014/QH13 của Quốc hội", "resolution85"],
    ["NQ 96", "resolution96"],
    ["NQ 96/2023", "resolution96"],
    ["96/2023/QH15", "resolution96"],
    ["Phụ lục I", "appendix"],
    ["phụ lục 1", "appendix"],
    ["PL1", "appendix"],
    ["QĐ 262".normalize("NFD"), "decision262"],
  ])("“%s” is %s", (written, key) => {
    expect(regulationsNamed(written)).toMatchObject([{ key }]);
  });

  test.each(["96", "96/2023", "số 96"])("“%s” fits two texts, both of which are offered", (written) => {
    expect(regulationsNamed(written)).toEqual([DECISION_96, RESOLUTION_96]);
  });

  test.each(["", "35/2012", "QĐ 41", "QĐ 85", "NQ 262", "85/2018", "262 và 96", "quy định", "9", "chưa rõ"])(
    "“%s” is none of them",
    (written) => {
      expect(regulationsNamed(written)).toEqual([]);
    },
  );
});
