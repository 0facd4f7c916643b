import { type WorkbenchPage, workbenchPages } from "./page";

const pages = workbenchPages();
/** More stops than any place of the pane has. */
const STOPS = 150;

/** What the clerk hears of the control that has the focus in the pane: its name, or its label. */
function focused({ pane }: WorkbenchPage): Promise<string> {
  return pane.locator("html").evaluate(() => {
    const active = document.activeElement as HTMLInputElement | null;
    if (active === document.body) return "";
    const label = active?.labels?.[0]?.innerText;
    return active?.ariaLabel ?? label ?? active?.innerText ?? "";
  });
}

/** Presses Tab, or Shift+Tab, until a control has the focus whose name is this, or begins so. */
async function reach(
  workbench: WorkbenchPage,
  name: string | RegExp,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  const met: string[] = [];
  while (met.length < STOPS) {
    await workbench.page.keyboard.press(key);
    const now = await focused(workbench);
    if (typeof name === "string" ? now.startsWith(name) : name.test(now)) return;
    met.push(now);
  }
  throw new Error(`No control named "${String(name)}" was reached with ${key}, only: ${met.join(" | ")}`);
}

async function type({ page }: WorkbenchPage, text: string): Promise<void> {
  await page.keyboard.type(text);
}

async function press({ page }: WorkbenchPage, key: string): Promise<void> {
  await page.keyboard.press(key);
}

describe("by keyboard alone", () => {
  test("from the first run to the report: sample, places, settings, Phụ lục I, Vì sao?, report", async () => {
    const workbench = await pages.open();
    const { pane } = workbench;
    await workbench.openPane("Chưa có bảng kiểm phiếu");
    // Where F6 leads from the workbook to the pane, which the page does not have.
    await pane.getByRole("button").first().focus();
    expect(await focused(workbench)).toBe("Trợ giúp");
    await reach(workbench, "Thử với dữ liệu mẫu");
    await press(workbench, "Enter");
    await workbench.waitForStatus("128 người · 16 trang · không có lỗi");

    await reach(workbench, "Dữ liệu", "Shift+Tab");
    await pane.getByText("Đã đọc 16 bảng, 128 người").waitFor();
    await press(workbench, "ArrowRight");
    await pane.getByText("Không có gì phải sửa: có thể lập Phụ lục I.").waitFor();
    await press(workbench, "ArrowRight");
    expect(await focused(workbench)).toBe("Văn bản");

    await reach(workbench, /^Thiết lập$/);
    await press(workbench, "Enter");
    await reach(workbench, "Đơn vị báo cáo");
    await type(workbench, "Huyện ủy Mẫu");
    await press(workbench, "Tab");
    expect(await focused(workbench)).toBe("Số báo cáo");
    await type(workbench, "7-BC/HU");
    await press(workbench, "Tab");
    expect(await focused(workbench)).toBe("Ngày báo cáo");
    await type(workbench, "24/6/2022");
    const kept = "(Kèm theo Báo cáo số 7-BC/HU, ngày 24/6/2022 của Huyện ủy Mẫu)";
    await pane.getByText(kept).waitFor();

    await reach(workbench, "Lập Phụ lục I");
    await press(workbench, "Enter");
    await workbench.waitForStatus("Đã tạo Phụ lục I: 128 người");
    expect(await workbench.texts("Phụ lục I", "A3:A3")).toEqual([[kept]]);
    await workbench.keepScreenshot("keyboard-made");

    const figure = "Cấp xã, Tổng số cán bộ lấy phiếu tín nhiệm: 70 người. Vì sao?";
    await reach(workbench, figure, "Shift+Tab");
    await press(workbench, "Enter");
    await pane.getByRole("dialog", { name: "Vì sao?" }).getByText("70 người được tính").waitFor();
    expect(await focused(workbench)).toBe("Vì sao?");
    await workbench.keepScreenshot("keyboard-why");
    await press(workbench, "Escape");
    await pane.getByRole("dialog").waitFor({ state: "detached" });
    expect(await focused(workbench)).toBe(figure);

    await reach(workbench, /^Văn bản$/, "Shift+Tab");
    await press(workbench, "ArrowRight");
    expect(await focused(workbench)).toBe("Báo cáo");
    await reach(workbench, "Đoạn kết quả cho báo cáo");
    expect(await pane.getByLabel("Đoạn kết quả cho báo cáo").last().inputValue()).toContain("128");
  });
});
