import { LEVELS } from "../../counting/level";
import { sayingOf } from "../../words/category";
import { ballotsRowIn } from "../../words/ballotRows";
import { bare, fold } from "../../words/fold";
import { headingOf } from "../../words/heading";
import { openingWords, wholeWords } from "../../words/wholeWords";
import { isBlank, printed, textAt, type FilledCell } from "../cells/grid";
import {
  isColumnNumber,
  isSectionNumber,
  isWorded,
  lineKind,
  mayBeName,
  namesBody,
  namesOnePost,
  namesPost,
  namesCounting,
  partsOfLine,
  totalIn,
  withoutRole,
  type Numbering,
} from "../../words/lines";
import { isHeadingOfOthers } from "../../words/otherLists";
import { isNumbered } from "./regionSigns";
import {
  holdsBallots,
  holdsCounts,
  holdsPosition,
  isShareRow,
  levelNumbers,
  levelValues,
  nameAt,
  ordinalAt,
  ownCells,
} from "./rowCells";
import { isWithin, readSection, type Depth } from "./section";
import type { SectionTotal } from "./sectionTotals";
import { namesAttendance, namesOtherNumbers, namesVotes } from "../cells/headingOver";
import { speaksOfBallots, withoutBallots } from "../cells/statement";
import { addTo, emptySum, equals, exceeds, isSumOfPeople, LEAST_PEOPLE } from "./sums";
import { lastPerson, type Walk } from "./walk";

/*
 * What a row is, as its cells and the rows around it tell.
 */

/** Rows with nothing in them after which a lone name is a signature. */
const BLANK_ROWS_BEFORE_SIGNATURE = 3;

/** Speaks of ballots, and has no counts or only their number in a column of the levels. */
export function isBallotsLine(walk: Walk, row: number, text: string): boolean {
  if (!speaksOfBallots(text)) return false;
  if (!holdsCounts(walk, row)) return !(isNumbered(walk, row) && mayBeName(text));
  return withoutBallots(text) === "" && !holdsAllCounts(walk, row);
}

/** Words that count the ballots of everyone, and no sums of theirs: "Phiếu trắng", "Không hợp lệ", "Vắng". */
export function isBallotsRow(walk: Walk, row: number, text: string): boolean {
  return ballotsRowIn(text) !== undefined && !addsUp(walk, row);
}

/** The same where the words stand beside the names; a line of ballots without all counts is a line of words. */
export function isBallotsRowBeside(walk: Walk, row: number, text: string): boolean {
  return (!speaksOfBallots(text) || holdsAllCounts(walk, row)) && isBallotsRow(walk, row, text);
}

export function holdsAllCounts(walk: Walk, row: number): boolean {
  return levelValues(walk, row).every(
    (value) => !isBlank(value) && !(typeof value === "string" && speaksOfBallots(value)),
  );
}

/** Fractions, or of every level the highest or the lowest count of all people: nobody's own counts. */
export function isStatistic(walk: Walk, row: number): boolean {
  const counts = levelNumbers(walk, row);
  if (counts.some((count) => !Number.isInteger(count))) return true;
  const people = walk.found.people.map((person) => levelNumbers(walk, person.row));
  const isOf = (extreme: (...counts: number[]) => number) =>
    counts.every((count, level) => count === extreme(...people.map((one) => one[level] ?? 0)));
  return people.length > 1 && (isOf(Math.max) || isOf(Math.min));
}

/** A name such as "Ban Văn Sở" or "Cán bộ An", told from a body by what stands beside it. */
export function isNameLikeGroup(walk: Walk, row: number, text: string): boolean {
  const held = holdsPosition(walk, row);
  if (held && isNumbered(walk, row)) return true;
  const name = withoutRole(text);
  const stands = held || holdsBallots(walk, row) || isNumberedOn(walk, row);
  return stands && !namesBody(name) && (mayBeName(name) || isOneWordOfRole(text, name));
}

/** A role and nothing but a given name: "Cán bộ An". */
function isOneWordOfRole(text: string, name: string): boolean {
  return name !== text && /^\p{Lu}\p{Ll}*$/u.test(name);
}

/** The number goes on from that of the person right above and to that of the row below, as far as these have one. */
function isNumberedOn(walk: Walk, row: number): boolean {
  const [number, next] = [row, row + 1].map((at) => Number.parseInt(ordinalAt(walk, at), 10));
  if (number === undefined || Number.isNaN(number)) return false;
  if (next !== undefined && !Number.isNaN(next)) return next === number + 1;
  const last = lastPerson(walk);
  return last?.row === row - 1 && Number.parseInt(ordinalAt(walk, last.row), 10) === number - 1;
}

/** Percentages right under a person, in a row with no number or position of its own. */
export function isSharesOfLast(walk: Walk, row: number): boolean {
  const last = lastPerson(walk);
  return (
    last !== undefined &&
    last.positionRows.at(-1) === row - 1 &&
    ordinalAt(walk, row) === "" &&
    !holdsPosition(walk, row) &&
    isShareRow(walk, row)
  );
}

/** A cell of no column's role says another time or team than that of the person right above: "Lần 2" below "Lần 1". */
export function isAgainOfLast(walk: Walk, row: number, texts: readonly FilledCell[]): boolean {
  const last = lastPerson(walk);
  if (last?.row !== row - 1 || isNumbered(walk, row) || !holdsAllCounts(walk, row)) return false;
  const { name, columns, shares } = walk.header;
  const taken = new Set([...name, ...Object.values(columns), ...Object.values(shares)]);
  return texts.some(({ column, value }) => {
    const [here, above] = [value, walk.grid.value(last.row, column)].map((one) => fold(printed(one)));
    if (taken.has(column) || !here || !above || here === above) return false;
    return OF_TIMES.test(here) || OF_TIMES.test(fold(textAt(walk.grid, walk.header.bottom, column)));
  });
}

const OF_TIMES = openingWords("lần|đợt|vòng|kỳ|năm|tổ|hội nghị|phiếu của");

/** One line of words in the first columns, or words no person's name begins with. */
export function isSectionLine(walk: Walk, row: number, texts: readonly FilledCell[]): boolean {
  const worded = texts.filter(({ text }) => isWorded(text));
  const [first] = worded;
  if (!first || isOutside(walk, row)) return false;
  const kind = lineKind(first.text);
  if (kind === "group") return true;
  if (worded.length > 1 || kind !== "other") return false;
  const numbered = partsOfLine(first.text).numbering !== "none";
  return (
    numbered || first.column <= Math.max(...walk.header.name) || walk.grid.area(row, first.column).columns > 1
  );
}

export function isSectionByNumber(walk: Walk, row: number, name: string): boolean {
  if (walk.romanPeople || holdsPosition(walk, row)) return false;
  return numberOfSection(walk, row, name);
}

function numberOfSection(walk: Walk, row: number, name: string): boolean {
  return isSectionNumber(ordinalAt(walk, row)) || OF_SECTIONS.includes(partsOfLine(name).numbering);
}

/** Numbers that no person bears. */
const OF_SECTIONS: readonly Numbering[] = ["part", "roman", "underRoman"];

/** Posts of a body, where the people of the table go by their names and stand below: "Thành viên UBND huyện". */
export function isSectionByWords(walk: Walk, row: number, text: string): boolean {
  if (!namesPost(text) || holdsPosition(walk, row) || noPeopleBelow(walk, row)) return false;
  const { body, tier, partOf } = sayingOf(text);
  if (!body && !tier && !partOf) return false;
  return !walk.namedByPosts && !goesOnBelow(walk, row) && !mayBePostOfLast(walk, row, text);
}

/** One post right under somebody, between one number and the next: of whom it is, cannot be told. */
function mayBePostOfLast(walk: Walk, row: number, text: string): boolean {
  const last = lastPerson(walk);
  if (last?.row !== row - 1 || !namesOnePost(text)) return false;
  const number = Number.parseInt(ordinalAt(walk, last.row), 10);
  return Number.parseInt(ordinalAt(walk, row + 1), 10) === number + 1;
}

/** The next row bears the next number: both number people. */
function goesOnBelow(walk: Walk, row: number): boolean {
  const number = Number.parseInt(ordinalAt(walk, row), 10);
  return Number.parseInt(ordinalAt(walk, row + 1), 10) === number + 1;
}

/** Beyond the table's end: a lone name after signature words, or set off by blank rows, is nobody voted on. */
export function isOutside(walk: Walk, row: number): boolean {
  if (walk.found.last <= walk.header.bottom && walk.found.people.length === 0) return false;
  if (ordinalAt(walk, row) !== "" || holdsCounts(walk, row) || holdsBallots(walk, row)) return false;
  if (!walk.signed && holdsPosition(walk, row)) return false;
  if (walk.signed || walk.blankRows >= BLANK_ROWS_BEFORE_SIGNATURE) return noPeopleBelow(walk, row);
  const lastRow = walk.region.beforeHeader && row === walk.region.to;
  const setOff = walk.blankRows > 0 || walk.totalled || walk.found.trailingText || lastRow;
  const numbersPeople = walk.header.columns.ordinal !== undefined;
  const parted = numbersPeople || (walk.region.beforeHeader && !lastRow) || walk.totalled;
  return setOff && parted && noPeopleBelow(walk, row);
}

function noPeopleBelow(walk: Walk, row: number): boolean {
  return row > walk.lastCounts;
}

export function isPageNumber(texts: readonly FilledCell[]): boolean {
  return texts.length === 1 && texts.every(({ text }) => /^(trang|tờ)( số)? ?:? ?\d+/iu.test(text));
}

/** A row that numbers the columns, right under the header. */
export function isNumberingRow(walk: Walk, row: number, texts: readonly FilledCell[]): boolean {
  if (row > walk.region.from + 1 || texts.length < 3) return false;
  const written = texts.map(({ value }) => printed(value));
  if (!written.every(isColumnNumber)) return false;
  const numbers = written.filter((text) => /\d/.test(text)).map((text) => Number(/\d+/.exec(text)?.[0]));
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}

/** The level columns hold the sums of the people above, or of those since the last section row. */
export function addsUp(walk: Walk, row: number): boolean {
  return [walk.sum, walk.sectionSum].some((sum) => isSumOfPeople(sum, levelNumbers(walk, row)));
}

/** No number and no position, which all the people above have: somebody, or figures under a label not known as such. */
export function lacksWhatOthersHave(walk: Walk, row: number): boolean {
  const { people } = walk.found;
  const holdsBoth = (at: number) => ordinalAt(walk, at) !== "" && holdsPosition(walk, at);
  const holdsNeither = ordinalAt(walk, row) === "" && !holdsPosition(walk, row);
  return holdsNeither && people.length >= LEAST_PEOPLE && people.every((person) => holdsBoth(person.row));
}

/** In the columns of the levels stands nothing but signs of none. */
export function holdsNobodysCounts(walk: Walk, row: number): boolean {
  return levelValues(walk, row).every((value) => /^[-–—.…0]*$/.test(printed(value)));
}

/** How many people the counts of a section row are the sums of: those up to the next section row of its depth. */
function peopleSummedUp(walk: Walk, row: number): number {
  const own = depthAt(walk, row);
  const counts = levelNumbers(walk, row);
  const sum = emptySum();
  for (let below = row + 1; below <= walk.region.to && !exceeds(sum, counts); below++) {
    const { text } = nameAt(walk, below);
    const kind = lineKind(text);
    if (kind === "total") break;
    if (namesBody(text) || (kind === "group" && !isNumbered(walk, below))) {
      if (!isWithin(depthAt(walk, below), own)) break;
      continue;
    }
    if (text !== "") addTo(sum, levelNumbers(walk, below));
  }
  return equals(sum, counts) ? sum.people : 0;
}

function depthAt(walk: Walk, row: number): Depth {
  return readSection(walk, row)?.depth ?? { by: "none" };
}

/** The counts of a line for those below it are the sums of theirs: of one person's only where the line is plainly no name. */
export function isSumOfThoseBelow(walk: Walk, row: number, name: string): boolean {
  const people = peopleSummedUp(walk, row);
  return people >= LEAST_PEOPLE || (people > 0 && isPlainSection(walk, row, name));
}

/** By a body, or by a number that no person of the table bears. */
export function isPlainSection(walk: Walk, row: number, name: string): boolean {
  return namesBody(name) || (numberOfSection(walk, row, name) && !walk.romanPeople);
}

/** What words that are no known body or group are where they stand over people. */
export function sectionTotalOf(walk: Walk, row: number, name: string): SectionTotal | undefined {
  const total = walk.sectionTotals.get(row);
  if (total === undefined) return undefined;
  const isKnown = namesBody(name) || lineKind(name) === "group" || isTotalWithCounts(walk, row, name);
  return isKnown ? undefined : total;
}

/** Something in the level columns that is or ought to be a count, unlike the words of a signature. */
export function holdsAnyNumber(walk: Walk, row: number, name: string): boolean {
  if (levelValues(walk, row).every(isBlank)) return false;
  const kind = lineKind(name);
  if (kind !== "signature" && kind !== "note" && !isOutside(walk, row)) return true;
  return levelValues(walk, row).some((value) => typeof value !== "string" || /\d/.test(value));
}

/** "1 | Tổng Cộng": a number beside a word of totals makes a name of it, but for the plainest. */
export function isTotalWithCounts(walk: Walk, row: number, name: string): boolean {
  return (
    totalIn(name) === "label" && (!isNumbered(walk, row) || /^(tổng|cộng)/iu.test(name.normalize("NFC")))
  );
}

/** Words of a note or a signature beside a number or ballots of one's own: "Thư Ký Văn An". */
export function standsAsPerson(walk: Walk, row: number, name: string): boolean {
  const mayBePerson = lineKind(name) === "signature" || (holdsPosition(walk, row) && mayBeName(name));
  return mayBePerson && (isNumbered(walk, row) || holdsBallots(walk, row));
}

/** The words of a line of ballots name people, and there are such below. */
export function namesPeopleBelow(walk: Walk, row: number, text: string): boolean {
  const head = withoutBallots(text);
  const { rest } = partsOfLine(head);
  const kind = lineKind(head);
  const names = isWorded(rest) && (kind === "other" || kind === "group") && !namesCounting(rest);
  return names && !noPeopleBelow(walk, row);
}

export function beginsWithTotal([first]: readonly FilledCell[]): boolean {
  return first !== undefined && lineKind(first.text) === "total";
}

export function isClosing({ text }: FilledCell): boolean {
  const kind = lineKind(text);
  return kind === "signature" || kind === "note";
}

/** The first text of a row that has a word, or "". */
export function firstWordedText(texts: readonly FilledCell[]): string {
  return texts.find(({ text }) => isWorded(text))?.text ?? "";
}

/** A second position on a line of its own, right under the person's. */
export function continuesPosition(walk: Walk, row: number, texts: readonly FilledCell[]): boolean {
  const last = lastPerson(walk);
  const column = walk.header.columns.position;
  if (!last || column === undefined || walk.blankRows > 0 || walk.found.trailingText || walk.totalled)
    return false;
  return last.positionRows.at(-1) === row - 1 && texts.every((cell) => cell.column === column);
}

/** As far below the name as such lines stand under every name. */
export function isLineUnderName(walk: Walk, row: number): boolean {
  const { row: last = -Infinity } = lastPerson(walk) ?? {};
  return row - last <= walk.underNames;
}

/** What stands beside the name of whom the row is a part; undefined where it is none. */
export function ownerCounts({ partRows: { owners, parts } }: Walk, row: number) {
  return owners.get(parts.get(row) ?? -1);
}

/** Words under a name, beside counts merged over both lines, that are a position and no second name. */
export function isPositionOfLast(walk: Walk, text: string): boolean {
  const isPost = walk.header.nameHoldsPosition || namesPost(text) || !mayBeName(text);
  return isPost && lastPerson(walk) !== undefined;
}

/** A line that is neither a total nor the words of a closing, without a number of its own. */
export function isWordsOnly(walk: Walk, row: number, name: string): boolean {
  const kind = lineKind(name);
  return (kind === "other" || kind === "group") && !isNumbered(walk, row);
}

/**
 * Nothing but words, other ones over each level, of which some are a heading or which stand below people: another table
 * begins whose headings are not all understood, and whose numbers must not be read by the headings above.
 */
export function isStrangeHeading({ header, found }: Walk, texts: readonly FilledCell[]): boolean {
  if (!areWords(texts)) return false;
  const overLevels = LEVELS.flatMap(
    (level) => texts.find(({ column }) => column === header.columns[level])?.text ?? [],
  );
  if (new Set(overLevels).size < LEVELS.length || isOfOtherList(texts, overLevels)) return false;
  const isHeading = texts.some(({ text }) => headingOf(text).role !== undefined);
  return isHeading || (found.people.length > 0 && !overLevels.some((text) => NUMERAL.test(fold(text))));
}

/** Over each level a heading of what is never counted in ballots, and nowhere one of votes: of an attendance list, say. */
function isOfOtherList(texts: readonly FilledCell[], overLevels: readonly string[]): boolean {
  return overLevels.every(namesNoBallots) && !texts.some(({ text }) => namesVotes(text));
}

function namesNoBallots(text: string): boolean {
  const { role } = headingOf(text);
  const isOfPeople = role === "position" || role === "unit" || role === "note";
  return (
    isOfPeople || namesAttendance(text) || namesOtherNumbers(text) || /^(ký|chữ ký|lý do)/.test(fold(text))
  );
}

/** Counts written in words are somebody's. */
const NUMERAL = wholeWords("không|một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|linh|lẻ");

/** Nothing but words, and headings of a name and of something else: a list of people that is no vote. */
export function isListHeading(texts: readonly FilledCell[]): boolean {
  if (!areWords(texts)) return false;
  const roles = new Set(texts.map(({ text }) => headingOf(text).role));
  roles.delete(undefined);
  return roles.has("name") && roles.size >= LEAST_HEADINGS;
}

/** Headings of units or groups and of how many people reached a level: "Đơn vị | Số người | Từ 50% TN cao". */
export function isSummaryHeading(texts: readonly FilledCell[]): boolean {
  if (areWords(texts) || !texts.every(({ text }) => isWorded(text))) return false;
  const roles = texts.map(({ text }) => headingOf(text).role);
  const isOfUnits = !roles.includes("name") && texts.some(({ text }) => namesGroup(text));
  const isOfPeople = texts.some(({ text }) => numbersPeople(text));
  return isOfUnits && isOfPeople;
}

/** "Mức | Số người | Tỷ lệ %": how many people reached each level, a row a level. */
export function isLevelsHeading([first, ...others]: readonly FilledCell[]): boolean {
  const isOfPeople = others.some(({ text }) => numbersPeople(text));
  return first !== undefined && isOfPeople && OF_LEVELS.test(fold(first.text));
}

/** "Số người", "Tổng số đồng chí" */
export function numbersPeople(heading: string): boolean {
  return OF_PEOPLE.test(bare(fold(heading)));
}

const OF_LEVELS = /^(mức( độ)?( tín nhiệm)?|kết quả|xếp (loại|mức)|loại)$/;
const OF_PEOPLE = /^(tong )?so (luong )?(nguoi|can bo|dong chi)\b/;

/** "Đơn vị", "Đối tượng", "Khối": what people are added up by. */
export function namesGroup(heading: string): boolean {
  const { role } = headingOf(heading);
  return role === "unit" || role === "category" || GROUPS.test(fold(heading));
}

const GROUPS = /^(khối|nhóm|cơ quan|nội dung|loại|cấp)( |$)/;

/** A line over those who counted, signed or were absent, with names below it and nobody's counts. */
export function isOverOthers(walk: Walk, row: number, texts: readonly FilledCell[]): boolean {
  const [line, ...more] = texts;
  if (!line || more.length > 0 || !isHeadingOfOthers(line.text) || !noPeopleBelow(walk, row)) return false;
  const below = nameAt(walk, row + 1).text;
  return isWorded(below) && lineKind(below) === "other" && ownCells(walk, row + 1).length > 1;
}

const LEAST_HEADINGS = 2;

function areWords(texts: readonly FilledCell[]): boolean {
  return texts.length >= LEAST_HEADINGS && texts.every(({ text }) => /\p{L}/u.test(text) && !/\d/.test(text));
}
