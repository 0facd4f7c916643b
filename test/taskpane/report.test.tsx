/** @jest-environment jsdom */
import { Simulate } from "react-dom/test-utils";
import { EXAMPLES } from "../strings/exampleFindings";
import { allowCopying, forbidCopying } from "./copying";
import { closePane, openPane } from "./openPane";
import {
  examined,
  NOTHING,
  person,
  recognition,
  standInRequests,
  table,
  tableWithoutCategory,
} from "./standInRequests";

afterEach(closePane);

const A = person("Xã Lộc An", "Cán bộ A", 5, [15, 3, 1]);
const B = person("Xã Lộc An", "Cán bộ B", 6, [18, 1, 0]);
const READY = examined(recognition([table("Xã Lộc An", 2, { people: [A, B] })]));
const CORRECTED = examined(
  recognition([table("Xã Lộc An", 2, { people: [A, person("Xã Lộc An", "Cán bộ B", 6, [17, 2, 0])] })]),
);

async function openOn(workbook = READY) {
  const requests = standInRequests(workbook);
  return { requests, pane: await openPane(requests, { place: "report" }) };
}

function draftIn(root: HTMLElement): string {
  return root.querySelector("textarea")?.value ?? "";
}

describe("the draft", () => {
  test("tells the results with their highest and lowest share: 18/19 and 15/19", async () => {
    const { pane } = await openOn();
    expect(draftIn(pane.root)).toContain("cả 02 đồng chí đều đạt trên 50% số phiếu “Tín nhiệm cao”");
    expect(draftIn(pane.root)).toContain("cao nhất là 94,74%, thấp nhất là 78,95%");
  });

  test("follows the figures while nobody has edited it", async () => {
    const { pane, requests } = await openOn();
    requests.examine.mockResolvedValue(CORRECTED);
    await pane.happens(() => void pane.store.examine());
    expect(draftIn(pane.root)).toContain("cao nhất là 89,47%");
  });

  test("once edited stays as it is, says when the figures have changed, and can be drafted again", async () => {
    const { pane, requests } = await openOn();
    await pane.type("Đoạn kết quả cho báo cáo", "Đoạn của tôi.");
    expect(pane.root.textContent).not.toContain("Số liệu đã thay đổi");
    requests.examine.mockResolvedValue(CORRECTED);
    await pane.happens(() => void pane.store.examine());
    expect(draftIn(pane.root)).toBe("Đoạn của tôi.");
    expect(pane.root.textContent).toContain("Số liệu đã thay đổi từ khi đoạn này được sửa.");
    await pane.press("Soạn lại từ số liệu");
    expect(draftIn(pane.root)).toContain("cao nhất là 89,47%");
  });

  test("survives going to another place and back", async () => {
    const { pane } = await openOn();
    await pane.type("Đoạn kết quả cho báo cáo", "Đoạn của tôi.");
    await pane.press("Dữ liệu");
    await pane.press("Báo cáo");
    expect(draftIn(pane.root)).toBe("Đoạn của tôi.");
  });

  test("is warned of while there are errors", async () => {
    const { pane } = await openOn(examined(recognition([table("Xã Lộc An", 2)], EXAMPLES.countMissing)));
    expect(pane.root.textContent).toContain("Còn 1 lỗi ở mục Kiểm tra");
  });

  test("is not there while there is nobody to write about", async () => {
    const { pane } = await openOn(examined(recognition([], EXAMPLES.hiddenSheets, ...NOTHING.findings)));
    expect(pane.root.textContent).toContain("Chưa có số liệu để soạn.");
    expect(() => pane.button("Chép đoạn kết quả cho Word")).toThrow();
  });

  test("waits for the errors while these are why there is nobody to write about", async () => {
    const { pane } = await openOn(
      examined(recognition([tableWithoutCategory("Thành ủy")], EXAMPLES.categoryUnknown)),
    );
    expect(pane.root.textContent).toContain("Chưa soạn được: còn 1 lỗi ở mục Kiểm tra.");
    expect(pane.root.textContent).not.toContain("Chưa có số liệu");
  });
});

describe("copying for Word", () => {
  afterEach(forbidCopying);

  test("puts paragraphs as rich and as plain text on the clipboard, and says so", async () => {
    const { pane } = await openOn();
    const copied = allowCopying();
    await pane.type("Đoạn kết quả cho báo cáo", "Đoạn một: A < B.\n\nĐoạn hai.");
    await pane.press("Chép đoạn kết quả cho Word");
    expect(copied.get("text/html")?.match(/<p /g)?.length).toBe(2);
    expect(copied.get("text/html")).toContain("A &lt; B.");
    expect(copied.get("text/plain")).toBe("Đoạn một: A < B.\nĐoạn hai.");
    expect(pane.root.querySelector(".place-footer [role=status]")?.textContent).toBe(
      "Đã chép. Sang Word, nhấn Ctrl+V để dán.",
    );
  });

  test("says so for eight seconds", async () => {
    jest.useFakeTimers();
    const { pane } = await openOn();
    allowCopying();
    const said = () => pane.root.querySelector(".place-footer [role=status]")?.textContent;
    await pane.press("Chép đoạn kết quả cho Word");
    await pane.happens(() => jest.advanceTimersByTime(7999));
    expect(said()).toContain("Đã chép.");
    await pane.happens(() => jest.advanceTimersByTime(1));
    expect(said()).toBe("");
    jest.useRealTimers();
  });

  test("says what to do where it is not allowed", async () => {
    const { pane } = await openOn();
    document.execCommand = () => false;
    await pane.press("Chép đoạn kết quả cho Word");
    expect(pane.root.querySelector(".place-footer [role=status]")?.textContent).toBe(
      "Máy này không cho chép tự động. Bấm vào đoạn văn, nhấn Ctrl+A rồi Ctrl+C.",
    );
  });

  test("what was said of an older text is not said of an edited one", async () => {
    const { pane } = await openOn();
    allowCopying();
    await pane.press("Chép đoạn kết quả cho Word");
    await pane.type("Đoạn kết quả cho báo cáo", "Đã sửa.");
    expect(pane.root.querySelector(".place-footer [role=status]")?.textContent).toBe("");
  });
});

describe("proofreading", () => {
  /** 50/53 is 94,34%. */
  const MISPRINT = "Đồng chí A: 50/53 phiếu (94,43%).";

  test("marks what does not fit, numbered, with what it should be and why", async () => {
    const { pane } = await openOn();
    await pane.type("Văn bản cần soát", MISPRINT);
    await pane.press("Soát");
    expect(pane.root.querySelector("mark")?.textContent).toBe("94,43%1");
    const item = pane.root.querySelector(".marks li")?.textContent;
    expect(item).toContain("1. “94,43%”");
    expect(item).toContain("Đúng ra là 94,34%.");
    expect(item).toContain("50/53 là 94,34%, không phải 94,43%.");
  });

  test("the whole text stands around the marks", async () => {
    const { pane } = await openOn();
    await pane.type("Văn bản cần soát", MISPRINT);
    await pane.press("Soát");
    expect(pane.root.querySelector(".marked-text")?.textContent).toBe("Đồng chí A: 50/53 phiếu (94,43%1).");
  });

  test("several marks are numbered in the order of the text: 46/53 is 86,79%", async () => {
    const { pane } = await openOn();
    await pane.type("Văn bản cần soát", `${MISPRINT} Đồng chí B: 46/53 phiếu (86,97%), đã báo cáo.`);
    await pane.press("Soát");
    expect(pane.root.querySelector(".marked-text")?.textContent).toBe(
      "Đồng chí A: 50/53 phiếu (94,43%1). Đồng chí B: 46/53 phiếu (86,97%2), đã báo cáo.",
    );
  });

  test("a mark in the list leads to its place in the text", async () => {
    const { pane } = await openOn();
    await pane.type("Văn bản cần soát", MISPRINT);
    await pane.press("Soát");
    await pane.press("1. “94,43%”");
    expect(document.activeElement?.tagName).toBe("MARK");
  });

  test("what proofreads may not arrive: that is said with what to do, and the next try brings it", async () => {
    jest.doMock("../../src/taskpane/report/MarkedText", () => {
      throw new Error("The server does not have it.");
    });
    const { pane } = await openOn();
    await pane.type("Văn bản cần soát", MISPRINT);
    await pane.press("Soát");
    expect(pane.root.querySelector("[role=alert]")?.textContent).toContain(
      "Một phần của Tín Nhiệm chưa tải về được nên chưa làm được việc này.Kiểm tra mạng rồi thử lại.",
    );
    expect(pane.root.querySelector("mark")).toBeNull();
    await pane.press("Thử lại");
    expect(pane.root.querySelector("[role=alert]")).not.toBeNull();
    jest.dontMock("../../src/taskpane/report/MarkedText");
    await pane.press("Thử lại");
    expect(pane.root.querySelector("[role=alert]")).toBeNull();
    expect(pane.root.querySelector("mark")?.textContent).toBe("94,43%1");
  });

  test("a text that fits is said to", async () => {
    const { pane } = await openOn();
    await pane.type("Văn bản cần soát", "Đồng chí A: 50/53 phiếu (94,34%).");
    await pane.press("Soát");
    expect(pane.root.textContent).toContain("Không thấy chỗ nào không khớp.");
    expect(pane.root.querySelector("mark")).toBeNull();
  });

  test("of a text about people who are not in the workbook it says so, of any other it does not", async () => {
    const { pane } = await openOn();
    await pane.type("Văn bản cần soát", "Đồng chí Nguyễn Văn Khác: 50/53 phiếu tín nhiệm cao (94,34%).");
    await pane.press("Soát");
    expect(pane.root.textContent).toContain("Văn bản này không nói về những người đã đọc trong tệp");
    await pane.press("Sửa văn bản");
    await pane.type("Văn bản cần soát", "Thu về 53/53 phiếu.");
    await pane.press("Soát");
    expect(pane.root.textContent).not.toContain("Văn bản này không nói về");
  });

  test("is green only where every figure was compared, and says how many were", async () => {
    const { pane } = await openOn();
    await pane.type(
      "Văn bản cần soát",
      "Đồng chí A: 50/53 phiếu (94,34%). Đồng chí B: 45 phiếu tín nhiệm cao.",
    );
    await pane.press("Soát");
    expect(pane.root.textContent).toContain("Trong phần đối chiếu được, không thấy chỗ nào không khớp.");
    expect(pane.root.textContent).toContain("Đã đối chiếu 2 trong 3 số liệu.");
    expect(pane.root.querySelector(".all-clear")).toBeNull();
    expect(pane.root.querySelector(".not-compared")?.textContent).toBe("45");
    await pane.press("Sửa văn bản");
    await pane.type("Văn bản cần soát", "Đồng chí A: 50/53 phiếu (94,34%).");
    await pane.press("Soát");
    expect(pane.root.textContent).toContain("Đã đối chiếu 2 trong 2 số liệu.");
    expect(pane.root.querySelector(".all-clear")).not.toBeNull();
  });

  test("the text can be edited again", async () => {
    const { pane } = await openOn();
    await pane.type("Văn bản cần soát", MISPRINT);
    await pane.press("Soát");
    await pane.press("Sửa văn bản");
    expect(pane.root.querySelectorAll("textarea")[1]?.value).toBe(MISPRINT);
  });

  test("a table pasted from Word keeps its cells apart", async () => {
    const { pane } = await openOn();
    const field = pane.root.querySelectorAll("textarea")[1];
    if (!field) throw new Error("No field to paste into");
    const html = "<table><tr><td>Cán bộ A</td><td>50/53</td></tr></table>";
    await pane.happens(() => {
      Simulate.paste(field, {
        clipboardData: { getData: (type: string) => (type === "text/html" ? html : "") },
      } as never);
    });
    expect(pane.store.state.proof.text).toBe("Cán bộ A\t50/53");
  });
});
