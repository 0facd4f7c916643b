import { type CellFunction } from "../formula/addinCalls";
import { functionNamed } from "../formula/functions/library";
import { type Graph, type Names } from "../formula/graph";
import { type Changes, Recalculation } from "../formula/recalculation";
import { forgetTables } from "../formula/univerFunctions";

export { type CellFunction } from "../formula/addinCalls";

/** What formulas can be calculated with: Excel's functions and those of the add-in. Outlives the workbook that is open. */
export class Calculation {
  private readonly functions = new Map<string, CellFunction>();

  /** Makes a function of the add-in callable from cells. */
  register(name: string, call: CellFunction): void {
    this.functions.set(name.toUpperCase(), call);
  }

  /** Takes all functions of the add-in away. @returns their names in capitals */
  forget(): readonly string[] {
    const names = [...this.functions.keys()];
    this.functions.clear();
    return names;
  }

  knows(functionName: string): boolean {
    const name = functionName.toUpperCase();
    return name === "LET" || functionNamed(name) !== undefined || this.functions.has(name);
  }

  /**
   * Calculates every formula that depends on the changes, in the order of dependence. @returns how many results
   */
  async run(names: Names, graph: Graph, changes: Changes): Promise<number> {
    try {
      return await new Recalculation(names, graph, this.functions).run(changes);
    } finally {
      forgetTables();
    }
  }
}
