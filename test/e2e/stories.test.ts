import type { Locator } from "playwright-core";
import { type CellEntry, districtTable, workbookOf } from "../workflow/workbookOf";
import { type WorkbenchPage, workbenchPages } from "./page";

const pages = workbenchPages();

/** What a clerk does with the mouse, counted; what she types, and Tab between the fields, is not. */
class Clerk {
  clicks = 0;

  constructor(readonly workbench: WorkbenchPage) {}

  async click(what: Locator): Promise<void> {
    this.clicks++;
    await what.click();
  }

  async ribbon(label: string): Promise<void> {
    this.clicks++;
    await this.workbench.pressRibbon(label);
  }

  /** Opens a list and takes one of its options. */
  async choose(list: Locator, option: string | RegExp): Promise<void> {
    await this.click(list);
    await this.click(this.workbench.pane.getByRole("option", { name: option }));
  }

  /** Types into the field that has the focus, and goes to the next. */
  async type(text: string): Promise<void> {
    const { keyboard } = this.workbench.page;
    await keyboard.insertText(text);
    await keyboard.press("Tab");
  }
}

const button = ({ workbench }: Clerk, name: string | RegExp) => workbench.pane.getByRole("button", { name });
const place = ({ workbench }: Clerk, name: RegExp) => workbench.pane.getByRole("tab", { name });

/** Fourteen communes whose shares were typed on the ballots issued, 21, where 20 came back. */
function communes(): Readonly<Record<string, readonly (readonly CellEntry[])[]>> {
  const share = (count: number) => `${((count / 21) * 100).toFixed(2).replace(".", ",")}%`;
  const person = (name: string, counts: readonly number[]) => [
    name,
    ...counts.flatMap((count) => [count, share(count)]),
  ];
  return Object.fromEntries(
    Array.from({ length: 14 }, (_, at) => [
      `Xã số ${at + 1}`,
      [
        [`BAN THƯỜNG VỤ ĐẢNG ỦY XÃ SỐ ${at + 1}`],
        ["Số phiếu phát ra: 21, thu về: 20"],
        ["Họ và tên", "Tín nhiệm cao", "Tỷ lệ", "Tín nhiệm", "Tỷ lệ", "Tín nhiệm thấp", "Tỷ lệ"],
        person(`Cán bộ ${at * 2 + 1}`, [17, 2, 1]),
        person(`Cán bộ ${at * 2 + 2}`, [15, 5, 0]),
      ],
    ]),
  );
}

describe("a clerk's stories, in clicks", () => {
  test("the first run: three", async () => {
    const clerk = new Clerk(await pages.open());
    await clerk.ribbon("Kiểm tra số liệu");
    await clerk.click(button(clerk, /dữ liệu mẫu/));
    await clerk.workbench.waitForStatus("128 người");
    await clerk.ribbon("Lập Phụ lục I");
    await clerk.workbench.waitForSheet("Phụ lục I");
    expect(clerk.clicks).toBeLessThanOrEqual(3);
  });

  test("a workbook of her own with two faults: six at most", async () => {
    const clerk = new Clerk(await pages.open());
    const { workbench } = clerk;
    const book = {
      BTV: districtTable(["Cán bộ 1", 18, 1, 0], ["Cán bộ 2", 18, 4, 0], ["Cán bộ 3", 17, "", 1]),
    };
    await workbench.openFile(await workbookOf(book), "Huyện.xlsx");
    await workbench.waitForSheet("BTV");
    await clerk.ribbon("Lập Phụ lục I");
    await clerk.click(workbench.pane.locator(".go-to-cell").first());
    await workbench.waitForSelection("B5:D5");
    await workbench.typeIn("B5", "15");
    await workbench.waitForStatus("1 lỗi");
    await clerk.click(workbench.pane.locator(".go-to-cell").first());
    await workbench.waitForSelection("C6");
    await workbench.typeIn("C6", "1");
    await workbench.waitForStatus("không có lỗi");
    await clerk.ribbon("Lập Phụ lục I");
    await workbench.waitForSheet("Phụ lục I");
    expect(clerk.clicks).toBeLessThanOrEqual(6);
  });

  test("fourteen communes whose shares are of another base: five at most", async () => {
    const clerk = new Clerk(await pages.open());
    const { workbench } = clerk;
    await workbench.openFile(await workbookOf(communes()), "Các xã.xlsx");
    await workbench.waitForSheet("Xã số 1");
    await clerk.ribbon("Lập Phụ lục I");
    await workbench.waitForStatus("lỗi");
    await clerk.click(button(clerk, /^Vẫn tính trên/).first());
    await workbench.waitForStatus("không có lỗi");
    await clerk.ribbon("Lập Phụ lục I");
    await workbench.waitForSheet("Phụ lục I");
    expect(clerk.clicks).toBeLessThanOrEqual(5);
    expect(await workbench.texts("Phụ lục I", "C11:D11")).toEqual([["28", "28"]]);
  });

  test("a signed form of a State office with all its settings: ten at most", async () => {
    const clerk = new Clerk(await pages.open());
    const { workbench } = clerk;
    await workbench.openFile(
      await workbookOf({ UBND: districtTable(["Cán bộ 1", 18, 1, 0], ["Cán bộ 2", 17, 2, 0]) }),
      "UBND.xlsx",
    );
    await workbench.waitForSheet("UBND");
    await clerk.ribbon("Kiểm tra số liệu");
    await clerk.click(place(clerk, /Văn bản/));
    await clerk.click(workbench.pane.getByText("Thiết lập", { exact: true }));
    await clerk.choose(workbench.pane.getByRole("combobox", { name: "Thể thức văn bản" }), /Nhà nước/);
    await clerk.click(workbench.pane.getByText(/^In phần đầu/));
    await clerk.click(workbench.pane.getByLabel("Đơn vị báo cáo"));
    for (const text of ["UBND huyện Bảo Lâm", "45/BC-UBND", "24/6/2022"]) await clerk.type(text);
    await workbench.page.keyboard.press("Tab");
    for (const text of ["TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "Người Ký"]) await clerk.type(text);
    await clerk.ribbon("Lập Phụ lục I");
    await workbench.waitForSheet("Phụ lục I");
    expect(clerk.clicks).toBeLessThanOrEqual(10);
    const texts = (await workbench.texts("Phụ lục I", "A1:G40")).flat();
    for (const text of ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TM. ỦY BAN NHÂN DÂN", "Người Ký"])
      expect(texts).toContain(text);
  });
});
