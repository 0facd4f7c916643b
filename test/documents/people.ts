import type { Category } from "../../src/counting/category";
import type { CellRef } from "../../src/counting/cell";
import { countPerson } from "../../src/counting/count";
import type { Ballots, Count } from "../../src/counting/ballots";
import type { Person, RecordedHandling, SourcedText } from "../../src/counting/person";
import type { PersonResult } from "../../src/counting/result";

/** People as the tests of this folder need them; where nothing is said, 19 ballots were returned. */
export interface Described {
  readonly name?: string;
  readonly category?: Category;
  readonly sheet?: string;
  readonly row?: number;
  readonly marks?: readonly [high: number, confident: number, low: number];
  readonly returned?: number;
  readonly ballots?: Partial<Ballots>;
  readonly unit?: SourcedText;
  readonly handling?: RecordedHandling;
}

/** Name in B, position in C, returned in D, the levels in E, F, G, the handling in H. */
export function person(described: Described = {}): Person {
  const {
    name = "Cán bộ 001",
    category = "districtCommittee",
    marks = [18, 1, 0],
    returned = 19,
  } = described;
  const at = (column: number) => cell(described.sheet ?? "BTV", described.row ?? 6, column);
  const [high, confident, low] = marks.map((value, index) => count(value, at(4 + index)));
  if (!high || !confident || !low) throw new Error("three levels");
  return {
    name: { text: name, cells: [at(1)] },
    position: { text: "Ủy viên", cells: [at(2)] },
    unit: described.unit ?? { text: "", cells: [] },
    category,
    ballots: described.ballots
      ? { counts: { high, confident, low }, ...described.ballots }
      : { counts: { high, confident, low }, returned: count(returned, at(3)) },
    ...(described.handling ? { handling: described.handling } : {}),
    cell: at(1),
  };
}

export function result(described: Described = {}): PersonResult {
  return countPerson(person(described));
}

export function cell(sheet: string, row: number, column: number): CellRef {
  return { sheet, row, column };
}

export function count(value: number, at: CellRef): Count {
  return { form: "number", value, cell: at };
}

export function recorded(
  text: string,
  handlings: RecordedHandling["handlings"],
  at: CellRef = cell("BTV", 6, 7),
): RecordedHandling {
  return { text, handlings, cell: at };
}
