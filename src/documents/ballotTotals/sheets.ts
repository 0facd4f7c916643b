import type { BallotsSheets } from "../document";
import { planBallotTotals } from "./sheet";

export const BALLOT_TOTALS_SHEETS: BallotsSheets = { plan: planBallotTotals };
