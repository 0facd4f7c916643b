import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { DEFAULT_SETTINGS, type ReportSettings } from "../../src/documents/settings";
import type { CellValue, SheetSnapshot } from "../../src/reading/cells/snapshot";
import { NO_CHOICES, type Choices } from "../../src/reading/choices";
import { choicesIn } from "../reading/choicesIn";
import { sheetsOf } from "../reading/sheetOf";
import { contentOf } from "../workbench/core/model/content";
import type { Book } from "../workbench/core/model/book";
import type { Sheet } from "../workbench/core/model/sheet";
import { changing } from "../workbench/core/model/style";
import { generated } from "./generated";

/** A clerk's workbook to make the sheets from, and which of SETTINGS stand in it. */
export interface ComparedWorkbook {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly choices: Choices;
  readonly settings: readonly SettingsName[];
}

const SIGNED = {
  unit: "Huyện ủy Bảo Lâm",
  number: "121-BC/HU",
  date: "2022-06-24",
  signatory: { post: "T/M BAN THƯỜNG VỤ; PHÓ BÍ THƯ", name: "Người Ký" },
};

/** What a clerk can have set, each another way through the plans. */
export const SETTINGS = {
  "three tiers": { ...DEFAULT_SETTINGS, form: "threeTier" },
  "three tiers, signed, QĐ 96": {
    ...DEFAULT_SETTINGS,
    ...SIGNED,
    form: "threeTier",
    regulation: "decision96",
  },
  "three tiers, fixed values, NQ 85": {
    ...DEFAULT_SETTINGS,
    form: "threeTier",
    regulation: "resolution85",
    cells: "values",
  },
  "two tiers, QĐ 262": { ...DEFAULT_SETTINGS, form: "twoTier", regulation: "decision262" },
  "two tiers, signed, fixed values, NQ 96": {
    ...DEFAULT_SETTINGS,
    ...SIGNED,
    form: "twoTier",
    regulation: "resolution96",
    cells: "values",
  },
} satisfies Readonly<Record<string, ReportSettings>>;

export type SettingsName = keyof typeof SETTINGS;

const EVERY_SETTING = Object.keys(SETTINGS) as SettingsName[];
const CASES = join(__dirname, "../cases/reading");

/** The golden cases of reading under every setting, then `count` generated workbooks under one each. */
export function* comparedWorkbooks(count: number): Generator<ComparedWorkbook> {
  for (const name of readdirSync(CASES).sort()) {
    const folder = join(CASES, name);
    const sheets = sheetsOf(readFileSync(join(folder, "sheets.txt"), "utf8"));
    yield { name, sheets, choices: choicesIn(folder), settings: EVERY_SETTING };
  }
  const drawn = fc.sample(fc.tuple(generated, fc.constantFrom(...EVERY_SETTING)), {
    numRuns: count,
    seed: SEED,
  });
  for (const [index, [sheets, settings]] of drawn.entries())
    yield { name: `generated ${index + 1}`, sheets, choices: NO_CHOICES, settings: [settings] };
}

/** So that the same workbooks are compared each time. */
const SEED = 2022_06_24;

/** Puts the sheets into a new workbook in the place of its own empty one. */
export function fill(book: Book, sheets: readonly SheetSnapshot[]): void {
  const [blank] = book.sheets;
  for (const snapshot of sheets) fillSheet(book.addSheet(snapshot.name), snapshot);
  if (blank && sheets.length > 0) book.deleteSheet(blank);
}

function fillSheet(sheet: Sheet, { row, column, values, numberFormats, merges, hiddenRows }: SheetSnapshot) {
  values.forEach((line, r) =>
    line.forEach((value, c) => {
      if (value === "") return;
      sheet.put(row + r, column + c, contentOf(scalarOf(value)));
      const numberFormat = numberFormats[r]?.[c] ?? "General";
      if (numberFormat !== "General")
        sheet.restyle({ row: row + r, column: column + c, rows: 1, columns: 1 }, changing({ numberFormat }));
    }),
  );
  for (const area of merges) sheet.merge(area);
  for (const hidden of hiddenRows)
    sheet.resizeRows({ row: hidden, column: 0, rows: 1, columns: 1 }, { hidden: true });
}

function scalarOf(value: CellValue): string | number | boolean {
  return typeof value === "object" ? value.error : value;
}
