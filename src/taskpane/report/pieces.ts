import type { ProofMark } from "../../proofreading/mark";

/** A stretch of a text, marked or not. */
export interface TextPiece {
  readonly text: string;
  readonly mark?: ProofMark;
  /** The number of the mark, counted from 1; of unmarked text the one before it. */
  readonly index: number;
}

/** The whole text, in order, cut where marks begin and end; the marks are in order and do not overlap. */
export function pieces(text: string, marks: readonly ProofMark[]): readonly TextPiece[] {
  const cut = marks.flatMap((mark, at) => [
    { text: text.slice(marks[at - 1]?.end ?? 0, mark.start), index: at },
    { text: text.slice(mark.start, mark.end), mark, index: at + 1 },
  ]);
  const rest = { text: text.slice(marks.at(-1)?.end ?? 0), index: marks.length };
  return [...cut, rest].filter((piece) => piece.text !== "");
}
