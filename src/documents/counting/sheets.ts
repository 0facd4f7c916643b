import type { ListSheets } from "../document";
import { planCountingSheets } from "./sheet";

export const COUNTING_SHEETS: ListSheets = { plan: planCountingSheets };
