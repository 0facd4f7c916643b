/** @jest-environment jsdom */
import { DEFAULT_SETTINGS } from "../../src/documents/settings";
import type { Examined } from "../../src/workflow/outcome";
import { closePane, openPane } from "./openPane";
import { cellArea, examined, person, recognition, standInRequests, table } from "./standInRequests";

afterEach(closePane);

const PEOPLE = [
  person("Xã Lộc An", "Cán bộ A", 5, [15, 3, 1]),
  person("Xã Lộc An", "Cán bộ B", 6, [18, 1, 0]),
  person("Xã Lộc An", "Cán bộ C", 7, [4, 12, 3]),
];
const RECOGNISED = recognition([table("Xã Lộc An", 3, { people: PEOPLE })]);
const MADE = { appendixSheet: "Phụ lục I", resultsSheet: "Kết quả tín nhiệm", upToDate: true, changed: [] };
const OWN = [
  { id: "{A1}", name: "Phụ lục I", purpose: "appendix", holds: true, changed: false },
  { id: "{A2}", name: "Kết quả tín nhiệm", purpose: "results", holds: true, changed: false },
] as const;
const TWO_HIGH = "Cấp xã, tín nhiệm cao: 2 người. Vì sao?";

async function openOn(workbook: Examined = examined(RECOGNISED)) {
  const requests = standInRequests(workbook);
  return { requests, pane: await openPane(requests, { place: "documents" }) };
}

const dialog = (root: HTMLElement) => root.querySelector("[role=dialog]");

describe("a figure of the preview", () => {
  test("tells of how many it is, by which rule, and who is behind it", async () => {
    const { pane } = await openOn();
    await pane.press(TWO_HIGH);
    const told = dialog(pane.root)?.textContent;
    expect(told).toContain("2 trên 3 người");
    expect(told).toContain("Có 2 trong 3 người thuộc hàng “Cấp xã”");
    expect(told).toContain("Mỗi người được tính một lần, ở mức cao nhất có tỷ lệ từ 50% trở lên");
    const people = Array.from(pane.root.querySelectorAll(".person-behind"), (one) => one.textContent);
    expect(people).toEqual([
      "Cán bộ AXã Lộc An15, 3 và 1 trên 19 phiếu · Cao\u00a078,95%\u00a0· TN\u00a015,79%\u00a0· Thấp\u00a05,26%",
      "Cán bộ BXã Lộc An18, 1 và 0 trên 19 phiếu · Cao\u00a094,74%\u00a0· TN\u00a05,26%\u00a0· Thấp\u00a00%",
    ]);
  });

  test("each person behind it leads to the source row", async () => {
    const { pane, requests } = await openOn();
    await pane.press(TWO_HIGH);
    await pane.press("Cán bộ B: đi tới ô B7, trang “Xã Lộc An”");
    expect(requests.goToArea).toHaveBeenCalledWith("Xã Lộc An", cellArea(6, 1));
  });

  test("takes the focus, and Escape gives it back to the figure", async () => {
    const { pane } = await openOn();
    pane.button(TWO_HIGH).focus();
    await pane.press(TWO_HIGH);
    expect(document.activeElement?.textContent).toBe("Vì sao?");
    await pane.key("Escape");
    expect(dialog(pane.root)).toBeNull();
    expect(document.activeElement).toBe(pane.button(TWO_HIGH));
  });

  test("is closed by its button too, and by going to another place", async () => {
    const { pane } = await openOn();
    await pane.press(TWO_HIGH);
    await pane.press("Đóng");
    expect(dialog(pane.root)).toBeNull();
    await pane.press(TWO_HIGH);
    await pane.happens(() => pane.store.goToPlace("data"));
    expect(dialog(pane.root)).toBeNull();
  });

  test("a zero of section II is explained as well", async () => {
    const { pane } = await openOn();
    await pane.press("Miễn nhiệm, Tổng số cán bộ lấy phiếu tín nhiệm: 0 người. Vì sao?");
    expect(dialog(pane.root)?.textContent).toContain("Không có ai được ghi “Miễn nhiệm”");
  });

  test("follows the workbook: a corrected count changes the answer that is open", async () => {
    const { pane, requests } = await openOn();
    await pane.press(TWO_HIGH);
    const corrected = [person("Xã Lộc An", "Cán bộ A", 5, [4, 12, 3]), ...PEOPLE.slice(1)];
    requests.examine.mockResolvedValue(examined(recognition([table("Xã Lộc An", 3, { people: corrected })])));
    await pane.happens(() => void pane.store.examine());
    expect(dialog(pane.root)?.textContent).toContain("1 trên 3 người");
  });
});

describe("a person", () => {
  test("is explained with every cell the result comes from", async () => {
    const { pane, requests } = await openOn();
    await pane.unfold("Từng người");
    await pane.press("Vì sao có kết quả của Cán bộ C?");
    const told = dialog(pane.root)?.textContent;
    expect(told).toContain("12 trên 19 phiếu");
    expect(told).toContain("Tỷ lệ tính trên tổng số phiếu thu về.");
    await pane.press("Đi tới ô E8, trang “Xã Lộc An”");
    expect(requests.goToArea).toHaveBeenCalledWith("Xã Lộc An", cellArea(7, 4));
  });
});

describe("the bases of a person", () => {
  test("stand side by side, with the level that would be another", async () => {
    const half = person("Xã Lộc An", "Cán bộ A", 5, [10, 6, 3]);
    const issued = { form: "number", value: 21, cell: { sheet: "Xã Lộc An", row: 5, column: 8 } } as const;
    const people = [{ ...half, ballots: { ...half.ballots, issued } }];
    const { pane } = await openOn(examined(recognition([table("Xã Lộc An", 3, { people })])));
    await pane.unfold("Từng người");
    await pane.press("Vì sao có kết quả của Cán bộ A?");
    const lines = Array.from(dialog(pane.root)?.querySelectorAll(".bases li") ?? [], (li) => li.textContent);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain("(đang dùng)");
    expect(lines[1]).toContain("21: số phiếu phát ra");
    expect(lines[1]).toContain("Cao\u00a047,62%\u00a0· TN\u00a028,57%\u00a0· Thấp\u00a014,29%");
    expect(lines[1]).toContain("Không mức nào (mức khác)");
  });
});

describe("a person of a State office", () => {
  test("is called ông/bà where the State's form is followed", async () => {
    const { pane } = await openOn(
      examined(RECOGNISED, { settings: { ...DEFAULT_SETTINGS, style: "state" } }),
    );
    await pane.unfold("Từng người");
    await pane.press("Vì sao có kết quả của Cán bộ C?");
    expect(dialog(pane.root)?.textContent).toContain("Ông/bà Cán bộ C có “Tín nhiệm cao” 4/19");
  });
});

describe("the selected cell of a made sheet", () => {
  /** C11 of Phụ lục I: row "1.3 Cấp xã", Tổng số. */
  const TOTAL_OF_COMMUNES = { sheet: "Phụ lục I", row: 10, column: 2 };

  test("is offered to be explained, and is", async () => {
    const { pane, requests } = await openOn(examined(RECOGNISED, { made: MADE, own: OWN }));
    await pane.happens(() => requests.grid.selected(TOTAL_OF_COMMUNES));
    expect(pane.root.querySelector(".selected-cell")?.textContent).toContain("Ô C11, trang “Phụ lục I”");
    await pane.press("Vì sao?");
    expect(dialog(pane.root)?.textContent).toContain("Có 3 người được lấy phiếu thuộc hàng “Cấp xã”.");
  });

  test("stays explained while the clerk goes to the people behind it", async () => {
    const { pane, requests } = await openOn(examined(RECOGNISED, { made: MADE, own: OWN }));
    await pane.happens(() => requests.grid.selected(TOTAL_OF_COMMUNES));
    await pane.press("Vì sao?");
    await pane.happens(() => requests.grid.selected({ sheet: "Xã Lộc An", row: 5, column: 1 }));
    expect(dialog(pane.root)?.textContent).toContain("Có 3 người");
  });

  test("is explained on request where Excel does not tell which it is", async () => {
    const { pane, requests } = await openOn(examined(RECOGNISED, { made: MADE, own: OWN }));
    requests.selectedCell.mockResolvedValue({ status: "selected", cell: TOTAL_OF_COMMUNES });
    await pane.press("Vì sao? (ô đang chọn)");
    expect(dialog(pane.root)?.textContent).toContain("Có 3 người được lấy phiếu thuộc hàng “Cấp xã”.");
  });

  test("on request, is told to be no figure where it is none", async () => {
    const { pane } = await openOn(examined(RECOGNISED, { made: MADE, own: OWN }));
    await pane.press("Vì sao? (ô đang chọn)");
    expect(dialog(pane.root)?.textContent).toContain("Ô I3, trang “Xã Lộc An” không phải ô số liệu");
  });

  test("is offered in every place", async () => {
    const { pane, requests } = await openOn(examined(RECOGNISED, { made: MADE, own: OWN }));
    await pane.happens(() => requests.grid.selected(TOTAL_OF_COMMUNES));
    await pane.happens(() => pane.store.goToPlace("check"));
    expect(pane.button("Vì sao?")).toBeDefined();
  });

  test("of the results sheet tells the share: 15 of 19 ballots", async () => {
    const { pane, requests } = await openOn(examined(RECOGNISED, { made: MADE, own: OWN }));
    const shares = [];
    for (let column = 0; column < 16; column++) {
      await pane.happens(() => requests.grid.selected({ sheet: "Kết quả tín nhiệm", row: 6, column }));
      if (!pane.root.querySelector(".selected-cell")) continue;
      await pane.press("Vì sao?");
      shares.push(pane.root.querySelector(".fraction")?.textContent);
      await pane.press("Đóng");
    }
    expect(shares).toContain("15 trên 19 phiếu");
    expect(shares).toContain("3 trên 19 phiếu");
    expect(shares).toContain("1 trên 19 phiếu");
  });

  test("that shows no figure is not offered", async () => {
    const { pane, requests } = await openOn(examined(RECOGNISED, { made: MADE, own: OWN }));
    await pane.happens(() => requests.grid.selected({ sheet: "Phụ lục I", row: 0, column: 0 }));
    expect(pane.root.querySelector(".selected-cell")).toBeNull();
  });

  test("of a source sheet is not offered", async () => {
    const { pane, requests } = await openOn(examined(RECOGNISED, { made: MADE, own: OWN }));
    await pane.happens(() => requests.grid.selected({ sheet: "Xã Lộc An", row: 10, column: 2 }));
    expect(pane.root.querySelector(".selected-cell")).toBeNull();
  });

  test.each([
    ["is out of date", { holds: false }],
    ["was changed by hand", { holds: false, changed: true }],
  ])("of a sheet that %s is not explained, and that is said", async (_what, changes) => {
    const own = OWN.map((sheet) => ({ ...sheet, ...changes }));
    const workbook = examined(RECOGNISED, { made: MADE, own });
    const { pane, requests } = await openOn(workbook);
    await pane.happens(() => requests.grid.selected(TOTAL_OF_COMMUNES));
    expect(pane.root.querySelector(".selected-cell")?.textContent).toMatch(/^Trang đang chọn đã cũ/);
    expect(() => pane.button("Vì sao?")).toThrow();
  });
});
