import * as React from "react";
import { MISSING_PART } from "../../strings/missingPart";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";
import type { Part } from "./usePart";

interface LaterPartProps<Content> {
  readonly part: Part<Content>;
  /** Said until it is there. */
  readonly loads: string;
  readonly render: (content: Content) => JSX.Element;
}

/** What is loaded later, once it has arrived; where it does not, what to do. */
export function LaterPart<Content>({ part, loads, render }: LaterPartProps<Content>): JSX.Element {
  const { state } = usePane();
  if (part.content !== undefined) return render(part.content);
  if (!part.isMissing)
    return (
      <p role="status" className="quiet">
        {loads}
      </p>
    );
  const { sentence, nextStep, tryAgain } = MISSING_PART[state.language];
  return (
    <div role="alert">
      <p className="caution">{sentence}</p>
      <p>{nextStep}</p>
      <DefaultButton text={tryAgain} onClick={part.askAgain} />
    </div>
  );
}
