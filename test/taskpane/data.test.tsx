/** @jest-environment jsdom */
import { act } from "react-dom/test-utils";
import { EXAMPLES } from "../strings/exampleFindings";
import { chooseInDropdown, optionsOf, pressKeyInDropdown } from "./dropdown";
import { closePane, openPane } from "./openPane";
import { cellArea, examined, NOTHING, recognition, standInRequests, table } from "./standInRequests";

afterEach(closePane);

const LOC_AN = table("Xã Lộc An", 13);

function openWith(...findings: Parameters<typeof recognition>[1][]) {
  const requests = standInRequests(examined(recognition([LOC_AN], ...findings)));
  return openPane(requests, { place: "data" }).then((pane) => ({ pane, requests }));
}

describe("the tables found", () => {
  test("each with its sheet, cells, people, category, base and rows not read", async () => {
    const other = table("Huyện ủy", 58, {
      unread: 2,
      categories: ["districtCommittee", "districtLeaders"],
      baseKinds: ["levels"],
    });
    const { root } = await openPane(standInRequests(examined(recognition([LOC_AN, other]))));
    // 13 and 58; the two rows that are not read are said by their table.
    expect(root.querySelector("#tables")?.textContent).toBe("Đã đọc 2 bảng, 71 người");
    const cards = Array.from(root.querySelectorAll(".table-card > summary"), (card) =>
      Array.from(card.children, (line) => line.textContent),
    );
    expect(cards).toEqual([
      ["Xã Lộc An", "Vùng B5:I31 · 13 người", "Ban Thường vụ cấp xã\u00a0· mẫu số: số phiếu thu về"],
      [
        "Huyện ủy",
        "Vùng B5:I31 · 58 người",
        "Ban Thường vụ cấp huyện\u00a0· Lãnh đạo cấp huyện\u00a0· mẫu số: tổng ba mức, giả định không có phiếu không hợp lệ",
        "2 dòng chưa tính được, xem ở mục Kiểm tra",
      ],
    ]);
  });

  test("a table can be gone to", async () => {
    const { pane, requests } = await openWith();
    await pane.press("Đi tới vùng B5:I31, trang “Xã Lộc An”");
    expect(requests.goToArea).toHaveBeenCalledWith("Xã Lộc An", cellArea(4, 1));
  });

  test("which column was understood to hold what", async () => {
    const { pane } = await openWith();
    expect(Array.from(pane.root.querySelectorAll(".columns li"), (one) => one.textContent)).toEqual([
      "Họ và tên: B",
      "Chức vụ: C",
      "Thu về: G",
      "Tín nhiệm cao: D",
      "Tín nhiệm: E",
      "Tín nhiệm thấp: F",
    ]);
  });

  test("sheets without a table are named", async () => {
    const workbook = examined(recognition([LOC_AN]), { sheets: ["Xã Lộc An", "Nháp"] });
    const { root } = await openPane(standInRequests(workbook));
    expect(root.textContent).toContain("Không thấy bảng ở 1 trang: “Nháp”.");
  });

  test("a table can be left out", async () => {
    const { pane, requests } = await openWith();
    await pane.press("Bỏ qua bảng ở trang “Xã Lộc An”");
    expect(requests.leaveOut).not.toHaveBeenCalled();
    expect(pane.root.querySelector("[role=alertdialog]")?.textContent).toContain(
      "Có 13 người ở đó sẽ không được tính",
    );
    await pane.press("Bỏ qua");
    expect(requests.leaveOut).toHaveBeenCalledWith(["Xã Lộc An#1"]);
    expect(pane.result()).toContain(
      "Đã bỏ qua bảng ở vùng B5:I31, trang “Xã Lộc An”: 13 người không được tính.",
    );
  });

  test("what has just been left out is read again from the message", async () => {
    const { pane, requests } = await openWith();
    await pane.press("Bỏ qua bảng ở trang “Xã Lộc An”");
    await pane.press("Bỏ qua");
    await pane.press("Đọc lại bảng ở vùng B5:I31, trang “Xã Lộc An”");
    expect(requests.takeBack).toHaveBeenCalledWith(["Xã Lộc An#1"]);
  });

  test("a table stays where leaving it out is not confirmed", async () => {
    const { pane, requests } = await openWith();
    await pane.press("Bỏ qua bảng ở trang “Xã Lộc An”");
    await pane.press("Vẫn đọc");
    expect(requests.leaveOut).not.toHaveBeenCalled();
    expect(pane.root.querySelector("[role=alertdialog]")).toBeNull();
  });

  test("what was left out is listed and can be read again", async () => {
    const { pane, requests } = await openWith(EXAMPLES.leftOut);
    expect(pane.root.textContent).toContain("Bỏ qua trang “Nháp”");
    await pane.press("Đọc lại trang “Nháp”");
    expect(requests.takeBack).toHaveBeenCalledWith(["Nháp"]);
    expect(pane.result()).toBe("Đã đọc lại trang “Nháp”.");
  });

  test("a category chosen earlier, perhaps before the workbook was closed, can be chosen again", async () => {
    const { pane, requests } = await openWith(EXAMPLES.categoryChosen);
    expect(pane.root.textContent).toContain("“Thành ủy”: Ban Thường vụ cấp huyện");
    await pane.press("Chọn lại đối tượng của “Thành ủy”");
    expect(requests.takeBack).toHaveBeenCalledWith(["thành ủy"]);
  });

  test("that tables are added up is listed, and can be taken back", async () => {
    const { pane, requests } = await openWith(EXAMPLES.samePeopleChosen);
    const said = "Cộng số phiếu các dòng của 6 người (trang “Tổ 1”, “Tổ 2”), theo lựa chọn của người dùng.";
    expect(pane.root.textContent).toContain(said);
    await pane.press(`Chọn lại: ${said}`);
    expect(requests.takeBack).toHaveBeenCalledWith(["Tổ 1#1 / Tổ 2#1"]);
    expect(pane.result()).toBe("Đã đọc lại “Tổ 1”, “Tổ 2”.");
  });
});

describe("the category of a table", () => {
  const OF_LOC_AN = "Đối tượng của bảng ở trang “Xã Lộc An”";

  test("every category is offered once, what was read among them", async () => {
    const { pane } = await openWith();
    expect(await optionsOf(pane, OF_LOC_AN)).toEqual([
      "Ban Thường vụ cấp tỉnh",
      "Ban Thường vụ cấp huyện",
      "Ban Thường vụ cấp xã (theo bảng)",
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

  test("is chosen for everyone in it", async () => {
    const { pane, requests } = await openWith();
    await chooseInDropdown(pane, OF_LOC_AN, "Lãnh đạo cấp xã");
    expect(requests.chooseTableCategory).toHaveBeenCalledWith(["Xã Lộc An#1"], "communeLeaders");
    expect(pane.result()).toBe(
      "Đã ghi nhớ: mọi người trong bảng ở trang “Xã Lộc An” thuộc “Lãnh đạo cấp xã”.",
    );
  });

  test("is left to the table again", async () => {
    const told = [{ key: "Xã Lộc An#1", text: "", category: "communeLeaders", cells: [] }] as const;
    const chosen = table("Xã Lộc An", 13, { told, categories: ["communeLeaders"] });
    const requests = standInRequests(examined(recognition([chosen])));
    const pane = await openPane(requests);
    await chooseInDropdown(pane, OF_LOC_AN, "Bỏ lựa chọn, đọc theo bảng");
    expect(requests.chooseTableCategory).toHaveBeenCalledWith(["Xã Lộc An#1"], undefined);
    expect(pane.result()).toBe("Đã bỏ lựa chọn: bảng ở trang “Xã Lộc An” được đọc đúng như đã ghi.");
  });

  test("is said with the words that tell it and their cell, which is a way there", async () => {
    const at = { sheet: "Xã Lộc An", row: 1, column: 0 };
    const [cells, category] = [[at, at], "communeCommittee"] as const;
    const told = [
      { key: "a", text: "BTV ĐẢNG ỦY", at, category, cells },
      { key: "b", text: "Xã Lộc An", category, cells },
    ];
    const requests = standInRequests(examined(recognition([table("Xã Lộc An", 2, { told })])));
    const pane = await openPane(requests);
    expect(Array.from(pane.root.querySelectorAll(".told li"), (line) => line.textContent)).toEqual([
      "Ban Thường vụ cấp xã, 2 người: theo “BTV ĐẢNG ỦY”, ô A2",
      "Ban Thường vụ cấp xã, 2 người: theo “Xã Lộc An”, tên trang",
    ]);
    await pane.press("ô A2");
    expect(requests.goToArea).toHaveBeenCalledWith("Xã Lộc An", { row: 1, column: 0, rows: 1, columns: 1 });
  });

  test("can be corrected for one of several texts alone", async () => {
    const told = [
      { key: "đảng ủy", text: "Đảng ủy", category: "communeCommittee", cells: [] },
      { key: "ubnd", text: "UBND", category: "communeCommittee", cells: [] },
    ] as const;
    const requests = standInRequests(examined(recognition([table("Xã Lộc An", 13, { told })])));
    const pane = await openPane(requests);
    await chooseInDropdown(pane, "Riêng “UBND”", "Lãnh đạo cấp xã");
    expect(requests.chooseCategory).toHaveBeenCalledWith(["ubnd"], "communeLeaders");
  });

  test("arrow keys on the closed list open it and choose nothing", async () => {
    const { pane, requests } = await openWith();
    await pressKeyInDropdown(pane, OF_LOC_AN, "ArrowDown");
    expect(document.querySelectorAll("[role=option]").length).toBe(11);
    expect(requests.chooseTableCategory).not.toHaveBeenCalled();
  });
});

describe("a table that does not tell the category", () => {
  const PEOPLE = ["Cán bộ 1", "Cán bộ 2", "Cán bộ 3", "Cán bộ 4", "Cán bộ 5"].map((name, at) => ({
    name,
    cell: { sheet: "Thành ủy", row: 5 + at, column: 1 },
  }));
  const UNKNOWN = table("Thành ủy", 0, { categories: [], told: [], uncategorised: PEOPLE, unread: 6 });

  test("says how many people, their base, who they are, how the table would tell it, and whoever is not read besides", async () => {
    const pane = await openPane(standInRequests(examined(recognition([UNKNOWN]))), { place: "data" });
    const card = pane.root.querySelector(".table-card");
    expect(Array.from(card?.querySelector("summary")?.children ?? [], (line) => line.textContent)).toEqual([
      "Thành ủy",
      "Vùng B5:I31 · 5 người, chưa rõ đối tượng",
      "mẫu số: số phiếu thu về",
      "1 dòng chưa tính được, xem ở mục Kiểm tra",
    ]);
    expect(card?.textContent).toContain("thêm cột “Đối tượng” vào bảng");
    expect(card?.querySelector(".names-folded")?.textContent).toBe(
      "5 người chưa rõ đối tượng“Cán bộ 1”, “Cán bộ 2”, “Cán bộ 3”, “Cán bộ 4”, “Cán bộ 5”",
    );
  });
});

describe("fourteen tables alike", () => {
  const COMMUNES = Array.from({ length: 14 }, (_, at) => table(`Xã ${at + 1}`, 5, { baseKinds: ["valid"] }));
  const KEYS = COMMUNES.map(({ key }) => key);
  const DISTRICT = table("Huyện ủy", 13, { categories: ["districtCommittee"] });

  async function openCommunes() {
    const requests = standInRequests(examined(recognition([...COMMUNES, DISTRICT])));
    return { requests, pane: await openPane(requests, { place: "data" }) };
  }

  test("their base is one decision", async () => {
    const { pane, requests } = await openCommunes();
    await chooseInDropdown(pane, "Mẫu số của 14 bảng", "Số phiếu thu về");
    expect(requests.chooseBase).toHaveBeenCalledWith(KEYS, "returned");
    expect(pane.result()).toBe("Đã ghi nhớ: tỷ lệ trong 14 bảng tính trên số phiếu thu về.");
  });

  test("so are their category, and leaving them out", async () => {
    const { pane, requests } = await openCommunes();
    await chooseInDropdown(pane, "Đối tượng của 14 bảng", "Lãnh đạo cấp xã");
    expect(requests.chooseTableCategory).toHaveBeenCalledWith(KEYS, "communeLeaders");
    await pane.press("Bỏ qua 14 bảng");
    await pane.press("Bỏ qua");
    expect(requests.leaveOut).toHaveBeenCalledWith(KEYS);
    expect(pane.result()).toContain("Đã bỏ qua 14 bảng: 70 người không được tính.");
  });

  test("no list offers the same thing twice", async () => {
    const { pane } = await openCommunes();
    for (const list of ["Đối tượng của 14 bảng", "Mẫu số của 14 bảng"]) {
      const offered = (await optionsOf(pane, list)).map((text) => text?.replace(" (theo bảng)", ""));
      expect(new Set(offered).size).toBe(offered.length);
      expect(offered.every((text) => /^\p{Lu}/u.test(text ?? ""))).toBe(true);
    }
  });

  test("a table unlike them is not among them", async () => {
    const { pane } = await openCommunes();
    expect(pane.root.querySelectorAll(".alike")).toHaveLength(1);
    expect(pane.root.querySelector(".alike")?.textContent).not.toContain("Huyện ủy");
  });
});

describe("the base of a table", () => {
  const OF_LOC_AN = "Mẫu số của bảng ở trang “Xã Lộc An”";

  test("is chosen among the ballots", async () => {
    const { pane, requests } = await openWith();
    await chooseInDropdown(pane, OF_LOC_AN, "Số phiếu hợp lệ");
    expect(requests.chooseBase).toHaveBeenCalledWith(["Xã Lộc An#1"], "valid");
    expect(pane.result()).toBe("Đã ghi nhớ: tỷ lệ trong bảng ở trang “Xã Lộc An” tính trên số phiếu hợp lệ.");
  });

  test("is the number in the cell selected on the sheet", async () => {
    const { pane, requests } = await openWith();
    await chooseInDropdown(pane, OF_LOC_AN, "Số ở ô đang chọn trên trang tính");
    expect(requests.chooseBase).toHaveBeenCalledWith(["Xã Lộc An#1"], {
      cell: { sheet: "Xã Lộc An", row: 2, column: 8 },
    });
  });

  test("that was chosen is shown and can be taken back", async () => {
    const details = { key: "Xã Lộc An#1", base: "chosenCell", people: 13, cell: "Xã Lộc An!I3" } as const;
    const { pane, requests } = await openWith({ ...EXAMPLES.baseChosen, details });
    expect(pane.root.textContent).toContain("Số ở ô Xã Lộc An!I3");
    await chooseInDropdown(pane, OF_LOC_AN, "Bỏ lựa chọn, đọc theo bảng");
    expect(requests.chooseBase).toHaveBeenCalledWith(["Xã Lộc An#1"], undefined);
  });
});

describe("a table that was missed", () => {
  const PREVIEW = {
    area: { row: 2, column: 1, rows: 9, columns: 4 },
    headings: 1,
    columns: [
      { column: 1, letters: "B", texts: ["Tên", "Người 1"] },
      { column: 2, letters: "C", texts: ["Cao", "15"], holds: "high" },
      { column: 3, letters: "D", texts: ["TN", "3"], holds: "confident" },
      { column: 4, letters: "E", texts: [], holds: "low" },
    ],
  } as const;

  const SELECTED = { status: "selected", sheet: "Nháp", preview: PREVIEW, alike: [] } as const;
  const NAMED = { name: [1], high: 2, confident: 3, low: 4 };

  async function naming(selected: object = {}) {
    const requests = standInRequests(examined(recognition([LOC_AN])));
    requests.selectedTable.mockResolvedValue({ ...SELECTED, ...selected });
    const pane = await openPane(requests, { place: "data" });
    await pane.press("Dùng vùng đang chọn");
    return { pane, requests };
  }

  test("the selected cells are told back, with what their columns seem to hold", async () => {
    const { pane } = await naming();
    expect(document.activeElement?.textContent).toBe("Đặt tên cột cho vùng B3:E11, trang “Nháp”");
    expect(pane.root.textContent).toContain("Tên · Người 1");
    expect(pane.root.textContent).toContain("Còn thiếu cột: Họ và tên.");
    expect(pane.button("Đọc bảng này").getAttribute("aria-disabled")).toBe("true");
  });

  test("once name and levels are named it is read", async () => {
    const { pane, requests } = await naming();
    await chooseInDropdown(pane, "Cột B", "Họ và tên");
    await pane.press("Đọc bảng này");
    expect(requests.nameTables).toHaveBeenCalledWith([
      { sheet: "Nháp", area: PREVIEW.area, headings: 1, columns: NAMED },
    ]);
    expect(pane.result()).toBe("Đã ghi nhớ bảng ở vùng B3:E11, trang “Nháp”.");
    expect(pane.button("Dùng vùng đang chọn")).toBeDefined();
  });

  test("họ and tên may stand in two columns", async () => {
    const columns = [
      { column: 0, letters: "A", texts: ["Họ"], holds: "name" },
      { ...PREVIEW.columns[0], holds: "name" },
      ...PREVIEW.columns.slice(1),
    ];
    const { pane, requests } = await naming({ preview: { ...PREVIEW, columns } });
    await pane.press("Đọc bảng này");
    expect(requests.nameTables.mock.calls[0]?.[0][0].columns.name).toEqual([0, 1]);
  });

  test("tables headed alike are read with it in one step, each below as many rows more", async () => {
    const xaHai = { sheet: "Xã Hai", area: { row: 0, column: 1, rows: 12, columns: 4 }, headings: 4 };
    const { pane, requests } = await naming({ alike: [xaHai] });
    expect(pane.root.textContent).toContain("1 bảng khác chưa đọc được có cùng tiêu đề: “Xã Hai”.");
    await chooseInDropdown(pane, "Cột B", "Họ và tên");
    await pane.type("Số dòng tiêu đề ở đầu vùng", "2");
    await pane.press("Đọc cả 2 bảng");
    expect(requests.nameTables).toHaveBeenCalledWith([
      { sheet: "Nháp", area: PREVIEW.area, headings: 2, columns: NAMED },
      { ...xaHai, headings: 5, columns: NAMED },
    ]);
    expect(pane.result()).toContain("Đã ghi nhớ 2 bảng có cùng tiêu đề, ở các trang: “Nháp”, “Xã Hai”.");
  });

  test("of tables headed alike one can be read alone", async () => {
    const xaHai = { sheet: "Xã Hai", area: PREVIEW.area, headings: 4 };
    const { pane, requests } = await naming({ alike: [xaHai] });
    await chooseInDropdown(pane, "Cột B", "Họ và tên");
    await pane.press("Chỉ đọc bảng này");
    expect(requests.nameTables).toHaveBeenCalledWith([
      { sheet: "Nháp", area: PREVIEW.area, headings: 1, columns: NAMED },
    ]);
  });

  test("what is named twice is said", async () => {
    const { pane } = await naming();
    await chooseInDropdown(pane, "Cột B", "Tín nhiệm cao");
    expect(pane.root.textContent).toContain("Mỗi loại chỉ một cột: Tín nhiệm cao đang được chọn hai lần.");
  });

  test("naming can be given up", async () => {
    const { pane, requests } = await naming();
    await pane.press("Hủy");
    expect(pane.root.querySelector(".naming")).toBeNull();
    expect(requests.nameTables).not.toHaveBeenCalled();
  });

  test("a selection that cannot be used is said", async () => {
    const pane = await openPane(standInRequests(examined(recognition([LOC_AN]))));
    await pane.press("Dùng vùng đang chọn");
    expect(pane.root.querySelector(".result .tone-error")).not.toBeNull();
  });

  test("can be named from the first run", async () => {
    const requests = standInRequests();
    requests.selectedTable.mockResolvedValue(SELECTED);
    const pane = await openPane(requests);
    await pane.press("Dùng bảng của tôi");
    await pane.press("Dùng vùng đang chọn");
    expect(pane.root.querySelector(".naming")).not.toBeNull();
  });

  test("that was named can be given up again", async () => {
    const named = table("Nháp", 2, { key: "Nháp|B3:E11", named: true });
    const requests = standInRequests(examined(recognition([named])));
    const pane = await openPane(requests);
    await pane.press("Thôi dùng vùng đã chỉ ở trang “Nháp”");
    expect(requests.forgetTable).toHaveBeenCalledWith("Nháp|B3:E11");
  });
});

describe("removing what was made", () => {
  test("is asked first, and the focus comes back to its button", async () => {
    const { pane, requests } = await openWith();
    await pane.press("Gỡ trang đã tạo");
    const dialog = pane.root.querySelector("[role=alertdialog]");
    expect(dialog?.textContent).toContain("Gỡ mọi trang do Tín Nhiệm tạo?");
    expect(document.activeElement?.textContent).toBe("Giữ lại");
    await pane.key("Escape");
    expect(pane.root.querySelector("[role=alertdialog]")).toBeNull();
    expect(document.activeElement?.textContent).toBe("Gỡ trang đã tạo");
    expect(requests.removeMade).not.toHaveBeenCalled();
  });

  test("names what was removed", async () => {
    const { pane } = await openWith();
    await pane.press("Gỡ trang đã tạo");
    await pane.press("Gỡ trang");
    expect(pane.result()).toBe("Đã gỡ 2 trang: “Phụ lục I”, “Mẫu 1”.");
  });

  test("says when there was nothing to remove", async () => {
    const { pane, requests } = await openWith();
    requests.removeMade.mockResolvedValue({
      status: "done",
      sheets: [],
      kept: ["Phụ lục I"],
      left: [],
      looksNotTaken: [],
    });
    await pane.press("Gỡ trang đã tạo");
    await pane.press("Gỡ trang");
    expect(pane.result()).toBe(
      "Không gỡ trang nào: không có trang nào do Tín Nhiệm tạo mà còn nguyên.Giữ nguyên 1 trang vì đã được sửa, đi cùng trang đã sửa, hoặc không rõ lập ở tệp nào: “Phụ lục I”.",
    );
  });
});

test("a workbook with sheets but no table says what a table needs", async () => {
  const workbook = examined(recognition([], EXAMPLES.hiddenSheets, ...NOTHING.findings));
  const { root } = await openPane(standInRequests(workbook));
  expect(root.textContent).toContain("Chưa đọc được bảng kiểm phiếu nào.");
});

test("buttons wait while a request is in hand", async () => {
  const { pane, requests } = await openWith();
  let end: (outcome: unknown) => void = () => undefined;
  requests.insertSample.mockReturnValue(new Promise((resolve) => (end = resolve)));
  await pane.press("Chèn dữ liệu mẫu");
  expect(pane.status()).toBe("Đang chèn dữ liệu mẫu…");
  expect(pane.button("Tạo trang nhập liệu").getAttribute("aria-disabled")).toBe("true");
  await act(async () => end({ status: "done", sheets: ["Mẫu 1"], kept: [], left: [], looksNotTaken: [] }));
  expect(pane.button("Tạo trang nhập liệu").getAttribute("aria-disabled")).not.toBe("true");
});
