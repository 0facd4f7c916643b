import type { ListedPerson, PeopleList } from "../../reading/peopleList";

/** A row of a list of people: a line over some of them, or one of them with a number that runs through the whole list. */
export type ListRow =
  | { readonly kind: "part"; readonly text: string }
  | { readonly kind: "person"; readonly number: number; readonly person: ListedPerson };

/** The lists one below the other, a line over each where there are several and over each of its parts. */
export function listRows(lists: readonly PeopleList[]): readonly ListRow[] {
  const rows: ListRow[] = [];
  let counted = 0;
  for (const { sheet, people } of lists) {
    if (lists.length > 1) rows.push({ kind: "part", text: sheet });
    people.forEach((person, index) => {
      const above = people[index - 1]?.section ?? "";
      if (person.section !== "" && person.section !== above)
        rows.push({ kind: "part", text: person.section });
      counted++;
      rows.push({ kind: "person", number: counted, person });
    });
  }
  return rows;
}

/** How a line over people looks. */
export const PART_FORMAT = { font: { bold: true } } as const;

export function partFormat({ kind }: ListRow): typeof PART_FORMAT | undefined {
  return kind === "part" ? PART_FORMAT : undefined;
}
