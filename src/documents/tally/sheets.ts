import type { ListSheets } from "../document";
import { planTallySheets } from "./sheet";

export const TALLY_SHEETS: ListSheets = { plan: planTallySheets };
