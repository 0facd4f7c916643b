import type { ListRow } from "./listRows";
import { number, text } from "./plannedCells";
import { sourcedCell } from "./sourceCells";

/* The columns that every paper of a list of people begins with. */

/** STT of the people of a list; a line over some of them has none. */
export const LIST_ORDINAL = {
  key: "ordinal",
  heading: "STT",
  width: 5.5,
  cell: (row: ListRow) => (row.kind === "person" ? number(row.number) : null),
  format: { horizontalAlignment: "Center" },
} as const;

/** A text of everyone, read again from its cell; the lines over people stand under the names. `width` in characters. */
export function listedColumn<Key extends "name" | "position" | "unit">(
  key: Key,
  heading: string,
  width: number,
) {
  return {
    key,
    heading,
    width,
    grows: true,
    cell: (row: ListRow) =>
      row.kind === "person"
        ? sourcedCell(row.person[key], row.person.cell)
        : text(key === "name" ? row.text : ""),
  } as const;
}
