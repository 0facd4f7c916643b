import type { FormulaFault } from "../strings/functionMessages";
import { formulaFaultSentence } from "../strings/functionMessages";

/** #VALUE! with its reason in Vietnamese. Some builds of Excel never show the reason, so a list also writes it out. */
export function formulaError(fault: FormulaFault): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, formulaFaultSentence(fault));
}
