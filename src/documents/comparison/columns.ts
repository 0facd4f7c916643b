import { LEVELS, type Level } from "../../counting/level";
import type { PersonResult } from "../../counting/result";
import { VIETNAMESE_CATEGORIES } from "../../strings/terms";
import { fixedText, joined, joinedNotes, literal, type TextPart } from "../plan/formulaText";
import { outcomeExpression } from "../plan/outcomeExpression";
import { calculated, formula, number, text } from "../plan/plannedCells";
import type { PlannedCell } from "../plan/sheetPlan";
import { OUTCOME_WORDS } from "../plan/sheetWords";
import { readAgain, sourcedCell } from "../plan/sourceCells";
import {
  baseExpression,
  countExpression,
  linkExpression,
  shownLink,
  textExpression,
  trimmed,
} from "../plan/sourceFormulas";
import type { Columns, HeadingGroup, PlannedColumn, RowPlace } from "../plan/table";
import { postOf, type Compared } from "./pairs";

/** The two votes that are held against each other. */
export const VOTES = ["before", "now"] as const;

export type Vote = (typeof VOTES)[number];

/** The columns of "So sánh kỳ trước". */
export type ComparisonColumn =
  | "ordinal"
  | "name"
  | "position"
  | `${Level}.${Vote | "points"}`
  | "notes"
  | `base.${Vote}`
  | `category.${Vote}`
  | `unit.${Vote}`
  | `outcome.${Vote}`
  | `source.${Vote}`;

type ComparedColumn = PlannedColumn<Compared, ComparisonColumn>;

export const VOTE_NAMES: Readonly<Record<Vote, string>> = { before: "Kỳ trước", now: "Kỳ này" };

/** Of differences in points: "+5,26", "-5,26", "0,00". */
export const POINTS_FORMAT = "+0.00;-0.00;0.00";

/** What the difference of two fractions leaves behind the last of these digits is taken off: it is no ballot. */
const DIGITS = 8;

const CENTRED = { horizontalAlignment: "Center" } as const;
const LINK = { font: { color: "#0563C1" }, wrapText: false } as const;
const NOTE_SEPARATOR = "; ";

/** `unitOf` says what the unit of somebody is called in both votes. */
export function comparisonColumns(
  unitOf: (result: PersonResult) => string,
): Columns<Compared, ComparisonColumn> {
  return [
    { key: "ordinal", heading: "STT", width: 4, cell: (_, { index }) => number(index + 1), format: CENTRED },
    {
      key: "name",
      heading: "Họ và tên",
      width: 10,
      grows: true,
      cell: (row) => sourcedCell(personOf(row).name, personOf(row).cell),
    },
    {
      key: "position",
      heading: "Chức vụ",
      width: 10,
      grows: true,
      cell: (row) => sourcedCell(personOf(row).position, personOf(row).cell),
    },
    ...LEVELS.map(levelColumns),
    { key: "notes", heading: "Ghi chú", width: 14, grows: true, cell: notesCell },
    ...workingColumns(unitOf),
  ];
}

/** As they are now, or as they were where they are not in the list any more. */
function personOf({ now, before }: Compared): PersonResult["person"] {
  const one = now ?? before;
  if (!one) throw new Error("Nobody is compared.");
  return one.person;
}

function levelColumns(level: Level): HeadingGroup<Compared, ComparisonColumn> {
  const share = (vote: Vote): ComparedColumn => ({
    key: `${level}.${vote}`,
    heading: VOTE_NAMES[vote].replace(" ", "|"),
    width: 7.5,
    cell: (row, { at }) => shareCell(row[vote], level, at(`base.${vote}`)),
    format: CENTRED,
    numberFormat: "0.00%",
  });
  return {
    heading: OUTCOME_WORDS[level],
    columns: [
      share("before"),
      share("now"),
      {
        key: `${level}.points`,
        heading: "Chênh|lệch",
        width: 6.5,
        cell: ({ now, before }, { at }) => {
          if (!now || !before) return null;
          const difference = `(${at(`${level}.now`)}-${at(`${level}.before`)})*100`;
          const points = (shareOf(now, level) - shareOf(before, level)) * 100;
          return formula(`ROUND(${difference},${DIGITS})`, Number(points.toFixed(DIGITS)) + 0);
        },
        format: CENTRED,
        numberFormat: POINTS_FORMAT,
      },
    ],
  };
}

function shareCell(result: PersonResult | undefined, level: Level, base: string): PlannedCell | null {
  return result ? readAgain(`${countOf(result, level)}/${base}`, shareOf(result, level)) : null;
}

function shareOf({ shares }: PersonResult, level: Level): number {
  return shares[level].count / shares[level].base;
}

function countOf({ person: { ballots, cell } }: PersonResult, level: Level): string {
  const count = ballots.counts[level];
  const expression = countExpression(count, cell);
  return count.form === "sum" ? `(${expression})` : expression;
}

function baseCell(result: PersonResult): PlannedCell {
  const { base, person } = result;
  const levels = LEVELS.map((level) => countOf(result, level));
  return readAgain(baseExpression(base, levels, person.cell), base.value);
}

/** Beside the page: what the comparison by rows counts, and where each was read. */
function workingColumns(unitOf: (result: PersonResult) => string): readonly ComparedColumn[] {
  const column = (
    key: "base" | "category" | "unit" | "outcome" | "source",
    heading: string,
    width: number,
    cell: (result: PersonResult, base: string) => PlannedCell | null,
  ) =>
    VOTES.map((vote): ComparedColumn => {
      return {
        key: `${key}.${vote}`,
        heading: `${heading}|${VOTE_NAMES[vote].toLowerCase()}`,
        width,
        offPage: true,
        cell: (row, { at }) => {
          const one = row[vote];
          return one ? cell(one, at(`base.${vote}`)) : null;
        },
        ...(key === "source" && { format: LINK }),
      };
    });
  return [
    ...column("base", "Mẫu số", 8, baseCell),
    ...column("category", "Đối tượng", 20, ({ person }) => text(VIETNAMESE_CATEGORIES[person.category])),
    ...column("unit", "Đơn vị", 20, (result) => text(unitOf(result))),
    ...column("outcome", "Mức", 20, (result, base) =>
      readAgain(
        outcomeExpression((level) => countOf(result, level), base),
        OUTCOME_WORDS[result.outcome],
      ),
    ),
    ...column("source", "Nguồn", 22, ({ person }) => readAgain(linkExpression(person), shownLink(person))),
  ];
}

/** Who is in one vote alone, who had another post, and whose level is another. */
function notesCell(row: Compared, here: RowPlace<ComparisonColumn>): PlannedCell | null {
  const { now, before, namesakes } = row;
  const unclear = namesakes ? " Có người trùng tên, chưa rõ là ai: so tay." : "";
  if (!now) return text(`Không còn trong danh sách kỳ này.${unclear}`);
  if (!before) return text(`Kỳ trước chưa có tên.${unclear}`);
  return calculated(joinedNotes([...otherPost(now, before), otherLevel(now, before, here)], NOTE_SEPARATOR));
}

function otherPost(now: PersonResult, before: PersonResult): readonly TextPart[] {
  if (postOf(now) === postOf(before)) return [];
  const { position, cell } = before.person;
  const was = textExpression(position, cell);
  const post: TextPart =
    was === undefined ? fixedText(position.text) : { expression: was, shows: trimmed(position.text) };
  const none: TextPart = fixedText("không ghi");
  return [joined([fixedText(`${NOTE_SEPARATOR}Chức vụ kỳ trước: `), post.shows === "" ? none : post])];
}

/** Stands while the two levels are not the same. */
function otherLevel(now: PersonResult, before: PersonResult, { at }: RowPlace<ComparisonColumn>): TextPart {
  const [was, is] = [at("outcome.before"), at("outcome.now")];
  const differs = now.outcome !== before.outcome;
  return {
    expression: `IF(${was}=${is},"",${literal(`${NOTE_SEPARATOR}Mức: `)}&${was}&${literal(" → ")}&${is})`,
    shows: differs
      ? `${NOTE_SEPARATOR}Mức: ${OUTCOME_WORDS[before.outcome]} → ${OUTCOME_WORDS[now.outcome]}`
      : "",
  };
}
