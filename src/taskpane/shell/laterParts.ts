/* What of the pane comes after it has opened at "Dữ liệu": the other places, what the clerk has chosen, the explanation of figures. */
export { CheckPlace } from "../check/CheckPlace";
export { NamingForm } from "../data/NamingForm";
export { RememberedChoices } from "../data/RememberedChoices";
export { DocumentsPlace } from "../documents/DocumentsPlace";
export { Explanation } from "../explanation/Explanation";
export { ReportPlace } from "../report/ReportPlace";
