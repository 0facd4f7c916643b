import { LEVELS, type Level } from "../../counting/level";
import type { PersonResult } from "../../counting/result";
import { checkCell, unmarkedCell } from "../plan/ballotChecks";
import { levelAndShare } from "../plan/countAndShare";
import { fixedText, joined, type TextPart } from "../plan/formulaText";
import { ballotsOf, expressionOf, valueOf } from "../plan/knownBallots";
import { calculated, number, text } from "../plan/plannedCells";
import type { PlannedCell } from "../plan/sheetPlan";
import { readAgain } from "../plan/sourceCells";
import { baseExpression, textExpression, trimmed } from "../plan/sourceFormulas";
import type { Columns, PlannedColumn } from "../plan/table";

/** The columns of the results in "Biên bản kiểm phiếu"; a count is followed by its share. */
export type MinutesColumn =
  "ordinal" | "name" | "valid" | "invalid" | Level | `${Level}Share` | "unmarked" | "check";

const CENTRED = { horizontalAlignment: "Center" } as const;

/** Of counts and of shares, in characters. */
const WIDTHS = { count: 5.2, share: 8.6 } as const;

/** What khoản 7.3 Quy định 262 and khoản 3 Điều 6 Quy định 96 have of a person beside the ballots of everyone. */
export function minutesColumns(): Columns<PersonResult, MinutesColumn> {
  return [
    {
      key: "ordinal",
      heading: "STT",
      width: 4.5,
      cell: (_, { index }) => number(index + 1),
      format: CENTRED,
    },
    { key: "name", heading: "Họ và tên,|chức vụ", width: 12, grows: true, cell: whoCell },
    ballotsColumn("valid", "Hợp|lệ", 4.6),
    ballotsColumn("invalid", "Không|hợp lệ", 6.2),
    ...LEVELS.map((level) =>
      levelAndShare<MinutesColumn>(level, {
        keys: { count: level, share: `${level}Share` },
        widths: WIDTHS,
        base: ({ base, person }, { at }) => `(${baseExpression(base, LEVELS.map(at), person.cell)})`,
      }),
    ),
    {
      key: "unmarked",
      heading: "Không|đánh dấu",
      width: 10,
      offPage: true,
      cell: (result, { at }) => unmarkedCell(result, at),
      format: CENTRED,
      numberFormat: "0",
    },
    {
      key: "check",
      heading: "Kiểm tra",
      width: 90,
      offPage: true,
      cell: (result, { at }) => checkCell(result, at),
    },
  ];
}

/** "Nguyễn Văn An," over "Bí thư". */
function whoCell({ person: { name, position, cell } }: PersonResult): PlannedCell | null {
  const parts = [name, position].flatMap((sourced, index): TextPart[] => {
    if (sourced.text === "") return [];
    const expression = textExpression(sourced, cell);
    const part =
      expression === undefined ? fixedText(sourced.text) : { expression, shows: trimmed(sourced.text) };
    return index === 0 ? [part] : [fixedText(",\n"), part];
  });
  const isFixed = textExpression(name, cell) === undefined && textExpression(position, cell) === undefined;
  const whole = joined(parts);
  return isFixed ? text(whole.shows) : calculated(whole);
}

function ballotsColumn(
  key: "valid" | "invalid",
  heading: string,
  width: number,
): PlannedColumn<PersonResult, MinutesColumn> {
  return {
    key,
    heading,
    width,
    cell: ({ person: { ballots, cell } }) => {
      const known = ballotsOf(key, ballots);
      return known ? readAgain(expressionOf(known, cell), valueOf(known)) : null;
    },
    format: CENTRED,
    numberFormat: "0",
  };
}
