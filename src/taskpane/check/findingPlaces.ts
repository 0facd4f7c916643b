import { areasOf, type Area, type CellRef } from "../../counting/cell";
import type { Finding } from "../../counting/finding";

/** Cells side by side, or below each other, on one sheet. */
export interface FindingPlace {
  readonly sheet: string;
  readonly area: Area;
}

/** Everywhere that a finding is about, each place once, in order. */
export function placesOf(finding: Finding): readonly FindingPlace[] {
  const cells = concernedCells(finding);
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    areasOf(cells.filter((cell) => cell.sheet === sheet)).map((area) => ({ sheet, area })),
  );
}

/** Where it is about somebody's ballots their cells are led to, and not the name beside them. */
function concernedCells({ code, cells }: Finding): readonly CellRef[] {
  switch (code) {
    case "levelsAboveLimit":
    case "noMarks":
      return cells.slice(0, 3);
    case "returnedAboveIssued":
    case "validInvalidDiffer":
    case "baseIsZero":
      return cells.length > 1 ? cells.slice(0, -1) : cells;
    case "nearThreshold":
    case "tiedAtHalf":
    case "handlingNotRecorded":
      return cells.slice(0, -1);
    case "noLevelReached":
      return cells.slice(1);
    default:
      return cells;
  }
}
