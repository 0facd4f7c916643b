/*
 * What of the pane comes after it has opened at "Dữ liệu": the other places, the ways from one's own tables, naming
 * columns, what the clerk has chosen, what is underneath a table, what was not used of other sheets, the explanation of
 * figures, help, how what did not fail ended, the way to the files of units.
 */
export { CheckPlace } from "../check/CheckPlace";
export { AlikeCorrections } from "../data/AlikeCorrections";
export { NamingForm } from "../data/NamingForm";
export { NotUsedElsewhere } from "../data/NotUsedElsewhere";
export { RememberedChoices } from "../data/RememberedChoices";
export { TableCorrections } from "../data/TableCorrections";
export { DocumentsPlace } from "../documents/DocumentsPlace";
export { Explanation } from "../explanation/Explanation";
export { EndedText } from "./EndedText";
export { OwnTables } from "./OwnTables";
export { Help } from "../help/Help";
export { ReportPlace } from "../report/ReportPlace";
export { UnitsDrawer } from "../units/UnitsDrawer";
