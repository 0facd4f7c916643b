import * as React from "react";
import { formatCount } from "../../strings/numbers";
import type { Question } from "../explanation/question";
import { usePane } from "../state/paneContext";

interface FigureButtonProps {
  readonly shown: number;
  /** What the figure is and that it can be asked about. */
  readonly label: string;
  readonly question: Question;
}

/** A figure that answers "Vì sao?" when it is pressed. */
export function FigureButton({ shown, label, question }: FigureButtonProps): JSX.Element {
  const { state, store } = usePane();
  return (
    <button type="button" className="figure" aria-label={label} onClick={() => store.ask(question)}>
      {formatCount(shown, state.language)}
    </button>
  );
}
