import { severityOf, type Finding } from "../../../src/counting/finding";
import { DEFAULT_SETTINGS, type ReportSettings } from "../../../src/documents/settings";
import { findingSentence } from "../../../src/strings/findings";
import { requests } from "../../../src/workflow/requests";
import type { Workbench } from "../../workbench/node/office";
import { areaName, parseAddress } from "../../workbench/core/model/address";
import { sheetNames, textsOf } from "../addin";
import { workbookOf, type CellEntry } from "../workbookOf";

export const RESULTS = "Kết quả tín nhiệm";
export const APPENDIX = "Phụ lục I";

export type Sheets = Readonly<Record<string, readonly (readonly CellEntry[])[]>>;

/** What an error names, and how it is said. */
export interface Refusal {
  readonly code: Finding["code"];
  readonly sheet: string;
  readonly row: number;
  readonly sentence: string;
}

/** Opens the sheets and makes Phụ lục I; the errors where it is refused, and nothing is made then. */
export async function click(
  workbench: Workbench,
  sheets: Sheets,
  settings: Partial<ReportSettings> = {},
): Promise<readonly Refusal[]> {
  await workbench.open(await workbookOf(sheets));
  await requests.changeSettings({ ...DEFAULT_SETTINGS, ...settings });
  const outcome = await requests.buildAppendix();
  if (outcome.status === "refused") {
    if (sheetNames(workbench).join() !== Object.keys(sheets).join()) throw new Error("Something was made.");
    return outcome.recognition.findings
      .filter((finding) => severityOf(finding) === "error")
      .map((finding) => ({
        code: finding.code,
        sheet: finding.cells[0]?.sheet ?? "",
        row: finding.cells[0]?.row ?? -1,
        sentence: findingSentence(finding),
      }));
  }
  if (outcome.status !== "made") throw new Error(JSON.stringify(outcome).slice(0, 500));
  return [];
}

const FUNCTIONS =
  /^(?:COUNT|COUNTIF|COUNTIFS|EXACT|FIND|HYPERLINK|IF|ISNUMBER|LEFT|LOWER|MID|NA|OR|ROW|ROWS|SUBSTITUTE|SUM|TEXT|TRIM|UNICHAR|CHAR|VALUE)$/;

/** What stands in the formulas of the made sheets beside texts, sheets, cells, numbers, signs and the functions we use. */
export function strangeFormulas(workbench: Workbench): readonly string[] {
  return [RESULTS, APPENDIX].flatMap((sheet) => {
    const used = parseAddress(workbench.book.usedRange(sheet) ?? "");
    if (!used) throw new Error(`Nothing stands on ${sheet}`);
    const { area } = used;
    const cells = Array.from({ length: area.rows * area.columns }, (_, at) =>
      areaName({
        row: area.row + Math.floor(at / area.columns),
        column: area.column + (at % area.columns),
        rows: 1,
        columns: 1,
      }),
    );
    return cells.flatMap((address) => {
      const { formula } = workbench.book.cell(sheet, address);
      return formula === undefined || isOurs(formula) ? [] : [`${sheet}!${address} ${formula.slice(0, 200)}`];
    });
  });
}

function isOurs(formula: string): boolean {
  if (formula.length > 8_192) return false;
  if ((formula.match(/"(?:[^"]|"")*"/g) ?? []).some((text) => text.replace(/""/g, '"').length > 257))
    return false;
  const rest = formula
    .replace(/'(?:[^']|'')*'!|"(?:[^"]|"")*"/g, (part) => (part.startsWith('"') ? '""' : ""))
    .replace(/\$?[A-Z]{1,3}\$?\d+/g, "1");
  const names = rest.match(/[\p{L}_.][\p{L}\p{N}_.]*/gu) ?? [];
  return names.every((name) => FUNCTIONS.test(name)) && /^=[\p{L}\p{N}_."(),;:&=<>*+/-]+$/u.test(rest);
}

/** The rows of people, as the sheet shows them. */
export function peopleRows(workbench: Workbench): readonly (readonly string[])[] {
  return textsOf(workbench, RESULTS).filter((row) => /^\d+$/.test(row[0] ?? "") && row[5] !== "");
}

/** Total, high, confident, low of a row of Phụ lục I. */
export function figures(workbench: Workbench, label: string): readonly string[] {
  return (
    textsOf(workbench, APPENDIX)
      .find((row) => row[1] === label)
      ?.slice(2, 6) ?? []
  );
}

/** What is printed above and below the pages of a made sheet. */
export function headerTexts(workbench: Workbench, sheet: string): readonly string[] {
  return Object.values(workbench.book.page(sheet).texts).flatMap((each) => Object.values(each));
}
