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

/** Everybody of a table: with counts, without, and not voted on. */
interface NamedPeople {
  readonly names: readonly { readonly name: string; readonly cell: CellRef }[];
}

/** Lists of those who are voted on, held against everybody in the tables: who is missing in either is asked about. */
export function listFindings(
  findings: readonly Finding[],
  grids: ReadonlyMap<string, Grid>,
  tables: readonly NamedPeople[],
  choices: Choices,
): Finding[] {
  const known = new Set(tables.flatMap(({ names }) => names.map(plainName)));
  if (known.size === 0) return [];
  return findings.flatMap((finding) => {
    const list = listUnder(finding, grids);
    return list ? differingFrom(list, known, tables, choices) : [];
  });
}

function listUnder(finding: Finding, grids: ReadonlyMap<string, Grid>): PeopleList | undefined {
  const [at] = finding.cells;
  const grid = at && grids.get(at.sheet);
  if (!grid) return undefined;
  if (finding.code === "listNotRead") return listFrom(grid, at.row, finding.details.text);
  if (finding.code !== "voteWithoutCounts") return undefined;
  for (const { row, text } of textsIn(grid))
    if (namesListOfVotedOn(text)) return listFrom(grid, row + 1, text);
  return namesListOfVotedOn(grid.sheet) ? listFrom(grid, grid.top, grid.sheet) : undefined;
}

/** The names under the heading of a name, at or below a row; else of the column where the first name stands. */
function listFrom(grid: Grid, top: number, title: string): PeopleList | undefined {
  if (!namesListOfVotedOn(title)) return undefined;
  const texts = [...textsIn(grid, top)];
  const head =
    texts.find(({ text }) => headingOf(text).role === "name") ?? texts.find(({ text }) => mayBePerson(text));
  if (!head) return undefined;
  const people: { name: string; cell: CellRef }[] = [];
  for (let row = mayBePerson(head.text) ? head.row : head.row + 1; row <= grid.bottom; row++) {
    const name = shown(textAt(grid, row, head.column));
    const beside = [...cellsIn(grid, row)].filter(({ column }) => column !== head.column);
    if (name === "" && beside.length === 0) break;
    const isNumbered = beside.some(
      ({ column, value }) => column < head.column && /^\d+[.)]?$/.test(printed(value)),
    );
    const isListed = mayBePerson(name) || (isNumbered && /\p{L}{2}/u.test(name));
    if (isListed && !beside.some(({ text }) => isReasonNotVoted(text)))
      people.push({ name, cell: grid.cell(row, head.column) });
  }
  return people.length > 0 ? { title: shown(title), people } : undefined;
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
