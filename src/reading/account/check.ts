import type { Staged } from "../../turns/staged";
import type { CellRef } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import type { Choices } from "../choices";
import type { PersonReading } from "../people/personReading";
import type { TableContext } from "../people/tableContext";
import type { AccountRole, CheckOutcome } from "./account";
import type { FreeColumn } from "./freeColumns";

/** A table as it was read, for what the sheet itself says to be held against it. */
export interface CheckedTable {
  readonly context: TableContext;
  readonly readings: readonly PersonReading[];
  /** Rows that repeat others and are not counted. */
  readonly repeats: readonly PersonReading[];
  /** People of whom the clerk chose that they do not count. */
  readonly leftOut: readonly PersonReading[];
  /** The people of the tables above it on the sheet. */
  readonly before: readonly PersonReading[];
  readonly free: readonly FreeColumn[];
  /** The last row that may speak of it: before the next table, or the end of the sheet. */
  readonly below: number;
  readonly choices: Choices;
}

/** What a check made of some cells. */
export interface CheckResult {
  readonly role: AccountRole;
  /** The words that say what is stated. */
  readonly rule: string;
  readonly outcome: CheckOutcome;
  readonly cells: readonly CellRef[];
  readonly findings?: readonly Finding[];
}

/**
 * Something a sheet says of itself, held against what was read. A new check is a file in reading/checks/ and a line in
 * its list; the cells it names stand under its role in the account. What looks at several cells of everyone has stages.
 */
export type Check = (table: CheckedTable) => readonly CheckResult[] | Staged<readonly CheckResult[]>;
