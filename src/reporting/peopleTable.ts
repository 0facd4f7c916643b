import { qualifiedAddress } from "../counting/cell";
import { LEVELS, type Outcome } from "../counting/level";
import { nameCellsOf } from "../counting/person";
import type { PersonResult } from "../counting/result";
import { formatPercent } from "../strings/numbers";
import { PEOPLE_COLUMNS } from "../strings/peopleTable";
import { NO_LEVEL, VIETNAMESE_LEVELS } from "../strings/terms";
import { printedShares } from "./personPicture";

/** A list of people as a table: the headings, then a row for each, as they are shown. */
export function peopleTable(people: readonly PersonResult[]): readonly (readonly string[])[] {
  return [PEOPLE_COLUMNS, ...people.map(rowOf)];
}

function rowOf(result: PersonResult, index: number): readonly string[] {
  const { person, base, outcome } = result;
  const shares = printedShares(result);
  return [
    String(index + 1),
    person.name.text,
    person.position.text,
    person.unit.text,
    ...LEVELS.map((level) => String(person.ballots.counts[level].value)),
    String(base.value),
    ...LEVELS.map((level) => formatPercent(shares[level])),
    outcome === "none" ? NO_LEVEL : VIETNAMESE_LEVELS[outcome],
    nameCellsOf(person).map(qualifiedAddress).join(" + "),
  ];
}

/** What a list of people is narrowed to. */
export interface PeopleSought {
  /** Words of the name, position, unit or sheet; accents and capitals make no difference. */
  readonly words: string;
  readonly outcome: Outcome | undefined;
}

export function soughtPeople<Listed extends { readonly result: PersonResult }>(
  people: readonly Listed[],
  { words, outcome }: PeopleSought,
): readonly Listed[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return people.filter(({ result }) => {
    if (outcome !== undefined && result.outcome !== outcome) return false;
    const { name, position, unit, cell } = result.person;
    const text = plain(`${name.text} ${position.text} ${unit.text} ${cell.sheet}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** Without accents and capitals: "Đỗ Thị Ánh" is "do thi anh". */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/đ/g, "d");
}
