import { namesOther, placeIn } from "../../words/places";
import { bare, fold } from "../../words/fold";
import type { CheckedTable, CheckResult } from "../account/check";
import { keyOf } from "./people";

/** A sheet called after one xã, huyện, … under a title that names another: one of the two was copied and forgotten. */
export function units(table: CheckedTable): CheckResult[] {
  const { titles, head, grid } = table.context;
  const place = placeIn(grid.sheet);
  const lines = [...titles, ...head];
  if (!place || lines.some(({ text }) => bare(fold(text)).includes(place.name))) return [];
  const other = lines.find(({ text }) => namesOther(text, place));
  if (!other?.cell) return [];
  const { text, cell } = other;
  const details = { key: keyOf(table, "unit", text), text, sheet: grid.sheet };
  return [
    {
      role: "conclusion",
      rule: text,
      outcome: "differs",
      cells: [cell],
      findings: [{ code: "unitsDiffer", cells: [cell], details }],
    },
  ];
}
