import type { ListSheets } from "../document";
import { planMarksSheets } from "./sheet";

export const MARKS_SHEETS: ListSheets = { plan: planMarksSheets };
