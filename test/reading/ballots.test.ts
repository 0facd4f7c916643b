import fc from "fast-check";
import type { BallotSheet } from "../../src/reading/ballotTable";
import { NO_CHOICES } from "../../src/reading/choices";
import { recognise } from "../../src/reading/recognise";
import { sheetsOf } from "./sheetOf";

const NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường"] as const;
const LEVELS = ["Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"] as const;

/** What somebody ticked beside each name: none, one or several of the three boxes, the highest first. */
type Ticks = readonly [boolean, boolean, boolean];
type Ballots = readonly (readonly Ticks[])[];

/** The same ballots as each program or office writes them. */
const LAYOUTS: Readonly<Record<string, (ballots: Ballots) => string>> = {
  "a grid of Google Forms": (ballots) =>
    rows(
      ["Dấu thời gian", ...NAMES.map((name) => `Mức độ tín nhiệm [Đ/c ${name}]`)],
      ballots.map((ballot, row) => [`{45809.${row + 100} dd/mm/yyyy}`, ...ballot.map(worded(", "))]),
    ),
  "answers of Microsoft Forms": (ballots) =>
    rows(
      ["ID", "Thời gian bắt đầu", "Email", "Tên", ...NAMES.map((name) => `${name}: ${LEVELS.join("/")}`)],
      ballots.map((ballot, row) => [
        `${row + 1}`,
        "{45809.5 dd/mm/yyyy}",
        "anonymous",
        "",
        ...ballot.map((ticks) => (ticks.some(Boolean) ? `${worded(";")(ticks)};` : "")),
      ]),
    ),
  "crosses under three columns a person": (ballots) =>
    rows(
      ["Lá phiếu", ...NAMES.flatMap((name) => [name, "<", "<"])],
      [
        ["^", ...NAMES.flatMap(() => LEVELS)],
        ...ballots.map((ballot, row) => [
          `Phiếu ${row + 1}`,
          ...ballot.flatMap((ticks) => ticks.map((tick) => (tick ? "x" : ""))),
        ]),
      ],
    ),
  "columns headed with name and level": (ballots) =>
    rows(
      ["STT phiếu", ...NAMES.flatMap((name) => LEVELS.map((level) => `${name} [${level}]`))],
      ballots.map((ballot, row) => [
        `${row + 1}`,
        ...ballot.flatMap((ticks) => ticks.map((tick) => (tick ? "TRUE" : "FALSE"))),
      ]),
    ),
  "numbers that the sheet explains": (ballots) =>
    rows(
      ["Lá phiếu", ...NAMES],
      ballots.map((ballot, row) => [
        `${row + 1}`,
        ...ballot.map((ticks) => ticks.flatMap((tick, level) => (tick ? [level + 1] : [])).join(";")),
      ]),
      ["KIỂM PHIẾU TÍN NHIỆM (1: tín nhiệm cao; 2: tín nhiệm; 3: tín nhiệm thấp)"],
    ),
};

function worded(separator: string) {
  return (ticks: Ticks) => LEVELS.filter((_, level) => ticks[level]).join(separator);
}

function rows(head: readonly string[], body: readonly (readonly string[])[], title: readonly string[] = []) {
  return [...(title.length > 0 ? [title] : []), head, ...body].map((row) => row.join(" | ")).join("\n");
}

function read(sheet: string) {
  return recognise(sheetsOf(`== Phiếu tín nhiệm\n${sheet}`), NO_CHOICES);
}

const ticks = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());
/** The first two have a mark of one level each: from them it is seen what the sheet is. */
const ballots = fc
  .array(fc.tuple(ticks, ticks, ticks), { minLength: 3, maxLength: 8 })
  .map((drawn): Ballots => [
    ...[0, 1].map(() => NAMES.map((): Ticks => [true, false, false])),
    ...drawn,
    NAMES.map((): Ticks => [false, true, false]),
  ]);

function said(mark: Ticks): string {
  const [only, ...others] = ["high", "confident", "low"].filter((_, level) => mark[level]);
  return others.length > 0 ? "several" : (only ?? "unmarked");
}

const MEANT: Readonly<Record<string, string>> = { 1: "high", 2: "confident", 3: "low" };

function marksIn({ marks }: Pick<BallotSheet, "marks">) {
  return marks.map((ballot) => ballot.map((mark) => MEANT[mark] ?? mark));
}

test.each(Object.entries(LAYOUTS))("every mark of any ballots is understood in %s", (_, laidOut) => {
  fc.assert(
    fc.property(ballots, (drawn) => {
      const { people, ballots: sheets, findings } = read(laidOut(drawn));
      expect([people, findings.map(({ code }) => code)]).toEqual([[], ["ballotPerRow"]]);
      const [sheet] = sheets;
      expect(sheet?.people.map(({ name }) => name.text.replace("Đ/c ", ""))).toEqual(NAMES);
      expect(sheet && marksIn(sheet)).toEqual(drawn.map((ballot) => ballot.map(said)));
    }),
    { numRuns: 25 },
  );
});

const FIRST = `Lá phiếu | Nguyễn Văn An | Trần Thị Bình
1 | Tín nhiệm cao | Tín nhiệm
2 | Tín nhiệm cao | Tín nhiệm thấp`;

test.each([
  ["a word that is no level", `${FIRST}\n3 | Rất tín nhiệm | Tín nhiệm`, "mark", "Rất tín nhiệm", [[3, 1]]],
  ["a cross among words", `${FIRST}\n3 | x | Tín nhiệm`, "mark", "x", [[3, 1]]],
  ["an empty row", `${FIRST}\n\n3 | Tín nhiệm | Tín nhiệm`, "row", "", [[3, 0]]],
  [
    "a name that is none",
    "Lá phiếu | Nguyễn Văn An | bình\n1 | Tín nhiệm cao | Tín nhiệm\n2 | Tín nhiệm cao | Tín nhiệm thấp",
    "heading",
    "bình",
    [[0, 2]],
  ],
  [
    "crosses that tell no level",
    "Lá phiếu | Nguyễn Văn An | Trần Thị Bình\n1 | x | x\n2 | x |",
    "noLevel",
    "x",
    [[1, 1]],
  ],
  [
    "somebody without a column for each level",
    "Lá phiếu | Nguyễn Văn An | < | < | Trần Thị Bình | <\n^ | TNC | TN | TNT | TNC | TN\n1 | x | | | x |\n2 | x | | | | x",
    "columns",
    "Trần Thị Bình",
    [[0, 4]],
  ],
] as const)("%s on ballots is named by its cells and never guessed", (_, sheet, why, found, at) => {
  const { ballots: sheets, findings } = read(sheet);
  expect(sheets).toEqual([]);
  const [finding] = findings.filter(({ code }) => code === "ballotMarksUnclear");
  expect(finding?.details).toMatchObject({ why, found });
  expect(finding?.cells.map(({ row, column }) => [row, column])).toEqual(at);
});

test("what numbers mean is not taken for granted: another order, and none at all", () => {
  const numbers = "Lá phiếu | Nguyễn Văn An | Trần Thị Bình\n1 | 1 | 3\n2 | 1 | 2";
  const meant = (line: string) => read(`${line}\n${numbers}`).ballots.map((sheet) => sheet.numbersMean);
  expect(meant("Phiếu tín nhiệm: 3 là tín nhiệm cao, 2 là tín nhiệm, 1 là tín nhiệm thấp")).toEqual([
    "threeIsHigh",
  ]);
  expect(meant("Phiếu tín nhiệm: tín nhiệm cao (1), tín nhiệm (2), tín nhiệm thấp (3)")).toEqual([
    "oneIsHigh",
  ]);
  expect(meant("Phiếu tín nhiệm: tín nhiệm cao 1, tín nhiệm 2, tín nhiệm thấp 3")).toEqual([undefined]);
  expect(meant("Phiếu tín nhiệm")).toEqual([undefined]);
});

test("a line that adds the ballots up, and who signs below, are no ballots", () => {
  const { ballots: sheets } = read(`${FIRST}\nTổng cộng | 2 | 0\n\n | Trưởng ban | `);
  expect(sheets.map(({ first, last }) => [first, last])).toEqual([[1, 2]]);
});

test("a blank ballot that has its number is one", () => {
  const [sheet] = read(`${FIRST}\n3 | |\n4 | Tín nhiệm | Tín nhiệm`).ballots;
  expect(sheet?.marks[2]).toEqual(["unmarked", "unmarked"]);
});
