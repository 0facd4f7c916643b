import * as React from "react";
import { DefaultButton } from "../fabric";

interface ConfirmationProps {
  /** Tells it from others on the page. */
  readonly id: string;
  readonly question: string;
  readonly explained: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asked inside the pane: office.js disables window.confirm. */
export function Confirmation({
  id,
  question,
  explained,
  yes,
  no,
  onYes,
  onNo,
}: ConfirmationProps): JSX.Element {
  const whole = React.useRef<HTMLDivElement>(null);
  // On a low screen the button that has the focus may be all of it in sight, and the question under the foot.
  React.useEffect(() => whole.current?.scrollIntoView?.({ block: "nearest" }), []);
  const cancelOnEscape = (event: React.KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // Excel on the web would take the keyboard back to the grid.
    event.stopPropagation();
    onNo();
  };
  return (
    <div
      ref={whole}
      role="alertdialog"
      aria-labelledby={id}
      aria-describedby={`${id}-explained`}
      className="card"
      onKeyDown={cancelOnEscape}
    >
      <h3 id={id}>{question}</h3>
      <p id={`${id}-explained`}>{explained}</p>
      <div className="buttons buttons-row">
        <DefaultButton className="danger" text={yes} onClick={onYes} />
        <DefaultButton autoFocus text={no} onClick={onNo} />
      </div>
    </div>
  );
}
