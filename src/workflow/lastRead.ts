import { countPeople } from "../counting/count";
import type { NotUsed } from "../counting/notUsed";
import type { CountedVote } from "../documents/document";
import { isSameSheet } from "../reading/cells/sameSheet";
import type { SheetSnapshot } from "../reading/cells/snapshot";
import type { Choices } from "../reading/choices";
import { hiddenSheetNotUsed, recognising, type KnownSheets } from "../reading/recognise";
import { mappedInStages, type Staged } from "../turns/staged";

/*
 * What was read last, and what was made of it. Every sheet is read from Excel each time, so that nothing here is ever
 * older than the workbook; what still is as it was in every cell is only not thought over anew.
 */

let lastSheets: ReadonlyMap<string, SheetSnapshot> = new Map();

/** The sheets, those that are as they were last time being the very same. */
export function* asBefore(sheets: readonly SheetSnapshot[]): Staged<readonly SheetSnapshot[]> {
  const now: SheetSnapshot[] = [];
  for (const sheet of sheets) {
    const before = lastSheets.get(sheet.name);
    now.push(before && (yield* isSameSheet(before, sheet)) ? before : sheet);
  }
  lastSheets = new Map(now.map((sheet) => [sheet.name, sheet]));
  return now;
}

type Understood = Pick<CountedVote, "recognition" | "results">;

const knownSheets: KnownSheets = new WeakMap();

let last: (Understood & { readonly sheets: readonly SheetSnapshot[]; readonly choices: string }) | undefined;

/** Who was voted on with what, by these choices. */
export function* understood(sheets: readonly SheetSnapshot[], choices: Choices): Staged<Understood> {
  const chosen = JSON.stringify(choices);
  if (last?.choices === chosen && isSameList(last.sheets, sheets)) return last;
  const recognition = yield* recognising(sheets, choices, knownSheets);
  const results = countPeople(recognition.people);
  last = { sheets, choices: chosen, recognition, results };
  return last;
}

const hiddenSheets = new WeakMap<SheetSnapshot, NotUsed>();

/** How many people may be on each hidden sheet. */
export function* notUsedOfHidden(sheets: readonly SheetSnapshot[]): Staged<readonly NotUsed[]> {
  return yield* mappedInStages(sheets, function* (sheet) {
    const known = hiddenSheets.get(sheet) ?? (yield* hiddenSheetNotUsed(sheet));
    hiddenSheets.set(sheet, known);
    return known;
  });
}

function isSameList(some: readonly SheetSnapshot[], others: readonly SheetSnapshot[]): boolean {
  return some.length === others.length && some.every((sheet, index) => sheet === others[index]);
}
