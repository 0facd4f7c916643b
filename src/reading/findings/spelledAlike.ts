import { bare, fold } from "../../words/fold";
import { grouped } from "./grouped";
import { lookedAt, plainName, plainUnit, sameCounts, type Placed, type SameRows } from "./identity";

/**
 * Rows of a table whose names are one letter or some tone marks apart and that have one post: of the only two who hold
 * it, or with the same counts. They may be of one person, misspelt once. Names that hold a number are told apart by it.
 */
export function spelledAlike(rows: readonly Placed[]): SameRows[] {
  const posts = grouped(
    rows.filter((row) => row.position !== "" && !/\d/.test(row.name)),
    ({ position, category, unit }) => `${fold(position)}\n${category ?? ""}\n${plainUnit(unit ?? "")}`,
  );
  return posts.flatMap((holders) => {
    const [one, other, ...more] = holders;
    if (other && more.length === 0) return isOneLetterApart(one, other) ? [[one, other]] : [];
    const spelled = grouped(holders, (row) => `${bare(plainName(row))}\n${Object.values(row.levels).join()}`);
    return spelled.map(lookedAt).flatMap((each): SameRows[] => {
      const [first, ...others] = each;
      const written = others.filter((row) => isWrittenOtherwise(first, row) && sameCounts([first, row]));
      return written.length > 0 ? [[first, ...written]] : [];
    });
  });
}

function isWrittenOtherwise(one: Placed, other: Placed): boolean {
  return plainName(one) !== plainName(other);
}

function isOneLetterApart(one: Placed, other: Placed): boolean {
  if (!isWrittenOtherwise(one, other)) return false;
  const [a, b] = [one, other].map((row) => bare(plainName(row))).sort((x, y) => x.length - y.length);
  if (a === undefined || b === undefined || !a.includes(" ")) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const rest = b.slice(from + 1);
  return a.slice(from) === rest || a.slice(from + 1) === rest;
}
