import type { ListSheets } from "../document";
import { planRehearsalSheets } from "./sheet";

export const REHEARSAL_SHEETS: ListSheets = { plan: planRehearsalSheets };
