import { cellAddress } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { mapped, type Staged } from "../../turns/staged";
import { BALLOTS_NAMES } from "../../words/ballotLabels";
import { speaksOfAnotherVote } from "../../words/otherVotes";
import { textKey } from "../../words/textKey";
import type { Choices } from "../choices";
import { ballotsKnown, sumOf } from "../people/ballotsKnown";
import { offered } from "../people/chosenBase";
import { isTemplateSheet } from "../people/doubts";
import type { PlacedStatement } from "../people/stated";
import type { PersonReading } from "../people/personReading";
import type { TableContext } from "../people/tableContext";

/**
 * Sheets without a table, such as minutes, that state ballots which are those of no table, nor of all together: asked of
 * every table where all have the same, else once.
 */
export function* minutesFindings(
  tables: readonly { readonly context: TableContext; readonly readings: readonly PersonReading[] }[],
  stated: readonly PlacedStatement[],
  { confirmed }: Choices,
): Staged<Finding[]> {
  if (stated.length === 0) return [];
  const counted = tables.filter(({ context }) => !context.base);
  const ofEach = yield* mapped(BALLOTS_NAMES, (name) => {
    const ofTables = counted.map((table) => ({ table, values: ballotsKnown(table.readings, name) }));
    const values = ofTables.flatMap(({ values }) => values);
    const known = [...new Set(values)];
    const [first] = known;
    if (first === undefined) return [];
    const each = ofTables.flatMap(({ values: [one] }) => one ?? []);
    const fitting = new Set([...known, sumOf(known), sumOf(each), sumOf(values)]);
    const others = stated.filter(
      (one) => one.name === name && !fitting.has(one.count.value) && isOfThisVote(one),
    );
    return others.flatMap(({ text, count }) => {
      const concerned =
        known.length === 1 ? ofTables.filter(({ values }) => values.length > 0) : ofTables.slice(0, 1);
      return concerned.map(({ table: { context, readings } }): Finding => {
        const key = `${context.key}|ballots at ${count.cell.sheet}!${cellAddress(count.cell)}|${textKey(text)}`;
        const cells = [count.cell];
        if (confirmed.includes(key)) return { code: "countedAllTheSame", cells, details: { key, text } };
        const details = {
          key,
          table: context.key,
          how: "elsewhere",
          text,
          stated: count.value,
          counted: first,
          people: readings.length,
          offers: name === "returned" && known.length === 1 ? [offered(count, name)] : [],
        } as const;
        return { code: "ballotsDoubted", cells, details };
      });
    });
  });
  return ofEach.flat();
}

/** Not on a sheet of another year or an example. */
function isOfThisVote({ text, count }: PlacedStatement): boolean {
  const { sheet } = count.cell;
  return !speaksOfAnotherVote(text) && !speaksOfAnotherVote(sheet) && !isTemplateSheet(sheet);
}
