import { workbookBytes } from "../files/workbookBytes";
import { sheetsOf } from "../reading/sheetOf";
import { workbenchPages } from "./page";

const pages = workbenchPages();

const NOW = `== Năm 2026
KẾT QUẢ LẤY PHIẾU TÍN NHIỆM BAN THƯỜNG VỤ ĐẢNG ỦY XÃ LỘC AN NĂM 2026
Số phiếu thu về: 19
STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
1 | Cán bộ An | Bí thư | 16 | 2 | 1
2 | Cán bộ Bình | Phó Bí thư | 9 | 8 | 2
3 | Cán bộ Cường | Ủy viên | 14 | 4 | 1`;

const IN_2021 = `== BTV
KẾT QUẢ LẤY PHIẾU TÍN NHIỆM BAN THƯỜNG VỤ ĐẢNG ỦY XÃ LỘC AN NĂM 2021
Số phiếu thu về: 24
STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
1 | Cán bộ An | Bí thư | 17 | 5 | 2
2 | Cán bộ Bình | Ủy viên | 13 | 8 | 3
3 | Cán bộ Dũng | Ủy viên | 20 | 3 | 1`;

test("the earlier vote is chosen as a file, taken, and held against this one person by person", async () => {
  const workbench = await pages.open();
  const { pane } = workbench;
  await workbench.openFile(await workbookBytes(sheetsOf(NOW)), "Lộc An 2026.xlsx");
  await workbench.waitForSheet("Năm 2026");
  await workbench.openPane("3 người");
  await workbench.goToPlace(/Văn bản/);
  await pane.getByText(/^Văn bản khác/).click();
  await pane.getByRole("button", { name: "Lấy kỳ trước từ tệp…" }).click();
  await pane
    .locator(".papers input[type=file]")
    .first()
    .setInputFiles({
      name: "Kỳ 2021.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(await workbookBytes(sheetsOf(IN_2021))),
    });
  await pane.getByRole("button", { name: "Nhận 1 đơn vị không có gì phải hỏi" }).click();
  await pane.getByRole("button", { name: "Lấy số liệu đã nhận làm kỳ trước" }).click();
  await workbench.waitForSheet("Số liệu kỳ trước");
  await pane.getByRole("button", { name: "Lập: So sánh kỳ trước" }).click();
  await workbench.waitForSheet("So sánh kỳ trước");
  expect(await workbench.sheetNames()).toEqual(["Năm 2026", "Số liệu kỳ trước", "So sánh kỳ trước"]);

  // An: 17/24 = 70,8333 % and 16/19 = 84,2105 %; 5/24 = 20,8333 and 2/19 = 10,5263; 2/24 = 8,3333 and 1/19 = 5,2632.
  // Bình: 13/24 = 54,1667 and 9/19 = 47,3684; 8/24 = 33,3333 and 8/19 = 42,1053; 3/24 = 12,5 and 2/19 = 10,5263.
  // Differences come from these, not from what is shown: 10,53 less 20,83 would be -10,30, and 42,11 less 33,33 +8,78.
  await workbench.waitForTexts(
    "So sánh kỳ trước",
    "B7:M10",
    [
      "Cán bộ An|Bí thư|70,83%|84,21%|+13,38|20,83%|10,53%|-10,31|8,33%|5,26%|-3,07|",
      "Cán bộ Bình|Phó Bí thư|54,17%|47,37%|-6,80|33,33%|42,11%|+8,77|12,50%|10,53%|-1,97|" +
        "Chức vụ kỳ trước: Ủy viên; Mức: Tín nhiệm cao → Không mức nào đạt 50%",
      "Cán bộ Cường|Ủy viên||73,68%|||21,05%|||5,26%||Kỳ trước chưa có tên.",
      "Cán bộ Dũng|Ủy viên|83,33%|||12,50%|||4,17%|||Không còn trong danh sách kỳ này.",
    ].map((row) => row.split("|")),
  );

  // What was taken is counted in no paper of this vote: three people of 2026, two of them high.
  await workbench.pressRibbon("Lập Phụ lục I");
  await workbench.waitForSheet("Phụ lục I");
  const communes = (await workbench.texts("Phụ lục I", "A7:F22")).find(([, label]) =>
    /^Cấp xã/.test(label ?? ""),
  );
  expect(communes?.slice(2)).toEqual(["3", "2", "", ""]);
  await workbench.keepScreenshot("earlier-vote");
});
