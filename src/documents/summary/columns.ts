import { writtenIn, type Ballots, type Count } from "../../counting/ballots";
import { areaAddress, type CellRef } from "../../counting/cell";
import { LEVELS, type Level } from "../../counting/level";
import { regulationOf } from "../../counting/regulations/all";
import type { Regulation } from "../../counting/regulations/regulation";
import type { PersonResult } from "../../counting/result";
import { compareShares } from "../../counting/share";
import type { RegulationChoice } from "../settings";
import { joinedNotes, fixedText, type TextPart } from "../plan/formulaText";
import { calculated, formula, number } from "../plan/plannedCells";
import type { PlannedCell } from "../plan/sheetPlan";
import { EDITED_NOTE, OUTCOME_WORDS } from "../plan/sheetWords";
import { readAgain, sourcedCell } from "../plan/sourceCells";
import {
  baseExpression,
  countExpression,
  linkExpression,
  shownLink,
  sourceAddress,
} from "../plan/sourceFormulas";
import type { Columns, HeadingGroup, PlannedColumn, RowPlace } from "../plan/table";
import type { SummarySettings } from "./settings";

/** The columns of "Biểu tổng hợp kết quả"; a count is followed by its share. */
export type SummaryColumn =
  | "ordinal"
  | "name"
  | "position"
  | BallotsColumn
  | CountColumn
  | `${CountColumn}Share`
  | "rank"
  | "unmarked"
  | "source"
  | "check";

type BallotsColumn = "issued" | "returned" | "valid" | "invalid";

/** "Tín nhiệm cao và tín nhiệm" beside the levels, where it is wanted. */
type CountColumn = Level | "combined";

type SummaryRow = RowPlace<SummaryColumn>;

const CENTRED = { horizontalAlignment: "Center" } as const;
const LINK = { font: { color: "#0563C1" }, wrapText: false } as const;

const BALLOTS_HEADINGS: Readonly<Record<BallotsColumn, string>> = {
  issued: "Phát|ra",
  returned: "Thu|về",
  valid: "Hợp|lệ",
  invalid: "Không|hợp lệ",
};

const NOTE_SEPARATOR = " ";

/** Excel's COUNT takes no more; a sum of so many is told by the results sheet. */
const MOST_WATCHED = 255;

const COMBINED = ["high", "confident"] as const;

/** The columns in the order of the text: each person's ballots, then the levels from the highest with their shares. */
export function summaryColumns(
  results: readonly PersonResult[],
  choice: RegulationChoice,
  { ranked, combined }: SummarySettings,
): Columns<PersonResult, SummaryColumn> {
  return [
    ...whoColumns(),
    { heading: "Số phiếu", columns: ballotsColumns(choice).map(ballotsColumn) },
    ...LEVELS.map(levelColumns),
    ...(combined ? [combinedColumns()] : []),
    ...(ranked ? [rankColumn(results)] : []),
    ...checkColumns(),
  ];
}

function absolute(address: string): string {
  return address.replace(/([A-Z]{1,3})(\d+)/g, "$$$1$$$2");
}

/** Without the invalid ballots where the text chosen does not name them. */
function ballotsColumns(choice: RegulationChoice): readonly BallotsColumn[] {
  const regulation: Regulation | undefined = regulationOf(choice);
  const always = ["issued", "returned", "valid"] as const;
  return regulation?.result.invalid === false ? always : [...always, "invalid"];
}

function whoColumns(): readonly PlannedColumn<PersonResult, SummaryColumn>[] {
  return [
    { key: "ordinal", heading: "STT", width: 5, cell: (_, { index }) => number(index + 1), format: CENTRED },
    {
      key: "name",
      heading: "Họ và tên",
      width: 12,
      grows: true,
      cell: ({ person }) => sourcedCell(person.name, person.cell),
    },
    {
      key: "position",
      heading: "Chức vụ",
      width: 12,
      grows: true,
      cell: ({ person }) => sourcedCell(person.position, person.cell),
    },
  ];
}

function ballotsColumn(key: BallotsColumn): PlannedColumn<PersonResult, SummaryColumn> {
  return {
    key,
    heading: BALLOTS_HEADINGS[key],
    width: key === "invalid" ? 7.5 : 6.5,
    cell: ({ person: { ballots, cell } }) => {
      const known = ballotsOf(key, ballots);
      return known ? readAgain(expressionOf(known, cell), valueOf(known)) : null;
    },
    format: CENTRED,
    numberFormat: "0",
  };
}

/** A number of ballots as one that was read, and another added to it or taken from it. */
interface KnownBallots {
  readonly first: Count;
  readonly plus?: Count;
  readonly minus?: Count;
}

/** The ballots as they were read, or what the others leave: valid and invalid of one person are together those returned. */
function ballotsOf(
  key: BallotsColumn,
  { issued, returned, valid, invalid }: Ballots,
): KnownBallots | undefined {
  const own = { issued, returned, valid, invalid }[key];
  if (own) return { first: own };
  if (key === "returned" && valid && invalid) return { first: valid, plus: invalid };
  if (key === "valid" && returned && invalid) return { first: returned, minus: invalid };
  if (key === "invalid" && returned && valid) return { first: returned, minus: valid };
  return undefined;
}

function expressionOf({ first, plus, minus }: KnownBallots, own: CellRef): string {
  return [
    countExpression(first, own),
    ...(plus ? [`+${countExpression(plus, own)}`] : []),
    ...(minus ? [`-(${countExpression(minus, own)})`] : []),
  ].join("");
}

function valueOf({ first, plus, minus }: KnownBallots): number {
  return first.value + (plus?.value ?? 0) - (minus?.value ?? 0);
}

function levelColumns(level: Level): HeadingGroup<PersonResult, SummaryColumn> {
  return countAndShare(level, OUTCOME_WORDS[level], ({ person: { ballots, cell } }) => {
    const count = ballots.counts[level];
    return readAgain(countExpression(count, cell), count.value);
  });
}

function combinedColumns(): HeadingGroup<PersonResult, SummaryColumn> {
  return countAndShare("combined", "Tín nhiệm cao|và tín nhiệm", (result, at) =>
    formula(COMBINED.map(at).join("+"), countOf(result, "combined")),
  );
}

function countAndShare(
  key: CountColumn,
  heading: string,
  cell: (result: PersonResult, at: SummaryRow["at"]) => PlannedCell,
): HeadingGroup<PersonResult, SummaryColumn> {
  return {
    heading,
    columns: [
      {
        key,
        heading: "Số|phiếu",
        width: 6.5,
        cell: (result, { at }) => cell(result, at),
        format: CENTRED,
        numberFormat: "0",
      },
      {
        key: `${key}Share`,
        heading: "Tỷ lệ",
        width: 9,
        cell: (result, { at }) =>
          formula(`${at(key)}/${shareBase(result, at)}`, countOf(result, key) / result.base.value),
        format: CENTRED,
        numberFormat: "0.00%",
      },
    ],
  };
}

function countOf({ person: { ballots } }: PersonResult, key: CountColumn): number {
  const levels = key === "combined" ? COMBINED : [key];
  return levels.reduce((sum, level) => sum + ballots.counts[level].value, 0);
}

/** What the shares are taken of: the ballots returned in the row, or whatever else the base is of. */
function shareBase({ base, person }: PersonResult, at: SummaryRow["at"]): string {
  if (base.kind === "returned" || base.kind === "validAndInvalid") return at("returned");
  return `(${baseExpression(base, LEVELS.map(at), person.cell)})`;
}

/** Equal shares have the same rank, and the next is as many further on. */
function rankColumn(results: readonly PersonResult[]): PlannedColumn<PersonResult, SummaryColumn> {
  return {
    key: "rank",
    heading: "Xếp|thứ",
    width: 6,
    cell: (result, { at, table }) => {
      const shares = absolute(areaAddress(table.column("highShare")));
      const before = results.filter((other) => compareShares(other.shares.high, result.shares.high) > 0);
      return formula(`SUMPRODUCT((${shares}>${at("highShare")})*1)+1`, before.length + 1);
    },
    format: CENTRED,
    numberFormat: "0",
  };
}

/** Beside the page: what is left of a row's ballots, what cannot be right in it, and where it was read. */
function checkColumns(): readonly PlannedColumn<PersonResult, SummaryColumn>[] {
  return [
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
      key: "source",
      heading: "Nguồn",
      width: 24,
      offPage: true,
      cell: ({ person }) => readAgain(linkExpression(person), shownLink(person)),
      format: LINK,
    },
    {
      key: "check",
      heading: "Kiểm tra",
      width: 60,
      offPage: true,
      cell: (result, { at }) => checkCell(result, at),
    },
  ];
}

/** Ballots returned that are neither at a level nor invalid for the person; unknown without those returned. */
function unmarkedCell({ person: { ballots, cell } }: PersonResult, at: SummaryRow["at"]): PlannedCell | null {
  const returned = ballotsOf("returned", ballots);
  if (!returned) return null;
  const invalid = ballotsOf("invalid", ballots);
  const left = `${at("returned")}-${LEVELS.map(at).join("-")}`;
  const without = invalid ? `-(${expressionOf(invalid, cell)})` : "";
  const levels = LEVELS.reduce((sum, level) => sum + ballots.counts[level].value, 0);
  return formula(left + without, valueOf(returned) - levels - (invalid ? valueOf(invalid) : 0));
}

/** What cannot be right as the cells of the row are now. */
function checkCell(result: PersonResult, at: SummaryRow["at"]): PlannedCell {
  const { ballots } = result.person;
  const value = (key: BallotsColumn) => {
    const parts = ballotsOf(key, ballots);
    return parts && valueOf(parts);
  };
  const levels = LEVELS.reduce((sum, level) => sum + ballots.counts[level].value, 0);
  const [issued, returned] = [value("issued"), value("returned")];
  return calculated(
    joinedNotes(
      [
        ...(returned === undefined
          ? []
          : [
              checkNote(
                `${LEVELS.map(at).join("+")}>${at("returned")}`,
                "Tổng ba mức lớn hơn số phiếu thu về.",
                levels > returned,
              ),
            ]),
        ...(returned === undefined || issued === undefined
          ? []
          : [
              checkNote(
                `${at("returned")}>${at("issued")}`,
                "Số phiếu thu về lớn hơn số phiếu phát ra.",
                returned > issued,
              ),
            ]),
        ...emptiedNote(result),
      ],
      NOTE_SEPARATOR,
    ),
  );
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
