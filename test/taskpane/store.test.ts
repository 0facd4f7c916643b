import { PaneStore } from "../../src/taskpane/store";
import { EXAMPLES } from "../strings/exampleFindings";
import { examined, made, NOTHING, recognition, standInRequests, table } from "./standInRequests";

const READY = recognition([table("Xã Lộc An", 13)]);
const WITH_ERROR = recognition([table("Xã Lộc An", 13)], EXAMPLES.levelsAboveLimit);
const CHOICE = { key: "trưởng ban", text: "Trưởng ban", category: "provinceLeaders" } as const;

/** Lets every promise that is already settled run on. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test("the workbook is examined on start", async () => {
  const requests = standInRequests(READY);
  const store = new PaneStore(requests);
  store.start();
  expect(store.state.busy).toBe("examine");
  await settled();
  expect(store.state).toMatchObject({ recognition: READY, message: { kind: "examined" }, busy: undefined });
});

test("one request runs at a time", async () => {
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
    recognition: READY,
  });
});

test("a success stays a success when the look at the workbook after it fails", async () => {
  const requests = standInRequests(READY);
  requests.examine.mockResolvedValue({ status: "failed", failure: { code: "busy" } });
  const store = new PaneStore(requests);
  await store.insertSample();
  expect(store.state.message).toEqual({ kind: "sampleInserted", sheets: ["Mẫu"], kept: [] });
});

test("a refusal shows what stands in the way", async () => {
  const requests = standInRequests(READY);
  requests.buildAppendix.mockResolvedValue({ status: "refused", recognition: WITH_ERROR });
  const store = new PaneStore(requests);
  await store.buildAppendix();
  expect(store.state).toMatchObject({ message: { kind: "refused" }, recognition: WITH_ERROR });
  expect(requests.examine).not.toHaveBeenCalled();
});

test("a failed request keeps what was recognised before", async () => {
  const requests = standInRequests(READY);
  const store = new PaneStore(requests);
  await store.examine();
  requests.examine.mockResolvedValue({ status: "failed", failure: { code: "cellBeingEdited" } });
  await store.examine();
  expect(store.state).toMatchObject({
    message: { kind: "failed", failure: { code: "cellBeingEdited" } },
    recognition: READY,
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
  const requests = standInRequests(NOTHING);
  const store = new PaneStore(requests);
  const stop = store.start();
  await settled();
  requests.announce({ status: "refused", recognition: WITH_ERROR });
  await settled();
  expect(store.state).toMatchObject({ message: { kind: "refused" }, recognition: WITH_ERROR });
  stop();
  requests.announce(made());
  await settled();
  expect(store.state.message).toEqual({ kind: "refused" });
});

test("a chosen category can be taken back", async () => {
  const requests = standInRequests(READY);
  const store = new PaneStore(requests);
  await store.chooseCategory(CHOICE);
  expect(requests.chooseCategory).toHaveBeenCalledWith("trưởng ban", "provinceLeaders");
  expect(store.state).toMatchObject({ message: { kind: "categoryRemembered" } });
  await store.takeBack("trưởng ban", "Trưởng ban");
  expect(requests.takeBack).toHaveBeenCalledWith("trưởng ban");
  expect(store.state).toMatchObject({ message: { kind: "takenBack", what: "Trưởng ban" } });
});

test("a category that could not be remembered is said to have failed", async () => {
  const requests = standInRequests(READY);
  requests.chooseCategory.mockResolvedValue({ status: "failed", failure: { code: "workbookProtected" } });
  const store = new PaneStore(requests);
  await store.chooseCategory(CHOICE);
  expect(store.state).toMatchObject({ message: { kind: "failed" } });
});

test("nothing is removed before it is confirmed", async () => {
  const requests = standInRequests(READY);
  const store = new PaneStore(requests);
  store.askRemoval();
  expect(store.state.confirmingRemoval).toBe(true);
  store.cancelRemoval();
  expect(store.state.confirmingRemoval).toBe(false);
  expect(requests.removeMade).not.toHaveBeenCalled();
  await store.confirmRemoval();
  expect(requests.removeMade).toHaveBeenCalledTimes(1);
});

test("a cell that cannot be reached is said", async () => {
  const requests = standInRequests(READY);
  requests.goToCell.mockResolvedValue({ code: "unexpected" });
  const store = new PaneStore(requests);
  await store.goToCell({ sheet: "Xã Lộc An", row: 6, column: 3 });
  expect(store.state.message).toEqual({ kind: "failed", failure: { code: "unexpected" } });
});

test("leaving out names to workflow the key and to the clerk the sheet", async () => {
  const requests = standInRequests(READY);
  requests.leaveOut.mockResolvedValue(examined(NOTHING));
  const store = new PaneStore(requests);
  await store.leaveOut("Xã Lộc An#2", "Xã Lộc An");
  expect(requests.leaveOut).toHaveBeenCalledWith("Xã Lộc An#2");
  expect(store.state).toMatchObject({
    message: { kind: "leftOut", what: "Xã Lộc An" },
    recognition: NOTHING,
  });
});
