/** The part of Excel's custom-functions runtime that our formulas use, for tests: Excel itself provides it. */
class FormulaError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

let takesFormats = false;

/** Whether Excel takes numbers with their format from now on, as Microsoft 365 does. */
export function takeFormats(takes: boolean): void {
  takesFormats = takes;
}

Object.assign(globalThis, {
  Office: {
    context: {
      requirements: {
        isSetSupported: (set: string, version: string) =>
          set === "CustomFunctionsRuntime" && (takesFormats || version < "1.4"),
      },
    },
  },
  CustomFunctions: { Error: FormulaError, ErrorCode: { invalidValue: "#VALUE!" } },
});

/** The reason a formula gives with its #VALUE!. */
export function reasonOf(formula: () => unknown): string {
  try {
    formula();
  } catch (error) {
    if (error instanceof FormulaError && error.code === "#VALUE!") return error.message ?? "";
    throw error;
  }
  throw new Error("the formula gave a result");
}

/** What stands in a cell whose error sits inside a matrix. */
export function isValueError(answer: unknown): boolean {
  return answer instanceof FormulaError && answer.code === "#VALUE!";
}
