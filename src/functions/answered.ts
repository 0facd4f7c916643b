import { loadWork } from "../loadWork";
import { ARITHMETIC_MISSING } from "../strings/missingPart";

type Answers = typeof import("./answers");

let answers: Answers | undefined;

/**
 * What the arithmetic answers: at once when it is there, else when it has arrived. While it does not arrive the answer is
 * #N/A with its reason, and the next calculation asks for it again.
 */
export function answered<T>(ask: (answers: Answers) => T): T | Promise<T> {
  return answers ? ask(answers) : arrived().then(ask);
}

async function arrived(): Promise<Answers> {
  try {
    ({ answers } = await loadWork());
    return answers;
  } catch {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, ARITHMETIC_MISSING);
  }
}
