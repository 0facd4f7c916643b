import { writtenIn } from "../../counting/ballots";
import { LEVELS, type Level } from "../../counting/level";
import type { PersonResult } from "../../counting/result";
import { fixedText, joinedNotes, type TextPart } from "./formulaText";
import { ballotsOf, expressionOf, valueOf } from "./knownBallots";
import { calculated, formula } from "./plannedCells";
import type { PlannedCell } from "./sheetPlan";
import { EDITED_NOTE } from "./sheetWords";
import { sourceAddress } from "./sourceFormulas";

/*
 * What is held against a row of ballots beside the page. `at` names the cells of its levels; the other ballots are read
 * from where the clerk has them.
 */

const NOTE_SEPARATOR = " ";

/** Excel's COUNT takes no more. */
const MOST_WATCHED = 255;

/** Ballots returned that are neither at a level nor invalid for the person; unknown without those returned. */
export function unmarkedCell(
  { person: { ballots, cell } }: PersonResult,
  at: (level: Level) => string,
): PlannedCell | null {
  const returned = ballotsOf("returned", ballots);
  if (!returned) return null;
  const invalid = ballotsOf("invalid", ballots);
  const without = invalid ? `-(${expressionOf(invalid, cell)})` : "";
  const expression = `${expressionOf(returned, cell)}-${LEVELS.map(at).join("-")}${without}`;
  const levels = LEVELS.reduce((sum, level) => sum + ballots.counts[level].value, 0);
  return formula(expression, valueOf(returned) - levels - (invalid ? valueOf(invalid) : 0));
}

/** What cannot be right as the cells are now. */
export function checkCell(result: PersonResult, at: (level: Level) => string): PlannedCell | null {
  const { ballots, cell } = result.person;
  const [issued, returned] = [ballotsOf("issued", ballots), ballotsOf("returned", ballots)];
  const levels = LEVELS.reduce((sum, level) => sum + ballots.counts[level].value, 0);
  const notes = [
    ...(returned
      ? [
          checkNote(
            `${LEVELS.map(at).join("+")}>${expressionOf(returned, cell)}`,
            "Tổng ba mức lớn hơn số phiếu thu về.",
            levels > valueOf(returned),
          ),
        ]
      : []),
    ...(returned && issued
      ? [
          checkNote(
            `${expressionOf(returned, cell)}>${expressionOf(issued, cell)}`,
            "Số phiếu thu về lớn hơn số phiếu phát ra.",
            valueOf(returned) > valueOf(issued),
          ),
        ]
      : []),
    ...emptiedNote(result),
  ];
  if (notes.length === 0) return null;
  return calculated(joinedNotes(notes, NOTE_SEPARATOR));
}

function checkNote(condition: string, note: string, holds: boolean): TextPart {
  const { expression, shows } = fixedText(NOTE_SEPARATOR + note);
  return { expression: `IF(${condition},${expression},"")`, shows: holds ? shows : "" };
}

/** A cell that a formula takes over as it is: emptied later it would read as 0, and that is said. */
function emptiedNote({ person }: PersonResult): readonly TextPart[] {
  const { counts, issued, returned, valid, invalid } = person.ballots;
  const all = [issued, returned, valid, invalid, ...LEVELS.map((level) => counts[level])];
  const plain = all.flatMap((count) =>
    (count ? writtenIn(count) : []).filter(({ form }) => form === "number"),
  );
  const cells = [...new Set(plain.map(({ cell }) => sourceAddress(cell, person.cell)))];
  if (cells.length === 0 || cells.length > MOST_WATCHED) return [];
  const note = `${EDITED_NOTE} ô ở trang nguồn trống hoặc không phải là số.`;
  return [checkNote(`COUNT(${cells.join(",")})<${cells.length}`, note, false)];
}
