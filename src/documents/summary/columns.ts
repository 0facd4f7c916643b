import { areaAddress } from "../../counting/cell";
import { LEVELS, type Level } from "../../counting/level";
import { regulationOf } from "../../counting/regulations/all";
import type { Regulation } from "../../counting/regulations/regulation";
import type { PersonResult } from "../../counting/result";
import { compareShares } from "../../counting/share";
import type { BallotsName } from "../../words/ballotLabels";
import type { RegulationChoice } from "../settings";
import { checkCell, unmarkedCell } from "../plan/ballotChecks";
import { countAndShare, levelAndShare } from "../plan/countAndShare";
import { absolute } from "../plan/formulaText";
import { ballotsOf, expressionOf, valueOf } from "../plan/knownBallots";
import { formula, number } from "../plan/plannedCells";
import { readAgain, sourcedCell } from "../plan/sourceCells";
import { baseExpression, linkExpression, shownLink } from "../plan/sourceFormulas";
import type { Columns, HeadingGroup, PlannedColumn, RowPlace } from "../plan/table";
import type { SummarySettings } from "./settings";

/** The columns of "Biểu tổng hợp kết quả"; a count is followed by its share. */
export type SummaryColumn =
  | "ordinal"
  | "name"
  | "position"
  | BallotsName
  | CountColumn
  | `${CountColumn}Share`
  | "rank"
  | "unmarked"
  | "source"
  | "check";

/** "Tín nhiệm cao và tín nhiệm" beside the levels, where it is wanted. */
type CountColumn = Level | "combined";

type SummaryRow = RowPlace<SummaryColumn>;

const CENTRED = { horizontalAlignment: "Center" } as const;
const LINK = { font: { color: "#0563C1" }, wrapText: false } as const;

const BALLOTS_HEADINGS: Readonly<Record<BallotsName, string>> = {
  issued: "Phát|ra",
  returned: "Thu|về",
  valid: "Hợp|lệ",
  invalid: "Không|hợp lệ",
};

/** Of counts and of shares, in characters. */
const WIDTHS = { count: 6.5, share: 9 } as const;

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

/** Without the invalid ballots where the text chosen does not name them. */
function ballotsColumns(choice: RegulationChoice): readonly BallotsName[] {
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

function ballotsColumn(key: BallotsName): PlannedColumn<PersonResult, SummaryColumn> {
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

function levelColumns(level: Level): HeadingGroup<PersonResult, SummaryColumn> {
  return levelAndShare<SummaryColumn>(level, {
    keys: { count: level, share: `${level}Share` },
    widths: WIDTHS,
    base: shareBase,
  });
}

function combinedColumns(): HeadingGroup<PersonResult, SummaryColumn> {
  const valueOf = ({ person: { ballots } }: PersonResult) =>
    COMBINED.reduce((sum, level) => sum + ballots.counts[level].value, 0);
  return countAndShare<SummaryColumn>({
    keys: { count: "combined", share: "combinedShare" },
    heading: "Tín nhiệm cao|và tín nhiệm",
    widths: WIDTHS,
    count: (result, { at }) => formula(COMBINED.map(at).join("+"), valueOf(result)),
    valueOf,
    base: shareBase,
  });
}

/** What the shares are taken of: the ballots returned in the row, or whatever else the base is of. */
function shareBase({ base, person }: PersonResult, { at }: SummaryRow): string {
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
