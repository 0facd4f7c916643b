import { severityOf } from "../../src/counting/finding";
import { requests } from "../../src/workflow/requests";
import { workbookBytes } from "../files/workbookBytes";
import { sheetsOf } from "../reading/sheetOf";
import type { Workbench } from "../workbench/node/office";
import { enter, sheetNames, startAddin, textsOf } from "./addin";

/*
 * By hand: An 3 high, 1 confident, 1 low, 1 with two marks; Bình 2 high, 1 confident, 1 low, 1 with two marks and 1
 * without any. Of six ballots returned, the last of which marks nobody but An.
 */
const WORDS = `== Câu trả lời
Dấu thời gian | Phiếu tín nhiệm [Đ/c Nguyễn Văn An] | Phiếu tín nhiệm [Đ/c Trần Thị Bình - Trưởng phòng]
{45809.1 dd/mm/yyyy} | Tín nhiệm cao | Tín nhiệm cao
{45809.2 dd/mm/yyyy} | Tín nhiệm cao | tín nhiệm cao
{45809.3 dd/mm/yyyy} | Tín nhiệm cao, Tín nhiệm | Tín nhiệm
{45809.4 dd/mm/yyyy} | Tín nhiệm | Tín nhiệm thấp
{45809.5 dd/mm/yyyy} | Tín nhiệm thấp | Tín nhiệm cao, Tín nhiệm thấp
{45809.6 dd/mm/yyyy} | Tín nhiệm cao |`;

const NUMBERS = `== Câu trả lời
Phiếu tín nhiệm | Đ/c Nguyễn Văn An | Đ/c Trần Thị Bình
1 | 1 | '1
2 | 1 | 1
3 | 1;2 | 2
4 | 2 | 3
5 | 3 | x
6 | 1 |`;

const CROSSES = `== Câu trả lời
Phiếu tín nhiệm | Đ/c Nguyễn Văn An | < | < | Đ/c Trần Thị Bình | < | <
^ | TNC | TN | TNT | TNC | TN | TNT
1 | x | | | x | |
2 | X | | | x | |
3 | x | 1 | | | x |
4 | | x | | | 0 | x
5 | | | x | TRUE | | x
6 | x | | | | |`;

const TOTALS = "Đếm phiếu";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startAddin();
});

async function openAndMake(sheet: string) {
  await workbench.open(await workbookBytes(sheetsOf(sheet)));
  return make();
}

async function make() {
  const outcome = await requests.makeDocuments(["ballotTotals"]);
  if (outcome.status === "failed") throw new Error(`${outcome.failure.code} ${outcome.failure.detail}`);
  return outcome;
}

async function examined() {
  const outcome = await requests.examine();
  if (outcome.status === "failed") throw new Error(outcome.failure.code);
  return outcome;
}

/** Valid, invalid and the three levels of the people of the totals. */
function totals(): readonly (readonly string[])[] {
  const texts = textsOf(workbench, TOTALS);
  return texts.slice(texts.findIndex(([first]) => first === "STT") + 2).map((row) => row.slice(3, 8));
}

async function codes(severity: "error" | "notice") {
  const { findings } = (await examined()).recognition;
  return findings.filter((each) => severityOf(each) === severity).map(({ code }) => code);
}

/** An has 4 high with the ballot of two marks counted as none: 3 of 6, and so exactly half. */
const COUNTED = [
  ["5", "1", "3", "1", "1"],
  ["4", "2", "2", "1", "1"],
];

describe("ballots one a row", () => {
  test.each([
    ["words of Google Forms", WORDS],
    ["crosses under three columns", CROSSES],
  ])("are counted by formulas in %s, lines of two marks or none being invalid", async (_, sheet) => {
    expect(await openAndMake(sheet)).toMatchObject({ lacking: [], made: [{ sheets: [TOTALS] }] });
    expect(totals()).toEqual(COUNTED);
    expect(textsOf(workbench, TOTALS).flat().join(" ")).toContain("(phiếu trắng): 0");
    const formulas = Array.from(
      { length: 2 },
      (_each, row) => workbench.book.cell(TOTALS, `F${11 + row}`).formula,
    );
    for (const formula of formulas) expect(formula).toContain("COUNTIF");
  });

  test("are asked what their numbers mean, and counted as the clerk says", async () => {
    expect(await openAndMake(NUMBERS)).toMatchObject({
      made: [],
      lacking: [{ missing: { kind: "numbersUnclear" } }],
    });
    const { settings } = await examined();
    const ballotTotals = { numbersMean: "oneIsHigh" } as const;
    await requests.changeSettings({ ...settings, papers: { ...settings.papers, ballotTotals } });
    expect(await make()).toMatchObject({ lacking: [] });
    expect(totals()).toEqual(COUNTED);
  });

  test("stop everything until they are counted, then only the category is asked", async () => {
    await workbench.open(await workbookBytes(sheetsOf(WORDS)));
    expect(await codes("error")).toEqual(["ballotPerRow"]);
    await make();
    expect(await codes("error")).toEqual(["categoryUnknown"]);
    expect(await codes("notice")).toContain("ballotsTallied");
    await enter(TOTALS, "C5", "Ban Thường vụ cấp xã");
    expect(await codes("error")).toEqual([]);
    const { results } = await examined();
    expect(results.map(({ person, base }) => [person.name.text, person.position.text, base.value])).toEqual([
      ["Đ/c Nguyễn Văn An", "", 6],
      ["Đ/c Trần Thị Bình", "Trưởng phòng", 6],
    ]);
    // 3 of 6 is half: "Tín nhiệm cao"; 2, 1 and 1 of 6 reach no level.
    expect(results.map(({ outcome }) => outcome)).toEqual(["high", "none"]);
    expect((await requests.buildAppendix()).status).toBe("made");
  });

  test("that are corrected are counted anew at once; a mark that is none takes the numbers away", async () => {
    await openAndMake(WORDS);
    await enter("Câu trả lời", "C7", "Tín nhiệm");
    expect(totals()[1]).toEqual(["5", "1", "2", "2", "1"]);
    await enter("Câu trả lời", "C7", "Tín nhiệm nhé");
    expect(totals()[1]).toEqual(["", "", ...Array(3).fill("Có dấu chưa rõ")]);
    expect(await codes("error")).toContain("ballotMarksUnclear");
  });

  test("to which one is added are not counted by the old totals, which are made again", async () => {
    await openAndMake(WORDS);
    await enter("Câu trả lời", "A8", 45809.7);
    await enter("Câu trả lời", "B8", "Tín nhiệm thấp");
    expect(await codes("error")).toContain("ballotPerRow");
    expect(await make()).toMatchObject({ replaced: [TOTALS], kept: [] });
    expect(totals()[0]).toEqual(["6", "1", "3", "1", "2"]);
  });

  test("whose totals the clerk has filled in are counted beside them, and nobody twice", async () => {
    await openAndMake(WORDS);
    await enter(TOTALS, "C5", "Ban Thường vụ cấp xã");
    await enter("Câu trả lời", "A8", 45809.7);
    expect(await make()).toMatchObject({ kept: [TOTALS] });
    const { recognition, choices } = await examined();
    expect(choices.leftOut).toEqual([TOTALS]);
    expect(recognition.tables.map(({ sheet }) => sheet)).toEqual([`${TOTALS} (2)`]);
  });

  test("are counted the same after saving and reopening", async () => {
    await openAndMake(CROSSES);
    await workbench.open(await workbench.save());
    expect(sheetNames(workbench)).toEqual(["Câu trả lời", TOTALS]);
    expect(totals()).toEqual(COUNTED);
    expect(await codes("notice")).toContain("ballotsTallied");
  });
});
