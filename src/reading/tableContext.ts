import type { Choices } from "./ballotTable";
import type { ChosenBase } from "./chosenBase";
import type { Source } from "./decision";
import type { Grid } from "./grid";
import type { StatedBallots } from "./stated";
import type { KeyedTable } from "./tables";

/** What is known of a table before its people are read. */
export interface TableContext extends KeyedTable {
  readonly grid: Grid;
  readonly stated: readonly StatedBallots[];
  readonly titles: readonly Source[];
  readonly titlesPart: boolean;
  readonly head: readonly Source[];
  readonly choices: Choices;
  /** What its percentages are to be taken of, where the clerk chose it. */
  readonly base?: ChosenBase;
}
