import { severityOf, type Finding } from "../counting/finding";
import type { Person } from "../counting/person";
import type { Recognition } from "./ballotTable";
import type { SheetSnapshot } from "./cells/snapshot";
import type { Choices } from "./choices";
import { recognising } from "./recognise";
import type { Staged } from "../turns/staged";

/** What there is of an earlier vote: the tables of one sheet that the clerk left out of the vote at hand. */
export type EarlierReading =
  /** No table was left out. */
  | { readonly kind: "none" }
  /** Tables of several sheets were, and it is not said which are of the earlier vote. */
  | { readonly kind: "several"; readonly sheets: readonly string[] }
  /** What was read of it has errors. */
  | (OfOneSheet & { readonly kind: "unclear" })
  | (OfOneSheet & { readonly kind: "read"; readonly people: readonly Person[] });

interface OfOneSheet {
  readonly sheet: string;
  /** All that have tables that were left out. */
  readonly sheets: readonly string[];
}

/**
 * Reads the vote before the one at hand, which `recognition` is of: from the sheet of this name, or where none is chosen
 * from the only one with tables that were left out. Sheets that are `together` hold one vote, and are called by the first.
 */
export function* readingEarlierVote(
  sheets: readonly SheetSnapshot[],
  choices: Choices,
  recognition: Recognition,
  chosen: string,
  together: readonly (readonly string[])[] = [],
): Staged<EarlierReading> {
  const left = recognition.findings.flatMap((finding) => wholeTable(finding) ?? []);
  const allWith = (name: string) => together.find((names) => names.includes(name)) ?? [name];
  const names = [...new Set(left.map(({ sheet }) => allWith(sheet)[0] ?? sheet))];
  const [only, ...others] = names;
  if (only === undefined) return { kind: "none" };
  const sheet = names.find((name) => name === chosen) ?? (others.length === 0 ? only : undefined);
  if (sheet === undefined) return { kind: "several", sheets: names };
  const read = allWith(sheet);
  const keys = left.filter((one) => read.includes(one.sheet)).map(({ key }) => key);
  const atHand = recognition.tables.map(({ key }) => key);
  const { people, findings } = yield* recognising(
    sheets.filter(({ name }) => read.includes(name)),
    {
      ...choices,
      leftOut: [...choices.leftOut.filter((key) => !keys.includes(key)), ...atHand],
      namedTables: choices.namedTables.filter((table) => read.includes(table.sheet)),
    },
  );
  if (findings.some(isWrong)) return { kind: "unclear", sheet, sheets: names };
  return people.length === 0 ? { kind: "none" } : { kind: "read", sheet, sheets: names, people };
}

/** That it is of another vote is what it is wanted for. */
function isWrong(finding: Finding): boolean {
  if (finding.code === "peopleDoubtful" && finding.details.why === "anotherVote") return false;
  return finding.code !== "noTable" && severityOf(finding) === "error";
}

/** A table that was left out, or a sheet with all its tables; of people or parts there are others in the table. */
function wholeTable(finding: Finding): { readonly key: string; readonly sheet: string } | undefined {
  if (finding.code !== "leftOut") return undefined;
  const { key, sheet, names, part } = finding.details;
  return names === undefined && part === undefined ? { key, sheet } : undefined;
}
