import {
  PROOF_SENTENCES,
  proofSentence,
  proofSeverity,
  type ProofFault,
  type ProofFaultCode,
  type Remedy,
} from "../../src/strings/proofreading";

const none: Remedy = { kind: "none" };
const subject = "Lê Văn Sơn";

/** One fault of each code; the compiler keeps the list complete. */
const EXAMPLES: { readonly [Code in ProofFaultCode]: Extract<ProofFault, { code: Code }> } = {
  percentDiffers: {
    code: "percentDiffers",
    details: { printed: "88,46%", count: 46, base: 51, percent: 9020, remedy: { kind: "base", value: 52 } },
  },
  percentOfStatedBase: {
    code: "percentOfStatedBase",
    details: { printed: "4,42%", count: 24, base: 498, percent: 482, remedy: { kind: "count", value: 22 } },
  },
  percentOfOtherBase: {
    code: "percentOfOtherBase",
    details: { printed: "4,42%", count: 24, base: 498, percent: 482, remedy: { kind: "count", value: 22 } },
  },
  twoBases: {
    code: "twoBases",
    details: { count: 33, printed: "68,75%", base: 48, otherCount: 14, otherPrinted: "29,79%" },
  },
  fitsNoBase: {
    code: "fitsNoBase",
    details: { printed: "28,35%", count: 137, base: 483, below: 2836, above: 2831 },
  },
  fewerDecimals: { code: "fewerDecimals", details: { printed: "63,6%", percent: 6364 } },
  countAboveBase: { code: "countAboveBase", details: { count: 47, base: 46 } },
  levelsAboveBase: { code: "levelsAboveBase", details: { sum: 47, base: 46 } },
  percentsAbove100: { code: "percentsAbove100", details: { sum: 10150 } },
  totalDiffers: { code: "totalDiffers", details: { found: 15, sum: 14 } },
  peopleAboveTotal: { code: "peopleAboveTotal", details: { sum: 14, total: 13 } },
  peopleBelowTotal: { code: "peopleBelowTotal", details: { sum: 69, total: 70 } },
  partsDiffer: { code: "partsDiffer", details: { sum: 29, whole: 28 } },
  partsBelow: { code: "partsBelow", details: { sum: 118, whole: 128 } },
  returnedAboveIssued: { code: "returnedAboveIssued", details: { returned: 53, issued: 52 } },
  validAndInvalid: { code: "validAndInvalid", details: { sum: 51, returned: 52 } },
  presentAndAbsent: { code: "presentAndAbsent", details: { sum: 121, summoned: 120 } },
  contradicts: {
    code: "contradicts",
    details: { subject, level: "confident", found: "11", other: "14" },
  },
  nameUnknown: { code: "nameUnknown", details: { name: "Lê Văn Sớn", like: subject } },
  personDiffers: { code: "personDiffers", details: { subject, level: "high", found: "15", expected: "14" } },
  peopleDiffer: { code: "peopleDiffer", details: { found: "68/70", expected: "69/70" } },
  extremeDiffers: {
    code: "extremeDiffers",
    details: { which: "lowest", level: "high", found: "76,38%", expected: "73,68%" },
  },
  shareOfNobody: { code: "shareOfNobody", details: { level: "low", found: "12,5%" } },
};

const everyFault: readonly ProofFault[] = Object.values(EXAMPLES);

test("both languages have a sentence for the same codes", () => {
  expect(Object.keys(PROOF_SENTENCES.en)).toEqual(Object.keys(PROOF_SENTENCES.vi));
  expect(Object.keys(PROOF_SENTENCES.vi).sort()).toEqual(Object.keys(EXAMPLES).sort());
});

describe.each(everyFault)("the sentence of $code", (fault) => {
  test.each(["vi", "en"] as const)("is whole in %s", (language) => {
    const sentence = proofSentence(fault, language);
    expect(sentence).toMatch(/^[\p{Lu}\d“].*\.$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}/);
  });

  test("differs between the languages", () => {
    expect(proofSentence(fault, "vi")).not.toBe(proofSentence(fault, "en"));
  });
});

test.each<[Remedy, string, string]>([
  [
    { kind: "base", value: 52 },
    "46/51 là 90,2%, không phải 88,46%. Khớp nếu mẫu số là 52.",
    "46/51 is 90,2%, not 88,46%. It would fit a base of 52.",
  ],
  [
    { kind: "count", value: 45 },
    "46/51 là 90,2%, không phải 88,46%. Khớp nếu tử số là 45.",
    "46/51 is 90,2%, not 88,46%. It would fit a count of 45.",
  ],
  [
    { kind: "cutOff" },
    "46/51 là 90,2%, không phải 88,46%. Số ghi trong văn bản bị cắt bớt, chưa làm tròn.",
    "46/51 is 90,2%, not 88,46%. The printed figure is cut off, not rounded.",
  ],
  [none, "46/51 là 90,2%, không phải 88,46%.", "46/51 is 90,2%, not 88,46%."],
])("a percentage that differs says what would make it right: %j", (remedy, vi, en) => {
  const details = { ...EXAMPLES.percentDiffers.details, remedy };
  expect(proofSentence({ code: "percentDiffers", details })).toBe(vi);
  expect(proofSentence({ code: "percentDiffers", details }, "en")).toBe(en);
});

test("what is right in itself, or may be of somebody else, is a doubt; all else is a mistake", () => {
  const doubts = everyFault.filter((fault) => proofSeverity(fault) === "doubt").map(({ code }) => code);
  expect(doubts).toEqual(["fewerDecimals", "peopleBelowTotal", "partsBelow", "nameUnknown", "shareOfNobody"]);
});
