/** #VALUE! with its reason in Vietnamese. Some builds of Excel never show the reason, so a list also writes it out. */
export function formulaError(reason: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, reason);
}
