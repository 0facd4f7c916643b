import type { ListSheets } from "../document";
import { planBallotSheets } from "./sheet";

export const BALLOT_SHEETS: ListSheets = { plan: planBallotSheets };
