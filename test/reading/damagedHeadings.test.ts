import { baseOf } from "../../src/counting/base";
import { severityOf } from "../../src/counting/finding";
import { LEVELS } from "../../src/counting/level";
import type { CellValue, SheetSnapshot } from "../../src/reading/cells/snapshot";
import { NO_CHOICES } from "../../src/reading/choices";
import { recognise } from "../../src/reading/recognise";

/*
 * A vote table of which one or two headings are written otherwise, every pair in every layout: its people are read as they
 * would be under good headings, or an error stands at the table. Never are counts exchanged, never is anybody lost unsaid.
 */

type Part = "name" | "position" | "returned" | "high" | "confident" | "low";

const GOOD: Readonly<Record<Part, string>> = {
  name: "Họ và tên",
  position: "Chức vụ",
  returned: "Thu về",
  high: "Tín nhiệm cao",
  confident: "Tín nhiệm",
  low: "Tín nhiệm thấp",
};

/** Misspelt, abbreviated, run together, without marks, emptied, replaced by other words. */
const DAMAGED: Readonly<Record<Part, readonly string[]>> = {
  name: ["Họ vầ tên", "Đ/c", "HọTên", "Ho va ten", "", "Ông (bà)", "Cán bộ, công chức"],
  position: ["Chứcc vụ", "CV", "ChứcVụ", "Chuc vu", "", "Hiện giữ"],
  returned: ["Thu vè", "TV", "ThuVề", "Thu ve", "", "Phiếu"],
  high: ["Tín nhệm cao", "TNC", "TNCao", "Tin nhiem cao", "", "Rất tin tưởng", "Mức 1"],
  confident: ["Tín nhệm", "TNh", "TínNhiệm", "Tin nhiem", "", "Tin tưởng", "Mức 2"],
  low: ["Tín nhệm thấp", "TNT", "TNThap", "Tin nhiem thap", "", "Ít tin tưởng", "Mức 3"],
};

interface Person {
  readonly name: string;
  readonly position: string;
  readonly returned: number;
  readonly high: number;
  readonly confident: number;
  readonly low: number;
}

const ABOVE: Person = {
  name: "Nguyễn Văn An",
  position: "Bí thư",
  returned: 19,
  high: 15,
  confident: 3,
  low: 1,
};
const PEOPLE: readonly Person[] = [
  { name: "Lê Hữu Cường", position: "Phó Bí thư", returned: 21, high: 14, confident: 4, low: 2 },
  { name: "Phạm Thị Dung", position: "Ủy viên", returned: 21, high: 11, confident: 6, low: 3 },
];

/** Where the damaged table stands: its lines after those above it, on the sheet of that name. */
interface Layout {
  readonly sheet: string;
  readonly above: (order: readonly Part[]) => CellValue[][];
  /** What stands on the left of its headings and of each of its rows. */
  readonly beside?: (order: readonly Part[]) => CellValue[][];
  /** Its headings of the levels stand in a second row, under one for all of them. */
  readonly grouped?: boolean;
}

const GOOD_ORDER = ["name", "position", "returned", "high", "confident", "low"] as const;

const tableAbove = (order: readonly Part[]): CellValue[][] => [
  ["Ban Thường vụ Huyện ủy"],
  order.map((part) => GOOD[part]),
  order.map((part) => ABOVE[part]),
];

/** The table above has the columns of the usual order that the one below has. */
const usual = (order: readonly Part[]) => GOOD_ORDER.filter((part) => order.includes(part));

const LAYOUTS: Readonly<Record<string, Layout>> = {
  "on a sheet of its own": { sheet: "Xã Lộc An", above: () => [] },
  "under a title": { sheet: "Xã Lộc An", above: () => [["Ban Thường vụ Đảng ủy xã Lộc An"]] },
  "right below another": { sheet: "BTV Huyện ủy", above: (order) => tableAbove(usual(order)) },
  "a blank row below another": {
    sheet: "BTV Huyện ủy",
    above: (order) => [...tableAbove(usual(order)), [""]],
  },
  "under a title below another": {
    sheet: "BTV Huyện ủy",
    above: (order) => [...tableAbove(usual(order)), [""], ["Ủy ban nhân dân huyện"]],
  },
  "beside another": {
    sheet: "BTV Huyện ủy",
    above: () => [["Ban Thường vụ Huyện ủy"]],
    beside: (order) => {
      const columns = usual(order);
      const people = [ABOVE, { ...ABOVE, name: "Trần Thị Bình" }];
      const rows = [
        columns.map((part) => GOOD[part]),
        ...people.map((one) => columns.map((part) => one[part])),
      ];
      return rows.map((row) => [...row, ""]);
    },
  },
  "under a heading for all levels": { sheet: "Xã Lộc An", above: () => [], grouped: true },
  "under a heading for all levels below another": {
    sheet: "BTV Huyện ủy",
    above: (order) => [...tableAbove(usual(order)), [""]],
    grouped: true,
  },
};

const ORDERS: readonly (readonly Part[])[] = [
  ["name", "high", "confident", "low"],
  ["name", "low", "confident", "high"],
  ["name", "confident", "high", "low"],
  ["name", "position", "returned", "high", "confident", "low"],
  ["name", "position", "low", "high", "confident", "returned"],
  ["high", "confident", "low", "name"],
];

interface Damage {
  readonly part: Part;
  readonly as: string;
}

/** None, every one, and every pair. */
function damagesOf(order: readonly Part[]): readonly (readonly Damage[])[] {
  const each = order.flatMap((part) => DAMAGED[part].map((as) => ({ part, as })));
  const pairs = each.flatMap((one) =>
    each.filter(({ part }) => order.indexOf(part) > order.indexOf(one.part)).map((other) => [one, other]),
  );
  return [[], ...each.map((one) => [one]), ...pairs];
}

function sheetOf(name: string, lines: readonly CellValue[][]): SheetSnapshot {
  const width = Math.max(...lines.map(({ length }) => length));
  const values = lines.map((line) => [...line, ...Array<CellValue>(width - line.length).fill("")]);
  const numberFormats = values.map((line) => line.map(() => "General"));
  return { name, row: 0, column: 0, values, numberFormats, merges: [], hiddenRows: new Set() };
}

const LEVEL_PARTS: readonly Part[] = LEVELS;

/** The levels' own headings in the second row, "Số phiếu" over the first of them. */
function groupedHeadings(order: readonly Part[], headings: readonly string[]): string[][] {
  const isLevel = (at: number) => LEVEL_PARTS.includes(order[at] ?? "name");
  const first = headings.findIndex((_, at) => isLevel(at));
  return [
    headings.map((heading, at) => (isLevel(at) ? (at === first ? "Số phiếu" : "") : heading)),
    headings.map((heading, at) => (isLevel(at) ? heading : "")),
  ];
}

/** What became of the people of a damaged table: "" where all is well. */
function faultOf(
  { sheet, above, beside, grouped }: Layout,
  order: readonly Part[],
  damages: readonly Damage[],
): string {
  const headings = order.map((part) => damages.find((one) => one.part === part)?.as ?? GOOD[part]);
  const before = above(order);
  const left = beside?.(order) ?? [];
  const table = [
    ...(grouped ? groupedHeadings(order, headings) : [headings]),
    ...PEOPLE.map((person) => order.map((part) => person[part])),
  ];
  const lines = [...before, ...table.map((row, at) => [...(left[at] ?? []), ...row])];
  const good = sheetOf("BTV Huyện ủy", tableAbove(GOOD_ORDER));
  const damaged = sheetOf(sheet, lines);
  const { tables, findings } = recognise(sheet === good.name ? [damaged] : [good, damaged], NO_CHOICES);
  const isHere = (cell: { readonly sheet: string; readonly row: number }) =>
    cell.sheet === sheet && cell.row >= before.length;
  const isSaid = findings.some((one) => severityOf(one) === "error" && one.cells.some(isHere));
  const firstColumn = left[0]?.length ?? 0;
  const read = tables
    .flatMap(({ people }) => people)
    .filter(({ cell }) => isHere(cell) && cell.column >= firstColumn);
  for (const person of PEOPLE) {
    const found = read.find(({ name }) => name.text === person.name);
    if (!found && !isSaid) return `${person.name} is lost`;
    if (found && LEVELS.some((level) => found.ballots.counts[level].value !== person[level]))
      return `${person.name} has other counts`;
    const base = found && baseOf(found.ballots).value;
    if (base !== undefined && !isSaid && order.includes("returned") && base !== person.returned)
      return `${person.name} has another base`;
  }
  return read.length > PEOPLE.length ? "somebody is invented" : "";
}

describe("a table of which one or two headings are damaged", () => {
  it.each(Object.keys(LAYOUTS))("%s", (name) => {
    const layout = LAYOUTS[name];
    if (!layout) throw new Error("No such layout");
    const faults = ORDERS.flatMap((order) =>
      damagesOf(order).flatMap((damages) => {
        const fault = faultOf(layout, order, damages);
        const heads = order.map((part) => damages.find((one) => one.part === part)?.as ?? GOOD[part]);
        return fault === "" ? [] : [`${heads.join(" | ")}: ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });
});
