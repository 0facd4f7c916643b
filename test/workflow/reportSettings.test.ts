import { DEFAULT_SETTINGS, type ReportSettings } from "../../src/documents/settings";
import { requests } from "../../src/workflow/requests";
import type { Workbench } from "../workbench/node/office";
import { startAddin, textsOf } from "./addin";
import { districtTable, workbookOf } from "./workbookOf";

/** 19 ballots returned: "Cán bộ 2" has 13 at "tín nhiệm thấp", 3 · 13 = 39 of 2 · 19 = 38: two thirds. */
const PEOPLE = [
  ["Cán bộ 1", 18, 1, 0],
  ["Cán bộ 2", 5, 1, 13],
];

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startAddin();
});

beforeEach(async () => {
  await workbench.open(await workbookOf({ BTV: districtTable(...PEOPLE) }));
});

describe("Phụ lục I as it was set", () => {
  test("calculates in native formulas how many the regulation asks to be considered", async () => {
    await requests.changeSettings({ ...DEFAULT_SETTINGS, regulation: "decision96" });
    expect(await requests.buildAppendix()).toMatchObject({ status: "made", people: 2 });
    expect(textsOf(workbench, "Phụ lục I").flat()).toContain(
      "Số đồng chí thuộc diện xem xét theo QĐ 96-QĐ/TW ngày\u00a002/02/2023, có tỷ lệ phiếu “Tín nhiệm thấp” từ 2/3 trở lên: 01; trên 1/2 nhưng dưới 2/3: 00. Việc xử lý do cấp có thẩm quyền quyết định.",
    );
    expect(textsOf(workbench, "Kết quả tín nhiệm")[7]?.[15]).toBe(
      "Tín nhiệm thấp từ 2/3 trở lên: thuộc diện xem xét theo QĐ 96-QĐ/TW ngày 02/02/2023. " +
        "Đồng chí Cán bộ 2 có “Tín nhiệm thấp” 13/19 phiếu, thuộc diện xem xét theo QĐ 96-QĐ/TW ngày 02/02/2023, mà cột Xử lý chưa ghi gì. " +
        "Mục II chỉ đếm người đã ghi: có quyết định thì ghi vào cột Xử lý rồi lập lại.",
    );
  });

  test("a text that uses the result stands beside that of the vote, and they differ at two thirds of 21", async () => {
    const [title, , ...rows] = districtTable(["Cán bộ 1", 7, 0, 14]);
    await workbench.open(await workbookOf({ BTV: [title ?? [], ["Số phiếu thu về: 21"], ...rows] }));
    await requests.changeSettings({
      ...DEFAULT_SETTINGS,
      regulation: "decision96",
      resultUses: ["decree170"],
    });
    expect(await requests.buildAppendix()).toMatchObject({ status: "made" });
    const notes = textsOf(workbench, "Kết quả tín nhiệm").flat().join(" ");
    expect(notes).toContain(
      "Tín nhiệm thấp từ 2/3 trở lên: thuộc diện xem xét theo QĐ 96-QĐ/TW ngày 02/02/2023. " +
        "Tín nhiệm thấp trên 50% nhưng không quá 2/3: thuộc diện xem xét theo NĐ 170/2025/NĐ-CP.",
    );
  });

  test("holds values when these were chosen, read back and found equal", async () => {
    await requests.changeSettings({
      ...DEFAULT_SETTINGS,
      cells: "values",
      number: "05-BC/HU",
      signatory: { post: "PHÓ BÍ THƯ", name: "Nguyễn Văn An" },
    });
    expect(await requests.buildAppendix()).toMatchObject({ status: "made", people: 2 });
    const texts = textsOf(workbench, "Phụ lục I");
    expect(texts[2]?.[0]).toBe("(Kèm theo Báo cáo số 05-BC/HU, ngày …/…/… của …)");
    expect(texts[9]?.slice(0, 6)).toEqual(["1.2", "Cấp huyện", "2", "1", "", "1"]);
    expect(texts.at(-1)?.[2]).toBe("Nguyễn Văn An");
  });

  test.each<[string, Partial<ReportSettings>, readonly string[]]>([
    ["nothing set: all of “(Kèm theo …)” is dots", {}, ["number", "date", "unit"]],
    ["the line left out", { attachment: false }, []],
    ["a post without a name", { attachment: false, signatory: { post: "BÍ THƯ", name: "" } }, ["name"]],
    ["a place without a day", { attachment: false, place: "Bảo Lâm" }, ["date"]],
    ["the line complete", { number: "05-BC/HU", date: "2022-06-24", unit: "Huyện ủy" }, []],
  ])("tells what is left to fill in: %s", async (_, settings, toFillIn) => {
    await requests.changeSettings({ ...DEFAULT_SETTINGS, ...settings });
    expect(await requests.buildAppendix()).toMatchObject({ status: "made", toFillIn });
  });

  test("is made with what was typed a moment ago, which the workbook holds from then on", async () => {
    requests.typeSettings({ ...DEFAULT_SETTINGS, number: "06-BC/HU" });
    expect(await requests.buildAppendix()).toMatchObject({ status: "made" });
    expect(textsOf(workbench, "Phụ lục I")[2]?.[0]).toBe("(Kèm theo Báo cáo số 06-BC/HU, ngày …/…/… của …)");
    expect(await requests.examine()).toMatchObject({ settings: { number: "06-BC/HU" } });
  });

  test("counts people of several categories in a row of the office's own", async () => {
    const categories = ["districtCommittee", "police"] as const;
    const form = [{ group: "committee", label: "BTV và Công an", categories }] as const;
    await requests.changeSettings({ ...DEFAULT_SETTINGS, form });
    expect(await requests.buildAppendix()).toMatchObject({ status: "made" });
    const row = textsOf(workbench, "Phụ lục I").find(([number]) => number === "1.1");
    expect(row?.slice(1, 6)).toEqual(["BTV và Công an", "2", "1", "", "1"]);
  });

  test("is refused while the form chosen has no row for somebody", async () => {
    await requests.changeSettings({ ...DEFAULT_SETTINGS, form: "twoTier" });
    const outcome = await requests.buildAppendix();
    expect(outcome).toMatchObject({ status: "refused" });
    expect(outcome.status === "refused" && outcome.recognition.findings).toMatchObject([
      { code: "noRowInForm", details: { category: "districtCommittee", form: "twoTier", people: 2 } },
    ]);
  });
});
