import { areaAddress, quotedSheet } from "../../counting/cell";
import { LEVELS, type Level } from "../../counting/level";
import type { MarkedPerson } from "../../reading/layouts/ballotHeads";
import type { CountedBallots, Meaning, MeantSpelling } from "../ballotsMarked";
import { absolute, literal } from "../plan/formulaText";

/** How many ballots there are: those that are numbered, else all rows. */
export function ballotsExpression(ballots: CountedBallots): string {
  const { numbered, people } = ballots;
  return numbered === undefined
    ? `ROWS(${cellsOf(ballots, people[0]?.columns[0] ?? 0)})`
    : `COUNTA(${cellsOf(ballots, numbered)})`;
}

/** How many ballots have one mark for a person, at this level. */
export function levelExpression(ballots: CountedBallots, person: MarkedPerson, level: Level): string {
  const cells = person.columns.map((column) => cellsOf(ballots, column));
  if (ballots.by !== "columns") return times(cells[0] ?? "", meaning(ballots, level));
  const own = cells[LEVELS.indexOf(level)] ?? "";
  const [one = "", other = ""] = cells.filter((each) => each !== own);
  const unmarked = ['""', ...meaning(ballots, "unmarked").map(criterion)];
  return meaning(ballots, "marked")
    .flatMap((mark) =>
      unmarked.flatMap((first) =>
        unmarked.map((second) => `COUNTIFS(${[own, criterion(mark), one, first, other, second].join(",")})`),
      ),
    )
    .join("+");
}

/** How many have more than one mark for a person. */
export function severalExpression(ballots: CountedBallots, person: MarkedPerson): string {
  const cells = person.columns.map((column) => cellsOf(ballots, column));
  if (ballots.by !== "columns") return times(cells[0] ?? "", meaning(ballots, "several"));
  const marks = cells.flatMap((each) => meaning(ballots, "marked").flatMap((mark) => equalities(each, mark)));
  return `SUMPRODUCT(--((${marks.join("+")})>1))`;
}

/** How many are said to be invalid for a person. */
export function invalidExpression(ballots: CountedBallots, { columns: [column = 0] }: MarkedPerson): string {
  return times(cellsOf(ballots, column), meaning(ballots, "invalid"));
}

/** How many cells have something that is no mark. */
export function unknownExpression(ballots: CountedBallots, { columns }: MarkedPerson): string {
  return columns
    .map((column) => {
      const cells = cellsOf(ballots, column);
      const known = ballots.spellings.map(({ value }) => `-COUNTIF(${cells},${criterion({ value })})`);
      return `ROWS(${cells})-COUNTBLANK(${cells})${known.join("")}`;
    })
    .join("+");
}

/** How many ballots have a mark for nobody. */
export function blankExpression(ballots: CountedBallots): string {
  const { numbered, people } = ballots;
  const zero = meaning(ballots, "unmarked").map(({ value }) => literal(String(value).toUpperCase()));
  const isEmpty = (cells: string) => ['""', ...zero].map((each) => `((${cells}&"")=${each})`).join("+");
  const columns = people.flatMap((person) => person.columns);
  return `SUMPRODUCT(${[
    ...columns.map((column) => `(${isEmpty(cellsOf(ballots, column))})`),
    numbered === undefined ? "1" : `((${cellsOf(ballots, numbered)}&"")<>"")`,
  ].join("*")})`;
}

/** The cells of a column beside all ballots: "'Câu trả lời'!$B$2:$B$59". */
function cellsOf({ sheet, first, last }: CountedBallots, column: number): string {
  const area = { row: first, column, rows: last - first + 1, columns: 1 };
  return `${quotedSheet(sheet)}!${absolute(areaAddress(area))}`;
}

function meaning({ spellings }: CountedBallots, wanted: Meaning): readonly MeantSpelling[] {
  return spellings.filter(({ means }) => means === wanted);
}

function times(cells: string, spellings: readonly MeantSpelling[]): string {
  const counts = spellings.map((spelling) => `COUNTIF(${cells},${criterion(spelling)})`);
  return counts.length > 0 ? counts.join("+") : "0";
}

/**
 * A mark as COUNTIF looks for it: as a whole, whatever signs it holds. A number is written as a text: in LibreOffice
 * too it then also counts where somebody typed it as one.
 */
function criterion({ value }: Pick<MeantSpelling, "value">): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return literal(String(value).replace(/[*?~]/g, "~$&"));
}

/** The same where one is held against the other: 1 is not "1" there. */
function equalities(cells: string, { value }: MeantSpelling): readonly string[] {
  if (typeof value === "boolean") return [`(${cells}=${value ? "TRUE" : "FALSE"})`];
  const text = `(${cells}=${literal(String(value))})`;
  return /^\d+$/.test(String(value)) ? [text, `(${cells}=${value})`] : [text];
}
