/** @jest-environment jsdom */
import type { Examined } from "../../src/workflow/outcome";
import { EXAMPLES } from "../strings/exampleFindings";
import { chooseInDropdown, optionsOf } from "./dropdown";
import { closePane, openPane } from "./openPane";
import { examined, made, person, recognition, standInRequests, table } from "./standInRequests";

afterEach(closePane);

/** At "tín nhiệm cao" two, at "tín nhiệm" one, at no level one. */
const PEOPLE = [
  person("Xã Lộc An", "Cán bộ A", 5, [15, 3, 1]),
  person("Xã Lộc An", "Cán bộ B", 6, [18, 1, 0]),
  person("Xã Lộc An", "Cán bộ C", 7, [4, 12, 3]),
  person("Xã Lộc An", "Cán bộ D", 8, [9, 7, 3]),
];
const TABLE = table("Xã Lộc An", 4, { people: PEOPLE });
const STANDS = { appendixSheet: "Phụ lục I", resultsSheet: "Kết quả tín nhiệm", upToDate: true, changed: [] };

async function openOn(workbook: Examined = examined(recognition([TABLE]))) {
  const requests = standInRequests(workbook);
  return { requests, pane: await openPane(requests, { place: "documents" }) };
}

function withMade(changes: Partial<NonNullable<Examined["made"]>>): Examined {
  return examined(recognition([TABLE]), { made: { ...STANDS, ...changes } });
}

test("what is worded by the form stands under its choice, with examples of that form", async () => {
  const { pane } = await openOn();
  await pane.unfold("Thiết lập");
  await pane.happens(() => pane.store.editSettings({ style: "state", letterhead: true }));
  const form = pane.root
    .querySelector<HTMLInputElement>("[placeholder*='huyện Bảo Lâm']")
    ?.closest("details");
  const labels = Array.from(form?.querySelectorAll("label") ?? [], (label) => label.textContent);
  expect(labels[0]).toBe("Thể thức văn bản");
  const examples = Array.from(
    form?.querySelectorAll<HTMLInputElement>("input, textarea") ?? [],
    (field) => field.placeholder,
  );
  expect(examples).toContain("Ví dụ: Ủy ban nhân dân huyện Bảo Lâm");
  expect(examples.join(" ")).not.toMatch(/ủy viên|Huyện ủy|Tỉnh ủy|BC\/HU|BÍ THƯ/);
});

describe("the preview", () => {
  test("shows the row's figures, none for nobody in section I, zeros in section II, and the remark", async () => {
    const { pane } = await openOn();
    const rows = Array.from(pane.root.querySelectorAll(".preview tbody"), (row) =>
      Array.from(row.querySelectorAll("th, td"), (cell) => cell.textContent),
    );
    expect(rows[2]).toEqual(["1.1. Cấp tỉnh"]);
    expect(rows[4]).toEqual(["1.3. Cấp xã", "4", "2", "1", "", "01 đồng chí không mức nào đạt 50%"]);
    expect(rows.at(-1)).toEqual(["6. Khác", "0", ""]);
  });

  test("shows the report line as it will be written while it is typed", async () => {
    const { pane } = await openOn();
    const line = () => pane.root.querySelector(".preview-report")?.textContent;
    expect(line()).toBe("(Kèm theo Báo cáo số …-BC/…, ngày …/…/… của …)");
    await pane.type("Đơn vị báo cáo", "Huyện ủy Bảo Lâm");
    await pane.type("Số báo cáo", "121-BC/HU");
    await pane.type("Ngày báo cáo", "24/6/2022");
    expect(line()).toBe("(Kèm theo Báo cáo số 121-BC/HU, ngày 24/6/2022 của Huyện ủy Bảo Lâm)");
  });

  test("shows the rows of the form that is chosen", async () => {
    const { pane } = await openOn();
    await chooseInDropdown(pane, "Các hàng của Phụ lục I", "Hai cấp: tỉnh, xã (từ 01/7/2025)");
    expect(pane.root.querySelector(".preview")?.textContent).not.toContain("Cấp huyện");
  });

  test("each figure is named with its row and column", async () => {
    const { pane } = await openOn();
    expect(pane.button("Cấp xã, tín nhiệm cao: 2 người. Vì sao?").textContent).toBe("2");
  });
});

describe("the settings", () => {
  test("a day that is none is said and not taken", async () => {
    const { pane } = await openOn();
    await pane.type("Ngày báo cáo", "31/02/2022");
    expect(pane.store.state.settings.date).toBe("");
    await pane.type("Ngày báo cáo", "05/02/2022");
    expect(pane.store.state.settings.date).toBe("2022-02-05");
  });

  test("the form of the State changes how people are called, and a head asks for the body above", async () => {
    const { pane } = await openOn();
    const remark = () => pane.root.querySelector(".preview .remark")?.textContent;
    expect(remark()).toBe("01 đồng chí không mức nào đạt 50%");
    await chooseInDropdown(pane, "Thể thức văn bản", "Văn bản của cơ quan Nhà nước");
    expect(remark()).toBe("01 người không mức nào đạt 50%");
    expect(pane.root.textContent).not.toContain("Cơ quan cấp trên");
    await pane.press("In phần đầu: tên cơ quan, tiêu đề, địa danh, ngày tháng");
    await pane.type("Cơ quan cấp trên", "Ủy ban nhân dân tỉnh Lâm Đồng");
    expect(pane.store.state.settings).toMatchObject({
      style: "state",
      letterhead: true,
      upperBody: "Ủy ban nhân dân tỉnh Lâm Đồng",
    });
  });

  test("rows of the office's own begin as the form chosen; a category that is chosen for one leaves the other", async () => {
    const { pane } = await openOn();
    await chooseInDropdown(pane, "Các hàng của Phụ lục I", "Hàng do cơ quan đặt");
    await pane.type("Tên hàng 1.2", "Cấp huyện và cấp xã");
    await chooseInDropdown(pane, "Ai được tính ở hàng 1.2", "Ban Thường vụ cấp xã (đang ở hàng 1.3)");
    await pane.press("Bỏ hàng 1.3");
    await chooseInDropdown(pane, "Thêm hàng", "Công an");
    await pane.press("Lên hàng 2.4");
    const { form } = pane.store.state.settings;
    expect(
      typeof form === "string" ? form : form.map((row) => [row.label.slice(0, 19), ...row.categories]),
    ).toEqual([
      ["Cấp tỉnh", "provinceCommittee"],
      ["Cấp huyện và cấp xã", "districtCommittee", "communeCommittee"],
      ["Lãnh đạo HĐND, UBND", "provinceLeaders"],
      ["Lãnh đạo HĐND, UBND", "districtLeaders"],
      ["Công an", "police"],
      ["Chủ tịch HĐTV (HĐQT", "stateEnterprise"],
    ]);
  });

  test("a row that moves takes the focus with it", async () => {
    const { pane } = await openOn();
    await chooseInDropdown(pane, "Các hàng của Phụ lục I", "Hàng do cơ quan đặt");
    pane.button("Xuống hàng 1.1").focus();
    await pane.press("Xuống hàng 1.1");
    await new Promise((ended) => setTimeout(ended, 10));
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Xuống hàng 1.2");
  });

  test("each text is offered with its date and how long it was, or since when it is, in force", async () => {
    const { pane } = await openOn();
    expect((await optionsOf(pane, "Quy định áp dụng")).slice(0, 5)).toEqual([
      "Không nêu: chỉ theo mẫu Phụ lục I",
      "QĐ 262-QĐ/TW ngày 08/10/2014 (đến trước 02/02/2023)",
      "QĐ 96-QĐ/TW ngày 02/02/2023 (từ 02/02/2023)",
      "NQ 85/2014/QH13 (đến trước 01/7/2023)",
      "NQ 96/2023/QH15 (từ 01/7/2023)",
    ]);
  });

  test("it is said that the name of the signatory is not kept in the workbook", async () => {
    const { pane } = await openOn();
    expect(pane.root.textContent).toContain("Chỉ ghi vào Phụ lục I; không lưu trong thiết lập của tệp.");
  });

  test("the base is chosen where the tables are", async () => {
    const { pane } = await openOn();
    await pane.press("Chọn ở mục Dữ liệu");
    expect(pane.store.state.place).toBe("data");
  });
});

describe("what will be written", () => {
  const lines = (root: HTMLElement) =>
    Array.from(root.querySelectorAll("section[aria-labelledby=written] li"), (one) => one.textContent);

  test("two new sheets, and nothing else is touched", async () => {
    const { pane } = await openOn();
    expect(lines(pane.root)).toEqual([
      "Thêm trang mới: “Phụ lục I”, “Kết quả tín nhiệm”.",
      "Tên nào đã có trong tệp thì được thêm số thứ tự.",
      "Không động đến 1 trang còn lại.",
      "Ctrl+Z không bỏ được hai trang này; lập xong, muốn bỏ thì bấm “Gỡ” ở trên.",
    ]);
  });

  test("sheets made before and unchanged are replaced", async () => {
    const { pane } = await openOn(withMade({}));
    expect(lines(pane.root)[0]).toBe(
      "Thay trang do Tín Nhiệm lập trước đây: “Phụ lục I”, “Kết quả tín nhiệm”.",
    );
  });

  test("a sheet changed by hand is kept beside the new ones", async () => {
    const { pane } = await openOn(withMade({ changed: ["Phụ lục I"] }));
    expect(lines(pane.root).slice(0, 4)).toEqual([
      "Thêm trang mới: “Phụ lục I”, “Kết quả tín nhiệm”.",
      "Tên nào đã có trong tệp thì được thêm số thứ tự.",
      "Thay trang do Tín Nhiệm lập trước đây: “Kết quả tín nhiệm”.",
      "Giữ trang đã sửa tay: “Phụ lục I”.",
    ]);
  });
});

describe("the button", () => {
  test("builds, and says what was built and compared", async () => {
    const { pane, requests } = await openOn();
    await pane.press("Lập Phụ lục I");
    expect(requests.buildAppendix).toHaveBeenCalledTimes(1);
    expect(pane.result()).toBe(
      "Đã tạo Phụ lục I: 128 người, đối chiếu khớp 1.254 ô." +
        "Mỗi ô ghi ra đã được đọc lại và so với số đã tính.",
    );
  });

  test("keeps the focus when the report comes to stand beside it", async () => {
    const { pane, requests } = await openOn();
    pane.button("Lập Phụ lục I").focus();
    requests.examine.mockResolvedValue(withMade({}));
    await pane.press("Lập Phụ lục I");
    expect(pane.button("Tiếp theo: Báo cáo")).toBeDefined();
    expect(document.activeElement).toBe(pane.button("Lập lại Phụ lục I"));
  });

  test("is stopped by errors, with the reason and the way to them", async () => {
    const { pane, requests } = await openOn(
      examined(recognition([TABLE], EXAMPLES.levelsAboveLimit, EXAMPLES.countMissing)),
    );
    const button = pane.button("Lập Phụ lục I");
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(pane.root.querySelector("#stopped")?.textContent).toContain("Chưa lập được: còn 2 lỗi.");
    expect(button.getAttribute("aria-describedby")).toBe("stopped");
    await pane.press("Lập Phụ lục I");
    expect(requests.buildAppendix).not.toHaveBeenCalled();
    await pane.press("Xem lỗi ở mục Kiểm tra");
    expect(pane.store.state.place).toBe("check");
  });

  test("is stopped while there is nobody to count", async () => {
    const { pane } = await openOn(examined(recognition([], EXAMPLES.hiddenSheets)));
    expect(pane.root.querySelector("#stopped")?.textContent?.trim()).toBe(
      "Chưa lập được: chưa có ai để tính.",
    );
  });
});

describe("the appendix that stands", () => {
  test("holds: it can be opened and made again", async () => {
    const { pane, requests } = await openOn(withMade({}));
    expect(pane.root.textContent).toContain(
      "Phụ lục I ở trang “Phụ lục I” đúng với số liệu và thiết lập hiện nay.",
    );
    expect(pane.root.querySelector(".made")?.textContent).toContain("nhấn Ctrl+P");
    await pane.press("Mở “Phụ lục I”");
    expect(requests.showSheet).toHaveBeenCalledWith("Phụ lục I");
    await pane.press("Mở “Kết quả tín nhiệm”");
    expect(requests.showSheet).toHaveBeenCalledWith("Kết quả tín nhiệm");
    await pane.press("Lập lại Phụ lục I");
    expect(requests.buildAppendix).toHaveBeenCalledTimes(1);
  });

  test.each([
    [{ upToDate: false }, "đã cũ: số liệu hoặc thiết lập đã thay đổi từ khi lập"],
    [{ changed: ["Phụ lục I"] }, "Trang “Phụ lục I” đã được sửa tay."],
    [{ resultsSheet: undefined, upToDate: false }, "Trang Kết quả tín nhiệm đi kèm không còn"],
  ])("%j is warned of", async (changes, sentence) => {
    const { pane } = await openOn(withMade(changes));
    expect(pane.root.querySelector(".made.tone-warning")?.textContent).toContain(sentence);
  });

  test("says what is not counted in it", async () => {
    const workbook = withMade({});
    const findings = [EXAMPLES.leftOut, EXAMPLES.hiddenSheets, EXAMPLES.summarySheet];
    const { pane } = await openOn({ ...workbook, recognition: { ...workbook.recognition, findings } });
    const told = pane.root.querySelector(".made details");
    expect(told?.querySelector("summary")?.textContent).toBe("Không tính vào Phụ lục I: 3 chỗ");
    expect(Array.from(told?.querySelectorAll("li") ?? [], (line) => line.textContent)[0]).toBe(
      "Bỏ qua theo lựa chọn: trang “Nháp”",
    );
  });

  test("is removed alone, once that is confirmed", async () => {
    const { pane, requests } = await openOn(withMade({}));
    await pane.press("Gỡ");
    expect(pane.root.querySelector("[role=alertdialog]")?.textContent).toContain(
      "Gỡ Phụ lục I và Kết quả tín nhiệm?",
    );
    await pane.press("Gỡ trang");
    expect(requests.removeDocument).toHaveBeenCalledTimes(1);
    expect(requests.removeMade).not.toHaveBeenCalled();
    expect(pane.result()).toBe("Đã gỡ 2 trang: “Phụ lục I”, “Kết quả tín nhiệm”.");
  });

  test("becomes out of date as soon as a count is corrected", async () => {
    const requests = standInRequests(withMade({}));
    const pane = await openPane(requests, { place: "documents" });
    expect(pane.status()).toBe("4 người · 1 trang · Phụ lục I đã lập");
    requests.examine.mockResolvedValue(withMade({ upToDate: false }));
    requests.grid.changed();
    await pane.happens(() => void pane.store.examine());
    expect(pane.status()).toBe("4 người · 1 trang · Phụ lục I đã cũ");
  });
});

describe("person by person", () => {
  async function openPeople(workbook?: Examined) {
    const { pane } = await openOn(workbook);
    await pane.unfold("Từng người");
    return pane;
  }

  const names = (root: HTMLElement) =>
    Array.from(root.querySelectorAll(".person-head a, .person-head button"), (one) => one.textContent);

  test("the bar is divided by ballots, and the same is said in numbers", async () => {
    const pane = await openPeople();
    const [first] = pane.root.querySelectorAll(".person");
    const widths = Array.from(first?.querySelectorAll<HTMLElement>(".piece") ?? [], (piece) =>
      Math.round(parseFloat(piece.style.width)),
    );
    expect(widths).toEqual([79, 16, 5, 0]);
    expect(first?.querySelector("[role=img]")?.getAttribute("aria-label")).toBe(
      "Cán bộ A: tín nhiệm cao 78,95%, tín nhiệm 15,79%, tín nhiệm thấp 5,26%",
    );
    expect(first?.textContent).toContain("15, 3 và 1 trên 19 phiếu");
  });

  test("they can be put in the order of their shares", async () => {
    const pane = await openPeople();
    expect(names(pane.root)).toEqual(["Cán bộ A", "Cán bộ B", "Cán bộ C", "Cán bộ D"]);
    await chooseInDropdown(pane, "Xếp theo", "Tín nhiệm cao nhiều nhất trước");
    expect(names(pane.root)).toEqual(["Cán bộ B", "Cán bộ A", "Cán bộ D", "Cán bộ C"]);
    await chooseInDropdown(pane, "Xếp theo", "Tín nhiệm thấp nhiều nhất trước");
    expect(names(pane.root)).toEqual(["Cán bộ C", "Cán bộ D", "Cán bộ A", "Cán bộ B"]);
  });

  test("of three thousand only those near the sight are drawn; all can be searched, accents or not", async () => {
    const pane = await openPeople(examined(recognition([table("Xã Lộc An", 3000)])));
    const drawn = names(pane.root).length;
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(300);
    await pane.type("Tìm theo tên, chức vụ, đơn vị", "nguoi 2718");
    expect(names(pane.root)).toEqual(["Người 2718"]);
    expect(pane.root.textContent).toContain("Thấy 1 trong 3.000 người.");
  });

  test("they can be narrowed to one level where there are several", async () => {
    const people = Array.from({ length: 12 }, (_, at) =>
      person("Xã Lộc An", `Cán bộ ${at + 1}`, 5 + at, at === 4 ? [4, 12, 3] : [15, 3, 1]),
    );
    const pane = await openPeople(examined(recognition([table("Xã Lộc An", 12, { people })])));
    await chooseInDropdown(pane, "Mức", "Tín nhiệm");
    expect(names(pane.root)).toEqual(["Cán bộ 5"]);
  });
});

test("an appendix made meanwhile by the ribbon shows in the place", async () => {
  const { pane, requests } = await openOn();
  requests.examine.mockResolvedValue(withMade({}));
  await pane.happens(() => requests.announce(made()));
  expect(pane.root.querySelector(".made.tone-success")).not.toBeNull();
});
