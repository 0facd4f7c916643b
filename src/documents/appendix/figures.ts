import type { Handling } from "../../counting/handling";
import { perLevel, type Outcome } from "../../counting/level";
import type { PersonResult } from "../../counting/result";
import { formRows, type FormRow } from "../formRows";
import type { Form } from "../settings";

/** The people behind a figure; the figure is how many they are. */
export type People = readonly PersonResult[];

/** A row of section I: everyone of its categories, each at exactly one outcome. */
export type CategoryRow = Extract<FormRow, { kind: "category" }> & {
  readonly total: People;
  readonly at: Readonly<Record<Outcome, People>>;
  /** Those with exactly half in two levels; they are also in `at`, at the higher of the two. */
  readonly tied: People;
};

/** A row of section II. One person can stand in two such rows. */
export type HandlingRow = Extract<FormRow, { kind: "handling" }> & { readonly people: People };

type HeadingRow = Extract<FormRow, { kind: "section" | "group" }>;

export type AppendixRow = HeadingRow | CategoryRow | HandlingRow;

/** Phụ lục I as figures: the rows of the form with the people behind each. */
export interface Appendix {
  readonly rows: readonly AppendixRow[];
  readonly people: People;
}

/** Puts everyone into the rows of the form. Throws when somebody would be lost or counted twice in section I. */
export function countAppendix(people: People, form: Form = "threeTier"): Appendix {
  const rows = formRows(form).map((row) => filledRow(row, people));
  assertNobodyLost(rows, people);
  return { rows, people };
}

function isCategoryRow(row: AppendixRow): row is CategoryRow {
  return row.kind === "category";
}

function filledRow(row: FormRow, people: People): AppendixRow {
  if (row.kind === "category") return categoryRow(row, people);
  if (row.kind === "handling")
    return { ...row, people: people.filter((one) => isHandled(one, row.handling)) };
  return row;
}

function categoryRow(row: Extract<FormRow, { kind: "category" }>, people: People): CategoryRow {
  const total = people.filter(({ person }) => row.categories.includes(person.category));
  const at = (outcome: Outcome) => total.filter((one) => one.outcome === outcome);
  return {
    ...row,
    total,
    at: { ...perLevel(at), none: at("none") },
    tied: total.filter((one) => one.tiedWith !== undefined),
  };
}

function isHandled({ person }: PersonResult, handling: Handling): boolean {
  return person.handling?.handlings.includes(handling) ?? false;
}

/** Tổng = cao + tín nhiệm + thấp + không mức nào, in every row; and the rows together hold everyone. */
function assertNobodyLost(rows: readonly AppendixRow[], people: People): void {
  const categories = rows.filter(isCategoryRow);
  for (const { number, total, at } of categories) {
    const counted = at.high.length + at.confident.length + at.low.length + at.none.length;
    if (counted !== total.length)
      throw new Error(`Row ${number}: ${total.length} people, ${counted} at a level or none`);
  }
  const inRows = categories.reduce((sum, { total }) => sum + total.length, 0);
  if (inRows !== people.length)
    throw new Error(`${people.length} people, ${inRows} in the rows of section I`);
}
