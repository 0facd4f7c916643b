import { severityOf } from "../../src/counting/finding";
import { requests } from "../../src/workflow/requests";
import type { Workbench } from "../workbench/node/office";
import { enter, pressBuildAppendix, sheetNames, startAddin, textsOf } from "./addin";
import { districtTable, workbookOf } from "./workbookOf";

/** What stands in a row of the appendix behind its label: total, high, confident, low, note. */
function appendixRow(workbench: Workbench, label: string, sheet = "Phụ lục I"): string[] {
  const row = textsOf(workbench, sheet).find((texts) => texts[1] === label);
  if (!row) throw new Error(`No row ${label}`);
  return row.slice(2, 7);
}

describe("Lập Phụ lục I", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await startAddin();
  });

  test("refuses and writes nothing when a count is not a count, and opens the pane", async () => {
    await workbench.open(
      await workbookOf({
        BTV: districtTable(["Cán bộ 1", 18, 1, 0], ["Cán bộ 2", "mười tám", 1, 0], ["Cán bộ 3", 20, 1, 0]),
      }),
    );
    const outcome = await pressBuildAppendix(workbench);
    if (outcome.status !== "refused") throw new Error(outcome.status);
    const errors = outcome.recognition.findings.filter((finding) => severityOf(finding) === "error");
    expect(errors.map((finding) => [finding.code, finding.cells[0]])).toEqual([
      ["countInvalid", { sheet: "BTV", row: 4, column: 1 }],
      ["levelsAboveLimit", { sheet: "BTV", row: 5, column: 1 }],
    ]);
    expect(sheetNames(workbench)).toEqual(["BTV"]);
    expect(workbench.paneVisibility()).toBe("Visible");
    expect(workbench.liveReferences()).toBe(0);
  });

  test("an empty workbook is refused: there is no table", async () => {
    await workbench.open();
    const outcome = await pressBuildAppendix(workbench);
    expect(
      outcome.status === "refused" && outcome.recognition.findings.map((finding) => finding.code),
    ).toEqual(["noTable"]);
  });

  test("correcting a count in the source changes both sheets, without the add-in", async () => {
    await workbench.open(
      await workbookOf({ BTV: districtTable(["Cán bộ 1", 18, 1, 0], ["Cán bộ 2", 12, 7, 0]) }),
    );
    expect(await pressBuildAppendix(workbench)).toMatchObject({ status: "made", people: 2 });
    expect(appendixRow(workbench, "Cấp huyện")).toEqual(["2", "2", "", "", ""]);
    await enter("BTV", "B5", 7);
    await enter("BTV", "C5", 12);
    expect(appendixRow(workbench, "Cấp huyện")).toEqual(["2", "1", "1", "", ""]);
  });

  test("counts written as text, dashes and numbers inside a sentence are followed by formulas too", async () => {
    await workbench.open(
      await workbookOf({
        BTV: districtTable(
          ["Cán bộ 1", "\u200B018", "1 phiê\u0301u\u00A0", "-"],
          ["Cán bộ 2", "12 phiếu", "7", "–"],
        ),
      }),
    );
    expect(await pressBuildAppendix(workbench)).toMatchObject({ status: "made", people: 2 });
    const rows = textsOf(workbench, "Kết quả tín nhiệm").filter((row) => /^\d+$/.test(row[0] ?? ""));
    expect(rows.map((row) => row.slice(5, 12))).toEqual([
      ["19", "18", "94,74%", "1", "5,26%", "0", "0,00%"],
      ["19", "12", "63,16%", "7", "36,84%", "0", "0,00%"],
    ]);
    await enter("BTV", "A2", "Số phiếu phát ra: 25, thu về: 24");
    const share = textsOf(workbench, "Kết quả tín nhiệm").find((row) => row[0] === "1")?.[7];
    expect(share).toBe("75,00%");
  });

  test("a number of ballots that grows a digit inside its sentence gives an error, never its first digits", async () => {
    await workbench.open(await workbookOf({ BTV: districtTable(["Cán bộ 1", 18, 1, 0]) }));
    await pressBuildAppendix(workbench);
    await enter("BTV", "A2", "Số phiếu phát ra: 200, thu về: 190");
    expect(textsOf(workbench, "Kết quả tín nhiệm").find((row) => row[0] === "1")?.[7]).toBe("#N/A");
  });

  test("nobody at half in any level, and half in two, stand in Ghi chú", async () => {
    await workbench.open(
      await workbookOf({
        BTV: [
          ["Ban Thường vụ Huyện ủy"],
          ["Thu về: 20"],
          ["Họ và tên", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
          ["Cán bộ 1", 9, 8, 3],
          ["Cán bộ 2", 8, 9, 3],
          ["Cán bộ 3", 10, 10, 0],
          ["Cán bộ 4", 2, 10, 8],
        ],
      }),
    );
    expect(await pressBuildAppendix(workbench)).toMatchObject({ status: "made", people: 4 });
    expect(appendixRow(workbench, "Cấp huyện")).toEqual([
      "4",
      "1",
      "1",
      "",
      "02 đồng chí không mức nào đạt 50%; 01 đồng chí đúng 50% ở hai mức",
    ]);
  });

  test("what was recorded under Xử lý is counted in section II; other words under Khác, also after they are changed", async () => {
    await workbench.open(
      await workbookOf({
        BTV: districtTable(
          ["Cán bộ 1", 18, 1, 0, "Cho từ chức"],
          ["Cán bộ 2", 18, 1, 0, "cho thôi giữ chức vụ"],
          ["Cán bộ 3", 18, 1, 0, "Nhắc nhở"],
          ["Cán bộ 4", 18, 1, 0],
        ),
      }),
    );
    expect(await pressBuildAppendix(workbench)).toMatchObject({ status: "made", people: 4 });
    const sectionTwo = () =>
      ["Cho từ chức", "Cho thôi chức vụ", "Miễn nhiệm", "Khác"].map(
        (label) => appendixRow(workbench, label)[0],
      );
    expect(sectionTwo()).toEqual(["1", "1", "0", "1"]);
    await enter("BTV", "E4", "Khiển trách");
    expect(sectionTwo()).toEqual(["0", "1", "0", "2"]);
  });

  test("a clerk's own sheet called Phụ lục I is neither touched nor taken for ours", async () => {
    await workbench.open(
      await workbookOf({
        BTV: districtTable(["Cán bộ 1", 18, 1, 0]),
        "Phụ lục I": [["Ghi chép của tôi"], [2022]],
      }),
    );
    expect(await pressBuildAppendix(workbench)).toMatchObject({
      status: "made",
      appendixSheet: "Phụ lục I (2)",
    });
    expect(textsOf(workbench, "Phụ lục I")).toEqual([["Ghi chép của tôi"], ["2022"]]);
    await requests.removeMade();
    expect(sheetNames(workbench)).toEqual(["BTV", "Phụ lục I"]);
  });

  test("a made sheet that somebody has changed since is kept beside the new one", async () => {
    await workbench.open(await workbookOf({ BTV: districtTable(["Cán bộ 1", 18, 1, 0]) }));
    await pressBuildAppendix(workbench);
    await enter("Phụ lục I", "G10", "Đã báo cáo");
    await workbench.open(await workbench.save());
    expect(await pressBuildAppendix(workbench)).toMatchObject({
      status: "made",
      people: 1,
      appendixSheet: "Phụ lục I (2)",
      resultsSheet: "Kết quả tín nhiệm (2)",
      kept: ["Kết quả tín nhiệm", "Phụ lục I"],
    });
    expect(textsOf(workbench, "Phụ lục I").flat()).toContain("Đã báo cáo");
  });

  test("names that begin like formulas stay names", async () => {
    await workbench.open(
      await workbookOf({
        BTV: districtTable(["'=SUM(1;2)", 18, 1, 0], ["+84 Cán bộ", 18, 1, 0], ["@Cán bộ", 18, 1, 0]),
      }),
    );
    expect(await pressBuildAppendix(workbench)).toMatchObject({ status: "made", people: 3 });
    const names = textsOf(workbench, "Kết quả tín nhiệm").flatMap((row) =>
      /^\d+$/.test(row[0] ?? "") ? [row[1]] : [],
    );
    expect(names).toEqual(["'=SUM(1;2)", "+84 Cán bộ", "@Cán bộ"]);
  });

  test("hidden sheets are not read and said; hidden rows are read and said", async () => {
    const bytes = await workbookOf(
      {
        BTV: districtTable(["Cán bộ 1", 18, 1, 0], ["Cán bộ 2", 18, 1, 0]),
        Cũ: districtTable(["Cán bộ 9", 1, 1, 1]),
      },
      (book) => {
        const old = book.getWorksheet("Cũ");
        const table = book.getWorksheet("BTV");
        if (old) old.state = "hidden";
        if (table) table.getRow(5).hidden = true;
      },
    );
    await workbench.open(bytes);
    const outcome = await pressBuildAppendix(workbench);
    expect(outcome).toMatchObject({ status: "made", people: 2 });
    const codes = outcome.status === "made" ? outcome.findings.map((finding) => finding.code) : [];
    expect(codes).toEqual(expect.arrayContaining(["hiddenSheets", "hiddenRowsCounted"]));
  });

  test("what was not used stands below both tables, people on hidden sheets and of tables left out first", async () => {
    const bytes = await workbookOf(
      {
        BTV: [
          ["Ban Thường vụ Huyện ủy"],
          ["Số phiếu phát ra: 20, thu về: 19"],
          ["Họ và tên", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp", "Ngày sinh"],
          ["Cán bộ 1", 18, 1, 0, "12/5/1970"],
          [null],
          ["Đ/c", "Tín nhiệm thấp", "TNh", "TNCao"],
          ["Lê Hữu Cường", 1, 3, 16],
        ],
        "Xã Lộc An": districtTable(["Cán bộ 8", 17, 1, 1], ["Cán bộ 9", 16, 2, 1]),
      },
      (book) => {
        const hidden = book.getWorksheet("Xã Lộc An");
        if (hidden) hidden.state = "hidden";
      },
    );
    await workbench.open(bytes);
    const refused = await pressBuildAppendix(workbench);
    if (refused.status !== "refused") throw new Error(refused.status);
    const [part] = refused.recognition.unread;
    expect(part).toMatchObject({ sheet: "BTV", people: 1 });
    await requests.leaveOut([part?.key ?? ""]);
    const outcome = await pressBuildAppendix(workbench);
    expect(outcome).toMatchObject({ status: "made", people: 1 });
    const notCounted =
      "Không tính vào số liệu trên: có thể 02 đồng chí ở bảng kiểm phiếu “Xã Lộc An” (trang ẩn); có thể 01 đồng chí ở bảng kiểm phiếu “BTV” (được bỏ qua).";
    expect(textsOf(workbench, "Phụ lục I").flat()).toContain(notCounted);
    expect(textsOf(workbench, "Phụ lục I").flat().join("\n")).not.toContain("Không dùng");
    expect(textsOf(workbench, "Kết quả tín nhiệm").flat()).toEqual(
      expect.arrayContaining([
        notCounted,
        "Không tính: trang ẩn “Xã Lộc An”, 2 người có thể có trong đó; vùng A6:D7, trang “BTV” (đã bỏ qua), 1 người có thể có trong đó. Không dùng: cột “Ngày sinh”, trang “BTV”.",
      ]),
    );
  });
});
