import { type Evaluate } from "./functions/definition";
import { VOLATILE, functionNamed } from "./functions/library";
import { compile } from "./evaluate";
import { parse } from "./parse";
import { type Parameters, scan } from "./scan";
import { type Node, childrenOf } from "./tree";

/** A cell or an area among the parameters of a formula. */
export interface ReferenceSlot {
  readonly at: number;
  readonly isArea: boolean;
  readonly sheet?: string;
}

/** What all formulas of one skeleton have in common. */
export interface Shape {
  readonly evaluate: Evaluate;
  readonly references: readonly ReferenceSlot[];
  /** Names of the sheets it refers to, in lower case. */
  readonly sheets: ReadonlySet<string>;
  /** Defined names as written, in lower case; with their sheet where one is written. */
  readonly names: ReadonlyArray<{ readonly name: string; readonly sheet?: string }>;
  /** Functions that are no worksheet functions: the add-in's, or nobody's. In capitals. */
  readonly unknownFunctions: readonly string[];
  /** To be calculated at every calculation, because its cells cannot be told from the formula, or it depends on more than cells. */
  readonly isVolatile: boolean;
}

/** A formula ready to be calculated. */
export interface CompiledFormula {
  readonly shape: Shape;
  readonly parameters: Parameters;
}

const shapes = new Map<string, Shape | undefined>();

/** Compiles a formula that starts with "="; undefined if Excel would refuse it. Every skeleton is parsed once. */
export function compiledFormula(formula: string): CompiledFormula | undefined {
  const scanned = scan(formula);
  if (!scanned) return undefined;
  const { skeleton, parameters } = scanned;
  let shape = shapes.get(skeleton);
  if (!shape && !shapes.has(skeleton)) {
    const tree = parse(skeleton);
    shape = tree && shapeOf(tree);
    shapes.set(skeleton, shape);
  }
  return shape && { shape, parameters };
}

/** Whether Excel would refuse to store the formula. */
export function isMalformed(formula: string): boolean {
  return compiledFormula(formula) === undefined;
}

function shapeOf(tree: Node): Shape {
  const references: ReferenceSlot[] = [];
  const names = new Map<string, { name: string; sheet?: string }>();
  const sheets = new Set<string>();
  const unknownFunctions = new Set<string>();
  let isVolatile = false;
  const visit = (node: Node): void => {
    if (node.kind === "cell" || node.kind === "area")
      references.push({ at: node.at, isArea: node.kind === "area", sheet: node.sheet });
    if ("sheet" in node && node.sheet !== undefined) sheets.add(node.sheet.toLowerCase());
    if (node.kind === "name") {
      const name = node.name.toLowerCase();
      names.set(`${node.sheet ?? ""}!${name}`, { name, sheet: node.sheet });
    }
    if (node.kind === "span" || node.kind === "spill") isVolatile = true;
    if (node.kind === "call") {
      isVolatile ||= VOLATILE.has(node.name);
      if (node.name !== "LET" && !functionNamed(node.name)) unknownFunctions.add(node.name);
    }
    childrenOf(node).forEach(visit);
  };
  visit(tree);
  return {
    evaluate: compile(tree),
    references,
    sheets,
    names: [...names.values()],
    unknownFunctions: [...unknownFunctions],
    isVolatile,
  };
}
