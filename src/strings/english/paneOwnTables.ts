import type { OwnTablesStrings } from "../paneOwnTables";

export const ENGLISH_OWN_TABLES: OwnTablesStrings = {
  title: "Use my own tables",
  found:
    "Open a workbook with vote tables, or copy them into this one. A table with a column of names and the ballots of the three levels is read at once; there is nothing to press.",
  selected:
    "Is there a table that Tín Nhiệm does not recognise? Select the whole table on its sheet, then press:",
  empty: "No table yet? Take a ruled sheet to enter names and ballots:",
  listed: "No vote yet, only the list of people? See which documents can be made before it:",
  beforeVote: "Go to Documents",
  units: "Units have sent their files?",
  back: "Back",
};
