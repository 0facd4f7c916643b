import { SEED_APPENDIX } from "../cases/seedAppendix";
import { districtTable, workbookOf } from "../workflow/workbookOf";
import { type WorkbenchPage, workbenchPages } from "./page";

const pages = workbenchPages();
const SHEET = "BTV";

/** Two people of a district, read by the pane and ready to be counted. */
async function openReady(): Promise<WorkbenchPage> {
  const workbench = await pages.open();
  const table = districtTable(["Cán bộ 1", 18, 1, 0], ["Cán bộ 2", 17, 2, 0]);
  await workbench.openFile(await workbookOf({ [SHEET]: table }), "Huyện.xlsx");
  await workbench.waitForSheet(SHEET);
  await workbench.openPane("2 người · 1 trang · không có lỗi");
  return workbench;
}

describe("a click while a cell is being edited", () => {
  test("is answered with a plain sentence; after Enter the same click works, with what was typed", async () => {
    const workbench = await openReady();
    await workbench.goToPlace(/Văn bản/);
    const build = workbench.pane.getByRole("button", { name: "Lập Phụ lục I" });
    await workbench.beginTyping("B4", "8");
    await build.click();
    await workbench.waitForStatus("Excel đang chờ nhập xong một ô nên chưa làm được việc này.");
    await workbench.waitForStatus(
      "Nhấn Enter (hoặc Esc) trên trang tính để kết thúc việc nhập, rồi thử lại.",
    );
    await workbench.keepScreenshot("weather-cell-edit");
    expect(await workbench.sheetNames()).toEqual([SHEET]);

    await workbench.finishTyping();
    await build.click();
    await workbench.waitForStatus("Đã tạo Phụ lục I: 2 người");
    expect(await workbench.texts("Kết quả tín nhiệm", "B7:G8")).toEqual([
      ["Cán bộ 1", "", "", "Ban Thường vụ cấp huyện", "19", "8"],
      ["Cán bộ 2", "", "", "Ban Thường vụ cấp huyện", "19", "17"],
    ]);
  });
});

describe("a slow line", () => {
  test("of 200 ms for each request takes longer and makes the same Phụ lục I", async () => {
    const workbench = await pages.open();
    await workbench.setWeather({ latency: 200 });
    await workbench.openPane("Chưa có bảng kiểm phiếu");
    await workbench.pane.getByRole("button", { name: "Thử với dữ liệu mẫu" }).click();
    await workbench.waitForStatus("128 người · 16 trang · không có lỗi");
    await workbench.pressRibbon("Lập Phụ lục I");
    await workbench.waitForStatus("128 người · 16 trang · Phụ lục I đã lập");
    const rows = SEED_APPENDIX.length;
    expect(await workbench.texts("Phụ lục I", `A7:G${6 + rows}`)).toEqual(SEED_APPENDIX);
  });
});

describe("a request that fails in the middle", () => {
  test("leaves every cell as it was, and says so; the next click works", async () => {
    const workbench = await openReady();
    await workbench.pressRibbon("Lập Phụ lục I");
    await workbench.waitForStatus("Đã tạo Phụ lục I: 2 người");
    await workbench.page.locator(`#grid`).getByText(SHEET, { exact: true }).click();
    await workbench.waitForSheet(SHEET);
    await workbench.typeIn("B4", "8");
    await workbench.waitForStatus("2 người · 1 trang · Phụ lục I đã cũ");
    const before = await workbench.contents();

    // Of a click the first four requests read, the fifth writes.
    await workbench.failRequest(5, "GeneralException", 100);
    await workbench.pressRibbon("Lập Phụ lục I");
    await workbench.waitForStatus("Excel không nhận việc này vào lúc này nên chưa làm xong.");
    await workbench.keepScreenshot("weather-failed-in-the-middle");
    expect(await workbench.contents()).toEqual(before);

    await workbench.pressRibbon("Lập Phụ lục I");
    await workbench.waitForStatus("2 người · 1 trang · Phụ lục I đã lập");
    expect(await workbench.texts("Kết quả tín nhiệm", "G7:G8")).toEqual([["8"], ["17"]]);
  });

  test("that cannot be set back either names the sheets not to be used", async () => {
    const workbench = await openReady();
    await workbench.failRequest(5, "GeneralException", 100);
    await workbench.failRequest(6, "GeneralException");
    await workbench.pressRibbon("Lập Phụ lục I");
    await workbench.waitForStatus("có thể còn trang làm dở; không dùng số liệu ở các trang này.");
    await workbench.waitForStatus("Kết quả tín nhiệm, Phụ lục I");
  });
});

describe("a request over what Excel takes at once", () => {
  test("is told in a plain sentence, and nothing is written", async () => {
    const workbench = await openReady();
    const before = await workbench.contents();
    // Reading two people sends less than this, writing two sheets more.
    await workbench.setWeather({ payloadBytes: 20_000 });
    await workbench.pressRibbon("Lập Phụ lục I");
    await workbench.waitForStatus("Dữ liệu lớn hơn mức Excel cho phép xử lý trong một lần.");
    expect(await workbench.contents()).toEqual(before);
  });
});
