import * as React from "react";
import { quotedList } from "../../strings/quotation";

interface NamesFoldedProps {
  readonly names: readonly string[];
  /** Says how many there are, in front of their names. */
  readonly words: (count: number) => string;
}

/** So many names stand in a line; more are folded away. */
const FEW = 4;

/** A list of names that takes one line, however many there are. */
export function NamesFolded({ names, words }: NamesFoldedProps): JSX.Element {
  if (names.length <= FEW)
    return (
      <p>
        {words(names.length)}: {quotedList(names)}.
      </p>
    );
  return (
    <details className="names-folded">
      <summary tabIndex={0}>{words(names.length)}</summary>
      <p>{quotedList(names)}</p>
    </details>
  );
}
