import { DEFAULT_SETTINGS } from "../../src/documents/settings";
import { PaneStore } from "../../src/taskpane/state/store";
import { EXAMPLES } from "../strings/exampleFindings";
import { examined, made, NOTHING, recognition, standInRequests, table } from "./standInRequests";

const READY = examined(recognition([table("Xã Lộc An", 13)]));
const WITH_ERROR = examined(recognition([table("Xã Lộc An", 13)], EXAMPLES.levelsAboveLimit));
const CHOICE = { keys: ["trưởng ban"], text: "Trưởng ban", category: "provinceLeaders" } as const;
const EDITING = { status: "failed", failure: { code: "cellBeingEdited" } } as const;

/** Lets every promise that is already settled run on. */
const settled = () => jest.advanceTimersByTimeAsync(0);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A store that has looked at the workbook and follows it. */
async function started(workbook = READY) {
  const requests = standInRequests(workbook);
  const store = new PaneStore(requests);
  const stop = store.start();
  await settled();
  return { requests, store, stop };
}

describe("one request at a time", () => {
  test("the workbook is examined on start", async () => {
    const requests = standInRequests(READY);
    const store = new PaneStore(requests);
    store.start();
    expect(store.state.busy).toBe("examine");
    await settled();
    expect(store.state).toMatchObject({ workbook: READY, busy: undefined, message: undefined });
  });

  test("a second request is not taken while one is in hand", async () => {
    const requests = standInRequests(READY);
    const store = new PaneStore(requests);
    const first = store.buildAppendix();
    await store.insertSample();
    await first;
    expect(requests.buildAppendix).toHaveBeenCalledTimes(1);
    expect(requests.insertSample).not.toHaveBeenCalled();
  });

  test("after the appendix is made the workbook is looked at again and the success is still said", async () => {
    const requests = standInRequests(READY);
    const store = new PaneStore(requests);
    await store.buildAppendix();
    expect(requests.examine).toHaveBeenCalledTimes(1);
    expect(store.state).toMatchObject({
      message: { kind: "made", outcome: { people: 128 } },
      workbook: READY,
    });
  });

  test("a success stays a success when the look at the workbook after it fails", async () => {
    const requests = standInRequests(READY);
    requests.examine.mockResolvedValue({ status: "failed", failure: { code: "busy" } });
    const store = new PaneStore(requests);
    await store.insertSample();
    expect(store.state.message).toMatchObject({
      kind: "sampleInserted",
      sheets: ["Mẫu 1", "Mẫu 2"],
      kept: [],
    });
  });

  test("a refusal shows what stands in the way", async () => {
    const requests = standInRequests(WITH_ERROR);
    requests.buildAppendix.mockResolvedValue({ status: "refused", recognition: WITH_ERROR.recognition });
    const store = new PaneStore(requests);
    await store.buildAppendix();
    expect(store.state).toMatchObject({ message: { kind: "refused" }, workbook: WITH_ERROR });
  });

  test("a failed request keeps what was found before", async () => {
    const { requests, store } = await started();
    requests.examine.mockResolvedValue(EDITING);
    await store.examine();
    expect(store.state).toMatchObject({
      message: { kind: "failed", failure: { code: "cellBeingEdited" } },
      workbook: READY,
    });
  });

  test("something thrown leaves the pane usable and repeats none of the clerk's data", async () => {
    const requests = standInRequests(READY);
    requests.examine.mockRejectedValue(new TypeError("Nguyễn Thị Hoa"));
    const store = new PaneStore(requests);
    await store.examine();
    expect(store.state).toMatchObject({
      busy: undefined,
      message: { kind: "failed", failure: { code: "unexpected", detail: "TypeError" } },
    });
  });

  test("what a ribbon button did is shown until the pane stops listening", async () => {
    const { requests, store, stop } = await started();
    requests.announce({ status: "refused", recognition: WITH_ERROR.recognition });
    await settled();
    expect(store.state.message).toEqual({ kind: "refused" });
    stop();
    requests.announce(made());
    await settled();
    expect(store.state.message).toEqual({ kind: "refused" });
  });
});

describe("what the clerk decides", () => {
  test("a chosen category can be taken back", async () => {
    const { requests, store } = await started();
    await store.chooseCategory(CHOICE);
    expect(requests.chooseCategory).toHaveBeenCalledWith(["trưởng ban"], "provinceLeaders");
    expect(store.state).toMatchObject({ message: { kind: "categoryRemembered" } });
    await store.takeBack(["trưởng ban"], "Trưởng ban");
    expect(requests.takeBack).toHaveBeenCalledWith(["trưởng ban"]);
    expect(store.state).toMatchObject({ message: { kind: "takenBack", what: "Trưởng ban" } });
  });

  test("a category that could not be remembered is said to have failed", async () => {
    const { requests, store } = await started();
    requests.chooseCategory.mockResolvedValue({ status: "failed", failure: { code: "workbookProtected" } });
    await store.chooseCategory(CHOICE);
    expect(store.state).toMatchObject({ message: { kind: "failed" } });
  });

  test("nothing is removed before it is confirmed, and then what was asked", async () => {
    const { requests, store } = await started();
    store.askRemoval("appendix");
    expect(store.state.removal).toBe("appendix");
    store.cancelRemoval();
    expect(store.state.removal).toBeUndefined();
    expect(requests.removeDocument).not.toHaveBeenCalled();
    await store.confirmRemoval("appendix");
    expect(requests.removeDocument).toHaveBeenCalledTimes(1);
    expect(requests.removeMade).not.toHaveBeenCalled();
    await store.confirmRemoval("everything");
    expect(requests.removeMade).toHaveBeenCalledTimes(1);
  });

  test("leaving out names to workflow the key and to the clerk the sheet", async () => {
    const { requests, store } = await started();
    requests.leaveOut.mockResolvedValue(examined(NOTHING));
    await store.leaveOut({ keys: ["Xã Lộc An#2"], what: "Xã Lộc An", people: 3 });
    expect(requests.leaveOut).toHaveBeenCalledWith(["Xã Lộc An#2"]);
    expect(store.state).toMatchObject({
      message: { kind: "leftOut", left: { keys: ["Xã Lộc An#2"], what: "Xã Lộc An", people: 3 } },
      workbook: { recognition: NOTHING },
    });
  });

  test("a cell that cannot be reached is said", async () => {
    const { requests, store } = await started();
    requests.goToArea.mockResolvedValue({ code: "unexpected" });
    await store.goToCell({ sheet: "Xã Lộc An", row: 6, column: 3 });
    expect(store.state.message).toEqual({ kind: "failed", failure: { code: "unexpected" } });
  });
});

describe("where the clerk is", () => {
  test("a later look at the workbook does not move the clerk", async () => {
    const { store } = await started();
    store.goToPlace("check");
    await store.examine();
    expect(store.state.place).toBe("check");
  });

  test("going about in the pane asks nothing of the workbook", async () => {
    const { requests, store } = await started();
    const asked = () =>
      Object.entries(requests).flatMap(([name, one]) =>
        jest.isMockFunction(one) ? [[name, one.mock.calls.length]] : [],
      );
    const before = asked();
    store.goToPlace("report");
    store.goToPlace("check");
    await store.setLanguage("en");
    store.openHelp();
    expect(asked()).toEqual(before);
  });

  test("a refusal opens at the errors, whatever was open", async () => {
    const { requests, store } = await started(WITH_ERROR);
    store.goToPlace("report");
    store.openHelp();
    requests.announce({ status: "refused", recognition: WITH_ERROR.recognition });
    await settled();
    expect(store.state).toMatchObject({ place: "check", help: false, message: { kind: "refused" } });
  });

  test("a refusal heard before the first look has ended opens at the errors too", async () => {
    const requests = standInRequests(WITH_ERROR);
    const store = new PaneStore(requests);
    store.start();
    requests.announce({ status: "refused", recognition: WITH_ERROR.recognition });
    await settled();
    expect(store.state).toMatchObject({ place: "check", message: { kind: "refused" } });
  });
});

describe("following the grid", () => {
  test("an edit is seen after 700 ms, without busy and without a message", async () => {
    const { requests, store } = await started();
    const states: unknown[] = [];
    store.subscribe(() => states.push([store.state.busy, store.state.message]));
    requests.examine.mockResolvedValue(WITH_ERROR);
    requests.grid.changed();
    await jest.advanceTimersByTimeAsync(699);
    expect(store.state.workbook).toBe(READY);
    await jest.advanceTimersByTimeAsync(1);
    expect(store.state.workbook).toBe(WITH_ERROR);
    expect(states).toEqual([[undefined, undefined]]);
  });

  test("while a cell is being edited nothing is said; the look is taken again", async () => {
    const { requests, store } = await started();
    requests.examine.mockResolvedValueOnce(EDITING).mockResolvedValue(WITH_ERROR);
    requests.grid.changed();
    await jest.advanceTimersByTimeAsync(700);
    expect(store.state).toMatchObject({ workbook: READY, message: undefined });
    await jest.advanceTimersByTimeAsync(700);
    expect(store.state.workbook).toBe(WITH_ERROR);
  });

  test("that a cell was being edited is no longer said once Excel is able again", async () => {
    const { requests, store } = await started();
    requests.examine.mockResolvedValueOnce(EDITING);
    await store.examine();
    expect(store.state.message).toMatchObject({ kind: "failed" });
    requests.grid.changed();
    await jest.advanceTimersByTimeAsync(700);
    expect(store.state.message).toBeUndefined();
  });

  test("any other failure of a quiet look is said", async () => {
    const { requests, store } = await started();
    requests.examine.mockResolvedValue({ status: "failed", failure: { code: "tooLarge" } });
    requests.grid.changed();
    await jest.advanceTimersByTimeAsync(700);
    expect(store.state.message).toEqual({ kind: "failed", failure: { code: "tooLarge" } });
  });

  test("an edit during work in hand is looked at after it", async () => {
    const { requests, store } = await started();
    let end: (outcome: unknown) => void = () => undefined;
    requests.buildAppendix.mockReturnValue(new Promise((resolve) => (end = resolve)));
    const building = store.buildAppendix();
    requests.grid.changed();
    await jest.advanceTimersByTimeAsync(5000);
    expect(requests.examine).toHaveBeenCalledTimes(1);
    end(made());
    await building;
    await jest.advanceTimersByTimeAsync(700);
    expect(requests.examine).toHaveBeenCalledTimes(3);
  });

  test("a grid that cannot be followed yet is asked again", async () => {
    const requests = standInRequests(READY);
    requests.watch.mockResolvedValueOnce({ code: "cellBeingEdited" });
    const store = new PaneStore(requests);
    store.start();
    await settled();
    await jest.advanceTimersByTimeAsync(700);
    expect(requests.watch).toHaveBeenCalledTimes(2);
    await store.examine();
    expect(requests.watch).toHaveBeenCalledTimes(2);
  });

  test("the cell the clerk is on is known", async () => {
    const { requests, store } = await started();
    requests.grid.selected({ sheet: "Phụ lục I", row: 8, column: 2 });
    expect(store.state.selected).toEqual({ sheet: "Phụ lục I", row: 8, column: 2 });
  });

  test("of the sheets only our own are asked for the cell the clerk is on", async () => {
    const own = [
      { id: "{A1}", name: "Phụ lục I", purpose: "appendix", holds: true, changed: false },
    ] as const;
    const { requests, store } = await started(examined(READY.recognition, { own }));
    expect(requests.grid.showsCellsOf("{A1}")).toBe(true);
    expect(requests.grid.showsCellsOf("{B2}")).toBe(false);
    requests.grid.selected({ sheet: "Phụ lục I", row: 8, column: 2 });
    requests.grid.selected(undefined);
    expect(store.state.selected).toBeUndefined();
  });

  test("a pane that is gone looks no more", async () => {
    const { requests, stop } = await started();
    requests.grid.changed();
    stop();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(requests.examine).toHaveBeenCalledTimes(1);
  });
});

describe("what the work in hand is doing", () => {
  const READING = { kind: "reading", sheets: 3, of: 16 } as const;

  test("is known while the clerk waits, and forgotten afterwards", async () => {
    const { requests, store } = await started();
    let end: (outcome: unknown) => void = () => undefined;
    requests.buildAppendix.mockReturnValue(new Promise((resolve) => (end = resolve)));
    const building = store.buildAppendix();
    requests.step(READING);
    expect(store.state.step).toEqual(READING);
    end(made());
    await building;
    expect(store.state.step).toBeUndefined();
  });

  test("of the ribbon is known until its outcome comes", async () => {
    const { requests, store } = await started();
    requests.step(READING);
    expect(store.state.step).toEqual(READING);
    requests.announce(made());
    await settled();
    expect(store.state.step).toBeUndefined();
  });

  test("of a quiet look is not shown", async () => {
    const { requests, store } = await started();
    requests.examine.mockImplementation(async () => {
      requests.step(READING);
      return READY;
    });
    requests.grid.changed();
    await jest.advanceTimersByTimeAsync(700);
    expect(requests.examine).toHaveBeenCalledTimes(2);
    expect(store.state.step).toBeUndefined();
  });

  test("can be asked to stop", async () => {
    const { requests, store } = await started();
    store.stop();
    expect(requests.stop).toHaveBeenCalledTimes(1);
  });
});

describe("settings", () => {
  const TYPED = { ...DEFAULT_SETTINGS, unit: "Huyện ủy Bảo Lâm" };

  test("are shown as they are typed and stored once the clerk pauses", async () => {
    const { requests, store } = await started();
    store.editSettings({ unit: "Huyện ủy" });
    store.editSettings({ unit: "Huyện ủy Bảo Lâm" });
    expect(store.state.settings).toEqual(TYPED);
    expect(requests.changeSettings).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(700);
    expect(requests.changeSettings.mock.calls).toEqual([[TYPED, "refuses"]]);
  });

  test("typed a moment ago are known to the making before they are stored", async () => {
    const { requests, store } = await started();
    store.editSettings({ unit: "Huyện ủy Bảo Lâm" });
    await store.buildAppendix();
    expect(requests.typeSettings).toHaveBeenLastCalledWith(TYPED);
    expect(requests.buildAppendix).toHaveBeenCalledTimes(1);
    expect(store.state.settings).toEqual(TYPED);
  });

  test("being typed are not set back by a look at the workbook", async () => {
    const { store } = await started();
    store.editSettings({ unit: "Huyện ủy Bảo Lâm" });
    await store.examine();
    expect(store.state.settings).toEqual(TYPED);
  });
});

describe("the report", () => {
  test("an edited draft survives going to another place and back", async () => {
    const { store } = await started();
    store.editDraft("Đã sửa.", "Soạn từ số liệu.");
    store.goToPlace("check");
    store.goToPlace("report");
    expect(store.state.draft).toEqual({ text: "Đã sửa.", from: "Soạn từ số liệu." });
  });

  test("a draft knows what it was edited from, however often it is edited", async () => {
    const { store } = await started();
    store.editDraft("Đã sửa.", "Bản 1.");
    store.editDraft("Đã sửa nữa.", "Bản 2.");
    expect(store.state.draft).toEqual({ text: "Đã sửa nữa.", from: "Bản 1." });
    store.draftAgain();
    expect(store.state.draft).toBeUndefined();
  });
});
