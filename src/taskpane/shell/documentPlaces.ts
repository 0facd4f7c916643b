import { AppendixPlace } from "../appendix/AppendixPlace";
import { ReportPlace } from "../report/ReportPlace";

/** The places of the pane that show what is made of a vote. */
export const DOCUMENT_PLACES = { appendix: AppendixPlace, report: ReportPlace };
