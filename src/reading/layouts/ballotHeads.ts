import type { CellRef } from "../../counting/cell";
import type { SourcedText } from "../../counting/person";
import { LEVELS, type Level } from "../../counting/level";
import { fold, shown } from "../../words/fold";
import { headingOf } from "../../words/heading";
import { AFTER_HONORIFIC, HONORIFIC } from "../../words/honorific";
import { mayBePerson } from "../../words/personName";
import { textAt } from "../cells/grid";
import { sourcedText } from "../cells/sourcedText";
import { isLevel } from "../header/columnRole";
import { levelsNamed } from "./ballotMarks";
import { rowsIn, type SheetPart } from "./part";

/** Somebody under whose name ballots are marked: in one column, or in one for each level, from the highest. */
export interface MarkedPerson {
  readonly name: SourcedText;
  /** "" where the heading tells none. */
  readonly position: string;
  readonly heading: CellRef;
  readonly columns: readonly number[];
}

/** The headings over the marks of ballots. */
export interface BallotHead {
  readonly top: number;
  readonly bottom: number;
  readonly people: readonly MarkedPerson[];
  /** Whether each level has a column of its own. */
  readonly byLevel: boolean;
  /** The heading of somebody who has not one column for each level. */
  readonly broken?: CellRef;
}

interface NamedColumn {
  readonly column: number;
  readonly who: NamedPerson;
  readonly level?: Level;
}

/** Headings stand below a title and a few lines; further down every row of a list would be looked at. */
const ROWS_LOOKED_AT = 30;

/** The rows that may be such headings, from the top. */
export function* ballotHeads(part: SheetPart): Iterable<BallotHead> {
  for (const row of rowsIn(part)) {
    if (row >= part.top + ROWS_LOOKED_AT) return;
    const named = namedIn(part, row);
    if (named.length === 0) continue;
    const below = levelsUnder(part, row + 1, named);
    const levelled = below.length > 0 ? below : named.filter(({ level }) => level !== undefined);
    if (levelled.length > 0)
      yield {
        top: row,
        bottom: below.length > 0 ? row + 1 : row,
        byLevel: true,
        ...grouped(part, row, levelled),
      };
    else {
      const people = named.map(({ column, who }) => personAt(part, row, { column, who }, [column]));
      yield { top: row, bottom: row, byLevel: false, people };
    }
  }
}

function namedIn({ grid, left, right }: SheetPart, row: number): readonly NamedColumn[] {
  const named: NamedColumn[] = [];
  for (let column = left; column <= right; column++) {
    const text = textAt(grid, row, column);
    const who = text === "" ? undefined : personIn(text);
    if (who) named.push({ column, who, level: who.level });
  }
  return named;
}

/** The headings of levels below names, each under the nearest name at its left. */
function levelsUnder({ grid, right }: SheetPart, row: number, named: readonly NamedColumn[]) {
  const levels: NamedColumn[] = [];
  for (let column = named[0]?.column ?? right + 1; column <= right; column++) {
    const { role } = headingOf(textAt(grid, row, column));
    const over = named.filter((each) => each.column <= column).at(-1);
    if (over && isLevel(role)) levels.push({ column, who: over.who, level: role });
  }
  const isOfAllLevels = ({ who }: NamedColumn) =>
    LEVELS.every((each) => levels.some((other) => other.who === who && other.level === each));
  return levels.some(isOfAllLevels) ? levels : [];
}

/** The columns of each level together under their name; whoever lacks one or has two of one is told. */
function grouped(part: SheetPart, row: number, levelled: readonly NamedColumn[]) {
  const names = [...new Set(levelled.map(({ who }) => who.text))];
  const people: MarkedPerson[] = [];
  let broken: CellRef | undefined;
  for (const name of names) {
    const own = levelled.filter(({ who }) => who.text === name);
    const [first] = own;
    const columns = LEVELS.flatMap((level) =>
      own.filter((each) => each.level === level).map((each) => each.column),
    );
    if (!first) continue;
    if (own.length === LEVELS.length && new Set(own.map(({ level }) => level)).size === LEVELS.length)
      people.push(personAt(part, row, first, columns));
    else broken ??= part.grid.cell(row, first.column);
  }
  return { people, broken };
}

function personAt(
  { grid }: SheetPart,
  row: number,
  { column, who }: Pick<NamedColumn, "column" | "who">,
  columns: readonly number[],
): MarkedPerson {
  const heading = grid.cell(row, column);
  const whole = sourcedText(grid, [heading]);
  const name = whole.text === who.name ? whole : { text: who.name, cells: [] };
  return { name, position: who.position, heading, columns };
}

interface NamedPerson {
  readonly name: string;
  readonly position: string;
  /** The one level that the heading speaks of. */
  readonly level?: Level;
  /** What it says beside the levels: by it the columns of one person are known. */
  readonly text: string;
}

const BRACKETS = /^(.*?)\s*[[(]([^\])]*)[\])]\s*$/;

/**
 * Whom the heading of a question is about: "Đ/c Nguyễn Văn An", "Mức độ tín nhiệm [Ông Nguyễn Văn An - Bí thư]",
 * "Nguyễn Văn An: Tín nhiệm cao/Tín nhiệm/Tín nhiệm thấp", "Nguyễn Văn An [Tín nhiệm cao]".
 */
function personIn(heading: string): NamedPerson | undefined {
  const text = shown(heading);
  const [, before = text, inside = ""] = BRACKETS.exec(text) ?? [];
  const parts = [inside, before].flatMap((part) => part.split(/\s*[:;,–—]\s*|\s+-\s+/)).filter(Boolean);
  const levels = parts.map(levelsNamed);
  const words = parts.filter((_, index) => !levels[index]);
  const at = words.findIndex((each) => mayBePerson(each));
  const name = at < 0 ? addressedIn(text) : words[at]?.replace(NUMBERED, "");
  if (name === undefined) return undefined;
  const [level, ...others] = levels.flatMap((each) => each ?? []);
  const position = at < 0 ? "" : positionAfter(words, at, inside !== "" && levels[0] === undefined);
  return { name, position, level: others.length === 0 ? level : undefined, text: fold(words.join(" ")) };
}

const NUMBERED = /^\d{1,3}\s*[.)/]\s*/;

/** What stands behind a name is a post; what stands before it, or outside its brackets, is the question. */
function positionAfter(words: readonly string[], at: number, isInBrackets: boolean): string {
  const behind = words[at + 1] ?? "";
  const isQuestion = isInBrackets && fold(behind).includes("tín nhiệm");
  return isQuestion || !/\p{Lu}/u.test(behind.charAt(0)) ? "" : behind;
}

const ADDRESSED = new RegExp(
  `${HONORIFIC}${AFTER_HONORIFIC}((?:\\p{Lu}[\\p{Ll}'’]*(?:\\s+|$|(?=[^\\p{L}]))){2,6})`,
  "gu",
);

/** "Ý kiến về đồng chí Nguyễn Văn An?" */
function addressedIn(text: string): string | undefined {
  const names = [...text.normalize("NFC").matchAll(ADDRESSED)].map(([, name = ""]) => name.trim());
  return names.length === 1 ? names[0] : undefined;
}
