import type { Choices } from "../choices";
import type { PlacedApart } from "./ballotsApart";
import type { ChosenBase } from "./chosenBase";
import type { Sources } from "./telling";
import type { Grid } from "../cells/grid";
import type { PlacedStatement, StatedBallots } from "./stated";
import type { PlacedText } from "./unreadStatements";
import type { KeyedTable } from "../rows/tables";

/** What is known of a table before its people are read. */
export interface TableContext extends KeyedTable, Pick<Sources, "titles" | "titlesPart" | "head"> {
  readonly grid: Grid;
  readonly stated: readonly StatedBallots[];
  /** What is stated above another table of the sheet only. */
  readonly statedAbove: readonly StatedBallots[];
  /** Every number stated on the sheet, of ballots or of delegates. */
  readonly numbers: readonly PlacedStatement[];
  /** The same on sheets that hold no table: minutes of the vote. */
  readonly onOtherSheets: readonly PlacedStatement[];
  /** What is stated in the rows of its people, in remarks or in columns without a role. */
  readonly beside: readonly PlacedStatement[];
  /** Texts of the sheet that say of somebody that there is no vote on them. */
  readonly notVotedLines: readonly string[];
  /** Ballots of the sheet that are said to be spoilt or not to have come back. */
  readonly ballotsApart: readonly PlacedApart[];
  /** No other table stands on its sheet. */
  readonly isAlone: boolean;
  /** What seems to state the ballots returned and could not be read. */
  readonly unreadStatements: readonly PlacedText[];
  readonly choices: Choices;
  /** What its percentages are to be taken of, where the clerk chose it. */
  readonly base?: ChosenBase;
}
