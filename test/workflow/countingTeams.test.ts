import { requests } from "../../src/workflow/requests";
import type { Examination } from "../../src/workflow/outcome";
import { explain } from "../../src/reporting/explanation";
import { ruleSentence } from "../../src/strings/explanations";
import type { Workbench } from "../workbench/node/office";
import { enter, sheetNames, startAddin, textsOf } from "./addin";
import { workbookOf, type CellEntry } from "./workbookOf";

const RESULTS = "Kết quả tín nhiệm";

function recognised(examination: Examination) {
  if (examination.status === "failed") throw new Error(examination.failure.code);
  return examination.recognition;
}

function team(returned: string, ...people: readonly CellEntry[][]): CellEntry[][] {
  return [
    ["LẤY PHIẾU TÍN NHIỆM BAN THƯỜNG VỤ HUYỆN ỦY"],
    [returned],
    ["Họ và tên", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
    ...people,
  ];
}

/** 28 + 17 and 16 + 8 of 30 + 19 ballots; the second team has the people in another order. */
const TEAMS = {
  "Tổ 1": team("Số phiếu thu về: 30", ["Cán bộ Một", 28, 2, 0], ["Cán bộ Hai", 16, 10, 4]),
  "Tổ 2": team("Số phiếu thu về: 19", ["Đ/c Cán bộ Hai", 8, "9 phiếu", 2], ["Cán bộ Một", 17, 2, "-"]),
};

async function keyOfQuestion(): Promise<string> {
  const { findings } = recognised(await requests.examine());
  const key = findings.flatMap((finding) =>
    finding.code === "tablesOverlap" || finding.code === "peopleTwice" ? [finding.details.key] : [],
  );
  if (key.length !== 1) throw new Error(`${key.length} questions`);
  return key[0] ?? "";
}

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startAddin();
});

describe("counting teams of one vote", () => {
  /** Base, and count and share of each level, of the person in a row of the results. */
  const figures = (ordinal: string) =>
    textsOf(workbench, RESULTS)
      .find(([first]) => first === ordinal)
      ?.slice(5, 13);

  test("are asked about, and nothing is made until that is answered", async () => {
    await workbench.open(await workbookOf(TEAMS));
    const outcome = await requests.buildAppendix();
    expect(outcome.status === "refused" && outcome.recognition.findings.map(({ code }) => code)).toContain(
      "tablesOverlap",
    );
    expect(sheetNames(workbench)).toEqual(["Tổ 1", "Tổ 2"]);
  });

  test("added up make one row a person in formulas to the cells of both: 45 of 49 is high, 24 of 49 no level", async () => {
    await workbench.open(await workbookOf(TEAMS));
    await requests.answerSamePeople([await keyOfQuestion()], "addedUp");
    expect(await requests.buildAppendix()).toMatchObject({ status: "made", people: 2 });
    expect(figures("1")).toEqual(["49", "45", "91,84%", "4", "8,16%", "0", "0,00%", "Tín nhiệm cao"]);
    expect(figures("2")).toEqual([
      "49",
      "24",
      "48,98%",
      "19",
      "38,78%",
      "6",
      "12,24%",
      "Không mức nào đạt 50%",
    ]);
    const row = textsOf(workbench, RESULTS).findIndex(([first]) => first === "2") + 1;
    expect(workbench.book.cell(RESULTS, `G${row}`).formula).toBe("='Tổ 1'!B5+'Tổ 2'!$B$4");
    expect(textsOf(workbench, RESULTS)[row - 1]?.[14]).toBe("Tổ 1!A5 + Tổ 2!A4");
    expect(textsOf(workbench, RESULTS).flat()).toContain(
      "Số phiếu của 02 đồng chí được cộng từ nhiều dòng của bảng kiểm phiếu.",
    );
    const appendix = textsOf(workbench, "Phụ lục I").find((texts) => texts[1] === "Cấp huyện");
    expect(appendix?.slice(2, 6)).toEqual(["2", "1", "", ""]);
  });

  test("follow a corrected count of either team, and keep their marks: the appendix is old, and made again", async () => {
    await workbench.open(await workbookOf(TEAMS));
    await requests.answerSamePeople([await keyOfQuestion()], "addedUp");
    await requests.buildAppendix();
    await enter("Tổ 2", "B4", 9);
    await enter("Tổ 2", "C4", 8);
    expect(figures("2")?.slice(0, 3)).toEqual(["49", "25", "51,02%"]);
    expect(await requests.buildAppendix()).toMatchObject({ status: "made", people: 2, kept: [] });
    expect(sheetNames(workbench)).toEqual(["Tổ 1", "Tổ 2", RESULTS, "Phụ lục I"]);
  });

  test("say in “Vì sao?” what each team counted, and lead to the cells of both", async () => {
    await workbench.open(await workbookOf(TEAMS));
    const examined = await requests.answerSamePeople([await keyOfQuestion()], "addedUp");
    const results = examined.status === "failed" ? [] : examined.results;
    const result = results.find(({ person }) => person.name.text === "Cán bộ Hai");
    if (!result) throw new Error("Nobody of that name");
    const { rules, people } = explain({ kind: "share", result, level: "high" }, { low: [] });
    expect(rules.map((rule) => ruleSentence(rule))[0]).toBe(
      "Số phiếu được cộng từ nhiều dòng của cùng một người, theo lựa chọn của người dùng: “Tín nhiệm cao” 16 (Tổ 1!B5) + 8 (Tổ 2!B4) = 24; mẫu số 30 (Tổ 1!A2) + 19 (Tổ 2!A2) = 49.",
    );
    const cells = people[0]?.cells.map(({ sheet, row, column }) => [sheet, row, column]);
    expect(cells).toEqual([
      ["Tổ 1", 4, 1],
      ["Tổ 2", 3, 1],
      ["Tổ 1", 1, 0],
      ["Tổ 2", 1, 0],
      ["Tổ 1", 4, 0],
      ["Tổ 2", 3, 0],
    ]);
  });

  test("are remembered after saving and reopening, and asked about again once that is taken back", async () => {
    await workbench.open(await workbookOf(TEAMS));
    const key = await keyOfQuestion();
    await requests.answerSamePeople([key], "addedUp");
    await workbench.open(await workbench.save());
    const again = recognised(await requests.examine());
    expect(again.people).toHaveLength(2);
    expect(again.findings.map(({ code }) => code)).toContain("samePeopleChosen");
    await requests.takeBack([key]);
    expect(await keyOfQuestion()).toBe(key);
  });

  test("of which one is hidden stop the appendix: the others alone would be too few ballots", async () => {
    await workbench.open(await workbookOf(TEAMS));
    await requests.answerSamePeople([await keyOfQuestion()], "addedUp");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tổ 2").visibility = "Hidden";
      await context.sync();
    });
    const outcome = await requests.buildAppendix();
    expect(outcome.status === "refused" && outcome.recognition.findings.map(({ code }) => code)).toContain(
      "addedTableLost",
    );
  });

  test("of two years are one vote in one step: the other is left out", async () => {
    await workbench.open(
      await workbookOf({
        "2018": team("Số phiếu thu về: 35", ["Cán bộ Một", 33, 2, 0], ["Cán bộ Hai", 31, 2, 2]),
        "2023": team("Số phiếu thu về: 37", ["Cán bộ Một", 19, 11, 7], ["Cán bộ Ba", 34, 2, 1]),
      }),
    );
    const { findings } = recognised(await requests.examine());
    const [overlap] = findings.filter((finding) => finding.code === "tablesOverlap");
    expect(overlap?.details).toMatchObject({ says: "votes", signs: ["2018", "2023"], answers: ["each"] });
    await requests.leaveOut([overlap?.details.keeps[0]?.[0] ?? ""]);
    expect(await requests.buildAppendix()).toMatchObject({ status: "made", people: 2 });
    expect(figures("1")?.slice(0, 2)).toEqual(["37", "19"]);
  });
});

describe("a block that was pasted twice", () => {
  const BLOCK = team(
    "Số phiếu thu về: 15",
    ["Cán bộ Một", 13, 2, 0],
    ["Cán bộ Hai", 12, 3, 0],
    ["Cán bộ Một", 13, 2, 0],
    ["Cán bộ Hai", 12, 3, 0],
  );

  test.each([
    ["once", 2],
    ["each", 4],
  ] as const)("stops the appendix, and counts, answered by %s, for %d people", async (as, people) => {
    await workbench.open(await workbookOf({ "BTV Huyện ủy": BLOCK }));
    expect((await requests.buildAppendix()).status).toBe("refused");
    await requests.answerSamePeople([await keyOfQuestion()], as);
    expect(await requests.buildAppendix()).toMatchObject({ status: "made", people });
  });
});
