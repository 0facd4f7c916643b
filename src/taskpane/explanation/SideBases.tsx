import * as React from "react";
import type { PersonResult } from "../../counting/result";
import { sideBases } from "../../counting/sideBases";
import { printedShares } from "../../reporting/personPicture";
import { baseName } from "../../strings/terms";
import { usePlace } from "../state/placeContext";

/** What a person's counts come to on every base that the sheet gives, the one in use first; nothing where there is one alone. */
export function SideBases({ result }: { readonly result: PersonResult }): JSX.Element | null {
  const { state, text } = usePlace();
  const [inUse, ...others] = sideBases(result);
  if (!inUse || others.length === 0) return null;
  return (
    <>
      <h3>{text.explanation.sideBases}</h3>
      <ul className="lines bases">
        {[inUse, ...others].map((one) => {
          const { high, confident, low } = printedShares(one);
          const names = one.bases.map((base) => baseName(base, state.language)).join(", ");
          return (
            <li key={one.value}>
              <div>{text.explanation.onBase(names, one.value, one === inUse)}</div>
              <div>{text.appendix.shares(high, confident, low)}</div>
              <div className={one.outcome === inUse.outcome ? "quiet" : "caution"}>
                {text.appendix.outcomes[one.outcome]}
                {one.outcome !== inUse.outcome && ` (${text.explanation.otherLevel})`}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
