import type { ProofMark } from "../../proofreading/mark";
import { overlap, type TextSpan } from "../../proofreading/span";

/** A stretch of a text: marked, a figure that was not compared, or neither. */
export interface TextPiece {
  readonly text: string;
  /** Where it begins in the text. */
  readonly start: number;
  readonly mark?: ProofMark;
  readonly isOpen?: boolean;
  /** The number of the mark, counted from 1; of unmarked text the one before it. */
  readonly index: number;
}

/** The whole text, in order, cut where marks and figures that were not compared begin and end; both are in order. */
export function pieces(
  text: string,
  marks: readonly ProofMark[],
  open: readonly TextSpan[],
): readonly TextPiece[] {
  const unmarked = open.filter((figure) => !marks.some((mark) => overlap(mark, figure)));
  const cuts = [
    ...marks.map((mark) => ({ span: mark, mark })),
    ...unmarked.map((span) => ({ span, isOpen: true })),
  ].sort((one, other) => one.span.start - other.span.start);
  const found: TextPiece[] = [];
  let [at, index] = [0, 0];
  const add = (end: number, told: Pick<TextPiece, "mark" | "isOpen"> = {}) => {
    if (end > at) found.push({ text: text.slice(at, end), start: at, index, ...told });
    at = end;
  };
  for (const { span, ...told } of cuts) {
    add(span.start);
    if ("mark" in told) index++;
    add(span.end, told);
  }
  add(text.length);
  return found;
}
