import { bare, fold, shown } from "../../words/fold";
import { saysCountedAgain } from "../../words/recount";
import { textAt } from "../cells/grid";
import type { EntryTable } from "./identity";

/** What a table says of itself that other tables of the same people may say otherwise. */
export interface TableSign {
  /** The words that say it. */
  readonly text: string;
  /** The counting team's number, or the year, the time or the day of the vote. */
  readonly says: string;
}

export interface TableSigns {
  readonly team?: TableSign;
  readonly year?: TableSign;
  readonly time?: TableSign;
  readonly day?: TableSign;
}

const NUMBER = "(\\d{1,2}|[ivx]{1,4}|mot|hai|ba|bon|tu|nam|nhat|nhi)(?![a-z0-9])";
const TEAM = new RegExp(
  `\\b(?:to(?: (?:kiem phieu|bau cu|giup viec))?|ban kiem phieu|hom phieu|thung phieu|ban phieu|diem (?:bo|lay|kiem) phieu|nhom kiem phieu)(?: so| thu)?:? ?${NUMBER}`,
);
const TIME = new RegExp(`\\b(?:lan|dot|vong)(?: thu| so)? ${NUMBER}`);
const BEFORE = /\b(?:ky|lan|nam|nhiem ky) (truoc|nay)\b/;
const YEAR_OF_SHEET = /(?:^|[^\d/.-])(20\d\d)(?![\d/-])/;
const YEAR = /\bnam (20\d\d)(?!\d)/;
const DAY = /\bngay (\d{1,2})(?:[/.-]| thang )(\d{1,2})(?:[/.-]| nam )(20\d\d)\b/;

/** Lines that speak of another text or of a congress say nothing of when this vote was. */
const OF_SOMETHING_ELSE =
  /quy dinh|quyet dinh|nghi quyet|huong dan|ke hoach|bao cao|thong tri|cong van|dai hoi|can cu/;

/**
 * What the lines above a table, or the heading of its own levels among others, and the name of its sheet say, the nearest
 * first; told in the shorter words of the two.
 */
export function signsOf({
  table: { sheet },
  context: { titles: lines, head, header },
}: EntryTable): TableSigns {
  const titles = header.group ? [header.group.title, ...lines] : lines;
  const ofSheet = lineOf(sheet);
  const find = (rule: RegExp, ruleOfSheet: RegExp = rule): TableSign | undefined => {
    const inSheet = signIn(ofSheet, ruleOfSheet);
    const above = titles.map(({ text }) => signIn(lineOf(text), rule)).find((sign) => sign);
    const inHead = head.map(({ text }) => signIn(lineOf(text), rule)).find((sign) => sign);
    const nearest = above ?? inSheet ?? inHead;
    return nearest?.says === inSheet?.says ? inSheet : nearest;
  };
  return {
    team: find(TEAM),
    year: find(YEAR, YEAR_OF_SHEET),
    time: find(TIME) ?? find(BEFORE),
    day: find(DAY),
  };
}

interface Line {
  readonly text: string;
  readonly plain: string;
}

function lineOf(text: string): Line {
  return { text: shown(text), plain: bare(fold(text).replace(SHEET_OF_PAPER, "$1")) };
}

/** "Tờ 2" is a page; without its marks it is "Tổ 2". */
const SHEET_OF_PAPER = /(^|[^\p{L}])tờ(?!\p{L})/gu;

function signIn({ text, plain }: Line, rule: RegExp): TableSign | undefined {
  const says = OF_SOMETHING_ELSE.test(plain) ? undefined : rule.exec(plain)?.slice(1).join(" ");
  return says === undefined ? undefined : { text, says };
}

/** The year that the lines above a table say the vote was in; none where they name several. */
export function yearOfTitle({ context: { titles, head } }: EntryTable): TableSign | undefined {
  const lines = [...titles, ...head].map(({ text }) => lineOf(text)).filter(({ plain }) => !isDate(plain));
  const [first, ...others] = lines.flatMap((line) => signIn(line, YEAR_OF_VOTE) ?? []);
  const years = lines.flatMap(({ plain }) => plain.match(YEARS) ?? []);
  return first && others.every(({ says }) => says === first.says) && new Set(years).size === 1
    ? first
    : undefined;
}

/** The year that the name of its sheet says. */
export function yearOfSheet({ table: { sheet } }: EntryTable): TableSign | undefined {
  const line = lineOf(sheet);
  return new Set(line.plain.match(YEARS)).size === 1 ? signIn(line, YEAR_OF_SHEET) : undefined;
}

const YEAR_OF_VOTE = /\bnam (20\d\d)(?!\d| ?[-/])/;
const YEARS = /20\d\d/g;

function isDate(plain: string): boolean {
  return OF_SOMETHING_ELSE.test(plain) || /\b(thang|ngay) \d{1,2}\b/.test(plain);
}

/** The sign by which all of them say that they are different ones; the year goes before the time of the year. */
export function signsThatDiffer(tables: readonly TableSigns[], kind: "teams" | "votes"): TableSign[] {
  for (const of of kind === "teams" ? (["team"] as const) : (["year", "time", "day"] as const)) {
    const known = tables.flatMap((table) => table[of] ?? []);
    const signs = known.some(isEarlier) ? tables.map((table) => table[of] ?? THIS_TIME) : known;
    if (signs.length === tables.length && new Set(signs.map(({ says }) => says)).size === signs.length)
      return signs.filter((sign) => sign !== THIS_TIME);
  }
  return [];
}

/** The words by which a table says that ballots were counted, or a vote taken, once more. */
export function recountOf({ table: { sheet }, context: { titles } }: EntryTable): string | undefined {
  return [...titles.map(({ text }) => text), sheet].find(saysCountedAgain);
}

/** The same of some rows: of their sections, or of one of the tables they stand in. */
export function recountIn(rows: readonly { readonly of: EntryTable; readonly section?: string }[]) {
  const own = rows.flatMap(({ section }) => section ?? []).find(saysCountedAgain);
  const tables = [...new Set(rows.map(({ of }) => of))];
  return own ?? (tables.length > 1 ? tables.map(recountOf).find((text) => text !== undefined) : undefined);
}

/** What a table is that says nothing of the time beside one of the time before. */
const THIS_TIME: TableSign = { text: "", says: "nay" };

export function isEarlier({ says }: TableSign): boolean {
  return says === "truoc";
}

/** Whether rows stand under lines, or in a column, of different times of the vote. */
export function saysOtherTimes(
  { context: { grid, header, bounds } }: EntryTable,
  rows: readonly { readonly section?: string }[],
): boolean {
  const times = rows.map(({ section = "" }) =>
    [YEAR, TIME, BEFORE, DAY].map((rule) => signIn(lineOf(section), rule)?.says).find((says) => says),
  );
  if (new Set(times).size > 1) return true;
  for (let row = header.top; row <= header.bottom; row++)
    for (let column = bounds.left; column <= bounds.right; column++)
      if (TIME_HEADING.test(lineOf(textAt(grid, row, column)).plain)) return true;
  return false;
}

const TIME_HEADING = /^(nam|lan|dot|ky)( (thu|lay phieu.{0,40}|to chuc))?$/;
