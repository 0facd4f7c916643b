import { requests, type Requests } from "../../src/workflow/requests";
import { contentOf } from "../workbench/core/model/content";
import type { Workbench } from "../workbench/node/office";
import { startAddin } from "./addin";
import { districtTable, workbookOf } from "./workbookOf";

/*
 * A look thinks over only the sheets that are not as they were. Whatever was done to the workbook meanwhile, it must tell
 * what a page tells that has never looked at it.
 */

const LOOKS = 40;
const COLUMNS = 5;
const SHEETS = ["Xã An Phú", "Xã Bình Minh", "Biên bản"];

type Entry = string | number | undefined;
type Rows = Entry[][];

let state = 1;

/** The same in every run. */
function oneOf<Item>(items: readonly Item[]): Item {
  state = (state * 48_271) % 0x7fffffff;
  return items[state % items.length] as Item;
}

const COUNTS = [0, 1, 2, 17, 18, 19, 40, "18", "18 phiếu", "-", "mười tám", "", undefined];
const NAMES = [
  "Cán bộ 1",
  "Cán bộ 7",
  "Nguyễn Văn A",
  "Cộng",
  "Phiếu trắng",
  "Đại biểu HĐND xã",
  "",
  undefined,
];
const LINES = [
  "Số phiếu phát ra: 20, thu về: 19",
  "Số phiếu phát ra: 20, thu về: 18",
  "Đại biểu có mặt: 20",
  "Ban Thường vụ Đảng ủy xã Lộc An",
  "Không lấy phiếu đối với đồng chí Cán bộ 2",
  undefined,
];

/** What a clerk does to the rows of a sheet. */
const EDITS: Readonly<Record<string, (rows: Rows, at: number) => void>> = {
  types: (rows, at) => {
    const column = oneOf([1, 2, 3]);
    rows[at] = replaced(row(rows, at), column, oneOf(COUNTS));
  },
  renames: (rows, at) => {
    rows[at] = replaced(row(rows, at), 0, oneOf(NAMES));
  },
  rewrites: (rows) => {
    const line = oneOf([0, 1]);
    rows[line] = replaced(row(rows, line), 0, oneOf(LINES));
  },
  inserts: (rows, at) => {
    rows.splice(at, 0, [oneOf(NAMES), oneOf(COUNTS), oneOf(COUNTS), oneOf(COUNTS)]);
  },
  deletes: (rows, at) => {
    rows.splice(at, 1);
  },
  pastes: (rows, at) => {
    rows.splice(at, 3, ...rows.slice(at - 2, at + 1).map((one) => [...(one ?? [])]));
  },
  swaps: (rows, at) => {
    [rows[at], rows[at - 1]] = [row(rows, at - 1), row(rows, at)];
  },
};

function replaced(row: Entry[], column: number, entry: Entry): Entry[] {
  return row.map((each, at) => (at === column ? entry : each));
}

function row(rows: Rows, at: number): Entry[] {
  return Array.from({ length: COLUMNS }, (_, column) => rows[at]?.[column]);
}

/** The same rows on the sheet, and Excel tells of it. */
function show(workbench: Workbench, name: string, before: number, rows: Rows): Promise<void> {
  return workbench.act((book) => {
    const sheet = book.sheetNamed(name);
    if (!sheet) throw new Error(`The workbook has no sheet "${name}".`);
    const area = { row: 0, column: 0, rows: Math.max(before, rows.length), columns: COLUMNS };
    for (let at = 0; at < area.rows; at++)
      row(rows, at).forEach((entry, column) =>
        sheet.put(at, column, entry === undefined ? undefined : contentOf(entry)),
      );
    sheet.markChanged(area);
    book.events.push({ type: "Changed", sheet, area });
  });
}

/** What of a look depends on what was read. */
async function told(page: Requests) {
  const examination = await page.examine();
  if (examination.status === "failed") throw new Error(examination.failure.code);
  const { recognition, results, made, own } = examination;
  return { recognition, results, made, own };
}

function onNewPage<Result>(work: (page: Requests) => Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    jest
      .isolateModulesAsync(async () => {
        const { requests: anew } = await import("../../src/workflow/requests");
        resolve(await work(anew));
      })
      .catch(reject);
  });
}

test("a look after any edit tells what a page tells that looks for the first time", async () => {
  const workbench = await startAddin();
  const people = Array.from({ length: 6 }, (_, index) => [`Cán bộ ${index + 1}`, 10 + index, 9 - index, 0]);
  const tables = districtTable(...people);
  const standing = new Map<string, Rows>(
    SHEETS.map((name, index) => [name, (index < 2 ? tables : tables.slice(0, 2)) as unknown as Rows]),
  );
  await workbench.open(await workbookOf(Object.fromEntries([...standing].map(([name]) => [name, []]))));
  for (const [name, rows] of standing) await show(workbench, name, 0, rows);
  const seen = new Set<string>();
  for (let look = 0; look < LOOKS; look++) {
    const name = oneOf(SHEETS);
    const rows = [...(standing.get(name) ?? [])];
    const [kind, edit] = oneOf(Object.entries(EDITS));
    const at = oneOf([3, 4, 5, 6, 7, 8]);
    edit(rows, at);
    await show(workbench, name, standing.get(name)?.length ?? 0, rows);
    standing.set(name, rows);
    const now = await told(requests);
    expect({ look, kind, name, at, ...now }).toEqual({ look, kind, name, at, ...(await onNewPage(told)) });
    seen.add(JSON.stringify([now.recognition.people, now.recognition.findings]));
  }
  // They do tell different things.
  expect(seen.size).toBeGreaterThan(LOOKS / 2);
});
