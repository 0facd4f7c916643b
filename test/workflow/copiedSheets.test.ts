import { requests } from "../../src/workflow/requests";
import { DEFAULT_SETTINGS } from "../../src/documents/settings";
import { startWorkbench, type Workbench } from "../workbench/node/office";
import { sheetNames, textsOf } from "./addin";
import { districtTable, workbookOf, type CellEntry } from "./workbookOf";

const DISTRICT = districtTable(["Nguyễn Văn An", 15, 3, 1], ["Trần Thị Bình", 18, 1, 0]);

/** 11 ballots returned; one person. */
const COMMUNE: typeof DISTRICT = [
  ["Ban Thường vụ Đảng ủy xã Lộc An"],
  ["Số phiếu phát ra: 11, thu về: 11"],
  ["Họ và tên", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
  ["Lê Văn Cường", 4, 7, 0],
];

const MADE = ["Kết quả tín nhiệm", "Phụ lục I"];

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

/**
 * The made sheets of the open workbook as they stand in another one into which they were copied: what they showed, their
 * formulas now into the file they came from, and the names that go with them.
 */
function carried(sheets: readonly string[] = MADE): {
  readonly sheets: Record<string, readonly (readonly CellEntry[])[]>;
  readonly names: readonly { readonly name: string; readonly formula: string }[];
} {
  const entriesOf = (sheet: string) => {
    const last = workbench.book.usedRange(sheet)?.split(":").pop() ?? "A1";
    const values = workbench.book.values(sheet, `A1:${last}`);
    return values.map((row, r) =>
      row.map((result, c): CellEntry => {
        const { formula } = workbench.book.cell(sheet, `${String.fromCharCode(65 + c)}${r + 1}`);
        if (formula === undefined) return result === "" ? null : result;
        return { formula: intoOtherFile(formula.slice(1)), result };
      }),
    );
  };
  return {
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet, entriesOf(sheet)])),
    names: workbench.book
      .names()
      .filter(({ formula }) => sheets.some((name) => formula.includes(`'${name}'`))),
  };
}

function intoOtherFile(formula: string): string {
  return formula.replace(
    /("[^"]*")|'([^']*)'!/g,
    (_, quoted?: string, sheet?: string) => quoted ?? `'[Xã Lộc An.xlsx]${sheet}'!`,
  );
}

/** What is answered where these sheets were removed, and nothing was in the way. */
function removed(...sheets: readonly string[]) {
  return { status: "done", sheets, kept: [], left: [], looksNotTaken: [] };
}

/** The workbook that is open has the settings of another that it was copied from. */
async function keepSettings(settings: ReturnType<typeof workbench.book.settings>): Promise<void> {
  await workbench.act((book) => {
    for (const [key, value] of Object.entries(settings)) book.settings.set(key, JSON.stringify(value));
  });
}

/** Opens a file that holds these sheets and what was carried into it from another. */
async function openWith(
  sheets: Readonly<Record<string, readonly (readonly CellEntry[])[]>>,
  { sheets: copied, names }: ReturnType<typeof carried>,
): Promise<void> {
  const bytes = await workbookOf({ ...sheets, ...copied }, (workbook) => {
    for (const { name, formula } of names) workbook.definedNames.add(formula.slice(1), name);
  });
  await workbench.open(bytes);
}

/** Phụ lục I of the commune, copied with "Kết quả tín nhiệm" out of the file it was made in. */
async function communeAppendix(
  cells: "formulas" | "values" = "formulas",
): Promise<ReturnType<typeof carried>> {
  await workbench.open(await workbookOf({ BTV: COMMUNE }));
  await requests.changeSettings({ ...DEFAULT_SETTINGS, cells });
  expect(await requests.buildAppendix()).toMatchObject({ status: "made", people: 1 });
  return carried();
}

/** Total, cao and tín nhiệm of 1.2 Cấp huyện and of 1.3 Cấp xã. */
function counted(sheet: string): string[][] {
  return ["1.2", "1.3"].map(
    (number) =>
      textsOf(workbench, sheet)
        .find((row) => row[0] === number)
        ?.slice(2, 5) ?? [],
  );
}

describe("sheets made in another workbook and copied into this one", () => {
  test.each(["formulas", "values"] as const)(
    "with %s are the clerk's own: kept, and their people counted",
    async (cells) => {
      await openWith({ "BTV Huyện ủy": DISTRICT }, await communeAppendix(cells));
      const before = MADE.map((sheet) => textsOf(workbench, sheet));
      expect(await requests.buildAppendix()).toMatchObject({
        status: "made",
        people: 3,
        resultsSheet: "Kết quả tín nhiệm (2)",
        appendixSheet: "Phụ lục I (2)",
        kept: [],
      });
      expect(MADE.map((sheet) => textsOf(workbench, sheet))).toEqual(before);
      expect(counted("Phụ lục I (2)")).toEqual([
        ["2", "2", ""],
        ["1", "", "1"],
      ]);
    },
  );

  test("stay when the workbook's own are made again or removed", async () => {
    await openWith({ "BTV Huyện ủy": DISTRICT }, await communeAppendix());
    const before = sheetNames(workbench);
    const made = ["Kết quả tín nhiệm (2)", "Phụ lục I (2)"];
    for (let click = 0; click < 2; click++) {
      await requests.buildAppendix();
      expect(sheetNames(workbench).sort()).toEqual([...before, ...made].sort());
    }
    expect(await requests.removeMade()).toEqual(removed(...made));
    expect(sheetNames(workbench)).toEqual(before);
  });

  test("are not ours where both workbooks began as one file", async () => {
    await workbench.open(await workbookOf({ BTV: COMMUNE }));
    await requests.makeInputSheet();
    const common = await workbench.save();
    await requests.buildAppendix();
    const copied = carried();
    await workbench.open(common);
    const settings = workbench.book.settings();
    await openWith({ "BTV Huyện ủy": DISTRICT }, copied);
    await keepSettings(settings);
    expect(await requests.removeMade()).toEqual(removed());
    expect(await requests.buildAppendix()).toMatchObject({ status: "made", people: 3 });
    expect(sheetNames(workbench)).toEqual(expect.arrayContaining(MADE));
  });

  test("are not ours either when they were ours until they were made again", async () => {
    await workbench.open(await workbookOf({ "BTV Huyện ủy": DISTRICT }));
    await requests.buildAppendix();
    const first = carried();
    await requests.buildAppendix();
    const settings = workbench.book.settings();
    await openWith({ "BTV Huyện ủy": DISTRICT }, first);
    await keepSettings(settings);
    expect(await requests.removeMade()).toEqual(removed());
    expect(sheetNames(workbench)).toEqual(["BTV Huyện ủy", ...MADE]);
  });

  test("are nothing to ask “Vì sao?” of, and nothing that stands in this workbook", async () => {
    await openWith({ "BTV Huyện ủy": DISTRICT }, await communeAppendix());
    expect(await requests.examine()).toMatchObject({
      own: [],
      made: undefined,
      sheets: ["BTV Huyện ủy", ...MADE],
    });
  });
});

describe("sheets of which the workbook does not know whether they were made in it", () => {
  async function withMade(cells: "formulas" | "values" = "formulas"): Promise<void> {
    await workbench.open(await workbookOf({ "BTV Huyện ủy": DISTRICT }));
    await requests.changeSettings({ ...DEFAULT_SETTINGS, cells });
    await requests.buildAppendix();
  }

  /** What a program does that does not keep what add-ins store in a file (office-js #2940). */
  const loseSettings = () => workbench.act((book) => book.settings.clear());

  /** The marks of the first version told no making. */
  const asFirstVersion = () =>
    workbench.act((book) => {
      book.settings.delete("TinNhiem.makings");
      for (const name of book.names) name.name = name.name.replace(/\.in[0-9a-f]+$/, "");
    });

  test.each([
    ["its settings were lost", loseSettings],
    ["the first version made them", asFirstVersion],
  ])(
    "because %s: they repeat its own people, so they are neither counted nor replaced, and named",
    async (_, change) => {
      await withMade();
      await change();
      expect(await requests.buildAppendix()).toMatchObject({
        status: "made",
        people: 2,
        appendixSheet: "Phụ lục I (2)",
        kept: MADE,
      });
      expect(await requests.removeMade()).toMatchObject({
        sheets: ["Kết quả tín nhiệm (2)", "Phụ lục I (2)"],
      });
      expect(sheetNames(workbench)).toEqual(["BTV Huyện ủy", ...MADE]);
    },
  );

  test("in fixed values: which of the same people to count is asked, nobody is counted twice", async () => {
    await withMade("values");
    await loseSettings();
    const outcome = await requests.buildAppendix();
    expect(outcome.status).toBe("refused");
    const { findings } = (outcome as Extract<typeof outcome, { status: "refused" }>).recognition;
    expect(findings.map(({ code }) => code)).toContain("tablesOverlap");
    expect(sheetNames(workbench)).toEqual(["BTV Huyện ủy", ...MADE]);
  });

  test("an input sheet that nobody filled in is not read", async () => {
    await workbench.open(await workbookOf({ "BTV Huyện ủy": DISTRICT }));
    await requests.makeInputSheet();
    await loseSettings();
    expect(await requests.buildAppendix()).toMatchObject({ status: "made", people: 2, findings: [] });
  });
});
