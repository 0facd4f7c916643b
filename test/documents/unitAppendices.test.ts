import { DEFAULT_SETTINGS } from "../../src/documents/settings";
import { planUnitAppendices } from "../../src/documents/unitAppendices/sheet";
import { LEVELS } from "../../src/counting/level";
import type { SummedRow } from "../../src/merging/appendixSums";
import { ownAppendixIn } from "../../src/merging/ownAppendix";
import { snapshotOf } from "./planText";

function part(unit: string, total: number, high: number, confident: number, low: number) {
  return { unit, file: `${unit}.xlsx`, figures: { total, high, confident, low } };
}

const SUMS: readonly SummedRow[] = [
  {
    category: "districtCommittee",
    sums: { total: 15, high: 13, confident: 2, low: 0 },
    parts: [part("Huyện Bảo Lâm", 2, 1, 1, 0), part("Huyện Di Linh", 13, 12, 1, 0)],
  },
  // Without a row in the form of three tiers.
  {
    category: "communeLeaders",
    sums: { total: 4, high: 3, confident: 0, low: 1 },
    parts: [part("Huyện Di Linh", 4, 3, 0, 1)],
  },
];

test.each(["threeTier", "twoTier"] as const)(
  "the sums in the form of %s can be added up again a tier higher, as a Phụ lục I that was sent",
  (form) => {
    const plan = planUnitAppendices({ standings: [], sums: SUMS, settings: { ...DEFAULT_SETTINGS, form } });
    const rows = ownAppendixIn([snapshotOf(plan)])?.rows;
    for (const { category, sums } of SUMS) {
      const row = rows?.get(category);
      expect([category, row?.total.value]).toEqual([category, sums.total]);
      for (const level of LEVELS) expect([category, row?.[level].value]).toEqual([category, sums[level]]);
    }
    const all = [...(rows?.values() ?? [])].reduce((sum, { total }) => sum + (total.value ?? 0), 0);
    expect(all).toBe(19);
  },
);
