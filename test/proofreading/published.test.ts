import { LEVELS } from "../../src/counting/level";
import { proofread } from "../../src/proofreading/proofread";
import { LEVEL_NAMES } from "../../src/strings/terms";
import { PUBLISHED_RESULTS, type PublishedResult } from "../cases/publishedResults";

/** Percentages as newspapers printed them, each with its count and the base of that vote; `write` makes a sentence of one. */
function written(write: (count: string, base: string, percent: string, level: string) => string) {
  return PUBLISHED_RESULTS.flatMap((row) =>
    LEVELS.flatMap((level) => {
      const percent = row[`pct_${level}`] ?? "";
      const text = write(row[level] ?? "", baseOf(row), percent, LEVEL_NAMES.vi[level].toLowerCase());
      return percent === "" ? [] : [{ key: `${row["event"]} ${row["person"]} ${level}`, text }];
    }),
  );
}

/** Each text on its own: nothing but its own figures speaks for or against it. */
function marked(texts: readonly { readonly key: string; readonly text: string }[]): string[] {
  return texts
    .filter(({ text }) => proofread(text).marks.length > 0)
    .map(({ key, text }) => `${key}: ${text}`);
}

test("the collection is whole: 107 printed percentages", () => {
  expect(written(() => "")).toHaveLength(107);
});

test.each<[string, Parameters<typeof written>[0]]>([
  ["n/N phiếu (x%)", (count, base, percent) => `Đạt ${count}/${base} phiếu (${percent}%).`],
  [
    "n phiếu/N phiếu, đạt x%",
    (count, base, percent) => `Được ${count} phiếu/${base} phiếu, đạt ${percent}%.`,
  ],
  ["x% (n/N phiếu)", (count, base, percent) => `Đạt ${percent}% (${count}/${base} phiếu).`],
  [
    "n phiếu tín nhiệm … trên tổng số N phiếu, chiếm tỷ lệ x %",
    (count, base, percent, level) =>
      `Có ${count} phiếu ${level} trên tổng số ${base} phiếu, chiếm tỷ lệ ${percent} %.`,
  ],
  [
    "n phiếu tín nhiệm … chiếm x%, the base in the sentence before",
    (count, base, percent, level) => `Thu về ${base} phiếu. Có ${count} phiếu ${level}, chiếm ${percent}%.`,
  ],
])("as “%s” only the two of another base are marked: 14 of 48 printed 29,79", (_, write) => {
  const found = marked(written(write));
  expect(found.map((each) => each.split(":")[0])).toEqual([
    "hdnd_danang_2014 03 confident",
    "hdnd_danang_2014 04 confident",
  ]);
});

test("among two decimals also those five with one or none are doubted, at 48,98, 22,45, 24,49, 91,84 and 6,12", () => {
  const texts = written((count, base, percent) => `Đạt ${count}/${base} phiếu (${percent}%).`);
  const { marks } = proofread(texts.map(({ text }) => text).join("\n"));
  expect(marks.map(({ fault, expected }) => [fault.code, expected])).toEqual([
    ["fewerDecimals", "48,98%"],
    ["fewerDecimals", "22,45%"],
    ["fewerDecimals", "24,49%"],
    ["fewerDecimals", "91,84%"],
    ["fewerDecimals", "6,12%"],
    ["percentDiffers", "29,17%"],
    ["percentDiffers", "29,17%"],
  ]);
});

test("as a table of all counts and percentages the same are found without any base", () => {
  const cells = (row: PublishedResult) =>
    LEVELS.flatMap((level) => [row[level] ?? "", row[`pct_${level}`] ?? ""]);
  const lines = PUBLISHED_RESULTS.filter((row) => row["event"] === "hdnd_danang_2014").map((row) =>
    [row["person"], row["title"], ...cells(row)].join("\t"),
  );
  const heading = "TT\tChức danh\tTín nhiệm cao\t%\tTín nhiệm\t%\tTín nhiệm thấp\t%";
  const { text, marks } = proofread([heading, ...lines].join("\n"));
  expect(marks.map(({ start, end, expected }) => [text.slice(start, end), expected])).toEqual([
    ["29,79", "29,17"],
    ["29,79", "29,17"],
  ]);
});

/** What the print says it is of, else the ballots returned. */
function baseOf(row: PublishedResult): string {
  return row["base"] || row["returned"] || "";
}
