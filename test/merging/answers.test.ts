import { categoryQuestion, NO_ANSWERS, type UnitAnswers } from "../../src/merging/answers";
import { mergeReport, readyArrivals, type MergeReport } from "../../src/merging/mergeReport";
import { readUnitFile } from "../../src/merging/unitFile";
import { NO_CHOICES } from "../../src/reading/choices";
import { workbookBytes } from "../files/workbookBytes";
import { sheetsOf } from "../reading/sheetOf";
import { chosen } from "./province";

/** A sheet "Sheet1" of which the title does not tell the category, and of which the total may be another. */
function table(unit: string, [first, second]: readonly [string, string], total: string): string {
  return `== Sheet1
Cán bộ chủ chốt xã ${unit}
Số phiếu phát ra: 20, thu về: 20
Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
${first} | Bí thư | 18 | 2 | 0
${second} | Phó Bí thư | 3 | 16 | 1
Tổng cộng | | ${total}`;
}

async function reportOf(answers: UnitAnswers): Promise<MergeReport> {
  const files = {
    "a.xlsx": table("Lộc An", ["Trần Văn An", "Lê Thị Bình"], "21 | 18 | 1"),
    "b.xlsx": table("Lộc Đức", ["Bùi Văn Cường", "Đỗ Thị Dung"], "39 | 20 | 1"),
  };
  const read = [];
  for (const [name, sheets] of Object.entries(files))
    read.push(await readUnitFile(chosen({ name, bytes: await workbookBytes(sheetsOf(sheets)) }), answers));
  return mergeReport(read, []);
}

const QUESTION = categoryQuestion("Cán bộ chủ chốt xã Lộc An");

test("two files with a sheet of one name are two units, each with its own people", async () => {
  const { arrivals } = await reportOf({ ...NO_ANSWERS, categories: { [QUESTION]: "communeLeaders" } });
  expect(arrivals.map(({ unit, file, people }) => [unit, file.name, people.length])).toEqual([
    ["Xã Lộc An", "a.xlsx", 2],
    ["Xã Lộc Đức", "b.xlsx", 2],
  ]);
});

test("a category asked about in the same words is answered once for all units", async () => {
  expect(readyArrivals(await reportOf(NO_ANSWERS))).toEqual([]);
  const answered = await reportOf({ ...NO_ANSWERS, categories: { [QUESTION]: "communeLeaders" } });
  expect(readyArrivals(answered).map(({ unit }) => unit)).toEqual(["Xã Lộc An"]);
});

test("“count as read” is answered once for all units, and only for what it is said of", async () => {
  const categories = { [QUESTION]: "communeLeaders" } as const;
  const confirmed = await reportOf({ ...NO_ANSWERS, categories, confirmed: ["totalDiffers"] });
  expect(readyArrivals(confirmed).map(({ unit }) => unit)).toEqual(["Xã Lộc An", "Xã Lộc Đức"]);
  const other = await reportOf({ ...NO_ANSWERS, categories, confirmed: ["peopleDiffer"] });
  expect(readyArrivals(other).map(({ unit }) => unit)).toEqual(["Xã Lộc An"]);
});

test("what is answered of one file leaves the others asked", async () => {
  const [first] = (await reportOf(NO_ANSWERS)).findings.flatMap((each) =>
    each.code === "reading" && each.details.finding.code === "categoryUnknown"
      ? [each.details.finding.details.key]
      : [],
  );
  const own = { ...NO_CHOICES, categories: { [first ?? ""]: "communeLeaders" } } as const;
  const { arrivals } = await reportOf({ ...NO_ANSWERS, files: { "a.xlsx": own } });
  expect(arrivals.map(({ people }) => people.length)).toEqual([2, 0]);
});
