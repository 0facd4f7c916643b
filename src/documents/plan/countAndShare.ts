import type { Level } from "../../counting/level";
import type { PersonResult } from "../../counting/result";
import { formula } from "./plannedCells";
import type { PlannedCell } from "./sheetPlan";
import { OUTCOME_WORDS } from "./sheetWords";
import { readAgain } from "./sourceCells";
import { countExpression } from "./sourceFormulas";
import type { HeadingGroup, RowPlace } from "./table";

/** A count of ballots of everyone, followed by its share. */
export interface CountAndShare<Key extends string> {
  readonly keys: { readonly count: Key; readonly share: Key };
  readonly heading: string;
  /** In characters; "100,00%" needs 8.5 in letters of 12 points. */
  readonly widths: { readonly count: number; readonly share: number };
  readonly count: (result: PersonResult, here: RowPlace<Key>) => PlannedCell;
  readonly valueOf: (result: PersonResult) => number;
  /** The expression of what the share is taken of, which shows the person's base. */
  readonly base: (result: PersonResult, here: RowPlace<Key>) => string;
}

/** Of a level, read again from the clerk's cells. */
export function levelAndShare<Key extends string>(
  level: Level,
  form: Pick<CountAndShare<Key>, "keys" | "widths" | "base">,
): HeadingGroup<PersonResult, Key> {
  return countAndShare({
    ...form,
    heading: OUTCOME_WORDS[level],
    count: ({ person: { ballots, cell } }) => {
      const count = ballots.counts[level];
      return readAgain(countExpression(count, cell), count.value);
    },
    valueOf: ({ person }) => person.ballots.counts[level].value,
  });
}

const CENTRED = { horizontalAlignment: "Center" } as const;

export function countAndShare<Key extends string>({
  keys,
  heading,
  widths,
  count,
  valueOf,
  base,
}: CountAndShare<Key>): HeadingGroup<PersonResult, Key> {
  return {
    heading,
    columns: [
      {
        key: keys.count,
        heading: "Số|phiếu",
        width: widths.count,
        cell: count,
        format: CENTRED,
        numberFormat: "0",
      },
      {
        key: keys.share,
        heading: "Tỷ lệ",
        width: widths.share,
        cell: (result, here) =>
          formula(`${here.at(keys.count)}/${base(result, here)}`, valueOf(result) / result.base.value),
        format: CENTRED,
        numberFormat: "0.00%",
      },
    ],
  };
}
