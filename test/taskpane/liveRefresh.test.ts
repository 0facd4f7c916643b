import { LiveRefresh } from "../../src/taskpane/state/liveRefresh";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Something to look at that says when it is looked at; each look ends when the test says so. */
function lookedAt() {
  const endings: ((looked: boolean) => void)[] = [];
  const look = jest.fn(() => new Promise<boolean>((resolve) => endings.push(resolve)));
  const end = async (looked = true) => {
    endings.shift()?.(looked);
    await jest.advanceTimersByTimeAsync(0);
  };
  return { look, end };
}

test("a look follows 700 ms after the last change, one for many changes", async () => {
  const { look } = lookedAt();
  const live = new LiveRefresh(look);
  live.changed();
  await jest.advanceTimersByTimeAsync(500);
  live.changed();
  await jest.advanceTimersByTimeAsync(699);
  expect(look).toHaveBeenCalledTimes(0);
  await jest.advanceTimersByTimeAsync(1);
  expect(look).toHaveBeenCalledTimes(1);
});

test("never two looks at once: a change during one is looked at after it", async () => {
  const { look, end } = lookedAt();
  const live = new LiveRefresh(look);
  live.changed();
  await jest.advanceTimersByTimeAsync(700);
  live.changed();
  await jest.advanceTimersByTimeAsync(5000);
  expect(look).toHaveBeenCalledTimes(1);
  await end();
  await jest.advanceTimersByTimeAsync(20_000);
  expect(look).toHaveBeenCalledTimes(2);
});

test("after a look of 2 s the next one waits 2 s", async () => {
  const { look, end } = lookedAt();
  const live = new LiveRefresh(look);
  live.changed();
  await jest.advanceTimersByTimeAsync(700);
  await jest.advanceTimersByTimeAsync(2000);
  await end();
  live.changed();
  await jest.advanceTimersByTimeAsync(1999);
  expect(look).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(1);
  expect(look).toHaveBeenCalledTimes(2);
});

test("a look that was not possible is taken again after a pause", async () => {
  const { look, end } = lookedAt();
  const live = new LiveRefresh(look);
  live.changed();
  await jest.advanceTimersByTimeAsync(700);
  await end(false);
  await jest.advanceTimersByTimeAsync(700);
  expect(look).toHaveBeenCalledTimes(2);
  await end(true);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(look).toHaveBeenCalledTimes(2);
});

test("while it is held nothing is looked at; what changed meanwhile is looked at after the release", async () => {
  const { look } = lookedAt();
  const live = new LiveRefresh(look);
  live.hold();
  live.changed();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(look).toHaveBeenCalledTimes(0);
  live.release();
  await jest.advanceTimersByTimeAsync(700);
  expect(look).toHaveBeenCalledTimes(1);
});

test("a stopped refresh forgets what has changed", async () => {
  const { look } = lookedAt();
  const live = new LiveRefresh(look);
  live.changed();
  live.stop();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(look).toHaveBeenCalledTimes(0);
});
