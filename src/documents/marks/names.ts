import type { PeopleList } from "../../reading/peopleList";
import { sheetNames } from "../plan/numberedSheets";

/** What the sheets of each list are called. */
export interface MarksNames {
  readonly first: string;
  readonly second: string;
  readonly differences: string;
}

export function marksNames(lists: readonly PeopleList[]): readonly MarksNames[] {
  const parts = lists.map(({ sheet }) => sheet);
  const first = sheetNames("Ghi phiếu lần 1", "Lần 1 - số", parts);
  const second = sheetNames("Ghi phiếu lần 2", "Lần 2 - số", parts);
  const differences = sheetNames("Đối chiếu kiểm phiếu", "Đối chiếu", parts);
  return lists.map((_, index) => ({
    first: first[index] ?? "",
    second: second[index] ?? "",
    differences: differences[index] ?? "",
  }));
}
