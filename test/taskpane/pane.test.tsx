/** @jest-environment jsdom */
import { act } from "react-dom/test-utils";
import type { Finding } from "../../src/counting/finding";
import { findingSentence } from "../../src/strings/findings";
import { EXAMPLES } from "../strings/exampleFindings";
import { closePane, openPane, type OpenPane } from "./openPane";
import { examined, made, NOTHING, recognition, standInRequests, table } from "./standInRequests";

afterEach(closePane);

const LOC_AN = table("Xã Lộc An", 13);

function openWith(...findings: readonly Finding[]) {
  const requests = standInRequests(recognition([LOC_AN], ...findings));
  return openPane(requests).then((pane) => ({ pane, requests }));
}

function group(pane: OpenPane, severity: string): string {
  return pane.root.querySelector(`.group-${severity}`)?.textContent ?? "";
}

describe("what was recognised", () => {
  test("each table with its people, rows not read, categories and base", async () => {
    const other = table("Huyện ủy", 58, {
      unread: 2,
      categories: ["districtCommittee", "districtLeaders"],
      baseKinds: ["levels"],
    });
    const { root } = await openPane(standInRequests(recognition([LOC_AN, other])));
    expect(root.textContent).toContain("Đã đọc 2 bảng, 71 người");
    const cards = Array.from(root.querySelectorAll("li.card"), (card) => card.textContent);
    expect(cards).toEqual([
      "Xã Lộc AnÔ B5:I31: 13 ngườiĐối tượngBan Thường vụ cấp ủy cấp xãMẫu sốsố phiếu thu về",
      "Huyện ủyÔ B5:I31: 58 người2 dòng chưa đọc đượcĐối tượngBan Thường vụ cấp ủy cấp huyệnLãnh đạo, quản lý cấp huyệnMẫu sốtổng ba mức, giả định không có phiếu không hợp lệ",
    ]);
  });

  test("a table can be gone to", async () => {
    const { pane, requests } = await openWith();
    await pane.press("Đi tới bảng ở trang “Xã Lộc An”");
    expect(requests.goToCell).toHaveBeenCalledWith({ sheet: "Xã Lộc An", row: 4, column: 1 });
  });

  test("the first look says what to do when there is no table", async () => {
    const { root, result, button } = await openPane(standInRequests(NOTHING));
    expect(root.textContent).toContain("Tín Nhiệm đọc bảng kiểm phiếu ngay trong tệp này");
    expect(result()).toBe("Đã kiểm tra: chưa có bảng kiểm phiếu nào để lập Phụ lục I.");
    expect(button("Chèn dữ liệu mẫu").disabled).toBe(false);
    expect(button("Tạo trang nhập liệu").disabled).toBe(false);
    expect(root.querySelector(".group")).toBeNull();
  });

  test("the workbook without errors is said to be ready", async () => {
    const { pane } = await openWith(EXAMPLES.levelsBelowBase);
    expect(pane.result()).toBe("Đã kiểm tra 1 bảng, 13 người: không có lỗi, có thể lập Phụ lục I.");
  });
});

describe("what was found", () => {
  test("errors, warnings and notices stand apart, each with its sentence", async () => {
    const { pane } = await openWith(
      EXAMPLES.levelsBelowBase,
      EXAMPLES.typedShareDiffers,
      EXAMPLES.levelsAboveLimit,
    );
    expect(group(pane, "error")).toContain("Lỗi cần sửa (1)");
    expect(group(pane, "error")).toContain(findingSentence(EXAMPLES.levelsAboveLimit));
    expect(group(pane, "warning")).toContain("Cần xem lại (1)");
    expect(group(pane, "warning")).toContain(findingSentence(EXAMPLES.typedShareDiffers));
    expect(group(pane, "notice")).toContain("Để biết (1)");
    expect(group(pane, "notice")).toContain(findingSentence(EXAMPLES.levelsBelowBase));
  });

  test("notices are folded, errors are not", async () => {
    const { pane } = await openWith(EXAMPLES.levelsBelowBase, EXAMPLES.levelsAboveLimit);
    expect(pane.root.querySelector(".group-error")?.hasAttribute("open")).toBe(true);
    expect(pane.root.querySelector(".group-notice")?.hasAttribute("open")).toBe(false);
  });

  test("the cell concerned can be gone to", async () => {
    const { pane, requests } = await openWith(EXAMPLES.levelsAboveLimit);
    await pane.press("Đi tới ô D7, trang “Xã Lộc An”");
    expect(requests.goToCell).toHaveBeenCalledWith({ sheet: "Xã Lộc An", row: 6, column: 3 });
  });

  test("a hidden sheet is not offered to be gone to", async () => {
    const { pane } = await openWith(EXAMPLES.hiddenSheets);
    expect(group(pane, "notice")).not.toContain("Đi tới ô");
  });

  test("hundreds of findings are drawn fifty at a time", async () => {
    const findings = Array.from({ length: 120 }, (_, row) => ({
      ...EXAMPLES.countMissing,
      cells: [{ sheet: "Xã Lộc An", row, column: 3 }],
    }));
    const { pane } = await openWith(...findings);
    const shown = () => pane.root.querySelectorAll(".group-error li").length;
    expect(shown()).toBe(50);
    await pane.press("Xem thêm 50 mục");
    expect(shown()).toBe(100);
    await pane.press("Xem thêm 20 mục");
    expect(shown()).toBe(120);
  });
});

describe("what the clerk decides", () => {
  test("a category is asked and remembered by the button only", async () => {
    const { pane, requests } = await openWith(EXAMPLES.categoryUnknown);
    requests.chooseCategory.mockResolvedValue(examined(recognition([LOC_AN])));
    expect(pane.button("Ghi nhớ").getAttribute("aria-disabled")).toBe("true");
    await chooseInDropdown(pane, "Lãnh đạo, quản lý cấp tỉnh");
    expect(requests.chooseCategory).not.toHaveBeenCalled();
    await pane.press("Ghi nhớ");
    expect(requests.chooseCategory).toHaveBeenCalledWith("trưởng ban quản lý", "provinceLeaders");
    expect(pane.result()).toBe("Đã ghi nhớ “Trưởng ban quản lý” thuộc “Lãnh đạo, quản lý cấp tỉnh”.");
  });

  test("a category chosen earlier, perhaps before the workbook was closed, is listed and can be chosen again", async () => {
    const { pane, requests } = await openWith(EXAMPLES.categoryChosen);
    expect(pane.root.textContent).toContain("“Thành ủy”: Ban Thường vụ cấp ủy cấp huyện");
    await pane.press("Chọn lại đối tượng của “Thành ủy”");
    expect(requests.takeBack).toHaveBeenCalledWith("thành ủy");
  });

  test("all six categories are offered", async () => {
    const { pane } = await openWith(EXAMPLES.categoryUnknown);
    await openDropdown(pane);
    expect(Array.from(document.querySelectorAll("[role=option]"), (option) => option.textContent)).toEqual([
      "Ban Thường vụ cấp ủy cấp tỉnh",
      "Ban Thường vụ cấp ủy cấp huyện",
      "Ban Thường vụ cấp ủy cấp xã",
      "Lãnh đạo, quản lý cấp tỉnh",
      "Lãnh đạo, quản lý cấp huyện",
      "Lãnh đạo, quản lý doanh nghiệp nhà nước",
    ]);
  });

  test("an unreadable sheet can be left out", async () => {
    const { pane, requests } = await openWith(EXAMPLES.unreadableSheet);
    await pane.press("Bỏ qua trang “Xã Lộc An”");
    expect(requests.leaveOut).toHaveBeenCalledWith("Xã Lộc An");
    expect(pane.result()).toBe("Đã bỏ qua trang “Xã Lộc An”.");
  });

  test("either of two overlapping tables can be left out", async () => {
    const requests = standInRequests(recognition([LOC_AN, table("Tổng hợp", 13)], EXAMPLES.tablesOverlap));
    const pane = await openPane(requests);
    await pane.press("Bỏ qua bảng ở trang “Tổng hợp”");
    await pane.press("Bỏ qua bảng ở trang “Xã Lộc An”");
    expect(requests.leaveOut.mock.calls).toEqual([["Tổng hợp#1"], ["Xã Lộc An#1"]]);
  });

  test("two tables of one sheet are told apart by their cells", async () => {
    const second = table("Xã Lộc An", 13, {
      key: "Xã Lộc An#2",
      area: { row: 40, column: 1, rows: 15, columns: 8 },
    });
    const details = { ...EXAMPLES.tablesOverlap.details, otherSheet: "Xã Lộc An", otherTable: "Xã Lộc An#2" };
    const requests = standInRequests(recognition([LOC_AN, second], { ...EXAMPLES.tablesOverlap, details }));
    const pane = await openPane(requests);
    await pane.press("Bỏ qua bảng B41:I55 ở trang “Xã Lộc An”");
    expect(requests.leaveOut).toHaveBeenCalledWith("Xã Lộc An#2");
  });

  test("what was left out is listed and can be read again", async () => {
    const { pane, requests } = await openWith(EXAMPLES.leftOut);
    expect(pane.root.textContent).toContain("Bỏ qua trang “Nháp”");
    expect(group(pane, "notice")).toBe("");
    await pane.press("Đọc lại trang “Nháp”");
    expect(requests.takeBack).toHaveBeenCalledWith("Nháp");
    expect(pane.result()).toBe("Đã đọc lại trang “Nháp”.");
  });
});

describe("the appendix", () => {
  test("made: people, cells compared, new sheets and what was kept", async () => {
    const { pane, requests } = await openWith();
    requests.buildAppendix.mockResolvedValue(made(["Phụ lục I (1)"]));
    await pane.press("Lập Phụ lục I");
    expect(pane.result()).toBe(
      "Đã tạo Phụ lục I: 128 người, đối chiếu khớp 1.254 ô." +
        "Trang mới: “Phụ lục I”, “Kết quả tín nhiệm”." +
        "Giữ nguyên vì đã được sửa: “Phụ lục I (1)”.",
    );
  });

  test("refused: how many errors stand in the way, and which", async () => {
    const { pane, requests } = await openWith();
    requests.buildAppendix.mockResolvedValue({
      status: "refused",
      recognition: recognition([LOC_AN], EXAMPLES.levelsAboveLimit, EXAMPLES.countMissing),
    });
    await pane.press("Lập Phụ lục I");
    expect(pane.result()).toBe("Chưa lập Phụ lục I: còn 2 lỗi. Sửa các lỗi nêu dưới đây rồi lập lại.");
    expect(group(pane, "error")).toContain(findingSentence(EXAMPLES.countMissing));
  });

  test("refused because there is no table", async () => {
    const requests = standInRequests(NOTHING);
    requests.buildAppendix.mockResolvedValue({ status: "refused", recognition: NOTHING });
    const pane = await openPane(requests);
    await pane.press("Lập Phụ lục I");
    expect(pane.result()).toMatch(/^Chưa lập Phụ lục I: tệp này chưa có bảng kiểm phiếu nào\./);
  });

  test("failed: what happened, what to do, and the detail for support", async () => {
    const { pane, requests } = await openWith();
    requests.buildAppendix.mockResolvedValue({
      status: "failed",
      failure: { code: "workbookProtected", detail: "AccessDenied @ WorksheetCollection.add" },
    });
    await pane.press("Lập Phụ lục I");
    expect(pane.result()).toBe(
      "Cấu trúc của tệp đang được bảo vệ nên không thêm, bớt trang được." +
        "Vào thẻ Xem lại, bỏ Bảo vệ sổ làm việc, rồi thử lại." +
        "Chi tiết để báo bộ phận hỗ trợ: AccessDenied @ WorksheetCollection.add",
    );
  });

  test("made from the ribbon: an open pane says so", async () => {
    const { pane, requests } = await openWith();
    await act(async () => requests.announce(made()));
    expect(pane.result()).toContain("Đã tạo Phụ lục I: 128 người");
  });

  test("while it is built, that is said and no other request can be made", async () => {
    const { pane, requests } = await openWith();
    let finish: (outcome: unknown) => void = () => undefined;
    requests.buildAppendix.mockReturnValue(new Promise((resolve) => (finish = resolve)));
    await pane.press("Lập Phụ lục I");
    expect(pane.result()).toBe("Đang lập Phụ lục I…");
    expect(pane.button("Kiểm tra lại").getAttribute("aria-disabled")).toBe("true");
    await pane.press("Chèn dữ liệu mẫu");
    expect(requests.insertSample).not.toHaveBeenCalled();
    await act(async () => finish(made()));
    expect(pane.result()).toContain("Đã tạo Phụ lục I");
  });
});

describe("other requests", () => {
  test("sample data and an input sheet", async () => {
    const { pane } = await openWith();
    await pane.press("Chèn dữ liệu mẫu");
    expect(pane.result()).toBe("Đã chèn dữ liệu mẫu vào trang mới: “Mẫu”.");
    await pane.press("Tạo trang nhập liệu");
    expect(pane.result()).toBe("Đã tạo trang nhập liệu: “Mẫu”. Nhập xong thì bấm “Kiểm tra lại”.");
  });

  test("removal is asked about first and gives the focus back", async () => {
    const { pane, requests } = await openWith();
    await pane.press("Gỡ trang đã tạo");
    expect(pane.root.querySelector("[role=alertdialog]")?.textContent).toContain("Gỡ các trang đã tạo?");
    await pane.press("Giữ lại");
    expect(pane.root.querySelector("[role=alertdialog]")).toBeNull();
    expect(document.activeElement?.textContent).toBe("Gỡ trang đã tạo");
    expect(requests.removeMade).not.toHaveBeenCalled();
  });

  test("confirmed removal says what is gone and what was kept", async () => {
    const { pane, requests } = await openWith();
    requests.removeMade.mockResolvedValue({ status: "done", sheets: ["Phụ lục I"], kept: ["Nhập liệu"] });
    await pane.press("Gỡ trang đã tạo");
    await pane.press("Gỡ trang");
    expect(pane.result()).toBe("Đã gỡ 1 trang: “Phụ lục I”.Giữ nguyên vì đã được sửa: “Nhập liệu”.");
  });

  test("a removal that found nothing says so", async () => {
    const { pane, requests } = await openWith();
    requests.removeMade.mockResolvedValue({ status: "done", sheets: [], kept: [] });
    await pane.press("Gỡ trang đã tạo");
    await pane.press("Gỡ trang");
    expect(pane.result()).toMatch(/^Không gỡ trang nào/);
  });
});

describe("language", () => {
  test("Vietnamese first, and English at the press of a button where Excel is not Vietnamese", async () => {
    const pane = await openPane(standInRequests(recognition([LOC_AN])), { offerEnglish: true });
    expect(pane.button("Lập Phụ lục I").textContent).toBe("Lập Phụ lục I");
    await pane.press("English");
    expect(pane.button("Build Appendix I").textContent).toBe("Build Appendix I");
    expect(pane.result()).toBe("Checked 1 table, 13 people: no errors, Appendix I can be built.");
    expect(document.documentElement.lang).toBe("en");
    await pane.press("Tiếng Việt");
    expect(document.documentElement.lang).toBe("vi");
  });

  test("no switch where Excel is Vietnamese", async () => {
    const { pane } = await openWith();
    expect(() => pane.button("English")).toThrow("No button");
  });
});

async function openDropdown(pane: OpenPane): Promise<void> {
  await act(async () => pane.root.querySelector<HTMLElement>(".ms-Dropdown")?.click());
}

async function chooseInDropdown(pane: OpenPane, name: string): Promise<void> {
  await openDropdown(pane);
  const options = Array.from(document.querySelectorAll<HTMLElement>("[role=option]"));
  await act(async () => options.find((option) => option.textContent === name)?.click());
}
