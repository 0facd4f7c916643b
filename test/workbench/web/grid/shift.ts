import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { type Content } from "../../core/model/content";

/** A content as it is after being copied so many rows down and columns to the right: relative references move along. */
export type Shift = (content: Content | undefined, rows: number, columns: number) => Content | undefined;

export function shifting(): Shift {
  // Of invariant formulas, so not the lexer of the formula editor, which reads the local form.
  const lexer = new LexerTreeBuilder();
  return (content, rows, columns) => {
    if (content?.f === undefined || (rows === 0 && columns === 0)) return content;
    return { ...content, f: lexer.moveFormulaRefOffset(content.f, columns, rows) };
  };
}
