import type { CellRef } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { fold, shown } from "../../words/fold";
import { headingOf } from "../../words/heading";
import { withoutHonorific } from "../../words/honorific";
import { namesListOfVotedOn } from "../../words/otherLists";
import { isReasonNotVoted } from "../../words/notVoted";
import { mayBePerson } from "../../words/personName";
import { cellsIn, printed, textAt, textsIn, type Grid } from "../cells/grid";
import type { Choices } from "../choices";
import { plainName } from "./identity";

/** Names of people in a list that says that there is a vote on them. */
interface PeopleList {
  readonly title: string;
  readonly people: readonly { readonly name: string; readonly cell: CellRef }[];
}

/** Where a table stands, and everybody in it: with counts, without, and not voted on. */
export interface NamedPeople {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly names: readonly { readonly name: string; readonly cell: CellRef }[];
}

/** Lists of those who are voted on, held against everybody in the tables: who is missing in either is asked about. */
export function listFindings(
  grids: readonly Grid[],
  tables: readonly NamedPeople[],
  choices: Choices,
): Finding[] {
  const known = new Set(tables.flatMap(({ names }) => names.map(plainName)));
  if (known.size === 0) return [];
  return grids.flatMap((grid) => {
    const own = tables.filter(({ sheet }) => sheet === grid.sheet);
    return listsOn(grid, own).flatMap((list) => differingFrom(list, known, tables, choices));
  });
}

function listsOn(grid: Grid, tables: readonly NamedPeople[]): PeopleList[] {
  const titled = [...textsIn(grid)].filter(({ text }) => /phi/i.test(text) && namesListOfVotedOn(text));
  const lists = titled.flatMap(({ row, text }) => listFrom(grid, row + 1, text, tables) ?? []);
  const isCalledSo = titled.length === 0 && namesListOfVotedOn(grid.sheet);
  return isCalledSo ? [listFrom(grid, grid.top, grid.sheet, tables) ?? []].flat() : lists;
}

/** Rows from a title within which its list begins. */
const ROWS_LOOKED_AT = 6;

/**
 * The names under the heading of a name; without one, in the column of the first name. None of a table that was read, or of
 * one that was not.
 */
function listFrom(
  grid: Grid,
  top: number,
  title: string,
  tables: readonly NamedPeople[],
): PeopleList | undefined {
  const texts = [...textsIn(grid, top, Math.min(grid.bottom, top + ROWS_LOOKED_AT))];
  const head =
    texts.find(({ text }) => isHeading(text)) ?? texts.find(({ text }) => mayBePerson(nameIn(text)));
  const isRead = (row: number) => tables.some((table) => table.top <= row && row <= table.bottom);
  const isOfVote = texts.some(({ text }) => headingOf(text).role === "high");
  if (!head || isRead(head.row) || (isOfVote && !texts.some(({ row }) => isRead(row)))) return undefined;
  const people: { name: string; cell: CellRef }[] = [];
  for (let row = head.row + (isHeading(head.text) ? 1 : 0); row <= grid.bottom; row++) {
    const text = textAt(grid, row, head.column);
    const beside = [...cellsIn(grid, row)].filter(({ column }) => column !== head.column);
    if (isRead(row) || isHeading(text) || (text === "" && beside.length === 0)) break;
    const name = nameIn(text);
    const isNumbered = beside.some(
      ({ column, value }) => column < head.column && /^\d+[.)]?$/.test(printed(value)),
    );
    const isListed = mayBePerson(name) || (isNumbered && /\p{L}{2}/u.test(name));
    if (isListed && ![text, ...beside.map((cell) => cell.text)].some(isReasonNotVoted))
      people.push({ name, cell: grid.cell(row, head.column) });
  }
  return people.length > 0 ? { title: shown(title), people } : undefined;
}

function isHeading(text: string): boolean {
  return headingOf(text).role === "name";
}

/** "1. Nguyễn Văn An - Bí thư" without its number and post. */
function nameIn(text: string): string {
  const [name = ""] = shown(text).split(/ [-–—(]|[,;(]/u);
  return name.replace(/^\d+[.)] ?/, "");
}

/** Who is in a table only is missed where the list holds most of that table. */
function differingFrom(
  { title, people }: PeopleList,
  known: ReadonlySet<string>,
  tables: readonly NamedPeople[],
  { confirmed }: Choices,
): Finding[] {
  const listed = new Set(people.map(plainName));
  const missing = people.filter((one) => !known.has(plainName(one)));
  const others = tables.flatMap(({ names }) => {
    const unlisted = names.filter((one) => !listed.has(plainName(one)));
    return unlisted.length * 2 < names.length ? unlisted : [];
  });
  const [first = people[0]] = missing;
  if (!first || missing.length + others.length === 0) return [];
  const cells = [...(missing.length > 0 ? missing : [first]), ...others].map(({ cell }) => cell);
  const key = `${first.cell.sheet}|list|${fold(title)}`;
  if (confirmed.includes(key)) return [{ code: "countedAllTheSame", cells, details: { key, text: title } }];
  const namesOf = (all: readonly { readonly name: string }[]) =>
    all.map(({ name }) => withoutHonorific(name));
  return [
    {
      code: "listDiffers",
      cells,
      details: { key, text: title, missing: namesOf(missing), others: namesOf(others) },
    },
  ];
}
