import { type Scalar, contentOf } from "../model/content";
import { valueIn } from "./cells";
import { type Formula } from "./formula";
import { FunctionFailure } from "./functionFailure";
import { type CellValue, CellError, NO_RESULT, Table, type Value, WRONG_VALUE } from "./value";

/** A function of the add-in; an empty cell comes as null, a reference as a table, an error as its text. Rejects with a FunctionFailure. */
export type CellFunction = (...args: unknown[]) => Promise<Scalar | Scalar[][]>;

/** A formula whose arguments are others at every try is asked for no longer than this. */
const MOST_ROUNDS = 50;

/** The calls of add-in functions during one calculation. */
export class AddinCalls {
  private open: Array<Promise<void>> = [];
  private readonly answered = new Map<Formula, Map<string, Value>>();

  constructor(private readonly functions: ReadonlyMap<string, CellFunction>) {}

  knows(name: string): boolean {
    return this.functions.has(name);
  }

  /** The answer, if it is there; the first time the call goes out, and the formula must be tried again after answers(). */
  ask(formula: Formula, name: string, args: readonly unknown[]): Value | undefined {
    const call = this.functions.get(name);
    const known = this.answered.get(formula) ?? new Map<string, Value>();
    this.answered.set(formula, known);
    const key = name + JSON.stringify(args);
    const answer = known.get(key);
    if (answer !== undefined || !call) return answer;
    if (known.size >= MOST_ROUNDS) return NO_RESULT;
    this.open.push(
      call(...args)
        .then(valueOfAnswer, failureOfAnswer)
        .then((value) => void known.set(key, value)),
    );
    return undefined;
  }

  /** Resolves when all calls that went out are answered. */
  async answers(): Promise<void> {
    const { open } = this;
    this.open = [];
    await Promise.all(open);
  }
}

/** An argument as the add-in gets it; of a reference always a table, even of one cell. */
export function argumentOf(value: CellValue | Table, isReference: boolean): unknown {
  if (!(value instanceof Table)) return isReference ? [[plain(value)]] : plain(value);
  return Array.from({ length: value.rows }, (_, row) =>
    Array.from({ length: value.columns }, (__, column) => plain(value.at(row, column))),
  );
}

function plain(value: CellValue): Scalar | null {
  return value instanceof CellError ? value.code : value;
}

function valueOfAnswer(answer: Scalar | Scalar[][]): Value {
  if (!Array.isArray(answer)) return valueIn(contentOf(answer)) ?? 0;
  const columns = answer[0]?.length ?? 0;
  if (columns === 0) return WRONG_VALUE;
  return Table.of(answer.length, columns, (row, column) => valueIn(contentOf(answer[row]?.[column] ?? 0)));
}

function failureOfAnswer(failure: unknown): Value {
  if (failure instanceof FunctionFailure) return new CellError(failure.code, failure.message);
  throw failure;
}
