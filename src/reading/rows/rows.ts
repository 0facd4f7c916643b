import type { SourcedText } from "../../counting/person";
import { holdsCount } from "../cells/countCell";
import { isBlank, type FilledCell } from "../cells/grid";
import {
  isWorded,
  lineKind,
  mayBeName,
  namesBody,
  namesCounting,
  namesStatistic,
  namesVacancy,
  partsOfLine,
  totalIn,
} from "../../words/lines";
import { isLabelledTotal, isNumbered } from "./regionSigns";
import {
  countsFollowUnderName,
  hasOwnCounts,
  holdsBallots,
  holdsPosition,
  isBelowItsName,
  isShareRow,
  levelValues,
  nameAt,
  ownCells,
  spansLevels,
  type TableCells,
} from "./rowCells";
import {
  addsUp,
  holdsAllCounts,
  holdsAnyNumber,
  holdsNobodysCounts,
  isBallotsLine,
  isNameLikeGroup,
  isNumberingRow,
  isOutside,
  isPageNumber,
  isSectionByNumber,
  isSectionByWords,
  isSectionLine,
  isSharesOfLast,
  isStatistic,
  lacksWhatOthersHave,
  noPeopleBelow,
  numberOfSection,
  peopleSummedUp,
} from "./rowSigns";
import { speaksOfBallots, withoutBallots } from "../cells/statement";
import { LEAST_PEOPLE } from "./sums";
import type { TableRows } from "./tableRows";
import {
  addPerson,
  addTotal,
  askAbout,
  beginWalk,
  close,
  goOn,
  openSection,
  passOver,
  sharesOfLast,
  type Region,
  type Walk,
} from "./walk";

/** Adds what a region holds to `found`: the rows under a header, or under the same header repeated. */
export function readRows(table: TableCells, region: Region, found: TableRows): TableRows {
  const walk = beginWalk(table, region, found);
  for (let row = region.from; row <= region.to; row++) readRow(walk, row);
  return found;
}

function readRow(walk: Walk, row: number): void {
  const texts = ownCells(walk, row);
  const counts = levelValues(walk, row).some((value) => !isBlank(value));
  if (texts.length === 0 && !counts) {
    walk.blankRows++;
    return;
  }
  classify(walk, row, texts, counts);
  walk.blankRows = 0;
}

function classify(walk: Walk, row: number, texts: readonly FilledCell[], counts: boolean): void {
  if (isNumberingRow(walk, row, texts) || isPageNumber(texts)) return;
  const name = nameAt(walk, row);
  if (/\p{L}{2}|\p{L}'|\p{L}\s\p{L}/u.test(name.text)) named(walk, row, name, counts);
  else unnamed(walk, row, texts);
}

function named(walk: Walk, row: number, name: SourcedText, counts: boolean): void {
  if (isBelowItsName(walk, row)) return belowName(walk, row, name);
  if (isBallotsLine(walk, row, name.text)) return readBallotsLine(walk, row, name.text);
  if (namesVacancy(name.text)) return holdsNobodysCounts(walk, row) ? goOn(walk, row) : askAbout(walk, row);
  if (counts && holdsAnyNumber(walk, row)) withCounts(walk, row, name);
  else withoutCounts(walk, row, name);
}

/** Only what is plainly a total or a body leaves the people; what may be either is asked about. */
function withCounts(walk: Walk, row: number, name: SourcedText): void {
  const numbered = isNumbered(walk, row);
  const total = totalIn(name.text);
  if (total === "label" && (!numbered || /^(tổng|cộng)/iu.test(name.text.normalize("NFC"))))
    return addTotal(walk, row);
  const held = holdsPosition(walk, row);
  if (namesBody(name.text) && !held) return groupWithCounts(walk, row, name);
  if (numbered || held) return addPerson(walk, row, name);
  if (namesStatistic(name.text)) return isStatistic(walk, row) ? addTotal(walk, row) : askAbout(walk, row);
  if (lineKind(name.text) === "group") return groupWithCounts(walk, row, name);
  if (addsUp(walk, row) || lacksWhatOthersHave(walk, row)) askAbout(walk, row);
  else addPerson(walk, row, name);
}

function groupWithCounts(walk: Walk, row: number, name: SourcedText): void {
  const isBody = namesBody(name.text);
  const isPlain = isBody || (numberOfSection(walk, row, name.text) && !walk.romanPeople);
  const below = peopleSummedUp(walk, row);
  if (below > 0 && isPlain) return openSection(walk, row);
  if (below >= LEAST_PEOPLE) return mayBeName(name.text) ? askAbout(walk, row) : openSection(walk, row);
  if (!isBody) return addPerson(walk, row, name);
  if (addsUp(walk, row)) addTotal(walk, row);
  else askAbout(walk, row);
}

function withoutCounts(walk: Walk, row: number, name: SourcedText): void {
  const kind = lineKind(name.text);
  const numbered = isNumbered(walk, row);
  if (kind === "total" && !numbered) return addTotal(walk, row);
  if (kind === "note" || kind === "signature") {
    const mayBePerson = kind === "signature" || (holdsPosition(walk, row) && mayBeName(name.text));
    const stands = mayBePerson && (numbered || holdsBallots(walk, row));
    if (!stands) return close(walk, kind);
  }
  if (kind === "group" && !isNameLikeGroup(walk, row, name.text)) return openSection(walk, row);
  if (spansLevels(walk, row)) return openSection(walk, row);
  if (isSectionByNumber(walk, row, name.text) || isSectionByWords(walk, row, name.text))
    return openSection(walk, row);
  if (isOutside(walk, row)) return passOver(walk);
  if (countsFollowUnderName(walk, row)) return;
  addPerson(walk, row, name);
}

function unnamed(walk: Walk, row: number, texts: readonly FilledCell[]): void {
  const [first] = texts;
  if (isSharesOfLast(walk, row)) return sharesOfLast(walk, row);
  if (levelValues(walk, row).some(holdsCount)) return countsWithoutName(walk, row, texts);
  if (!first) return;
  const text = texts.find((cell) => isWorded(cell.text))?.text ?? "";
  if (speaksOfBallots(text)) return readBallotsLine(walk, row, text);
  if (texts.some(isClosing)) return close(walk, "signature");
  if (lineKind(first.text) === "total") return addTotal(walk, row);
  if (continuesPosition(walk, row, texts)) return;
  if (isSectionLine(walk, row, texts)) return openSection(walk, row);
  passOver(walk);
}

function countsWithoutName(walk: Walk, row: number, texts: readonly FilledCell[]): void {
  if (isNumbered(walk, row)) return askAbout(walk, row);
  if (texts.some(({ text }) => speaksOfBallots(text)))
    return holdsAllCounts(walk, row) ? addTotal(walk, row) : passOver(walk);
  if (isLabelledTotal(walk, row)) return addTotal(walk, row);
  const held = holdsPosition(walk, row);
  if (!held && (addsUp(walk, row) || (walk.totalled && isShareRow(walk, row)))) return addTotal(walk, row);
  askAbout(walk, row);
}

function isClosing({ text }: FilledCell): boolean {
  const kind = lineKind(text);
  return kind === "signature" || kind === "note";
}

/** A row under a merged name: its percentages, a second vote when it has counts of its own, or a second position. */
function belowName(walk: Walk, row: number, name: SourcedText): void {
  const last = walk.found.people.at(-1);
  if (last && isShareRow(walk, row)) sharesOfLast(walk, row);
  else if (hasOwnCounts(walk, row)) addPerson(walk, row, name);
  else if (last) last.positionRows.push(row);
}

/** A line that states ballots may also name the people they are of, in words we may not know. */
function readBallotsLine(walk: Walk, row: number, text: string): void {
  const head = withoutBallots(text);
  const { rest } = partsOfLine(head);
  const kind = lineKind(head);
  const names = isWorded(rest) && (kind === "other" || kind === "group") && !namesCounting(rest);
  if (names && !noPeopleBelow(walk, row)) openSection(walk, row);
  else passOver(walk);
}

/** A second position on a line of its own, right under the person's. */
function continuesPosition(walk: Walk, row: number, texts: readonly FilledCell[]): boolean {
  const last = walk.found.people.at(-1);
  const column = walk.header.columns.position;
  if (!last || column === undefined || walk.blankRows > 0 || walk.found.trailingText || walk.totalled)
    return false;
  if (last.positionRows.at(-1) !== row - 1 || texts.some((cell) => cell.column !== column)) return false;
  last.positionRows.push(row);
  return true;
}
