import { rowMark, type UnitRow } from "../../src/merging/unitRow";

/** A row of a commune's Ban Thường vụ as it is merged from the file of its unit: 20 ballots returned. */
export function row(
  unit: string,
  name: string,
  [high, confident, low]: readonly [number, number, number],
  more: Partial<UnitRow> = {},
): UnitRow {
  const said = {
    unit,
    name,
    position: "Ủy viên",
    category: "communeCommittee",
    handling: "",
    ballots: { issued: 21, returned: 20 },
    high,
    confident,
    low,
    base: "returned",
    ...more,
  } as const;
  return { ...said, source: `'${unit}.xlsx'!'Sheet1'!B4 #${rowMark(said)}` };
}
