import { FUNCTION_NAMES_MATH, FUNCTION_NAMES_STATISTICAL } from "@univerjs/engine-formula";
import { StatusBarService } from "@univerjs/sheets-ui";

/** What Excel sums up of a selection unless asked for more. */
const SHOWN: ReadonlyArray<ReturnType<StatusBarService["getFunctions"]>[number]["func"]> = [
  FUNCTION_NAMES_STATISTICAL.AVERAGE,
  FUNCTION_NAMES_STATISTICAL.COUNTA,
  FUNCTION_NAMES_MATH.SUM,
];

/** Average, count and sum of the selection, without the minimum, maximum and count of numbers. */
export class SelectionStatistics extends StatusBarService {
  override getFunctions(): ReturnType<StatusBarService["getFunctions"]> {
    const byPlace = super.getFunctions().filter(({ func }) => SHOWN.includes(func));
    return byPlace.sort((a, b) => SHOWN.indexOf(a.func) - SHOWN.indexOf(b.func));
  }
}
