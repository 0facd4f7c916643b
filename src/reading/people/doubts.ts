import { flatMapped, mapped, type Staged } from "../../turns/staged";
import { cellAddress } from "../../counting/cell";
import type { Doubt, Finding } from "../../counting/finding";
import { isPlaceholder, namesIn } from "../../words/doubtfulNames";
import { fold, shown } from "../../words/fold";
import { mentionedName, mentionsIn } from "../../words/mentions";
import { nameKey } from "../../words/nameKey";
import { makesDoubtful, saysNotVoted, saysProvisional } from "../../words/notVoted";
import { printed, textAt } from "../cells/grid";
import { rawText } from "../cells/sourcedText";
import { COUNT_ROLES } from "../header/columnRole";
import { nameCells } from "../rows/rowCells";
import { remarkColumns } from "./besideStatements";
import type { PersonReading } from "./personReading";
import { sumsAmong } from "./sumsAmong";
import type { TableContext } from "./tableContext";

/** People of a table of whom it is asked in one question whether they count. */
interface DoubtfulPeople {
  readonly key: string;
  readonly why: Doubt;
  /** The words that raise the doubt; "" where none do. */
  readonly text: string;
  readonly readings: readonly PersonReading[];
  /** Where these are not what stands in the cells of the names. */
  readonly names?: readonly string[];
}

/** The people who count, those whom the clerk left out, and what is asked about others or was chosen. */
export function* withoutLeftOut(context: TableContext, all: readonly PersonReading[]) {
  const { leftOut: keys, confirmed } = context.choices;
  const doubts = yield* doubtsIn(context, all);
  const leftOut = new Set(doubts.filter(({ key }) => keys.includes(key)).flatMap(({ readings }) => readings));
  return {
    readings: all.filter((reading) => !leftOut.has(reading)),
    leftOut: [...leftOut],
    findings: doubts.map((doubt) =>
      doubtFinding(context, doubt, keys.includes(doubt.key) ? "leftOut" : confirmed.includes(doubt.key)),
    ),
  };
}

function doubtFinding(
  { grid }: TableContext,
  { key, why, text, readings, names = namesOf(readings) }: DoubtfulPeople,
  chosen: "leftOut" | boolean,
): Finding {
  const cells = readings.map(({ row }) => row.cell);
  if (chosen === "leftOut") return { code: "leftOut", cells, details: { key, sheet: grid.sheet, names } };
  if (chosen) return { code: "countedAllTheSame", cells, details: { key, text: names.join(", ") } };
  return { code: "peopleDoubtful", cells, details: { key, why, text, names } };
}

function namesOf(readings: readonly PersonReading[]): readonly string[] {
  return readings.map(({ row }) => row.name.text);
}

/**
 * A template and counts that may still change are asked about as a whole; of everyone else each row by itself, but for
 * names that are nobody's.
 */
function* doubtsIn(context: TableContext, readings: readonly PersonReading[]): Staged<DoubtfulPeople[]> {
  const counted = readings.filter(({ isEmpty }) => !isEmpty);
  if (counted.length === 0) return [];
  const template = templateText(context);
  if (template !== undefined)
    return [{ key: keyOf(context, "template"), why: "template", text: template, readings: counted }];
  const provisional = provisionalIn(context, counted);
  if (provisional && context.choices.leftOut.includes(provisional.key)) return [provisional];
  const isOfNobody = yield* mapped(counted, ({ row }) => isPlaceholder(row.name.text));
  const placeholders = counted.filter((_, index) => isOfNobody[index]);
  const ofNobody: DoubtfulPeople = {
    key: keyOf(context, "placeholder"),
    why: "placeholder",
    text: "",
    readings: placeholders,
  };
  const others = counted.filter((_, index) => !isOfNobody[index]);
  const said = saidNotVoted(context, others);
  yield;
  const sums = yield* sumsAmong(readings);
  const remarks = remarkColumns(context);
  const listed = new Map([...context.rows.notVoted].reverse().map((one) => [nameKey(one.name), one]));
  const ofOthers = yield* flatMapped(others, (reading) => {
    const doubt = doubtOf(context, reading, { said, listed, sums, remarks });
    return doubt ? [doubt] : [];
  });
  return [...(provisional ? [provisional] : []), ...(placeholders.length > 0 ? [ofNobody] : []), ...ofOthers];
}

/** A line above the table, or at the head of its sheet, that says of its counts that they may still change. */
function provisionalIn(
  context: TableContext,
  readings: readonly PersonReading[],
): DoubtfulPeople | undefined {
  const line = [...context.titles, ...context.head].find(({ text }) => saysProvisional(text));
  return line && { key: keyOf(context, "provisional"), why: "provisional", text: line.text, readings };
}

interface OfTable {
  /** By names, the lines that say that they were not voted on. */
  readonly said: ReadonlyMap<string, string>;
  /** Those listed as not voted on, by `nameKey`: of one name the first. */
  readonly listed: ReadonlyMap<string, TableContext["rows"]["notVoted"][number]>;
  readonly sums: ReadonlySet<PersonReading>;
  /** The columns in which remarks may stand. */
  readonly remarks: readonly number[];
}

function doubtOf(
  context: TableContext,
  reading: PersonReading,
  { said, listed, sums, remarks }: OfTable,
): DoubtfulPeople | undefined {
  const { grid, header } = context;
  const { row } = reading;
  const of = (why: Doubt, text = "") => ({
    key: keyOf(context, why, cellAddress(row.cell)),
    why,
    text,
    readings: [reading],
  });
  const cells = nameCells(context, row.row);
  if (cells.length > 0 && cells.every((cell) => grid.isStruck(cell.row, cell.column))) return of("struck");
  const names = header.nameHoldsPosition ? [] : namesIn(rawText(grid, cells));
  if (names.length > 1) return { ...of("twoNames"), names };
  const counts = struckCounts(context, row.row);
  if (counts.length > 0) return of("struckCounts", counts.join("; "));
  const remark =
    remarkOn(context, reading, remarks) ?? listedAsNotVoted(listed, reading) ?? said.get(nameOf(reading));
  if (remark !== undefined) return of("remark", remark);
  return sums.has(reading) ? of("sum") : undefined;
}

/** The counts and ballots of a row that are struck through, wholly or in part, as they are shown. */
function struckCounts({ grid, header }: TableContext, row: number): string[] {
  return COUNT_ROLES.flatMap((role) => {
    const column = header.columns[role];
    if (column === undefined || !grid.isStruck(row, column)) return [];
    return grid.speakingRow(row, column) === row ? [printed(grid.value(row, column))] : [];
  });
}

/** Why somebody with counts stands also among those who were not voted on. */
function listedAsNotVoted(listed: OfTable["listed"], { row }: PersonReading): string | undefined {
  const one = listed.size > 0 ? listed.get(nameKey(row.name.text)) : undefined;
  return one && (one.reason || NOT_VOTED);
}

const NOT_VOTED = "Không lấy phiếu";

function nameOf({ row }: PersonReading): string {
  return mentionedName(row.name.text);
}

/** Lines of the sheet that name people of the table as not voted on, by the names: "Không lấy phiếu đối với đồng chí …". */
function saidNotVoted(
  { notVotedLines }: TableContext,
  readings: readonly PersonReading[],
): ReadonlyMap<string, string> {
  const names = new Set(notVotedLines.length > 0 ? readings.map(nameOf) : []);
  return new Map(
    notVotedLines.flatMap((line) => mentionsIn(line, names).map(({ name }) => [name, shown(line)] as const)),
  );
}

/** In the remarks, in a column without a role, beside the name, or over the section. */
function remarkOn(
  context: TableContext,
  { row }: PersonReading,
  remarks: OfTable["remarks"],
): string | undefined {
  const remark = remarks
    .map((column) => shown(textAt(context.grid, row.row, column)))
    .find((text) => makesDoubtful(text));
  const beside = makesDoubtful(row.name.text) ? row.name.text : undefined;
  return remark ?? beside ?? row.sections.find(({ rest }) => saysNotVoted(rest))?.rest;
}

/**
 * A sheet called "Mẫu nhập" or "Bản nháp", a title "(MẪU, ví dụ)" or "SỐ LIỆU GIẢ ĐỊNH"; "Mẫu số 2" is the number of a form
 * that may be filled in.
 */
export function templateText({ grid, titles }: TableContext): string | undefined {
  if (isTemplateSheet(grid.sheet)) return grid.sheet;
  return titles.find(({ text }) => TEMPLATE_TITLE.test(fold(text)))?.text;
}

export function isTemplateSheet(sheet: string): boolean {
  return TEMPLATE_SHEET.test(fold(sheet));
}

const TEMPLATE_SHEET =
  /^(biểu |bảng |trang )?(mẫu|ví dụ|minh hoạ|hướng dẫn|(bản )?nháp|(bản |số liệu )?(thử|kiểm thử|chạy thử)|template|example|test)(?!( số)? ?([\divx]+|[a-d])(?!\p{L}))(?!\p{L})/u;
const TEMPLATE_TITLE =
  /\((mẫu ?[,;)]|(chỉ là )?(ví dụ|minh hoạ))|^(ví dụ|minh hoạ|hướng dẫn (cách )?(nhập|ghi|điền|lập))(?!\p{L})|số liệu (giả định|thử|ví dụ)|(chạy|nhập) thử(?!\p{L})/u;

/** Of a row by its cell, as choices hold no names: whoever comes to stand there is asked about only with the same doubt. */
function keyOf({ key }: TableContext, why: Doubt, cell = ""): string {
  return cell === "" ? `${key}|${why}` : `${key}|${why}|${cell}`;
}
