import { type CellError } from "./value";

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

/** A parsed formula. `at` is the index of the first parameter (see Scanned); `sheet` the name as written, without quotes. */
export type Node =
  | { readonly kind: "parameter"; readonly at: number }
  | { readonly kind: "truth"; readonly value: boolean }
  | { readonly kind: "error"; readonly error: CellError }
  | { readonly kind: "cell"; readonly at: number; readonly sheet?: string }
  | { readonly kind: "area"; readonly at: number; readonly sheet?: string }
  | { readonly kind: "name"; readonly name: string; readonly sheet?: string }
  | { readonly kind: "array"; readonly rows: ReadonlyArray<readonly Node[]> }
  | { readonly kind: "call"; readonly name: string; readonly args: ReadonlyArray<Node | undefined> }
  | { readonly kind: "negative" | "plus" | "percent" | "single" | "spill"; readonly operand: Node }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Node;
      readonly right: Node;
    }
  | { readonly kind: "span" | "intersection"; readonly left: Node; readonly right: Node }
  | { readonly kind: "union"; readonly parts: readonly Node[] };

export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "array":
      return node.rows.flat();
    case "call":
      return node.args.filter((argument) => argument !== undefined);
    case "negative":
    case "plus":
    case "percent":
    case "single":
    case "spill":
      return [node.operand];
    case "binary":
    case "span":
    case "intersection":
      return [node.left, node.right];
    case "union":
      return node.parts;
    default:
      return [];
  }
}
