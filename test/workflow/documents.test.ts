import JSZip from "jszip";
import { goingWith } from "../../src/documents/all";
import { requests } from "../../src/workflow/requests";
import { EARLIER_AND_NOW } from "../documents/twoVotes";
import { workbookBytes } from "../files/workbookBytes";
import { sheetsOf } from "../reading/sheetOf";
import type { Workbench } from "../workbench/node/office";
import { enter, sheetNames, startAddin, textsOf } from "./addin";

const LIST = `== Danh sách
DANH SÁCH CÁN BỘ LẤY PHIẾU TÍN NHIỆM
STT | Họ và tên | Chức vụ
1 | Cán bộ An | Bí thư
2 | Cán bộ Bình | Phó Bí thư`;

/** One person at each level, and one error: cấp xã has no row for leaders on the form of three tiers. */
const VOTE = `== UBND xã
KẾT QUẢ LẤY PHIẾU TÍN NHIỆM LÃNH ĐẠO UBND XÃ LỘC AN
Số phiếu phát ra: 20; số phiếu thu về: 20
STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
1 | Cán bộ An | Chủ tịch UBND | 18 | 2 | 0`;

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startAddin();
});

async function open(text: string): Promise<void> {
  await workbench.open(await workbookBytes(sheetsOf(text)));
}

async function made(...purposes: Parameters<typeof requests.makeDocuments>[0]) {
  const outcome = await requests.makeDocuments(purposes);
  if (outcome.status === "failed") throw new Error(outcome.failure.code);
  return outcome;
}

const TWO_CONFERENCES = `== BTV
KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ỦY VIÊN BAN THƯỜNG VỤ ĐẢNG ỦY XÃ LỘC AN
Số phiếu thu về: 20
STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
1 | Cán bộ An | Bí thư | 15 | 3 | 2
2 | Cán bộ Bình | Ủy viên | 12 | 6 | 2
== Chi bộ
KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ỦY VIÊN BAN THƯỜNG VỤ HUYỆN ỦY BẢO LÂM
Số phiếu thu về: 25
STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
1 | Cán bộ Dũng | Bí thư Huyện ủy | 10 | 5 | 5`;

describe("documents that are made together", () => {
  test("are made of what is there; of the others is told what is missing", async () => {
    await open(LIST);
    expect(await made("appendix", "list")).toMatchObject({
      made: [{ purpose: "list", sheets: ["Danh sách lấy phiếu"] }],
      lacking: [{ purpose: "appendix", missing: { kind: "counts" } }],
      replaced: [],
      kept: [],
    });
    expect(sheetNames(workbench)).toEqual(["Danh sách", "Danh sách lấy phiếu"]);
    expect(textsOf(workbench, "Danh sách lấy phiếu").slice(3)).toEqual([
      ["1", "Cán bộ An", "Bí thư", ""],
      ["2", "Cán bộ Bình", "Phó Bí thư", ""],
    ]);
    await workbench.idle();
    expect(workbench.liveReferences()).toBe(0);
  });

  test("follow the clerk's sheet, and a second making takes the place of the first", async () => {
    await open(LIST);
    await made("list");
    await enter("Danh sách", "C3", "Bí thư Đảng ủy");
    expect(textsOf(workbench, "Danh sách lấy phiếu")[3]).toEqual(["1", "Cán bộ An", "Bí thư Đảng ủy", ""]);
    expect(await made("list")).toMatchObject({ replaced: ["Danh sách lấy phiếu"], kept: [] });
    expect(sheetNames(workbench)).toEqual(["Danh sách", "Danh sách lấy phiếu"]);
  });

  test("never take the place of what the clerk has changed, and neither does removing", async () => {
    await open(LIST);
    await made("list");
    await enter("Danh sách lấy phiếu", "D4", "Vắng");
    expect(await made("list")).toMatchObject({
      made: [{ sheets: ["Danh sách lấy phiếu (2)"] }],
      kept: ["Danh sách lấy phiếu"],
    });
    expect(await requests.removeDocument("list")).toMatchObject({
      sheets: ["Danh sách lấy phiếu (2)"],
      kept: ["Danh sách lấy phiếu"],
    });
    expect(sheetNames(workbench)).toEqual(["Danh sách", "Danh sách lấy phiếu"]);
  });

  test("are not stopped by a form that has no row for somebody, unless they follow it", async () => {
    await open(VOTE);
    expect(await made("appendix", "list")).toMatchObject({
      made: [{ purpose: "list" }],
      lacking: [{ purpose: "appendix", missing: { kind: "corrections" } }],
    });
  });

  test("tell what the clerk's sheet says now, without the add-in: one fewer of 30 than 20, and too few were present", async () => {
    await open(`== Đảng ủy
KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ỦY VIÊN BAN THƯỜNG VỤ ĐẢNG ỦY XÃ LỘC AN
Tổng số triệu tập: 30
Số có mặt: 20
Số phiếu phát ra: 20; số phiếu thu về: 20
STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
1 | Cán bộ An | Bí thư | 15 | 4 | 1`);
    await made("minutes", "summary");
    const attendance = () =>
      textsOf(workbench, "Biên bản kiểm phiếu").find(([line]) => line?.startsWith("- Có mặt"));
    expect(attendance()?.[0]).toBe("- Có mặt: 20 đồng chí; vắng mặt: 10 đồng chí.");
    expect(attendance()?.[10]).toContain("Có mặt 20 trên 30, đủ ít nhất 2/3");
    await enter("Đảng ủy", "A3", "Số có mặt: 19");
    expect(attendance()?.[0]).toBe("- Có mặt: 19 đồng chí; vắng mặt: 11 đồng chí.");
    expect(attendance()?.[10]).toContain("CHƯA ĐỦ 2/3");
    await enter("Đảng ủy", "D6", 10);
    const person = textsOf(workbench, "Biểu tổng hợp").find(([number]) => number === "1");
    expect(person?.slice(7, 9)).toEqual(["10", "50,00%"]);
    expect(person?.[13]).toBe("5");
  });

  test("calculate the sentences of a report and a resolution again, and say that their words may no longer be right", async () => {
    await open(`== HĐND tỉnh
KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ĐỐI VỚI NGƯỜI GIỮ CHỨC VỤ DO HĐND TỈNH BẦU
Số phiếu thu về: 80
STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
1 | Cán bộ An | Chủ tịch HĐND tỉnh | 78 | 1 | 1
2 | Cán bộ Bình | Chủ tịch UBND tỉnh | 60 | 19 | 1`);
    await made("report", "resolution");
    const line = (sheet: string, start: string) =>
      textsOf(workbench, sheet).find(([first]) => first?.startsWith(start));
    const tier = () => line("Báo cáo", "Đối với");
    const high = () => line("Xác nhận kết quả", "- Số phiếu tín nhiệm cao")?.[0];
    expect(tier()?.[0]).toContain("(cao nhất là 97,5%, thấp nhất là 75%)");
    expect(tier()?.[2]).toBe("");
    expect(high()).toBe("- Số phiếu tín nhiệm cao: 78 phiếu (chiếm 97,5% tổng số phiếu thu về).");
    await enter("HĐND tỉnh", "D4", 9); // 9/80 is 11,25%: at no level any more
    await enter("HĐND tỉnh", "D5", 45); // 45/80 is 56,25%
    expect(tier()?.[0]).toContain("cao nhất là 56,25%, thấp nhất là 56,25%");
    expect(tier()?.[2]).toContain("Số liệu đã đổi từ khi lập");
    expect(high()).toBe("- Số phiếu tín nhiệm cao: 09 phiếu (chiếm 11,25% tổng số phiếu thu về).");
    expect(line("Xác nhận kết quả", "Có 01 người có quá nửa")?.[0]).toContain("“tín nhiệm cao”");
  });

  test("an earlier vote that was left out is compared, and what is corrected in either is followed", async () => {
    await open(EARLIER_AND_NOW);
    expect(await requests.makeDocuments(["comparison"])).toMatchObject({
      made: [],
      lacking: [{ purpose: "comparison", missing: { kind: "corrections" } }],
    });
    await requests.leaveOut(["Kỳ trước"]);
    await made("comparisonRows");
    const row = (name: string) => textsOf(workbench, "So sánh kỳ trước").find((cells) => cells[1] === name);
    expect(row("Cán bộ An")?.slice(3, 6)).toEqual(["40,00%", "75,00%", "+35,00"]);
    expect(row("Cán bộ Bình")?.[12]).toBe("Kỳ trước chưa có tên.");
    await enter("Kỳ trước", "D4", 15); // 15/25 is 60 %
    expect(row("Cán bộ An")?.slice(3, 6)).toEqual(["60,00%", "75,00%", "+15,00"]);
    const byRow = textsOf(workbench, "So sánh theo hàng").find(([number]) => number === "1.3");
    expect(byRow?.slice(2, 8)).toEqual(["1", "2", "+1", "1", "2", "+1"]);
  });

  test("draw a chart from the cells of its table, once, and save it with the workbook", async () => {
    await open(TWO_CONFERENCES);
    await made("chart");
    expect(await made("chart")).toMatchObject({ kept: [], looksNotTaken: [] });
    const sheets = sheetNames(workbench).filter((name) => name.startsWith("Biểu đồ"));
    expect(sheets).toEqual(["Biểu đồ 1 - BTV", "Biểu đồ 2 - Chi bộ"]);
    await enter("BTV", "D4", 10); // 10/20 is 50 %
    expect(
      textsOf(workbench, "Biểu đồ 1 - BTV")
        .find(([, name]) => name === "Cán bộ An")
        ?.slice(2),
    ).toEqual(["50,00%", "15,00%", "10,00%", "25,00%", "Tín nhiệm cao"]);
    const zip = await JSZip.loadAsync(await workbench.save());
    const charts = await Promise.all(zip.file(/^xl\/charts\/chart/).map((file) => file.async("string")));
    const cells = charts.map((xml) => [...xml.matchAll(/<c:f>([^<]*)/g)].map(([, source]) => source));
    expect(cells).toEqual([
      ["$C$7:$C$8", "$D$7:$D$8", "$E$7:$E$8", "$F$7:$F$8"].flatMap((shares) => [
        "'Biểu đồ 1 - BTV'!$B$7:$B$8",
        `'Biểu đồ 1 - BTV'!${shares}`,
      ]),
      ["$C$7", "$D$7", "$E$7", "$F$7"].flatMap((share) => [
        "'Biểu đồ 2 - Chi bộ'!$B$7",
        `'Biểu đồ 2 - Chi bộ'!${share}`,
      ]),
    ]);
    const types = await zip.file("[Content_Types].xml")?.async("string");
    expect(types?.match(/drawingml\.chart\+xml/g)).toHaveLength(2);
  });

  test("are known again after saving, and say so when a count has changed since", async () => {
    await open(VOTE);
    await made("summary");
    await workbench.open(await workbench.save());
    const standing = async () => {
      const examination = await requests.examine();
      return examination.status === "examined" ? examination.own : [];
    };
    expect(await standing()).toMatchObject([{ purpose: "summary", holds: true, changed: false }]);
    await enter("UBND xã", "D4", 17);
    expect(await standing()).toMatchObject([{ purpose: "summary", holds: false, changed: false }]);
  });

  test("are told of by an item of the ribbon's menu, which opens the pane where something is missing", async () => {
    await open(LIST);
    await Office.addin.hide();
    await workbench.press("make_list");
    expect([sheetNames(workbench).at(-1), workbench.paneVisibility()]).toEqual([
      "Danh sách lấy phiếu",
      "Background",
    ]);
    await workbench.press("make_appendix");
    expect([sheetNames(workbench).length, workbench.paneVisibility()]).toEqual([2, "Visible"]);
  });
});

describe("what goes when a document is removed", () => {
  test("is what counts in it, and what is only counted by these", () => {
    expect(goingWith("appendix", ["results", "appendix", "list"])).toEqual(["appendix", "results"]);
    expect(goingWith("results", ["results", "appendix", "list"])).toEqual(["results", "appendix"]);
    expect(goingWith("list", ["results", "appendix", "list"])).toEqual(["list"]);
  });
});
