import { baseOf, sumOfLevels } from "../../counting/base";
import type { CellRef } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { LEVELS } from "../../counting/level";
import { fold, shown } from "../../words/fold";
import { countDoubtIn } from "../../words/countText";
import { printedDay, typedDay } from "../cells/countCell";
import { formattedCell } from "../cells/grid";
import { headingOver } from "../cells/headingOver";
import { numberFormat } from "../cells/numberFormat";
import { cellUnder } from "../rows/rowCells";
import type { PersonReading } from "../people/personReading";
import type { TableContext } from "../people/tableContext";
import { marksForCounts } from "./countMarks";
import { countedTwiceFindings } from "./countedTwice";
import { grouped } from "./grouped";

type CountsArePercentages = Extract<Finding, { code: "countsArePercentages" }>;
type CountInvalid = Extract<Finding, { code: "countInvalid" }>;

/**
 * The findings of people with those put together that have one cause: a column in which Excel made dates of fractions,
 * a table that holds percentages in the place of counts, ballots stated for several that contradict themselves. A count
 * that may be meant is told with its doubt.
 */
export function countFindings(context: TableContext, readings: readonly PersonReading[]): Finding[] {
  const findings = readings.flatMap((one) => one.findings);
  const doubt = percentagesAsCounts(context, readings);
  const percentages = doubt && answered(context, doubt);
  const invalid = findings.filter((one): one is CountInvalid => one.code === "countInvalid");
  const isAsked = percentages?.code === "countsArePercentages";
  const dates = isAsked ? [] : datesByColumn(context, invalid);
  const twice = isAsked ? [] : countedTwiceFindings(invalid);
  const marks = marksForCounts(context, readings);
  const once = [...dates, ...twice, ...(marks ? [marks] : [])];
  const told = new Set<Finding>(isAsked ? invalid : once.flatMap(({ of }) => of));
  return [
    ...(percentages ? [percentages] : []),
    ...once.map(({ finding }) => finding),
    ...saidOnce(findings.filter((one) => !told.has(one))).map((one) =>
      one.code === "countInvalid" ? doubted(one) : one,
    ),
  ];
}

/** Of several people whose ballots the same cells state, in the words of nobody. */
function saidOnce(findings: readonly Finding[]): Finding[] {
  const statedIn = ({ code, cells }: Finding) =>
    `${code} ${cells
      .slice(0, -1)
      .map(({ row, column }) => `${String(row)} ${String(column)}`)
      .join()}`;
  let alone = 0;
  return grouped(findings, (one) => (isOfBallots(one) ? statedIn(one) : String(alone++))).map(
    ([first, ...others]): Finding =>
      others.length > 0 && isOfBallots(first)
        ? ({ ...first, details: { ...first.details, name: "" } } as Finding)
        : first,
  );
}

function isOfBallots({ code }: Finding): boolean {
  return code === "returnedAboveIssued" || code === "validInvalidDiffer";
}

/** Once the clerk has said that they are ballots it is a choice that can be taken back. */
function answered({ choices }: TableContext, doubt: CountsArePercentages): Finding {
  const { cells, details } = doubt;
  const { key, text } = details;
  return choices.confirmed.includes(key)
    ? { code: "countedAllTheSame", cells, details: { key, text: text || "100%" } }
    : doubt;
}

function doubted(finding: CountInvalid): Finding {
  const { name, count, found } = finding.details;
  const doubt = countDoubtIn(found);
  return doubt
    ? { code: "countDoubtful", cells: finding.cells, details: { name, count, found, ...doubt } }
    : finding;
}

/** Once a column, with what one of its cells was when it was typed. */
function datesByColumn(context: TableContext, invalid: readonly CountInvalid[]) {
  const { grid, header, stated } = context;
  const returned = stated.flatMap(({ counts }) => counts.returned?.value ?? []);
  const dates = invalid.flatMap((finding) => {
    const [cell] = finding.cells;
    if (!cell) return [];
    const { value, format } = formattedCell(grid, cell.row, cell.column);
    const isDate = typeof value === "number" && value > 1 && numberFormat(format).kind === "date";
    return isDate ? [{ finding, cell, value, format }] : [];
  });
  return grouped(dates, ({ cell }) => String(cell.column)).map((of) => {
    const [{ cell, value, format }] = of;
    const details = {
      text: shown(headingOver(grid, header, cell.column)?.text ?? ""),
      numbers: of.length,
      found: printedDay(value),
      typed: typedDay(value, format, returned),
    };
    const finding: Finding = { code: "countsAreDates", cells: of.map((one) => one.cell), details };
    return { finding, of: of.map((one) => one.finding) };
  });
}

/** By the words above the table, or because the levels of everybody make 100 where no number of ballots is known. */
function percentagesAsCounts(
  context: TableContext,
  readings: readonly PersonReading[],
): CountsArePercentages | undefined {
  const key = `${context.key}|percentages`;
  if (Object.keys(context.header.shares).length > 0) return undefined;
  const line = context.titles.find(({ text }) => UNIT_OF_PERCENT.test(fold(text)));
  const isSaid = line !== undefined && readings.every((one) => levelSum(context, one) <= MOST_PERCENT);
  if (!isSaid && !makesHundred(readings)) return undefined;
  const cells = readings.map(({ row }) => row.cell);
  const details = { key, text: isSaid ? line.text : "", people: readings.length };
  return { code: "countsArePercentages", cells: [...cellOf(line), ...cells], details };
}

function cellOf(line: { readonly cell?: CellRef } | undefined): CellRef[] {
  return line?.cell ? [line.cell] : [];
}

/** "(Đơn vị tính: %)" */
const UNIT_OF_PERCENT =
  /(đơn vị( tính)?|đvt) ?:? ?\(?(%|phần trăm|tỷ lệ)|^\(?(tính )?(bằng |theo )(tỷ lệ )?(%|phần trăm)\)?$/;

/** Roundings of three parts may make a little more. */
const MOST_PERCENT = 100.5;
const LEAST_PEOPLE = 3;

function levelSum(context: TableContext, { row }: PersonReading): number {
  return LEVELS.reduce((sum, level) => {
    const { value } = cellUnder(context, row.row, level);
    return sum + (typeof value === "number" ? value : 0);
  }, 0);
}

function makesHundred(readings: readonly PersonReading[]): boolean {
  return (
    readings.length >= LEAST_PEOPLE &&
    readings.every(
      ({ ballots }) => ballots && baseOf(ballots).kind === "levels" && sumOfLevels(ballots) === 100,
    )
  );
}
