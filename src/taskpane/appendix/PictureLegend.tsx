import * as React from "react";
import { LEVELS } from "../../counting/level";
import { usePlace } from "../state/placeContext";

/** What the pieces of the bars mean. */
export function PictureLegend(): JSX.Element {
  const { text } = usePlace();
  return (
    <>
      <p className="quiet">{text.appendix.peopleHow}</p>
      <ul className="legend">
        {LEVELS.map((level) => (
          <li key={level}>
            <span className={`piece piece-${level}`} />
            {text.appendix.outcomes[level]}
          </li>
        ))}
        <li>
          <span className="piece piece-rest" />
          {text.appendix.unmarked}
        </li>
      </ul>
    </>
  );
}
