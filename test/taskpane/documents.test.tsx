/** @jest-environment jsdom */
import { DOCUMENTS, PAPER_PURPOSES } from "../../src/documents/all";
import type { PaperDocument } from "../../src/documents/document";
import { paperWords } from "../../src/documents/paperWords";
import { DEFAULT_SETTINGS } from "../../src/documents/settings";
import { loadLanguage } from "../../src/strings/language";
import type { Examined, OwnSheet } from "../../src/workflow/outcome";
import { sheetsOf } from "../reading/sheetOf";
import { EXAMPLES } from "../strings/exampleFindings";
import { allowCopying, forbidCopying } from "./copying";
import { chooseInDropdown } from "./dropdown";
import { openPane } from "./openPane";
import {
  examined,
  madeDocuments,
  NOTHING,
  recognition,
  standInRequests,
  table,
  tableWithoutCategory,
} from "./standInRequests";

const LIST = sheetsOf(`== Danh sách
DANH SÁCH CÁN BỘ LẤY PHIẾU TÍN NHIỆM
STT | Họ và tên | Chức vụ
1 | Cán bộ An | Bí thư`);

const BEFORE = examined(NOTHING, { sources: LIST });
const AFTER = examined(recognition([table("Xã Lộc An", 3)]));

async function openOn(workbook: Examined) {
  const requests = standInRequests(workbook);
  const pane = await openPane(requests, { place: "documents" });
  return { requests, pane };
}

/** Each document with what is said of it: its name, then the sentences under it. */
function cards(root: ParentNode): string[] {
  return Array.from(root.querySelectorAll(".papers > .cards > li"), (card) =>
    [card.querySelector("h3"), ...card.querySelectorAll(".caution")]
      .map((one) => one?.textContent)
      .join(": "),
  );
}

const NO_EARLIER =
  "Chưa có số liệu kỳ trước: lấy từ tệp của kỳ trước ở So sánh kỳ trước; hoặc chép bảng kỳ trước vào một trang của tệp này, khi mục Kiểm tra hỏi thì chọn bỏ qua bảng ấy.";
const NO_BALLOTS = "Chưa có bảng ghi mỗi hàng một lá phiếu.";
const NO_LIST = "Chưa có danh sách: cần một trang có cột Họ và tên và cột Chức vụ.";
const NO_COUNTS = "Chưa có số phiếu: cần bảng kiểm phiếu đã ghi đủ ba mức.";

/** A card of every document, first those that lack nothing; Phụ lục I has its own part below, and the report a place. */
async function cardsWhere(
  lacks: (document: PaperDocument) => string | undefined | false,
): Promise<readonly string[]> {
  const words = await paperWords();
  const listed = PAPER_PURPOSES.filter((purpose) => purpose !== "appendix" && purpose !== "results");
  const told = listed.map((purpose) => {
    const { name } = words[purpose].vi;
    return { name, lacking: lacks(DOCUMENTS[purpose]) };
  });
  return [
    ...told.flatMap(({ name, lacking }) => (lacking ? [] : [name])),
    ...told.flatMap(({ name, lacking }) => (lacking ? [`${name}: ${lacking}`] : [])),
    "Báo cáo",
  ];
}

describe("the documents", () => {
  test("that the list of people is enough for come first, the others say what they lack", async () => {
    const { pane, requests } = await openOn(BEFORE);
    expect(cards(pane.root)[0]).toBe("Danh sách lấy phiếu");
    expect(cards(pane.root)).toContain(`Biên bản kiểm phiếu: ${NO_COUNTS}`);
    expect(cards(pane.root)).toEqual(
      await cardsWhere(({ madeFrom }) => {
        if (madeFrom === "list") return undefined;
        return madeFrom === "ballots" ? NO_BALLOTS : NO_COUNTS;
      }),
    );
    await pane.press("Lập: Danh sách lấy phiếu");
    expect(requests.makeDocuments).toHaveBeenCalledWith(["list"]);
    expect(pane.root.querySelector(".message-text")?.textContent).toContain(
      "Đã lập văn bản, đối chiếu khớp 200 ô.",
    );
  });

  test("are found from the first look too, when there is no table yet", async () => {
    const pane = await openPane(standInRequests(BEFORE));
    await pane.press("Dùng bảng của tôi");
    await pane.press("Sang mục Văn bản");
    expect(cards(pane.root)[0]).toBe("Danh sách lấy phiếu");
  });

  test("of counted tables can all be made, and the report is reached from them", async () => {
    const { pane } = await openOn(AFTER);
    expect(cards(pane.root)[0]).toBe("Biểu tổng hợp kết quả");
    expect(cards(pane.root)).toContain(`Phiếu tín nhiệm: ${NO_LIST}`);
    expect(cards(pane.root)).toEqual(
      await cardsWhere((document) => {
        if (document.madeFrom === "vote") return document.againstEarlier && NO_EARLIER;
        return document.madeFrom === "ballots" ? NO_BALLOTS : NO_LIST;
      }),
    );
    await pane.press("Sang mục Báo cáo");
    expect(pane.store.state.place).toBe("report");
  });

  test("of people whose category alone is asked lack that answer, not counts", async () => {
    const { pane } = await openOn(
      examined(recognition([tableWithoutCategory("Thành ủy")], EXAMPLES.categoryUnknown)),
    );
    expect(cards(pane.root)).toContain(
      "Biểu tổng hợp kết quả: Còn lỗi trong bảng kiểm phiếu: xem mục Kiểm tra, sửa rồi lập.",
    );
  });

  test.each([
    ["open while a list of people is all there is", BEFORE, true],
    ["folded above Phụ lục I once there are counts", AFTER, false],
    [
      "open where one of them stands",
      { ...AFTER, own: [{ id: "{1}", name: "Biên bản", purpose: "minutes", holds: true, changed: false }] },
      true,
    ],
  ] as const)("are %s", async (_when, workbook, open) => {
    const { pane } = await openOn(workbook);
    expect(pane.root.querySelector<HTMLDetailsElement>(".papers")?.open).toBe(open);
  });

  test.each([
    [{ holds: true, changed: false }, "Đã lập, đúng với số liệu và thiết lập hiện nay."],
    [{ holds: false, changed: false }, "Đã lập, nhưng số liệu hoặc thiết lập đã thay đổi."],
    [{ holds: false, changed: true }, "Đã lập, và đã được sửa tay"],
  ])("that stand say whether they still hold: %p", async (state, sentence) => {
    const sheet: OwnSheet = { id: "{1}", name: "Biên bản kiểm phiếu", purpose: "minutes", ...state };
    const { pane, requests } = await openOn({ ...AFTER, own: [sheet] });
    expect(pane.root.textContent).toContain(sentence);
    await pane.press("Mở “Biên bản kiểm phiếu”");
    expect(requests.showSheet).toHaveBeenCalledWith("Biên bản kiểm phiếu");
    await pane.press("Gỡ");
    await pane.press("Gỡ trang");
    expect(requests.removeDocument).toHaveBeenCalledWith("minutes");
  });

  test("have settings of their own, which change nothing else", async () => {
    const { pane, requests } = await openOn(AFTER);
    await pane.happens(() => pane.store.editSettings({}));
    const box = Array.from(pane.root.querySelectorAll("label")).find((label) =>
      label.textContent?.includes("Xếp thứ"),
    );
    await pane.happens(() => box?.click());
    expect(requests.typeSettings).toHaveBeenLastCalledWith({
      ...DEFAULT_SETTINGS,
      papers: {
        ...DEFAULT_SETTINGS.papers,
        summary: { ...DEFAULT_SETTINGS.papers.summary, ranked: true },
      },
    });
  });

  test("that a ribbon item could not make are shown with what they lack", async () => {
    const { pane, requests } = await openOn(BEFORE);
    await pane.happens(() => pane.store.goToPlace("check"));
    await pane.happens(() =>
      requests.announceDocuments({
        ...madeDocuments([]),
        lacking: [{ purpose: "minutes", missing: { kind: "counts" } }],
      }),
    );
    expect(pane.store.state.place).toBe("documents");
    expect(pane.root.querySelector(".message-text")?.textContent).toContain("Chưa lập được");
    expect(cards(pane.root)).toContain(`Biên bản kiểm phiếu: ${NO_COUNTS}`);
  });

  test("are told of in English too", async () => {
    await loadLanguage("en");
    const { pane } = await openOn(BEFORE);
    await pane.happens(() => void pane.store.setLanguage("en"));
    expect(cards(pane.root).join("\n")).toContain("There are no counts yet");
  });
});

test("which sheet the earlier vote is on is asked where several tables were left out", async () => {
  const { pane } = await openOn({ ...AFTER, earlier: { kind: "several", sheets: ["Năm 2016", "Năm 2021"] } });
  await chooseInDropdown(pane, "Kỳ trước là bảng ở trang", "Năm 2021");
  expect(pane.store.state.settings.papers.comparison).toEqual({ earlier: "Năm 2021" });
});

test("the number of ballots to be counted is typed, and what is none is said and not taken", async () => {
  const { pane } = await openOn(BEFORE);
  const ballots = () => pane.store.state.settings.papers.counting.ballots;
  await pane.type("Số phiếu cần chỗ ghi", "145");
  expect(ballots()).toBe(145);
  for (const none of ["0", "1001", "12,5", ""]) await pane.type("Số phiếu cần chỗ ghi", none);
  expect(ballots()).toBe(145);
  expect(pane.root.textContent).toContain("Nhập một số nguyên từ 1 đến 1.000.");
});

test("the report and the resolution are copied whole for Word, and nothing else is", async () => {
  const { pane } = await openOn(AFTER);
  const buttons = Array.from(
    pane.root.querySelectorAll("button"),
    (button) => button.getAttribute("aria-label") ?? "",
  );
  expect(buttons.filter((label) => label.startsWith("Chép cả văn bản"))).toEqual([
    "Chép cả văn bản cho Word: Báo cáo kết quả",
    "Chép cả văn bản cho Word: Xác nhận kết quả (HĐND)",
  ]);
  const copied = allowCopying();
  await pane.press("Chép cả văn bản cho Word: Xác nhận kết quả (HĐND)");
  expect(copied.get("text/html")).toContain("QUYẾT NGHỊ:</p>");
  expect(copied.get("text/plain")).toContain("QUYẾT NGHỊ:");
  expect(pane.root.textContent).toContain("Đã chép theo số liệu hiện nay.");
  document.execCommand = () => false;
  await pane.press("Chép cả văn bản cho Word: Báo cáo kết quả");
  expect(pane.root.textContent).toContain("Máy này không cho chép tự động. Lập trang");
  forbidCopying();
});
