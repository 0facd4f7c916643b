import type { PartSheets } from "../document";
import { planMarksSheets } from "./sheet";

export const MARKS_SHEETS: PartSheets = { plan: planMarksSheets };
