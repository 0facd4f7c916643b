import { ExcelFailure } from "../../src/excel/failure";
import { NO_CHOICES } from "../../src/reading/choices";
import { listingPeople } from "../../src/reading/peopleList";
import { recognising } from "../../src/reading/recognise";
import { atOnce, mapped, mappedInStages, oneByOne, type Staged } from "../../src/turns/staged";
import { Turns } from "../../src/turns/turns";
import { sheetsOf } from "../reading/sheetOf";

const NUMBERS = Array.from({ length: 1_234 }, (_, index) => index);

/** Keeps the processor for so many milliseconds, in as many stages. */
function* busyFor(milliseconds: number): Staged<string> {
  for (let each = 0; each < milliseconds; each++) {
    const begun = performance.now();
    while (performance.now() - begun < 1);
    yield;
  }
  return "done";
}

describe("work in stages", () => {
  test("gives the same at a stroke as in turns of the page", async () => {
    const doubled = () => mapped(NUMBERS, (number) => 2 * number);
    const squares = () => mappedInStages([1, 2, 3], (number) => mapped([number], (one) => one * one));
    const one = () => oneByOne([() => "a", () => "b"]);
    expect(atOnce(doubled())[1_000]).toBe(2_000);
    expect(atOnce(squares())).toEqual([[1], [4], [9]]);
    expect(atOnce(one())).toEqual(["a", "b"]);
    expect(await new Turns().finish(doubled())).toEqual(atOnce(doubled()));
    expect(await new Turns().finish(squares())).toEqual(atOnce(squares()));
  });

  test("lets the page have its turn again and again while it is long", async () => {
    let turnsOfPage = 0;
    const page = setInterval(() => turnsOfPage++, 1);
    expect(await new Turns().finish(busyFor(400))).toBe("done");
    clearInterval(page);
    expect(turnsOfPage).toBeGreaterThan(3);
  });

  test("ends where it is not to go on, before its end", async () => {
    let asked = 0;
    const turns = new Turns(() => {
      if (++asked === 2) throw new ExcelFailure({ code: "stopped" });
    });
    await expect(turns.finish(busyFor(1_000))).rejects.toThrow("stopped");
    expect(asked).toBe(2);
  });
});

const PEOPLE = 6_000;

const ROWS = Array.from(
  { length: PEOPLE },
  (_, index) =>
    `${index + 1} | Cán bộ ${index + 1} | Ủy viên | ${10 + (index % 20)} | ${20 - (index % 20)} | 1`,
);

const SHEETS = sheetsOf(
  [
    "== BTV",
    "Ban Thường vụ Đảng ủy xã",
    "Số phiếu phát ra: 31, thu về: 31",
    "STT | Họ và tên | Chức vụ | TN cao | TN | TN thấp",
    ...ROWS,
  ].join("\n"),
);

/** What each stretch between two stages takes, of several runs the least: what the machine does beside is in none of them. */
function stretches(work: () => Staged<unknown>): readonly number[] {
  const runs = Array.from({ length: 4 }, () => {
    const run: number[] = [];
    const staged = work();
    for (;;) {
      const begun = performance.now();
      const { done } = staged.next();
      run.push(performance.now() - begun);
      if (done) return run;
    }
  });
  return runs.reduce((least, run) => least.map((time, index) => Math.min(time, run[index] ?? Infinity)));
}

/** However many people, so that 20,000 hold the page no longer than the fifth of a second. */
test.each([
  ["reading a table", () => recognising(SHEETS, NO_CHOICES)],
  ["listing people", () => listingPeople(SHEETS, NO_CHOICES)],
])("%s of many people stands still for no longer than a small part of it", (_, work) => {
  const each = stretches(work);
  const all = each.reduce((sum, time) => sum + time, 0);
  expect(Math.max(...each) / all).toBeLessThan(0.06);
});
