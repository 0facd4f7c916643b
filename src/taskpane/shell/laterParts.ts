/* What of the pane comes after it has opened: what shows the documents made of a vote, and explains their figures. */
export { AppendixPlace } from "../appendix/AppendixPlace";
export { Explanation } from "../explanation/Explanation";
export { ReportPlace } from "../report/ReportPlace";
