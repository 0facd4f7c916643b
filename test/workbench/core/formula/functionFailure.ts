/** Why a function of the add-in gave no value: the cell error it becomes, and the function's own message. */
export class FunctionFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "FunctionFailure";
  }
}
