import { LEVELS } from "../../src/counting/level";
import type { Level } from "../../src/counting/level";
import { outcomeOf } from "../../src/counting/outcome";
import { percentHundredths } from "../../src/counting/share";
import { PUBLISHED_RESULTS, type PublishedResult } from "../cases/publishedResults";

/** A percentage as a newspaper printed it, with the ballots printed beside it and the base of that vote. */
interface Printed {
  readonly key: string;
  readonly text: string;
  readonly count: number;
  readonly base: number;
}

const PRINTED = PUBLISHED_RESULTS.flatMap((row) => LEVELS.flatMap((level) => printedOf(row, level)));

/** The prints that are not the count over the base to two decimals half-up, each with what it is instead. */
const OTHERWISE: Readonly<
  Record<string, { readonly why: string; readonly holds: (printed: Printed) => boolean }>
> = {
  "Vĩnh Phúc 2014 01 high": { why: "one decimal: 48,98 as 49", holds: isOneDecimal },
  "Vĩnh Phúc 2014 01 confident": { why: "one decimal: 22,45 as 22,4 (22,449)", holds: isOneDecimal },
  "Vĩnh Phúc 2014 01 low": { why: "one decimal: 24,49 as 24,5", holds: isOneDecimal },
  "Vĩnh Phúc 2014 02 high": { why: "one decimal: 91,84 as 91,8", holds: isOneDecimal },
  "Vĩnh Phúc 2014 02 confident": { why: "one decimal: 6,12 as 6,1", holds: isOneDecimal },
  "hdnd_danang_2014 03 confident": {
    why: "14 of the 47 returned; the rest of the row is of 48",
    holds: isOf(47),
  },
  "hdnd_danang_2014 04 confident": {
    why: "14 of the 47 returned; the rest of the row is of 48",
    holds: isOf(47),
  },
  "Thanh Hoá 2018 03 low": { why: "“gần 7”: 6,67", holds: isNearly("6.5") },
  "Thanh Hoá 2018 04 high": { why: "“gần 97”: 96,67", holds: isNearly("96.5") },
  "Thanh Hoá 2018 05 low": { why: "“gần 7”: 6,67", holds: isNearly("6.5") },
  "Đắk Lắk 2018 01 low": { why: "“gần 15,5”: 15,48", holds: isNearly("15.45") },
  "Đắk Lắk 2018 02 high": { why: "“gần 89,3”: 89,29", holds: isNearly("89.25") },
};

test("the collection is whole: 109 people, 107 printed percentages", () => {
  expect([PUBLISHED_RESULTS.length, PRINTED.length]).toEqual([109, 107]);
});

const plain = PRINTED.filter(({ key }) => !(key in OTHERWISE));

test.each(plain)("$key: $count of $base is printed $text", ({ text, count, base }) => {
  expect(percentHundredths({ count, base })).toBe(hundredthsIn(text));
});

test("95 of the 107 are plain", () => {
  expect(plain).toHaveLength(95);
});

test.each(Object.entries(OTHERWISE))("%s is printed otherwise, for the reason given", (key, { holds }) => {
  const printed = PRINTED.find((each) => each.key === key);
  expect(printed).toBeDefined();
  if (!printed) return;
  expect(percentHundredths(printed)).not.toBe(hundredthsIn(printed.text));
  expect(holds(printed)).toBe(true);
});

test("109 people: 90 tín nhiệm cao, 6 tín nhiệm, 1 tín nhiệm thấp, 12 at no level; nobody is lost", () => {
  const outcomes = PUBLISHED_RESULTS.map((row) => outcomeOf(countsOf(row), baseOf(row)).outcome);
  const at = (outcome: string) => outcomes.filter((each) => each === outcome).length;
  expect([at("high"), at("confident"), at("low"), at("none")]).toEqual([90, 6, 1, 12]);
});

test("two stand on exactly half, 27 of 54 and 24 of 48, and reach it", () => {
  const exactly = PUBLISHED_RESULTS.filter((row) =>
    Object.values(countsOf(row)).some((count) => 2 * count === baseOf(row)),
  );
  expect(exactly.map((row) => outcomeOf(countsOf(row), baseOf(row)).outcome)).toEqual(["high", "confident"]);
});

function countsOf(row: PublishedResult): Readonly<Record<Level, number>> {
  return { high: Number(row["high"]), confident: Number(row["confident"]), low: Number(row["low"]) };
}

/** What the print says it is of, else the ballots returned, else the marks (one row states neither). */
function baseOf(row: PublishedResult): number {
  const { high, confident, low } = countsOf(row);
  return Number(row["base"]) || Number(row["returned"]) || high + confident + low;
}

function printedOf(row: PublishedResult, level: Level): readonly Printed[] {
  const text = row[`pct_${level}`] ?? "";
  const key = `${row["event"]} ${row["person"]} ${level}`;
  return text === "" ? [] : [{ key, text, count: countsOf(row)[level], base: baseOf(row) }];
}

/** "84,48", "84.48" and "84,5" in hundredths, digit by digit; undefined for "gần 7". */
function hundredthsIn(text: string): number | undefined {
  const [, whole, decimals = ""] = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  return whole === undefined ? undefined : Number(whole + decimals.padEnd(2, "0"));
}

/** Rounded half-up to one decimal, written without a trailing zero. */
function isOneDecimal({ text, count, base }: Printed): boolean {
  return hundredthsIn(text) === Math.floor((2000 * count + base) / (2 * base)) * 10;
}

function isOf(otherBase: number) {
  return ({ text, count }: Printed): boolean =>
    percentHundredths({ count, base: otherBase }) === hundredthsIn(text);
}

/** "gần x" is less than x and nearer to it than to the figure before at the same precision. */
function isNearly(least: string) {
  return ({ text, count, base }: Printed): boolean => {
    const upTo = hundredthsIn(text.replace(/^gần /, ""));
    const from = hundredthsIn(least);
    if (upTo === undefined || from === undefined) return false;
    return 10000 * count >= from * base && 10000 * count < upTo * base;
  };
}
