import type { Area } from "../../src/counting/cell";
import { countPeople } from "../../src/counting/count";
import { DOCUMENTS, PAPER_PURPOSES, purposesWhere, type SheetPurpose } from "../../src/documents/all";
import { ballotsToCount } from "../../src/documents/ballotsMarked";
import type { AnyDocument, CountedVote, VoteToCome } from "../../src/documents/document";
import { categoriesOf } from "../../src/documents/formRows";
import { planSampleSheets } from "../../src/documents/sample/sheets";
import { DEFAULT_SETTINGS } from "../../src/documents/settings";
import type { CellFormat, SheetPlan } from "../../src/documents/plan/sheetPlan";
import { HANDLING_WORDS, OUTCOME_WORDS, TIED_NOTE } from "../../src/documents/plan/sheetWords";
import { wrappedLines } from "../../src/documents/plan/textHeight";
import { CATEGORIES } from "../../src/counting/category";
import { CATEGORY_NAMES } from "../../src/strings/terms";
import { NO_CHOICES } from "../../src/reading/choices";
import { listPeople } from "../../src/reading/peopleList";
import { recognise } from "../../src/reading/recognise";
import { sheetsOf } from "../reading/sheetOf";
import { formulasOf, snapshotOf } from "./planText";
import { atOnce } from "../../src/turns/staged";
import { reportedOf, rowsOfVote } from "./unitRows";

const sheets = planSampleSheets().map(snapshotOf);
const recognition = recognise(sheets, NO_CHOICES);
const results = countPeople(recognition.people);
const vote: CountedVote & VoteToCome = {
  recognition,
  results,
  // Half of them again, and half as if they had left.
  earlier: {
    kind: "read",
    sheet: "Kỳ trước",
    sheets: ["Kỳ trước"],
    results: results.slice(results.length / 2),
  },
  lists: listPeople(sheets, NO_CHOICES),
  settings: DEFAULT_SETTINGS,
};

const { ballots } = recognise(
  sheetsOf(`== Phiếu
Phiếu tín nhiệm | Nguyễn Văn An | Trần Thị Bình
Phiếu 1 | Tín nhiệm cao | Tín nhiệm
Phiếu 2 | Tín nhiệm cao | Tín nhiệm thấp, Tín nhiệm`),
  NO_CHOICES,
);

async function plansOf(purpose: SheetPurpose, of = vote): Promise<readonly SheetPlan[]> {
  const document = DOCUMENTS[purpose];
  if (document.madeFrom === "vote") return (await document.sheets()).plan(of, () => "Kết quả tín nhiệm");
  if (document.madeFrom === "ballots")
    return (await document.sheets()).plan(ballotsToCount(ballots, of.settings));
  if (document.madeFrom === "units") return atOnce((await document.sheets()).planning(rowsOfVote(of)));
  if (document.madeFrom === "reports") return (await document.sheets()).plan(reportedOf(of));
  return document.madeFrom === "nothing"
    ? (await document.sheets()).plan((planned) => planned)
    : (await document.sheets()).plan(of, (planned) => planned);
}

function isInside(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.rows > 0 &&
    inner.columns > 0 &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function isOfParagraphs(purpose: SheetPurpose): boolean {
  const document: AnyDocument = DOCUMENTS[purpose];
  return document.madeFrom === "vote" && document.ofParagraphs === true;
}

/** Every document there is: whatever is added has to keep to what follows. */
describe.each(purposesWhere(() => true))("every sheet planned of %s", (purpose) => {
  const everySheet = (rule: string, keeps: (plan: SheetPlan, used: Area) => void) =>
    test(rule, async () => {
      const plans = await plansOf(purpose);
      expect(plans).not.toEqual([]);
      for (const plan of plans) {
        const columns = plan.cells[0]?.length ?? 0;
        keeps(plan, { row: 0, column: 0, rows: plan.cells.length, columns });
      }
    });

  everySheet("has a name that Excel accepts", (plan) => {
    expect(plan.name.length).toBeLessThanOrEqual(31);
    expect(plan.name).toMatch(/^[^'\\/?*[\]:][^\\/?*[\]:]*[^'\\/?*[\]:]$/);
  });

  everySheet(
    "has rows of one length, a width for every column, and prints all rows, from the first column on",
    (plan, used) => {
      for (const row of plan.cells) expect(row).toHaveLength(used.columns);
      expect(plan.columnWidths).toHaveLength(used.columns);
      const { columns, ...rest } = plan.page.area;
      expect({ ...rest, columns: used.columns }).toEqual(used);
      expect(columns).toBeGreaterThan(1);
      expect(columns).toBeLessThanOrEqual(used.columns);
    },
  );

  everySheet(
    "keeps merges, styles and entry rules inside, and merges apart from each other",
    (plan, used) => {
      for (const { area } of [...plan.styles, ...plan.entryRules])
        expect([area, isInside(area, used)]).toEqual([area, true]);
      plan.merges.forEach((merge, index) => {
        expect(isInside(merge, used)).toBe(true);
        expect(merge.rows * merge.columns).toBeGreaterThan(1);
        expect(plan.merges.slice(index + 1).filter((other) => overlap(merge, other))).toEqual([]);
      });
    },
  );

  everySheet("keeps what is not centred in its table away from the line at its left", (plan, used) => {
    const first = (plan.page.repeatedRows?.last ?? -1) + 1;
    const tables = plan.styles.filter(
      ({ area, grid }) => grid && area.row < first && area.row + area.rows > first,
    );
    expect(tables).toHaveLength(isOfParagraphs(purpose) ? 0 : 1);
    if (tables.length === 0) return;
    for (let column = 0; column < used.columns; column++) {
      const look = plan.styles
        .filter(({ area }) => isInside({ row: first, column, rows: 1, columns: 1 }, area))
        .reduce<CellFormat>((one, { format }) => ({ ...one, ...format }), {});
      if (look.horizontalAlignment !== "Center")
        expect([column, look]).toEqual([
          column,
          expect.objectContaining({ horizontalAlignment: "Left", indentLevel: 1 }),
        ]);
    }
  });

  everySheet("hides nothing under a merge", (plan) => {
    for (const { row, column, rows, columns: wide } of plan.merges)
      plan.cells.slice(row, row + rows).forEach((cells, r) =>
        cells.slice(column, column + wide).forEach((cell, c) => {
          if (r + c > 0) expect(cell).toBeNull();
        }),
      );
  });

  everySheet("gives each row at most one height, which Excel can show", (plan) => {
    expect(plan.rowHeights.length).toBeLessThanOrEqual(plan.cells.length);
    for (const points of plan.rowHeights.filter((height) => height !== undefined)) {
      expect(points).toBeGreaterThan(0);
      expect(points).toBeLessThanOrEqual(409);
    }
  });

  everySheet(
    "is an A4 page in Times New Roman with the edges of a Party document; its header is repeated and in sight",
    (plan) => {
      expect(plan.font.name).toBe("Times New Roman");
      expect(["Landscape", "Portrait"]).toContain(plan.page.orientation);
      expect(plan.page.margins).toEqual({ top: 20, bottom: 20, left: 30, right: 15 });
      if (isOfParagraphs(purpose)) {
        expect(plan.page.repeatedRows).toBeUndefined();
        return;
      }
      const { first, last } = plan.page.repeatedRows ?? { first: -1, last: -1 };
      const [heading] = plan.cells[first] ?? [];
      expect([heading?.formula, typeof heading?.shows]).toEqual([undefined, "string"]);
      expect([first, first + 1]).toContain(last);
      if (plan.frozenRows !== undefined) expect(plan.frozenRows).toBe(last + 1);
    },
  );

  everySheet(
    "has formulas Excel accepts everywhere: with =, brackets closed, no text over 255 characters, no new functions",
    (plan) => {
      for (const formula of formulasOf(plan)) {
        expect(formula).toMatch(/^=[^=]/);
        expect(formula.length).toBeLessThanOrEqual(8192);
        const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) => {
          if (quoted.startsWith('"')) expect(quoted.length - 2).toBeLessThanOrEqual(255);
          return "";
        });
        expect(bare).not.toMatch(
          /["']|\b(LET|LAMBDA|XLOOKUP|FILTER|UNIQUE|TEXTJOIN|IFERROR|IFNA)\b|\$?[A-Z]+:\$?[A-Z]+\b/,
        );
        expect(bare.split("(")).toHaveLength(bare.split(")").length);
      }
    },
  );
});

describe("the words that COUNTIFS looks for", () => {
  const words = [
    ...Object.values(CATEGORY_NAMES.vi),
    ...Object.values(OUTCOME_WORDS),
    ...Object.values(HANDLING_WORDS),
    TIED_NOTE,
  ];

  test("hold no wildcard, start like no comparison, and are no number", () => {
    for (const word of words) expect(word).toMatch(/^\p{Lu}[^*?~]*$/u);
  });

  test("of one kind are all different", () => {
    for (const kind of [CATEGORY_NAMES.vi, OUTCOME_WORDS, HANDLING_WORDS])
      expect(new Set(Object.values(kind)).size).toBe(Object.keys(kind).length);
  });

  test("for handlings are not part of each other, whatever the case, but for “khác” at the end of one", () => {
    const { other, ...named } = HANDLING_WORDS;
    for (const word of Object.values(named)) {
      const within = Object.values(named).filter((one) => one.toLowerCase().includes(word.toLowerCase()));
      expect(within).toEqual([word]);
      expect(word.startsWith(other)).toBe(false);
    }
  });

  test("for categories fit into a list of accepted entries", () => {
    expect(Object.values(CATEGORY_NAMES.vi).join(",").split(",")).toEqual(Object.values(CATEGORY_NAMES.vi));
    expect(Object.values(CATEGORY_NAMES.vi).join(",").length).toBeLessThanOrEqual(255);
  });
});

test("every category has a row in a form or may have one of its own, and none has two in the same", () => {
  const [three, two] = [categoriesOf("threeTier"), categoriesOf("twoTier")];
  expect(CATEGORIES.filter((one) => !three.includes(one) && !two.includes(one))).toEqual([
    "publicUnit",
    "police",
    "military",
    "otherUnit",
  ]);
  expect(new Set(three).size).toBe(three.length);
  expect(new Set(two).size).toBe(two.length);
});

const STATE_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

/** The width and the letters of the State's name in the head of a sheet, in points; undefined where it has none. */
function stateNameIn(plan: SheetPlan): { readonly width: number; readonly size: number } | undefined {
  const row = plan.cells.findIndex((cells) => cells.some((cell) => cell?.shows === STATE_NAME));
  if (row < 0) return undefined;
  const column = plan.cells[row]?.findIndex((cell) => cell?.shows === STATE_NAME) ?? NaN;
  const at = { row, column, rows: 1, columns: 1 };
  const over = plan.merges.find((merge) => isInside(at, merge)) ?? at;
  const widths = plan.columnWidths.slice(over.column, over.column + over.columns);
  const sizes = plan.styles.flatMap(({ area, format }) =>
    isInside(at, area) ? (format?.font?.size ?? []) : [],
  );
  return { width: widths.reduce((sum, each) => sum + each, 0), size: sizes.at(-1) ?? NaN };
}

test("the name of the State has one line of 12 points or more in the head of every document", async () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    style: "state",
    letterhead: true,
    upperBody: "Ủy ban nhân dân tỉnh Lâm Đồng",
    unit: "Ủy ban nhân dân huyện Bảo Lâm",
    resultsSigned: true,
  } as const;
  const headed: SheetPurpose[] = [];
  for (const purpose of PAPER_PURPOSES)
    for (const plan of await plansOf(purpose, { ...vote, settings })) {
      const name = stateNameIn(plan);
      if (!name) continue;
      headed.push(purpose);
      expect(name.size).toBeGreaterThanOrEqual(12);
      const line = { points: name.width * 0.95, size: name.size, bold: true };
      expect([plan.name, wrappedLines(STATE_NAME, line)]).toEqual([plan.name, 1]);
    }
  expect(new Set(headed).size).toBeGreaterThan(5);
});

test("a resolution of the council is signed by its chair, not by the signatory of another body", async () => {
  const signatory = { post: "TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH", name: "Người Ký" };
  const settings = { ...DEFAULT_SETTINGS, unit: "Ủy ban nhân dân huyện Bảo Lâm", signatory };
  const [plan] = await plansOf("resolution", { ...vote, settings });
  const texts = plan?.cells.flat().map((cell) => cell?.shows);
  expect(texts).toContain("CHỦ TỊCH");
  expect(texts).not.toContain("TM. ỦY BAN NHÂN DÂN");
  expect(texts).not.toContain("Người Ký");
});
