import { severityOf } from "../../src/counting/finding";
import { LEVELS } from "../../src/counting/level";
import { requests } from "../../src/workflow/requests";
import { workbookBytes } from "../files/workbookBytes";
import { sheetsOf } from "../reading/sheetOf";
import type { Workbench } from "../workbench/node/office";
import { enter, sheetNames, startAddin, textsOf } from "./addin";
import { counted, keysOf, LIST, NAMES, SLIPS } from "./thirteenBallots";
import { press } from "./typedKeys";

const [FIRST, SECOND, DIFFERENCES, TOTALS] = [
  "Ghi phiếu lần 1",
  "Ghi phiếu lần 2",
  "Đối chiếu kiểm phiếu",
  "Tổng hợp kiểm phiếu",
] as const;

const FIRST_ROW = 10;

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startAddin();
});

beforeEach(async () => {
  await workbench.open(await workbookBytes(sheetsOf(LIST)));
  await made("ballot", "tally", "counting", "rehearsal");
});

async function made(...purposes: Parameters<typeof requests.makeDocuments>[0]) {
  const outcome = await requests.makeDocuments(purposes);
  if (outcome.status === "failed") throw new Error(`${outcome.failure.code} ${outcome.failure.detail}`);
  return outcome;
}

async function enterBlock(sheet: string, address: string, values: (string | number)[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });
}

/** Both people type the ballots, each with their slips, and the numbers and the category are filled in. */
async function countTwice(): Promise<void> {
  await enterBlock(FIRST, "C10:O22", keysOf(SLIPS.first));
  await enterBlock(SECOND, "C10:O22", keysOf(SLIPS.second));
  await enterBlock(TOTALS, "C5:C7", [["Ban Thường vụ cấp xã"], [13], [13]]);
}

/** The same with the keys: of each ballot a key and Tab for each person, Enter at the last. */
async function typeTwice(): Promise<void> {
  const keysOfBallots = (slips: Parameters<typeof keysOf>[0]) =>
    keysOf(slips)
      .map((marks) => `${marks.join("\t")}\n`)
      .join("");
  await press(workbench, FIRST, "C10", keysOfBallots(SLIPS.first));
  await press(workbench, SECOND, "C10", keysOfBallots(SLIPS.second));
  await press(workbench, TOTALS, "C5", "Ban Thường vụ cấp xã\n13\n13\n");
}

async function correctByKeys(): Promise<void> {
  await press(workbench, FIRST, "H18", "2\n");
  await press(workbench, SECOND, "D12", "1\n");
  await press(workbench, SECOND, "O21", "x\n");
}

async function correctSlips(): Promise<void> {
  await enter(FIRST, "H18", 2);
  await enter(SECOND, "D12", 1);
  await enter(SECOND, "O21", "x");
}

function column(sheet: string, at: number): string[] {
  return textsOf(workbench, sheet)
    .slice(FIRST_ROW)
    .map((row) => row[at] ?? "");
}

function differing(name: string, ballot: number) {
  return {
    name,
    said: `Hai lần ghi khác nhau ở phiếu số ${ballot}`,
    why: "differ",
    differences: DIFFERENCES,
  };
}

async function examined() {
  const outcome = await requests.examine();
  if (outcome.status === "failed") throw new Error(outcome.failure.code);
  return outcome;
}

describe("a vote of thirteen people, from the list alone", () => {
  test("has its ballots, tally, sheets to count on and a rehearsal that passes", () => {
    expect(sheetNames(workbench)).toEqual([
      "Danh sách",
      "Phiếu tín nhiệm",
      "Phiếu kiểm",
      FIRST,
      SECOND,
      DIFFERENCES,
      TOTALS,
      "Chạy thử kiểm phiếu",
    ]);
    const rehearsal = textsOf(workbench, "Chạy thử kiểm phiếu").flat();
    expect(rehearsal.filter((cell) => cell === "ĐẠT")).toHaveLength(31);
    expect(rehearsal).not.toContain("KHÔNG ĐẠT");
  });

  test("fails the rehearsal where a mark of the deck is another", async () => {
    await enter("Chạy thử kiểm phiếu", "E6", 3);
    expect(textsOf(workbench, "Chạy thử kiểm phiếu").flat()).toContain("KHÔNG ĐẠT");
  });

  test("is no vote before a ballot is typed, and its list stays the clerk's", async () => {
    expect((await examined()).recognition).toMatchObject({
      people: [],
      findings: [{ code: "noTable" }, { code: "voteWithoutCounts", details: { sheet: "Danh sách" } }],
    });
    expect(await made("list")).toMatchObject({ lacking: [] });
    expect(textsOf(workbench, "Danh sách lấy phiếu")[3]?.[1]).toBe("Cán bộ An");
  });

  test("shows of two counts exactly the ballots and people that differ", async () => {
    await countTwice();
    const differing = textsOf(workbench, DIFFERENCES).flatMap((cells, row) =>
      cells.flatMap((text, at) => (/≠/.test(text) && row >= 5 ? [[row - 4, (at + 1) / 2, text]] : [])),
    );
    expect(differing).toEqual([
      [3, 2, "1 ≠ 2"],
      [9, 6, "1 ≠ 2"],
      [12, 13, "x ≠ 3"],
    ]);
  });

  test("goes no further while they differ, and says at which ballot and whom", async () => {
    await countTwice();
    const { findings } = (await examined()).recognition;
    const errors = findings.filter((finding) => severityOf(finding) === "error");
    expect(errors.map(({ code, cells, details }) => [code, cells.length, details])).toEqual([
      ["countsDisagree", 3, differing("Cán bộ Bình", 3)],
      ["countsDisagree", 3, differing("Cán bộ Giang", 9)],
      ["countsDisagree", 3, differing("Cán bộ Phúc", 12)],
    ]);
    expect((await requests.buildAppendix()).status).toBe("refused");
  });

  test.each([
    ["while the second has typed nothing", "", /^Chưa ghi đủ phiếu: lần 1 13, lần 2 0 trên 13/, "unfinished"],
    ["where everyone's marks on a ballot differ", "3", /^Hai lần ghi khác nhau ở phiếu số 1$/, "differ"],
  ])("tells each of the thirteen what is wrong %s", async (_, typed, said, why) => {
    await enterBlock(TOTALS, "C5:C7", [["Ban Thường vụ cấp xã"], [13], [13]]);
    await enterBlock(FIRST, "C10:O22", keysOf([]));
    const otherwise = NAMES.map((_name, person) => ({ ballot: 1, person: person + 1, typed }));
    if (typed !== "") await enterBlock(SECOND, "C10:O22", keysOf(otherwise));
    const { findings } = (await examined()).recognition;
    expect(findings.filter((finding) => severityOf(finding) === "error")).toEqual(
      NAMES.map((name) =>
        expect.objectContaining({
          code: "countsDisagree",
          details: expect.objectContaining({
            name: `Cán bộ ${name}`,
            said: expect.stringMatching(said),
            why,
          }),
        }),
      ),
    );
    expect(await made("minutes")).toMatchObject({
      lacking: [{ purpose: "minutes", missing: { kind: "corrections" } }],
    });
  });

  test("comes, corrected, to what the ballots say, in the totals, Kết quả and Phụ lục I", async () => {
    await countTwice();
    await correctSlips();
    expect(column(TOTALS, 5)).toEqual(counted("1"));
    expect(column(TOTALS, 6)).toEqual(counted("2"));
    expect(column(TOTALS, 7)).toEqual(counted("3"));
    const invalid = counted("x").map((count, person) => String(Number(count) + Number(counted(" ")[person])));
    expect(column(TOTALS, 4)).toEqual(invalid);
    // The last of them by hand: 1, 2, 3 six times, x five times.
    expect(textsOf(workbench, TOTALS).at(-1)?.slice(3, 8)).toEqual(["8", "5", "1", "1", "6"]);
    const { results, recognition } = await examined();
    expect(recognition.findings.filter((each) => severityOf(each) === "error")).toEqual([]);
    expect(
      results.map(({ person }) => LEVELS.map((level) => String(person.ballots.counts[level].value))),
    ).toEqual(NAMES.map((_, person) => ["1", "2", "3"].map((key) => counted(key)[person])));
    const outcome = await requests.buildAppendix();
    if (outcome.status !== "made") throw new Error(JSON.stringify(outcome));
    // By hand: An to Hà have 13, 12, 11, 10, 9, 8 and 7 of 13 high, Lan 7 and Minh 8 low; the other four have no half.
    const communes = textsOf(workbench, outcome.appendixSheet).find(([, label]) => label === "Cấp xã");
    expect(communes?.slice(2, 6)).toEqual(["13", "7", "", "2"]);
  });

  test("played with the keys goes on, corrected, into minutes, summary, results, Phụ lục I and report", async () => {
    await typeTwice();
    expect((await requests.buildAppendix()).status).toBe("refused");
    const differences = textsOf(workbench, DIFFERENCES).flat();
    expect(differences.filter((text) => /≠/.test(text)).slice(1)).toEqual(["1 ≠ 2", "1 ≠ 2", "x ≠ 3"]);
    await correctByKeys();
    const outcome = await made("minutes", "summary", "results", "appendix", "report");
    expect(outcome).toMatchObject({ lacking: [], kept: [] });
    const [minutes = "", summary = "", results = "", appendix = "", report = ""] = [
      "minutes",
      "summary",
      "results",
      "appendix",
      "report",
    ].map((purpose) => outcome.made.find((each) => each.purpose === purpose)?.sheets[0]);
    const rowOf = (sheet: string, name: string) =>
      textsOf(workbench, sheet).find(([, who]) => who?.startsWith(`Cán bộ ${name}`));
    // Khánh by hand, down the eighth column: 1 six times, 2 once, 3 five times, one name not marked; of 13 ballots.
    expect(rowOf(minutes, "Khánh")?.slice(4, 10)).toEqual(["6", "46,15%", "1", "7,69%", "5", "38,46%"]);
    expect(rowOf(summary, "Khánh")?.slice(7, 13)).toEqual(["6", "46,15%", "1", "7,69%", "5", "38,46%"]);
    for (const [person, name] of NAMES.entries()) {
      const counts = ["1", "2", "3"].map((key) => counted(key)[person]);
      expect([4, 6, 8].map((at) => rowOf(minutes, name)?.[at])).toEqual(counts);
      expect([7, 9, 11].map((at) => rowOf(summary, name)?.[at])).toEqual(counts);
      expect([6, 8, 10].map((at) => rowOf(results, name)?.[at])).toEqual(counts);
    }
    const communes = textsOf(workbench, appendix).find(([, label]) => label === "Cấp xã");
    expect(communes?.slice(2, 6)).toEqual(["13", "7", "", "2"]);
    const told = textsOf(workbench, report).flat().join(" ");
    // 7/13 is 53,85 %, 8/13 61,54 %, 6/13 46,15 %, 1/13 7,69 %.
    expect(told).toContain(
      "có 07/13 đồng chí đạt trên 50% số phiếu “Tín nhiệm cao” (cao nhất là 100%, thấp nhất là 53,85%); " +
        "có 02 đồng chí có tỷ lệ phiếu “Tín nhiệm thấp” từ 50% trở lên (cao nhất là 61,54%, thấp nhất là 53,85%); " +
        "có 04 đồng chí không có mức nào đạt 50% (tỷ lệ phiếu “Tín nhiệm cao” cao nhất là 46,15%, thấp nhất là 7,69%).",
    );
  });

  test("takes what the board decides in the place of what differs, and keeps it", async () => {
    await countTwice();
    await enter(DIFFERENCES, "E8", 1);
    await enter(DIFFERENCES, "M14", 2);
    await enter(DIFFERENCES, "AA17", "x");
    expect(column(TOTALS, 5)).toEqual(counted("1"));
    expect(column(TOTALS, 8)).toEqual(NAMES.map(() => "Khớp"));
    expect(await made("counting")).toMatchObject({
      kept: expect.arrayContaining([FIRST, SECOND, DIFFERENCES, TOTALS]),
    });
  });

  test.each([
    [
      "a ballot that only one has typed",
      async () => enterBlock(FIRST, "C23", [[1]]),
      /^Chưa ghi đủ phiếu: lần 1 14, lần 2 13 trên 13/,
    ],
    [
      "a key that is none",
      async () => Promise.all([enter(FIRST, "C10", "10"), enter(SECOND, "C10", "10")]),
      /^Có dấu không phải/,
    ],
  ])("gives no number with %s", async (_, slip, why) => {
    await countTwice();
    await correctSlips();
    await slip();
    expect(textsOf(workbench, TOTALS)[FIRST_ROW]?.[5]).toMatch(why);
    expect((await requests.buildAppendix()).status).toBe("refused");
  });
});
