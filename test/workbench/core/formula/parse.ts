import { ERROR_VALUES } from "../model/content";
import { AREA, CELL, NUMBER, TEXT } from "./scan";
import { type BinaryOperator, type Node } from "./tree";
import { CellError, LOST_REFERENCE } from "./value";

const ERROR_FORM = [...ERROR_VALUES]
  .map((code) => code.replace(/[/?]/g, "\\$&"))
  .sort((a, b) => b.length - a.length)
  .join("|");
const TOKENS = new RegExp(
  [
    `(?<space>\\s+)`,
    `(?<operand>[${CELL}${AREA}${TEXT}${NUMBER}])`,
    `(?<error>${ERROR_FORM})`,
    `(?<sheet>(?:'(?:[^']|'')+'|(?:\\[[^\\]]*\\])?[\\p{L}\\p{N}_.\\\\]+)!)`,
    `(?<word>[\\p{L}_\\\\][\\p{L}\\p{N}_.?\\\\]*)`,
    `(?<bracket>\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\])`,
    `(?<sign><>|<=|>=|[-+*/^&=<>%(){},;:@#])`,
  ].join("|"),
  "iuy",
);

type TokenKind = "operand" | "error" | "sheet" | "word" | "bracket" | "sign" | "end";

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** White space before it, which between two references is the operator of intersection. */
  readonly spaced: boolean;
}

/** Operators from the loosest to the tightest (Microsoft: "Calculation operators and precedence in Excel"); all go from left to right. */
const LEVELS: ReadonlyArray<readonly BinaryOperator[]> = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];
const END: Token = { kind: "end", text: "", spaced: false };

/** The tree of a skeleton; undefined if Excel would refuse the formula. */
export function parse(skeleton: string): Node | undefined {
  const tokens = tokensOf(skeleton);
  try {
    return tokens && new Parser(tokens).whole();
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}

class Malformed extends Error {}

function tokensOf(skeleton: string): Token[] | undefined {
  const tokens: Token[] = [];
  let spaced = false;
  TOKENS.lastIndex = 0;
  while (TOKENS.lastIndex < skeleton.length) {
    const match = TOKENS.exec(skeleton);
    if (!match) return undefined;
    const [kind, text] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? [];
    if (kind !== "space") tokens.push({ kind: kind as TokenKind, text: text ?? "", spaced });
    spaced = kind === "space";
  }
  return tokens;
}

class Parser {
  private next = 0;
  private parameter = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Node {
    const node = this.binary(0);
    if (this.token.kind !== "end") throw new Malformed();
    return node;
  }

  private get token(): Token {
    return this.tokens[this.next] ?? END;
  }

  private isSign(...signs: readonly string[]): boolean {
    return this.token.kind === "sign" && signs.includes(this.token.text);
  }

  private take(sign: string): boolean {
    if (!this.isSign(sign)) return false;
    this.next++;
    return true;
  }

  private expect(sign: string): void {
    if (!this.take(sign)) throw new Malformed();
  }

  private binary(level: number): Node {
    const operators = LEVELS[level];
    if (!operators) return this.percent();
    let left = this.binary(level + 1);
    while (this.isSign(...operators)) {
      const operator = this.token.text as BinaryOperator;
      this.next++;
      left = { kind: "binary", operator, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private percent(): Node {
    let node = this.signed();
    while (this.take("%")) node = { kind: "percent", operand: node };
    return node;
  }

  private signed(): Node {
    if (this.take("-")) return { kind: "negative", operand: this.signed() };
    if (this.take("+")) return { kind: "plus", operand: this.signed() };
    if (this.take("@")) return { kind: "single", operand: this.signed() };
    return this.intersection();
  }

  private intersection(): Node {
    let left = this.span();
    while (this.token.spaced && this.startsReference()) {
      left = { kind: "intersection", left, right: this.span() };
    }
    return left;
  }

  private startsReference(): boolean {
    const { kind, text } = this.token;
    if (kind === "operand") return text === CELL || text === AREA;
    return kind === "sheet" || kind === "word" || text === "(";
  }

  private span(): Node {
    let left = this.spill();
    while (this.take(":")) left = { kind: "span", left, right: this.spill() };
    return left;
  }

  private spill(): Node {
    let node = this.operand();
    while (this.take("#")) node = { kind: "spill", operand: node };
    return node;
  }

  private operand(): Node {
    const { kind, text } = this.token;
    this.next++;
    if (kind === "operand") return this.marked(text);
    if (kind === "error") return { kind: "error", error: new CellError(text.toUpperCase()) };
    if (kind === "sheet") return this.onSheet(sheetName(text));
    if (kind === "word") return this.named(text);
    // A part of the row of a table, or another workbook: nothing this workbook can look up.
    if (kind === "bracket") return { kind: "error", error: LOST_REFERENCE };
    if (kind === "sign" && text === "(") return this.inBrackets();
    if (kind === "sign" && text === "{") return this.array();
    throw new Malformed();
  }

  private marked(marker: string, sheet?: string): Node {
    const at = this.parameter;
    this.parameter += marker === AREA ? 4 : marker === CELL ? 2 : 1;
    if (marker === AREA) return { kind: "area", at, sheet };
    if (marker === CELL) return { kind: "cell", at, sheet };
    return { kind: "parameter", at };
  }

  private onSheet(sheet: string): Node {
    const { kind, text } = this.token;
    this.next++;
    // Workbooks in brackets are other workbooks: their cells are not here.
    const isElsewhere = sheet.includes("[");
    if (kind === "operand" && (text === CELL || text === AREA)) {
      const node = this.marked(text, sheet);
      return isElsewhere ? { kind: "error", error: LOST_REFERENCE } : node;
    }
    if (kind === "error") return { kind: "error", error: LOST_REFERENCE };
    if (kind === "word") return { kind: "name", name: text, sheet };
    throw new Malformed();
  }

  private named(word: string): Node {
    if (this.isSign("(") && !this.token.spaced) {
      this.next++;
      return { kind: "call", name: word.toUpperCase(), args: this.args() };
    }
    if (this.token.kind === "bracket") {
      this.next++;
      return { kind: "error", error: LOST_REFERENCE };
    }
    const upper = word.toUpperCase();
    if (upper === "TRUE" || upper === "FALSE") return { kind: "truth", value: upper === "TRUE" };
    return { kind: "name", name: word };
  }

  private args(): ReadonlyArray<Node | undefined> {
    if (this.take(")")) return [];
    const args: Array<Node | undefined> = [];
    do {
      args.push(this.isSign(",", ")") ? undefined : this.binary(0));
    } while (this.take(","));
    this.expect(")");
    return args;
  }

  private inBrackets(): Node {
    const parts = [this.binary(0)];
    while (this.take(",")) parts.push(this.binary(0));
    this.expect(")");
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: "union", parts };
  }

  private array(): Node {
    const rows: Node[][] = [];
    do {
      const row: Node[] = [];
      do row.push(this.constant());
      while (this.take(","));
      rows.push(row);
    } while (this.take(";"));
    this.expect("}");
    if (rows.some((row) => row.length !== rows[0]?.length)) throw new Malformed();
    return { kind: "array", rows };
  }

  private constant(): Node {
    if (this.take("-")) return { kind: "negative", operand: this.constant() };
    const node = this.operand();
    if (node.kind === "parameter" || node.kind === "truth" || node.kind === "error") return node;
    throw new Malformed();
  }
}

function sheetName(written: string): string {
  const name = written.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
