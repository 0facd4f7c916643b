import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BALLOT_BASES, STATED_NUMBERS, type BaseChoice } from "../../src/counting/base";
import { CATEGORIES } from "../../src/counting/category";
import type { CellRef } from "../../src/counting/cell";
import { LEVELS } from "../../src/counting/level";
import { SAME_PEOPLE } from "../../src/counting/samePeople";
import { TABLE_COLUMNS } from "../../src/counting/tableColumn";
import { NO_CHOICES, type Choices, type NamedTable } from "../../src/reading/choices";
import {
  withBase,
  withCategory,
  withConfirmed,
  withLeftOut,
  withNamedTable,
  withSamePeople,
  withTableCategory,
} from "../../src/workflow/choices";
import { placeOf } from "./sheetOf";

/**
 * One choice a line: "leave out KEY"; "count as read KEY"; "addedUp of people KEY"; "CATEGORY is KEY" and "CATEGORY is
 * table KEY"; "base of KEY is KIND" or "… is SHEET!C3", with which number is meant where the cell states several: "… is
 * SHEET!C3 delegates"; "named SHEET|B5:K20 headings 1 columns B name, D high, …".
 */
export function choicesIn(folder: string): Choices {
  const path = join(folder, "choices.txt");
  const lines = existsSync(path) ? readFileSync(path, "utf8").trim().split("\n") : [];
  return lines.reduce<Choices>(withChoice, NO_CHOICES);
}

function withChoice(choices: Choices, line: string): Choices {
  const [, left] = /^leave out (.+)$/.exec(line) ?? [];
  if (left) return withLeftOut(choices, left);
  const [, asRead] = /^count as read (.+)$/.exec(line) ?? [];
  if (asRead) return withConfirmed(choices, asRead);
  const [, as, rows = ""] = /^(\w+) of people (.+)$/.exec(line) ?? [];
  const same = SAME_PEOPLE.find((one) => one === as);
  if (same) return withSamePeople(choices, rows, same);
  const [, table = "", base = ""] = /^base of (.+) is (.+)$/.exec(line) ?? [];
  const kind = BALLOT_BASES.find((one) => one === base);
  if (table) return withBase(choices, table, kind ?? statedIn(base));
  if (line.startsWith("named ")) return withNamedTable(choices, namedIn(line));
  const category = CATEGORIES.find((one) => line.startsWith(`${one} is `));
  if (!category) throw new Error(`No choice: ${line}`);
  const key = line.slice(category.length + 4);
  return key.startsWith("table ")
    ? withTableCategory(choices, key.slice(6), category)
    : withCategory(choices, key, category);
}

/** "Xã Lộc An!C3", "Xã Lộc An!C3 delegates" */
function statedIn(text: string): BaseChoice {
  const name = STATED_NUMBERS.find((one) => text.endsWith(` ${one}`));
  return name ? { cell: cellIn(text.slice(0, -name.length - 1)), name } : { cell: cellIn(text) };
}

/** "Xã Lộc An!C3" */
function cellIn(text: string): CellRef {
  const [sheet = "", address = ""] = text.split("!");
  return { sheet, ...placeOf(address) };
}

function namedIn(line: string): NamedTable {
  const [, sheet = "", first = "", last = "", headings, columns = ""] =
    /^named (.+)\|([A-Z]+\d+):([A-Z]+\d+) headings (\d) columns (.+)$/.exec(line) ?? [];
  const { row, column } = placeOf(first);
  const end = placeOf(last);
  const area = { row, column, rows: end.row - row + 1, columns: end.column - column + 1 };
  const named = columns.split(", ").map((each) => each.split(" "));
  const columnsOf = (what: string) =>
    named.flatMap(([letters = "", role]) => (role === what ? [placeOf(`${letters}1`).column] : []));
  const others = TABLE_COLUMNS.flatMap((what) => columnsOf(what).map((at) => [what, at] as const));
  const [high = -1, confident = -1, low = -1] = LEVELS.flatMap(columnsOf);
  return {
    sheet,
    area,
    headings: Number(headings),
    columns: { ...Object.fromEntries(others), name: columnsOf("name"), high, confident, low },
  };
}
