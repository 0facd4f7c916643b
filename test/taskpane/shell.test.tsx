/** @jest-environment jsdom */
import { EXAMPLES } from "../strings/exampleFindings";
import { firstLanguage, rememberLanguage } from "../../src/taskpane/state/language";
import { closePane, openPane } from "./openPane";
import { examined, made, NOTHING, recognition, standInRequests, table } from "./standInRequests";

afterEach(closePane);

const TABLES = [table("Xã Lộc An", 13), table("Xã Lộc Bắc", 5)];
const READY = examined(recognition(TABLES));
const WITH_ERRORS = examined(recognition(TABLES, EXAMPLES.levelsAboveLimit, EXAMPLES.countMissing));
const STANDS = { appendixSheet: "Phụ lục I", resultsSheet: "Kết quả tín nhiệm", changed: [] };

describe("the status line", () => {
  test.each([
    ["no table", examined(NOTHING), "Chưa có bảng kiểm phiếu"],
    ["no errors", READY, "18 người · 2 trang · không có lỗi"],
    ["two errors", WITH_ERRORS, "18 người · 2 trang · 2 lỗi"],
    [
      "somebody not read completely is one of them",
      examined(recognition([table("Xã Lộc An", 3, { unread: 1 })], EXAMPLES.countMissing)),
      "4 người · 1 trang · 1 lỗi",
    ],
    [
      "nothing but errors",
      examined(recognition([], EXAMPLES.unreadableSheet)),
      "Chưa đọc được bảng nào · 1 lỗi",
    ],
    [
      "an appendix made",
      examined(recognition(TABLES), { made: { ...STANDS, upToDate: true } }),
      "18 người · 2 trang · Phụ lục I đã lập",
    ],
    [
      "an appendix that is out of date",
      examined(recognition(TABLES), { made: { ...STANDS, upToDate: false } }),
      "18 người · 2 trang · Phụ lục I đã cũ",
    ],
  ])("says %s", async (_what, workbook, sentence) => {
    const { status } = await openPane(standInRequests(workbook));
    expect(status()).toBe(sentence);
  });

  test("says which sheet is being read after three of 16, and offers to stop as long as it works", async () => {
    const requests = standInRequests(READY);
    const pane = await openPane(requests);
    await pane.happens(() => requests.step({ kind: "reading", sheets: 3, of: 16 }));
    expect(pane.status()).toBe("Đang đọc trang 4/16");
    await pane.press("Dừng");
    expect(requests.stop).toHaveBeenCalledTimes(1);
    await pane.happens(() => requests.step({ kind: "writing" }));
    expect(pane.status()).toBe("Đang ghi trang mới…");
    await pane.press("Dừng");
    expect(requests.stop).toHaveBeenCalledTimes(2);
  });

  test("offers to read again where nothing could be read", async () => {
    const requests = standInRequests(READY);
    requests.examine.mockResolvedValueOnce({ status: "failed", failure: { code: "tooLarge" } });
    const pane = await openPane(requests);
    expect(pane.status()).toBe("Chưa đọc được tệp này");
    await pane.press("Đọc lại các bảng");
    expect(pane.status()).toBe("18 người · 2 trang · không có lỗi");
  });

  test("is told to screen readers", async () => {
    const { root } = await openPane(standInRequests(READY));
    expect(root.querySelector(".status-line [role=status]")).not.toBeNull();
  });
});

describe("the four places", () => {
  const tabs = (root: HTMLElement) => Array.from(root.querySelectorAll<HTMLElement>("[role=tab]"));

  test("stand in the order of the work, with the number of errors", async () => {
    const { root } = await openPane(standInRequests(WITH_ERRORS));
    expect(tabs(root).map((tab) => tab.textContent)).toEqual([
      "Dữ liệu",
      "Kiểm tra (2)",
      "Văn bản",
      "Báo cáo",
    ]);
  });

  test("are walked through with the arrow keys, round the end; Tab enters at the open one", async () => {
    const pane = await openPane(standInRequests(READY));
    pane.button("Dữ liệu").focus();
    await pane.key("ArrowRight");
    expect(document.activeElement?.textContent).toBe("Kiểm tra");
    await pane.key("End");
    expect(document.activeElement?.textContent).toBe("Báo cáo");
    await pane.key("ArrowRight");
    expect(document.activeElement?.textContent).toBe("Dữ liệu");
    expect(tabs(pane.root).map((tab) => tab.tabIndex)).toEqual([0, -1, -1, -1]);
  });

  test("are each shown from the top, however far the one before was scrolled", async () => {
    const pane = await openPane(standInRequests(READY));
    document.documentElement.scrollTop = 300;
    await pane.press("Kiểm tra");
    expect(document.documentElement.scrollTop).toBe(0);
  });

  test("each names its panel", async () => {
    const pane = await openPane(standInRequests(READY), { place: "report" });
    const panel = pane.root.querySelector("[role=tabpanel]");
    expect(panel?.getAttribute("aria-labelledby")).toBe(pane.button("Báo cáo").id);
    expect(pane.button("Báo cáo").getAttribute("aria-controls")).toBe(panel?.id);
  });

  test("lead to the next by the button below", async () => {
    const { press, store } = await openPane(
      standInRequests(examined(recognition(TABLES), { made: { ...STANDS, upToDate: false } })),
    );
    await press("Tiếp theo: Kiểm tra");
    expect(store.state.place).toBe("check");
    await press("Tiếp theo: Xem trước Phụ lục I");
    expect(store.state.place).toBe("documents");
  });

  test("lead to the report once the appendix stands", async () => {
    const workbook = examined(recognition(TABLES), { made: { ...STANDS, upToDate: true } });
    const { press, store } = await openPane(standInRequests(workbook), { place: "documents" });
    await press("Tiếp theo: Báo cáo");
    expect(store.state.place).toBe("report");
  });

  test("lead to no report by the button below while the appendix is not made, or out of date", async () => {
    for (const made of [undefined, { ...STANDS, upToDate: false }]) {
      const pane = await openPane(standInRequests(examined(recognition(TABLES), { made })), {
        place: "documents",
      });
      expect(() => pane.button("Tiếp theo: Báo cáo")).toThrow();
      closePane();
    }
  });
});

describe("the first run", () => {
  test("says in two sentences what the add-in does and offers two buttons, nothing else", async () => {
    const { root } = await openPane(standInRequests());
    expect(Array.from(root.querySelectorAll(".first-run p"), (one) => one.textContent)).toEqual([
      "Tín Nhiệm đọc bảng kiểm phiếu trong tệp này, chỉ ra chỗ sai và lập Phụ lục I bằng một lần bấm. " +
        "Bảng gốc không bị sửa, số liệu không rời khỏi máy này.",
    ]);
    expect(Array.from(root.querySelectorAll(".first-run button"), (one) => one.textContent)).toEqual([
      "Thử với dữ liệu mẫu",
      "Dùng bảng của tôi",
    ]);
  });

  test("the sample is inserted and shown", async () => {
    const requests = standInRequests();
    const pane = await openPane(requests);
    requests.examine.mockResolvedValue(READY);
    await pane.press("Thử với dữ liệu mẫu");
    expect(pane.result()).toBe("Đã chèn dữ liệu mẫu vào 2 trang. Xem xong thì bấm “Gỡ trang đã tạo”.");
    expect(pane.status()).toBe("18 người · 2 trang · không có lỗi");
  });

  test("one's own tables: three ways, and the way back", async () => {
    const requests = standInRequests();
    const pane = await openPane(requests);
    await pane.press("Dùng bảng của tôi");
    expect(document.activeElement?.textContent).toBe("Dùng bảng của tôi");
    await pane.press("Tạo trang nhập liệu");
    expect(pane.result()).toBe(
      "Đã tạo trang “Nhập liệu”. Nhập họ tên và số phiếu vào đó, Tín Nhiệm tự đọc theo.",
    );
    await pane.press("Quay lại");
    expect(pane.button("Thử với dữ liệu mẫu")).toBeDefined();
  });

  test("a workbook with something to say is no first run", async () => {
    const { root } = await openPane(standInRequests(examined(recognition([], EXAMPLES.leftOut))));
    expect(root.querySelector(".first-run")).toBeNull();
    expect(root.querySelector("[role=tablist]")).not.toBeNull();
  });
});

describe("how a request ended", () => {
  test("made from the ribbon: an open pane says so", async () => {
    const requests = standInRequests(READY);
    const pane = await openPane(requests);
    await pane.happens(() => requests.announce(made(["Phụ lục I (1)"])));
    expect(pane.result()).toBe(
      "Đã tạo Phụ lục I: 128 người, đối chiếu khớp 1.254 ô." +
        "Giữ nguyên 1 trang vì đã được sửa, đi cùng trang đã sửa, hoặc không rõ lập ở tệp nào: “Phụ lục I (1)”." +
        "In hoặc lưu PDF: mở trang “Phụ lục I”, nhấn Ctrl+P; khổ giấy và lề đã đặt sẵn." +
        "Mỗi ô ghi ra đã được đọc lại và so với số đã tính." +
        "Mở “Phụ lục I”Mở “Kết quả tín nhiệm”",
    );
  });

  test("seventeen sheets removed: their names are folded", async () => {
    const requests = standInRequests(READY);
    const sheets = Array.from({ length: 17 }, (_, at) => `Mẫu ${at + 1}`);
    requests.removeMade.mockResolvedValue({ status: "done", sheets, kept: [], left: [], looksNotTaken: [] });
    const pane = await openPane(requests);
    await pane.press("Gỡ trang đã tạo");
    await pane.press("Gỡ trang");
    expect(pane.root.querySelector(".result summary")?.textContent).toBe("Đã gỡ 17 trang");
    expect(pane.root.querySelector(".result details")?.textContent).toContain("“Mẫu 17”");
  });

  test("refused from the ribbon: how many errors stand in the way", async () => {
    const requests = standInRequests(WITH_ERRORS);
    const pane = await openPane(requests);
    await pane.happens(() => requests.announce({ status: "refused", recognition: WITH_ERRORS.recognition }));
    expect(pane.result()).toBe("Chưa lập Phụ lục I: còn 2 lỗi. Sửa các lỗi dưới đây rồi lập lại.");
    expect(pane.button("Kiểm tra (2)").getAttribute("aria-selected")).toBe("true");
  });

  test("refused, and the errors corrected since: it can be made now, from where it was refused", async () => {
    const requests = standInRequests(WITH_ERRORS);
    const pane = await openPane(requests);
    await pane.happens(() => requests.announce({ status: "refused", recognition: WITH_ERRORS.recognition }));
    requests.examine.mockResolvedValue(READY);
    requests.grid.changed();
    await pane.happens(() => new Promise((looked) => setTimeout(looked, 800)));
    expect(pane.result()).toBe("Đã hết lỗi: lập được Phụ lục I.Lập Phụ lục I");
    expect(pane.root.querySelector(".result .tone-success")).not.toBeNull();
    await pane.press("Lập Phụ lục I");
    expect(requests.buildAppendix).toHaveBeenCalledTimes(1);
  });

  test("what is left to fill in comes first, and stays while the settings are filled in", async () => {
    const requests = standInRequests(READY);
    const pane = await openPane(requests);
    await pane.happens(() => requests.announce({ ...made(), toFillIn: ["date", "name"] }));
    const said =
      "Đã tạo Phụ lục I: 128 người, đối chiếu khớp 1.254 ô." +
      "Chưa ghi ngày báo cáo, họ tên người ký: chỗ ấy còn để trống. Ghi ở Thiết lập của mục Văn bản rồi lập lại, hoặc ghi tay khi ký.";
    expect(pane.result().slice(0, said.length)).toBe(said);
    await pane.happens(() =>
      pane.store.editSettings({ signatory: { post: "BÍ THƯ", name: "Nguyễn Văn An" } }),
    );
    expect(pane.result().slice(0, said.length)).toBe(said);
  });

  test("refused because there is no table", async () => {
    const requests = standInRequests();
    const pane = await openPane(requests);
    await pane.happens(() => requests.announce({ status: "refused", recognition: NOTHING }));
    expect(pane.result()).toMatch(/^Chưa lập Phụ lục I: tệp này chưa có bảng kiểm phiếu nào\./);
  });

  test("failed: what happened, what to do, and the detail for support", async () => {
    const requests = standInRequests(READY);
    requests.buildAppendix.mockResolvedValue({
      status: "failed",
      failure: { code: "workbookProtected", detail: "AccessDenied @ WorksheetCollection.add" },
    });
    const pane = await openPane(requests, { place: "documents" });
    await pane.press("Lập Phụ lục I");
    expect(pane.result()).toBe(
      "Cấu trúc của tệp đang được bảo vệ nên không thêm, bớt trang được." +
        "Vào thẻ Xem lại, bỏ Bảo vệ sổ làm việc, rồi thử lại." +
        "Chi tiết để báo bộ phận hỗ trợ: AccessDenied @ WorksheetCollection.add",
    );
    await pane.press("Đóng thông báo");
    expect(pane.result()).toBe("");
  });

  test("failed in a way that the clerk settles alone: no details", async () => {
    const requests = standInRequests(READY);
    const failure = { code: "cellBeingEdited", detail: "InvalidOperationInCellEditMode" };
    requests.buildAppendix.mockResolvedValue({ status: "failed", failure });
    const pane = await openPane(requests, { place: "documents" });
    await pane.press("Lập Phụ lục I");
    expect(pane.result()).toMatch(/^Excel đang chờ nhập xong một ô .* rồi thử lại\.$/);
  });

  test("half made: which sheets are to be deleted", async () => {
    const requests = standInRequests(READY);
    const failure = { code: "leftHalfMade", detail: "Kết quả tín nhiệm, Phụ lục I" };
    requests.buildAppendix.mockResolvedValue({ status: "failed", failure });
    const pane = await openPane(requests, { place: "documents" });
    await pane.press("Lập Phụ lục I");
    expect(pane.result()).toMatch(/Trang cần xóa: Kết quả tín nhiệm, Phụ lục I\.$/);
  });

  test("stopped as asked is no error", async () => {
    const requests = standInRequests(READY);
    requests.buildAppendix.mockResolvedValue({ status: "failed", failure: { code: "stopped" } });
    const pane = await openPane(requests, { place: "documents" });
    await pane.press("Lập Phụ lục I");
    expect(pane.result()).toMatch(/^Đã dừng theo yêu cầu; không trang nào được thêm hay sửa\./);
    expect(pane.root.querySelector(".result .tone-error")).toBeNull();
  });
});

describe("following the grid", () => {
  test("focus stays where it is when the workbook is looked at again", async () => {
    const requests = standInRequests(WITH_ERRORS);
    const pane = await openPane(requests, { place: "check" });
    const link = pane.root.querySelector<HTMLElement>(".go-to-cell");
    link?.focus();
    requests.examine.mockResolvedValue(
      examined(recognition(TABLES, EXAMPLES.levelsAboveLimit, EXAMPLES.countMissing)),
    );
    await pane.happens(() => void pane.store.examine());
    expect(document.activeElement).toBe(link);
  });
});

test("English is in the help, Vietnamese at the head of the pane, and everything changes", async () => {
  const { root, press, status } = await openPane(standInRequests(READY));
  await press("Trợ giúp");
  await press("English");
  await press("Close");
  expect(document.documentElement.lang).toBe("en");
  expect(status()).toBe("18 people · 2 sheets · no errors");
  expect(root.querySelector("[role=tablist]")?.textContent).toBe("DataCheckDocumentsReport");
  expect(root.querySelector(".pane-header")?.textContent).toContain("Tiếng Việt");
  await press("Tiếng Việt");
  expect(document.documentElement.lang).toBe("vi");
});

describe("the language to begin with", () => {
  beforeEach(() => window.localStorage.clear());

  test.each([
    ["Excel is Vietnamese", ["vi-VN", "vi-VN", "vi"], "vi"],
    ["Excel is English on a Vietnamese machine", ["en-US", "en-US", "vi-VN"], "vi"],
    ["Excel is English for Vietnamese texts", ["en-US", "vi-VN", "en-US"], "vi"],
    ["nothing speaks Vietnamese", ["en-US", "en-US", "fr-FR"], "en"],
  ] as const)("where %s", (_where, spoken, language) => {
    expect(firstLanguage(spoken)).toBe(language);
  });

  test("is the one chosen before on this machine", () => {
    rememberLanguage("en");
    expect(firstLanguage(["vi-VN"])).toBe("en");
    rememberLanguage("vi");
    expect(firstLanguage(["en-US"])).toBe("vi");
  });

  test("is still there where the browser keeps nothing", () => {
    const refuse = jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new Error("SecurityError");
    });
    expect(firstLanguage(["vi-VN"])).toBe("vi");
    refuse.mockRestore();
  });
});

describe("while Excel does not answer", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("a cell that may be open is spoken of after 1.5 seconds, beginning again is offered after 8, Stop from the start", async () => {
    const requests = standInRequests(READY);
    requests.examine.mockReturnValue(new Promise(() => undefined));
    const pane = await openPane(requests);
    const waiting = () => pane.root.querySelector(".no-answer")?.textContent;
    await pane.press("Dừng");
    expect(requests.stop).toHaveBeenCalledTimes(1);
    expect(waiting()).toBe("");
    await pane.happens(() => jest.advanceTimersByTime(1500));
    expect(waiting()).toBe("Excel chưa trả lời. Nếu đang nhập dở một ô, nhấn Enter trên trang tính.");
    await pane.happens(() => jest.advanceTimersByTime(6500));
    await pane.press("Tải lại");
    expect(pane.reload).toHaveBeenCalledTimes(1);
  });

  test("nothing of it is said once Excel has begun to answer", async () => {
    const requests = standInRequests(READY);
    requests.examine.mockReturnValue(new Promise(() => undefined));
    const pane = await openPane(requests);
    await pane.happens(() => requests.step({ kind: "reading", sheets: 0, of: 16 }));
    await pane.happens(() => jest.advanceTimersByTime(20_000));
    expect(pane.root.querySelector(".no-answer")?.textContent).toBe("");
  });
});
