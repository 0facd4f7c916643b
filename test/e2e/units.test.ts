import { fileOfUnit } from "../files/units/hands";
import { UNREADABLE_FILES } from "../files/units/faults";
import { countedByHand, unitsOfProvince } from "../merging/province";
import { type WorkbenchPage, workbenchPages } from "./page";

const pages = workbenchPages();

const SHEET = "Số liệu các đơn vị";
const units = unitsOfProvince(6);

interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function chosen(name: string, bytes: Uint8Array): Chosen {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

/** Six units by six hands; of the third only a file that is no workbook, of the fifth one of an Excel of long ago. */
function sent(): Promise<readonly Chosen[]> {
  return Promise.all(
    units.map(async (unit, number) => {
      if (number === 2)
        return chosen(`${unit.name}.xlsx`, UNREADABLE_FILES["broken"]?.() ?? new Uint8Array());
      if (number === 4)
        return chosen(`${unit.name}.xls`, UNREADABLE_FILES["oldFormat"]?.() ?? new Uint8Array());
      return chosen(`${unit.name}.xlsx`, await fileOfUnit(unit, number));
    }),
  );
}

async function openUnits(workbench: WorkbenchPage): Promise<void> {
  await workbench.openPane("Chưa có bảng kiểm phiếu");
  await workbench.pane.getByText("Dùng bảng của tôi").click();
  await workbench.pane.getByRole("button", { name: "Ghép tệp của các đơn vị" }).click();
  await workbench.pane.getByText("Chọn tệp…").waitFor();
}

async function choose(workbench: WorkbenchPage, files: readonly Chosen[]): Promise<void> {
  await workbench.pane
    .locator(".drawer input[type=file]")
    .first()
    .setInputFiles([...files]);
}

/** Numbers of people and levels of row 1.3 of the appendix. */
async function communeRow(workbench: WorkbenchPage): Promise<readonly string[]> {
  await workbench.pressRibbon("Lập Phụ lục I");
  await workbench.waitForSheet("Phụ lục I");
  const rows = await workbench.texts("Phụ lục I", "A7:F22");
  return rows.find(([number]) => number === "1.3")?.slice(2) ?? [];
}

test("a clerk puts the files of units together: two are refused, four merged, then the two that were sent anew", async () => {
  const workbench = await pages.open();
  const { pane } = workbench;
  await openUnits(workbench);
  await pane.getByLabel("Danh sách đơn vị phải gửi").fill(units.map(({ name }) => name).join("\n"));
  await choose(workbench, await sent());
  await workbench.waitForStatus(/Đã đọc 4 tệp: 4 đơn vị/);
  await pane.getByText("2 tệp không đọc được").waitFor();
  await pane.getByText(`“${units[2]?.name}.xlsx” bị hỏng`, { exact: false }).first().waitFor();
  await pane
    .getByText(/là tệp Excel đời cũ/)
    .first()
    .waitFor();
  await pane.getByText(/2 đơn vị chưa có số liệu/).waitFor();
  expect(await workbench.sheetNames()).toHaveLength(1);

  await pane.getByRole("button", { name: "Nhận 4 đơn vị không có gì phải hỏi" }).click();
  await workbench.keepScreenshot("units-report");
  await pane.getByRole("button", { name: /^Ghép 4 đơn vị/ }).click();
  await workbench.waitForStatus(/nay có 4 đơn vị/);
  await workbench.waitForSheet(SHEET);

  const mended = await Promise.all(
    [2, 4].map(async (number) => {
      const unit = units[number];
      if (!unit) throw new Error("Too few units");
      return chosen(`${unit.name}.xlsx`, await fileOfUnit(unit, number));
    }),
  );
  await choose(workbench, mended);
  await workbench.waitForStatus(/Đã đọc 6 tệp: 6 đơn vị/);
  await pane.getByRole("button", { name: "Nhận 6 đơn vị không có gì phải hỏi" }).click();
  await pane.getByRole("button", { name: /^Ghép 6 đơn vị/ }).click();
  await workbench.waitForStatus(/nay có 6 đơn vị/);

  const { total, high, confident, low } = countedByHand(units);
  expect(await communeRow(workbench)).toEqual(
    [total, high, confident, low].map((count) => (count ? String(count) : "")),
  );
});

test("stopping while the files are read leaves the workbook and the report as they were", async () => {
  const workbench = await pages.open();
  await openUnits(workbench);
  const some = await Promise.all(units.map((unit, number) => fileOfUnit(unit, number)));
  const many = Array.from({ length: 240 }, (_, index) =>
    chosen(`${index + 1}.xlsx`, some[index % some.length] ?? new Uint8Array()),
  );
  await choose(workbench, many);
  await workbench.pane.getByRole("button", { name: "Dừng đọc tệp" }).click();
  await workbench.waitForStatus("Đã dừng: mọi thứ như trước khi đọc");
  expect(await workbench.pane.getByRole("button", { name: /^Ghép \d/ }).count()).toBe(0);
  expect(await workbench.sheetNames()).toHaveLength(1);
});
