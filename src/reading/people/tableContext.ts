import type { Choices } from "../choices";
import type { ChosenBase } from "./chosenBase";
import type { Sources } from "./telling";
import type { Grid } from "../cells/grid";
import type { StatedBallots } from "./stated";
import type { KeyedTable } from "../rows/tables";

/** What is known of a table before its people are read. */
export interface TableContext extends KeyedTable, Pick<Sources, "titles" | "titlesPart" | "head"> {
  readonly grid: Grid;
  readonly stated: readonly StatedBallots[];
  readonly choices: Choices;
  /** What its percentages are to be taken of, where the clerk chose it. */
  readonly base?: ChosenBase;
}
