import type { ListSheets } from "../document";
import { planListSheet } from "./sheet";

export const LIST_SHEETS: ListSheets = { plan: (vote) => [planListSheet(vote)] };
