import { requests } from "../../src/workflow/requests";
import type { Step } from "../../src/workflow/step";
import type { Book } from "../workbench/core/model/book";
import { contentOf } from "../workbench/core/model/content";
import type { Workbench } from "../workbench/node/office";
import { pressBuildAppendix, sheetNames, startAddin, textsOf, type } from "./addin";
import { districtTable, workbookOf } from "./workbookOf";

const [RESULTS, APPENDIX] = ["Kết quả tín nhiệm", "Phụ lục I"];
const TABLE = districtTable(["Cán bộ 1", 18, 1, 0], ["Cán bộ 2", 12, 7, 0]);

let workbench: Workbench;
let made: Uint8Array;

beforeAll(async () => {
  workbench = await startAddin();
  await workbench.open(await workbookOf({ BTV: TABLE }));
  await pressBuildAppendix(workbench);
  made = await workbench.save();
});

beforeEach(() => workbench.open(made));

/** Does something in the workbook right before a step of the next request. */
function before(kind: Step["kind"], action: (book: Book) => void): void {
  const forget = requests.onStep((step) => {
    if (step.kind !== kind) return;
    forget();
    void workbench.act(action);
  });
}

function sheetOf(book: Book, name: string) {
  const sheet = book.sheetNamed(name);
  if (!sheet) throw new Error(`The workbook has no sheet "${name}".`);
  return sheet;
}

const remark = () => type(workbench, APPENDIX, "G10", "Đã báo cáo");

/** What a clerk does to a sheet of ours that nobody has told the add-in of. */
const DONE_TO_IT: readonly (readonly [string, (book: Book) => void])[] = [
  ["renamed", (book) => book.renameSheet(sheetOf(book, APPENDIX), "PL1 bản ký")],
  ["protected", (book) => (sheetOf(book, APPENDIX).protection = { options: {} })],
  ["given a colour", (book) => (sheetOf(book, APPENDIX).tabColor = "#FF0000")],
];

describe("what the clerk has changed is hers", () => {
  test.each(DONE_TO_IT)(
    "a Phụ lục I that was %s is kept with what it counts, and named",
    async (_, action) => {
      await workbench.act(action);
      const [, , hers = ""] = sheetNames(workbench);
      const texts = textsOf(workbench, hers);
      expect((await requests.examine()).status === "examined").toBe(true);
      const outcome = await pressBuildAppendix(workbench);
      expect(outcome).toMatchObject({ status: "made", kept: [RESULTS, hers], replaced: [] });
      expect(textsOf(workbench, hers)).toEqual(texts);
      expect(await requests.removeMade()).toMatchObject({
        sheets: outcome.status === "made" ? [outcome.resultsSheet, outcome.appendixSheet] : [],
        kept: [RESULTS, hers],
      });
      expect(textsOf(workbench, hers)).toEqual(texts);
    },
  );

  test("a Phụ lục I with a remark shows its figures when new sheets are made, and when those are removed", async () => {
    await remark();
    const texts = textsOf(workbench, APPENDIX);
    expect(texts.flat()).not.toContain("#REF!");
    expect(await pressBuildAppendix(workbench)).toMatchObject({
      appendixSheet: "Phụ lục I (2)",
      resultsSheet: "Kết quả tín nhiệm (2)",
      kept: [RESULTS, APPENDIX],
    });
    expect(await pressBuildAppendix(workbench)).toMatchObject({
      appendixSheet: "Phụ lục I (2)",
      resultsSheet: "Kết quả tín nhiệm (2)",
      replaced: ["Phụ lục I (2)", "Kết quả tín nhiệm (2)"],
    });
    await requests.removeMade();
    expect(sheetNames(workbench)).toEqual(["BTV", RESULTS, APPENDIX]);
    expect(textsOf(workbench, APPENDIX)).toEqual(texts);
  });

  test("changed results are kept, the appendix that counts other ones is replaced", async () => {
    await type(workbench, RESULTS, "A3", "Ghi chú của tôi");
    expect(await pressBuildAppendix(workbench)).toMatchObject({
      appendixSheet: APPENDIX,
      resultsSheet: "Kết quả tín nhiệm (2)",
      kept: [RESULTS],
      replaced: [APPENDIX],
    });
  });
});

describe("what changes in the workbook between reading and writing", () => {
  test.each(["writing", "comparing"] as const)("a remark typed at %s is not lost", async (kind) => {
    before(kind, (book) => sheetOf(book, APPENDIX).put(9, 6, contentOf("Đã báo cáo")));
    expect(await pressBuildAppendix(workbench)).toMatchObject({ status: "made", kept: [RESULTS, APPENDIX] });
    expect(textsOf(workbench, APPENDIX).flat()).toContain("Đã báo cáo");
  });

  test.each(DONE_TO_IT)("an appendix that is %s meanwhile is kept", async (_, action) => {
    before("comparing", action);
    expect(await pressBuildAppendix(workbench)).toMatchObject({ status: "made", replaced: [], left: [] });
    expect(sheetNames(workbench)).toHaveLength(5);
  });

  test("an appendix that is deleted meanwhile is not missed", async () => {
    before("comparing", (book) => book.deleteSheet(sheetOf(book, APPENDIX)));
    expect(await pressBuildAppendix(workbench)).toMatchObject({
      status: "made",
      appendixSheet: APPENDIX,
      resultsSheet: RESULTS,
      replaced: [RESULTS],
    });
    expect(sheetNames(workbench)).toEqual(["BTV", RESULTS, APPENDIX]);
  });

  test("a sheet that somebody adds under the name of a new one is neither written to nor removed", async () => {
    before("writing", (book) => book.addSheet("Phụ lục I (2)").put(0, 0, contentOf("của tôi")));
    expect(await pressBuildAppendix(workbench)).toMatchObject({
      status: "failed",
      failure: { code: "changedMeanwhile" },
    });
    expect(sheetNames(workbench)).toEqual(["BTV", RESULTS, APPENDIX, "Phụ lục I (2)"]);
    expect(textsOf(workbench, "Phụ lục I (2)")).toEqual([["của tôi"]]);
    expect(await pressBuildAppendix(workbench)).toMatchObject({
      status: "made",
      replaced: [APPENDIX, RESULTS],
    });
  });

  test("a source sheet that is deleted meanwhile: the new sheets do not match, and the old ones stay", async () => {
    before("writing", (book) => book.deleteSheet(sheetOf(book, "BTV")));
    expect(await pressBuildAppendix(workbench)).toMatchObject({
      status: "failed",
      failure: { code: "compareFailed" },
    });
    expect(sheetNames(workbench)).toEqual([RESULTS, APPENDIX]);
  });

  test("a source sheet that is renamed meanwhile is followed", async () => {
    before("comparing", (book) => book.renameSheet(sheetOf(book, "BTV"), "Ban Thường vụ"));
    expect(await pressBuildAppendix(workbench)).toMatchObject({
      status: "made",
      replaced: [APPENDIX, RESULTS],
    });
    expect(sheetNames(workbench)).toEqual(["Ban Thường vụ", RESULTS, APPENDIX]);
  });

  test("a structure that is protected meanwhile: nothing is made, or the old sheets stay beside the new ones", async () => {
    const protect = (book: Book) => (book.structureProtection = {});
    before("writing", protect);
    expect(await pressBuildAppendix(workbench)).toMatchObject({
      status: "failed",
      failure: { code: "workbookProtected" },
    });
    expect(sheetNames(workbench)).toEqual(["BTV", RESULTS, APPENDIX]);
    await workbench.open(made);
    before("comparing", protect);
    expect(await pressBuildAppendix(workbench)).toMatchObject({
      status: "made",
      appendixSheet: "Phụ lục I (2)",
      left: [APPENDIX, RESULTS],
    });
  });
});

test("200 sheets, and names that look like ours or like formulas, are left alone", async () => {
  const hostile = [
    "=1+1",
    "a'b",
    "~TinNhiem",
    "Phụ lục I (3)",
    "kết quả tín nhiệm (2)",
    "#REF!",
    "Sheet1¡A1",
    "x".repeat(31),
  ];
  const others = [...hostile, ...Array.from({ length: 192 }, (_, n) => `Trang ${n + 1}`)];
  await workbench.open(
    await workbookOf({ BTV: TABLE, ...Object.fromEntries(others.map((name) => [name, [["ghi chép"]]])) }),
  );
  const before = sheetNames(workbench);
  expect(await pressBuildAppendix(workbench)).toMatchObject({ status: "made", people: 2 });
  expect(await pressBuildAppendix(workbench)).toMatchObject({
    appendixSheet: APPENDIX,
    resultsSheet: RESULTS,
    replaced: [APPENDIX, RESULTS],
  });
  expect(sheetNames(workbench)).toEqual([...before, RESULTS, APPENDIX]);
  expect(await requests.removeMade()).toMatchObject({ sheets: [RESULTS, APPENDIX], kept: [], left: [] });
  expect(sheetNames(workbench)).toEqual(before);
});
