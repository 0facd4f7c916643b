/* What of the pane comes after it has opened at "Dữ liệu": the other places, and the explanation of figures. */
export { AppendixPlace } from "../appendix/AppendixPlace";
export { CheckPlace } from "../check/CheckPlace";
export { Explanation } from "../explanation/Explanation";
export { ReportPlace } from "../report/ReportPlace";
