import type { Finding } from "../../counting/finding";
import { LEVELS, type Level, type PerLevel } from "../../counting/level";
import { shown } from "../../words/fold";
import type { CheckedTable } from "../account/check";
import { headingOver } from "../cells/headingOver";
import { LEAST_PEOPLE } from "../rows/sums";
import { shareOf } from "./extremes";
import type { OwnShare } from "./ownBase";
import { keyOf } from "./people";

/** Whose counts the shares of a level may be; two levels in each other's place first, as they are the likelier. */
const ORDERS: readonly Readonly<PerLevel<Level>>[] = [
  { high: "confident", confident: "high", low: "low" },
  { high: "low", confident: "confident", low: "high" },
  { high: "high", confident: "low", low: "confident" },
  { high: "confident", confident: "low", low: "high" },
  { high: "low", confident: "high", low: "confident" },
];

/**
 * The question whether columns stand under each other's headings: every percentage of the table is the share of the
 * counts of another level, and two at least are not those of their own.
 */
export function swappedColumns(
  table: CheckedTable,
  shares: readonly (OwnShare & { readonly level: Level })[],
): Finding | undefined {
  const differing = shares.filter(({ fits, share }) => !fits(share));
  if (differing.length < LEAST_PEOPLE) return undefined;
  const order = ORDERS.find((one) =>
    shares.every(({ reading, level, fits }) => {
      const share = shareOf(reading, one[level]);
      return share !== undefined && fits(share);
    }),
  );
  if (!order) return undefined;
  const levels = LEVELS.filter((level) => order[level] !== level);
  const people = new Set(differing.map(({ reading }) => reading)).size;
  const { grid, header } = table.context;
  const text = shown(headingOver(grid, header, differing[0]?.cell.column ?? 0)?.text ?? "");
  const details = { key: keyOf(table, "columns swapped", text), text, levels, people };
  return { code: "columnsSwapped", cells: differing.map(({ cell }) => cell), details };
}
