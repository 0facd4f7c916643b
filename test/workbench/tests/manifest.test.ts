/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { UnusableManifest, readManifest } from "../web/manifest";

const MANIFEST = readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8");

describe("the manifest as the workbench reads it", () => {
  test("the ribbon has one group with three buttons and a menu, in the language asked for", () => {
    const [tab] = readManifest(MANIFEST, "vi-VN").tabs;
    expect(tab?.id).toBe("TabHome");
    const [group] = tab?.groups ?? [];
    expect(group?.label).toBe("Tín nhiệm");
    expect(
      group?.buttons.map((button) => [
        button.label,
        "items" in button ? button.items.map(({ label }) => label) : button.action,
      ]),
    ).toEqual([
      ["Lập Phụ\u00a0lục\u00a0I", { type: "function", name: "buildAppendix" }],
      [
        "Lập văn bản",
        [
          "Danh sách lấy phiếu",
          "Phiếu tín nhiệm",
          "Phiếu kiểm (gạch phiếu)",
          "Kiểm phiếu trên máy",
          "Đếm phiếu từng lá",
          "Chạy thử kiểm phiếu",
          "Biên bản kiểm phiếu",
          "Biểu tổng hợp kết quả",
          "Kết quả tín nhiệm",
          "Báo cáo kết quả",
          "Xác nhận kết quả (HĐND)",
          "So sánh kỳ trước",
          "Biểu đồ",
        ],
      ],
      ["Kiểm tra số liệu", { type: "pane" }],
      ["Trợ giúp", { type: "function", name: "showHelp" }],
    ]);
    const english = readManifest(MANIFEST, "en-US").tabs[0]?.groups[0];
    expect(english?.label).toBe("Confidence vote");
    expect(english?.buttons.map(({ label }) => label)).toEqual([
      "Build Phụ lục I",
      "Make a document",
      "Check the counts",
      "Help",
    ]);
  });

  test("page, metadata and requirement are where Excel looks for them; icons are in order of size", () => {
    const manifest = readManifest(MANIFEST, "vi-VN");
    expect(manifest.page).toBe("https://localhost:3000/taskpane.html");
    expect(manifest.functions).toBe("https://localhost:3000/functions.json");
    expect(manifest.requirements).toEqual([{ set: "ExcelApi", version: "1.9" }]);
    const [button] = manifest.tabs[0]?.groups[0]?.buttons ?? [];
    expect(button?.icons.map(({ size, address }) => [size, path.basename(address)])).toEqual([
      [16, "icon-16.png"],
      [32, "icon-32.png"],
      [80, "icon-80.png"],
    ]);
  });

  test.each([
    [
      'resid="BuildAppendix.Tip"',
      'resid="No.Tip"',
      { kind: "unresolved", element: "Supertip/Description", resid: "No.Tip" },
    ],
    ["<FunctionName>buildAppendix</FunctionName>", "", { kind: "absent", element: "Action/FunctionName" }],
    [
      'xsi:type="ExecuteFunction"',
      'xsi:type="OpenDialog"',
      { kind: "unsupported", element: "Action", type: "OpenDialog" },
    ],
    ['<Control xsi:type="Button"', '<Control xsi:type="Menu"', { kind: "absent", element: "Items" }],
    [
      '<Control xsi:type="Button"',
      '<Control xsi:type="MobileButton"',
      { kind: "unsupported", element: "Control", type: "MobileButton" },
    ],
  ])("%s made %s is told of the first button", (from, to, problem) => {
    const [button] = readManifest(MANIFEST.replace(from, to), "vi-VN").tabs[0]?.groups[0]?.buttons ?? [];
    expect(button?.problems).toEqual([problem]);
  });

  test("without a page, or without XML, there is nothing to show", () => {
    const pageless = MANIFEST.replace('<Runtime resid="Taskpane.Url"', '<Runtime resid="No.Url"');
    expect(() => readManifest(pageless, "vi-VN")).toThrow('Runtime: resid "No.Url"');
    expect(() => readManifest("<OfficeApp", "vi-VN")).toThrow(UnusableManifest);
  });
});
