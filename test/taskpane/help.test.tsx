/** @jest-environment jsdom */
import { version } from "../../package.json";
import { closePane, openPane, type OpenPane } from "./openPane";
import { examined, NOTHING, recognition, standInRequests, table } from "./standInRequests";

afterEach(closePane);

const READY = examined(recognition([table("Xã Lộc An", 13)]));
const OLD = { appendixSheet: "Phụ lục I", resultsSheet: "Kết quả tín nhiệm", changed: [], upToDate: false };

function guide({ root }: OpenPane): string | null | undefined {
  return root.querySelector("[role=dialog] a")?.getAttribute("href");
}

describe("the guide opens at the place that concerns what the clerk is doing", () => {
  test.each([
    ["data", READY, "du-lieu"],
    ["check", READY, "kiem-tra"],
    ["documents", READY, "van-ban"],
    ["documents", examined(READY.recognition, { made: OLD }), "phu-luc-i-da-cu"],
    ["report", READY, "bao-cao"],
    ["data", examined(NOTHING), "bat-dau"],
  ] as const)("in %s", async (place, workbook, section) => {
    const pane = await openPane(standInRequests(workbook), { place });
    await pane.press("Trợ giúp");
    expect(guide(pane)).toBe(`help/huong-dan.html#${section}`);
  });
});

test("help says which version it is and leads to everything there is to read, outside the pane", async () => {
  const pane = await openPane(standInRequests(READY));
  await pane.press("Trợ giúp");
  const links = Array.from(pane.root.querySelectorAll("[role=dialog] a"));
  expect(links.map((link) => [link.textContent, link.getAttribute("href")]).slice(1)).toEqual([
    ["Toàn bộ hướng dẫn, có hình", "help/huong-dan.html"],
    ["Một trang để in: bắt đầu nhanh", "help/bat-dau-nhanh.html"],
    ["Con số có đáng tin không", "help/do-tin-cay.html"],
    ["Có gì mới", "help/co-gi-moi.html"],
    ["Giấy phép", "help/giay-phep.html"],
  ]);
  expect(links.every((link) => link.getAttribute("target") === "_blank")).toBe(true);
  expect(pane.root.textContent).toContain(`Phiên bản ${version}`);
});

test("the ribbon's Trợ giúp opens it too; Escape closes it and gives the focus back", async () => {
  const requests = standInRequests(READY);
  const pane = await openPane(requests);
  pane.button("Văn bản").focus();
  await pane.happens(() => requests.askForHelp());
  expect(document.activeElement?.textContent).toBe("Trợ giúp");
  await pane.key("Escape");
  expect(pane.root.querySelector("[role=dialog]")).toBeNull();
  expect(document.activeElement?.textContent).toBe("Văn bản");
});

test("an installation is checked in a workbook without tables of one's own, and the sheet is found again", async () => {
  const withTables = await openPane(standInRequests(READY));
  await withTables.press("Trợ giúp");
  expect(withTables.root.textContent).toContain("Kiểm tra sau khi cài đặt làm trong một sổ mới, trống.");
  const requests = standInRequests(examined(NOTHING));
  const pane = await openPane(requests);
  await pane.press("Trợ giúp");
  await pane.press("Kiểm tra sau khi cài đặt");
  expect(requests.checkInstallation).toHaveBeenCalledTimes(1);
  expect(pane.root.textContent).toContain("làm ba bước ghi trên trang");
});

test("the first look can be had again, and left again", async () => {
  const pane = await openPane(standInRequests(READY));
  await pane.press("Trợ giúp");
  await pane.press("Xem lại màn hình đầu");
  expect(pane.button("Thử với dữ liệu mẫu")).toBeDefined();
  await pane.press("Trở lại tệp này");
  expect(pane.button("Dữ liệu")).toBeDefined();
});
