/** @jest-environment jsdom */
import type { Finding } from "../../src/counting/finding";
import { findingSentence } from "../../src/strings/findings";
import { EXAMPLES } from "../strings/exampleFindings";
import { allowCopying, forbidCopying } from "./copying";
import { chooseInDropdown, optionsOf } from "./dropdown";
import { closePane, openPane, type OpenPane } from "./openPane";
import { cellArea, examined, person, recognition, standInRequests, table } from "./standInRequests";

afterEach(closePane);
afterEach(forbidCopying);

const LOC_AN = table("Xã Lộc An", 13);

function openWith(...findings: Parameters<typeof recognition>[1][]) {
  const requests = standInRequests(examined(recognition([LOC_AN], ...findings)));
  return openPane(requests, { place: "check" }).then((pane) => ({ pane, requests }));
}

function group(pane: OpenPane, treatment: string): string {
  return pane.root.querySelector(`.group-${treatment}`)?.textContent ?? "";
}

describe("findings by what to do", () => {
  test("corrected, decided, carried and known stand apart, in this order", async () => {
    const { pane } = await openWith(
      EXAMPLES.levelsBelowBase,
      EXAMPLES.typedShareDiffers,
      EXAMPLES.categoryUnknown,
      EXAMPLES.levelsAboveLimit,
    );
    const titles = Array.from(pane.root.querySelectorAll(".group h2"), (one) => one.textContent);
    expect(titles).toEqual([
      "Phải sửa trên trang tính (1)",
      "Phải chọn trong ngăn này (1)",
      "Ghi kèm vào kết quả (1)",
      "Để biết (1)",
    ]);
    expect(group(pane, "correct")).toContain(findingSentence(EXAMPLES.levelsAboveLimit));
    expect(group(pane, "decide")).toContain(findingSentence(EXAMPLES.categoryUnknown));
    expect(group(pane, "carried")).toContain(findingSentence(EXAMPLES.typedShareDiffers));
    expect(group(pane, "known")).toContain(findingSentence(EXAMPLES.levelsBelowBase));
  });

  test("what is only good to know is folded, the rest is not", async () => {
    const { pane } = await openWith(EXAMPLES.levelsBelowBase, EXAMPLES.levelsAboveLimit);
    expect(pane.root.querySelector(".group-correct")?.hasAttribute("open")).toBe(true);
    expect(pane.root.querySelector(".group-known")?.hasAttribute("open")).toBe(false);
  });

  test("the amount stands by itself: three levels of 20 of 19 ballots", async () => {
    const { pane } = await openWith(EXAMPLES.levelsAboveLimit);
    expect(pane.root.querySelector(".amount")?.textContent).toBe("Lệch 1 phiếu");
  });

  test.each([
    ["levelsAboveLimit", "Nếu để nguyên: chưa lập được Phụ lục I."],
    ["typedShareDiffers", "Nếu để nguyên: Phụ lục lấy tỷ lệ tính từ số phiếu"],
    ["handlingUnknown", "Nếu để nguyên: tính vào dòng “Khác” của mục II"],
    ["hiddenSheets", "Nếu để nguyên: người ở các trang này không có trong Phụ lục I."],
    ["levelsBelowBase", "Nếu để nguyên: không ảnh hưởng đến Phụ lục I."],
  ] as const)("%s says what happens if it is left", async (code, sentence) => {
    const { pane } = await openWith(EXAMPLES[code]);
    expect(pane.root.querySelector(".group .card")?.textContent).toContain(sentence);
  });

  test("the cell concerned can be gone to", async () => {
    const { pane, requests } = await openWith(EXAMPLES.levelsAboveLimit);
    await pane.press("Đi tới ô D7, trang “Xã Lộc An”");
    expect(requests.goToArea).toHaveBeenCalledWith("Xã Lộc An", cellArea(6, 3));
  });

  test("a cell of a hidden sheet is gone to once the clerk has let the sheet be shown", async () => {
    const { pane, requests } = await openWith(EXAMPLES.levelsAboveLimit);
    requests.goToArea.mockResolvedValueOnce({ code: "sheetHidden" });
    await pane.press("Đi tới ô D7, trang “Xã Lộc An”");
    expect(pane.root.querySelector(".message")?.textContent).toContain("Trang này đang ẩn");
    expect(requests.unhideSheet).not.toHaveBeenCalled();
    await pane.press("Hiện trang “Xã Lộc An”");
    expect(requests.unhideSheet).toHaveBeenCalledWith("Xã Lộc An");
    expect(requests.goToArea).toHaveBeenCalledTimes(2);
    expect(requests.goToArea).toHaveBeenLastCalledWith("Xã Lộc An", cellArea(6, 3));
    expect(pane.root.querySelector(".message")).toBeNull();
  });

  test("every cell concerned can be gone to: the three levels, and not the name, of a sum that is too high", async () => {
    const cells = [3, 4, 5, 6, 1].map((column) => ({ sheet: "Xã Lộc An", row: 6, column }));
    const { pane, requests } = await openWith({ ...EXAMPLES.levelsAboveLimit, cells });
    await pane.press("Đi tới ba ô D7:F7, trang “Xã Lộc An”");
    expect(requests.goToArea).toHaveBeenCalledWith("Xã Lộc An", { row: 6, column: 3, rows: 1, columns: 3 });
    expect(group(pane, "correct")).toContain("sửa ba ô này");
  });

  test("cells that do not touch are each led to, those of two sheets too, many of them folded", async () => {
    const cells = [5, 7, 9, 11].map((row) => ({ sheet: "Xã Lộc An", row, column: 1 }));
    const other = { sheet: "Xã Lộc Bắc", row: 5, column: 1 };
    const { pane } = await openWith({ ...EXAMPLES.typedShareDiffers, cells: [...cells, other] });
    const links = Array.from(pane.root.querySelectorAll(".places .go-to-cell"), (one) => one.textContent);
    expect(links.map((link) => link?.replace("Đi tới ô ", ""))).toEqual([
      "B6, trang “Xã Lộc An”",
      "B8, trang “Xã Lộc An”",
      "B10, trang “Xã Lộc An”",
      "B12, trang “Xã Lộc An”",
      "B6, trang “Xã Lộc Bắc”",
    ]);
    expect(pane.root.querySelector(".places details summary")?.textContent).toBe("2 chỗ nữa");
  });

  test("people of whom it only says how many are named", async () => {
    const cells = [5, 6].map((row) => ({ sheet: "Xã Lộc An", row, column: 1 }));
    const { pane } = await openWith({ ...EXAMPLES.baseIsLevels, cells });
    expect(group(pane, "known")).toContain("2 người này: “Người 1”, “Người 2”.");
  });

  test.each([
    "totalDiffers",
    "peopleDiffer",
    "listDiffers",
    "conclusionDiffers",
    "proseDiffers",
    "unitsDiffer",
    "columnsSwapped",
    "countsOfOthers",
    "votesNotRead",
  ] as const)("%s is answered by counting as read", async (code) => {
    const { pane, requests } = await openWith(EXAMPLES[code]);
    expect(group(pane, "decide")).toContain("Tính như đã đọc");
    await pane.press("Tính như đã đọc");
    expect(requests.countAsRead).toHaveBeenCalledWith([EXAMPLES[code].details.key]);
  });

  test("columns of votes under one heading in several tables are answered once", async () => {
    const { code, cells, details } = EXAMPLES.votesNotRead;
    const second = { code, cells, details: { ...details, key: "Xã|1|column|không tn", numbers: 3 } };
    const { pane, requests } = await openWith(EXAMPLES.votesNotRead, second);
    expect(group(pane, "decide")).toContain("7 ô ghi số");
    await pane.press("Tính như đã đọc");
    expect(requests.countAsRead).toHaveBeenCalledWith([details.key, "Xã|1|column|không tn"]);
  });

  test("every hidden sheet is offered to be gone to, which asks whether it is to be shown", async () => {
    const cells = ["Nháp", "Cũ"].map((sheet) => ({ sheet, row: 0, column: 0 }));
    const { pane, requests } = await openWith({ ...EXAMPLES.hiddenSheets, cells });
    requests.goToArea.mockResolvedValueOnce({ code: "sheetHidden" });
    await pane.press("Đi tới ô A1, trang “Cũ”");
    expect(pane.result()).toContain("Hiện trang “Cũ”");
  });

  test("hundreds of findings are drawn fifty at a time", async () => {
    const findings = Array.from({ length: 120 }, (_, row) => ({
      ...EXAMPLES.countMissing,
      cells: [{ sheet: "Xã Lộc An", row, column: 3 }],
    }));
    const { pane } = await openWith(...findings);
    const shown = () => pane.root.querySelectorAll(".group-correct li").length;
    expect(shown()).toBe(50);
    await pane.press("Xem thêm 50 mục");
    expect(shown()).toBe(100);
    await pane.press("Xem thêm 20 mục");
    expect(shown()).toBe(120);
  });

  test("a long list is searched, accents or not, and taken along as a table", async () => {
    const findings = Array.from({ length: 12 }, (_, row) => ({
      ...EXAMPLES.countMissing,
      cells: [{ sheet: "Xã Lộc An", row, column: 3 }],
      details: { name: `Cán bộ ${row + 1}`, count: "low" } as const,
    }));
    const { pane } = await openWith(...findings);
    await pane.type("Tìm trong các chỗ này", "can bo 12");
    expect(pane.root.querySelectorAll(".group-correct li")).toHaveLength(1);
    expect(pane.root.textContent).toContain("Thấy 1 trong 12 chỗ.");
    const copied = allowCopying();
    await pane.press("Chép 1 chỗ thành bảng");
    expect(copied.get("text/plain")).toBe(
      "STT\tViệc\tTrang\tÔ\tNội dung\n" +
        "1\tPhải sửa\tXã Lộc An\tD12\tĐồng chí Cán bộ 12: số phiếu tín nhiệm thấp còn để trống. " +
        "Nhập số phiếu theo biên bản; nếu không có phiếu nào thì nhập số 0.",
    );
  });

  test("nothing to correct is said, and leads on", async () => {
    const { pane } = await openWith();
    expect(pane.root.textContent).toContain("Không có gì phải sửa: có thể lập Phụ lục I.");
    expect(pane.button("Tiếp theo: Xem trước Phụ lục I")).toBeDefined();
  });

  test("once the appendix stands that is said, with its sheets one click away and the report next", async () => {
    const made = {
      appendixSheet: "Phụ lục I",
      resultsSheet: "Kết quả tín nhiệm",
      changed: [],
      upToDate: true,
    };
    const requests = standInRequests(examined(recognition([LOC_AN]), { made }));
    const pane = await openPane(requests, { place: "check" });
    expect(pane.root.textContent).toContain("Phụ lục I đã lập, đúng với số liệu hiện nay.");
    expect(pane.root.textContent).not.toContain("có thể lập");
    await pane.press("Mở “Kết quả tín nhiệm”");
    expect(requests.showSheet).toHaveBeenCalledWith("Kết quả tín nhiệm");
    expect(pane.button("Tiếp theo: Báo cáo")).toBeDefined();
  });

  test("an appendix that no longer holds is to be built again, and that is said", async () => {
    const made = {
      appendixSheet: "Phụ lục I",
      resultsSheet: "Kết quả tín nhiệm",
      changed: [],
      upToDate: false,
    };
    const pane = await openPane(standInRequests(examined(recognition([LOC_AN]), { made })), {
      place: "check",
    });
    expect(pane.root.textContent).toContain("Phụ lục I đã cũ hoặc đã sửa tay: lập lại trước khi ký.");
    expect(pane.button("Tiếp theo: Xem trước Phụ lục I")).toBeDefined();
  });

  test("errors lead nowhere but to their correction", async () => {
    const { pane } = await openWith(EXAMPLES.levelsAboveLimit);
    expect(() => pane.button("Tiếp theo: Xem trước Phụ lục I")).toThrow();
  });

  test("somebody one ballot from half is pointed out: 9 of 19, half is 10", async () => {
    const close = person("Xã Lộc An", "Cán bộ 7", 6, [9, 8, 2]);
    const workbook = examined(recognition([table("Xã Lộc An", 1, { people: [close] })]));
    const pane = await openPane(standInRequests(workbook), { place: "check" });
    expect(group(pane, "readOnceMore")).toMatch(/^Nên đọc lại số phiếu \(1\)/);
    expect(group(pane, "readOnceMore")).toContain("Cán bộ 7");
    expect(group(pane, "readOnceMore")).toContain("1 phiếu");
  });
});

describe("what the clerk decides", () => {
  test("a category is asked and remembered", async () => {
    const { pane, requests } = await openWith(EXAMPLES.categoryUnknown);
    await chooseInDropdown(pane, "“Trưởng ban quản lý” thuộc đối tượng nào?", "Lãnh đạo cấp tỉnh");
    expect(requests.chooseCategory).toHaveBeenCalledWith(["trưởng ban quản lý"], "provinceLeaders");
    expect(pane.result()).toBe("Đã ghi nhớ “Trưởng ban quản lý” thuộc “Lãnh đạo cấp tỉnh”.");
  });

  test("what 14 tables do not tell in the same words is asked once, and counts as one error", async () => {
    const asked = Array.from({ length: 14 }, (_, at) => ({
      ...EXAMPLES.categoryUnknown,
      cells: [{ sheet: `Xã ${at + 1}`, row: 0, column: 0 }],
      details: {
        key: `Xã ${at + 1}#1`,
        text: "Kết quả kiểm phiếu",
        people: 9,
        names: [`Trần Bình ${at + 1}`],
      },
    }));
    const { pane, requests } = await openWith(...asked);
    expect(pane.button("Kiểm tra (1)")).toBeDefined();
    expect(group(pane, "decide")).toContain(
      "Chưa rõ “Kết quả kiểm phiếu” (126 người: Trần Bình 1, Trần Bình 2, Trần Bình 3 và 11 người khác) thuộc đối tượng nào.",
    );
    expect(group(pane, "decide")).toContain("Nói về 14 bảng; giải quyết một lần cho tất cả.");
    await chooseInDropdown(pane, "“Kết quả kiểm phiếu” thuộc đối tượng nào?", "Ban Thường vụ cấp xã");
    expect(requests.chooseCategory).toHaveBeenCalledWith(
      asked.map(({ details }) => details.key),
      "communeCommittee",
    );
  });

  test("people of whom the sheet leaves it open are counted or left out in one step", async () => {
    const { pane, requests } = await openWith(EXAMPLES.peopleDoubtful);
    expect(group(pane, "decide")).toContain("“đã chuyển công tác”");
    await pane.press("Tính: Nguyễn Thị Hoa ở trang “Xã Lộc An”");
    expect(requests.countAsRead).toHaveBeenCalledWith(["Xã Lộc An|1|remark|B7"]);
    await pane.press("Không tính: Nguyễn Thị Hoa ở trang “Xã Lộc An”");
    expect(requests.leaveOut).toHaveBeenCalledWith(["Xã Lộc An|1|remark|B7"]);
    expect(pane.result()).toContain("Đã bỏ qua Nguyễn Thị Hoa ở trang “Xã Lộc An”: 1 người không được tính.");
  });

  test("people of tables of another vote are left out, or counted, all in one step", async () => {
    const { details, ...doubtful } = EXAMPLES.peopleDoubtful;
    const asked = [1, 2].map((index) => {
      const sheet = `Xã ${index} năm 2021`;
      return {
        ...doubtful,
        cells: [{ sheet, row: 4, column: 1 }],
        details: {
          ...details,
          key: `${sheet}|1`,
          why: "anotherVote",
          text: sheet,
          names: [`Người ${index}`],
        },
      } as const;
    });
    const { pane, requests } = await openWith(...asked);
    expect(pane.button("Kiểm tra (1)")).toBeDefined();
    await pane.press("Không tính: “Xã 1 năm 2021”, “Xã 2 năm 2021”");
    expect(requests.leaveOut).toHaveBeenCalledWith(["Xã 1 năm 2021|1", "Xã 2 năm 2021|1"]);
    expect(pane.result()).toContain("2 người không được tính.");
  });

  test("every category is offered", async () => {
    const { pane } = await openWith(EXAMPLES.categoryUnknown);
    expect(await optionsOf(pane, "“Trưởng ban quản lý” thuộc đối tượng nào?")).toEqual([
      "Ban Thường vụ cấp tỉnh",
      "Ban Thường vụ cấp huyện",
      "Ban Thường vụ cấp xã",
      "Lãnh đạo cấp tỉnh",
      "Lãnh đạo cấp huyện",
      "Lãnh đạo cấp xã",
      "Doanh nghiệp Nhà nước",
      "Đơn vị sự nghiệp",
      "Công an",
      "Quân đội",
      "Đơn vị khác",
    ]);
  });

  test("an unreadable sheet can be left out", async () => {
    const { pane, requests } = await openWith(EXAMPLES.unreadableSheet);
    await pane.press("Bỏ qua trang “Xã Lộc An”");
    expect(requests.leaveOut).toHaveBeenCalledWith(["Xã Lộc An"]);
    expect(pane.result()).toContain("Đã bỏ qua trang “Xã Lộc An”.");
  });

  test.each([
    "tableTransposed",
    "levelPerRow",
    "textInOneColumn",
    "ballotPerRow",
    "countsInOneCell",
    "countsInProse",
    "marksForCounts",
  ] as const)(
    "%s is settled by leaving its sheet or its part out, once that is confirmed where people may be in it",
    async (code) => {
      const { key, sheet } = EXAMPLES[code].details;
      const area = { row: 6, column: 3, rows: 4, columns: 2 };
      const found = { ...recognition([], EXAMPLES[code]), unread: [{ key, sheet, area, people: 3 }] };
      const requests = standInRequests(examined(found));
      const pane = await openPane(requests, { place: "check" });
      await pane.press(key === sheet ? "Bỏ qua trang “Xã Lộc An”" : "Bỏ qua phần từ ô D7, trang “Xã Lộc An”");
      expect(requests.leaveOut).not.toHaveBeenCalled();
      await pane.press("Bỏ qua");
      expect(requests.leaveOut).toHaveBeenCalledWith([key]);
      expect(pane.result()).toContain("3 người không được tính.");
    },
  );

  test("sheets that cannot be read for the same reason are left out in one press", async () => {
    const communes = ["Xã 1", "Xã 2", "Xã 3"];
    const findings = communes.map((sheet) => ({
      ...EXAMPLES.unreadableSheet,
      cells: [{ sheet, row: 2, column: 1 }],
      details: { sheet, missing: "columns" as const, key: sheet },
    }));
    const area = { row: 2, column: 0, rows: 9, columns: 5 };
    const unread = communes.map((sheet) => ({ key: sheet, sheet, area, people: 8 }));
    const requests = standInRequests(
      examined({ ...recognition([], ...findings, EXAMPLES.tableTransposed), unread }),
    );
    const pane = await openPane(requests, { place: "check" });
    await pane.press("Bỏ qua cả 3 chỗ như vậy");
    await pane.press("Bỏ qua");
    expect(requests.leaveOut).toHaveBeenCalledWith(communes);
    expect(pane.result()).toContain("24 người không được tính.");
  });

  test("which column is which is said of the very cells that cannot be read", async () => {
    const area = { row: 6, column: 3, rows: 4, columns: 5 };
    const place = { key: "Xã Lộc An", sheet: "Xã Lộc An", area, people: 3 };
    const found = { ...recognition([], EXAMPLES.unreadableSheet), unread: [place] };
    const requests = standInRequests(examined(found));
    const pane = await openPane(requests, { place: "check" });
    await pane.press("Chỉ cột nào ghi gì ở trang “Xã Lộc An”");
    expect(requests.goToArea).toHaveBeenCalledWith("Xã Lộc An", area);
    expect(requests.selectedTable).toHaveBeenCalled();
  });

  test("of overlapping tables one is kept in one step, with how many people it has, and the others are left out", async () => {
    const workbook = examined(recognition([LOC_AN, table("Tổng hợp", 13)], EXAMPLES.tablesOverlap));
    const requests = standInRequests(workbook);
    const pane = await openPane(requests, { place: "check" });
    await pane.press("Chỉ lấy bảng ở trang “Xã Lộc An” (13 người)");
    expect(pane.result()).toContain("Đã bỏ qua bảng ở trang “Tổng hợp”.");
    await pane.press("Chỉ lấy bảng ở trang “Tổng hợp” (13 người)");
    expect(requests.leaveOut.mock.calls).toEqual([[["Tổng hợp#1"]], [["Xã Lộc An#1"]]]);
  });

  test("a summary beside its units is left out alone, or kept alone", async () => {
    const units = [LOC_AN, table("Xã Lộc Bắc", 5), table("Xã Lộc Bảo", 4)];
    const details = {
      ...EXAMPLES.tablesOverlap.details,
      tables: ["Tổng hợp#1", "Xã Lộc An#1", "Xã Lộc Bắc#1", "Xã Lộc Bảo#1"],
      keeps: [["Tổng hợp#1"], ["Xã Lộc An#1", "Xã Lộc Bắc#1", "Xã Lộc Bảo#1"]],
    };
    const found = recognition([table("Tổng hợp", 11), ...units], { ...EXAMPLES.tablesOverlap, details });
    const requests = standInRequests(examined(found));
    const pane = await openPane(requests, { place: "check" });
    await pane.press("Bỏ qua bảng ở trang “Tổng hợp”");
    await pane.press("Chỉ lấy bảng ở trang “Tổng hợp” (11 người)");
    expect(requests.leaveOut.mock.calls).toEqual([
      [["Tổng hợp#1"]],
      [["Xã Lộc An#1", "Xã Lộc Bắc#1", "Xã Lộc Bảo#1"]],
    ]);
  });

  test("two tables of one sheet are told apart by their cells", async () => {
    const second = table("Xã Lộc An", 13, {
      key: "Xã Lộc An#2",
      area: { row: 40, column: 1, rows: 15, columns: 8 },
    });
    const details = {
      ...EXAMPLES.tablesOverlap.details,
      tables: ["Xã Lộc An#1", "Xã Lộc An#2"],
      keeps: [["Xã Lộc An#1"], ["Xã Lộc An#2"]],
    };
    const workbook = examined(recognition([LOC_AN, second], { ...EXAMPLES.tablesOverlap, details }));
    const requests = standInRequests(workbook);
    const pane = await openPane(requests, { place: "check" });
    await pane.press("Chỉ lấy bảng B41:I55 ở trang “Xã Lộc An” (13 người)");
    expect(requests.leaveOut).toHaveBeenCalledWith(["Xã Lộc An#1"]);
  });

  test("counting teams are added up, or their people kept apart, in one step", async () => {
    const details = {
      ...EXAMPLES.tablesOverlap.details,
      says: "teams",
      answers: ["addedUp", "each"],
    } as const;
    const { pane, requests } = await openWith({ ...EXAMPLES.tablesOverlap, details });
    await pane.press("Cộng số phiếu");
    expect(pane.result()).toBe("Đã ghi nhớ: Cộng số phiếu.");
    await pane.press("Người khác nhau trùng tên: tính cả");
    expect(requests.answerSamePeople.mock.calls).toEqual([
      [[details.key], "addedUp"],
      [[details.key], "each"],
    ]);
  });

  test("counting teams of many units are added up in one step", async () => {
    const units = ["Lộc An", "Lộc Bắc", "Lộc Bảo"];
    const asked = units.map((unit) => {
      const sheets = [`${unit} tổ 1`, `${unit} tổ 2`];
      const tables = sheets.map((sheet) => `${sheet}|1`);
      const found = { key: tables.join(" / "), tables, sheets, signs: sheets, shared: 9, people: 9 };
      const { details } = EXAMPLES.tablesOverlap;
      return {
        ...EXAMPLES.tablesOverlap,
        details: { ...details, ...found, says: "teams", answers: ["addedUp", "each"] } as const,
      };
    });
    const { pane, requests } = await openWith(...asked);
    expect(pane.button("Kiểm tra (1)")).toBeDefined();
    expect(group(pane, "decide")).toContain("Có 27 trên 27 người ở nhiều hơn một bảng (6 bảng ở trang");
    await pane.press("Cộng số phiếu");
    expect(requests.answerSamePeople).toHaveBeenCalledWith(
      asked.map(({ details }) => details.key),
      "addedUp",
    );
  });

  test.each([
    ["peopleTwice", "Tính một lần, bỏ dòng lặp lại", "once"],
    ["peopleTwice", "Người khác nhau trùng tên: tính cả", "each"],
    ["notInEveryTable", "Chỉ tính theo phần có tên", "alone"],
  ] as const)("%s is answered by “%s”", async (code, label, as) => {
    const { pane, requests } = await openWith(EXAMPLES[code]);
    await pane.press(label);
    expect(requests.answerSamePeople).toHaveBeenCalledWith([EXAMPLES[code].details.key], as);
  });

  test.each([
    ["Tính dòng đầu", "first"],
    ["Tính dòng sau cùng", "last"],
  ] as const)("rows of one name with other counts are answered by “%s”", async (label, as) => {
    const { details, ...asked } = EXAMPLES.peopleTwice;
    const answers = ["first", "last", "each"] as const;
    const { pane, requests } = await openWith({
      ...asked,
      details: { ...details, says: "namesakes", recount: "Kiểm phiếu lại", answers },
    });
    expect(group(pane, "decide")).toContain("(có dòng ghi “Kiểm phiếu lại”)");
    await pane.press(label);
    expect(requests.answerSamePeople).toHaveBeenCalledWith([details.key], as);
  });

  test("a vote of another year is not offered to be added", async () => {
    const { pane } = await openWith(EXAMPLES.tablesOverlap);
    expect(() => pane.button("Cộng số phiếu")).toThrow("Người khác nhau trùng tên: tính cả");
  });

  test("what cannot be added up leads to the data; a team that is gone to adding up no more", async () => {
    const { pane, requests } = await openWith(EXAMPLES.cannotAddUp, EXAMPLES.addedTableLost);
    await pane.press("Thôi cộng");
    expect(requests.takeBack).toHaveBeenCalledWith([EXAMPLES.addedTableLost.details.key]);
    await pane.press("Chọn ở mục Dữ liệu");
    expect(pane.store.state.place).toBe("data");
  });

  test("an unclear base is settled by one of those offered, of every table asked about alike", async () => {
    const { details } = EXAMPLES.baseUnclear;
    const other = {
      ...details,
      key: "Xã Lộc Bắc|1",
      offers: [
        { base: { cell: { sheet: "Xã Lộc Bắc", row: 1, column: 0 } }, value: 20 },
        ...details.offers.slice(1),
      ],
    };
    const { pane, requests } = await openWith(EXAMPLES.baseUnclear, {
      ...EXAMPLES.baseUnclear,
      details: other,
    });
    await pane.press("Tính trên 20 ở ô D7, trang “Xã Lộc An” và 1 bảng nữa");
    await pane.press("Tính trên tổng ba mức, giả định không có phiếu không hợp lệ");
    expect(requests.takeBases.mock.calls).toEqual([
      [
        [
          { table: "Xã Lộc An|1", base: { cell: { sheet: "Xã Lộc An", row: 6, column: 3 } } },
          { table: "Xã Lộc Bắc|1", base: { cell: { sheet: "Xã Lộc Bắc", row: 1, column: 0 } } },
        ],
      ],
      [
        [
          { table: "Xã Lộc An|1", base: "levels" },
          { table: "Xã Lộc Bắc|1", base: "levels" },
        ],
      ],
    ]);
  });

  test.each([
    [
      "shareBaseDiffers",
      "Tính trên 58 ở ô A2, trang “Xã Lộc An” và 1 bảng nữa",
      "Vẫn tính trên số phiếu thu về",
    ],
    [
      "baseNotLaidDown",
      "Tính trên 58 ở ô A2, trang “HĐND tỉnh” và 1 bảng nữa",
      "Vẫn tính trên số phiếu thu về",
    ],
    ["ballotsDoubted", "Tính trên 19 ở ô D7, trang “Xã Lộc An” và 1 bảng nữa", "Tính như đã đọc"],
  ] as const)(
    "%s is settled in one step, by a base or as read, of every table alike",
    async (code, label, asRead) => {
      const { details } = EXAMPLES[code];
      const bac = { sheet: "Xã Lộc Bắc", row: 1, column: 0 };
      const [offer] = details.offers;
      const offers = [{ base: { cell: bac }, value: offer?.value }];
      const other = { ...details, key: "Xã Lộc Bắc|1|đã hỏi", table: "Xã Lộc Bắc|1", offers };
      const { pane, requests } = await openWith(EXAMPLES[code], {
        ...EXAMPLES[code],
        details: other,
      } as Finding);
      expect(pane.button("Kiểm tra (1)")).toBeDefined();
      await pane.press(label);
      await pane.press(asRead);
      expect(requests.takeBases).toHaveBeenCalledWith([
        { table: details.table, base: offer?.base },
        { table: "Xã Lộc Bắc|1", base: { cell: bac } },
      ]);
      expect(requests.countAsRead).toHaveBeenCalledWith([details.key, "Xã Lộc Bắc|1|đã hỏi"]);
    },
  );

  test("a base laid down that no cell states leads to where one is chosen", async () => {
    const { details } = EXAMPLES.baseNotLaidDown;
    const without = { ...EXAMPLES.baseNotLaidDown, details: { ...details, offers: [] } };
    const { pane } = await openWith(without);
    await pane.press("Chọn mẫu số ở mục Dữ liệu");
    expect(pane.store.state.place).toBe("data");
  });

  test("one of several times, or parts, is counted alone in one step, of every table alike", async () => {
    const parted = (table: string) => ({
      ...EXAMPLES.peopleTwice,
      details: {
        ...EXAMPLES.peopleTwice.details,
        key: `${table} // 3 4`,
        says: "votes" as const,
        parts: ["Lần 1", "Lần 2"].map((part) => ({ key: `${table}|part section|${part}`, text: part })),
        answers: ["each" as const],
      },
    });
    const { pane, requests } = await openWith(parted("Xã Lộc An|1"), parted("Xã Lộc Bắc|1"));
    expect(group(pane, "decide")).toContain("(“Lần 1”, “Lần 2”). Chọn lần cần báo cáo");
    await pane.press("Chỉ tính “Lần 2”");
    expect(requests.leaveOut).toHaveBeenCalledWith([
      "Xã Lộc An|1|part section|Lần 1",
      "Xã Lộc Bắc|1|part section|Lần 1",
    ]);
  });

  test("a base that is missing leads to where it is chosen, a form without a row to the settings", async () => {
    const { pane } = await openWith(EXAMPLES.baseMissing, EXAMPLES.noRowInForm);
    await pane.press("Chọn mẫu số ở mục Dữ liệu");
    expect(pane.store.state.place).toBe("data");
    await pane.happens(() => pane.store.goToPlace("check"));
    await pane.press("Chọn hàng của Phụ lục I ở mục Văn bản");
    expect(pane.store.state.place).toBe("documents");
  });
});

test("people without a row are given one where it is said", async () => {
  const { pane } = await openWith(EXAMPLES.noRowInForm);
  await pane.happens(() => pane.store.editSettings({ form: "twoTier" }));
  await pane.press("Thêm hàng “Ban Thường vụ cấp huyện”");
  const { form } = pane.store.state.settings;
  expect(typeof form === "string" ? form : form.map(({ categories }) => categories)).toEqual([
    ["provinceCommittee"],
    ["communeCommittee"],
    ["districtCommittee"],
    ["provinceLeaders"],
    ["communeLeaders"],
    ["stateEnterprise"],
  ]);
});

describe("table by table", () => {
  test("how far each is entered, leading to the table", async () => {
    const bac = table("Xã Lộc Bắc", 5);
    const workbook = examined(recognition([LOC_AN, bac], EXAMPLES.levelsAboveLimit));
    const requests = standInRequests(workbook);
    const pane = await openPane(requests, { place: "check" });
    const lines = Array.from(pane.root.querySelectorAll(".table-state"), (one) => one.textContent);
    expect(lines).toEqual(["Xã Lộc An lệch 1 phiếu", "Xã Lộc Bắc khớp"]);
    await pane.press("Xã Lộc Bắc khớp");
    expect(requests.goToArea).toHaveBeenCalledWith("Xã Lộc Bắc", cellArea(4, 1));
  });
});
