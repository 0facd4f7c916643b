import type { NamingStrings } from "../paneNaming";
import { quoted } from "../quotation";
import { tablesIn } from "./counted";

export const ENGLISH_NAMING: NamingStrings = {
  title: (area, sheet) => `Name the columns of ${area}, sheet ${quoted(sheet)}`,
  how: "Say what each column holds. A column of names and the ballots of the three levels are needed.",
  column: (letter) => `Column ${letter}`,
  nothing: "Not used",
  empty: "empty column",
  headings: "Heading rows at the top of the selection",
  missing: (columns) => `Still missing: ${columns.join(", ")}.`,
  twice: (columns) => `Only one column of each kind can be used. Chosen twice: ${columns.join(", ")}.`,
  done: "Read this table",
  cancel: "Cancel",
  alike: (tables) => `Not read yet, with the same headings: ${tablesIn(tables)}`,
  doneAlike: (tables) => `Read all ${tablesIn(tables)}`,
  doneOnly: "Read only this one",
};
