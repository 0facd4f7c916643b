import type { Category } from "../../src/counting/category";
import type { CellRef } from "../../src/counting/cell";
import type { Count } from "../../src/counting/ballots";
import type { Person } from "../../src/counting/person";
import { planSampleSheets } from "../../src/documents/sample/sheets";
import type { SheetPlan } from "../../src/documents/plan/sheetPlan";
import { cell, count } from "./people";

/** The people of the sample's sheets, taken from the planned cells by the place where each layout keeps them. */
export function samplePeople(): Person[] {
  return planSampleSheets().flatMap((sheet, index, all) => {
    if (index === 0) return peopleOf(sheet, "districtCommittee", [7, 9, 11], (row) => at(sheet, row, 4));
    if (index === all.length - 1) return peopleOf(sheet, "districtLeaders", [4, 5, 6], () => at(sheet, 3, 2));
    return index % 2 === 1
      ? peopleOf(sheet, "communeCommittee", [3, 5, 7], () => inSentence(sheet, 3))
      : peopleOf(sheet, "communeCommittee", [3, 4, 5], () => at(sheet, 4, 2));
  });
}

function peopleOf(
  sheet: SheetPlan,
  category: Category,
  [high, confident, low]: readonly [number, number, number],
  returnedOf: (row: number) => Count,
): Person[] {
  return sheet.cells.flatMap((_, row) => {
    const name = textOf(sheet, row, 1);
    if (!name.startsWith("Cán bộ")) return [];
    const from = cell(sheet.name, row, 1);
    return [
      {
        name: { text: name, cells: [from] },
        position: { text: textOf(sheet, row, 2), cells: [cell(sheet.name, row, 2)] },
        unit: { text: sheet.name, cells: [] },
        category,
        ballots: {
          counts: {
            high: at(sheet, row, high),
            confident: at(sheet, row, confident),
            low: at(sheet, row, low),
          },
          returned: returnedOf(row),
        },
        cell: from,
      },
    ];
  });
}

function textOf(sheet: SheetPlan, row: number, column: number): string {
  const shows = sheet.cells[row]?.[column]?.shows;
  return typeof shows === "string" ? shows : "";
}

function at(sheet: SheetPlan, row: number, column: number): Count {
  const shows = sheet.cells[row]?.[column]?.shows;
  if (typeof shows !== "number") throw new Error(`${sheet.name}: no number in row ${row}, column ${column}`);
  return count(shows, cell(sheet.name, row, column));
}

/** "Số phiếu phát ra: 15 phiếu; số phiếu thu về: 14 phiếu" */
function inSentence(sheet: SheetPlan, row: number): Count {
  const where: CellRef = cell(sheet.name, row, 0);
  const [, before = "", digits = ""] = /(thu về: )(\d+)/.exec(textOf(sheet, row, 0)) ?? [];
  return { form: "phrase", value: Number(digits), cell: where, before, digits: digits.length };
}
