import { BALLOT_BASES, type BallotBase } from "../../counting/base";
import { CATEGORIES, type Category } from "../../counting/category";
import type { Finding, FindingDetails } from "../../counting/finding";
import type { BallotTable } from "../../reading/ballotTable";
import type { Language } from "../../strings/language";
import type { DataStrings } from "../../strings/paneData";
import { BASE_NAMES, CATEGORY_NAMES } from "../../strings/terms";
import { chosenBaseOf } from "./chosenBaseOf";

/** Leaves the tables to the reading. */
export const AS_WRITTEN = "asWritten";
export const CHOSEN_CELL = "chosenCell";
export const SELECTED_CELL = "selectedCell";

export type CategoryKey = Category | typeof AS_WRITTEN;
export type BaseKey = BallotBase | typeof AS_WRITTEN | typeof CHOSEN_CELL | typeof SELECTED_CELL;

/** What can be chosen for some tables, each thing once. */
export interface ChoiceOptions<Key extends string> {
  readonly options: readonly { readonly key: Key; readonly text: string }[];
  /** What holds now; undefined when that is not known yet. */
  readonly chosen: Key | undefined;
}

/** What one choice list is made of, whatever it is about. */
interface Choosable<Key extends string> {
  readonly names: readonly { readonly key: Key; readonly text: string }[];
  /** What the clerk chose for every table. */
  readonly chosen: Key | undefined;
  /** What was read. */
  readonly read: readonly Key[];
}

export function categoryOptions(
  tables: readonly BallotTable[],
  language: Language,
  text: DataStrings,
): ChoiceOptions<CategoryKey> {
  const names = CATEGORY_NAMES[language];
  const chosen = tables.map(({ told }) => told.find((one) => one.text === "")?.category);
  const isUnknown = tables.some(({ uncategorised }) => uncategorised.length > 0);
  return optionsOf<CategoryKey>(
    {
      names: CATEGORIES.map((key) => ({ key, text: names[key] })),
      chosen: common(chosen),
      read: isUnknown ? [] : tables.flatMap(({ categories }) => categories),
    },
    text,
  );
}

export function baseOptions(
  tables: readonly BallotTable[],
  findings: readonly Finding[],
  language: Language,
  text: DataStrings,
): ChoiceOptions<BaseKey> {
  const names = BASE_NAMES[language];
  const chosen = tables.map((table) => chosenBaseOf(table, findings));
  const cell = commonCell(chosen);
  return optionsOf<BaseKey>(
    {
      names: [
        ...BALLOT_BASES.map((key) => ({ key, text: capitalised(names[key]) })),
        ...(cell ? [{ key: CHOSEN_CELL, text: text.baseOfCell(cell) } as const] : []),
        { key: SELECTED_CELL, text: text.baseOfSelectedCell },
      ],
      chosen: common(chosen.map((one) => one?.base)),
      read: tables.flatMap(({ baseKinds }) => baseKinds),
    },
    text,
  );
}

/** What was read stands in its own place among the names; only where that is several it has a place of its own. */
function optionsOf<Key extends string>(
  { names, chosen, read }: Choosable<Key>,
  text: DataStrings,
): ChoiceOptions<Key | typeof AS_WRITTEN> {
  if (chosen !== undefined) return { options: [...names, { key: AS_WRITTEN, text: text.asWritten }], chosen };
  const nameOf = (key: Key) => names.find((name) => name.key === key)?.text ?? "";
  const [only, ...others] = new Set(read);
  if (only === undefined) return { options: names, chosen: undefined };
  if (others.length > 0) {
    const several = { key: AS_WRITTEN, text: text.severalAsWritten([only, ...others].map(nameOf)) } as const;
    return { options: [several, ...names], chosen: AS_WRITTEN };
  }
  const marked = names.map((name) =>
    name.key === only ? { ...name, text: text.isAsWritten(name.text) } : name,
  );
  return { options: marked, chosen: only };
}

/** What all have in common; undefined when they differ. */
function common<T>(each: readonly (T | undefined)[]): T | undefined {
  const [first] = each;
  return each.every((one) => one === first) ? first : undefined;
}

function commonCell(
  chosen: readonly (Readonly<FindingDetails["baseChosen"]> | undefined)[],
): string | undefined {
  return common(chosen.map((one) => one?.cell));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
