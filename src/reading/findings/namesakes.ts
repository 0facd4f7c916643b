import type { Finding } from "../../counting/finding";
import type { Staged } from "../../turns/staged";
import { grouping } from "./grouped";
import { mayStandTogether, plainName, type EntryTable, type Identity, type PeopleQuestion } from "./identity";

/**
 * Two of one name in one table, unit and category who are counted as two, as their posts and their counts differ: said, as
 * nothing else would tell that one person stands there twice.
 */
export function* namesakesCounted(
  { entries }: EntryTable,
  asked: readonly PeopleQuestion[],
): Staged<Finding[]> {
  const known = new Set(asked.flatMap(({ same }) => same.flatMap((rows) => rows.map(({ row }) => row))));
  const people = yield* grouping(entries, plainName);
  return people.flatMap((rows): Finding[] => {
    if (rows.length === 1) return [];
    const counted = rows.filter((row) => !known.has(row.row) && isInOwnCell(row, rows));
    const [first, ...others] = counted;
    const again = first ? others.filter((row) => mayStandTogether([first, row])) : [];
    if (!first || again.length === 0) return [];
    const details = { name: first.name, people: again.length + 1 };
    return [{ code: "namesakesCounted", cells: [...again, first].map(({ cell }) => cell), details }];
  });
}

/** A name merged over several rows is of several votes on one person. */
function isInOwnCell({ read, cell }: Identity, rows: readonly Identity[]): boolean {
  const isShared = rows.filter((row) => row.cell.row === cell.row).length > 1;
  return !read.isAgain && !read.part && !isShared;
}
