import type { ReportsSheets } from "../document";
import { knownUnits } from "./knownUnits";
import { planFollowUp } from "./sheet";

export const FOLLOW_UP_SHEETS: ReportsSheets = {
  plan: (reported) => [planFollowUp(reported)],
  knownUnits,
};
